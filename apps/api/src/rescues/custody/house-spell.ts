import type { CustodyBed } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { tell } from '../../cases/timeline/timeline.js';
import { type FieldProblem, InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { placeToFill } from './bring.js';
import { CustodySpellEntity } from './custody.entity.js';
import { nextReview, reviewDays } from './custody-review.js';
import type { CustodyPlaceModel } from './place.models.js';
import { readPlace } from './place.reader.js';

interface Moved {
  readonly caseId: string;
  readonly placeId: string;
  /** The day, where the house is. */
  readonly on: string;
}

/** Which spell it is, and the day that was recorded where it was corrected. */
export interface Fitted {
  readonly spellId: string;
  readonly replacedOn: string | null;
}

/**
 * Somebody came to a house: their spell there begins, and the one before ends. Whoever was placed there already keeps that
 * spell, from the day on which they came. Who is there has a bed or is over the beds; nobody is turned away by a number.
 */
export async function arriveAtHouse(
  tx: Tx,
  moved: Moved & { readonly bed: CustodyBed | null },
  field = 'at',
): Promise<Fitted> {
  const { caseId, placeId, on } = moved;
  const problems: FieldProblem[] = [];
  const place = await placeToFill(tx, placeId, on, field, problems, true);
  if (!place) throw new RefusedError('NOT_FOUND');
  const bed = place.beds.length > 0 ? moved.bed : null;
  const of = place.beds.find((one) => one.bed === bed);
  if (place.beds.length > 0 && !of) problems.push({ field: 'bed', code: 'REQUIRED' });
  if (problems.length > 0) throw new InvalidInputError(problems);
  const overBeds = of !== undefined && of.free <= 0;
  const { spell, was } = await fit(tx, moved, true, field, { bed, overBeds });
  if (spell) {
    if (was) await tell(tx, { caseId, kind: 'CUSTODY_CORRECTED', data: { kind: place.kind } });
    return { spellId: spell, replacedOn: was };
  }
  const id = uuid();
  const { organisationId, userId } = currentActor();
  await tx.insert(CustodySpellEntity, {
    id,
    organisationId,
    caseId,
    kind: place.kind,
    placeId,
    place: place.name,
    bed,
    overBeds,
    fromDate: on,
    reason: '',
    note: '',
    reviewOn: nextReview(place.kind, on, await reviewDays(tx)),
    recordedBy: userId,
  });
  await tell(tx, { caseId, kind: 'CUSTODY_CHANGED', data: { kind: place.kind } });
  return { spellId: id, replacedOn: null };
}

/** Somebody left a house: their spell there ends on that day, also where another was recorded. */
export async function leaveHouse(tx: Tx, moved: Moved, field = 'at'): Promise<Fitted> {
  const { fitted, spell, was } = await fit(tx, moved, false, field);
  if (!spell) throw new RefusedError('NOT_IN_HOUSE');
  if (fitted === 'CORRECTED') await tell(tx, { caseId: moved.caseId, kind: 'CUSTODY_CORRECTED' });
  else if (fitted === 'ENDED') await tell(tx, { caseId: moved.caseId, kind: 'CUSTODY_CHANGED', toState: 'LEFT' });
  return { spellId: spell, replacedOn: was };
}

interface Fit {
  readonly fitted: 'HERE' | 'CORRECTED' | 'ENDED' | 'NONE' | 'LATER' | 'CLOSED';
  readonly spell: string | null;
  readonly was: string | null;
}

/** What is recorded fits the day afterwards. A house does not see where somebody was before: a function of its own does it. */
async function fit(
  tx: Tx,
  { caseId, placeId, on }: Moved,
  arrives: boolean,
  field: string,
  to: { readonly bed: CustodyBed | null; readonly overBeds: boolean } = { bed: null, overBeds: false },
): Promise<Fit> {
  const values = [arrives, to.bed, to.overBeds, caseId, on];
  const found = currentActor().roles.includes('partner')
    ? await tx.first<Fit>(`select * from homeward.fit_spell_for_house($4, $5::date, $1, $2, $3)`, values)
    : await tx.first<Fit>(`select * from homeward.fit_spell($4, $6, $5::date, $1, $2, $3)`, [...values, placeId]);
  if (!found || found.fitted === 'CLOSED') throw new RefusedError('NOT_FOUND');
  if (found.fitted === 'LATER') throw new InvalidInputError([{ field, code: 'BEFORE_OPEN_SPELL' }]);
  return found;
}

/** A house with its beds, as it stands for this actor. @throws RefusedError NOT_FOUND */
export const houseWithBeds = (tx: Tx, placeId: string): Promise<CustodyPlaceModel> => readPlace(tx, placeId);
