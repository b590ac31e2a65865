import type { RescueChannelState, RescueEventKind } from '@homeward/domain';
import type { TestCase, TestUser, World } from '@homeward/testing';
import { v7 as uuid } from 'uuid';

export interface MadeRequest {
  readonly id: string;
  readonly bodyId: string;
  readonly channelId: string;
  readonly warningId: string | null;
  readonly sentId: string;
  readonly operationId: string;
}

export async function makeBody(world: World, organisationId: string, actorId: string, leaky: boolean) {
  const [bodyId, warningId, noteId] = [uuid(), uuid(), uuid()];
  await world.sql(
    `insert into homeward.rescue_bodies (id, organisation_id, kind, name, country, province, way) values ($1, $2, 'PROVINCIAL_POLICE', 'Police of the harbour', 'KH', 'Preah Sihanouk', 'LETTER')`,
    [bodyId, organisationId],
  );
  if (!leaky) return { bodyId, warningId: null };
  const sealed = async (table: string, id: string, values: object): Promise<Record<string, string | null>> =>
    world.seal(table, id, bodyId, values as Record<string, unknown>, organisationId);
  const { warning } = await sealed('rescue_warnings', warningId, { warning: 'Do not tell the provincial police' });
  await world.sql(
    `insert into homeward.rescue_warnings (id, organisation_id, body_id, risk, warning, provinces, recorded_by) values ($1, $2, $3, 'CONFIRMED', $4, '{Preah Sihanouk}', $5)`,
    [warningId, organisationId, bodyId, warning, actorId],
  );
  const { text } = await sealed('rescue_leak_notes', noteId, { text: 'The cook told us' });
  await world.sql(
    `insert into homeward.rescue_leak_notes (id, organisation_id, body_id, text, recorded_by) values ($1, $2, $3, $4, $5)`,
    [noteId, organisationId, bodyId, text, actorId],
  );
  return { bodyId, warningId };
}

const saying: Readonly<Partial<Record<RescueChannelState, RescueEventKind>>> = {
  WAITING: 'SENT',
  REPLIED: 'REPLIED',
  PROMISED: 'PROMISED',
  REFUSED: 'REFUSED',
};

/** A request of the actor's team about the case, past every policy: of an operation of the actor's, with one channel in this state. */
export async function makeRequest(
  world: World,
  actor: TestUser,
  target: TestCase,
  { state = 'WAITING', leaky = false }: { state?: RescueChannelState; leaky?: boolean } = {},
): Promise<MadeRequest> {
  const { organisationId } = actor;
  const [id, operationId, channelId, sentId] = [uuid(), uuid(), uuid(), uuid()];
  const { bodyId, warningId } = await makeBody(world, organisationId, actor.id, leaky);
  await world.sql(
    `insert into homeward.operations (id, organisation_id, team_id, reference, kind, state, place, created_by) values ($1, $2, $3, $4, 'RAID', 'PLANNED', 'Harbour road', $5)`,
    [operationId, organisationId, actor.teamId, `S-${operationId.slice(-12)}`, actor.id],
  );
  await world.sql(
    `insert into homeward.operation_members (operation_id, organisation_id, user_id, role) values ($1, $2, $3, 'LEAD')`,
    [operationId, organisationId, actor.id],
  );
  await world.sql(
    `insert into homeward.rescue_requests (id, organisation_id, team_id, reference, place, danger, state, operation_id, opened_by, due, due_at)
     values ($1, $2, $3, $4, 'Harbour road', 'HIGH', $5, $6, $7, 'CHASE', now() - interval '1 hour')`,
    [
      id,
      organisationId,
      actor.teamId,
      `RR-${id.slice(-12)}`,
      state === 'WAITING' ? 'WAITING' : 'PREPARING',
      operationId,
      actor.id,
    ],
  );
  await world.sql(
    `insert into homeward.rescue_request_cases (id, organisation_id, request_id, case_id, by_consent, added_by) values ($1, $2, $3, $4, false, $5)`,
    [uuid(), organisationId, id, target.id, actor.id],
  );
  await world.sql(
    `insert into homeward.rescue_channels (id, organisation_id, request_id, body_id, state, since) values ($1, $2, $3, $4, $5, now())`,
    [channelId, organisationId, id, bodyId, state],
  );
  const kind = saying[state];
  const events: readonly (readonly [string, RescueEventKind, string | null])[] = [
    [uuid(), 'OPENED', null],
    [uuid(), 'CHANNEL_CHOSEN', channelId],
    ...(kind ? [[sentId, kind, channelId] as const] : []),
  ];
  for (const [eventId, of, channel] of events) {
    const sealed = await world.seal('rescue_events', eventId, id, { text: `Said: ${of}` }, organisationId);
    await world.sql(
      `insert into homeward.rescue_events (id, organisation_id, request_id, channel_id, kind, happened_at, recorded_by, text, contact, their_reference, danger, promised_by)
       values ($1, $2, $3, $4, $5, now(), $6, $7, '', '', $8, $9)`,
      [
        eventId,
        organisationId,
        id,
        channel,
        of,
        actor.id,
        sealed['text'],
        of === 'OPENED' ? 'HIGH' : null,
        of === 'PROMISED' ? '2027-01-01' : null,
      ],
    );
  }
  return { id, bodyId, channelId, warningId, sentId, operationId };
}
