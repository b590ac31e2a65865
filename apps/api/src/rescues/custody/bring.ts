import { type CustodyBed, type CustodyKind, type Placed, type PersonToPlace, placeAll } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import type { FieldProblem } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { nextReview, reviewDays } from './custody-review.js';
import { CustodySpellEntity } from './custody.entity.js';
import type { CustodyPlaceModel } from './place.models.js';
import { readPlaces } from './place.reader.js';

/** Until the end of the transaction nobody else takes a bed there: what is free is read after this. The trigger waits for the same. */
export const holdPlace = (tx: Tx, placeId: string): Promise<unknown> =>
  tx.query(`select pg_advisory_xact_lock(hashtextextended($1::uuid::text, 72)) is null as held`, [placeId]);

/** Several, always in the same order: two who each wait for the other never get on. */
export async function holdPlaces(tx: Tx, placeIds: readonly string[]): Promise<void> {
  for (const id of [...placeIds].sort()) await holdPlace(tx, id);
}

/**
 * A place that is open on the day, with what is free there.
 * @param hold for whoever brings people there; a preview does not make anybody wait
 */
export async function placeToFill(
  tx: Tx,
  placeId: string,
  from: string,
  field: string,
  problems: FieldProblem[],
  hold: boolean,
): Promise<CustodyPlaceModel | undefined> {
  if (hold) await holdPlace(tx, placeId);
  const [place] = await readPlaces(tx, 'p.id = $2', [placeId]);
  if (!place) problems.push({ field, code: 'NOT_FOUND' });
  else if (place.closedOn !== null && place.closedOn <= from) problems.push({ field, code: 'PLACE_IS_CLOSED' });
  return place;
}

/** Who of these finds a bed there, each answered for itself. */
export function fitting(
  place: CustodyPlaceModel,
  people: readonly PersonToPlace[],
  wish: CustodyBed | null,
  problems: FieldProblem[],
  field: string,
): readonly Placed[] {
  if (wish !== null && !place.beds.some(({ bed }) => bed === wish)) problems.push({ field, code: 'NO_SUCH_BEDS' });
  return placeAll(place, people, wish);
}

export interface Arrival {
  readonly caseId: string;
  readonly bed: CustodyBed | null;
  readonly followsId: string | null;
}

/** Begins a spell for each; what was open before has ended by now. */
export async function bringAll(
  tx: Tx,
  to: {
    readonly kind: CustodyKind;
    readonly placeId: string | null;
    readonly place: string;
    readonly from: string;
    readonly note: string;
    readonly operationId: string;
    readonly placingId: string | null;
  },
  arrivals: readonly Arrival[],
): Promise<void> {
  const { organisationId, userId } = currentActor();
  const { from, ...where } = to;
  const reviewOn = nextReview(to.kind, from, await reviewDays(tx));
  await tx.insert(
    CustodySpellEntity,
    arrivals.map((arrival) => ({
      ...where,
      ...arrival,
      id: uuid(),
      organisationId,
      fromDate: from,
      reviewOn,
      recordedBy: userId,
    })),
  );
}

/**
 * Those whose spells were taken back are where they were before, in the bed they had. Where it was given away meanwhile they
 * are over the beds: nobody is put out by it. The places are held by now.
 */
export async function goBack(tx: Tx, spellIds: readonly string[]): Promise<void> {
  const before = await tx.query<{ id: string; placeId: string | null; bed: CustodyBed | null }>(
    `select b.id, b.place_id as "placeId", b.bed from homeward.custody_spells s
       join homeward.custody_spells b on b.id = s.follows_id and b.to_date = s.from_date
     where s.id = any($1::uuid[]) order by b.recorded_at, b.id`,
    [spellIds],
  );
  const places = await readPlaces(tx, 'p.id = any($2::uuid[])', [before.map(({ placeId }) => placeId)]);
  const free = new Map(
    places.flatMap(({ id, beds }) => beds.map((one): [string, number] => [`${id} ${one.bed}`, one.free])),
  );
  const over = before.filter(({ placeId, bed }) => {
    const key = `${placeId} ${bed}`;
    const left = free.get(key);
    if (left !== undefined) free.set(key, left - 1);
    return left !== undefined && left <= 0;
  });
  await tx.execute(
    `update homeward.custody_spells set to_date = null, over_beds = id = any($2::uuid[]), version = version + 1 where id = any($1::uuid[])`,
    [before.map(({ id }) => id), over.map(({ id }) => id)],
  );
}
