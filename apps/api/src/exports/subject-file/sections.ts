import { disclosureOf, type OwnWhere } from '@homeward/policy';
import { at, type SealedColumn } from '../../platform/db/sealed-sql.js';

/** How a value is read by a person; the machine-readable file holds it as it is stored. */
export type Format =
  | 'text'
  | 'list'
  | 'day'
  | 'instant'
  | 'partial'
  | 'country'
  | 'countries'
  | 'languages'
  | 'flag'
  | 'number'
  | 'question'
  | 'answer'
  | 'answers'
  | 'stays'
  | 'letterFields'
  | `codes.${string}`;

export interface Field {
  readonly format: Format;
  /** Undefined: this sealed column of the table. */
  readonly sql?: string;
}

/** One kind of thing that is held about a person. `x` is its table; $1 the case, $2 the person, $3 the request, $4 the time zone. */
export interface Section {
  readonly key: string;
  readonly table: string;
  readonly from: string;
  readonly order: string;
  readonly fields: Readonly<Record<string, Field>>;
}

const sealed = (format: Format = 'text'): Field => ({ format });
const clear = (format: Format, sql: string): Field => ({ format, sql });
const of = (format: Format, ...columns: string[]): Record<string, Field> =>
  Object.fromEntries(columns.map((column) => [column, clear(format, `x.${column}`)]));

function section(table: string, order: string, fields: Section['fields'], more: Partial<Section> = {}): Section {
  return { key: table, table, from: `homeward.${table} x where x.case_id = $1`, order: `x.${order}`, fields, ...more };
}

/**
 * Attachments that are the person's alone. In the recording of an interview stands everything that is kept back of its answers, and
 * a paper of a safe house says where it is.
 */
export const ownFiles = `x.case_id = $1 and x.field_class <> 'sealed' and x.kind <> 'INTERVIEW_AUDIO' and (x.subject_kind is distinct from 'INTERVIEW' or x.kind = 'CONSENT_AUDIO')
  and not exists (select 1 from homeward.custody_spells h where x.subject_kind = 'CUSTODY_SPELL' and h.id = x.subject_id and h.kind = 'SHELTER')`;

/** In the order in which a reader meets them: who, what happened, the way home, what was written, who looked. */
export const sections: readonly Section[] = [
  section(
    'persons',
    'id',
    {
      name: sealed(),
      romanised_name: sealed(),
      family_name: sealed(),
      given_name: sealed(),
      aliases: sealed('list'),
      ...of('codes.sexes', 'sex'),
      gender: sealed('codes.genders'),
      birth: sealed('partial'),
      birth_estimated: sealed('flag'),
      ...of('countries', 'nationalities'),
      ...of('flag', 'stateless'),
      ...of('languages', 'languages'),
      document_number: sealed(),
      document_country: sealed('country'),
      phone: sealed(),
    },
    { from: `homeward.persons x where x.id = $2` },
  ),
  section(
    'cases',
    'id',
    {
      ...of('text', 'reference'),
      ...of('codes.caseStates', 'state'),
      ...of('instant', 'opened_at'),
      ...of('codes.dangers', 'danger'),
      ...of('codes.identificationStates', 'identification'),
      ...of('codes.legalExposures', 'legal_exposure'),
      ...of('codes.exitModes', 'exit_mode'),
      ...of('day', 'out_on', 'home_on'),
      ...of('codes.repatriationStages', 'repatriation_stage'),
      ...of('list', 'tags'),
      best_interest_reason: sealed(),
      ...of('codes.closureReasons', 'closure_reason'),
      ...of('instant', 'closed_at'),
      held_at: clear('text', 'k.name'),
    },
    { from: `homeward.cases x left join homeward.compounds k on k.id = x.compound_id where x.id = $1` },
  ),
  section('pleas', 'received_at', {
    ...of('instant', 'received_at'),
    ...of('codes.contactChannels', 'channel'),
    ...of('codes.requesterKinds', 'requester_kind'),
    requester_name: sealed(),
    requester_contact: sealed(),
    message: sealed(),
  }),
  section('person_contacts', 'created_at', {
    ...of('codes.contactChannels', 'channel'),
    hours: sealed(),
    ...of('flag', 'safe'),
  }),
  section('case_evidence', 'recorded_at', {
    ...of('instant', 'recorded_at'),
    ...of('codes.verificationEvidence', 'kind'),
    note: sealed(),
  }),
  section('consents', 'recorded_at', {
    ...of('codes.consentPurposes', 'purpose'),
    ...of('flag', 'given'),
    ...of('codes.consentGivers', 'given_by'),
    ...of('instant', 'recorded_at', 'withdrawn_at'),
  }),
  section('interviews', 'started_at', {
    ...of('instant', 'started_at', 'signed_at'),
    language: sealed('languages'),
    place: sealed(),
    setting: sealed('codes.interviewSettings'),
    consent: sealed('answers'),
    answers: sealed('answers'),
    stays: sealed('stays'),
  }),
  section('interview_amendments', 'amended_at', {
    ...of('instant', 'amended_at'),
    question: sealed('question'),
    was: sealed('answer'),
    becomes: sealed('answer'),
    reason: sealed(),
  }),
  section(
    'stays',
    'position',
    {
      held_at: clear('text', 'k.name'),
      place: sealed(),
      from_date: sealed('partial'),
      to_date: sealed('partial'),
      came_by: sealed('codes.stayArrivals'),
      left_by: sealed('codes.stayDepartures'),
      price_minor: sealed('number'),
      price_currency: sealed(),
      note: sealed(),
    },
    { from: `homeward.stays x left join homeward.compounds k on k.id = x.compound_id where x.case_id = $1` },
  ),
  section(
    'roster_entries',
    'position',
    {
      ...of('codes.rosterOutcomes', 'outcome'),
      ...of('instant', 'outcome_at'),
      name: sealed(),
      romanised_name: sealed(),
      ...of('codes.sexes', 'sex'),
      ...of('country', 'nationality'),
      birth: sealed('partial'),
      birth_estimated: sealed('flag'),
      document_number: sealed(),
      phone: sealed(),
      room: sealed(),
      doubts: sealed('list'),
    },
    { from: `homeward.roster_rows_for_person($3) x` },
  ),
  section(
    'custody_spells',
    'from_date',
    {
      ...of('codes.custodyKinds', 'kind'),
      place: sealed(),
      ...of('day', 'from_date', 'to_date'),
      reason: sealed(),
      ...of('codes.custodyBases', 'legal_basis'),
      ...of('day', 'hearing_on'),
      note: sealed(),
    },
    // That one was taken back, and why, stands among the corrections: the person never stayed there.
    { from: `homeward.custody_spells x where x.case_id = $1 and x.taken_back_at is null` },
  ),
  section('custody_reviews', 'reviewed_on', {
    ...of('day', 'reviewed_on'),
    ...of('codes.custodyAccesses', 'access'),
    ...of('codes.custodyAnswers', 'food', 'medical', 'family_contact', 'minors_apart', 'ill_treatment'),
    ...of('flag', 'medical_urgent'),
    note: sealed(),
  }),
  section('custody_changes', 'recorded_at', {
    ...of('codes.custodyChangeKinds', 'kind'),
    why: sealed(),
    reason_before: sealed(),
    ...of('codes.custodyBases', 'legal_basis_before'),
  }),
  section('house_reports', 'reported_at', {
    ...of('codes.houseReportCodes', 'code'),
    ...of('instant', 'happened_at'),
    ...of('flag', 'urgent'),
    words: sealed(),
    ...of('codes.houseReportStates', 'state'),
    reply: sealed(),
  }),
  section('item_proposals', 'proposed_at', {
    ...of('codes.checklistItems', 'item'),
    ...of('day', 'done_on'),
    note: sealed(),
    ...of('codes.travelDocumentKinds', 'document_kind'),
    document_number: sealed(),
    ...of('day', 'document_expires_on'),
    ...of('codes.proposalStates', 'state'),
    reason: sealed(),
  }),
  section('identifications', 'decided_on', {
    ...of('day', 'decided_on'),
    ...of('codes.identificationBodies', 'body'),
    body_name: sealed(),
    ...of('codes.identificationStates', 'decision'),
    basis: sealed(),
    ...of('flag', 'appeal'),
  }),
  section('identity_documents', 'recorded_at', {
    ...of('codes.identityDocumentKinds', 'kind'),
    ...of('country', 'country'),
    number: sealed(),
    ...of('partial', 'expires_on'),
    kept_at: clear('codes.documentPlaces', 'x.place'),
    note: sealed(),
    ...of('instant', 'removed_at'),
    removed_reason: sealed(),
  }),
  section('travel_documents', 'id', {
    ...of('codes.travelDocumentKinds', 'kind'),
    number: sealed(),
    ...of('day', 'applied_on', 'issued_on', 'expires_on'),
    note: sealed(),
  }),
  section('overstays', 'legal_until', {
    ...of('country', 'country'),
    ...of('day', 'entered_on', 'legal_until', 'settled_on'),
    ...of('codes.fineSettlements', 'settlement'),
    ...of('number', 'amount_minor', 'waived_minor'),
    ...of('text', 'currency'),
  }),
  section('fine_waivers', 'asked_on', {
    ...of('day', 'asked_on'),
    ...of('codes.waiverDecisions', 'decision'),
    ...of('day', 'decided_on'),
    decision_number: sealed(),
    ...of('number', 'waived_minor'),
    ...of('text', 'currency'),
    note: sealed(),
  }),
  section('fine_freezes', 'from_day', {
    ...of('day', 'from_day', 'to_day'),
    ...of('codes.freezeGrounds', 'ground'),
    note: sealed(),
  }),
  section('costs', 'spent_on', {
    ...of('day', 'spent_on'),
    ...of('codes.costKinds', 'kind'),
    ...of('codes.costEntries', 'entry'),
    ...of('number', 'amount_minor'),
    ...of('text', 'currency'),
    ...of('codes.costStates', 'state'),
    ...of('codes.payers', 'payer'),
    note: sealed(),
  }),
  section('checklist_items', 'item', {
    item: clear(
      'codes.checklistItems',
      `coalesce(nullif(x.own -> 'title' ->> 'en', ''), x.own -> 'title' ->> 'km', x.item)`,
    ),
    state: clear('codes.checklistItemStates', 'x.state'),
    ...of('day', 'waiting_since', 'done_on'),
    reason: sealed(),
    note: sealed(),
  }),
  section('case_exceptions', 'raised_at', {
    ...of('codes.repatriationExceptions', 'kind'),
    ...of('instant', 'raised_at', 'lifted_at'),
    reason: sealed(),
  }),
  section(
    'movement_passengers',
    'id',
    {
      kind: clear('codes.movementKinds', 'm.kind'),
      from_place: clear('text', 'm.from_place'),
      to_place: clear('text', 'm.to_place'),
      to_country: clear('country', 'm.to_country'),
      departs_at: clear('instant', 'm.departs_at'),
      arrives_at: clear('instant', 'm.arrives_at'),
      ...of('codes.passengerStates', 'state'),
    },
    {
      from: `homeward.movement_passengers x join homeward.movements m on m.id = x.movement_id where x.case_id = $1`,
    },
  ),
  section('companions', 'added_at', {
    name: sealed(),
    birth: sealed('partial'),
    relation: sealed(),
    document_number: sealed(),
  }),
  section('boarding_ticks', 'recorded_at', {
    ...of('codes.boardingMarks', 'mark'),
    of_companion: clear('flag', 'x.companion_id is not null'),
    ...of('instant', 'marked_at'),
  }),
  section('evidence_bags', 'recorded_at', { label: sealed(), what: sealed(), ...of('instant', 'recorded_at') }),
  section('evidence_handings', 'handed_at', { ...of('instant', 'handed_at'), place: sealed() }),
  section('travel_needs', 'recorded_at', {
    services: sealed('codes.travelServices'),
    language: sealed('languages'),
    health: sealed('codes.travelHealthNeeds'),
    words: sealed(),
    ...of('instant', 'recorded_at'),
  }),
  section('need_orders', 'recorded_at', {
    service: sealed('codes.travelServices'),
    ordered_from: sealed(),
    ...of('day', 'ordered_on'),
    reference: sealed(),
    ended: clear('flag', 'x.ended_at is not null'),
  }),
  section(
    'leg_seats',
    'id',
    {
      from_place: clear('text', 'l.from_place'),
      to_place: clear('text', 'l.to_place'),
      ...of('text', 'seat'),
      of_companion: clear('flag', 'x.companion_id is not null'),
    },
    {
      from: `homeward.leg_seats x join homeward.movement_legs l on l.id = x.leg_id where x.case_id = $1 and x.seat <> ''`,
    },
  ),
  section('transit_clearances', 'cleared_at', {
    ...of('country', 'country'),
    ...of('codes.transitNeeds', 'need'),
    ...of('codes.transitAnswers', 'answer'),
    reason: sealed(),
    ...of('instant', 'cleared_at'),
  }),
  section('handovers', 'recorded_at', {
    ...of('day', 'handed_on'),
    body_name: sealed(),
    place: sealed(),
    papers: sealed(),
    belongings: sealed(),
    condition: sealed(),
    ...of('codes.handoverWays', 'way'),
    paper_kept: sealed(),
    why: sealed(),
  }),
  section('follow_ups', 'recorded_at', {
    ...of('codes.checklistItems', 'item'),
    ...of('day', 'reached_on'),
    ...of('codes.followUpOutcomes', 'outcome'),
    ...of('codes.contactChannels', 'channel'),
    note: sealed(),
    next_step: sealed(),
    ...of('day', 'next_on'),
  }),
  section(
    'letter_cases',
    'dated',
    {
      ...of('text', 'number'),
      ...of('day', 'dated'),
      ...of('codes.letterKinds', 'kind'),
      ...of('codes.letterRecipientKinds', 'recipient_kind'),
      recipient: sealed(),
      sent_on: clear('day', 'l.sent_on'),
      said: sealed('letterFields'),
    },
    // Whether it was sent knows the letter, which who reads this may not see where it names others.
    {
      from: `homeward.letter_cases x left join homeward.letters l on l.id = x.letter_id where x.case_id = $1`,
    },
  ),
  section('tasks', 'created_at', {
    ...of('instant', 'created_at'),
    ...of('codes.deadlineKinds', 'kind'),
    title: sealed(),
    ...of('day', 'due_on'),
    ...of('instant', 'done_at'),
  }),
  section(
    'notes',
    'created_at',
    { ...of('instant', 'created_at'), ...of('codes.noteKinds', 'kind'), text: sealed() },
    { from: `homeward.notes x where x.case_id = $1 and x.field_class <> 'sealed'` },
  ),
  section('case_events', 'at', {
    ...of('instant', 'at'),
    ...of('codes.caseEventKinds', 'kind'),
    reason: sealed(),
  }),
  section('approvals', 'requested_at', {
    ...of('instant', 'requested_at'),
    ...of('codes.approvalKinds', 'kind'),
    reason: sealed(),
    ...of('codes.approvalDecisions', 'decision'),
    decision_note: sealed(),
  }),
  section(
    'attachments',
    'recorded_at',
    {
      ...of('instant', 'recorded_at'),
      ...of('codes.attachmentKinds', 'kind'),
      file_name: sealed(),
      caption: sealed(),
      ...of('instant', 'removed_at'),
      removed_reason: sealed(),
    },
    { from: `homeward.attachments x where ${ownFiles}` },
  ),
  section(
    'case_shares',
    'shared_at',
    {
      shared_with: clear('text', `coalesce(m.name, '')`),
      kind: clear('codes.custodyKinds', 'h.kind'),
      note: sealed(),
      ...of('instant', 'shared_at'),
      ...of('day', 'until'),
      ...of('instant', 'ended_at'),
    },
    {
      from: `homeward.case_shares x left join homeward.missions m on m.id = x.mission_id left join homeward.custody_places h on h.id = x.place_id where x.case_id = $1`,
    },
  ),
  section(
    'readers',
    'day desc',
    {
      ...of('day', 'day'),
      ...of('codes.roles', 'role'),
      kind: clear('codes.auditKinds', 'x.kind'),
      ...of('number', 'readings'),
    },
    { from: `audit.readers_for_person($3, $4) x` },
  ),
];

const own: Readonly<Record<OwnWhere, string>> = {
  ASKED_THEMSELVES: `x.requester_kind = 'SELF'`,
  NO_SAFE_HOUSE: `x.kind <> 'SHELTER'`,
};

/** @throws for a sealed column that libs/policy keeps back */
export function columnOf(table: string, name: string, field: Field): string {
  if (field.sql) return `${field.sql}${field.format === 'day' ? '::text' : ''} as "${name}"`;
  const disclosure = disclosureOf(table, name);
  const read = at(`${table}.${name}` as SealedColumn, 'x');
  if (disclosure === 'given') return `${read} as "${name}"`;
  if (!disclosure?.unless) throw new Error(`${table}.${name} is not for the person.`);
  return `case when ${own[disclosure.unless]} then ${read} end as "${name}"`;
}
