import { Injectable } from '@nestjs/common';
import type { FieldClass } from '@homeward/domain';
import { type CaseFacts, classesFor, onlyByGlass, type Permission, scopesOf } from '@homeward/policy';
import { RefusedError } from '../../platform/acts/problems.js';
import { type Actor, currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';

/** What line one of every service that touches a case gets: the facts that decided, and which classes are open. */
export interface OpenCase {
  readonly id: string;
  readonly version: number;
  readonly reference: string;
  readonly personId: string;
  readonly state: string;
  readonly facts: CaseFacts;
  readonly open: ReadonlySet<FieldClass>;
}

interface Row {
  id: string;
  version: number;
  reference: string;
  person_id: string;
  state: string;
  organisation_id: string;
  team_id: string;
  assigned_to: string | null;
  registered_by: string;
  verified: boolean;
  restricted: boolean;
  named: boolean;
  in_own_operation: boolean;
  shared: boolean;
  under_glass: boolean;
  seal_opened: boolean;
}

/** The columns that decide about a case. `c` is homeward.cases; the arguments are the parameters' places. */
const factColumns = (actor: string, mission: string, session: string): string => `
  c.id, c.version, c.reference, c.person_id, c.state, c.organisation_id, c.team_id, c.assigned_to, c.registered_by,
  c.verified_at is not null as verified, c.sensitivity = 'RESTRICTED' as restricted,
  exists (select 1 from homeward.case_members m where m.case_id = c.id and m.user_id = ${actor}) as named,
  exists (select 1 from homeward.roster_entries r join homeward.operation_members m on m.operation_id = r.operation_id
    where r.case_id = c.id and m.user_id = ${actor}) as in_own_operation,
  exists (select 1 from homeward.case_shares s where s.case_id = c.id and (s.mission_id = ${mission} or s.place_id = (select homeward.actor_place()))
    and s.ended_at is null and s.until >= homeward.today()) as shared,
  c.id in (select homeward.cases_under_my_glass()) as under_glass,
  exists (select 1 from homeward.seal_openings o where o.case_id = c.id and o.user_id = ${actor} and o.session_id = ${session}) as seal_opened`;

@Injectable()
export class CaseGate {
  /**
   * The one object check: opens a case under a permission or refuses. "Not found" and "not yours" are one answer.
   * @throws RefusedError NOT_FOUND
   */
  async open(tx: Tx, permission: Permission, caseId: string, actor: Actor = currentActor()): Promise<OpenCase> {
    const row = await tx.first<Row>(
      `select ${factColumns('$2', '$3', '$4')} from homeward.cases c where c.id = $1`,
      [caseId, actor.userId, actor.missionId, actor.sessionId],
      // Planning the policies beneath takes longer than the reading itself.
      'case_gate',
    );
    const facts = row && factsOf(row);
    const open = facts ? classesFor(actor, permission, facts) : new Set<FieldClass>();
    if (!row || !facts || open.size === 0) {
      // Stays where a reading goes on to answer "nothing"; an act takes it back with the rest, and Acts says it again.
      await tx.note('refusal', 'cases', { caseId, detail: { permission } });
      throw new RefusedError('NOT_FOUND', {}, caseId);
    }
    if (onlyByGlass(actor, facts)) await noteGlass(tx, permission, caseId);
    return {
      id: row.id,
      version: row.version,
      reference: row.reference,
      personId: row.person_id,
      state: row.state,
      facts,
      open,
    };
  }

  /**
   * For a reading of one case that answers "nothing" where it is not open: its classes.
   * @returns undefined when it is not there or not this actor's; the try is in the log
   */
  async look(tx: Tx, permission: Permission, caseId: string): Promise<Set<FieldClass> | undefined> {
    const open = (await this.classes(tx, permission, [caseId])).get(caseId);
    if (!open) await tx.note('refusal', 'cases', { caseId, detail: { permission } });
    return open;
  }

  /** Field classes of many cases at once, by case id; a case that is missing here is not to be shown. */
  async classes(
    tx: Tx,
    permission: Permission,
    caseIds: readonly string[],
    actor: Actor = currentActor(),
  ): Promise<Map<string, Set<FieldClass>>> {
    const rows = await tx.query<Row>(
      `select ${factColumns('$2', '$3', '$4')} from homeward.cases c where c.id = any($1)`,
      [caseIds, actor.userId, actor.missionId, actor.sessionId],
    );
    const found = new Map<string, Set<FieldClass>>();
    for (const row of rows) {
      const facts = factsOf(row);
      const open = classesFor(actor, permission, facts);
      if (open.size === 0) continue;
      if (onlyByGlass(actor, facts)) await noteGlass(tx, permission, row.id);
      found.set(row.id, open);
    }
    return found;
  }
}

/** Every opening of a case that nothing but the glass opens, for the reviewer. */
const noteGlass = (tx: Tx, permission: Permission, caseId: string): Promise<void> =>
  tx.note('read', 'break_glasses', { caseId, detail: { permission } });

function factsOf(row: Row): CaseFacts {
  return {
    organisationId: row.organisation_id,
    teamId: row.team_id,
    assignedTo: row.assigned_to,
    registeredBy: row.registered_by,
    verified: row.verified,
    restricted: row.restricted,
    named: row.named,
    inOwnOperation: row.in_own_operation,
    sharedWithOwnMission: row.shared,
    underGlass: row.under_glass,
    sealOpened: row.seal_opened,
  };
}

/**
 * The where clause of a list: the same scopes as the gate, spelled for many rows. Row-level security says it again
 * underneath; here it also lets Postgres use the index of the scope.
 * @param add takes a value and returns its place, such as $3
 */
export function caseScope(actor: Actor, permission: Permission, add: (value: unknown) => string): string {
  const scopes = scopesOf(actor.roles, permission);
  const parts: string[] = [];
  if (scopes.has('assigned')) parts.push(`c.assigned_to = ${add(actor.userId)}`);
  if (scopes.has('own')) parts.push(`(c.registered_by = ${add(actor.userId)} and c.assigned_to is null)`);
  if (scopes.has('team')) parts.push(`c.team_id = any(${add(actor.teamIds)}::uuid[])`);
  if (scopes.has('verified')) parts.push(`c.verified_at is not null`);
  if (scopes.has('operation'))
    parts.push(`exists (select 1 from homeward.roster_entries r join homeward.operation_members m on m.operation_id = r.operation_id
      where r.case_id = c.id and m.user_id = ${add(actor.userId)})`);
  if (scopes.has('shared'))
    parts.push(`exists (select 1 from homeward.case_shares s where s.case_id = c.id and (s.mission_id = ${add(actor.missionId)} or s.place_id = (select homeward.actor_place()))
      and s.ended_at is null and s.until >= homeward.today())`);
  if (parts.length === 0) return 'false';
  const restricted = `(c.sensitivity = 'NORMAL' or exists (select 1 from homeward.case_members m where m.case_id = c.id and m.user_id = ${add(actor.userId)}))`;
  return `c.organisation_id = ${add(actor.organisationId)} and (${parts.join(' or ')}) and ${restricted}`;
}
