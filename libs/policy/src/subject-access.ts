import type { WithheldReason } from '@homeward/domain';
import type { sealedTables } from './sealed.js';

/** Where a column is the person's own in some rows and somebody else's in others. */
export type OwnWhere = 'ASKED_THEMSELVES' | 'NO_SAFE_HOUSE';

/** In the file that a person gets of their case: given, or kept back with a reason that the file tells. */
export type Disclosure = 'given' | { readonly withheld: WithheldReason; readonly unless?: OwnWhere };

const theirs = { withheld: 'OTHER_PEOPLE' } as const;
const askers = { withheld: 'OTHER_PEOPLE', unless: 'ASKED_THEMSELVES' } as const;
const secret = { withheld: 'SECRET' } as const;
const watch = { withheld: 'STAFF_WATCH' } as const;
const foreign = { withheld: 'NOT_THE_PERSON' } as const;

/**
 * What a person is given of what is held about them (GDPR articles 15 and 20), for every column that is stored sealed. Article
 * 15(4): the rights of others stay as they are, so relatives, requesters, recruiters and everybody else in the case are left out;
 * and nothing that would endanger whoever carries the paper or lives in the same house. A column that is missing here does not compile.
 */
export const subjectAccess = {
  persons: {
    name: 'given',
    romanised_name: 'given',
    family_name: 'given',
    given_name: 'given',
    aliases: 'given',
    gender: 'given',
    birth: 'given',
    birth_estimated: 'given',
    document_number: 'given',
    document_country: 'given',
    phone: 'given',
  },
  cases: { best_interest_reason: 'given' },
  pleas: { requester_name: askers, requester_contact: askers, message: askers },
  // The number is the sister's as often as their own, and whose it is says so in free words.
  person_contacts: { value: theirs, whose: theirs, may_answer: theirs, hours: 'given', code_word: secret },
  case_evidence: { note: 'given' },
  case_events: { reason: 'given' },
  notes: { text: 'given' },
  tasks: { title: 'given' },
  approvals: { reason: 'given', decision_note: 'given' },
  break_glasses: { reason: watch, review_note: watch },
  // Of a trial or an investigation, and of whoever else is in it.
  case_holds: { reason: theirs },
  seal_openings: { reason: watch },
  interviews: {
    interpreter: theirs,
    language: 'given',
    place: 'given',
    setting: 'given',
    consent: 'given',
    answers: 'given',
    stays: 'given',
  },
  interview_amendments: { question: 'given', was: 'given', becomes: 'given', reason: 'given' },
  stays: {
    place: 'given',
    from_date: 'given',
    to_date: 'given',
    came_by: 'given',
    left_by: 'given',
    price_minor: 'given',
    price_currency: 'given',
    note: 'given',
  },
  people_around: {
    name: theirs,
    aliases: theirs,
    relation: theirs,
    roles: theirs,
    phones: theirs,
    wallets: theirs,
    note: theirs,
    removed_reason: theirs,
  },
  identity_documents: { number: 'given', note: 'given', removed_reason: 'given' },
  identifications: { body_name: 'given', basis: 'given' },
  custody_spells: { place: { withheld: 'SAFE_PLACE', unless: 'NO_SAFE_HOUSE' }, note: 'given', reason: 'given' },
  custody_reviews: { seen_by: theirs, note: 'given' },
  custody_changes: { why: 'given', reason_before: 'given' },
  custody_places: { name: foreign, phone: foreign, answers: foreign, visits: foreign, dangers: foreign },
  custody_place_addresses: { address: foreign },
  custody_place_openings: { reason: watch },
  checklist_items: { reason: 'given', note: 'given' },
  case_shares: { note: 'given' },
  house_reports: { words: 'given', reply: 'given' },
  item_proposals: { note: 'given', reason: 'given', document_number: 'given' },
  case_exceptions: { reason: 'given' },
  travel_documents: { number: 'given', note: 'given' },
  // Who signed for them, and the hand that did.
  handovers: {
    body_name: 'given',
    received_by: theirs,
    received_as: theirs,
    place: 'given',
    papers: 'given',
    belongings: 'given',
    condition: 'given',
    strokes: theirs,
    paper_kept: 'given',
    why: 'given',
  },
  // The children of whoever asks are theirs to know of.
  companions: { name: 'given', birth: 'given', relation: 'given', document_number: 'given' },
  evidence_bags: { label: 'given', what: 'given' },
  evidence_handings: { from_whom: theirs, to_whom: theirs, place: 'given' },
  movement_escorts: { name: foreign, contact: foreign },
  travel_needs: { services: 'given', language: 'given', health: 'given', words: 'given' },
  need_orders: { service: 'given', ordered_from: 'given', reference: 'given' },
  transit_clearances: { reason: 'given' },
  follow_ups: { spoke_with: theirs, note: 'given', next_step: 'given' },
  operations: { plan: foreign, outcome: foreign, urgent_reason: foreign },
  operation_members: { phone: foreign },
  risk_assessments: { content: foreign, decision_note: foreign, approved_plan: foreign },
  point_openings: { reason: foreign },
  meeting_points: { place: foreign },
  operation_reports: { content: foreign },
  operation_tasks: { title: foreign },
  roster_imports: { file_name: theirs, grid: theirs },
  roster_entries: {
    name: 'given',
    romanised_name: 'given',
    birth: 'given',
    birth_estimated: 'given',
    document_number: 'given',
    phone: 'given',
    room: 'given',
    doubts: 'given',
  },
  saved_views: { name: foreign, query: foreign },
  costs: { note: 'given' },
  fine_waivers: { decision_number: 'given', note: 'given' },
  fine_freezes: { note: 'given' },
  attachments: { file_name: 'given', caption: 'given', removed_reason: 'given' },
  // Of a letter with many names each is given what it says of them, to whom: from letter_cases.
  letters: { recipient: foreign, subject: foreign, signatory: foreign, named_reason: foreign },
  letter_cases: { recipient: 'given', said: 'given' },
  letter_drafts: { words: foreign },
  rescue_warnings: { warning: foreign },
  rescue_leak_notes: { text: foreign },
  leak_note_openings: { reason: watch },
  // A request names everybody who is asked for with them, and the people who promised something.
  rescue_events: { text: theirs, contact: theirs, their_reference: theirs },
  totp_factors: { secret: foreign },
} as const satisfies {
  readonly [T in keyof typeof sealedTables]: Readonly<Record<keyof (typeof sealedTables)[T]['columns'], Disclosure>>;
};

/** Answers of the interview that are about somebody else, or that say where and how the person is kept safe. */
export const withheldAnswers: Readonly<Record<string, WithheldReason>> = {
  interpreter: 'OTHER_PEOPLE',
  consentGiverNote: 'OTHER_PEOPLE',
  othersPresent: 'OTHER_PEOPLE',
  dependsOnPerson: 'OTHER_PEOPLE',
  recruiter: 'OTHER_PEOPLE',
  travelledWith: 'OTHER_PEOPLE',
  stillInside: 'OTHER_PEOPLE',
  operators: 'OTHER_PEOPLE',
  violenceSeen: 'OTHER_PEOPLE',
  bossesNow: 'OTHER_PEOPLE',
  dependantsHere: 'OTHER_PEOPLE',
  afraidOf: 'OTHER_PEOPLE',
  safeContact: 'OTHER_PEOPLE',
  safeContactPhone: 'OTHER_PEOPLE',
  safeContactRules: 'SECRET',
  safetyPlan: 'SECRET',
};

const table: Readonly<Record<string, Readonly<Record<string, Disclosure>>>> = subjectAccess;

/** Undefined: not a sealed column. */
export const disclosureOf = (name: string, column: string): Disclosure | undefined => table[name]?.[column];
