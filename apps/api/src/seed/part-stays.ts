import type { StayArrival, StayDeparture } from '@homeward/domain';
import type { CaseFile } from './case-file.js';
import { stamp } from './days.js';
import { type Random, shares, weights } from './random.js';
import type { Compound } from './world.js';

/** One stay as it will be stored, and told in the interview. Dates as far as the person remembers them. */
export interface Stay {
  readonly compound: Compound | undefined;
  readonly place: string;
  readonly from: string | null;
  readonly to: string | null;
  readonly cameBy: StayArrival;
  readonly leftBy: StayDeparture;
  /** US cents. */
  readonly price: number | null;
  readonly note: string;
}

const firstArrivals = shares<StayArrival>({ RECRUITED: 82, KIDNAPPED: 4, SMUGGLED: 9, OTHER: 2, UNKNOWN: 3 });
const laterArrivals = shares<StayArrival>({ SOLD: 70, MOVED_BY_OPERATOR: 28, KIDNAPPED: 2 });
const unnamed = [
  'a house near the border, name not known',
  'a hotel with a blue sign',
  'an office above a shop',
  'two floors behind a casino',
];

/** Where the person was held, oldest first; the last is where they are, or came out of. */
export function staysOf(file: CaseFile): readonly Stay[] {
  const { random, plan } = file;
  const left = plan.exit?.day ?? plan.steps.find((step) => step.state === 'MOVED')?.day ?? undefined;
  const end = left ?? plan.opened;
  const many =
    random.weighted(
      weights([
        [1, 62],
        [2, 27],
        [3, 11],
      ]),
    ) + (plan.steps.some((step) => step.state === 'MOVED') ? 1 : 0);
  const out: Stay[] = [];
  // Lengths of the stays, told backwards from the exit.
  let to = end;
  for (let n = many; n > 0; n -= 1) {
    const last = n === many;
    const from = to - random.skewed(12, n === 1 ? 420 : 160);
    const compound = last ? lastCompound(file) : random.chance(0.82) ? anyCompound(file, random) : undefined;
    const cameBy = n === 1 ? random.weighted(firstArrivals) : random.weighted(laterArrivals);
    out.unshift({
      compound,
      place: compound ? '' : random.pick(unnamed),
      from: remembered(file, from, random),
      to: last && !plan.exit ? null : remembered(file, to, random),
      cameBy,
      leftBy: last ? (plan.exit ? 'CAME_OUT' : 'STILL_THERE') : 'UNKNOWN',
      price: cameBy === 'SOLD' ? random.int(20, 160) * 10_000 : null,
      note: '',
    });
    to = from - random.int(0, 3);
  }
  // How a stay ended is how the next began.
  return out.map((stay, at) => {
    const next = out[at + 1];
    if (!next) return stay;
    return {
      ...stay,
      leftBy: next.cameBy === 'SOLD' ? 'SOLD' : next.cameBy === 'MOVED_BY_OPERATOR' ? 'MOVED_BY_OPERATOR' : 'OTHER',
    };
  });
}

/** Half the days are remembered; the others are a month or only a year. Both ends stay in order. */
function remembered(file: CaseFile, day: number, random: Random): string | null {
  const roll = random.real();
  if (roll < 0.06) return null;
  const date = file.days.iso(day);
  return roll < 0.16 ? date.slice(0, 4) : roll < 0.5 ? date.slice(0, 7) : date;
}

function lastCompound(file: CaseFile): Compound | undefined {
  const { plan, random, organisation } = file;
  if (plan.exit?.operation) return plan.exit.operation.compound;
  const operation = waitingOperation(file);
  if (operation) return operation.compound;
  if (plan.state === 'REPORTED' && random.chance(0.3)) return undefined;
  const held = plan.exit === undefined;
  const near = organisation.compounds.filter(
    (c) => c.team === plan.team && (held ? c.status === 'ACTIVE' || c.status === 'SUSPECTED' : c.status !== 'CLOSED'),
  );
  return random.weighted(weights(near.map((c) => [c, c.weight] as const)));
}

/** The operation in which a scheduled rescue is to happen. */
export function waitingOperation({
  plan,
  organisation,
}: CaseFile): CaseFile['organisation']['operations'][number] | undefined {
  if (plan.state !== 'RESCUE_SCHEDULED') return undefined;
  const waiting = organisation.operations.filter(
    (o) => o.team === plan.team && (o.state === 'PLANNED' || o.state === 'UNDER_WAY'),
  );
  return waiting[plan.index % Math.max(1, waiting.length)];
}

function anyCompound(file: CaseFile, random: Random): Compound {
  return random.weighted(weights(file.organisation.compounds.map((c) => [c, c.weight] as const)));
}

/** Stays stand on their own once they have been told, with the interview they come from where there is one. */
export function writeStays(file: CaseFile, stays: readonly Stay[], day: number, interviewId: string | null): void {
  stays.forEach((stay, position) => {
    const at = file.at(day);
    const row = file.base(at);
    file.world.rows.add('stays', {
      ...row,
      compound_id: stay.compound?.id ?? null,
      place: stay.place,
      from_date: stay.from,
      to_date: stay.to,
      came_by: stay.cameBy,
      left_by: stay.leftBy,
      price_minor: stay.price,
      price_currency: stay.price === null ? null : 'USD',
      note: stay.note,
      interview_id: interviewId,
      position,
      recorded_by: file.caseworker.id,
      recorded_at: stamp(at),
    });
    if (interviewId === null)
      file.event('STAY_RECORDED', at, file.caseworker, { data: { stayId: row.id, compoundId: stay.compound?.id } });
  });
}
