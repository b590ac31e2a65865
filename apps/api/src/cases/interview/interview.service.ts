import { Injectable } from '@nestjs/common';
import {
  amend,
  type Answers,
  type ConsentGiver,
  checkSigning,
  consentFrom,
  consentPurposes,
  currentAnswers,
  isShown,
  findQuestion,
  type StayAnswer,
  todayIn,
  valueOf,
} from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { tell } from '../timeline/timeline.js';
import { ConsentEntity } from './consent.entity.js';
import { CONSENT_TEXT, endShares, standingPurposes } from './consent.repository.js';
import { InterviewAmendmentEntity, InterviewEntity } from './interview.entity.js';
import { InterviewGate, type StoredInterview } from './interview-gate.js';
import type { AmendInterviewInput, SignInterviewInput } from './interview.inputs.js';
import type { AmendmentModel, InterviewModel, InterviewSummaryModel } from './interview.models.js';
import { InterviewRepository } from './interview.repository.js';
import { addStays, refuseUnknownCompounds } from './stay.repository.js';
import { answersOf, columnsOf } from './stored-answers.js';

@Injectable()
export class InterviewService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: InterviewGate,
    private readonly interviews: InterviewRepository,
  ) {}

  /** @returns null when there is no such interview for this actor */
  read(id: string): Promise<InterviewModel | null> {
    return this.work.run(async (tx) => {
      try {
        return await this.show(tx, id);
      } catch (error) {
        if (error instanceof RefusedError) return null;
        throw error;
      }
    });
  }

  list(caseId: string): Promise<InterviewSummaryModel[]> {
    return this.work.run(async (tx) => {
      try {
        await this.gate.case(tx, 'interview.read', caseId);
      } catch (error) {
        if (error instanceof RefusedError) return [];
        throw error;
      }
      return this.interviews.ofCase(tx, caseId);
    });
  }

  drafts(): Promise<InterviewSummaryModel[]> {
    return this.work.run((tx) => this.interviews.drafts(tx));
  }

  /** Whole, and the reading is logged in the same transaction. */
  async show(tx: Tx, id: string): Promise<InterviewModel> {
    await this.gate.interview(tx, 'interview.read', id);
    const shown = await this.interviews.one(tx, id);
    if (!shown) throw new RefusedError('NOT_FOUND');
    await tx.note('read', 'interviews', { rowId: id, caseId: shown.caseId, columns: ['consent', 'answers', 'stays'] });
    return shown;
  }

  sign(input: SignInterviewInput): Promise<InterviewModel | Problem> {
    return this.acts.run(
      'signInterview',
      input,
      async (tx) => {
        const { interview } = await this.gate.interview(tx, 'interview.record', input.interviewId, true);
        if (interview.signedAt) throw new RefusedError('INTERVIEW_SIGNED');
        const answers = withoutHidden(answersOf(interview));
        const problems = checkSigning(answers);
        if (problems.length > 0)
          throw new InvalidInputError(
            problems.map(({ code, key }) => ({ field: key ? `answers.${key}` : 'answers', code })),
          );
        await tx.update(InterviewEntity, interview.id, input.expectedVersion, {
          ...columnsOf(answers),
          signedAt: new Date(),
          signedBy: currentActor().userId,
        });
        await this.recordConsents(tx, interview, answers);
        await endShares(tx, interview.caseId);
        const stays = valueOf(answers, 'stays');
        if (Array.isArray(stays)) await addStays(tx, interview.caseId, stays as readonly StayAnswer[], interview.id);
        await tell(tx, { caseId: interview.caseId, kind: 'INTERVIEW_SIGNED', data: { interviewId: interview.id } });
        return { id: interview.id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  /** A yes and a no are both worth keeping: that somebody was asked and declined protects them later. */
  private async recordConsents(tx: Tx, interview: StoredInterview, answers: Answers): Promise<void> {
    const actor = currentActor();
    const { purposes } = consentFrom(answers);
    const giver = valueOf(answers, 'consentGivenBy');
    await tx.insert(
      ConsentEntity,
      consentPurposes.map((purpose) => ({
        id: uuid(),
        organisationId: actor.organisationId,
        caseId: interview.caseId,
        purpose,
        given: purposes.includes(purpose),
        textVersion: CONSENT_TEXT,
        // Who declines before saying who decides has declined for themselves.
        givenBy: (giver ?? 'PERSON') as ConsentGiver,
        interviewId: interview.id,
        recordedBy: actor.userId,
      })),
    );
    await tell(tx, {
      caseId: interview.caseId,
      kind: 'CONSENT_RECORDED',
      data: { interviewId: interview.id, purposes: purposes.join(',') },
    });
  }

  amend(input: AmendInterviewInput): Promise<InterviewModel | Problem> {
    return this.acts.run(
      'amendInterview',
      input,
      async (tx) => {
        const { interview } = await this.gate.interview(tx, 'interview.amend', input.interviewId, true);
        const actor = currentActor();
        const earlier = (await this.interviews.amendments(tx, interview.id)).map(asAmendment);
        const result = amend({
          signed: interview.signedAt !== null,
          current: currentAnswers(answersOf(interview), earlier),
          key: input.question,
          becomes: input.becomes,
          reason: input.reason,
          consents: await standingPurposes(tx, interview.caseId),
          context: { today: todayIn(actor.timeZone) },
        });
        if (!result.ok) throw refusalOf(result.problems);
        const { key, was, becomes, reason } = result.amendment;
        await refuseUnknownCompounds(tx, { [key]: becomes });
        // The row itself stays as it was signed; its version says that somebody amended it meanwhile.
        await tx.update(InterviewEntity, interview.id, input.expectedVersion, {});
        await tx.insert(InterviewAmendmentEntity, {
          id: uuid(),
          organisationId: actor.organisationId,
          caseId: interview.caseId,
          interviewId: interview.id,
          question: key,
          was,
          becomes,
          reason,
          amendedBy: actor.userId,
        });
        await tell(tx, {
          caseId: interview.caseId,
          kind: 'INTERVIEW_AMENDED',
          data: { interviewId: interview.id, question: key },
        });
        return { id: interview.id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }
}

const asAmendment = ({ question, becomes }: AmendmentModel) => ({ key: question, becomes: becomes as Answers[string] });

/** Answers to questions that a later answer closed (no violence after all) are not signed. */
function withoutHidden(answers: Answers): Answers {
  return Object.fromEntries(
    Object.entries(answers).filter(([key]) => {
      const question = findQuestion(key);
      return question !== undefined && isShown(question, answers);
    }),
  );
}

type Refusals = Extract<ReturnType<typeof amend>, { ok: false }>['problems'];

/** What the writer can mend stands at its field; what they cannot is a refusal. */
function refusalOf(problems: Refusals): InvalidInputError | RefusedError {
  const [first] = problems;
  switch (first?.code) {
    case 'UNKNOWN_QUESTION':
      return new InvalidInputError([{ field: 'question', code: first.code }]);
    case 'REASON_NEEDED':
      return new InvalidInputError([{ field: 'reason', code: first.code }]);
    case 'NO_CHANGE':
      return new InvalidInputError([{ field: 'becomes', code: 'SAME_ANSWER' }]);
    case 'NO_CONSENT_FOR_PURPOSE':
      return new InvalidInputError([{ field: 'becomes', code: first.code }]);
    case 'BAD_ANSWER':
      return new InvalidInputError(
        (first.answers ?? []).map(({ code, at }) => ({
          field: at ? `becomes.${at.index}.${at.field}` : 'becomes',
          code: code === 'TOO_MANY' ? 'TOO_MANY_ENTRIES' : code,
        })),
      );
    default:
      return new RefusedError(first?.code ?? 'NOT_FOUND');
  }
}
