import type { Days } from './days.js';
import { donors, rates, visas } from './money-list.js';
import type { Random } from './random.js';
import type { Rows } from './copy.js';

export interface SeededDonor {
  readonly id: string;
  readonly from: number;
  readonly to: number | null;
}

/** Donors, dated rates and what a visa allows: what costs and fines are reckoned with. */
export function buildMoney(
  { days, rows }: { readonly days: Days; readonly rows: Rows },
  organisation: string,
  founded: number,
  random: Random,
): SeededDonor[] {
  const at = days.moment(founded, 60);
  for (const { from, to, rate, day } of rates)
    rows.add('exchange_rates', {
      id: random.uuid(at),
      organisation_id: organisation,
      from_currency: from,
      to_currency: to,
      rate,
      valid_from: days.iso(day),
      source: 'to be checked',
    });
  for (const { country, kind, days: allowed } of visas)
    rows.add('visa_rules', {
      id: random.uuid(at),
      organisation_id: organisation,
      country,
      visa_kind: kind,
      stay_days: allowed,
      valid_from: '2010-01-01',
      valid_to: null,
      source: 'to be checked',
    });
  return donors.map((donor) => {
    const id = random.uuid(at);
    rows.add('donors', {
      id,
      organisation_id: organisation,
      code: donor.code,
      name: donor.name,
      currency: donor.currency,
      valid_from: days.iso(donor.from),
      valid_to: donor.to === null ? null : days.iso(donor.to),
      budget_minor: donor.budgetMinor,
    });
    return { id, from: donor.from, to: donor.to };
  });
}
