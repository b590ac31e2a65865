import { Injectable } from '@nestjs/common';
import { type ChannelAct, mayChannel, type RescueChannelState, todayIn } from '@homeward/domain';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { CaseGate } from '../../cases/case/case-gate.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { assertLetterFor } from '../../repatriation/letters/letter-of-channel.js';
import { seenWarnings } from '../bodies/body.reader.js';
import { chooseChannels } from './choose.js';
import { RescueChannelEntity, type RescueEventEntity } from './request.entities.js';
import type {
  ChaseRescueRequestsInput,
  ChooseRescueChannelInput,
  CloseRescueChannelInput,
  EscalateRescueRequestInput,
  RecordRescueAnswerInput,
  SendRescueRequestInput,
  SettleRescuePromiseInput,
} from './request.inputs.js';
import type { RescueRequestModel, RescueRequestsChasedModel } from './request.models.js';
import { RequestReader } from './request.reader.js';
import { openForAct, type OpenRequest, requestOf } from './request-gate.js';
import { said } from './request.service.js';
import { momentOf, record, tellCases } from './settle.js';

interface Channel {
  readonly id: string;
  readonly bodyId: string;
  readonly state: RescueChannelState;
}
interface Chased {
  readonly requestId: string;
  readonly channelId: string;
  readonly expectedVersion: number;
  readonly warningId: string | null;
}
type OnChannel = { operationId: string; channelId: string; expectedVersion: number; happenedAt?: string | null };
type Draft = Partial<RescueEventEntity> & Pick<RescueEventEntity, 'kind'>;

const MOST_CHASED = 100;

/** What happens in a channel: sent, chased, answered, promised, escalated, given up. */
@Injectable()
export class RescueChannelService {
  constructor(
    private readonly acts: Acts,
    private readonly reader: RequestReader,
    private readonly gate: CaseGate,
  ) {}

  choose(input: ChooseRescueChannelInput): Promise<RescueRequestModel | Problem> {
    return this.acts.run(
      'chooseRescueChannel',
      input,
      async (tx) => {
        const request = await openForAct(tx, input.id);
        await record(tx, request.id, await chooseChannels(tx, request.id, [input], (_, name) => name));
        return { id: request.id };
      },
      (tx, done) => this.reader.show(tx, done.id),
    );
  }

  send(input: SendRescueRequestInput): Promise<RescueRequestModel | Problem> {
    return this.inChannel('sendRescueRequest', 'SEND', input, async (tx, request, channel) => {
      await refuseForeignFile(tx, request.id, input.attachmentId);
      if (input.letterId)
        await assertLetterFor(tx, this.gate, input.letterId, await writtenAbout(tx, request, channel));
      return {
        kind: 'SENT',
        text: input.text ?? '',
        way: input.way,
        contact: input.contact ?? '',
        theirReference: input.theirReference ?? '',
        attachmentId: input.attachmentId ?? null,
        letterId: input.letterId ?? null,
        warningId: await seenBefore(tx, channel.bodyId, input.warningId),
      };
    });
  }

  escalate(input: EscalateRescueRequestInput): Promise<RescueRequestModel | Problem> {
    return this.inChannel('escalateRescueRequest', 'ESCALATE', input, async (tx, _request, channel) => ({
      kind: 'ESCALATED',
      text: said(input.text, 'text'),
      way: input.way ?? null,
      warningId: await seenBefore(tx, channel.bodyId, input.warningId),
    }));
  }

  answer(input: RecordRescueAnswerInput): Promise<RescueRequestModel | Problem> {
    return this.inChannel(
      'recordRescueAnswer',
      'REPLY',
      input,
      async (tx, request) => {
        const promised = input.answer === 'PROMISED';
        if (promised && !input.promisedBy) throw new InvalidInputError([{ field: 'promisedBy', code: 'REQUIRED' }]);
        if (promised && input.promisedBy && input.promisedBy < todayIn(currentActor().timeZone) && !input.happenedAt)
          throw new InvalidInputError([{ field: 'promisedBy', code: 'PROMISE_IN_THE_PAST' }]);
        await refuseForeignFile(tx, request.id, input.attachmentId);
        return {
          kind: input.answer,
          text: said(input.text, 'text'),
          promisedBy: promised ? (input.promisedBy ?? null) : null,
          theirReference: input.theirReference ?? '',
          contact: input.contact ?? '',
          attachmentId: input.attachmentId ?? null,
        };
      },
      true,
    );
  }

  settlePromise(input: SettleRescuePromiseInput): Promise<RescueRequestModel | Problem> {
    return this.inChannel(
      'settleRescuePromise',
      'SETTLE_PROMISE',
      input,
      () => Promise.resolve({ kind: input.kept ? 'PROMISE_KEPT' : 'PROMISE_BROKEN', text: input.text ?? '' }),
      true,
    );
  }

  closeChannel(input: CloseRescueChannelInput): Promise<RescueRequestModel | Problem> {
    return this.inChannel('closeRescueChannel', 'CLOSE', input, () =>
      Promise.resolve({ kind: 'CHANNEL_CLOSED', text: said(input.reason, 'reason') }),
    );
  }

  /** Many at once: a coordinator rings round in the morning. All or nothing, each warning seen. */
  chase(input: ChaseRescueRequestsInput): Promise<RescueRequestsChasedModel | Problem> {
    return this.acts.run(
      'chaseRescueRequests',
      input,
      async (tx) => {
        if (input.channels.length === 0 || input.channels.length > MOST_CHASED)
          throw new InvalidInputError([{ field: 'channels', code: 'ROWS_OUT_OF_RANGE' }]);
        const opened = new Map<string, OpenRequest>();
        const byRequest: Chased[] = [];
        for (const one of input.channels)
          byRequest.push({
            requestId: await requestOf(tx, 'rescue_channels', one.channelId),
            channelId: one.channelId,
            expectedVersion: one.expectedVersion,
            warningId: one.warningId ?? null,
          });
        // Always in the same order, so that two who chase the same requests wait for each other and not for ever.
        byRequest.sort((a, b) => (a.requestId < b.requestId ? -1 : 1));
        for (const one of byRequest) {
          const request = opened.get(one.requestId) ?? (await openForAct(tx, one.requestId));
          opened.set(one.requestId, request);
          const at = input.channels.findIndex(({ channelId }) => channelId === one.channelId);
          const channel = await channelFor(tx, one, 'CHASE');
          const warningId = await seenBefore(tx, channel.bodyId, one.warningId, `channels.${at}.warningId`);
          await record(tx, request.id, [
            {
              kind: 'CHASED',
              channelId: channel.id,
              happenedAt: momentOf(input.happenedAt, request.openedAt),
              way: input.way,
              text: input.text ?? '',
              warningId,
            },
          ]);
        }
        return { id: input.operationId, chased: byRequest.length };
      },
      (_tx, done) => Promise.resolve({ chased: Number(done['chased']) }),
    );
  }

  private inChannel(
    name: string,
    act: ChannelAct,
    input: OnChannel,
    draft: (tx: Tx, request: OpenRequest, channel: Channel) => Promise<Draft>,
    tells = false,
  ): Promise<RescueRequestModel | Problem> {
    return this.acts.run(
      name,
      input,
      async (tx) => {
        const request = await openForAct(tx, await requestOf(tx, 'rescue_channels', input.channelId));
        const channel = await channelFor(tx, input, act);
        const event = await draft(tx, request, channel);
        await record(tx, request.id, [
          { ...event, channelId: channel.id, happenedAt: momentOf(input.happenedAt, request.openedAt) },
        ]);
        if (tells) await tellCases(tx, request, event.kind);
        return { id: request.id };
      },
      (tx, done) => this.reader.show(tx, done.id),
    );
  }
}

/** Two people who act on a channel at once: the second is told. */
async function channelFor(
  tx: Tx,
  input: { readonly channelId: string; readonly expectedVersion: number },
  act: ChannelAct,
): Promise<Channel> {
  const channel = await tx.first<Channel & { since: Date }>(
    `select id, body_id as "bodyId", state, since from homeward.rescue_channels where id = $1`,
    [input.channelId],
  );
  if (!channel) throw new RefusedError('NOT_FOUND');
  await tx.update(RescueChannelEntity, channel.id, input.expectedVersion, { since: channel.since });
  if (!mayChannel(channel.state, act)) throw new RefusedError('CHANNEL_NOT_IN_STATE');
  return channel;
}

/** @returns the warning that was seen, or null where there is none. @throws InvalidInputError WARNING_NOT_SEEN */
async function seenBefore(
  tx: Tx,
  bodyId: string,
  warningId: string | null | undefined,
  field = 'warningId',
): Promise<string | null> {
  const { seen, problems } = await seenWarnings(tx, [{ bodyId, warningId: warningId ?? null, field }]);
  if (problems.length > 0) throw new InvalidInputError(problems);
  return seen.get(bodyId) ?? null;
}

/** Whom a letter of this channel may name, and to which mission it goes. */
async function writtenAbout(
  tx: Tx,
  request: OpenRequest,
  channel: Channel,
): Promise<{ caseIds: string[]; bodyId: string; missionId: string | null }> {
  const row = await tx.first<{ caseIds: string[]; missionId: string | null }>(
    `select array(select rc.case_id from homeward.rescue_request_cases rc where rc.request_id = $1 and rc.left_at is null) as "caseIds",
       b.mission_id as "missionId" from homeward.rescue_bodies b where b.id = $2`,
    [request.id, channel.bodyId],
  );
  return { caseIds: [], missionId: null, ...row, bodyId: channel.bodyId };
}

/** A letter lies among the files of a case of the request that the actor sees. */
async function refuseForeignFile(tx: Tx, requestId: string, attachmentId: string | null | undefined): Promise<void> {
  if (!attachmentId) return;
  const found = await tx.first(
    `select 1 as found from homeward.attachments a join homeward.rescue_request_cases rc on rc.case_id = a.case_id
     where a.id = $1 and rc.request_id = $2 and a.removed_at is null`,
    [attachmentId, requestId],
  );
  if (!found) throw new InvalidInputError([{ field: 'attachmentId', code: 'NOT_FOUND' }]);
}
