import type { Role } from '@homeward/domain';
import { v7 as uuid } from 'uuid';

/** Rows of other tables that a row of a case may have to name. */
export interface Places {
  readonly operationId: string;
  readonly movementId: string;
  readonly missionId: string;
  readonly requestId: string;
}

export interface Hung {
  /** Who reads, adds and changes rows, of those who reach the case at all. */
  readonly read: readonly Role[];
  readonly write: readonly Role[];
  readonly update: readonly Role[];
  /** What is changed. Without it the version. */
  readonly set?: string;
  readonly insert: string;
  values(about: { caseId: string; organisationId: string; actorId: string; places: Places }): unknown[];
}

const staff: readonly Role[] = ['field_officer', 'caseworker', 'coordinator', 'supervisor'];
const carriers: readonly Role[] = ['caseworker', 'supervisor'];
const wayHome: readonly Role[] = ['caseworker', 'coordinator', 'supervisor'];
const nobody: readonly Role[] = [];

type Rights = Pick<Hung, 'read' | 'write' | 'update' | 'set'>;

/** `more`: further columns with their SQL; `actor` among them is the writer, `operation`, `movement` and `mission` the places. */
function row(table: string, rights: Rights, more: Readonly<Record<string, string>>): Hung {
  const said = Object.entries(more);
  const places: Record<string, string> = { actor: '$4', operation: '$5', movement: '$6', mission: '$7' };
  const value = (text: string): string => places[text] ?? text;
  return {
    ...rights,
    // The unused places are named once, so that Postgres knows their type whatever the row says.
    insert: `with said as (select $4::uuid, $5::uuid, $6::uuid, $7::uuid)
      insert into homeward.${table} (id, organisation_id, case_id${said.map(([name]) => `, ${name}`).join('')})
      values ($1, $2, $3${said.map(([, text]) => `, ${value(text)}`).join('')})`,
    values: ({ caseId, organisationId, actorId, places: p }) => [
      uuid(),
      organisationId,
      caseId,
      actorId,
      p.operationId,
      p.movementId,
      p.missionId,
    ],
  };
}

const rights = (read: readonly Role[], write: readonly Role[], update = write, set?: string): Rights => ({
  read,
  write,
  update,
  ...(set ? { set } : {}),
});
const told = (write: readonly Role[], set: string): Rights => rights(staff, write, nobody, set);

/** One row of every table that hangs on a case, with the roles of libs/policy that it is for. */
export const hung: Readonly<Record<string, Hung>> = {
  person_contacts: row('person_contacts', rights(staff, carriers), { channel: `'TELEGRAM'`, value: `''` }),
  pleas: row('pleas', told(['field_officer', ...carriers], 'message = message'), {
    channel: `'TELEGRAM'`,
    requester_kind: `'SIBLING'`,
    recorded_by: 'actor',
  }),
  case_evidence: row('case_evidence', told(carriers, 'note = note'), { kind: `'LIVE_CONTACT'`, recorded_by: 'actor' }),
  case_events: row('case_events', told([...staff, 'partner'], 'reason = reason'), {
    kind: `'REGISTERED'`,
    actor_id: 'actor',
  }),
  notes: row('notes', told(staff, 'text = text'), { text: `''`, author_id: 'actor' }),
  tasks: row('tasks', rights(staff, wayHome), { title: `''`, created_by: 'actor' }),
  approvals: row(
    'approvals',
    rights(staff, carriers, ['supervisor'], `decision = 'DECLINED', decided_by = homeward.actor_id()`),
    { kind: `'CLOSURE'`, reason: `''`, requested_by: 'actor' },
  ),
  consents: row('consents', rights([...staff, 'partner'], carriers, carriers, 'withdrawn_at = now()'), {
    purpose: `'ASSISTANCE'`,
    given: 'true',
    text_version: `'1'`,
    given_by: `'PERSON'`,
    recorded_by: 'actor',
  }),
  interviews: row('interviews', rights(carriers, carriers), { interviewer_id: 'actor' }),
  interview_amendments: row('interview_amendments', rights(carriers, carriers, nobody, 'reason = reason'), {
    interview_id: `(select i.id from homeward.interviews i where i.case_id = $3 limit 1)`,
    question: `''`,
    was: `''`,
    becomes: `''`,
    reason: `''`,
    amended_by: 'actor',
  }),
  stays: row('stays', rights(carriers, carriers), { recorded_by: 'actor' }),
  identifications: row('identifications', told(carriers, 'basis = basis'), {
    body: `'NGO'`,
    decision: `'SCREENING'`,
    decided_on: 'current_date',
    recorded_by: 'actor',
  }),
  people_around: row('people_around', rights(carriers, carriers), {
    kind: `'RECRUITER'`,
    name: `''`,
    recorded_by: 'actor',
  }),
  identity_documents: row('identity_documents', rights(staff, staff), { kind: `'PASSPORT'`, recorded_by: 'actor' }),
  attachments: row('attachments', rights(staff, staff), {
    kind: `'PERSON_PHOTO'`,
    media: `'JPEG'`,
    bytes: '1',
    recorded_by: 'actor',
  }),
  attachment_files: row('attachment_files', rights(staff, staff, nobody, 'bytes = bytes'), {
    attachment_id: `(select a.id from homeward.attachments a where a.case_id = $3 limit 1)`,
    part: `'CONTENT'`,
    page: `(select count(*) from homeward.attachment_files f where f.case_id = $3)`,
    bytes: '1',
  }),
  custody_spells: row('custody_spells', rights(staff, staff), {
    kind: `'SHELTER'`,
    place: `''`,
    from_date: 'current_date',
    recorded_by: 'actor',
  }),
  custody_reviews: row('custody_reviews', rights(staff, staff, nobody, 'note = note'), {
    spell_id: `(select s.id from homeward.custody_spells s where s.case_id = $3 limit 1)`,
    reviewed_on: 'current_date',
    still_right: 'true',
    seen: 'false',
    access: `'NONE'`,
    recorded_by: 'actor',
  }),
  custody_changes: row('custody_changes', rights(staff, staff, nobody, 'why = why'), {
    spell_id: `(select s.id from homeward.custody_spells s where s.case_id = $3 limit 1)`,
    kind: `'CORRECTED'`,
    why: `''`,
    recorded_by: 'actor',
  }),
  checklist_items: row('checklist_items', rights([...wayHome, 'partner'], wayHome, [...wayHome, 'partner']), {
    item: `'NATIONALITY_VERIFIED'`,
    acts: `'MISSION'`,
    mission_id: 'mission',
  }),
  item_proposals: row(
    'item_proposals',
    rights(
      [...wayHome, 'partner'],
      ['partner'],
      [...wayHome, 'partner'],
      `state = case when homeward.has_role('partner') then 'WITHDRAWN' else 'ACCEPTED' end, decided_by = case when homeward.has_role('partner') then null else homeward.actor_id() end`,
    ),
    {
      mission_id: 'mission',
      item: `'NATIONALITY_VERIFIED'`,
      item_version: '1',
      to_state: `'DONE'`,
      done_on: 'current_date',
      proposed_by: 'actor',
    },
  ),
  // By a house alone, which none of these roles works for.
  house_reports: {
    ...rights(wayHome, nobody, wayHome, `state = 'ACCEPTED', decided_by = homeward.actor_id()`),
    insert: `with house as (insert into homeward.custody_places (id, organisation_id, kind, name, country) values (gen_random_uuid(), $2::uuid, 'SHELTER', '', 'KH') returning id)
      insert into homeward.house_reports (id, organisation_id, case_id, place_id, kind, code, happened_at, zone, reported_by)
      select $1::uuid, $2::uuid, $3::uuid, house.id, 'ARRIVAL', 'ARRIVED', now(), 'Asia/Phnom_Penh', $4::uuid from house`,
    values: ({ caseId, organisationId, actorId }) => [uuid(), organisationId, caseId, actorId],
  },
  case_plans: row('case_plans', rights(wayHome, wayHome), {
    country: `'KH'`,
    document: `'NO_PASSPORT'`,
    minor: 'false',
    body: `'{"own": [], "changes": []}'`,
    chosen_by: 'actor',
  }),
  case_exceptions: row('case_exceptions', rights(staff, wayHome), {
    kind: `'ON_HOLD'`,
    reason: `''`,
    raised_by: 'actor',
  }),
  travel_documents: row('travel_documents', rights(staff, wayHome), { kind: `'LAISSEZ_PASSER'` }),
  overstays: row('overstays', rights(staff, wayHome), { country: `'KH'`, legal_until: 'current_date' }),
  fine_waivers: row('fine_waivers', rights(wayHome, wayHome), {
    overstay_id: `(select o.id from homeward.overstays o where o.case_id = $3 limit 1)`,
    asked_on: 'current_date',
    recorded_by: 'actor',
  }),
  fine_freezes: row('fine_freezes', rights(wayHome, wayHome), {
    overstay_id: `(select o.id from homeward.overstays o where o.case_id = $3 limit 1)`,
    from_day: 'current_date',
    ground: `'DETAINED'`,
    recorded_by: 'actor',
  }),
  costs: row('costs', rights(wayHome, wayHome), {
    batch_id: `'00000000-0000-7000-8000-000000000000'`,
    kind: `'FOOD'`,
    amount_minor: '500',
    currency: `'USD'`,
    spent_on: 'current_date',
    payer: `'ORGANISATION'`,
    state: `'PAID'`,
    recorded_by: 'actor',
  }),
  movement_passengers: row('movement_passengers', rights(staff, wayHome), { movement_id: 'movement' }),
  handovers: row('handovers', rights(wayHome, wayHome, nobody, 'why = why'), {
    movement_id: 'movement',
    form_id: `'00000000-0000-7000-8000-000000000000'`,
    ...Object.fromEntries(
      [
        'body_name',
        'received_by',
        'received_as',
        'place',
        'papers',
        'belongings',
        'condition',
        'strokes',
        'paper_kept',
        'why',
      ].map((column) => [column, `''`]),
    ),
    handed_on: 'current_date',
    way: `'PAPER'`,
    recorded_by: 'actor',
  }),
  companions: row('companions', rights(wayHome, ['coordinator'], ['coordinator'], 'removed_at = now()'), {
    movement_id: 'movement',
    name: `''`,
    birth: `''`,
    relation: `''`,
    document_number: `''`,
    added_by: 'actor',
  }),
  boarding_ticks: row('boarding_ticks', rights(wayHome, ['coordinator'], nobody, 'mark = mark'), {
    movement_id: 'movement',
    mark: `'ABOARD'`,
    marked_at: 'now()',
    marked_by: 'actor',
  }),
  evidence_bags: row('evidence_bags', rights(wayHome, ['coordinator'], nobody, 'what = what'), {
    movement_id: 'movement',
    label: `''`,
    what: `''`,
    recorded_by: 'actor',
  }),
  evidence_handings: row('evidence_handings', rights(wayHome, ['coordinator'], nobody, 'place = place'), {
    bag_id: `(select b.id from homeward.evidence_bags b where b.case_id = $3 limit 1)`,
    handed_at: 'now()',
    from_whom: `''`,
    to_whom: `''`,
    place: `''`,
    recorded_by: 'actor',
  }),
  follow_ups: row('follow_ups', rights(wayHome, wayHome, nobody, 'note = note'), {
    item: `'FOLLOW_UP_7'`,
    outcome: `'SAFE'`,
    reached_on: 'current_date',
    spoke_with: `''`,
    note: `''`,
    next_step: `''`,
    recorded_by: 'actor',
  }),
  travel_needs: row('travel_needs', rights(wayHome, wayHome, wayHome, 'recorded_by = homeward.actor_id()'), {
    services: `''`,
    language: `''`,
    health: `''`,
    words: `''`,
    recorded_by: 'actor',
  }),
  need_orders: row('need_orders', rights(wayHome, ['coordinator']), {
    movement_id: 'movement',
    service: `''`,
    ordered_from: `''`,
    reference: `''`,
    ordered_on: 'current_date',
    recorded_by: 'actor',
  }),
  leg_seats: row('leg_seats', rights(staff, ['coordinator'], ['coordinator'], 'recorded_by = homeward.actor_id()'), {
    movement_id: 'movement',
    recorded_by: 'actor',
  }),
  transit_clearances: row('transit_clearances', rights(wayHome, ['coordinator'], nobody, 'reason = reason'), {
    movement_id: 'movement',
    country: `'TH'`,
    need: `'NEEDED'`,
    answer: `'HAS_VISA'`,
    reason: `''`,
    cleared_by: 'actor',
  }),
  letter_cases: row('letter_cases', rights(wayHome, ['coordinator', 'supervisor'], nobody, 'position = position'), {
    letter_id: 'gen_random_uuid()',
    position: '1',
    number: `''`,
    kind: `'FREE_LETTER'`,
    dated: 'current_date',
  }),
  case_shares: row(
    'case_shares',
    rights([...wayHome, 'partner'], ['coordinator', 'supervisor'], ['coordinator', 'supervisor', 'partner']),
    { mission_id: 'mission', until: 'current_date + 10', shared_by: 'actor' },
  ),
  // For whom a rescue is asked: in a request of its own, which whoever writes it sees.
  rescue_request_cases: {
    ...rights(staff, ['coordinator', 'supervisor']),
    insert: `with asked as (insert into homeward.rescue_requests (id, organisation_id, team_id, reference, danger, state, opened_by)
        select gen_random_uuid(), $2::uuid, c.team_id, gen_random_uuid()::text, 'HIGH', 'PREPARING', $4::uuid from homeward.cases c where c.id = $3 returning id)
      insert into homeward.rescue_request_cases (id, organisation_id, request_id, case_id, by_consent, added_by)
      select $1::uuid, $2::uuid, asked.id, $3::uuid, false, $4::uuid from asked`,
    values: ({ caseId, organisationId, actorId }) => [uuid(), organisationId, caseId, actorId],
  },
  // Set and lifted by functions alone.
  case_holds: row('case_holds', rights(staff, nobody), { ground: `'COURT'`, reason: `''`, set_by: 'actor' }),
  // Why somebody read what is sealed: their own word, and nobody else's to read.
  seal_openings: row('seal_openings', rights(nobody, ['supervisor'], nobody, 'reason = reason'), {
    user_id: 'actor',
    session_id: `'00000000-0000-7000-8000-000000000000'`,
    reason: `''`,
  }),
  // Names on a restricted case are set by a function alone, and everybody sees their own only.
  case_members: {
    ...rights(nobody, nobody, nobody, 'organisation_id = organisation_id'),
    insert: `insert into homeward.case_members (organisation_id, case_id, user_id) values ($1, $2, $3) on conflict do nothing`,
    values: ({ organisationId, caseId, actorId }) => [organisationId, caseId, actorId],
  },
};
