import type { CaseState, ChecklistItem, ExitMode } from '@homeward/domain';
import { nationsInBorderlands, nationsInCambodia, type Nation } from './nationalities.js';
import type { Operation } from './operations.js';
import { type Random, shares, weights } from './random.js';
import { asideCourse, asideSteps, heldSteps, type Step, stepsToExit } from './steps.js';
import { makeSchedule, readyOn, type Schedule, type WayHomeTraits, withDepartureMoved } from './way-home-schedule.js';
import type { Days } from './days.js';
import type { Organisation } from './world.js';

export interface Exit {
  /** Days before today. */
  readonly day: number;
  readonly mode: ExitMode;
  readonly operation?: Operation;
  /** Absent where no way home was begun. */
  readonly wayHome?: Schedule;
}

export interface Life {
  /** Track A, oldest first. */
  readonly steps: readonly Step[];
  readonly exit?: Exit;
}

export interface Setting {
  readonly days: Days;
  readonly organisation: Organisation;
  readonly nation: Nation;
  /** Everything is there, and a seat is booked. */
  readonly ready?: boolean;
}

export function nationFor(organisation: Organisation, random: Random): Nation {
  return random.weighted(organisation.index === 0 ? nationsInCambodia : nationsInBorderlands);
}

/** The steps that lead a case to where it stands today, every one allowed by the track. */
export function lifeOf(state: CaseState, setting: Setting, random: Random): Life {
  switch (state) {
    case 'REPORTED':
    case 'VERIFYING':
    case 'VERIFIED':
    case 'RESCUE_REQUESTED':
    case 'RESCUE_SCHEDULED':
      return { steps: heldSteps(state, random) };
    case 'UNVERIFIABLE':
    case 'DUPLICATE':
    case 'DECLINED_BY_PERSON':
    case 'LOST_CONTACT':
    case 'MOVED':
      return { steps: asideSteps(state, random) };
    case 'MISSING':
    case 'DECEASED':
      return random.chance(0.5) ? { steps: asideSteps(state, random) } : endedInCare(state, setting, random);
    case 'CLOSED':
      return closed(setting, random, random.skewed(2, 420));
    case 'REOPENED':
      return reopened(setting, random);
    default:
      return cameOut(state, setting, random);
  }
}

const modesInCambodia = shares<ExitMode>({
  SELF_ESCAPE: 36,
  RANSOM_PAID: 20,
  RELEASED_OR_ABANDONED: 24,
  POLICE_RAID: 9,
  DEPORTED: 3,
  HANDED_OVER_BY_ARMED_GROUP: 4,
  OTHER: 4,
});
const modesInBorderlands = shares<ExitMode>({
  SELF_ESCAPE: 26,
  RANSOM_PAID: 22,
  RELEASED_OR_ABANDONED: 14,
  HANDED_OVER_BY_ARMED_GROUP: 32,
  NEGOTIATED_RELEASE: 4,
  OTHER: 2,
});
const modeOf = {
  RAID: 'POLICE_RAID',
  TARGETED_RESCUE: 'TARGETED_RESCUE',
  NEGOTIATED_RELEASE: 'NEGOTIATED_RELEASE',
  ESCAPE_PICK_UP: 'SELF_ESCAPE',
} as const;

/** An exit between the two days (of the past), in an operation of those days if there was one. */
function exitBetween(earliest: number, latest: number, { organisation }: Setting, random: Random): Exit {
  const possible = organisation.operations.filter((o) => o.state === 'DONE' && o.day >= earliest && o.day <= latest);
  const places = weights(possible.map((o) => [o, o.weight] as const));
  // A raid takes most of those days with it; a car at the petrol station takes one or two.
  if (random.chance(Math.min(0.72, places.total * 0.05))) {
    const operation = random.weighted(places);
    return { day: operation.day, mode: modeOf[operation.kind], operation };
  }
  const mode = random.weighted(organisation.index === 0 ? modesInCambodia : modesInBorderlands);
  return { day: random.int(earliest, latest), mode };
}

export function traitsOf({ organisation, nation }: Pick<Setting, 'organisation' | 'nation'>): WayHomeTraits {
  const mission = organisation.coverage.get(nation.code);
  return { national: nation.code === organisation.country, farMission: mission?.country !== organisation.country };
}

/** People of one nation fly together, on the weekday on which seats are booked for groups. */
function onFlightDay(exit: Exit, way: Schedule, { days, nation }: Setting): Exit & { readonly wayHome: Schedule } {
  const departs = exit.day + (way.settled.get('DEPARTED') ?? 0);
  // Who left in the last days keeps the day: to move it would undo the arrival.
  const recent = departs <= 0 && departs > -10;
  const wait = recent ? 0 : (nation.flies - days.weekday(departs) + 7) % 7;
  return { ...exit, wayHome: withDepartureMoved(way, wait) };
}

type AfterExit = 'OUT' | 'IN_CARE' | 'REPATRIATING' | 'HOME' | 'REINTEGRATING';

/** What a case in care, or on its way, waits for: the mission and its papers most of all. */
const waitingFor = {
  IN_CARE: shares<ChecklistItem>({
    CONSENT_AND_RISK: 9,
    MISSION_NOTIFIED: 8,
    NATIONALITY_VERIFIED: 20,
    TRAVEL_DOCUMENT_APPLIED: 10,
    TRAVEL_DOCUMENT_ISSUED: 18,
    FINE_SETTLED: 15,
    EXIT_PERMIT: 12,
    MOVEMENT_BOOKED: 8,
  }),
  REPATRIATING: shares<ChecklistItem>({
    EXIT_PERMIT: 8,
    MOVEMENT_BOOKED: 18,
    DEPARTED: 50,
    ARRIVED: 10,
    HANDED_OVER: 14,
  }),
};

/** How many days ago the exit was, least and most, for the case to stand in this state today. */
function sinceExit(state: AfterExit, way: Schedule, random: Random, ready = false): readonly [number, number] {
  const handedOver = way.settled.get('HANDED_OVER') ?? 0;
  if (state === 'OUT') return [1, 3];
  if (state === 'HOME') return [handedOver + 1, handedOver + 30];
  if (state === 'REINTEGRATING') return [handedOver + 20, handedOver + random.int(30, 420)];
  const item = ready ? 'DEPARTED' : random.weighted(waitingFor[state]);
  // An item counts as settled from the day after: everything it needs was there by yesterday, and it itself was not.
  const least = Math.max(2, readyOn(way.settled, item) + 1);
  return [least, Math.max(least, way.settled.get(item) ?? least)];
}

function cameOut(state: AfterExit, setting: Setting, random: Random): Life {
  const way = makeSchedule(traitsOf(setting), random);
  const [least, most] = sinceExit(state, way, random, setting.ready);
  const exit = onFlightDay(exitBetween(-most, -least, setting, random), way, setting);
  const steps = stepsToExit(exit.day, exit.mode, random);
  const { day } = exit;
  if (state === 'OUT') return { steps, exit };
  const inCare = Math.min(-1, day + random.int(0, 2));
  steps.push({ state: 'IN_CARE', day: inCare, reason: '' });
  if (state === 'IN_CARE') return { steps, exit };
  const on = (item: ChecklistItem): number => day + (exit.wayHome.settled.get(item) ?? 0);
  // The move is made by hand once a journey is being arranged, at the latest by the departure itself.
  const arranging = random.chance(0.6) ? on('EXIT_PERMIT') : on('MOVEMENT_BOOKED');
  steps.push({ state: 'REPATRIATING', day: Math.max(inCare, Math.min(-1, arranging)), reason: '' });
  if (state === 'REPATRIATING') return { steps, exit };
  steps.push({ state: 'HOME', day: on('HANDED_OVER'), reason: '' });
  if (state === 'HOME') return { steps, exit };
  steps.push({ state: 'REINTEGRATING', day: Math.min(-1, on('HANDED_OVER') + random.int(7, 19)), reason: '' });
  return { steps, exit };
}

/** Without a way home: the person died, or went out of the shelter and did not come back. */
function endedInCare(state: 'MISSING' | 'DECEASED', setting: Setting, random: Random): Life {
  const last = -random.skewed(2, 200);
  const exit = exitBetween(last - 40, last - 4, setting, random);
  const reason =
    state === 'MISSING'
      ? 'Left the shelter in the evening and did not come back; police and mission told.'
      : 'Died in hospital. The family and the mission have been told.';
  return {
    exit,
    steps: [
      ...stepsToExit(exit.day, exit.mode, random),
      { state: 'IN_CARE', day: exit.day + 1, reason: '' },
      { state, day: last, reason },
    ],
  };
}

function closed(setting: Setting, random: Random, ago: number): Life {
  const roll = random.real();
  if (roll < 0.68) return closedAtHome(setting, random, ago);
  if (roll < 0.8) return closedInCare(setting, random, ago);
  const aside = roll < 0.9 ? 'LOST_CONTACT' : roll < 0.95 ? 'UNVERIFIABLE' : 'DECLINED_BY_PERSON';
  const reason =
    aside === 'LOST_CONTACT'
      ? 'No sign of life for three months; the family knows how to reach us.'
      : 'Nothing more can be done from here for now.';
  return { steps: asideCourse(aside, random).to('CLOSED', random.int(20, 100), reason).placed(-ago) };
}

/** Half a year after the hand-over, with the follow-ups done. */
function closedAtHome(setting: Setting, random: Random, ago: number): Life {
  const way = makeSchedule(traitsOf(setting), random);
  const closing = (way.settled.get('FOLLOW_UP_180') ?? 0) + random.int(7, 60);
  const exit = onFlightDay(exitBetween(-ago - closing - 5, -ago - closing + 5, setting, random), way, setting);
  const on = (item: ChecklistItem): number => exit.day + (exit.wayHome.settled.get(item) ?? 0);
  const inCare = exit.day + random.int(0, 2);
  const steps: Step[] = [
    ...stepsToExit(exit.day, exit.mode, random),
    { state: 'IN_CARE', day: inCare, reason: '' },
    { state: 'REPATRIATING', day: Math.max(inCare, on('MOVEMENT_BOOKED')), reason: '' },
    { state: 'HOME', day: on('HANDED_OVER'), reason: '' },
    { state: 'REINTEGRATING', day: on('HANDED_OVER') + random.int(7, 30), reason: '' },
    {
      state: 'CLOSED',
      day: Math.min(-1, on('FOLLOW_UP_180') + random.int(2, 6)),
      reason: 'Settled at home; knows whom to call.',
    },
  ];
  return { steps, exit };
}

function closedInCare(setting: Setting, random: Random, ago: number): Life {
  const days = random.int(6, 40);
  const exit = exitBetween(-ago - days - 4, -ago - days + 4, setting, random);
  const reason = random.chance(0.5)
    ? 'Went on with the help of the mission and family; wants nothing more from us.'
    : 'Handed on to a partner organisation in the home country.';
  return {
    exit,
    steps: [
      ...stepsToExit(exit.day, exit.mode, random),
      { state: 'IN_CARE', day: exit.day + 1, reason: '' },
      { state: 'CLOSED', day: -ago, reason },
    ],
  };
}

function reopened(setting: Setting, random: Random): Life {
  const ago = random.int(20, 200);
  const life = closed(setting, random, ago);
  const last = life.steps.at(-1)?.day ?? -ago;
  const reason = life.exit
    ? 'Called again: threats at home, asks for help.'
    : 'A sign of life: wrote from a new number.';
  return {
    ...life,
    steps: [...life.steps, { state: 'REOPENED', day: Math.max(last + 1, -random.int(1, 18)), reason }],
  };
}
