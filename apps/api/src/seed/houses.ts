import type { CaseFile } from './case-file.js';
import { dayIn, dueAt } from '@homeward/domain';
import { placeIdOf } from './custody-places.js';
import { FOUNDED, stamp } from './days.js';
import { Random, SEED } from './random.js';
import { json } from './tables.js';
import type { Organisation, World } from './world.js';

/** The house whose people sign in, and who does. */
const HOUSE = 'Lotus House';
const MOST = 9;
const told = new WeakMap<World, { shared: number; expected: number }>();
const zone = 'Asia/Phnom_Penh';
const keeperOf = (organisation: Organisation): string =>
  new Random(SEED, -9300 - organisation.index).uuid(Date.UTC(2025, 0, 6));

/** An account of a house, beside those of the staff list: with numbers of its own, so that everybody else stays who they were. */
export function writeHouseAccount({ rows, days }: World, organisation: Organisation, passwordHash: string): void {
  if (organisation.index !== 0) return;
  const joined = days.moment(FOUNDED + 100, 300);
  const id = keeperOf(organisation);
  rows.add('users', {
    id,
    organisation_id: organisation.id,
    email: 'shelter@homeward.example',
    display_name: 'Srey Leak',
    password_hash: passwordHash,
    locale: 'en',
    mission_id: null,
    place_id: placeIdOf(days, organisation, HOUSE),
    disabled_at: null,
    password_changed_at: stamp(joined),
    created_at: stamp(joined),
  });
  rows.add('user_roles', { user_id: id, organisation_id: organisation.id, role: 'partner' });
}

const notes = [
  'No pork. Wakes at night; a light in the corridor helps.',
  'Takes tablets in the morning and has them along.',
  'Does not want to share a room with strangers.',
  '',
];

/** Of those who are at the house now: shared with it, and what it said of them since. */
export function writeHouseShare(
  file: CaseFile,
  spell: { readonly id: string; readonly place: string; readonly from: number },
): void {
  const { world, organisation, days } = file;
  if (organisation.index !== 0 || spell.place !== HOUSE || file.marks.restricted) return;
  const counted = told.get(world) ?? { shared: 0, expected: 0 };
  if (counted.shared >= MOST) return;
  told.set(world, { ...counted, shared: counted.shared + 1 });
  const nth = counted.shared;
  const share = sharing(file, -9400, Math.max(spell.from, -60), nth !== 1);
  const came = days.moment(Math.max(spell.from, -60), 560);
  if (nth === 0)
    report(file, share, {
      kind: 'ARRIVAL',
      code: 'ARRIVED',
      at: days.moment(-1, 540),
      words: 'Came with the driver, tired but well.',
    });
  else
    report(file, share, {
      kind: 'ARRIVAL',
      code: 'ARRIVED',
      at: came,
      words: '',
      state: 'ACCEPTED',
      spellId: spell.id,
    });
  if (nth === 1)
    report(file, share, {
      kind: 'INCIDENT',
      code: 'STRANGER_CAME',
      at: days.moment(-1, 580),
      words: 'A man asked by name at the gate and left a phone number.',
      urgent: true,
    });
  if (nth === 2)
    report(file, share, {
      kind: 'NEED',
      code: 'NEEDS_DOCTOR',
      at: days.moment(-2, 500),
      words: 'A cough for a week.',
      state: 'SEEN',
      reply: 'The doctor comes on Thursday morning.',
    });
  if (nth === 3) report(file, share, { kind: 'NEED', code: 'NEEDS_INTERPRETER', at: days.moment(-1, 470), words: '' });
}

/** Two who are with the authorities still, and are expected at the house. */
export function writeHouseExpected(file: CaseFile, from: number): void {
  const { world, organisation } = file;
  const counted = told.get(world) ?? { shared: 0, expected: 0 };
  if (organisation.index !== 0 || file.marks.restricted || counted.expected >= 2 || from < -20) return;
  told.set(world, { ...counted, expected: counted.expected + 1 });
  sharing(file, -9500, -1, false, counted.expected);
}

interface Shared {
  readonly placeId: string | null;
  readonly random: Random;
}

function sharing(file: CaseFile, stream: number, day: number, seen: boolean, expectedIn?: number): Shared {
  const { world, organisation, days } = file;
  const random = new Random(SEED, stream - file.plan.index);
  const at = days.moment(day, 500);
  const placeId = placeIdOf(days, organisation, HOUSE);
  const until = days.iso(60);
  world.rows.add('case_shares', {
    id: random.uuid(at),
    organisation_id: organisation.id,
    case_id: file.id,
    mission_id: null,
    place_id: placeId,
    expected_on: days.iso(expectedIn ?? day),
    note: random.pick(notes),
    until,
    shared_by: file.coordinator.id,
    shared_at: stamp(at),
    acknowledged_at: seen ? stamp(days.moment(day, 530)) : null,
    ended_at: null,
  });
  tell(file, random, 'SHARED', at, file.coordinator.id, null, { placeId, until });
  return { placeId, random };
}

interface Said {
  readonly kind: string;
  readonly code: string;
  readonly at: number;
  readonly words: string;
  readonly urgent?: boolean;
  readonly state?: 'ACCEPTED' | 'SEEN';
  readonly spellId?: string;
  readonly reply?: string;
}

function report(file: CaseFile, { placeId, random }: Shared, said: Said): void {
  const { organisation } = file;
  const keeper = keeperOf(organisation);
  const decidedAt = said.at + 3_600_000;
  const state = said.state ?? 'OPEN';
  const id = random.uuid(said.at);
  file.world.rows.add('house_reports', {
    id,
    organisation_id: organisation.id,
    case_id: file.id,
    place_id: placeId,
    kind: said.kind,
    code: said.code,
    happened_at: stamp(said.at),
    zone,
    bed: said.kind === 'ARRIVAL' ? (file.plan.female ? 'WOMEN' : 'MEN') : null,
    urgent: said.urgent ?? false,
    words: said.words,
    state,
    reply: said.reply ?? '',
    spell_id: said.spellId ?? null,
    reported_by: keeper,
    reported_at: stamp(said.at),
    decided_by: said.state ? file.coordinator.id : null,
    decided_at: said.state ? stamp(decidedAt) : null,
  });
  if (said.kind === 'NEED' || said.kind === 'INCIDENT') task(file, random, id, said);
  const about = { report: said.code, placeId };
  tell(file, random, 'HOUSE_REPORTED', said.at, keeper, 'OPEN', about);
  if (said.state) tell(file, random, 'HOUSE_REPORTED', decidedAt, file.coordinator.id, said.state, about);
}

/** What a house needs is a task of whoever carries the case. */
function task(file: CaseFile, random: Random, reportId: string, { kind, at }: Said): void {
  const deadline = kind === 'NEED' ? 'HOUSE_NEED' : 'HOUSE_INCIDENT';
  const due = dueAt(deadline, new Date(at));
  const dueOn = dayIn(zone, due);
  file.world.rows.add('tasks', {
    id: random.uuid(at),
    organisation_id: file.organisation.id,
    case_id: file.id,
    title: '',
    kind: deadline,
    house_report_id: reportId,
    due_at: stamp(due.getTime()),
    due_on: dueOn,
    assigned_to: file.assigned?.id ?? file.coordinator.id,
    done_at: null,
    done_by: null,
    created_by: keeperOf(file.organisation),
    created_at: stamp(at),
  });
  file.dueOn(dueOn);
}

function tell(
  file: CaseFile,
  random: Random,
  kind: string,
  ms: number,
  actorId: string,
  state: string | null,
  data: object,
): void {
  file.world.rows.add('case_events', {
    id: random.uuid(ms),
    organisation_id: file.organisation.id,
    case_id: file.id,
    at: stamp(ms),
    actor_id: actorId,
    kind,
    from_state: null,
    to_state: state,
    reason: '',
    data: json(data),
  });
}
