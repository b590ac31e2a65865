import {
  applyException,
  blockedBy,
  type Checklist,
  checklistItems,
  type ChecklistItem,
  type ChecklistRecord,
  dependentsOf,
  derivedStage,
  dueDates,
  type DueItem,
  exceptionEffects,
  holdsItem,
  isFixed,
  isSettled,
  type ItemCode,
  type Plan,
  plainCalendar,
  type RaisedException,
  readyItems,
  recordOf,
  type RepatriationException,
  repatriationExceptions,
  ruleOf,
} from '@homeward/domain';
import type { CaseFile } from './case-file.js';
import { type ChosenPlan, planFor, writePlan } from './part-plan.js';
import { writeProposal } from './proposals.js';
import { stamp } from './days.js';
import { tellFine, tellTravelDocument } from './part-papers.js';
import { shares } from './random.js';
import { json } from './tables.js';
import type { Mission, Staff } from './world.js';

/** How far one way home has come, in the terms of the domain. */
export interface WayHome {
  readonly items: Checklist;
  readonly exceptions: readonly RaisedException[];
  readonly mission: Mission | undefined;
  readonly begun: number;
  /** Day of departure, past or booked. */
  readonly flight: number | undefined;
}

/** Track D: checklist, exceptions, papers, fine, journey, what is shared with the mission. */
export function tellWayHome(file: CaseFile): void {
  const exit = file.plan.exit;
  if (!exit?.wayHome) return;
  const chosen = planFor(file, exit.wayHome);
  const way = tellExceptions(file, withOwnSteps(file, howFar(file), chosen));
  writeChecklist(file, way, chosen);
  tellTravelDocument(file, way);
  tellFine(file, way);
  tellJourney(file, way);
  tellShare(file, way);
  writeProposal(file, way);
  file.facts.repatriation_stage = derivedStage(way.items);
  const home = recordOf(way.items, 'HANDED_OVER');
  file.facts.home_on = home.state === 'DONE' ? (home.on ?? null) : null;
}

function howFar(file: CaseFile): WayHome {
  const { plan, random, days } = file;
  const begun = plan.exit?.day ?? -1;
  const schedule = plan.exit?.wayHome;
  const closedDay = file.stepDay('CLOSED');
  const items: ChecklistRecord[] = [];
  for (const item of checklistItems) {
    const day = begun + (schedule?.settled.get(item) ?? 0);
    const reason = schedule?.notNeeded.get(item);
    if (day <= -1 && (closedDay === undefined || day <= closedDay)) {
      items.push(
        reason === undefined
          ? { item, state: 'DONE', on: days.iso(day) }
          : { item, state: 'NOT_NEEDED', on: days.iso(day), reason },
      );
    } else if (closedDay !== undefined) {
      items.push({ item, state: 'NOT_NEEDED', on: days.iso(closedDay), reason: 'The case was closed before.' });
    } else items.push({ item, state: 'OPEN' });
  }
  const departs = begun + (schedule?.settled.get('DEPARTED') ?? 0);
  const booked = items.some((one) => one.item === 'MOVEMENT_BOOKED' && one.state === 'DONE');
  // What somebody has begun to act on; only what can be acted on at all.
  const ready = new Set(readyItems(items));
  return {
    items: items.map((one) =>
      ready.has(one.item) && random.chance(begunShare(one.item)) ? { ...one, state: 'IN_PROGRESS' as const } : one,
    ),
    exceptions: [],
    mission: plan.organisation.coverage.get(plan.nation.code),
    begun,
    flight: booked ? departs : undefined,
  };
}

/** Steps of the template: done before what rests on them was, otherwise often still to do, and then what waits for them waits. */
function withOwnSteps(file: CaseFile, way: WayHome, { plan, random }: ChosenPlan): WayHome {
  const { days } = file;
  let items = [...way.items];
  for (const [item, rule] of plan) {
    if (isFixed(item)) continue;
    const needsOn = rule.needs.reduce(
      (latest, need) => Math.max(latest, dayOf(file, items, need) ?? Infinity),
      way.begun,
    );
    const settled = dependentsOf(item, plan).filter((other) => isFixed(other) && isSettled(items, other));
    const before = Math.min(-1, ...settled.flatMap((other) => dayOf(file, items, other) ?? []));
    const closed = items.every((one) => !isFixed(one.item) || one.state !== 'OPEN');
    const done = settled.length > 0 || closed || random.chance(0.75);
    const on = Math.min(before, needsOn + random.skewed(1, 9));
    const known = Number.isFinite(needsOn);
    items.push(
      done && known
        ? { item, state: 'DONE', on: days.iso(Math.max(on, Math.min(needsOn, before))) }
        : settled.length > 0
          ? { item, state: 'NOT_NEEDED', on: days.iso(before), reason: 'Was not asked for.' }
          : { item, state: known && random.chance(0.4) ? 'IN_PROGRESS' : 'OPEN' },
    );
  }
  items = items.map((one) =>
    one.state === 'IN_PROGRESS' && blockedBy(items, one.item, [], plan).items.length > 0
      ? { ...one, state: 'OPEN' }
      : one,
  );
  return { ...way, items };
}

function dayOf(file: CaseFile, items: Checklist, item: ItemCode): number | undefined {
  const { on } = recordOf(items, item);
  return on ? file.days.dayOf(on) : undefined;
}

function begunShare(item: ItemCode): number {
  const { party } = ruleOf(item);
  return party === 'MISSION' || party === 'IMMIGRATION' ? 0.55 : party === 'CASEWORKER' ? 0.4 : 0.1;
}

const beforeTheMissionKnows = shares<RepatriationException>({ ON_HOLD: 40, THIRD_COUNTRY: 40, REFUSED_RETURN: 20 });
const kinds = shares<RepatriationException>({ ON_HOLD: 44, WITNESS_HOLD: 26, REFUSED_RETURN: 20, CANCELLED: 10 });
const reasons: Readonly<Record<RepatriationException, readonly string[]>> = {
  ON_HOLD: [
    'In hospital; the doctor decides next week.',
    'Waits for the court about the child.',
    'The person asked for two weeks to think.',
  ],
  REFUSED_RETURN: ['Does not want to return: owes the recruiter at home.'],
  THIRD_COUNTRY: ['Asks for protection; the mission must not be told.'],
  WITNESS_HOLD: ['The prosecutor asks that the person stays until heard.'],
  MISSED_FLIGHT: ['Stopped at the counter: the exit stamp was missing.'],
  CANCELLED: ['Went home on a ticket of the family before we booked.'],
};

/** About one way home in ten meets one; a few were met and lifted. */
function tellExceptions(file: CaseFile, way: WayHome): WayHome {
  const { random, plan, days } = file;
  const underWay = plan.state === 'IN_CARE' || plan.state === 'REPATRIATING';
  if (!underWay) return lifted(file, way);
  const booked = way.flight !== undefined && way.flight > 0;
  if (plan.state === 'REPATRIATING' && booked && random.chance(0.07)) return missedFlight(file, way);
  if (!random.chance(0.1)) return lifted(file, way);
  // Whoever asks for protection elsewhere is not named to the mission.
  const kind = random.weighted(isSettled(way.items, 'MISSION_NOTIFIED') ? kinds : beforeTheMissionKnows);
  const blocked: readonly ChecklistItem[] = exceptionEffects[kind].blocks;
  // It cannot stand before something that it forbids was done.
  if (kind !== 'ON_HOLD' && kind !== 'CANCELLED' && blocked.every((item) => isSettled(way.items, item)))
    return lifted(file, way);
  if (booked) return lifted(file, way);
  const day = lastSettled(file, way);
  const at = raise(file, kind, file.dayBetween(day, -1), null);
  const raised: RaisedException = { kind, raisedOn: days.iso(at), liftedOn: null };
  const items = way.items.map((one) =>
    one.state === 'IN_PROGRESS' && (blocked as readonly ItemCode[]).includes(one.item)
      ? { ...one, state: 'OPEN' as const }
      : one,
  );
  return { ...way, items, exceptions: [raised] };
}

function lastSettled(file: CaseFile, way: WayHome): number {
  return way.items.reduce((latest, { on }) => (on ? Math.max(latest, file.days.dayOf(on)) : latest), way.begun);
}

function lifted(file: CaseFile, way: WayHome): WayHome {
  if (way.begun > -30 || !file.random.chance(0.05)) return way;
  const from = file.dayBetween(way.begun + 3, way.begun + 15);
  const to = file.dayBetween(from + 1, from + 12);
  raise(file, 'ON_HOLD', from, to);
  return { ...way, exceptions: [{ kind: 'ON_HOLD', raisedOn: file.days.iso(from), liftedOn: file.days.iso(to) }] };
}

/** Somebody who should have left some days ago: the booking is open again, the seat stayed empty. */
function missedFlight(file: CaseFile, way: WayHome): WayHome {
  const day = file.dayBetween(Math.max(lastSettled(file, way) + 1, -6), -1);
  file.movements.book(file, day, Math.min(day - 1, -2), 'NO_SHOW');
  raise(file, 'MISSED_FLIGHT', day, null);
  const own = way.items.filter((one) => !isFixed(one.item));
  const items = [...applyException(way.items, 'MISSED_FLIGHT'), ...own].map((one) =>
    one.state === 'IN_PROGRESS' ? { ...one, state: 'OPEN' as const } : one,
  );
  return {
    ...way,
    items,
    exceptions: [{ kind: 'MISSED_FLIGHT', raisedOn: file.days.iso(day), liftedOn: null }],
    flight: undefined,
  };
}

function raise(file: CaseFile, kind: RepatriationException, day: number, liftedDay: number | null): number {
  const at = file.at(day);
  const by: Staff = file.coordinator;
  const liftedAt = liftedDay === null ? null : file.at(liftedDay);
  file.world.rows.add('case_exceptions', {
    ...file.base(at),
    kind,
    reason: file.random.pick(reasons[kind]),
    raised_by: by.id,
    raised_at: stamp(at),
    lifted_by: liftedAt === null ? null : by.id,
    lifted_at: liftedAt === null ? null : stamp(liftedAt),
  });
  file.event('EXCEPTION_RAISED', at, by, { data: { kind } });
  if (liftedAt !== null) file.event('EXCEPTION_LIFTED', liftedAt, by, { data: { kind } });
  return day;
}

/** Since when each open item waits and until when, by the calendar of whoever acts. */
function waiting(file: CaseFile, way: WayHome, plan: Plan): ReadonlyMap<ItemCode, DueItem> {
  const options = {
    plan,
    today: file.days.today,
    begunOn: file.days.iso(way.begun),
    flightOn: way.flight === undefined ? null : file.days.iso(way.flight),
    exceptions: way.exceptions,
  };
  const due = new Map(dueDates(way.items, { ...options, calendar: plainCalendar }).map((one) => [one.item, one]));
  if (!way.mission || ![...due.values()].some((one) => one.party === 'MISSION')) return due;
  for (const one of dueDates(way.items, { ...options, calendar: way.mission.calendar })) {
    if (one.party === 'MISSION') due.set(one.item, one);
  }
  return due;
}

function writeChecklist(file: CaseFile, way: WayHome, chosen: ChosenPlan): void {
  const { plan, body } = chosen;
  writePlan(file, chosen, way.begun);
  const due = waiting(file, way, plan);
  for (const { item, state, on, reason } of way.items) {
    const waits = due.get(item);
    const { party, needs, alert } = ruleOf(item, plan);
    const own = body.own.find((one) => one.code === item);
    const couldOn = needs.reduce(
      (latest, need) => Math.max(latest, dayOf(file, way.items, need) ?? way.begun),
      way.begun,
    );
    const plain = file.days.moment(on ? file.days.dayOf(on) : way.begun, 599);
    const at = on && isFixed(item) ? file.at(file.days.dayOf(on)) : plain;
    const actor = party === 'CASEWORKER' ? file.caseworker : file.coordinator;
    file.world.rows.add('checklist_items', {
      id: isFixed(item) ? file.uuid(at) : chosen.random.uuid(at),
      organisation_id: file.organisation.id,
      case_id: file.id,
      item,
      state,
      acts: party,
      mission_id: party === 'MISSION' ? (way.mission?.id ?? null) : null,
      ready: waits !== undefined,
      // The day on which the way home was begun stays with the items that need nothing.
      waiting_since: waits?.since ?? (needs.length === 0 ? file.days.iso(way.begun) : null),
      due_on: waits?.dueOn ?? null,
      done_on: on ?? null,
      waited_days:
        state === 'DONE' && on && alert.kind !== 'AFTER_HANDOVER' ? Math.max(0, file.days.dayOf(on) - couldOn) : null,
      own: own ? json({ title: own.title, hint: own.hint }) : null,
      held_when: isFixed(item) ? [] : repatriationExceptions.filter((kind) => holdsItem(kind, item, plan)),
      reason: reason ?? '',
      note: state === 'IN_PROGRESS' && isFixed(item) && file.random.chance(0.3) ? file.random.pick(progressNotes) : '',
      updated_by: actor.id,
      updated_at: stamp(at),
    });
    if (waits?.dueOn) file.dueOn(waits.dueOn);
    if (on && toldItems.has(item))
      file.event('CHECKLIST_CHANGED', at, actor, { from: 'OPEN', to: state, data: { item } });
  }
}

const progressNotes = [
  'Two photos are missing.',
  'With the officer since Monday.',
  'Fingerprints taken, waiting for the answer.',
  'Asked again by phone.',
];
/** Not every tick needs a line on the timeline of a fictional case. */
const toldItems = new Set<ItemCode>([
  'CONSENT_AND_RISK',
  'MISSION_NOTIFIED',
  'NATIONALITY_VERIFIED',
  'TRAVEL_DOCUMENT_ISSUED',
  'FINE_SETTLED',
  'EXIT_PERMIT',
  'DEPARTED',
  'ARRIVED',
  'HANDED_OVER',
]);

function tellJourney(file: CaseFile, way: WayHome): void {
  if (way.flight === undefined) return;
  const bookedOn = recordOf(way.items, 'MOVEMENT_BOOKED').on;
  if (!bookedOn) return;
  const arrived = recordOf(way.items, 'ARRIVED').state === 'DONE';
  const departed = recordOf(way.items, 'DEPARTED').state === 'DONE';
  const bookedDay = file.days.dayOf(bookedOn);
  const id = file.movements.book(file, way.flight, bookedDay, arrived ? 'ARRIVED' : departed ? 'DEPARTED' : 'BOOKED');
  file.event('MOVEMENT_CHANGED', file.at(bookedDay), file.coordinator, { to: 'BOOKED', data: { movementId: id } });
}

/** Only what its mission must act on, and only until it should have acted. */
function tellShare(file: CaseFile, way: WayHome): void {
  const notified = recordOf(way.items, 'MISSION_NOTIFIED');
  if (!way.mission || notified.state !== 'DONE' || !notified.on || !file.marks.shared) return;
  const day = file.days.dayOf(notified.on);
  const at = file.at(day);
  const until = file.days.iso(Math.max(day + 90, 14));
  file.world.rows.add('case_shares', {
    ...file.base(at),
    mission_id: way.mission.id,
    place_id: null,
    expected_on: null,
    note: '',
    until,
    shared_by: file.coordinator.id,
    shared_at: stamp(at),
    acknowledged_at: file.random.chance(0.6) && day <= -2 ? stamp(file.at(file.dayBetween(day + 1, day + 4))) : null,
    ended_at: null,
  });
  file.event('SHARED', at, file.coordinator, { data: { missionId: way.mission.id, until } });
}
