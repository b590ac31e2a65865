import { Injectable } from '@nestjs/common';
import {
  type AgeBand,
  ageBand,
  type CaseState,
  dangers,
  type FieldClass,
  finalStates,
  todayIn,
} from '@homeward/domain';
import { personFields, type Permission, redact } from '@homeward/policy';
import { type Actor, currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import { statementName } from '../../platform/db/statement-name.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { COUNT_CAP, decodeCursor, type Page, toPage } from '../../platform/graphql/paging.js';
import type { CaseEntity } from './case.entity.js';
import type { Found } from '../finding/finding.js';
import { initialsOf } from '../person/person-facts.js';
import { caseScope } from './case-gate.js';
import type { CaseFilter, CaseSort } from './case.inputs.js';
import { type CaseFacetsModel, CaseModel, type FacetCountModel, PersonModel } from './case.models.js';

const MOST_FACETS = 60;

/** One joined statement for list and detail: a person and a compound per case, never a query per row. */
const columns = `c.id, c.reference, c.state, c.state_since as "stateSince", c.danger, c.sensitivity, c.identification,
  c.legal_exposure as "legalExposure", c.repatriation_stage as "repatriationStage", c.exit_mode as "exitMode",
  c.closure_reason as "closureReason", c.nationality, c.out_on as "outOn", c.home_on as "homeOn", c.next_due_on as "nextDueOn",
  c.tags, c.opened_at as "openedAt", c.updated_at as "updatedAt", c.version,
  p.id as "p_id", ${at('persons.name', 'p')} as "p_name", ${at('persons.romanised_name', 'p')} as "p_romanised", p.sex as "p_sex", c.age_band as "p_age_band", ${at('persons.birth', 'p')} as "p_birth",
  p.nationalities as "p_nationalities", p.version as "p_version",
  k.id as "k_id", k.name as "k_name", k.province as "k_province", u.id as "u_id", u.display_name as "u_name"`;
/** Only for whoever may read them: initials and the age are made of the name and the birth date alone. */
const personal = `${at('persons.birth_estimated', 'p')} as "p_birth_estimated", ${at('persons.aliases', 'p')} as "p_aliases",
  ${at('persons.document_number', 'p')} as "p_document", ${at('persons.phone', 'p')} as "p_phone"`;
const columnsFor = (open: ReadonlySet<FieldClass>): string =>
  open.has('personal') ? `${columns}, ${personal}` : columns;
const joins = `join homeward.persons p on p.id = c.person_id
  left join homeward.compounds k on k.id = c.compound_id
  left join homeward.users u on u.id = c.assigned_to`;

/** What the page of one case shows besides. */
const detailColumns = `c.verified_at as "verifiedAt", c.closed_at as "closedAt", ${at('cases.best_interest_reason', 'c')} as "d_best_interest",
  t.id as "d_team_id", t.name as "d_team", r.id as "d_registrar_id", r.display_name as "d_registrar",
  b.id as "d_previous_id", b.reference as "d_previous", b.state as "d_previous_state",
  o.id as "d_goes_on_id", o.reference as "d_goes_on", o.state as "d_goes_on_state"`;
const detailJoins = `left join homeward.teams t on t.id = c.team_id
  left join homeward.users r on r.id = c.registered_by
  left join homeward.cases b on b.id = c.previous_case_id
  left join homeward.cases o on o.id = c.duplicate_of`;

interface Detail {
  d_best_interest: string;
  d_team_id: string | null;
  d_team: string;
  d_registrar_id: string | null;
  d_registrar: string;
  d_previous_id: string | null;
  d_previous: string;
  d_previous_state: CaseState;
  d_goes_on_id: string | null;
  d_goes_on: string;
  d_goes_on_state: CaseState;
}

type Row = Omit<CaseEntity, 'organisationId' | 'teamId'> & {
  p_id: string;
  p_name: string;
  p_romanised: string;
  p_sex: PersonModel['sex'];
  p_age_band: AgeBand;
  p_birth: string | null;
  p_birth_estimated?: boolean;
  p_nationalities: string[];
  p_aliases?: string[];
  p_document?: string;
  p_phone?: string;
  p_version: number;
  k_id: string | null;
  k_name: string;
  k_province: string;
  u_id: string | null;
  u_name: string;
  sort_key: string | null;
};

const nothing: Found = { persons: [], cases: [] };

const sorts: Record<Exclude<CaseSort, 'BEST_MATCH'>, { column: string; direction: 'asc' | 'desc'; type: string }> = {
  OPENED: { column: 'c.opened_at', direction: 'desc', type: 'timestamptz' },
  UPDATED: { column: 'c.updated_at', direction: 'desc', type: 'timestamptz' },
  DUE: { column: `coalesce(c.next_due_on, 'infinity'::date)`, direction: 'asc', type: 'date' },
  WAITING: { column: 'c.state_since', direction: 'asc', type: 'timestamptz' },
  DANGER: { column: `array_position(array['${dangers.join("','")}'], c.danger::text)`, direction: 'asc', type: 'int' },
  REFERENCE: { column: 'c.reference', direction: 'desc', type: 'text' },
};

@Injectable()
export class CaseRepository {
  async one(tx: Tx, id: string, open: ReadonlySet<FieldClass>): Promise<CaseModel | undefined> {
    const row = await tx.first<Row & Detail>(
      `select ${columns}, ${personal}, ${detailColumns} from homeward.cases c ${joins} ${detailJoins} where c.id = $1`,
      [id],
      'case_detail',
    );
    if (!row) return undefined;
    const linked = (linkedId: string | null, reference: string, state: CaseState): CaseModel['previousCase'] =>
      linkedId ? { id: linkedId, reference, state } : null;
    return Object.assign(toModel(row, open), {
      byItself: true,
      team: row.d_team_id ? { id: row.d_team_id, name: row.d_team } : null,
      registeredBy: row.d_registrar_id ? { id: row.d_registrar_id, displayName: row.d_registrar } : null,
      previousCase: linked(row.d_previous_id, row.d_previous, row.d_previous_state),
      duplicateOf: linked(row.d_goes_on_id, row.d_goes_on, row.d_goes_on_state),
      bestInterestReason: open.has('personal') ? row.d_best_interest || null : null,
    });
  }

  /** Internal fields of cases by id, in the order asked for; what the actor does not see is left out. */
  async many(tx: Tx, ids: readonly string[]): Promise<CaseModel[]> {
    const rows = await tx.query<Row>(
      `select ${columns} from homeward.cases c ${joins} where c.id = any($1) order by array_position($1::uuid[], c.id)`,
      [ids],
    );
    return rows.map((row) => toModel(row, new Set<FieldClass>(['internal'])));
  }

  /**
   * @param classes the classes that the actor's grants can open at all; a list shows internal fields, and personal ones
   *   only where every scope of the list opens them
   */
  async page(
    tx: Tx,
    query: {
      filter: CaseFilter;
      /** Null: BEST_MATCH where a text was asked for. */
      sort: CaseSort | null;
      first: number;
      after: string | null;
      count: boolean;
    },
    classes: ReadonlySet<FieldClass>,
    found: Found = nothing,
  ): Promise<Page<CaseModel>> {
    const { filter, first, after } = query;
    // Without a text nothing matches better than anything else.
    const sort = filter.text ? (query.sort ?? 'BEST_MATCH') : query.sort === 'BEST_MATCH' ? null : query.sort;
    const shape = [filter, sort];
    const cursor = decodeCursor(after, shape);
    const { where, values, add } = conditions(filter, 'case.read', currentActor(), found);
    const counted = query.count ? { where: [...where], values: [...values] } : undefined;
    const { column, direction, type } =
      sort === 'BEST_MATCH'
        ? {
            column: `coalesce(array_position(${add(found.persons)}::uuid[], c.person_id), 0)`,
            direction: 'asc',
            type: 'int',
          }
        : sorts[sort ?? 'OPENED'];
    if (cursor)
      where.push(
        `(${column}, c.id) ${direction === 'asc' ? '>' : '<'} (${add(cursor.key)}::${type}, ${add(cursor.id)}::uuid)`,
      );
    const rows = await tx.query<Row>(
      `select ${columnsFor(classes)}, ${column}::text as sort_key from homeward.cases c ${joins} where ${where.join(' and ')}
       order by ${column} ${direction}, c.id ${direction} limit ${add(first + 1)}`,
      values,
      statementName('cases', `${String(classes.has('personal'))} ${sort ?? ''} ${where.join(' ')}`),
    );
    const page = toPage(
      rows,
      first,
      shape,
      (row) => row.sort_key,
      (row) => toModel(row, classes),
    );
    if (counted) {
      const total = await tx.first<{ n: number }>(
        `select count(*)::int as n from (select 1 from homeward.cases c where ${counted.where.join(' and ')} limit ${COUNT_CAP + 1}) x`,
        counted.values,
        statementName('cases_counted', counted.where.join(' ')),
      );
      page.total = { value: Math.min(total?.n ?? 0, COUNT_CAP), capped: (total?.n ?? 0) > COUNT_CAP };
    }
    return page;
  }
}

/** Counts beside a list. Each facet leaves its own choice out, so that a reader sees what else could be chosen. */
export async function facetsOf(tx: Tx, filter: CaseFilter, found: Found = nothing): Promise<CaseFacetsModel> {
  const count = async (column: string, without: CaseFilter): Promise<FacetCountModel[]> => {
    const { where, values } = conditions(Object.assign({}, filter, without), 'case.read', currentActor(), found);
    return tx.query<FacetCountModel>(
      `select f.value::text as value, u.display_name as label, f.count from (
         select ${column} as value, count(*)::int as count from homeward.cases c where ${where.join(' and ')} group by 1 order by 2 desc limit ${MOST_FACETS}) f
       left join homeward.users u on u.id::text = f.value::text order by f.count desc, f.value`,
      values,
      statementName('facet', `${column} ${where.join(' ')}`),
    );
  };
  return {
    states: await count('c.state', { states: undefined }),
    nationalities: await count('c.nationality', { nationalities: undefined }),
    dangers: await count('c.danger', { dangers: undefined }),
    assignees: await count('c.assigned_to', { assignedTo: undefined, unassigned: undefined }),
  };
}

/** The where clause of a list of cases, its scope first; the board and the statistics of the home page use it too. */
export function conditions(
  filter: CaseFilter,
  permission: Permission,
  actor: Actor,
  found: Found = nothing,
): { where: string[]; values: unknown[]; add: (value: unknown) => string } {
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const where = [caseScope(actor, permission, add)];
  if (filter.states?.length) where.push(`c.state = any(${add(filter.states)}::text[])`);
  if (filter.identifications?.length) where.push(`c.identification = any(${add(filter.identifications)}::text[])`);
  if (filter.stages?.length) where.push(`c.repatriation_stage = any(${add(filter.stages)}::text[])`);
  if (filter.exitModes?.length) where.push(`c.exit_mode = any(${add(filter.exitModes)}::text[])`);
  if (filter.legalExposures?.length) where.push(`c.legal_exposure = any(${add(filter.legalExposures)}::text[])`);
  if (filter.teamId) where.push(`c.team_id = ${add(filter.teamId)}`);
  if (typeof filter.restricted === 'boolean')
    where.push(`c.sensitivity = ${add(filter.restricted ? 'RESTRICTED' : 'NORMAL')}`);
  if (filter.nationalities?.length) where.push(`c.nationality = any(${add(filter.nationalities)}::text[])`);
  if (filter.dangers?.length) where.push(`c.danger = any(${add(filter.dangers)}::text[])`);
  if (filter.compoundId) where.push(`c.compound_id = ${add(filter.compoundId)}`);
  if (filter.assignedTo) where.push(`c.assigned_to = ${add(filter.assignedTo)}`);
  if (filter.unassigned) where.push(`c.assigned_to is null`);
  if (filter.dueBy) where.push(`c.next_due_on <= ${add(filter.dueBy)}::date`);
  if (filter.onWayHome)
    where.push(
      `${caseScope(actor, 'repatriation.board', add)} and c.out_on is not null and c.state <> all(${add(finalStates)}::text[])`,
    );
  if (filter.tag) where.push(`${add(filter.tag)} = any(c.tags)`);
  // What a text means was looked up before: here it is ids, for which there are indexes.
  if (filter.text)
    where.push(`(c.person_id = any(${add(found.persons)}::uuid[]) or c.id = any(${add(found.cases)}::uuid[]))`);
  return { where, values, add };
}

function toModel(row: Row, open: ReadonlySet<FieldClass>): CaseModel {
  const person = redact(
    {
      id: row.p_id,
      initials: initialsOf(row.p_romanised, row.p_name),
      sex: row.p_sex,
      // The band moves with the birthday; the stored one serves filters and statistics.
      ageBand: row.p_birth ? ageBand(row.p_birth, todayIn()) : row.p_age_band,
      nationalities: row.p_nationalities,
      version: row.p_version,
      name: row.p_name,
      romanisedName: row.p_romanised,
      birth: row.p_birth,
      birthEstimated: row.p_birth_estimated,
      aliases: row.p_aliases,
      documentNumber: row.p_document,
      phone: row.p_phone,
    },
    personFields,
    open,
  );
  return Object.assign(new CaseModel(), row, {
    person: Object.assign(new PersonModel(), person),
    compound: row.k_id ? { id: row.k_id, name: row.k_name, province: row.k_province } : null,
    assignedTo: row.u_id ? { id: row.u_id, displayName: row.u_name } : null,
    open: [...open],
  });
}
