import { Injectable } from '@nestjs/common';
import {
  type CaseState,
  type CustodyBasis,
  type CustodyBed,
  type CustodyKind,
  isHeld,
  todayIn,
} from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { CaseGate } from '../../cases/case/case-gate.js';
import { tell } from '../../cases/timeline/timeline.js';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { nextReview, reviewDays } from './custody-review.js';
import { holdPlace } from './bring.js';
import { CustodyChangeEntity, CustodyReviewEntity, CustodySpellEntity } from './custody.entity.js';
import type { ChangeCustodyInput, CorrectCustodyInput, CustodyModel, ReviewCustodyInput } from './custody.models.js';
import { readCustody } from './custody.reader.js';
import { readPlaces } from './place.reader.js';

interface Placing {
  readonly kind: CustodyKind;
  readonly placeId: string | null;
  readonly place: string;
  readonly bed: CustodyBed | null;
  readonly overBeds: boolean;
}

@Injectable()
export class CustodyService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly cases: CaseGate,
  ) {}

  /** @returns null when there is no such case for this actor */
  read(caseId: string): Promise<CustodyModel | null> {
    return this.work.run(async (tx) => {
      try {
        return await readCustody(tx, this.cases, caseId);
      } catch (error) {
        if (error instanceof RefusedError) return null;
        throw error;
      }
    });
  }

  change(input: ChangeCustodyInput): Promise<CustodyModel | Problem> {
    return this.acts.run(
      'changeCustody',
      input,
      async (tx) => {
        const open = await this.cases.open(tx, 'custody.record', input.caseId);
        if (isHeld(open.state as CaseState)) throw new RefusedError('CASE_NOT_OUT');
        const actor = currentActor();
        const problems: FieldProblem[] = [];
        const placing = await placingOf(tx, input, problems);
        await this.endOpen(tx, input, problems);
        await tx.insert(CustodySpellEntity, {
          id: uuid(),
          organisationId: actor.organisationId,
          caseId: open.id,
          ...placing,
          fromDate: input.from,
          reason: input.reason ?? '',
          legalBasis: input.legalBasis ?? null,
          hearingOn: input.hearingOn ?? null,
          note: input.note ?? '',
          reviewOn: input.reviewOn ?? nextReview(placing.kind, input.from, await reviewDays(tx)),
          recordedBy: actor.userId,
        });
        await tell(tx, { caseId: open.id, kind: 'CUSTODY_CHANGED', data: { kind: placing.kind } });
        return { id: open.id };
      },
      (tx, done) => readCustody(tx, this.cases, done.id),
    );
  }

  /** Somebody looked. What was found is added and never changed; the clock starts again. */
  review(input: ReviewCustodyInput): Promise<CustodyModel | Problem> {
    return this.acts.run(
      'reviewCustody',
      input,
      async (tx) => {
        const { id: caseId } = await this.cases.open(tx, 'custody.record', input.caseId);
        const spell = await tx.first<{ kind: CustodyKind; from: string; to: string | null }>(
          `select kind, from_date as "from", to_date as "to" from homeward.custody_spells where id = $1 and case_id = $2`,
          [input.spellId, caseId],
        );
        if (!spell) throw new RefusedError('NOT_FOUND');
        if (spell.to !== null) throw new RefusedError('SPELL_ENDED');
        const { organisationId, userId, timeZone } = currentActor();
        const { operationId: _id, expectedVersion, hearingOn, noHearing, seenBy, note, ...found } = input;
        const nextOn = input.nextOn ?? nextReview(spell.kind, input.reviewedOn, await reviewDays(tx));
        const problems: FieldProblem[] = [];
        if (input.reviewedOn > todayIn(timeZone)) problems.push({ field: 'reviewedOn', code: 'DAY_IN_FUTURE' });
        if (input.reviewedOn < spell.from) problems.push({ field: 'reviewedOn', code: 'BEFORE_OPEN_SPELL' });
        if (noHearing && hearingOn) problems.push({ field: 'hearingOn', code: 'HEARING_OR_NONE' });
        if (nextOn !== null && nextOn <= input.reviewedOn)
          problems.push({ field: 'nextOn', code: 'NEXT_REVIEW_NOT_LATER' });
        if (!input.stillRight && (note ?? '') === '') problems.push({ field: 'note', code: 'SAY_WHAT_IS_WRONG' });
        if (problems.length > 0) throw new InvalidInputError(problems);
        await tx.insert(CustodyReviewEntity, {
          ...found,
          id: uuid(),
          organisationId,
          caseId,
          seenBy: seenBy ?? '',
          note: note ?? '',
          nextOn,
          recordedBy: userId,
        });
        await tx.update(CustodySpellEntity, input.spellId, expectedVersion, {
          reviewOn: nextOn,
          // Who looked and heard nothing of a hearing has not heard that there is none.
          ...(hearingOn ? { hearingOn } : noHearing ? { hearingOn: null } : {}),
        });
        await tell(tx, { caseId, kind: 'CUSTODY_REVIEWED', data: { kind: spell.kind } });
        return { id: caseId };
      },
      (tx, done) => readCustody(tx, this.cases, done.id),
    );
  }

  /** Why and on what ground somebody is held is often told wrongly first. What stood there before is kept, with why it went. */
  correct(input: CorrectCustodyInput): Promise<CustodyModel | Problem> {
    return this.acts.run(
      'correctCustody',
      input,
      async (tx) => {
        const { id: caseId } = await this.cases.open(tx, 'custody.record', input.caseId);
        const spell = await tx.first<{
          kind: CustodyKind;
          to: string | null;
          reason: string;
          legalBasis: CustodyBasis | null;
        }>(
          `select s.kind, s.to_date as "to", ${at('custody_spells.reason', 's')} as reason, s.legal_basis as "legalBasis" from homeward.custody_spells s where s.id = $1 and s.case_id = $2`,
          [input.spellId, caseId],
        );
        if (!spell) throw new RefusedError('NOT_FOUND');
        if (spell.to !== null) throw new RefusedError('SPELL_ENDED');
        const [reason, legalBasis] = [input.reason ?? '', input.legalBasis ?? null];
        const problems: FieldProblem[] = [];
        if (input.why === '') problems.push({ field: 'why', code: 'REASON_NEEDED' });
        if (reason === spell.reason && legalBasis === spell.legalBasis)
          problems.push({ field: 'reason', code: 'NOTHING_CORRECTED' });
        if (problems.length > 0) throw new InvalidInputError(problems);
        const { organisationId, userId } = currentActor();
        await tx.update(CustodySpellEntity, input.spellId, input.expectedVersion, { reason, legalBasis });
        await tx.insert(CustodyChangeEntity, {
          id: uuid(),
          organisationId,
          caseId,
          spellId: input.spellId,
          kind: 'CORRECTED',
          why: input.why,
          reasonBefore: spell.reason,
          legalBasisBefore: spell.legalBasis,
          recordedBy: userId,
        });
        await tell(tx, { caseId, kind: 'CUSTODY_CORRECTED', data: { kind: spell.kind } });
        return { id: caseId };
      },
      (tx, done) => readCustody(tx, this.cases, done.id),
    );
  }

  /** Closes the open spell on the day the next begins; whoever saw an older one is told of the newer. */
  private async endOpen(tx: Tx, input: ChangeCustodyInput, problems: FieldProblem[]): Promise<void> {
    if (input.from > todayIn(currentActor().timeZone)) problems.push({ field: 'from', code: 'DAY_IN_FUTURE' });
    const held = await tx.first<{ id: string; from: string; version: number }>(
      `select id, from_date as "from", version from homeward.custody_spells where case_id = $1 and to_date is null`,
      [input.caseId],
    );
    if (held && input.from < held.from) problems.push({ field: 'from', code: 'BEFORE_OPEN_SPELL' });
    if (problems.length > 0) throw new InvalidInputError(problems);
    // Without a named spell the client believed that there is none; version 0 makes the guarded update say who was first.
    if (held)
      await tx.update(CustodySpellEntity, held.id, input.spellId === held.id ? (input.expectedVersion ?? 0) : 0, {
        toDate: input.from,
      });
  }
}

/** Where to: at a place of the organisation, with a bed where beds are counted, or in words. */
async function placingOf(tx: Tx, input: ChangeCustodyInput, problems: FieldProblem[]): Promise<Placing> {
  if (!input.placeId) {
    if (input.place === '') problems.push({ field: 'place', code: 'REQUIRED' });
    return { kind: input.kind, placeId: null, place: input.place, bed: null, overBeds: false };
  }
  // Before anything else is locked: whoever places many takes the place first, too.
  await holdPlace(tx, input.placeId);
  const [place] = await readPlaces(tx, 'p.id = $2', [input.placeId]);
  if (!place) throw new InvalidInputError([{ field: 'placeId', code: 'NOT_FOUND' }]);
  if (place.closedOn !== null && place.closedOn <= input.from)
    problems.push({ field: 'placeId', code: 'PLACE_IS_CLOSED' });
  const bed = place.beds.length > 0 ? (input.bed ?? null) : null;
  if (place.beds.length > 0 && bed === null) problems.push({ field: 'bed', code: 'REQUIRED' });
  const of = place.beds.find((one) => one.bed === bed);
  if (bed !== null && !of) problems.push({ field: 'bed', code: 'NO_SUCH_BEDS' });
  // A floor in a safe house may still be better than a cell: whoever decides it has seen it.
  if (of && of.free <= 0 && !input.fullSeen) problems.push({ field: 'fullSeen', code: 'NO_BED_FREE' });
  return { kind: place.kind, placeId: place.id, place: place.name, bed, overBeds: of !== undefined && of.free <= 0 };
}
