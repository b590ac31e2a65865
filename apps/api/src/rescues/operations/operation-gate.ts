import { Injectable } from '@nestjs/common';
import type { FieldClass, OperationAct, OperationKind, OperationState } from '@homeward/domain';
import { mayOperation } from '@homeward/domain';
import { type Grant, grantsOf, type Permission, type Scope, scopesOf } from '@homeward/policy';
import { RefusedError } from '../../platform/acts/problems.js';
import { type Actor, currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';

/** What line one of every service that touches an operation gets. */
export interface OpenOperation {
  readonly id: string;
  readonly version: number;
  readonly reference: string;
  readonly kind: OperationKind;
  /** It was planned as another kind: what that one needed is still needed. */
  readonly kindChanged: boolean;
  readonly state: OperationState;
  readonly teamId: string;
  readonly compoundId: string | null;
  readonly happenedOn: string | null;
  readonly open: ReadonlySet<FieldClass>;
}

interface Row {
  id: string;
  version: number;
  reference: string;
  kind: OperationKind;
  kind_changed: boolean;
  state: OperationState;
  team_id: string;
  compound_id: string | null;
  happened_on: string | null;
  member: boolean;
}

const columns = `o.id, o.version, o.reference, o.kind, o.kind_changed, o.state, o.team_id, o.compound_id, o.happened_on,
  exists (select 1 from homeward.operation_members m where m.operation_id = o.id and m.user_id = $2) as member`;

@Injectable()
export class OperationGate {
  /**
   * Opens an operation under a permission or refuses: a field officer as a member, a supervisor by team, a coordinator
   * always. "Not found" and "not yours" are one answer.
   * @throws RefusedError NOT_FOUND
   */
  async open(tx: Tx, permission: Permission, id: string, actor: Actor = currentActor()): Promise<OpenOperation> {
    const row = await tx.first<Row>(
      `select ${columns} from homeward.operations o where o.id = $1 and o.organisation_id = $3`,
      [id, actor.userId, actor.organisationId],
      'operation_gate',
    );
    // Planning is granted for the whole organisation, yet nobody changes an operation that he or she may not even read.
    const grants = row ? grantsOf(actor.roles, 'operation.read').filter((grant) => reaches(grant, row, actor)) : [];
    const allowed = row !== undefined && grantsOf(actor.roles, permission).some((grant) => reaches(grant, row, actor));
    if (!row || !allowed || grants.length === 0) throw new RefusedError('NOT_FOUND');
    return {
      id: row.id,
      version: row.version,
      reference: row.reference,
      kind: row.kind,
      kindChanged: row.kind_changed,
      state: row.state,
      teamId: row.team_id,
      compoundId: row.compound_id,
      happenedOn: row.happened_on,
      open: new Set<FieldClass>(grants.flatMap((grant) => [...grant.classes])),
    };
  }

  /** Opens and asks the track as well. Waits for whoever changes the same operation now. */
  async openFor(tx: Tx, permission: Permission, id: string, act: OperationAct): Promise<OpenOperation> {
    const operation = await this.open(tx, permission, id);
    if (!mayOperation(operation.state, act)) throw new RefusedError('OPERATION_NOT_IN_STATE');
    return operation;
  }
}

function reaches(grant: Grant, row: Row, actor: Actor): boolean {
  const does: Partial<Record<Scope, boolean>> = {
    organisation: true,
    team: actor.teamIds.includes(row.team_id),
    operation: row.member,
  };
  return grant.scopes.some((scope) => does[scope] ?? false);
}

/** The where clause of a list of operations; row-level security says the same underneath. */
export function operationScope(actor: Actor, add: (value: unknown) => string): string {
  const scopes = scopesOf(actor.roles, 'operation.read');
  const parts: string[] = [];
  if (scopes.has('organisation')) parts.push('true');
  if (scopes.has('team')) parts.push(`o.team_id = any(${add(actor.teamIds)}::uuid[])`);
  if (scopes.has('operation'))
    parts.push(
      `exists (select 1 from homeward.operation_members m where m.operation_id = o.id and m.user_id = ${add(actor.userId)})`,
    );
  return parts.length === 0 ? 'false' : `o.organisation_id = ${add(actor.organisationId)} and (${parts.join(' or ')})`;
}
