import { Injectable } from '@nestjs/common';
import { checkMove, inWords, type MoveProblem, movesWithProblems, nextAct, todayIn } from '@homeward/domain';
import { translate } from '@homeward/i18n';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { at } from '../../platform/db/sealed-sql.js';
import { currentActor, currentContext } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { CaseEntity } from '../case/case.entity.js';
import { CaseGate, type OpenCase } from '../case/case-gate.js';
import type { CaseModel } from '../case/case.models.js';
import { CaseService } from '../case/case.service.js';
import { MatchingService } from '../plea/matching.service.js';
import { openDeadline } from '../tasks/deadlines.js';
import { type CaseEventDraft, tell } from '../timeline/timeline.js';
import { EvidenceEntity } from './evidence.entity.js';
import { moveFacts, type MoveFacts } from './move-facts.js';
import type { AddCaseEvidenceInput, MoveCaseInput } from './move.inputs.js';
import type { CaseMoveModel, MoveProblemModel, NextActModel } from './move.models.js';

type Move = Omit<MoveCaseInput, 'operationId'>;

/** Where the form shows what a guard misses. */
const inputField: Record<NonNullable<MoveProblem['field']>, string> = {
  evidence: 'to',
  requesterChecked: 'to',
  consent: 'bestInterestReason',
  exitMode: 'exitMode',
  reason: 'reason',
  approval: 'to',
  tasks: 'to',
};

@Injectable()
export class MoveService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: CaseGate,
    private readonly cases: CaseService,
    private readonly matching: MatchingService,
  ) {}

  addEvidence(input: AddCaseEvidenceInput): Promise<CaseModel | Problem> {
    return this.acts.run(
      'addCaseEvidence',
      input,
      async (tx) => {
        const { id } = await this.gate.open(tx, 'case.verify', input.caseId);
        const { organisationId, userId } = currentActor();
        await tx.insert(EvidenceEntity, {
          id: uuid(),
          organisationId,
          caseId: id,
          kind: input.kind,
          note: input.note ?? '',
          recordedBy: userId,
        });
        await tell(tx, { caseId: id, kind: 'EVIDENCE_RECORDED', data: { evidence: input.kind } });
        return { id };
      },
      (tx, done) => this.cases.show(tx, done.id),
    );
  }

  move(input: MoveCaseInput): Promise<CaseModel | Problem> {
    return this.acts.run(
      'moveCase',
      input,
      async (tx) => ({ id: await this.moveIn(tx, input) }),
      (tx, done) => this.cases.show(tx, done.id),
    );
  }

  /** The move itself, for an act of another room that brings it about in its own transaction. */
  async moveIn(tx: Tx, input: Move): Promise<string> {
    const open = await this.gate.open(tx, 'case.move', input.caseId);
    const before = await moveFacts(tx, open.id);
    if (!before) throw new RefusedError('NOT_FOUND');
    refuseProblems(problemsOf(before, input));
    await this.refuseInput(tx, open, before, input);
    await tx.update(CaseEntity, open.id, input.expectedVersion, patchOf(before, input));
    await tell(tx, eventsOf(before, input));
    if (input.to === 'OUT') await openDeadline(tx, 'SCREENING_BEGINS', [open.id]);
    return open.id;
  }

  /** What the guards would look at, for a room that says beforehand whom they would hold back. */
  facts(tx: Tx, caseId: string): Promise<MoveFacts | undefined> {
    return moveFacts(tx, caseId);
  }

  /** The moves open from here with what each still lacks; none for who may not move the case. */
  moves(caseId: string): Promise<CaseMoveModel[]> {
    return this.ofMover(caseId, [], ({ state, facts }) =>
      movesWithProblems(state, facts).map(({ rule, problems }) => ({
        to: rule.to,
        // What the form itself asks for is not an obstacle yet.
        problems: problems.filter(({ field }) => field !== 'reason' && field !== 'exitMode').map(toModel),
        reasonNeeded: rule.reason || problems.some((p) => p.field === 'reason'),
      })),
    );
  }

  next(caseId: string): Promise<NextActModel | null> {
    return this.ofMover(caseId, null, ({ state, facts, nextTitle }) => {
      const next = nextAct(state, facts);
      return (
        next && {
          act: next.act,
          to: next.to ?? null,
          item: next.item ?? null,
          title: next.item && nextTitle ? inWords(nextTitle, currentContext().locale) : null,
          problems: next.problems.map(toModel),
        }
      );
    });
  }

  private ofMover<T>(caseId: string, otherwise: T, plan: (facts: MoveFacts) => T): Promise<T> {
    return this.work.run(async (tx) => {
      const open = await this.gate.classes(tx, 'case.move', [caseId]);
      const facts = open.has(caseId) ? await moveFacts(tx, caseId) : undefined;
      return facts ? plan(facts) : otherwise;
    });
  }

  private async refuseInput(tx: Tx, open: OpenCase, before: MoveFacts, input: Move): Promise<void> {
    const today = todayIn(currentActor().timeZone);
    const problems: FieldProblem[] = [];
    if (input.to === 'OUT') {
      if (!input.outOn) problems.push({ field: 'outOn', code: 'REQUIRED' });
      else if (input.outOn > today) problems.push({ field: 'outOn', code: 'DATE_IN_FUTURE' });
    }
    if (input.to === 'HOME' && input.homeOn) {
      if (input.homeOn > today) problems.push({ field: 'homeOn', code: 'DATE_IN_FUTURE' });
      else if (before.outOn && input.homeOn < before.outOn)
        problems.push({ field: 'homeOn', code: 'DATE_BEFORE_EXIT' });
    }
    if (
      input.to === 'MOVED' &&
      input.compoundId &&
      !(await tx.first(`select 1 as known from homeward.compounds where id = $1`, [input.compoundId]))
    )
      problems.push({ field: 'compoundId', code: 'NOT_AN_ID' });
    if (input.to === 'DUPLICATE') {
      if (!input.duplicateOf) problems.push({ field: 'duplicateOf', code: 'REQUIRED' });
      else if (input.duplicateOf === open.id || !(await this.mayBeTheSame(tx, open, input.duplicateOf)))
        problems.push({ field: 'duplicateOf', code: 'NOT_AN_ID' });
    }
    if (problems.length > 0) throw new InvalidInputError(problems);
  }

  /** The case that goes on is open to the actor, or the matching proposes it: an id alone confirms nothing. */
  private async mayBeTheSame(tx: Tx, open: OpenCase, otherId: string): Promise<boolean> {
    if ((await this.gate.classes(tx, 'case.read', [otherId])).size > 0) return true;
    const person = await tx.first<{
      name: string;
      romanised_name: string;
      aliases: string[];
      birth: string | null;
      nationalities: string[];
      document_number: string;
      phone: string;
    }>(
      `select ${at('persons.name', 'p')} as name, ${at('persons.romanised_name', 'p')} as romanised_name, ${at('persons.aliases', 'p')} as aliases,
         ${at('persons.birth', 'p')} as birth, p.nationalities, ${at('persons.document_number', 'p')} as document_number,
         ${at('persons.phone', 'p')} as phone from homeward.persons p where p.id = $1`,
      [open.personId],
    );
    if (!person) return false;
    const proposed = await this.matching.propose(tx, {
      ...person,
      romanisedName: person.romanised_name,
      documentNumber: person.document_number,
    });
    return proposed.some(({ caseId }) => caseId === otherId);
  }
}

function problemsOf(before: MoveFacts, input: Move): readonly MoveProblem[] {
  const facts = {
    ...before.facts,
    reason: input.reason,
    exitMode: input.exitMode ?? before.facts.exitMode,
    bestInterestReason: input.bestInterestReason ?? before.facts.bestInterestReason,
  };
  const check = checkMove({ from: before.state, to: input.to, facts });
  return check.ok ? [] : check.problems;
}

/** What no field can mend refuses the whole move; the rest is shown at its field. */
export function refuseProblems(problems: readonly MoveProblem[]): void {
  const whole = problems.find((problem) => !problem.field);
  if (whole) throw new RefusedError(whole.code);
  if (problems.length > 0)
    throw new InvalidInputError(problems.map(({ code, field }) => ({ field: field ? inputField[field] : 'to', code })));
}

function patchOf(before: MoveFacts, input: Move): Partial<CaseEntity> {
  const patch: Partial<CaseEntity> = { state: input.to, stateSince: new Date() };
  const verified = input.to === 'VERIFIED' || input.to === 'OUT';
  if (verified && !before.verifiedAt) patch.verifiedAt = new Date();
  if (input.bestInterestReason) patch.bestInterestReason = input.bestInterestReason;
  if (input.to === 'OUT')
    Object.assign(patch, { exitMode: input.exitMode ?? before.facts.exitMode, outOn: input.outOn });
  if (input.to === 'HOME') patch.homeOn = input.homeOn ?? before.homeOn ?? todayIn(currentActor().timeZone);
  if (input.to === 'MOVED' && input.compoundId) patch.compoundId = input.compoundId;
  if (input.to === 'DUPLICATE') patch.duplicateOf = input.duplicateOf ?? null;
  if (before.state === 'DUPLICATE') patch.duplicateOf = null;
  if (input.to === 'REOPENED') Object.assign(patch, { closureReason: null, closedAt: null, duplicateOf: null });
  return patch;
}

function eventsOf(before: MoveFacts, input: Move): CaseEventDraft[] {
  const { caseId, to } = input;
  const data = {
    ...(to === 'MOVED' && input.compoundId ? { compoundId: input.compoundId } : {}),
    ...(to === 'DUPLICATE' && input.duplicateOf ? { duplicateOf: input.duplicateOf } : {}),
  };
  const events: CaseEventDraft[] = [
    {
      caseId,
      kind: 'STATE_CHANGED',
      fromState: before.state,
      toState: to,
      reason: input.reason ?? input.bestInterestReason,
      data,
    },
  ];
  if (to === 'OUT')
    events.push({ caseId, kind: 'CAME_OUT', data: { exitMode: input.exitMode ?? null, outOn: input.outOn ?? null } });
  return events;
}

export function toModel(problem: MoveProblem): MoveProblemModel {
  const { locale } = currentContext();
  return {
    code: problem.code,
    field: problem.field ? inputField[problem.field] : null,
    message: translate(locale, `errors.${problem.code}`),
  };
}
