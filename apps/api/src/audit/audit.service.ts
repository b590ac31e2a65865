import { Injectable } from '@nestjs/common';
import { type AuditKind, todayIn } from '@homeward/domain';
import { type Locale, translate } from '@homeward/i18n';
import { holds } from '@homeward/policy';
import { Acts } from '../platform/acts/acts.js';
import type { Problem } from '../platform/acts/problem.models.js';
import { InvalidInputError } from '../platform/acts/problems.js';
import { AuditValues } from '../platform/context/audit-values.js';
import { currentActor, currentContext } from '../platform/context/context.js';
import { type Tx, UnitOfWork } from '../platform/db/unit-of-work.js';
import { decodeCursor, type Page, pageSize, toPage } from '../platform/graphql/paging.js';
import { auditFile, MOST_ROWS } from './audit-file.js';
import { checkLog } from './check-log.js';
import { Checkpoints } from './checkpoints.js';
import {
  type AuditActorModel,
  AuditEventModel,
  AuditFileModel,
  AuditFilter,
  AuditStateModel,
  AuditSummaryModel,
  type CheckAuditLogInput,
  type ExportAuditLogInput,
} from './audit.models.js';
import {
  actorIdsOf,
  actorsOf,
  daysOf,
  eventRow,
  type EventRow,
  findingsOf,
  type Narrowed,
  whereOf,
} from './audit.repository.js';

const DAYS = 30;
const MOST_DAYS = 400;

/** What the log says to those who watch over it. Who is named to whom is decided here, once: `audit.names`. */
@Injectable()
export class AuditService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly values: AuditValues,
    private readonly checkpoints: Checkpoints,
  ) {}

  events(filter: AuditFilter, first: number | undefined, after: string | undefined): Promise<Page<AuditEventModel>> {
    const size = pageSize(first);
    return this.work.run(async (tx) => {
      const narrowed = await this.narrow(tx, filter);
      const page = narrowed
        ? await this.page(tx, narrowed, size, after)
        : { nodes: [], pageInfo: { endCursor: null, hasNextPage: false } };
      // Watching one user or one case is a reading of its own.
      if (filter.actorId || filter.caseReference)
        await tx.note('read', 'events', {
          ...(narrowed?.caseId ? { caseId: narrowed.caseId } : {}),
          ...(filter.actorId ? { rowId: filter.actorId } : {}),
          detail: { rows: page.nodes.length },
        });
      return page;
    });
  }

  summary(filter: AuditFilter): Promise<AuditSummaryModel> {
    const actor = currentActor();
    return this.work.run(async (tx) => {
      const today =
        (
          await tx.first<{ day: string }>(`select to_char(now() at time zone $1, 'YYYY-MM-DD') as day`, [
            actor.timeZone,
          ])
        )?.day ?? '';
      const to = filter.to && filter.to < today ? filter.to : today;
      const from = later(filter.from ?? daysBefore(to, DAYS - 1), daysBefore(to, MOST_DAYS));
      const narrowed = await this.narrow(tx, Object.assign(new AuditFilter(), filter, { from, to }));
      const days = narrowed ? await daysOf(tx, actor, narrowed) : [];
      const findings = await findingsOf(tx, actor, from, to);
      const seen = await actorIdsOf(tx, actor, from, to);
      const actors = await this.actors(tx, [
        ...seen.map((row) => row.actor_id),
        ...findings.map((row) => row.actor_id),
      ]);
      return Object.assign(new AuditSummaryModel(), {
        from,
        to,
        days,
        findings: findings.map(({ actor_id: id, ...rest }) => ({ ...rest, actor: (id && actors.get(id)) || null })),
        actors: [...actors.values()].sort((a, b) => wordsOf(a).localeCompare(wordsOf(b))),
      });
    });
  }

  state(): Promise<AuditStateModel> {
    return this.work.run((tx) => this.stateOf(tx));
  }

  /** Goes over every chain within the database, and holds it against the newest checkpoint. */
  check(input: CheckAuditLogInput): Promise<AuditStateModel | Problem> {
    return this.acts.run(
      'checkAuditLog',
      input,
      async (tx) => {
        const last = this.checkpoints.last();
        const found = await checkLog(tx, last);
        await tx.note('audit_checked', 'events', { detail: { ...found, checkpoint: last?.at ?? null } });
        return { id: input.operationId, ...found };
      },
      async (tx, done) =>
        // The note of it is in the log when this has committed, and not before.
        Object.assign(await this.stateOf(tx), {
          checkedAt: new Date(),
          checkedEvents: Number(done['events']),
          holds: done['fault'] === null,
        }),
    );
  }

  exportLog(input: ExportAuditLogInput): Promise<AuditFileModel | Problem> {
    const { locale } = currentContext();
    return this.acts.run(
      'exportAuditLog',
      input,
      async (tx) => {
        const narrowed = await this.narrow(tx, input.filter);
        if (!narrowed) throw new InvalidInputError([{ field: 'filter.caseReference', code: 'NOT_FOUND' }]);
        return { id: input.operationId };
      },
      (tx) => this.file(tx, input.filter, locale),
    );
  }

  private async page(
    tx: Tx,
    filter: Narrowed,
    size: number,
    after: string | undefined,
  ): Promise<Page<AuditEventModel>> {
    const values: unknown[] = [];
    const add = (value: unknown): string => `$${values.push(value)}`;
    const shape = ['audit', filter];
    const cursor = decodeCursor(after, shape);
    let where = whereOf(currentActor(), filter, add);
    if (cursor?.key)
      where += ` and (e.at, e.id) < (${add(cursor.key.slice(0, 29))}::timestamptz, ${add(cursor.key.slice(30))}::bigint)`;
    const rows = await tx.query<EventRow>(
      `select ${eventRow} from audit.events e where ${where} order by e.at desc, e.id desc limit ${add(size + 1)}`,
      values,
    );
    const actors = await this.actors(
      tx,
      rows.map((row) => row.actor_id),
    );
    const kept = rows.map((row) => ({ ...row, number: row.id, id: PLACE }));
    return toPage(
      kept,
      size,
      shape,
      (row) => `${row.at_text} ${row.number}`,
      (row) => eventModel({ ...row, id: row.number }, actors),
    );
  }

  private async file(tx: Tx, filter: AuditFilter, locale: Locale): Promise<AuditFileModel> {
    const narrowed: Narrowed = (await this.narrow(tx, filter)) ?? filter;
    const values: unknown[] = [];
    const add = (value: unknown): string => `$${values.push(value)}`;
    const where = whereOf(currentActor(), narrowed, add);
    const rows = await tx.query<EventRow>(
      `select ${eventRow} from audit.events e where ${where} order by e.at desc, e.id desc limit ${MOST_ROWS + 1}`,
      values,
    );
    const actors = await this.actors(
      tx,
      rows.map((row) => row.actor_id),
    );
    const events = rows.slice(0, MOST_ROWS).map((row) => eventModel(row, actors));
    await tx.note('export', 'events', {
      ...(narrowed.caseId ? { caseId: narrowed.caseId } : {}),
      ...(filter.actorId ? { rowId: filter.actorId } : {}),
      detail: { rows: events.length, format: 'csv' },
    });
    const say = (key: string): string => translate(locale, key);
    return Object.assign(new AuditFileModel(), {
      name: `homeward-audit-${todayIn(currentActor().timeZone)}.csv`,
      text: auditFile(events, say),
      rows: events.length,
      cut: rows.length > MOST_ROWS,
    });
  }

  /** @returns undefined where the case that was asked for is not there, or not for this actor to ask for */
  private async narrow(tx: Tx, filter: AuditFilter): Promise<Narrowed | undefined> {
    if (!filter.caseReference) return filter;
    if (!holds(currentActor().roles, 'audit.names')) return undefined;
    const found = await tx.first<{ id: string | null }>(`select audit.case_of_reference($1) as id`, [
      filter.caseReference,
    ]);
    return found?.id ? Object.assign(new AuditFilter(), filter, { caseId: found.id }) : undefined;
  }

  private actors(tx: Tx, ids: readonly (string | null)[]): Promise<Map<string, AuditActorModel>> {
    return actorsOf(tx, ids, holds(currentActor().roles, 'audit.names'), this.values);
  }

  private async stateOf(tx: Tx): Promise<AuditStateModel> {
    const last = this.checkpoints.last();
    const signed = last?.counts.reduce((sum, count) => sum + count, 0) ?? 0;
    const now = await tx.first<{ events: number }>(`select coalesce(sum(seq), 0)::int as events from audit.heads()`);
    const check = await tx.first<{ at: Date; detail: { events?: number; fault?: unknown } | null }>(
      `select at, detail from audit.events where organisation_id = $1 and kind = 'audit_checked' order by at desc, id desc limit 1`,
      [currentActor().organisationId],
    );
    return Object.assign(new AuditStateModel(), {
      checkpointAt: last ? new Date(last.at) : null,
      unsigned: Math.max(0, (now?.events ?? 0) - signed),
      broken: this.checkpoints.broken,
      checkedAt: check?.at ?? null,
      checkedEvents: check?.detail?.events ?? null,
      holds: check ? check.detail?.fault === null : null,
    });
  }
}

/** Cursors carry an id of the form of a UUID; the number of an event stands in their key. */
const PLACE = '00000000-0000-0000-0000-000000000000';

function eventModel(row: EventRow, actors: ReadonlyMap<string, AuditActorModel>): AuditEventModel {
  const count = row.detail?.['rows'] ?? row.detail?.['proposals'];
  return Object.assign(new AuditEventModel(), {
    id: row.id,
    at: row.at,
    kind: row.kind as AuditKind,
    subject: row.subject,
    actor: (row.actor_id && actors.get(row.actor_id)) || null,
    onCase: row.case_id !== null,
    columns: row.columns,
    rows: typeof count === 'number' ? count : null,
    requestId: row.request_id,
    address: row.address,
  });
}

const wordsOf = ({ name, roles, mark }: AuditActorModel): string => name ?? `${roles.join()} ${mark}`;
const later = (a: string, b: string): string => (a > b ? a : b);
const daysBefore = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
