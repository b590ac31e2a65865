import type { CaseState } from '@homeward/domain';
import { type Exit, type Life, lifeOf, nationFor } from './course.js';
import { type Nation, nations } from './nationalities.js';
import { Random, SEED, shares, weights } from './random.js';
import type { Step } from './steps.js';
import type { Organisation, World } from './world.js';

/** The dates of one case before anything is written: enough to put all cases in the order in which they were opened. */
export interface Plan {
  readonly index: number;
  readonly organisation: Organisation;
  /** Position of the team within the organisation. */
  readonly team: number;
  readonly nation: Nation;
  readonly female: boolean;
  readonly state: CaseState;
  readonly steps: readonly Step[];
  readonly opened: number;
  readonly exit: Exit | undefined;
}

/** Shares of the states. Work under way weighs more, as in the books of an organisation that grows. */
const states = shares<CaseState>({
  REPORTED: 40,
  VERIFYING: 60,
  VERIFIED: 55,
  RESCUE_REQUESTED: 60,
  RESCUE_SCHEDULED: 32,
  OUT: 35,
  IN_CARE: 165,
  REPATRIATING: 90,
  HOME: 75,
  REINTEGRATING: 110,
  CLOSED: 150,
  UNVERIFIABLE: 18,
  DUPLICATE: 16,
  DECLINED_BY_PERSON: 16,
  LOST_CONTACT: 30,
  MOVED: 18,
  MISSING: 10,
  DECEASED: 8,
  REOPENED: 12,
});

const GOLDEN = 0.618_033_988_749_895;

/** Where the charter of the evaluation flies to. */
export const CHARTERED = 'ID';
/** Of those who are being sent home. */
const charterShare = 0.46;

/** Spread evenly instead of drawn: even a few hundred people show every state. */
function stateOf(index: number): CaseState {
  const at = (((index + 0.5) * GOLDEN) % 1) * states.total;
  return states.values[states.upTo.findIndex((upTo) => at < upTo)] ?? 'IN_CARE';
}

const teamShares = weights([
  [0, 44],
  [1, 34],
  [2, 22],
]);

/** One person in ten is with the second organisation. */
function organisationOf(world: World, index: number): Organisation {
  const found = world.organisations[index % 10 === 7 ? 1 : 0];
  if (!found) throw new Error('the organisations come first');
  return found;
}

/** The same plan each time for the same index: it is made twice, once for its date and once to be written. */
export function makePlan(world: World, index: number): Plan {
  const random = new Random(SEED, index);
  const organisation = organisationOf(world, index);
  const drawn = nationFor(organisation, random);
  const female = random.chance(0.29);
  const team = random.weighted(teamShares);
  const state = stateOf(index);
  // Whoever charters a plane has sixty people of one country who are ready on the same day.
  const charter = state === 'REPATRIATING' && organisation.index === 0 && (index * Math.SQRT2) % 1 < charterShare;
  const nation = (charter ? nations.find(({ code }) => code === CHARTERED) : undefined) ?? drawn;
  const life: Life = lifeOf(state, { days: world.days, organisation, nation, ready: charter }, random);
  return {
    index,
    organisation,
    team: life.exit?.operation?.team ?? team,
    nation,
    female,
    state,
    steps: life.steps,
    opened: life.steps[0]?.day ?? -1,
    exit: life.exit,
  };
}
