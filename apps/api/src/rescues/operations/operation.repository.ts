import { Injectable } from '@nestjs/common';
import {
  type FieldClass,
  mayOperation,
  needsRiskAssessment,
  operationActs,
  type OperationRole,
} from '@homeward/domain';
import { holds, type Permission } from '@homeward/policy';
import { type Actor, currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { COUNT_CAP, decodeCursor, type Page, toPage } from '../../platform/graphql/paging.js';
import { operationScope } from './operation-gate.js';
import type { OperationFilter } from './operation.inputs.js';
import { OperationModel, type RosterCountsModel } from './operation.models.js';

type Row = Omit<
  OperationModel,
  'compound' | 'team' | 'members' | 'counts' | 'imports' | 'acts' | 'open' | 'needsRisk' | 'mine' | 'clashes'
> & {
  clashes: { userId: string; displayName: string; operationId: string; reference: string }[];
  kind_changed: boolean;
  k_id: string | null;
  k_name: string;
  k_province: string;
  t_id: string;
  t_name: string;
  members: { id: string; displayName: string; role: OperationRole }[];
  imports: { id: string; fileName: string; importedAt: string; confirmedAt: string | null }[];
  counts: RosterCountsModel;
  sort_key: string;
};

// A person who stands on the list twice came out once, and a row that was left out is nobody of this operation.
const person = `r.decision not in ('SAME_AS_ROW', 'LEFT_OUT')`;
const people = (condition: string): string => `count(*) filter (where ${person} and ${condition})`;
const is = (outcome: string): string => people(`r.outcome = '${outcome}'`);
export const rosterCounts = `json_build_object('total', ${people('true')}, 'setAside', count(*) filter (where not ${person}),
  'expected', ${is('EXPECTED')}, 'found', ${is('FOUND')}, 'refused', ${is('REFUSED')},
  'movedBefore', ${is('MOVED_BEFORE')}, 'absent', ${is('ABSENT')}, 'unexpected', ${is('UNEXPECTED')},
  'listed', ${people('r.listed')}, 'unlisted', ${people('not r.listed')}, 'medicalUrgent', ${people('r.medical_urgent')}, 'minors', ${people('r.minor')},
  'cameOut', ${people(`r.outcome in ('FOUND', 'UNEXPECTED')`)}, 'undecided', count(*) filter (where r.decision = 'UNDECIDED' and r.case_id is null),
  'doubtful', count(*) filter (where r.doubts <> ''), 'confirmed', ${people('r.case_id is not null')})`;

/** How the newest assessment of the operation `o` stands. */
export const riskOf = `coalesce((select coalesce(x.decision::text, 'WAITING') from homeward.risk_assessments x where x.operation_id = o.id order by x.number desc limit 1), 'NONE')`;
const clashes = `(select coalesce(json_agg(json_build_object('userId', u.id, 'displayName', u.display_name, 'operationId', n.id, 'reference', n.reference) order by u.display_name, n.reference), '[]')
     from homeward.operation_members m join homeward.operation_members also on also.user_id = m.user_id and also.operation_id <> m.operation_id
     join homeward.operations n on n.id = also.operation_id join homeward.users u on u.id = m.user_id
     where m.operation_id = o.id and o.state in ('PLANNED', 'UNDER_WAY') and n.state in ('PLANNED', 'UNDER_WAY') and n.planned_on = o.planned_on)`;

/** One joined statement for list and page: members, counts and lists come as JSON of their own sub-selects. */
const columns = `o.id, o.reference, o.kind, o.kind_changed, o.state, o.place, o.planned_on as "plannedOn", o.happened_on as "happenedOn", ${at('operations.plan', 'o')} as "plan", ${at('operations.outcome', 'o')} as "outcome",
  o.begun_at as "begunAt", o.finished_at as "finishedAt", ${at('operations.urgent_reason', 'o')} as "urgentReason", o.head_count as "headCount", ${riskOf} as risk,
  (select x.level from homeward.risk_assessments x where x.operation_id = o.id order by x.number desc limit 1) as "riskLevel",
  (select count(*)::int from homeward.operation_reports p where p.operation_id = o.id) as reports, ${clashes} as clashes,
  o.expected_count as "expectedCount", o.created_at as "createdAt", o.version, k.id as k_id, k.name as k_name, k.province as k_province, t.id as t_id, t.name as t_name,
  (select coalesce(json_agg(json_build_object('id', u.id, 'displayName', u.display_name, 'role', m.role) order by m.role, u.display_name), '[]')
     from homeward.operation_members m join homeward.users u on u.id = m.user_id where m.operation_id = o.id) as members,
  (select coalesce(json_agg(json_build_object('id', i.id, 'fileName', ${at('roster_imports.file_name', 'i')}, 'importedAt', i.imported_at, 'confirmedAt', i.confirmed_at) order by i.imported_at desc), '[]')
     from homeward.roster_imports i where i.operation_id = o.id) as imports,
  (select ${rosterCounts} from homeward.roster_entries r where r.operation_id = o.id) as counts`;
const joins = `join homeward.teams t on t.id = o.team_id left join homeward.compounds k on k.id = o.compound_id`;

@Injectable()
export class OperationRepository {
  async one(tx: Tx, id: string, open: ReadonlySet<FieldClass>): Promise<OperationModel | undefined> {
    const row = await tx.first<Row>(`select ${columns} from homeward.operations o ${joins} where o.id = $1`, [id]);
    return row && toModel(row, open, currentActor());
  }

  async page(
    tx: Tx,
    query: { filter: OperationFilter; first: number; after: string | null; count: boolean },
    open: ReadonlySet<FieldClass>,
  ): Promise<Page<OperationModel>> {
    const { filter, first, after } = query;
    const actor = currentActor();
    const values: unknown[] = [];
    const add = (value: unknown): string => `$${values.push(value)}`;
    const where = [operationScope(actor, add)];
    if (filter.states?.length) where.push(`o.state = any(${add(filter.states)}::text[])`);
    if (filter.kinds?.length) where.push(`o.kind = any(${add(filter.kinds)}::text[])`);
    if (filter.compoundId) where.push(`o.compound_id = ${add(filter.compoundId)}`);
    const day = 'coalesce(o.happened_on, o.planned_on, o.created_at::date)';
    if (filter.from) where.push(`${day} >= ${add(filter.from)}::date`);
    if (filter.to) where.push(`${day} <= ${add(filter.to)}::date`);
    if (filter.text) {
      const like = add(`%${filter.text.replace(/[\\%_]/g, '\\$&')}%`);
      where.push(
        `(o.reference ilike ${like} or o.place ilike ${like} or k.name ilike ${like} or array_to_string(k.aliases, ' ') ilike ${like})`,
      );
    }
    const counted = { where: [...where], values: [...values] };
    const shape = ['operations', filter];
    const cursor = decodeCursor(after, shape);
    if (cursor)
      where.push(
        `(coalesce(o.happened_on, o.planned_on, o.created_at::date), o.id) < (${add(cursor.key)}::date, ${add(cursor.id)}::uuid)`,
      );
    const rows = await tx.query<Row>(
      `select ${columns}, coalesce(o.happened_on, o.planned_on, o.created_at::date)::text as sort_key from homeward.operations o ${joins} where ${where.join(' and ')}
       order by coalesce(o.happened_on, o.planned_on, o.created_at::date) desc, o.id desc limit ${add(first + 1)}`,
      values,
    );
    const page = toPage(
      rows,
      first,
      shape,
      (row) => row.sort_key,
      (row) => toModel(row, open, actor),
    );
    if (query.count) {
      const total = await tx.first<{ n: number }>(
        `select count(*)::int as n from (select 1 from homeward.operations o ${joins} where ${counted.where.join(' and ')} limit ${COUNT_CAP + 1}) x`,
        counted.values,
      );
      page.total = { value: Math.min(total?.n ?? 0, COUNT_CAP), capped: (total?.n ?? 0) > COUNT_CAP };
    }
    return page;
  }
}

const permissionOf = {
  CHANGE: 'operation.plan',
  BEGIN: 'operation.record',
  FINISH: 'operation.record',
  CANCEL: 'operation.plan',
  RECORD_ROSTER: 'operation.record',
} as const satisfies Record<string, Permission>;

function toModel(row: Row, open: ReadonlySet<FieldClass>, actor: Actor): OperationModel {
  return Object.assign(new OperationModel(), row, {
    compound: row.k_id ? { id: row.k_id, name: row.k_name, province: row.k_province } : null,
    team: { id: row.t_id, name: row.t_name },
    members: row.members.map(({ id, displayName, role }) => ({ user: { id, displayName }, role })),
    needsRisk: needsRiskAssessment(row.kind, row.kind_changed),
    mine: row.members.some(({ id }) => id === actor.userId),
    clashes: row.clashes.map(({ userId, displayName, operationId, reference }) => ({
      user: { id: userId, displayName },
      operationId,
      reference,
    })),
    imports: row.imports.map((i) => ({
      ...i,
      importedAt: new Date(i.importedAt),
      confirmedAt: i.confirmedAt ? new Date(i.confirmedAt) : null,
    })),
    acts: operationActs.filter((act) => mayOperation(row.state, act) && holds(actor.roles, permissionOf[act])),
    open: [...open],
  });
}
