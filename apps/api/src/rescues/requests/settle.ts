import {
  type DeadlineOverrides,
  localMoment,
  type RescueEvent,
  type RescueEventKind,
  type RescueOutcome,
  type RequestStanding,
  standingOf,
} from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { type CaseEventDraft, tell } from '../../cases/timeline/timeline.js';
import { ownDeadlines } from '../../identity/own-deadlines.js';
import { InvalidInputError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { RescueEventEntity } from './request.entities.js';

type Draft = Partial<Omit<RescueEventEntity, 'id' | 'organisationId' | 'requestId' | 'recordedBy'>> & {
  readonly kind: RescueEventKind;
};

/** Nothing is told of anybody before the request was there, and nothing of tomorrow. A clock may be off by a minute. */
export function momentOf(said: string | null | undefined, openedAt: Date): Date {
  if (!said) return new Date();
  const moment = localMoment(said, currentActor().timeZone);
  const problem = (code: string): never => {
    throw new InvalidInputError([{ field: 'happenedAt', code }]);
  };
  if (!moment) return problem('NOT_A_TIME');
  if (moment.getTime() > Date.now() + 60_000) return problem('DATE_IN_FUTURE');
  if (moment.getTime() < openedAt.getTime() - 366 * 86_400_000) return problem('MOMENT_TOO_EARLY');
  return moment;
}

/** Adds what happened, and works out anew where the request and its channels stand. */
export async function record(
  tx: Tx,
  requestId: string,
  drafts: readonly Draft[],
  outcome: RescueOutcome | null = null,
): Promise<RequestStanding> {
  const { organisationId, userId } = currentActor();
  await tx.insert(
    RescueEventEntity,
    drafts.map((draft) => ({
      id: uuid(),
      organisationId,
      requestId,
      channelId: draft.channelId ?? null,
      kind: draft.kind,
      happenedAt: draft.happenedAt ?? new Date(),
      recordedBy: userId,
      text: draft.text ?? '',
      contact: draft.contact ?? '',
      theirReference: draft.theirReference ?? '',
      way: draft.way ?? null,
      danger: draft.danger ?? null,
      people: draft.people ?? null,
      promisedBy: draft.promisedBy ?? null,
      warningId: draft.warningId ?? null,
      attachmentId: draft.attachmentId ?? null,
      letterId: draft.letterId ?? null,
      operationId: draft.operationId ?? null,
      corrects: draft.corrects ?? null,
    })),
  );
  return settle(tx, requestId, outcome);
}

/** What libs/domain says of the events is kept beside them, for lists. Nobody else writes these columns. */
async function settle(tx: Tx, requestId: string, outcome: RescueOutcome | null): Promise<RequestStanding> {
  const standing = standingOf(await eventsOf(tx, requestId), await clock(tx));
  for (const [id, channel] of standing.channels)
    await tx.execute(
      `update homeward.rescue_channels set state = $2::text, since = $3::timestamptz, due = $4::text, due_at = $5::timestamptz
       where id = $1 and (state, since, due, due_at) is distinct from ($2::text, $3::timestamptz, $4::text, $5::timestamptz)`,
      [id, channel.state, channel.since, channel.due?.what ?? null, channel.due?.at ?? null],
    );
  await tx.execute(
    `update homeward.rescue_requests set state = $2::text, danger = $3, due = $4, due_at = $5, updated_at = now(),
       outcome = case when $2::text = 'CLOSED' then coalesce($6::text, outcome) end where id = $1`,
    [requestId, standing.state, standing.danger, standing.due?.what ?? null, standing.due?.at ?? null, outcome],
  );
  return standing;
}

export const eventsOf = (tx: Tx, requestId: string): Promise<RescueEvent[]> =>
  tx.query<RescueEvent>(
    `select id, kind, channel_id as "channelId", happened_at as "happenedAt", recorded_at as "recordedAt", corrects, danger, promised_by as "promisedBy"
     from homeward.rescue_events where request_id = $1`,
    [requestId],
  );

export async function clock(tx: Tx): Promise<{ timeZone: string; deadlines: DeadlineOverrides }> {
  return { timeZone: currentActor().timeZone, deadlines: await ownDeadlines(tx) };
}

/** On the timeline of everybody who is asked for and whom the actor reaches. */
export async function tellCases(
  tx: Tx,
  request: { readonly id: string; readonly reference: string },
  change: RescueEventKind,
  only?: readonly string[],
): Promise<void> {
  const rows = await tx.query<{ id: string }>(
    `select rc.case_id as id from homeward.rescue_request_cases rc join homeward.cases c on c.id = rc.case_id
     where rc.request_id = $1 and rc.left_at is null and ($2::uuid[] is null or rc.case_id = any($2))`,
    [request.id, only ?? null],
  );
  await tell(
    tx,
    rows.map(({ id }): CaseEventDraft => ({
      caseId: id,
      kind: 'RESCUE_REQUEST_CHANGED',
      data: { change, requestId: request.id, requestReference: request.reference },
    })),
  );
}
