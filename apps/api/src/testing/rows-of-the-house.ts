import { createHash, randomUUID } from 'node:crypto';
import { type Role, roles } from '@homeward/domain';

export const houseCommands = ['read', 'add', 'change', 'remove'] as const;
export type HouseCommand = (typeof houseCommands)[number];
type Rights = Partial<Record<HouseCommand, readonly Role[]>>;

interface About {
  /** In whose name the row is. */
  readonly actorId: string;
  /** Somebody else of the organisation. */
  readonly otherId: string;
  readonly here: string;
  readonly teamOne: string;
  readonly mission: string;
  /** Of team two, with the field officer at its gate. */
  readonly operationId: string;
  /** A request for a rescue by that operation, of team one. */
  readonly requestId: string;
}

export interface OfTheHouse {
  /** Which roles may, with a row in a colleague's name; none where a command is left out. */
  readonly may?: Rights;
  /** With a row in one's own name, where that is otherwise. */
  readonly own?: Rights;
  /** What is changed, where it cannot be any column; and of one's own. */
  readonly set?: string;
  readonly ownSet?: string;
  /** What a row of the table is made of, where any value will not do. */
  readonly with?: (about: About) => Readonly<Record<string, unknown>>;
  /** Why anybody reads and writes it, even without an actor. */
  readonly open?: string;
}

const staff: readonly Role[] = ['field_officer', 'caseworker', 'coordinator', 'supervisor'];
const administrator: readonly Role[] = ['administrator'];
const registrars: readonly Role[] = ['administrator', 'coordinator'];
const askers: readonly Role[] = ['coordinator', 'supervisor'];
const auditor: readonly Role[] = ['auditor'];
const figures: readonly Role[] = ['auditor', 'data_protection_officer'];
const house = roles.filter((role) => role !== 'partner');
const everybody = roles;
const nobody: readonly Role[] = [];

const ofStaff: OfTheHouse = { may: { read: staff, add: staff, change: staff } };
/** Ways to sign in, and what is kept for oneself: nobody else's, whatever the role. */
const oneself = (commands: readonly HouseCommand[], more: Partial<OfTheHouse> = {}): OfTheHouse => ({
  ...more,
  own: Object.fromEntries(commands.map((command) => [command, everybody])),
});
const ofTheOperation: OfTheHouse = {
  may: {
    read: ['coordinator', 'field_officer'],
    add: ['coordinator', 'field_officer'],
    change: ['coordinator', 'field_officer'],
  },
  with: ({ operationId }) => ({ operation_id: operationId }),
};
const inAMonth = new Date(Date.now() + 30 * 86_400_000);
const hash = (text: string): string => createHash('sha256').update(text).digest('hex');

/** Every table that hangs on no case and is read or written by the app role, with the roles that it is for. */
export const rowsOfTheHouse: Readonly<Record<string, OfTheHouse>> = {
  'audit.events': { may: { read: figures } },
  'homeward.account_resets': {
    may: { read: administrator },
    own: { read: administrator, add: administrator },
    with: ({ otherId }) => ({ user_id: otherId }),
  },
  'homeward.acts_done': oneself(['read', 'add', 'change']),
  'homeward.api_tokens': {
    may: { read: administrator, change: administrator },
    own: { read: administrator, add: administrator, change: administrator },
    set: 'revoked_at = now()',
    with: ({ actorId }) => ({ scopes: '{statistics}', token_hash: hash(actorId), expires_at: inAMonth }),
  },
  // Those about a case are among its rows.
  'homeward.approvals': {
    may: { read: ['administrator', 'data_protection_officer'], change: ['administrator', 'data_protection_officer'] },
    own: { read: everybody, add: administrator, change: everybody },
    set: `decision = 'DECLINED', decided_by = homeward.actor_id()`,
    ownSet: `decision = 'WITHDRAWN'`,
    with: ({ otherId }) => ({ kind: 'ADMINISTRATOR', subject_id: otherId, case_id: null }),
  },
  'homeward.break_glasses': {
    may: { read: ['data_protection_officer'] },
    own: { read: everybody, change: everybody },
    set: 'ended_at = now()',
  },
  'homeward.compound_events': ofStaff,
  'homeward.compound_operators': ofStaff,
  'homeward.compounds': ofStaff,
  // The next number of a reference. Whoever adds an operation or a case takes one.
  'homeward.counters': { may: { read: staff, add: staff, change: staff }, set: 'value = 7' },
  // Linked by oneself, at a sign-in; undone by an administrator, and not one's own.
  'homeward.directory_links': {
    may: { read: administrator, remove: administrator },
    own: { read: everybody, add: everybody, change: everybody, remove: nobody },
    with: ({ actorId }) => ({ subject_hash: hash(actorId) }),
  },
  // Read by whoever said why, in the same sitting: that has a test of its own.
  'homeward.custody_place_addresses': { own: { add: askers } },
  'homeward.custody_place_openings': { own: { read: ['supervisor'], add: ['supervisor'] } },
  'homeward.border_crossings': {
    may: { read: [...staff, 'administrator'], add: registrars, change: registrars },
    with: () => ({
      crossing_id: randomUUID(),
      country: 'KH',
      other_country: 'TH',
      latitude: 13.6,
      longitude: 102.5,
      valid_from: '2026-01-01',
      valid_to: null,
    }),
  },
  'homeward.custody_places': {
    may: { read: staff, add: askers, change: askers },
    with: () => ({ kind: 'POLICE', latitude: 11.5, longitude: 104.9, beds_women: 4, beds_men: 4, beds_family: 4 }),
  },
  'homeward.erasures': { may: { read: ['data_protection_officer'] } },
  // What data keys were wrapped as before: for the command line, by functions alone.
  'homeward.data_key_history': { with: () => ({ kek: 'k', wrapped: 'w' }) },
  'homeward.key_operations': {
    may: { read: ['administrator', 'data_protection_officer'] },
    with: () => ({ act: 'ROTATE', approval_id: null, reason: 'alone' }),
  },
  // A line of an operation as a whole; those of a person hang on the case.
  'homeward.costs': {
    may: { read: ['coordinator', 'supervisor'], change: ['coordinator', 'supervisor'] },
    own: { add: ['coordinator', 'supervisor'] },
    set: `state = 'PAID'`,
    with: ({ operationId }) => ({ operation_id: operationId, kind: 'FOOD', amount_minor: 500, state: 'PAID' }),
  },
  'homeward.donors': { may: { read: [...staff, 'administrator'], add: registrars, change: registrars } },
  'homeward.exchange_rates': {
    may: { read: [...staff, 'administrator'], add: registrars, change: registrars },
    with: () => ({ from_currency: 'USD', to_currency: 'KHR', rate: '4050' }),
  },
  'homeward.visa_rules': { may: { read: [...staff, 'administrator'], add: registrars, change: registrars } },
  'homeward.checklist_templates': {
    may: { read: [...staff, 'administrator'], add: registrars, change: registrars },
    set: 'ended_at = now()',
    // Of what counts there is one for the same people.
    with: () => ({ ended_at: new Date(), body: '{}' }),
  },
  'homeward.item_durations': {
    may: { read: [...staff, 'administrator'] },
    with: () => ({ item: hash(randomUUID()) }),
  },
  'homeward.fine_rules': { may: { read: [...staff, 'administrator'], add: registrars, change: registrars } },
  'homeward.follow_ups': { with: () => ({ item: 'FOLLOW_UP_7' }) },
  'homeward.invitations': {
    may: { read: administrator, add: administrator, change: administrator },
    set: 'used_at = now()',
    with: ({ otherId }) => ({ kind: 'reset', user_id: otherId }),
  },
  // Its writer's alone, also within the roles that write letters.
  'homeward.letter_drafts': {
    own: {
      read: ['coordinator', 'supervisor'],
      add: ['coordinator', 'supervisor'],
      change: ['coordinator', 'supervisor'],
      remove: ['coordinator', 'supervisor'],
    },
    with: () => ({ case_ids: ['0199a0a0-0000-7000-8000-000000000001'] }),
  },
  'homeward.letter_templates': {
    may: { read: ['coordinator', 'supervisor', 'administrator'], change: registrars },
    own: { read: ['coordinator', 'supervisor', 'administrator'], add: registrars, change: registrars },
    set: `note = ''`,
    with: ({ mission }) => ({ language: 'en', name: 'Request', mission_id: mission }),
  },
  // Seen by who sees everybody in it, and nobody stands in this one.
  'homeward.letters': {
    own: { add: ['coordinator', 'supervisor'] },
    set: 'version = version',
    with: () => ({ recipient_kind: 'NAMED', named_kind: 'LAWYER' }),
  },
  'homeward.mission_coverage': { may: { read: [...staff, 'administrator'], add: registrars, change: registrars } },
  'homeward.mission_contacts': {
    may: { read: [...staff, 'administrator'], add: registrars, change: registrars },
    with: ({ mission }) => ({ mission_id: mission, name: 'Consul', valid_from: '2026-01-01', source: 'Their letter' }),
  },
  'homeward.mission_fees': {
    may: { read: [...staff, 'administrator'], add: registrars, change: registrars },
    with: ({ mission }) => ({ mission_id: mission, valid_from: '2026-01-01', source: 'Their letter' }),
  },
  'homeward.mission_holidays': {
    may: { read: [...staff, 'administrator'], add: registrars, change: registrars },
    with: ({ mission }) => ({ mission_id: mission, source: 'Their letter' }),
  },
  'homeward.mission_imports': {
    may: { read: registrars, add: registrars, change: registrars },
    with: () => ({ made: 0 }),
  },
  'homeward.mission_requirements': {
    may: { read: [...staff, 'administrator'], add: registrars, change: registrars },
    with: ({ mission }) => ({ mission_id: mission, valid_from: '2026-01-01', source: 'Their letter' }),
  },
  'homeward.case_shares': { with: ({ mission }) => ({ mission_id: mission }) },
  'homeward.missions': {
    may: { read: [...staff, 'administrator', 'partner'], add: registrars, change: registrars },
    with: ({ mission }) => ({ id: mission }),
  },
  'homeward.partner_settings': {
    may: { read: ['administrator', 'caseworker', 'coordinator', 'supervisor', 'partner'], change: administrator },
    own: {
      read: ['administrator', 'caseworker', 'coordinator', 'supervisor', 'partner'],
      add: administrator,
      change: administrator,
    },
    set: 'changed_by = homeward.actor_id()',
    with: ({ mission, actorId }) => ({ mission_id: mission, changed_by: actorId }),
  },
  // Said in one's own name.
  'homeward.movement_confirmations': {
    may: { read: ['caseworker', 'coordinator', 'supervisor'] },
    own: { read: ['caseworker', 'coordinator', 'supervisor'], add: ['coordinator'] },
    with: () => ({ what: 'DEPARTED' }),
  },
  'homeward.movement_escorts': {
    may: { read: ['caseworker', 'coordinator', 'supervisor'], add: ['coordinator'], change: ['coordinator'] },
    set: 'removed_at = now()',
  },
  'homeward.movement_legs': {
    may: { read: ['caseworker', 'coordinator', 'supervisor'], add: ['coordinator'], change: ['coordinator'] },
    set: `number = ''`,
    with: () => ({ position: 12, departs_at: inAMonth, arrives_at: null }),
  },
  'homeward.movements': {
    may: { read: ['caseworker', 'coordinator', 'supervisor'], add: ['coordinator'], change: ['coordinator'] },
  },
  'homeward.notices': oneself(['read', 'change']),
  // The field officer is at the gate of the operation, and no day is set for it: the places are shut to the team, too.
  'homeward.meeting_points': {
    own: { add: ['coordinator', 'field_officer'] },
    set: 'removed_at = now()',
    with: ({ operationId }) => ({ operation_id: operationId }),
  },
  'homeward.operation_check_ins': { ...ofTheOperation, set: 'stood_down_at = now()' },
  'homeward.operation_members': {
    may: {
      read: ['field_officer', 'coordinator', 'supervisor'],
      add: ['coordinator'],
      change: ['coordinator'],
      remove: ['coordinator'],
    },
    set: `phone = ''`,
    // Whoever is there already may name others, and say how they are reached.
    own: { add: ['field_officer', 'coordinator'], change: ['field_officer', 'coordinator'] },
    with: ({ operationId }) => ({ operation_id: operationId }),
  },
  'homeward.operation_reports': {
    may: { read: ['coordinator', 'field_officer'] },
    own: { add: ['coordinator', 'field_officer'] },
    with: ({ operationId }) => ({ operation_id: operationId }),
  },
  'homeward.operation_tasks': {
    may: { read: ['coordinator', 'field_officer'], change: ['coordinator', 'field_officer'] },
    own: { add: ['coordinator', 'field_officer'] },
    set: 'done_at = now()',
    with: ({ operationId }) => ({ operation_id: operationId }),
  },
  'homeward.point_openings': {
    own: { read: ['coordinator', 'field_officer'], add: ['coordinator'] },
    with: ({ operationId }) => ({ operation_id: operationId }),
  },
  // Decided by somebody else than its writer.
  'homeward.risk_assessments': {
    may: { read: ['coordinator', 'field_officer'], change: ['coordinator'] },
    own: { add: ['coordinator', 'field_officer'], change: nobody },
    set: `decision = 'APPROVED', decided_by = homeward.actor_id(), decided_at = now()`,
    with: ({ operationId }) => ({ operation_id: operationId }),
  },
  'homeward.operations': {
    may: { read: ['coordinator', 'supervisor'], change: ['coordinator', 'supervisor'] },
    own: {
      read: ['coordinator', 'supervisor'],
      add: ['field_officer', 'coordinator', 'supervisor'],
      change: ['coordinator', 'supervisor'],
    },
  },
  'homeward.organisations': {
    may: { read: everybody, change: administrator },
    set: `name = ''`,
    with: ({ here }) => ({ id: here, reference_prefix: 'HW' }),
  },
  'homeward.passkeys': oneself(['read', 'add', 'change', 'remove']),
  'homeward.reception_bodies': {
    may: { read: [...staff, 'administrator'], add: registrars, change: registrars },
    with: () => ({ name: 'Ministry', source: 'Their letter', valid_from: '2026-01-01' }),
  },
  'homeward.recovery_codes': oneself(['read', 'add', 'change', 'remove'], { set: 'used_at = now()' }),
  'homeward.leak_note_openings': { own: { read: ['supervisor'], add: ['supervisor'] } },
  'homeward.rescue_bodies': { may: { read: [...staff, 'administrator'], add: registrars, change: registrars } },
  'homeward.rescue_channels': {
    may: { read: ['field_officer', ...askers], add: askers, change: askers },
    with: ({ requestId }) => ({ request_id: requestId }),
  },
  'homeward.rescue_events': {
    may: { read: ['field_officer', ...askers] },
    own: { read: ['field_officer', ...askers], add: askers },
    with: ({ requestId }) => ({ request_id: requestId }),
  },
  // Read by whoever said why, in the same sitting: that has a test of its own.
  'homeward.rescue_leak_notes': { own: { add: askers } },
  'homeward.rescue_requests': {
    may: { read: askers, change: askers },
    own: { read: askers, add: askers, change: askers },
    with: ({ actorId }) => ({ opened_by: actorId }),
  },
  'homeward.rescue_warnings': {
    may: { read: [...staff, 'administrator'] },
    own: { read: [...staff, 'administrator'], add: askers },
  },
  'homeward.retention_batch_cases': { may: { read: ['data_protection_officer'] } },
  'homeward.retention_batches': { may: { read: ['data_protection_officer'] } },
  // Decided in one's own name, whoever decided before.
  'homeward.retention_rules': {
    may: { read: ['administrator', 'data_protection_officer', 'supervisor'] },
    own: {
      read: ['administrator', 'data_protection_officer', 'supervisor'],
      add: ['data_protection_officer'],
      change: ['data_protection_officer'],
    },
    set: 'months = 12',
    with: () => ({ months: 24, basis: 'Policy 7' }),
  },
  'homeward.roster_entries': ofTheOperation,
  'homeward.roster_imports': ofTheOperation,
  'homeward.saved_views': oneself(['read', 'add', 'change', 'remove']),
  'homeward.sessions': {
    may: { read: administrator, change: administrator },
    own: { read: everybody, add: everybody, change: everybody },
    set: 'ended_at = now()',
  },
  'homeward.teams': { may: { read: house, add: administrator, change: administrator } },
  'homeward.throttle': { open: 'Counts tries before there is an actor; it holds hashes and numbers.' },
  'homeward.totp_factors': oneself(['read', 'add', 'change', 'remove']),
  'homeward.transit_rules': {
    may: { read: [...staff, 'administrator'], add: registrars, change: registrars },
    with: () => ({ most_hours: 12, source: 'Their page', valid_from: '2026-01-01', valid_to: null }),
  },
  'homeward.user_roles': {
    may: { read: house, add: administrator, remove: administrator },
    own: { read: everybody, add: nobody, remove: administrator },
    with: () => ({ role: 'coordinator' }),
  },
  'homeward.user_teams': {
    may: { read: house, add: administrator, remove: administrator },
    own: { read: everybody, add: administrator, remove: administrator },
    with: ({ teamOne }) => ({ team_id: teamOne }),
  },
  'homeward.users': {
    may: { read: house, change: administrator },
    own: { read: everybody, change: administrator },
    set: 'disabled_at = now()',
    with: ({ actorId }) => ({ id: actorId }),
  },
  'statistics.builds': {
    own: { read: auditor, add: auditor, change: auditor, remove: auditor },
    with: ({ actorId }) => ({ started_by: actorId }),
  },
  'statistics.cubes': {
    may: { read: figures },
    with: () => ({ epsilon: 1, delta: 1e-6, rho: 0.01, length: 1 }),
  },
  'statistics.ledger': { may: { read: figures }, with: () => ({ act: 'SEALED', hash: '\\x00' }) },
  'statistics.recipients': {
    may: { read: figures, change: auditor },
    own: { read: figures, add: auditor, change: auditor },
    with: ({ actorId }) => ({ added_by: actorId, kind: 'OTHER', merged_into: null }),
  },
  'statistics.releases': { may: { read: figures }, with: () => ({ k: 10 }) },
  'statistics.snapshots': {
    may: { read: figures },
    with: () => ({ period_from: '2026-01-01', period_to: '2026-03-31' }),
  },
  // Nothing of these is the app role's: functions keep them.
  'statistics.counted': {},
  'homeward.directory_rounds': { with: () => ({ hash: hash('round') }) },
  'homeward.data_keys': { with: () => ({ kek: 'k', wrapped: 'w' }) },
};
