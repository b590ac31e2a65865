import { Injectable } from '@nestjs/common';
import {
  type ChannelAct,
  channelActs,
  type ChannelStanding,
  knownAt,
  linkIn,
  mayChannel,
  type RescueEventKind,
  type RescueOutcome,
  standingEvents,
  standingOf,
} from '@homeward/domain';
import { holds } from '@homeward/policy';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import type { RescueBodyModel } from '../bodies/body.models.js';
import { readBodies } from '../bodies/body.reader.js';
import { RequestPeopleService } from './people.service.js';
import type { RescueChannelModel, RescueEventModel, RescueRequestModel } from './request.models.js';
import { withoutUnreached } from './references.js';
import { openRequest } from './request-gate.js';
import { clock } from './settle.js';

type EventRow = Omit<RescueEventModel, 'recordedBy' | 'corrected' | 'mayCorrect' | 'operation'> & {
  o_id: string | null;
  o_reference: string;
  u_id: string | null;
  u_name: string;
};
interface HeadRow {
  t_id: string;
  t_name: string;
  k_id: string | null;
  k_name: string;
  k_province: string;
  u_id: string | null;
  u_name: string;
  outcome: RescueOutcome | null;
}

// What was done besides, to cases and operations, is not undone by saying that it was told in error.
const stays: readonly RescueEventKind[] = [
  'OPENED',
  'PEOPLE_ADDED',
  'PERSON_LEFT',
  'CHANNEL_CHOSEN',
  'OPERATION_PLANNED',
  'OPERATION_UNLINKED',
];

/** One request with everything that happened, as it is or as it was known at a moment. */
@Injectable()
export class RequestReader {
  constructor(private readonly people: RequestPeopleService) {}

  /** @throws RefusedError NOT_FOUND */
  async show(tx: Tx, id: string, moment: Date | null = null): Promise<RescueRequestModel> {
    const request = await openRequest(tx, 'rescueRequest.read', id);
    const head = await headOf(tx, id);
    const all = await withoutUnreached(tx, await eventsWithWords(tx, id));
    const known = moment ? knownAt(all, moment) : all;
    const standing = standingOf(known, await clock(tx));
    const told = standingEvents(known);
    const counts = new Set(told.map((event) => event.id));
    const mayRecord = moment === null && holds(currentActor().roles, 'rescueRequest.record');
    const open = mayRecord && standing.state !== 'CLOSED';
    const opened = told.find(({ kind }) => kind === 'OPENED');
    return {
      id: request.id,
      reference: request.reference,
      version: request.version,
      team: { id: head.t_id, name: head.t_name },
      compound: head.k_id ? { id: head.k_id, name: head.k_name, province: head.k_province } : null,
      place: request.place,
      danger: standing.danger,
      unnamed: told.findLast(({ kind, people }) => unnamedIn.includes(kind) && people !== null)?.people ?? 0,
      asked: opened?.text ?? '',
      state: standing.state,
      due: standing.due?.what ?? null,
      dueAt: standing.due?.at ?? null,
      outcome: standing.state === 'CLOSED' ? head.outcome : null,
      operation: operationOf(linkIn(told)),
      openedBy: head.u_id ? { id: head.u_id, displayName: head.u_name } : null,
      openedAt: request.openedAt,
      knownAt: moment,
      people: await this.people.at(tx, id, moment),
      channels: await channelsOf(tx, id, standing.channels, told, open),
      events: [...known]
        .sort((a, b) => b.happenedAt.getTime() - a.happenedAt.getTime() || (a.id < b.id ? 1 : -1))
        .map(({ u_id, u_name, o_id, o_reference, ...event }) => ({
          ...event,
          operation: operationOf({ o_id, o_reference }),
          recordedBy: u_id ? { id: u_id, displayName: u_name } : null,
          corrected: !counts.has(event.id) && event.kind !== 'CORRECTED',
          mayCorrect: mayRecord && counts.has(event.id) && !stays.includes(event.kind),
        })),
      mayRecord: open,
    };
  }
}

const operationOf = (event?: Pick<EventRow, 'o_id' | 'o_reference'>): RescueRequestModel['operation'] =>
  event?.o_id ? { id: event.o_id, reference: event.o_reference } : null;

const unnamedIn: readonly RescueEventKind[] = ['OPENED', 'PEOPLE_ADDED'];

async function headOf(tx: Tx, id: string): Promise<HeadRow> {
  const row = await tx.first<HeadRow>(
    `select t.id as t_id, t.name as t_name, k.id as k_id, k.name as k_name, k.province as k_province,
       u.id as u_id, u.display_name as u_name, r.outcome
     from homeward.rescue_requests r join homeward.teams t on t.id = r.team_id left join homeward.compounds k on k.id = r.compound_id
       left join homeward.users u on u.id = r.opened_by where r.id = $1`,
    [id],
  );
  if (!row) throw new Error('A request that was opened just now is gone.');
  return row;
}

const eventsWithWords = (tx: Tx, id: string): Promise<EventRow[]> =>
  tx.query<EventRow>(
    `select e.id, e.kind, e.channel_id as "channelId", e.happened_at as "happenedAt", e.recorded_at as "recordedAt",
       ${at('rescue_events.text', 'e')} as text, ${at('rescue_events.contact', 'e')} as contact, ${at('rescue_events.their_reference', 'e')} as "theirReference",
       e.way, e.danger, e.people, e.promised_by as "promisedBy", e.attachment_id as "attachmentId", e.letter_id as "letterId", e.corrects,
       o.id as o_id, o.reference as o_reference, u.id as u_id, u.display_name as u_name
     from homeward.rescue_events e left join homeward.users u on u.id = e.recorded_by left join homeward.operations o on o.id = e.operation_id where e.request_id = $1 order by e.recorded_at, e.id`,
    [id],
  );

async function channelsOf(
  tx: Tx,
  requestId: string,
  standing: ReadonlyMap<string, ChannelStanding>,
  told: readonly EventRow[],
  mayRecord: boolean,
): Promise<RescueChannelModel[]> {
  const rows = await tx.query<{ id: string; bodyId: string; version: number }>(
    `select id, body_id as "bodyId", version from homeward.rescue_channels where request_id = $1`,
    [requestId],
  );
  const bodies = await readBodies(tx, 'b.id = any($2::uuid[])', [rows.map(({ bodyId }) => bodyId)]);
  const byId = new Map(bodies.map((body): [string, RescueBodyModel] => [body.id, body]));
  const last = (channelId: string, word: 'contact' | 'theirReference'): string =>
    told.findLast((event) => event.channelId === channelId && event[word] !== '')?.[word] ?? '';
  return rows
    .flatMap(({ id, bodyId, version }): RescueChannelModel[] => {
      const [channel, body] = [standing.get(id), byId.get(bodyId)];
      if (!channel || !body) return [];
      const { due, ...rest } = channel;
      return [
        {
          id,
          version,
          body,
          ...rest,
          due: due?.what ?? null,
          dueAt: due?.at ?? null,
          contact: last(id, 'contact'),
          theirReference: last(id, 'theirReference'),
          acts: mayRecord ? channelActs.filter((act: ChannelAct) => mayChannel(channel.state, act)) : [],
        },
      ];
    })
    .sort((a, b) => (a.dueAt?.getTime() ?? Infinity) - (b.dueAt?.getTime() ?? Infinity) || (a.id < b.id ? -1 : 1));
}
