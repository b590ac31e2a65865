/** What stands in a sealed column: it decides what an empty or erased one reads as. */
export type SealedShape = 'text' | 'list' | 'json' | 'flag';

/** Column that names the subject of a row, whose data key its sealed columns are under. */
export interface SealedTable {
  readonly subject: string;
  readonly kind: 'CASE' | 'PERSON' | 'ROSTER_ENTRY' | 'LIST' | 'OPERATION' | 'ORGANISATION' | 'USER' | 'ROW';
  readonly columns: Readonly<Record<string, SealedShape>>;
}

const onCase = <C extends Readonly<Record<string, SealedShape>>>(
  columns: C,
): { subject: 'case_id'; kind: 'CASE'; columns: C } => ({ subject: 'case_id', kind: 'CASE', columns });

const onOperation = <C extends Readonly<Record<string, SealedShape>>>(
  columns: C,
): { subject: 'operation_id'; kind: 'OPERATION'; columns: C } => ({
  subject: 'operation_id',
  kind: 'OPERATION',
  columns,
});

/**
 * Everything that is stored encrypted: each column of the classes personal, sensitive and sealed that is not a code, a day or
 * an id that the database itself has to find or count by (docs/threat-model.md names those). The database holds these columns
 * in the type homeward.sealed, which takes no plain text; a test holds this table against it.
 */
export const sealedTables = {
  persons: {
    subject: 'id',
    kind: 'PERSON',
    columns: {
      name: 'text',
      romanised_name: 'text',
      family_name: 'text',
      given_name: 'text',
      aliases: 'list',
      gender: 'text',
      birth: 'text',
      birth_estimated: 'flag',
      document_number: 'text',
      document_country: 'text',
      phone: 'text',
    },
  },
  cases: { subject: 'id', kind: 'CASE', columns: { best_interest_reason: 'text' } },
  pleas: onCase({ requester_name: 'text', requester_contact: 'text', message: 'text' }),
  person_contacts: onCase({ value: 'text', whose: 'text', hours: 'text', code_word: 'text', may_answer: 'text' }),
  case_evidence: onCase({ note: 'text' }),
  case_events: onCase({ reason: 'text' }),
  notes: onCase({ text: 'text' }),
  tasks: onCase({ title: 'text' }),
  // About a case or about none: each has a key of its own.
  approvals: { subject: 'id', kind: 'ROW', columns: { reason: 'text', decision_note: 'text' } },
  break_glasses: { subject: 'id', kind: 'ROW', columns: { reason: 'text', review_note: 'text' } },
  seal_openings: onCase({ reason: 'text' }),
  interviews: onCase({
    interpreter: 'text',
    language: 'text',
    place: 'text',
    setting: 'text',
    consent: 'json',
    answers: 'json',
    stays: 'list',
  }),
  interview_amendments: onCase({ question: 'text', was: 'json', becomes: 'json', reason: 'text' }),
  stays: onCase({
    place: 'text',
    from_date: 'text',
    to_date: 'text',
    came_by: 'text',
    left_by: 'text',
    price_minor: 'json',
    price_currency: 'text',
    note: 'text',
  }),
  people_around: onCase({
    name: 'text',
    aliases: 'list',
    relation: 'text',
    roles: 'list',
    phones: 'list',
    wallets: 'list',
    note: 'text',
    removed_reason: 'text',
  }),
  identity_documents: onCase({ number: 'text', note: 'text', removed_reason: 'text' }),
  identifications: onCase({ body_name: 'text', basis: 'text' }),
  custody_spells: onCase({ place: 'text', note: 'text', reason: 'text' }),
  custody_reviews: onCase({ seen_by: 'text', note: 'text' }),
  custody_changes: onCase({ why: 'text', reason_before: 'text' }),
  custody_places: {
    subject: 'id',
    kind: 'ROW',
    columns: { name: 'text', phone: 'text', answers: 'text', visits: 'text', dangers: 'text' },
  },
  custody_place_addresses: { subject: 'place_id', kind: 'ROW', columns: { address: 'text' } },
  custody_place_openings: { subject: 'place_id', kind: 'ROW', columns: { reason: 'text' } },
  checklist_items: onCase({ reason: 'text', note: 'text' }),
  case_shares: onCase({ note: 'text' }),
  house_reports: onCase({ words: 'text', reply: 'text' }),
  item_proposals: onCase({ note: 'text', reason: 'text', document_number: 'text' }),
  case_exceptions: onCase({ reason: 'text' }),
  travel_documents: onCase({ number: 'text', note: 'text' }),
  handovers: onCase({
    body_name: 'text',
    received_by: 'text',
    received_as: 'text',
    place: 'text',
    papers: 'text',
    belongings: 'text',
    condition: 'text',
    strokes: 'list',
    paper_kept: 'text',
    why: 'text',
  }),
  companions: onCase({ name: 'text', birth: 'text', relation: 'text', document_number: 'text' }),
  evidence_bags: onCase({ label: 'text', what: 'text' }),
  evidence_handings: onCase({ from_whom: 'text', to_whom: 'text', place: 'text' }),
  movement_escorts: { subject: 'id', kind: 'ROW', columns: { name: 'text', contact: 'text' } },
  travel_needs: onCase({ services: 'list', language: 'text', health: 'list', words: 'text' }),
  need_orders: onCase({ service: 'text', ordered_from: 'text', reference: 'text' }),
  transit_clearances: onCase({ reason: 'text' }),
  follow_ups: onCase({ spoke_with: 'text', note: 'text', next_step: 'text' }),
  operations: { subject: 'id', kind: 'OPERATION', columns: { plan: 'text', outcome: 'text', urgent_reason: 'text' } },
  operation_members: { subject: 'id', kind: 'ROW', columns: { phone: 'text' } },
  risk_assessments: onOperation({ content: 'json', decision_note: 'text', approved_plan: 'json' }),
  point_openings: onOperation({ reason: 'text' }),
  meeting_points: onOperation({ place: 'text' }),
  operation_reports: onOperation({ content: 'json' }),
  operation_tasks: onOperation({ title: 'text' }),
  roster_imports: { subject: 'id', kind: 'LIST', columns: { file_name: 'text', grid: 'json' } },
  roster_entries: {
    subject: 'id',
    kind: 'ROSTER_ENTRY',
    columns: {
      name: 'text',
      romanised_name: 'text',
      birth: 'text',
      birth_estimated: 'flag',
      document_number: 'text',
      phone: 'text',
      room: 'text',
      doubts: 'list',
    },
  },
  saved_views: { subject: 'user_id', kind: 'USER', columns: { name: 'text', query: 'json' } },
  case_holds: onCase({ reason: 'text' }),
  costs: onCase({ note: 'text' }),
  fine_waivers: onCase({ decision_number: 'text', note: 'text' }),
  fine_freezes: onCase({ note: 'text' }),
  attachments: onCase({ file_name: 'text', caption: 'text', removed_reason: 'text' }),
  // No word about anybody in it: whom it is about says letter_cases, and the letter itself is a file.
  letters: {
    subject: 'id',
    kind: 'ROW',
    columns: { recipient: 'text', subject: 'text', signatory: 'text', named_reason: 'text' },
  },
  letter_cases: onCase({ recipient: 'text', said: 'json' }),
  letter_drafts: { subject: 'user_id', kind: 'USER', columns: { words: 'json' } },
  rescue_warnings: { subject: 'body_id', kind: 'ROW', columns: { warning: 'text' } },
  rescue_leak_notes: { subject: 'body_id', kind: 'ROW', columns: { text: 'text' } },
  leak_note_openings: { subject: 'body_id', kind: 'ROW', columns: { reason: 'text' } },
  rescue_events: {
    subject: 'request_id',
    kind: 'ROW',
    columns: { text: 'text', contact: 'text', their_reference: 'text' },
  },
  totp_factors: { subject: 'user_id', kind: 'USER', columns: { secret: 'text' } },
} as const satisfies Readonly<Record<string, SealedTable>>;

const tables: Readonly<Record<string, SealedTable>> = sealedTables;

export const sealedTable = (table: string): SealedTable | undefined => tables[table];

/** What an empty sealed column, or one whose key was destroyed, reads as. @param column "persons.aliases" */
export function blankOf(column: string): '' | [] | null | false {
  const [table = '', name = ''] = column.split('.');
  const shape = tables[table]?.columns[name] ?? 'text';
  return { text: '' as const, list: [] as [], json: null, flag: false as const }[shape];
}
