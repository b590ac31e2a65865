import {
  type FineSettlement,
  overstay,
  type Payer,
  recordOf,
  type TravelDocumentKind,
  waivedOf,
} from '@homeward/domain';
import type { CaseFile } from './case-file.js';
import type { WayHome } from './part-way-home.js';
import { stamp } from './days.js';
import { addCost } from './part-costs.js';
import { Random, SEED, shares } from './random.js';

const emergency = shares<TravelDocumentKind>({ LAISSEZ_PASSER: 50, EMERGENCY_CERTIFICATE: 40, PASSPORT: 10 });

/** The passport at hand, or the paper for which the mission was asked. */
export function tellTravelDocument(file: CaseFile, way: WayHome): void {
  const { random, days, plan } = file;
  const applied = recordOf(way.items, 'TRAVEL_DOCUMENT_APPLIED');
  const issued = recordOf(way.items, 'TRAVEL_DOCUMENT_ISSUED');
  const own = applied.state === 'NOT_NEEDED' && plan.nation.code !== plan.organisation.country;
  if (!own && applied.state !== 'DONE') return;
  const day = days.dayOf(applied.on ?? days.iso(way.begun));
  const at = file.at(day);
  const row = { ...file.base(at), note: '' };
  if (own) {
    file.world.rows.add('travel_documents', {
      ...row,
      kind: 'PASSPORT',
      mission_id: null,
      number:
        file.person.passport === ''
          ? `${plan.nation.passport[0]}${random.digits(plan.nation.passport[1])}`
          : file.person.passport,
      applied_on: null,
      issued_on: days.iso(day - random.int(200, 1500)),
      expires_on: days.iso(day + random.int(200, 1500)),
    });
    return;
  }
  // Indonesia's SPLP is an emergency certificate.
  const kind = plan.nation.code === 'ID' ? 'EMERGENCY_CERTIFICATE' : random.weighted(emergency);
  const issuedDay = issued.state === 'DONE' && issued.on ? days.dayOf(issued.on) : undefined;
  file.world.rows.add('travel_documents', {
    ...row,
    kind,
    mission_id: way.mission?.id ?? null,
    number: issuedDay === undefined ? '' : `${plan.nation.code}${random.digits(6)}`,
    applied_on: applied.on ?? null,
    issued_on: issuedDay === undefined ? null : days.iso(issuedDay),
    expires_on: issuedDay === undefined ? null : days.iso(issuedDay + (kind === 'PASSPORT' ? 1825 : 90)),
  });
  file.event('TRAVEL_DOCUMENT_CHANGED', at, file.coordinator, { data: { kind, step: 'APPLIED', documentId: row.id } });
  if (issuedDay !== undefined)
    file.event('TRAVEL_DOCUMENT_CHANGED', file.at(issuedDay), file.coordinator, {
      data: { kind, step: 'ISSUED', documentId: row.id },
    });
}

const settlements = shares<FineSettlement>({ WAIVED: 46, PAID: 28, PART_WAIVED: 26 });
const payers = shares<Payer>({ ORGANISATION: 48, FAMILY: 20, MISSION: 14, PERSON: 10, GOVERNMENT: 5, OTHER: 3 });

/** The fine counts from the day after the last legal day, by the dated rules, until it is settled. */
export function tellFine(file: CaseFile, way: WayHome): void {
  const { random, days, organisation, plan } = file;
  const settled = recordOf(way.items, 'FINE_SETTLED');
  const assessed = recordOf(way.items, 'OVERSTAY_ASSESSED');
  const noOverstay = plan.exit?.wayHome?.notNeeded.has('FINE_SETTLED') ?? false;
  // Most people know the stamp in their passport long before immigration reckons.
  if (noOverstay || (assessed.state !== 'DONE' && !random.chance(0.5))) return;
  const legalUntil = days.iso(way.begun - random.skewed(5, 330));
  const waiver = recordOf(way.items, 'WAIVER_ASKED');
  const fine =
    settled.state === 'DONE' && settled.on
      ? overstay({ stay: { visaExpiresOn: legalUntil }, until: settled.on, rules: organisation.fineRules })
      : undefined;
  const total = fine?.ok ? fine.value.amountMinor : null;
  const settlement = total === null ? null : random.weighted(settlements);
  const waived =
    total === null ? null : settlement === 'WAIVED' ? total : settlement === 'PART_WAIVED' ? waivedOf(total, 5000) : 0;
  const at = file.at(days.dayOf(assessed.on ?? days.iso(way.begun)));
  const row = file.base(at);
  const { currency } = organisation.fineRules[0] ?? {};
  file.world.rows.add('overstays', {
    ...row,
    country: organisation.country,
    visa_kind: random.pick(['tourist', 'business', 'on arrival', 'none']),
    entered_on: null,
    stay_days: null,
    legal_until: legalUntil,
    settled_on: settlement === null ? null : (settled.on ?? null),
    settlement,
    amount_minor: total,
    waived_minor: waived,
    currency: currency ?? null,
  });
  const overstay_id = row.id;
  const money = new Random(SEED ^ 0x5a5a5a5a, plan.index);
  const askedOn = waiver.state === 'DONE' ? waiver.on : undefined;
  const onOpen = askedOn !== undefined && askedOn !== null;
  if (onOpen || (waived ?? 0) > 0) {
    const on = askedOn ?? settled.on ?? days.iso(-1);
    const decided =
      settlement === null ? null : (waived ?? 0) === 0 ? 'REFUSED' : settlement === 'WAIVED' ? 'GRANTED' : 'PART';
    file.world.rows.add('fine_waivers', {
      ...file.base(at),
      overstay_id,
      asked_on: on,
      asked_of: organisation.country === 'KH' ? 'General Department of Immigration' : 'Immigration Bureau',
      letter: `WR-${random.digits(4)}`,
      decision: decided,
      decided_on: decided === null ? null : settled.on && settled.on > on ? settled.on : on,
      decision_number: decided === null ? '' : random.digits(5),
      base_minor: decided === null ? null : total,
      share: decided === 'PART' ? 5000 : null,
      waived_minor: decided === null ? null : waived,
      currency: currency ?? null,
      note: '',
      recorded_by: file.coordinator.id,
      recorded_at: stamp(at),
    });
  }
  const owed = (total ?? 0) - (waived ?? 0);
  if (settlement !== null && settled.on && owed > 0 && currency) {
    const payer = random.weighted(payers);
    const parts = owed > 40_000 && money.chance(0.4) ? [Math.floor(owed / 2), owed - Math.floor(owed / 2)] : [owed];
    for (const amountMinor of parts)
      addCost(file, {
        kind: 'FINE',
        amountMinor,
        currency,
        day: days.dayOf(settled.on),
        payer,
        overstayId: overstay_id,
        random: money,
      });
  }
  if (settlement !== null && settled.on)
    file.event('FINE_CHANGED', file.at(days.dayOf(settled.on)), file.coordinator, {
      data: { step: 'SETTLED', settlement, amountMinor: total ?? 0 },
    });
}
