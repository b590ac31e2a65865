import {
  type AgeBand,
  type CustodyBasis,
  type CustodyBed,
  type CustodyKind,
  custodyAlerts,
  type FieldClass,
  todayIn,
} from '@homeward/domain';
import { may } from '@homeward/policy';
import type { CaseGate } from '../../cases/case/case-gate.js';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { longDays } from './custody-review.js';
import type { CustodyChangeModel, CustodyModel, CustodyReviewModel, CustodySpellModel } from './custody.models.js';

interface Row {
  id: string;
  kind: CustodyKind;
  place: string;
  placeId: string | null;
  bed: CustodyBed | null;
  from: string;
  to: string | null;
  reason: string;
  legalBasis: CustodyBasis | null;
  hearingOn: string | null;
  takenBack: boolean;
  note: string;
  reviewOn: string | null;
  recordedAt: Date;
  version: number;
  ageBand: AgeBand;
  o_id: string | null;
  o_reference: string;
  u_id: string | null;
  u_name: string;
}
type ChangeRow = Omit<CustodyChangeModel, 'recordedBy'> & { spellId: string; u_id: string | null; u_name: string };
type ReviewRow = Omit<CustodyReviewModel, 'recordedBy'> & { spellId: string; u_id: string | null; u_name: string };

/** The spells of a case with what was found each time somebody looked. */
export async function readCustody(tx: Tx, cases: CaseGate, caseId: string): Promise<CustodyModel> {
  const { open, facts } = await cases.open(tx, 'custody.read', caseId);
  const rows = await tx.query<Row>(
    `select s.id, s.kind, ${at('custody_spells.place', 's')} as "place", s.place_id as "placeId", s.bed, s.from_date as "from", s.to_date as "to",
       ${at('custody_spells.reason', 's')} as reason, s.legal_basis as "legalBasis", s.hearing_on as "hearingOn", ${at('custody_spells.note', 's')} as "note",
       s.review_on as "reviewOn", s.recorded_at as "recordedAt", s.taken_back_at is not null as "takenBack", s.version, c.age_band as "ageBand",
       o.id as o_id, o.reference as o_reference, u.id as u_id, u.display_name as u_name
     from homeward.custody_spells s join homeward.cases c on c.id = s.case_id left join homeward.operations o on o.id = s.operation_id left join homeward.users u on u.id = s.recorded_by
     where s.case_id = $1 order by s.to_date is null desc, s.from_date desc, s.recorded_at desc`,
    [caseId],
  );
  const reviews = await tx.query<ReviewRow>(
    `select r.id, r.spell_id as "spellId", r.reviewed_on as "reviewedOn", r.still_right as "stillRight", r.seen, ${at('custody_reviews.seen_by', 'r')} as "seenBy", r.access,
       r.food, r.medical, r.family_contact as "familyContact", r.minors_apart as "minorsApart", r.ill_treatment as "illTreatment", r.medical_urgent as "medicalUrgent",
       ${at('custody_reviews.note', 'r')} as note, r.next_on as "nextOn", u.id as u_id, u.display_name as u_name
     from homeward.custody_reviews r left join homeward.users u on u.id = r.recorded_by
     where r.case_id = $1 order by r.reviewed_on desc, r.recorded_at desc limit 500`,
    [caseId],
  );
  const changes = await tx.query<ChangeRow>(
    `select k.id, k.spell_id as "spellId", k.kind, ${at('custody_changes.why', 'k')} as why, ${at('custody_changes.reason_before', 'k')} as "reasonBefore",
       k.legal_basis_before as "legalBasisBefore", k.recorded_at as "recordedAt", u.id as u_id, u.display_name as u_name
     from homeward.custody_changes k left join homeward.users u on u.id = k.recorded_by where k.case_id = $1 order by k.recorded_at desc limit 500`,
    [caseId],
  );
  const long = await longDays(tx);
  if (open.has('personal') && rows.length > 0) await tx.note('read', 'custody_spells', { caseId, columns: ['place'] });
  return {
    caseId,
    spells: rows.map((row) =>
      toModel(
        row,
        reviews.filter(({ spellId }) => spellId === row.id),
        changes.filter(({ spellId }) => spellId === row.id),
        open,
        long,
      ),
    ),
    mayChange: may(currentActor(), 'custody.record', facts),
  };
}

function toModel(
  row: Row,
  reviews: readonly ReviewRow[],
  changes: readonly ChangeRow[],
  open: ReadonlySet<FieldClass>,
  long: number,
): CustodySpellModel {
  const named = open.has('personal');
  const { ageBand, o_id, o_reference, u_id, u_name, ...spell } = row;
  return {
    ...spell,
    place: named ? row.place : null,
    placeId: named ? row.placeId : null,
    reason: named ? row.reason : null,
    note: named ? row.note : null,
    alerts: custodyAlerts({ ...spell, ageBand, last: reviews[0] ?? null }, todayIn(currentActor().timeZone), long),
    reviews: named
      ? reviews.map(({ spellId: _spell, u_id: by, u_name: name, ...review }) => ({
          ...review,
          recordedBy: by ? { id: by, displayName: name } : null,
        }))
      : [],
    changes: named
      ? changes.map(({ spellId: _spell, u_id: by, u_name: name, ...change }) => ({
          ...change,
          recordedBy: by ? { id: by, displayName: name } : null,
        }))
      : [],
    operation: o_id ? { id: o_id, reference: o_reference } : null,
    recordedBy: u_id ? { id: u_id, displayName: u_name } : null,
  };
}
