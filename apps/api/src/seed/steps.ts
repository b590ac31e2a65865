import type { CaseState, ExitMode } from '@homeward/domain';
import { type Random, shares } from './random.js';

/** One step of track A, with the reason that was written down where the track asks for one. */
export interface Step {
  readonly state: CaseState;
  /** Days before today: -3 is three days ago. */
  readonly day: number;
  readonly reason: string;
}

/** Steps told forwards from day 0; `placed` then puts the last of them where it belongs. */
export class Course {
  readonly steps: Step[] = [];
  private day = 0;

  to(state: CaseState, after: number, reason = ''): this {
    this.day += after;
    this.steps.push({ state, day: this.day, reason });
    return this;
  }

  /** All steps moved together, so that the last one lies on `day`. */
  placed(day: number): Step[] {
    return this.steps.map((step) => ({ ...step, day: step.day - this.day + day }));
  }
}

const mainLine = ['REPORTED', 'VERIFYING', 'VERIFIED', 'RESCUE_REQUESTED', 'RESCUE_SCHEDULED'] as const;
type HeldState = (typeof mainLine)[number];

/** Days that a case usually rests before it comes to each state. */
const daysTo: Readonly<Record<HeldState, readonly [number, number]>> = {
  REPORTED: [0, 0],
  VERIFYING: [0, 3],
  VERIFIED: [1, 24],
  RESCUE_REQUESTED: [1, 14],
  RESCUE_SCHEDULED: [3, 50],
};

/** How long it has been resting there by now. */
const daysIn: Readonly<Record<HeldState, readonly [number, number]>> = {
  REPORTED: [1, 6],
  VERIFYING: [1, 34],
  VERIFIED: [1, 45],
  RESCUE_REQUESTED: [1, 80],
  RESCUE_SCHEDULED: [1, 9],
};

function upTo(state: HeldState, random: Random): Course {
  const course = new Course();
  for (const step of mainLine) {
    course.to(step, random.skewed(...daysTo[step]));
    if (step === state) break;
  }
  return course;
}

export function heldSteps(state: HeldState, random: Random): Step[] {
  const course = upTo(state, random);
  // One in six who are being verified was verified before, and sold on.
  if (state === 'VERIFYING' && random.chance(0.17)) {
    course
      .to('VERIFIED', random.int(2, 12))
      .to('MOVED', random.int(3, 30), 'Sold on, as a friend inside tells.')
      .to('VERIFYING', random.int(1, 5), 'A new place has been named.');
  }
  return course.placed(-random.skewed(...daysIn[state]));
}

export type AsideState =
  'UNVERIFIABLE' | 'DUPLICATE' | 'DECLINED_BY_PERSON' | 'LOST_CONTACT' | 'MOVED' | 'MISSING' | 'DECEASED';

const asideFrom = {
  UNVERIFIABLE: shares<HeldState>({ VERIFYING: 1 }),
  DUPLICATE: shares<HeldState>({ REPORTED: 1, VERIFYING: 2 }),
  DECLINED_BY_PERSON: shares<HeldState>({ VERIFIED: 3, RESCUE_REQUESTED: 1 }),
  LOST_CONTACT: shares<HeldState>({ VERIFYING: 3, VERIFIED: 2, RESCUE_REQUESTED: 2 }),
  MOVED: shares<HeldState>({ VERIFIED: 2, RESCUE_REQUESTED: 3, RESCUE_SCHEDULED: 1 }),
  MISSING: shares<HeldState>({ RESCUE_REQUESTED: 1, VERIFIED: 1 }),
  DECEASED: shares<HeldState>({ RESCUE_REQUESTED: 1, VERIFIED: 1 }),
} as const satisfies Record<AsideState, unknown>;

const asideReasons = {
  UNVERIFIABLE: [
    'The number is dead and nobody else knows the person.',
    'Photo and place do not fit together; the caller no longer answers.',
  ],
  DUPLICATE: [
    'Same person as an earlier plea by the mother.',
    'The sister and the embassy wrote about the same person.',
  ],
  DECLINED_BY_PERSON: [
    'Says the contract ends next month and wants to wait.',
    'Fears for a friend inside and does not want to be fetched now.',
  ],
  LOST_CONTACT: [
    'No answer for two weeks; the phone is off.',
    'The account was deleted.',
    'The family hears nothing any more.',
  ],
  MOVED: [
    'Sold on at night with a group of twelve.',
    'The whole floor was taken to another place before the inspection.',
  ],
  MISSING: ['Was to come to the gate and never did; nobody has seen the person since.'],
  DECEASED: ['Confirmed by the hospital and the mission. The family has been told.'],
} as const satisfies Record<AsideState, readonly string[]>;

export function asideCourse(state: AsideState, random: Random): Course {
  return upTo(random.weighted(asideFrom[state]), random).to(state, random.int(3, 30), random.pick(asideReasons[state]));
}

export function asideSteps(state: AsideState, random: Random): Step[] {
  return asideCourse(state, random).placed(-random.skewed(2, 150));
}

/** From the plea to the exit; a case may also begin with the person at the shelter door or in a raid. */
export function stepsToExit(exitDay: number, mode: ExitMode, random: Random): Step[] {
  const unannounced = mode === 'POLICE_RAID' || mode === 'HANDED_OVER_BY_ARMED_GROUP' ? 0.7 : 0.35;
  if (random.chance(unannounced)) return [{ state: 'OUT', day: exitDay, reason: '' }];
  const organised = mode === 'POLICE_RAID' || mode === 'TARGETED_RESCUE' || mode === 'NEGOTIATED_RELEASE';
  const last = organised
    ? random.chance(0.75)
      ? 'RESCUE_SCHEDULED'
      : 'RESCUE_REQUESTED'
    : random.weighted(shares<HeldState>({ REPORTED: 1, VERIFYING: 3, VERIFIED: 4, RESCUE_REQUESTED: 4 }));
  return upTo(last, random).to('OUT', random.skewed(1, 20)).placed(exitDay);
}
