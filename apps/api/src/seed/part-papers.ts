import { type FineSettlement, overstay, type Payer, recordOf, type TravelDocumentKind } from '@homeward/domain';
import type { CaseFile } from './case-file.js';
import type { WayHome } from './part-way-home.js';
import { shares } from './random.js';

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
    total === null
      ? null
      : settlement === 'WAIVED'
        ? total
        : settlement === 'PART_WAIVED'
          ? Math.floor(total / 200) * 100
          : 0;
  const at = file.at(days.dayOf(assessed.on ?? days.iso(way.begun)));
  file.world.rows.add('overstays', {
    ...file.base(at),
    country: organisation.country,
    visa_kind: random.pick(['tourist', 'business', 'on arrival', 'none']),
    legal_until: legalUntil,
    waiver_asked_on: waiver.state === 'DONE' ? (waiver.on ?? null) : null,
    settled_on: settlement === null ? null : (settled.on ?? null),
    settlement,
    amount_minor: total,
    waived_minor: waived,
    currency: organisation.fineRules[0]?.currency ?? null,
    paid_by: settlement === null || settlement === 'WAIVED' ? null : random.weighted(payers),
  });
  if (settlement !== null && settled.on)
    file.event('FINE_CHANGED', file.at(days.dayOf(settled.on)), file.coordinator, {
      data: { step: 'SETTLED', settlement, amountMinor: total ?? 0 },
    });
}
