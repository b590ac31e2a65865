import { Injectable } from '@nestjs/common';
import { type AgeBand, ageBand, type CaseState, type CustodyKind, type FieldClass, todayIn } from '@homeward/domain';
import { searchCloseness } from '@homeward/domain/matching';
import { initialsOf } from '../../cases/person/person-facts.js';
import { RefusedError } from '../../platform/acts/problems.js';
import { at } from '../../platform/db/sealed-sql.js';
import { statementName } from '../../platform/db/statement-name.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { decodeCursor, type Page, toPage } from '../../platform/graphql/paging.js';
import type { RosterEntryEntity } from './roster.entity.js';
import type { RosterFilter } from './roster.inputs.js';
import { RosterEntryModel } from './roster.models.js';

export type EntryRow = Omit<RosterEntryEntity, 'organisationId' | 'tokens' | 'marks'> & {
  sameReference: string | null;
  sameState: CaseState | null;
  samePosition: number | null;
  caseReference: string | null;
  caseState: CaseState | null;
  custodyKind: CustodyKind | null;
  custodyPlace: string;
  custodyFrom: string;
  outcomeBy: string | null;
};

const columns = `e.id, e.operation_id as "operationId", e.import_id as "importId", e.position, ${at('roster_entries.name', 'e')} as "name", ${at('roster_entries.romanised_name', 'e')} as "romanisedName", e.sex, e.nationality, ${at('roster_entries.birth', 'e')} as "birth",
  ${at('roster_entries.birth_estimated', 'e')} as "birthEstimated", ${at('roster_entries.document_number', 'e')} as "documentNumber", ${at('roster_entries.phone', 'e')} as "phone", ${at('roster_entries.room', 'e')} as "room", ${at('roster_entries.doubts', 'e')} as "doubts", e.outcome, e.outcome_at as "outcomeAt", e.decision,
  e.listed, e.medical_urgent as "medicalUrgent", e.minor, e.tag, ub.display_name as "outcomeBy", e.same_as_case as "sameAsCase", e.same_as_row as "sameAsRow", e.decided_by as "decidedBy", e.case_id as "caseId", e.version,
  rc.reference as "sameReference", rc.state as "sameState", d.position as "samePosition", c.reference as "caseReference", c.state as "caseState",
  s.kind as "custodyKind", ${at('custody_spells.place', 's')} as "custodyPlace", s.from_date as "custodyFrom"`;
/** A matched case may lie outside the actor's reach until the roster is confirmed; its reference and state do not. */
const from = `from homeward.roster_entries e
  left join homeward.roster_cases($1) rc on rc.case_id = e.same_as_case
  left join homeward.roster_entries d on d.id = e.same_as_row
  left join homeward.users ub on ub.id = e.outcome_by
  left join homeward.cases c on c.id = e.case_id
  left join homeward.custody_spells s on s.case_id = e.case_id and s.to_date is null`;

/** Nearness of a name that the filter of a roster shows. */
const NEAR = 0.7;

@Injectable()
export class RosterRepository {
  /** The operation that a row belongs to. @throws RefusedError NOT_FOUND */
  async operationOf(tx: Tx, entryId: string): Promise<string> {
    const row = await tx.first<{ id: string }>(`select operation_id as id from homeward.roster_entries where id = $1`, [
      entryId,
    ]);
    if (!row) throw new RefusedError('NOT_FOUND');
    return row.id;
  }

  async one(tx: Tx, operationId: string, entryId: string): Promise<EntryRow> {
    const row = await tx.first<EntryRow>(`select ${columns} ${from} where e.operation_id = $1 and e.id = $2`, [
      operationId,
      entryId,
    ]);
    if (!row) throw new RefusedError('NOT_FOUND');
    return row;
  }

  some(tx: Tx, operationId: string, ids: readonly string[]): Promise<EntryRow[]> {
    return tx.query<EntryRow>(
      `select ${columns} ${from} where e.operation_id = $1 and e.id = any($2::uuid[]) order by e.position, e.id`,
      [operationId, ids],
    );
  }

  async all(tx: Tx, operationId: string): Promise<EntryRow[]> {
    return tx.query<EntryRow>(`select ${columns} ${from} where e.operation_id = $1 order by e.position, e.id`, [
      operationId,
    ]);
  }

  /**
   * Rows that changed since a cursor. The cursor is the oldest transaction that was still open when it was given: what such a
   * one writes is seen by the next question, however late it commits. So a row may be told twice, and none is missed.
   */
  async since(
    tx: Tx,
    operationId: string,
    cursor: string | null,
  ): Promise<{ cursor: string; reset: boolean; rows: EntryRow[] }> {
    const now = await tx.first<{ oldest: string; behind: boolean }>(
      `select pg_snapshot_xmin(s)::text as oldest, $1::xid8 > pg_snapshot_xmax(s) as behind from pg_current_snapshot() s`,
      [cursor ?? '0'],
    );
    if (!now || cursor === null || now.behind) return { cursor: now?.oldest ?? '0', reset: true, rows: [] };
    // Found first, so that nothing is opened of rows that did not change.
    const ids = await tx.query<{ id: string }>(
      `select id from homeward.roster_entries where operation_id = $1 and changed_in >= $2::xid8`,
      [operationId, cursor],
      'roster_since',
    );
    const rows =
      ids.length === 0
        ? []
        : await this.some(
            tx,
            operationId,
            ids.map(({ id }) => id),
          );
    return { cursor: now.oldest, reset: false, rows };
  }

  async page(
    tx: Tx,
    query: { operationId: string; filter: RosterFilter; first: number; after: string | null; count: boolean },
    open: ReadonlySet<FieldClass>,
  ): Promise<Page<RosterEntryModel>> {
    const { operationId, filter, first, after } = query;
    const values: unknown[] = [operationId];
    const add = (value: unknown): string => `$${values.push(value)}`;
    const where = ['e.operation_id = $1'];
    if (filter.outcomes?.length) where.push(`e.outcome = any(${add(filter.outcomes)}::text[])`);
    if (filter.decisions?.length) where.push(`e.decision = any(${add(filter.decisions)}::text[])`);
    if (filter.doubtful) where.push(`e.doubts <> ''`);
    if (filter.text) {
      const meant = await this.meant(tx, operationId, filter.text);
      where.push(`e.id = any(${add(meant)}::uuid[])`);
    }
    const counted = { where: [...where], values: [...values] };
    const shape = ['roster', operationId, filter];
    const cursor = decodeCursor(after, shape);
    if (cursor) where.push(`(e.position, e.id) > (${add(cursor.key)}::int, ${add(cursor.id)}::uuid)`);
    const rows = await tx.query<EntryRow>(
      `select ${columns} ${from} where ${where.join(' and ')} order by e.position, e.id limit ${add(first + 1)}`,
      values,
      filter.text ? undefined : statementName('roster', where.join(' ')),
    );
    const page = toPage(
      rows,
      first,
      shape,
      (row) => String(row.position),
      (row) => entryModel(row, open),
    );
    if (query.count) {
      const total = await tx.first<{ n: number }>(
        `select count(*)::int as n from homeward.roster_entries e where ${counted.where.join(' and ')}`,
        counted.values,
      );
      page.total = { value: total?.n ?? 0, capped: false };
    }
    return page;
  }

  /** Rows by their number, room or name: the names of one operation are few, and are opened and compared here. */
  private async meant(tx: Tx, operationId: string, text: string): Promise<string[]> {
    const rows = await tx.query<Pick<EntryRow, 'id' | 'position' | 'name' | 'romanisedName' | 'room'>>(
      `select e.id, e.position, ${at('roster_entries.name', 'e')} as name, ${at('roster_entries.romanised_name', 'e')} as "romanisedName",
         ${at('roster_entries.room', 'e')} as room from homeward.roster_entries e where e.operation_id = $1`,
      [operationId],
    );
    const wanted = text.trim().toLowerCase();
    const holds = (value: string): boolean => value.toLowerCase().includes(wanted);
    return rows
      .filter(
        ({ position, name, romanisedName, room }) =>
          String(position) === wanted ||
          [name, romanisedName, room].some(holds) ||
          searchCloseness(text, [name, romanisedName]) >= NEAR,
      )
      .map(({ id }) => id);
  }
}

export function entryModel(row: EntryRow, open: ReadonlySet<FieldClass>): RosterEntryModel {
  const named = open.has('personal');
  return Object.assign(new RosterEntryModel(), {
    id: row.id,
    position: row.position,
    version: row.version,
    initials: initialsOf(row.romanisedName, row.name),
    sex: row.sex,
    nationality: row.nationality,
    ageBand: bandOf(row.birth),
    name: named ? row.name : null,
    romanisedName: named ? row.romanisedName : null,
    birth: named ? row.birth : null,
    birthEstimated: named ? row.birthEstimated : null,
    documentNumber: named ? row.documentNumber : null,
    phone: named ? row.phone : null,
    room: row.room,
    doubts: row.doubts.map((doubt) => (named ? doubt : { ...doubt, raw: '', options: [] })),
    outcome: row.outcome,
    outcomeAt: row.outcomeAt,
    outcomeBy: row.outcomeBy,
    listed: row.listed,
    medicalUrgent: row.medicalUrgent,
    minor: row.minor || isMinor(row.birth),
    tag: row.tag,
    decision: row.decision,
    sameAsCase:
      row.sameAsCase && row.sameReference && row.sameState
        ? { id: row.sameAsCase, reference: row.sameReference, state: row.sameState }
        : null,
    sameAsRow: row.sameAsRow && row.samePosition !== null ? { id: row.sameAsRow, position: row.samePosition } : null,
    confirmed: row.caseId !== null,
    case:
      row.caseId && row.caseReference && row.caseState
        ? { id: row.caseId, reference: row.caseReference, state: row.caseState }
        : null,
    custody: row.custodyKind
      ? { kind: row.custodyKind, place: named ? row.custodyPlace : '', from: row.custodyFrom }
      : null,
  });
}

/** By the birth date as far as it is known; a guess of the eye is marked on the row. */
export const isMinor = (birth: string | null): boolean => {
  const band = bandOf(birth);
  return band === '0-8' || band === '9-17';
};

export const bandOf = (birth: string | null): AgeBand => (birth ? ageBand(birth, todayIn()) : 'UNKNOWN');
