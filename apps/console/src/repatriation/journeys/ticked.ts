import type { LegOfJourney, MarkOnLeg, Ticked } from '@homeward/domain';
import type { Passenger } from '../journey-page.js';
import type { Tick } from './tick-documents.js';
import type { Leg } from './words.js';

export const legsOf = (legs: readonly Leg[]): readonly LegOfJourney[] =>
  legs.map(({ id, position, departsAt, endedAt, change }) => ({
    id,
    position,
    departsAt: new Date(departsAt),
    endedAt: endedAt === null ? null : new Date(endedAt),
    change,
  }));

/** What was ticked of the person of a seat and of those who travel with them, as the rules read it. */
export function tickedOf({ id, companionIds }: Pick<Passenger, 'id' | 'companionIds'>, ticks: readonly Tick[]): Ticked {
  const own = ticks.filter((tick) => tick.passengerId === id);
  const of = (companionId: string | null): readonly MarkOnLeg[] =>
    own.filter((tick) => tick.companionId === companionId).map(({ legId, mark }) => ({ legId, mark }));
  return { marks: of(null), along: companionIds.map(of) };
}
