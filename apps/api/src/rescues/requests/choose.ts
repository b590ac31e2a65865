import { v7 as uuid } from 'uuid';
import { type FieldProblem, InvalidInputError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { seenWarnings } from '../bodies/body.reader.js';
import { RescueChannelEntity, type RescueEventEntity } from './request.entities.js';
import type { RescueChannelInput } from './request.inputs.js';

type Chosen = Partial<RescueEventEntity> & { readonly kind: 'CHANNEL_CHOSEN' };

/**
 * Adds channels to a request. A body with a warning is not chosen by somebody who did not see it.
 * @returns what to record
 */
export async function chooseChannels(
  tx: Tx,
  requestId: string,
  inputs: readonly RescueChannelInput[],
  field: (at: number, name: string) => string = (at, name) => `channels.${at}.${name}`,
): Promise<Chosen[]> {
  if (inputs.length === 0) return [];
  if (inputs.length > 20) throw new InvalidInputError([{ field: 'channels', code: 'TOO_MANY', params: { most: 20 } }]);
  const bodyIds = inputs.map(({ bodyId }) => bodyId);
  const there = await tx.query<{ id: string; taken: boolean }>(
    `select b.id, exists (select 1 from homeward.rescue_channels h where h.request_id = $2 and h.body_id = b.id) as taken
     from homeward.rescue_bodies b where b.id = any($1::uuid[]) and b.retired_at is null`,
    [bodyIds, requestId],
  );
  const problems: FieldProblem[] = inputs.flatMap(({ bodyId }, at) => {
    const body = there.find(({ id }) => id === bodyId);
    if (!body) return [{ field: field(at, 'bodyId'), code: 'NOT_FOUND' }];
    return body.taken || bodyIds.indexOf(bodyId) !== at
      ? [{ field: field(at, 'bodyId'), code: 'BODY_CHOSEN_ALREADY' }]
      : [];
  });
  const { seen, problems: unseen } = await seenWarnings(
    tx,
    inputs.map(({ bodyId, warningId }, at) => ({
      bodyId,
      warningId: warningId ?? null,
      field: field(at, 'warningId'),
    })),
  );
  if (problems.length + unseen.length > 0) throw new InvalidInputError([...problems, ...unseen]);
  const { organisationId } = currentActor();
  const rows = inputs.map((input) => ({ id: uuid(), input }));
  const since = new Date();
  await tx.insert(
    RescueChannelEntity,
    rows.map(({ id, input: { bodyId } }) => ({ id, organisationId, requestId, bodyId, state: 'NOT_SENT', since })),
  );
  return rows.map(({ id, input }) => ({
    kind: 'CHANNEL_CHOSEN',
    channelId: id,
    happenedAt: since,
    contact: input.contact ?? '',
    warningId: seen.get(input.bodyId) ?? null,
  }));
}
