import { Injectable } from '@nestjs/common';
import {
  type Answers,
  type ConsentPurpose,
  consentFrom,
  findSection,
  readAnswers,
  storable,
  todayIn,
  valueOf,
} from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts, type Done } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError, StaleWriteError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { tell } from '../timeline/timeline.js';
import { InterviewEntity } from './interview.entity.js';
import { InterviewGate, type StoredInterview } from './interview-gate.js';
import type { SaveInterviewDraftInput, StartInterviewInput } from './interview.inputs.js';
import { DraftSavedModel, type InterviewModel } from './interview.models.js';
import { InterviewService } from './interview.service.js';
import { refuseUnknownCompounds } from './stay.repository.js';
import { answersOf, columnsOf } from './stored-answers.js';

/** Interviews that are under way: begun, stopped, gone on with on any device, until somebody signs. */
@Injectable()
export class DraftService {
  constructor(
    private readonly acts: Acts,
    private readonly gate: InterviewGate,
    private readonly interviews: InterviewService,
  ) {}

  /** One draft per case: who starts a second one goes on with the first. */
  start(input: StartInterviewInput): Promise<InterviewModel | Problem> {
    return this.acts.run(
      'startInterview',
      input,
      async (tx) => {
        const { id: caseId } = await this.gate.case(tx, 'interview.record', input.caseId);
        const open = await this.gate.draftOf(tx, caseId);
        if (open) return { id: open.id };
        const actor = currentActor();
        const id = uuid();
        const given = {
          language: input.language,
          interpreter: input.interpreter,
          place: input.place,
          setting: input.setting,
        };
        const { answers } = readAnswers(
          Object.fromEntries(
            Object.entries(given).flatMap(([key, value]) => (value ? [[key, { state: 'GIVEN', value }]] : [])),
          ),
          { today: todayIn(actor.timeZone) },
        );
        await tx.insert(InterviewEntity, {
          id,
          organisationId: actor.organisationId,
          caseId,
          interviewerId: actor.userId,
          ...columnsOf(answers),
        });
        await tell(tx, { caseId, kind: 'INTERVIEW_STARTED', data: { interviewId: id } });
        return { id };
      },
      (tx, done) => this.interviews.show(tx, done.id),
    );
  }

  /** What consent does not allow is not stored, and the answer says so; what is not in order neither, and the rest is. */
  save(input: SaveInterviewDraftInput): Promise<DraftSavedModel | Problem> {
    return this.acts.run(
      'saveInterviewDraft',
      input,
      async (tx) => {
        const { interview } = await this.gate.interview(tx, 'interview.record', input.interviewId, true);
        if (interview.signedAt) throw new RefusedError('INTERVIEW_SIGNED');
        if (!findSection(input.section)) throw new InvalidInputError([{ field: 'section', code: 'NOT_A_CODE' }]);
        const read = readAnswers(input.answers, { today: todayIn(currentActor().timeZone) });
        // One unknown question among others is told and the others are kept; nothing but unknown ones is no interview.
        if (
          read.problems.length > 0 &&
          read.problems.every(({ key }) => key === '') &&
          Object.keys(read.answers).length === 0
        )
          throw new InvalidInputError([{ field: 'answers', code: 'QUESTION_UNKNOWN' }]);
        if (interview.version !== (await this.expected(tx, input))) throw await this.stale(tx, interview, read.answers);
        await refuseUnknownCompounds(tx, read.answers);
        const merged: Answers = { ...answersOf(interview), ...read.answers };
        const { purposes } = consentFrom(merged);
        const { kept, dropped } = storable(merged, purposes);
        const savedAt = new Date();
        await tx.update(InterviewEntity, interview.id, interview.version, {
          ...columnsOf(kept),
          section: input.section,
          savedAt,
        });
        return {
          id: interview.id,
          version: interview.version + 1,
          savedAt: savedAt.toISOString(),
          purposes,
          notKept: dropped.map(({ key, purpose }) => `${key} ${purpose}`),
          problems: read.problems.map(({ key, code, at }) =>
            `${key} ${code} ${at ? `${at.index} ${at.field}` : ''}`.trimEnd(),
          ),
        };
      },
      (_tx, done) => Promise.resolve(draftSaved(done)),
    );
  }

  /**
   * A page that is closed sends its last words while an earlier save may still be under way. It cannot know the
   * version that save will make, but it knows its operation id.
   */
  private async expected(tx: Tx, input: SaveInterviewDraftInput): Promise<number> {
    if (!input.after) return input.expectedVersion;
    const before = await tx.first<{ version: number }>(
      `select (result ->> 'version')::int as version from homeward.acts_done where operation_id = $1 and act = 'saveInterviewDraft' and result ->> 'id' = $2`,
      [input.after, input.interviewId],
    );
    return before?.version ?? input.expectedVersion;
  }

  /** Another device was first: the answers that differ, each with what stands there now. */
  private async stale(tx: Tx, interview: StoredInterview, mine: Answers): Promise<StaleWriteError> {
    const theirs = answersOf(interview);
    const last = await tx.first<{ at: Date; by: string | null }>(
      `select l.at, u.display_name as by from audit.last_change('interviews', $1) l left join homeward.users u on u.id = l.actor_id`,
      [interview.id],
    );
    return new StaleWriteError({
      currentVersion: interview.version,
      changedAt: last?.at,
      changedBy: last?.by ?? undefined,
      fields: Object.keys(mine)
        .filter((key) => JSON.stringify(theirs[key]) !== JSON.stringify(mine[key]))
        .map((key) => ({ field: key, theirs: JSON.stringify(theirs[key] ?? { state: 'NOT_ASKED' }) })),
    });
  }

  /**
   * A purpose withdrawn while an interview is open: its "may we" becomes a no, and what was said under it goes.
   * @returns whether there was a yes to take back, and the questions whose answers are no longer kept
   */
  async close(
    tx: Tx,
    caseId: string,
    purpose: ConsentPurpose,
    permit: string,
  ): Promise<{ readonly closed: boolean; readonly lines: readonly string[] }> {
    const draft = await this.gate.draftOf(tx, caseId);
    const before = draft ? answersOf(draft) : {};
    if (!draft || valueOf(before, permit) !== true) return { closed: false, lines: [] };
    const merged: Answers = { ...before, [permit]: { state: 'GIVEN', value: false } };
    const { kept, dropped } = storable(merged, consentFrom(merged).purposes);
    await tx.update(InterviewEntity, draft.id, draft.version, { ...columnsOf(kept), savedAt: new Date() });
    return { closed: true, lines: dropped.filter((d) => d.purpose === purpose).map((d) => `${d.key} ${d.purpose}`) };
  }
}

/** Codes and counts only were kept for a retry; here they get their shape back. */
function draftSaved(done: Done): DraftSavedModel {
  const list = (value: Done[string]): string[] => (Array.isArray(value) ? (value as string[]) : []);
  return Object.assign(new DraftSavedModel(), {
    id: done.id,
    version: Number(done['version']),
    savedAt: new Date(String(done['savedAt'])),
    purposes: list(done['purposes']),
    notKept: notKept(list(done['notKept'])),
    problems: list(done['problems']).map((line) => {
      const [question = '', code = '', stay, field] = line.split(' ');
      return { question, code, stay: stay === undefined ? null : Number(stay), field: field ?? null };
    }),
  });
}

export function notKept(lines: readonly string[]): DraftSavedModel['notKept'] {
  return lines.map((line) => {
    const [question = '', purpose = ''] = line.split(' ');
    return { question, purpose: purpose as ConsentPurpose };
  });
}
