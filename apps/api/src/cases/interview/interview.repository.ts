import { Injectable } from '@nestjs/common';
import { type Answers, type ConsentPurpose, consentFrom, type StayAnswer } from '@homeward/domain';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { MOST_PER_PAGE } from '../../platform/graphql/paging.js';
import { caseScope } from '../case/case-gate.js';
import type { CompoundRefModel } from '../case/case.models.js';
import { standingPurposes } from './consent.repository.js';
import { AmendmentModel, InterviewModel, InterviewSummaryModel } from './interview.models.js';
import { answersOf } from './stored-answers.js';

interface InterviewRow {
  id: string;
  caseId: string;
  caseReference: string;
  section: string;
  consent: Answers;
  answers: Answers;
  stays: readonly StayAnswer[];
  startedAt: Date;
  savedAt: Date;
  signedAt: Date | null;
  version: number;
  interviewerId: string;
  interviewerName: string;
  signerId: string | null;
  signerName: string | null;
}

interface AmendmentRow {
  id: string;
  question: string;
  was: object;
  becomes: object;
  reason: string;
  amendedAt: Date;
  byId: string;
  byName: string;
}

interface SummaryRow extends Omit<InterviewSummaryModel, 'interviewer' | 'asked'> {
  consent: Answers;
  answers: Answers;
  stays: readonly StayAnswer[];
  interviewerId: string;
  interviewerName: string;
}

const summary = `i.id, i.case_id as "caseId", c.reference as "caseReference", i.section, i.started_at as "startedAt", i.saved_at as "savedAt",
  i.signed_at as "signedAt", u.id as "interviewerId", u.display_name as "interviewerName",
  ${at('interviews.consent', 'i')} as consent, ${at('interviews.answers', 'i')} as answers, ${at('interviews.stays', 'i')} as stays,
  (select count(*)::int from homeward.interview_amendments m where m.interview_id = i.id) as amended`;
const joined = `from homeward.interviews i join homeward.cases c on c.id = i.case_id join homeward.users u on u.id = i.interviewer_id`;

@Injectable()
export class InterviewRepository {
  async one(tx: Tx, id: string): Promise<InterviewModel | undefined> {
    const row = await tx.first<InterviewRow>(
      `select i.id, i.case_id as "caseId", c.reference as "caseReference", i.section, ${at('interviews.consent', 'i')} as "consent", ${at('interviews.answers', 'i')} as "answers", ${at('interviews.stays', 'i')} as "stays", i.started_at as "startedAt",
         i.saved_at as "savedAt", i.signed_at as "signedAt", i.version, u.id as "interviewerId", u.display_name as "interviewerName",
         s.id as "signerId", s.display_name as "signerName"
       ${joined} left join homeward.users s on s.id = i.signed_by where i.id = $1`,
      [id],
    );
    if (!row) return undefined;
    const answers = answersOf(row);
    const amendments = await this.amendments(tx, id);
    const purposes: ConsentPurpose[] = row.signedAt
      ? await standingPurposes(tx, row.caseId)
      : [...consentFrom(answers).purposes];
    return Object.assign(new InterviewModel(), {
      ...row,
      answers,
      purposes,
      amendments,
      compounds: await this.compounds(tx, [row.stays, ...amendments.map(({ becomes }) => becomes)]),
      interviewer: { id: row.interviewerId, displayName: row.interviewerName },
      signedBy: row.signerId ? { id: row.signerId, displayName: row.signerName ?? '' } : null,
    });
  }

  /** By their ids, wherever in the stays or amendments they stand. */
  private async compounds(tx: Tx, stays: unknown): Promise<CompoundRefModel[]> {
    const ids = new Set(
      [...JSON.stringify(stays).matchAll(/"compoundId":"([0-9a-f-]{36})"/gi)].map((match) => match[1]),
    );
    if (ids.size === 0) return [];
    return tx.query<CompoundRefModel>(
      `select k.id, k.name, k.province from homeward.compounds k where k.id = any($1)`,
      [[...ids]],
    );
  }

  async amendments(tx: Tx, interviewId: string): Promise<AmendmentModel[]> {
    const rows = await tx.query<AmendmentRow>(
      `select m.id, ${at('interview_amendments.question', 'm')} as "question", ${at('interview_amendments.was', 'm')} as "was", ${at('interview_amendments.becomes', 'm')} as "becomes", ${at('interview_amendments.reason', 'm')} as "reason", m.amended_at as "amendedAt", u.id as "byId", u.display_name as "byName"
       from homeward.interview_amendments m join homeward.users u on u.id = m.amended_by where m.interview_id = $1 order by m.amended_at, m.id`,
      [interviewId],
    );
    return rows.map(({ byId, byName, ...row }) =>
      Object.assign(new AmendmentModel(), row, { amendedBy: { id: byId, displayName: byName } }),
    );
  }

  ofCase(tx: Tx, caseId: string): Promise<InterviewSummaryModel[]> {
    return this.summaries(tx, `where i.case_id = $1 order by i.started_at desc limit ${MOST_PER_PAGE}`, [caseId]);
  }

  /** What the actor began and has not signed, the last touched first, within today's reach. */
  drafts(tx: Tx): Promise<InterviewSummaryModel[]> {
    const actor = currentActor();
    const values: unknown[] = [actor.userId];
    const scope = caseScope(actor, 'interview.record', (value) => `$${values.push(value)}`);
    return this.summaries(
      tx,
      `where i.interviewer_id = $1 and i.signed_at is null and ${scope} order by i.saved_at desc limit ${MOST_PER_PAGE}`,
      values,
    );
  }

  private async summaries(tx: Tx, rest: string, values: readonly unknown[]): Promise<InterviewSummaryModel[]> {
    const rows = await tx.query<SummaryRow>(`select ${summary} ${joined} ${rest}`, values);
    return rows.map(({ interviewerId, interviewerName, consent, answers, stays, ...row }) =>
      Object.assign(new InterviewSummaryModel(), row, {
        asked:
          Object.values({ ...consent, ...answers }).filter(({ state }) => state !== 'NOT_ASKED').length +
          (stays.length > 0 ? 1 : 0),
        interviewer: { id: interviewerId, displayName: interviewerName },
      }),
    );
  }
}
