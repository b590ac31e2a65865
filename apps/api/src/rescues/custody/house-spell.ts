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

const refuse = (field: string, code: string): never => {
  throw new InvalidInputError([{ field, code }]);
};

/**
 * Somebody came to a house: their spell there begins, and the one before ends. Whoever was placed there before they came keeps
 * that spell: the house confirms it. Who is there has a bed or is over the beds; nobody is turned away by a number.
 * @returns the spell
 */
export async function arriveAtHouse(
  tx: Tx,
  moved: Moved & { readonly bed: CustodyBed | null },
  field = 'at',
): Promise<string> {
  const { caseId, placeId, on } = moved;
  const problems: FieldProblem[] = [];
  const place = await placeToFill(tx, placeId, on, field, problems, true);
  if (!place) throw new RefusedError('NOT_FOUND');
  const bed = place.beds.length > 0 ? moved.bed : null;
  if (place.beds.length > 0 && !place.beds.some((one) => one.bed === bed))
    problems.push({ field: 'bed', code: 'REQUIRED' });
  if (problems.length > 0) throw new InvalidInputError(problems);
  const before = await endBefore(tx, moved, field);
  if (before === 'HERE') return spellHere(tx, moved);
  const of = place.beds.find((one) => one.bed === bed);
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
    overBeds: of !== undefined && of.free <= 0,
    fromDate: on,
    reason: '',
    note: '',
    reviewOn: nextReview(place.kind, on, await reviewDays(tx)),
    recordedBy: userId,
  });
  await tell(tx, { caseId, kind: 'CUSTODY_CHANGED', data: { kind: place.kind } });
  return id;
}

/** Somebody left a house: their spell there ends. @returns the spell */
export async function leaveHouse(tx: Tx, moved: Moved, field = 'at'): Promise<string> {
  const { caseId, on } = moved;
  const id = await spellHere(tx, moved);
  if (isPartner()) await endedByHouse(tx, moved, true, field);
  else {
    const spell = await open(tx, caseId);
    if (!spell || spell.id !== id) throw new RefusedError('NOT_IN_HOUSE');
    if (spell.from > on) refuse(field, 'BEFORE_OPEN_SPELL');
    await tx.update(CustodySpellEntity, id, spell.version, { toDate: on });
  }
  await tell(tx, { caseId, kind: 'CUSTODY_CHANGED', toState: 'LEFT' });
  return id;
}

const isPartner = (): boolean => currentActor().roles.includes('partner');

const open = (tx: Tx, caseId: string) =>
  tx.first<{ id: string; placeId: string | null; from: string; version: number }>(
    `select id, place_id as "placeId", from_date as "from", version from homeward.custody_spells where case_id = $1 and to_date is null`,
    [caseId],
  );

async function spellHere(tx: Tx, { caseId, placeId }: Moved): Promise<string> {
  const spell = await open(tx, caseId);
  if (spell?.placeId !== placeId) throw new RefusedError('NOT_IN_HOUSE');
  return spell.id;
}

/** A house does not see where somebody was before: a function ends it. Staff end what they see. */
async function endBefore(tx: Tx, moved: Moved, field: string): Promise<'HERE' | 'AWAY'> {
  if (isPartner()) return endedByHouse(tx, moved, false, field);
  const spell = await open(tx, moved.caseId);
  if (!spell) return 'AWAY';
  if (spell.placeId === moved.placeId) return 'HERE';
  if (spell.from > moved.on) refuse(field, 'BEFORE_OPEN_SPELL');
  await tx.update(CustodySpellEntity, spell.id, spell.version, { toDate: moved.on });
  return 'AWAY';
}

async function endedByHouse(tx: Tx, { caseId, on }: Moved, own: boolean, field: string): Promise<'HERE' | 'AWAY'> {
  const row = await tx.first<{ ended: string }>(`select homeward.end_spell_for_house($1, $2::date, $3) as ended`, [
    caseId,
    on,
    own,
  ]);
  if (!row || row.ended === 'CLOSED') throw new RefusedError('NOT_FOUND');
  if (row.ended === 'LATER') refuse(field, 'BEFORE_OPEN_SPELL');
  return row.ended === 'HERE' ? 'HERE' : 'AWAY';
}

/** A house with its beds, as it stands for this actor. @throws RefusedError NOT_FOUND */
export const houseWithBeds = (tx: Tx, placeId: string): Promise<CustodyPlaceModel> => readPlace(tx, placeId);
