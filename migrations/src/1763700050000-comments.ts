import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What a table or column means where its name does not say it, for whoever reads the data dictionary or a dump.
 * A class in square brackets at the end says what the API treats it as; without one it is internal, or the table says.
 */
export class Comments1763700050000 implements MigrationInterface {
  name = 'Comments1763700050000';

  async up(q: QueryRunner): Promise<void> {
    await each(q, (meaning) => `'${meaning.replaceAll("'", "''")}'`);
  }

  async down(q: QueryRunner): Promise<void> {
    await each(q, () => 'null');
  }
}

/** The log belongs to homeward_audit, and only an owner may comment. */
async function each(q: QueryRunner, text: (meaning: string) => string): Promise<void> {
  for (const [kind, names] of Object.entries({ table: tables, column: columns }))
    for (const [name, meaning] of Object.entries(names)) {
      const comment = `comment on ${kind} ${name} is ${text(meaning)};`;
      await q.query(name.startsWith('audit.') ? `set local role homeward_audit; ${comment} reset role;` : comment);
    }
}

const tables = {
  'homeward.approvals': 'What one person asks for and another decides. Nobody decides what they asked for themselves.',
  'homeward.case_evidence':
    'What speaks for a plea being true. Two kinds and a check of the requester make a case VERIFIED.',
  'homeward.case_exceptions': 'What holds up the way home, with its reason; lifted and never deleted.',
  'homeward.checklist_items':
    'Track D: one row for each step of the way home of a case, made when the way home is begun.',
  'homeward.compound_operators': 'Who runs, owns, guards or lets a compound; ended and never deleted.',
  'homeward.compounds': 'Places of exploitation, with all names they are known by.',
  'homeward.consents': 'One row for each word of the person on one purpose; the latest counts.',
  'homeward.custody_spells': 'Track B: where the person is after coming out, by dates. At most one is open for a case.',
  'homeward.fine_rules': 'What a day of overstay costs in a country, by the dates the rule was in force.',
  'homeward.identifications':
    'Track C: one row for each decision of a body. Bodies may disagree; nothing is overwritten.',
  'homeward.interview_amendments':
    'Corrections of a signed interview: the row keeps both answers, the interview stays as it was signed. [sensitive]',
  'homeward.interviews':
    'The intake interview of a case: a draft until it is signed, afterwards only amended. At most one draft for a case. [sensitive]',
  'homeward.missions': 'Embassies and consulates.',
  'homeward.movement_passengers': 'Who travels on a journey, and what became of it.',
  'homeward.movements': 'Journeys home, each for several people.',
  'homeward.notes': 'Notes of the timeline. Each row has its own class in field_class.',
  'homeward.operation_members': 'Who takes part in an operation. A field officer sees an operation by standing here.',
  'homeward.operations': 'Events in which people come out: raid, targeted rescue, negotiated release, escape pick-up.',
  'homeward.organisations': 'Walls: no row of one is ever shown to another.',
  'homeward.overstays':
    'The overstay of a person and how its fine was settled. What is owed today is reckoned, not stored.',
  'homeward.roster_entries': 'The people of an operation, by list or from the gate; confirming makes cases of them.',
  'homeward.saved_views': 'Filters of a list under a name, for the user who saved them.',
  'homeward.sessions': 'Who is signed in. The browser holds the token, this table its SHA-256.',
  'homeward.stays': 'Times in compounds, as told or found out, with partial dates. [sensitive]',
  'homeward.tasks': 'What is to be done on a case, by whom and until when.',
  'homeward.teams': 'Groups within an organisation; a case belongs to one.',
  'homeward.travel_documents': 'Papers to travel home on, applied for or issued.',
  'homeward.user_roles': 'Roles of a user. Auditor and partner stand alone.',
  'homeward.user_teams': 'Teams of a user.',
  'homeward.users': 'Accounts. Disabled, never deleted, since the past names them.',
  'statistics.snapshots': 'Periods that were sealed. Snapshots of an organisation do not overlap.',
};

const columns = {
  'audit.events.kind':
    'insert, update or delete by a trigger; read, export, refusal, sign_in and the like by the application.',
  'audit.events.subject': 'Table, or name of the operation that was refused.',
  'audit.events.row_id': 'Row that was changed or read; for sign-ins the user.',
  'audit.events.columns': 'Names of what was changed or read, never a value.',
  'audit.events.detail': 'Counts and codes, never a value of a person.',

  'homeward.acts_done.operation_id': 'UUIDv7 made by the client, kept over its retries.',
  'homeward.acts_done.act': 'Name of the mutation.',
  'homeward.acts_done.input_digest': 'SHA-256 of the whole input: the same id with other input is refused.',
  'homeward.acts_done.result': 'Ids and numbers from which a retry is answered, no personal data.',

  'homeward.approvals.reason': 'Why it is asked for.',
  'homeward.approvals.decision_note': 'Why it was decided so.',

  'homeward.case_events.from_state': 'State before, for moves of a track.',
  'homeward.case_events.to_state': 'State after.',
  'homeward.case_events.data': 'Codes, numbers and ids that the kind needs; no names.',
  'homeward.case_exceptions.reason': 'In words. [personal]',

  'homeward.cases.reference':
    'Number that people use, such as KH-2026-00417; begins with the prefix of the organisation.',
  'homeward.cases.state': 'Track A. Moves and their guards stand in libs/domain.',
  'homeward.cases.state_since': 'When it came into this state.',
  'homeward.cases.danger': 'To the person, as it is known now.',
  'homeward.cases.sensitivity': 'RESTRICTED: only the named staff of case_members see the case.',
  'homeward.cases.assigned_to': 'The caseworker who carries it; null until somebody does.',
  'homeward.cases.registered_by': 'Sees the case until it is assigned.',
  'homeward.cases.compound_id': 'Where the person was last known to be held.',
  'homeward.cases.nationality': 'First nationality of the person, copied for lists and filters.',
  'homeward.cases.sex': 'Copied from the person for lists and filters.',
  'homeward.cases.age_band': 'Band on the day it was written, copied for lists and filters.',
  'homeward.cases.exit_mode': 'Track B: how the person came out.',
  'homeward.cases.out_on': 'Day of coming out.',
  'homeward.cases.identification': 'Track C: derived from the decisions, the most protective one counts.',
  'homeward.cases.legal_exposure': 'What the authorities hold against the person; apart from identification.',
  'homeward.cases.home_on': 'Day of coming home.',
  'homeward.cases.next_due_on': 'Earliest deadline of open tasks and waiting steps; kept by triggers.',
  'homeward.cases.previous_case_id': 'An earlier case of the same person.',
  'homeward.cases.duplicate_of': 'The case in which this one goes on, for DUPLICATE.',
  'homeward.cases.best_interest_reason': 'Why a rescue was asked for without the consent of the person. [personal]',
  'homeward.cases.closure_reason': 'Copied from the approval that closed it.',

  'homeward.checklist_items.acts': 'On whom the step waits.',
  'homeward.checklist_items.mission_id': 'The mission that acts, where one does.',
  'homeward.checklist_items.due_on':
    'When an alert is due: since waiting_since, in working days where the rule says so.',
  'homeward.checklist_items.done_on': 'When it happened, not when it was recorded.',
  'homeward.checklist_items.reason': 'Why it is not needed, or why it was opened again. [personal]',
  'homeward.checklist_items.note': 'In words. [personal]',

  'homeward.compound_events.moved_to': 'The compound that the people and the business went to.',
  'homeward.compound_events.source': 'How this is known.',
  'homeward.compounds.aliases': 'Other names, in any script.',
  'homeward.compounds.province': 'Province of the country as written; the finest place that statistics show.',
  'homeward.compounds.status_since': 'As far as it is known.',
  'homeward.compounds.armed_group': 'Who holds the ground, where somebody does.',

  'homeward.consents.given': 'False: refused.',
  'homeward.consents.text_version': 'Version of the explanation that was read out.',
  'homeward.consents.withdrawn_at': 'From here on the purpose is closed again.',

  'homeward.counters.kind': 'What is numbered: case, operation, movement.',

  'homeward.custody_spells.place': 'Name or address. [personal]',
  'homeward.custody_spells.note': 'In words. [personal]',
  'homeward.custody_spells.review_on': 'When somebody looks whether the place is still right.',

  'homeward.fine_rules.visa_kind': 'Kind of visa that the rule is for; empty: all.',
  'homeward.fine_rules.per_day_minor': 'Fine for one day in minor units of currency.',
  'homeward.fine_rules.cap_minor': 'Most that is charged; null: no cap.',
  'homeward.fine_rules.source': 'Where this is written.',

  'homeward.identifications.body_name': 'Which office, in words.',
  'homeward.identifications.basis': 'On what it was decided. [sensitive]',
  'homeward.identifications.appeal': 'The decision was taken on appeal.',

  'homeward.identity_documents.number': 'As printed. [personal]',
  'homeward.identity_documents.note': 'Who holds it and what was promised for it. [personal]',

  'homeward.interview_amendments.question': 'Key of the question in libs/domain.',
  'homeward.interview_amendments.was': 'Answer as it was signed or last amended.',
  'homeward.interview_amendments.becomes': 'Answer that counts from here on.',
  'homeward.interviews.setting': 'Who was in the room.',
  'homeward.interviews.section': 'Where the draft was left.',
  'homeward.interviews.consent': 'Record of consent by question and by purpose.',
  'homeward.interviews.stays': 'Stays as told; on signing they become rows of stays.',
  'homeward.interviews.language': 'Language it was held in.',

  'homeward.invitations.kind': 'invitation, setup (first administrator) or reset (forgotten password).',
  'homeward.invitations.token_hash': 'SHA-256; the token itself is in the link alone.',
  'homeward.invitations.used_at': 'Used, replaced by a newer link, or withdrawn.',

  'homeward.mission_coverage.country': 'Country in which the mission acts for them.',
  'homeward.mission_coverage.source': 'Where this is written.',
  'homeward.missions.sending_country': 'The country whose mission it is.',
  'homeward.missions.located_in': 'The country in which it lies.',
  'homeward.missions.holidays': 'Days on which it is closed beside its weekend.',
  'homeward.missions.fee_minor': 'Fee for a document, in minor units of fee_currency.',
  'homeward.missions.source': 'Where this is written.',

  'homeward.movement_passengers.seat': 'As booked.',
  'homeward.movements.reference': 'Number that people use, such as MV-2026-0042.',
  'homeward.movements.number': 'Flight, train or bus number.',
  'homeward.movements.escort': 'Who travels along.',
  'homeward.movements.arrives_zone': 'IANA zone of the place of arrival.',
  'homeward.movements.cost_minor': 'For all of them, in minor units of currency.',

  'homeward.notes.field_class': 'Who may read the text: chosen by its author.',

  'homeward.operations.reference': 'Number that people use, such as OP-2026-0031.',
  'homeward.operations.place': 'In words, where there is no compound for it.',
  'homeward.operations.expected_count': 'How many people were expected to come out.',

  'homeward.organisations.reference_prefix': 'First letters of case references.',
  'homeward.organisations.time_zone': 'IANA zone in which days begin and deadlines end.',

  'homeward.overstays.visa_kind': 'Chooses the rule, where rules differ by visa.',
  'homeward.overstays.amount_minor': 'Fine that was assessed, in minor units of currency.',
  'homeward.overstays.waived_minor': 'Part of it that was let off, in minor units of currency.',

  'homeward.person_contacts.value': 'Number, account or address on the channel.',
  'homeward.person_contacts.whose': 'Whose it is: of the person, a sister, a neighbour.',
  'homeward.person_contacts.hours': 'When it is safe, in words.',
  'homeward.person_contacts.code_word': 'Asked for before anything is said.',
  'homeward.person_contacts.may_answer': 'Who may pick up.',
  'homeward.person_contacts.safe': 'False: known, and not to be used.',

  'homeward.persons.romanised_name': 'In Latin letters, made from name unless somebody wrote it.',
  'homeward.persons.birth_estimated': 'Birth is a guess, or came from an age.',
  'homeward.persons.document_number': 'First number that was known; papers stand in identity_documents.',

  'homeward.pleas.requester_name': 'Who asked. [personal]',
  'homeward.pleas.requester_contact': 'How they are reached. [personal]',
  'homeward.pleas.message': 'As it was received; often the first account of violence. [sensitive]',

  'homeward.roster_entries.position': 'Place on the roster, counted over all lists of the operation.',
  'homeward.roster_entries.name': 'As the person writes it, as far as the list tells. [personal]',
  'homeward.roster_entries.romanised_name': 'In Latin letters. [personal]',
  'homeward.roster_entries.birth': 'As read from the list or said at the gate; doubts stand beside it. [personal]',
  'homeward.roster_entries.birth_estimated': 'Birth is a guess, or came from an age. [personal]',
  'homeward.roster_entries.document_number': 'First passport number of the row. [personal]',
  'homeward.roster_entries.phone': 'First number of the row. [personal]',
  'homeward.roster_entries.room': 'Where on the compound the person was held, as on the list.',
  'homeward.roster_entries.doubts': 'Cells with more than one reading, and the readings. [personal]',
  'homeward.roster_entries.decision': 'Who the row is, as a person decided.',
  'homeward.roster_entries.same_as_case': 'For SAME_AS_CASE: the case that the person has already.',
  'homeward.roster_entries.same_as_row': 'For SAME_AS_ROW: the other row of the same person.',
  'homeward.roster_entries.case_id': 'The case that confirming made or brought out.',
  'homeward.roster_imports.grid': 'Cells of the list as texts. [personal]',
  'homeward.roster_imports.mapping': 'What each column was taken for.',
  'homeward.roster_imports.received_on': 'Day the list was received: ages count from it.',
  'homeward.roster_imports.confirmed_at': 'When its rows became roster entries; then it is closed.',

  'homeward.saved_views.resource': 'Which list.',
  'homeward.saved_views.query': 'Filter, sort and columns.',

  'homeward.sessions.agent': 'What the browser says it is.',
  'homeward.sessions.last_seen_at': 'To the minute; 15 minutes without a request end the session.',
  'homeward.sessions.ended_at': 'Signed out, ended by somebody, or ended by a change of password, roles or account.',

  'homeward.stays.place': 'In words, where the compound is not in the registry.',
  'homeward.stays.position': 'Order in which they were told.',
  'homeward.stays.interview_id': 'The interview it was told in; null: recorded by itself.',

  'homeward.throttle.points': 'Attempts in the window.',
  'homeward.throttle.expire': 'End of the window, milliseconds since 1970.',

  'homeward.users.email':
    'What the user signs in with; unique over all organisations, whatever the case of its letters.',
  'homeward.users.password_hash': 'bcrypt over an HMAC. Read by find_sign_in alone; the app role cannot select it.',
  'homeward.users.disabled_at': 'Cannot sign in from here on.',

  'statistics.releases.number': 'Counted within the organisation.',
  'statistics.releases.dimensions': 'Of the table, from the menu in apps/api/src/statistics/code-book.ts.',
  'statistics.releases.k': 'Counts below it were hidden.',
  'statistics.releases.cells': 'Published cells with their counts, hidden ones with null.',
  'statistics.releases.sha256': 'Of dimensions and cells: the same table has the same digest.',
  'statistics.snapshot_rows.period': 'Month in which the case was opened.',
  'statistics.snapshot_rows.control': 'How many means of control were told of.',
  'statistics.snapshot_rows.fraud': 'Kind of forced fraud, SEVERAL where more than one.',
  'statistics.snapshot_rows.recruitment': 'Channel, SEVERAL where more than one.',
  'statistics.snapshot_rows.stay_band': 'Days held.',
  'statistics.snapshot_rows.home_band': 'Days from coming out to home.',
  'statistics.snapshots.period_from': 'First day on which a case was opened that counts here.',
  'statistics.snapshots.period_to': 'Last such day.',
};
