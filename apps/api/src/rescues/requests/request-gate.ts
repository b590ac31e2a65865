import type { RescueRequestState } from '@homeward/domain';
import { grantsOf, type Permission, scopesOf } from '@homeward/policy';
import { caseScope } from '../../cases/case/case-gate.js';
import { RefusedError } from '../../platform/acts/problems.js';
import { type Actor, currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';

export interface OpenRequest {
  readonly id: string;
  readonly version: number;
  readonly reference: string;
  readonly state: RescueRequestState;
  readonly teamId: string;
  readonly compoundId: string | null;
  readonly place: string;
  readonly openedAt: Date;
}

const columns = `r.id, r.version, r.reference, r.state, r.team_id as "teamId", r.compound_id as "compoundId", r.place, r.opened_at as "openedAt"`;

/**
 * Line one of every service of requests: a coordinator reaches every request, a supervisor the own teams' and those about a
 * case of theirs, a caseworker those about an own case, a field officer those of an own operation.
 */
export function requestScope(actor: Actor, permission: Permission, add: (value: unknown) => string): string {
  const scopes = scopesOf(actor.roles, permission);
  const parts: string[] = [];
  if (scopes.has('organisation')) parts.push('true');
  if (scopes.has('team')) parts.push(`r.team_id = any(${add(actor.teamIds)}::uuid[])`);
  if (scopes.has('team') || scopes.has('assigned'))
    parts.push(`exists (select 1 from homeward.rescue_request_cases rc join homeward.cases c on c.id = rc.case_id
      where rc.request_id = r.id and ${caseScope(actor, permission, add)})`);
  if (scopes.has('operation'))
    parts.push(
      `exists (select 1 from homeward.operation_members m where m.operation_id = r.operation_id and m.user_id = ${add(actor.userId)})`,
    );
  return parts.length === 0 ? 'false' : `r.organisation_id = ${add(actor.organisationId)} and (${parts.join(' or ')})`;
}

/** @throws RefusedError NOT_FOUND, whether it is not there or not the actor's */
export async function openRequest(
  tx: Tx,
  permission: Permission,
  id: string,
  { lock = false } = {},
): Promise<OpenRequest> {
  const actor = currentActor();
  const values: unknown[] = [id];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const row = await tx.first<OpenRequest>(
    `select ${columns} from homeward.rescue_requests r where r.id = $1 and ${requestScope(actor, permission, add)} ${lock ? 'for update of r' : ''}`,
    values,
  );
  if (!row || grantsOf(actor.roles, permission).length === 0) throw new RefusedError('NOT_FOUND');
  return row;
}

/** For an act: waits for whoever acts on it now. @throws RefusedError RESCUE_REQUEST_CLOSED */
export async function openForAct(tx: Tx, id: string): Promise<OpenRequest> {
  const request = await openRequest(tx, 'rescueRequest.record', id, { lock: true });
  if (request.state === 'CLOSED') throw new RefusedError('RESCUE_REQUEST_CLOSED');
  return request;
}

/** The request of a channel or event, opened for an act. */
export async function requestOf(tx: Tx, table: 'rescue_channels' | 'rescue_events', id: string): Promise<string> {
  const row = await tx.first<{ id: string }>(`select request_id as id from homeward.${table} where id = $1`, [id]);
  if (!row) throw new RefusedError('NOT_FOUND');
  return row.id;
}
