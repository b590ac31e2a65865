import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type FieldClass, todayIn } from '@homeward/domain';
import { type Locale, translate } from '@homeward/i18n';
import { v7 as uuid } from 'uuid';
import type { ApprovalModel } from '../approvals/approval.models.js';
import { ApprovalReader } from '../approvals/approval.reader.js';
import { ApprovalRules, type Asked, type Effect } from '../approvals/approval-rules.js';
import { ApprovalService } from '../approvals/approval.service.js';
import { CaseGate } from '../cases/case/case-gate.js';
import type { CaseFilter } from '../cases/case/case.inputs.js';
import { CaseRepository, conditions } from '../cases/case/case.repository.js';
import { listClasses } from '../cases/case/case.service.js';
import { csv } from '../exchange/write-csv.js';
import { Acts } from '../platform/acts/acts.js';
import type { Problem } from '../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../platform/acts/problems.js';
import { currentActor, currentContext } from '../platform/context/context.js';
import { type Tx, UnitOfWork } from '../platform/db/unit-of-work.js';
import { type CaseColumnKey, caseColumns, columnsFor, isCaseColumn } from './case-columns.js';
import { filterEffects } from './filter-effects.js';
import { type AskCaseExportInput, CaseExportPlanModel } from './exports.models.js';
import type { Leaving } from './leaving.js';

/** A file of more is a copy of the house. */
export const MOST_CASES = 5_000;
const SECONDS = 60;

interface Payload {
  readonly filter: CaseFilter;
  readonly columns: readonly CaseColumnKey[];
  /** As many as the second person read. */
  readonly cases: number;
}

/** The list of cases as a file: asked for with a filter and columns, approved by a second person, fetched once. */
@Injectable()
export class CaseListService implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: CaseGate,
    private readonly cases: CaseRepository,
    private readonly approvals: ApprovalService,
    private readonly reader: ApprovalReader,
    private readonly rules: ApprovalRules,
  ) {}

  onModuleInit(): void {
    this.rules.register({
      kind: 'BULK_EXPORT',
      request: 'caseList.export',
      decide: 'caseList.confirmExport',
      effects: exportEffects,
      settle: () => Promise.resolve(),
    });
  }

  plan(filter: CaseFilter): Promise<CaseExportPlanModel> {
    return this.work.run(async (tx) => {
      const columns = columnsFor(open());
      return Object.assign(new CaseExportPlanModel(), {
        cases: filter.text ? 0 : await countOf(tx, filter),
        most: MOST_CASES,
        columns,
        personal: columns.filter((key) => caseColumns[key].fieldClass === 'personal'),
      });
    });
  }

  ask(input: AskCaseExportInput): Promise<ApprovalModel | Problem> {
    return this.acts.run(
      'askCaseExport',
      input,
      async (tx) => {
        const { filter, reason } = input;
        // A name would stand in the request, and whoever is found by a name is one person and no list.
        if (filter.text) throw new InvalidInputError([{ field: 'filter.text', code: 'SEARCH_NOT_EXPORTED' }]);
        const may = columnsFor(open());
        const columns = [...new Set(input.columns)];
        if (columns.length === 0) throw new InvalidInputError([{ field: 'columns', code: 'REQUIRED' }]);
        if (!columns.every((key) => isCaseColumn(key) && may.includes(key)))
          throw new InvalidInputError([{ field: 'columns', code: 'COLUMN_UNKNOWN' }]);
        const cases = await countOf(tx, filter);
        if (cases === 0) throw new RefusedError('NOTHING_TO_EXPORT');
        if (cases > MOST_CASES) throw new RefusedError('TOO_MANY_CASES', { most: MOST_CASES });
        const id = await this.approvals.ask(tx, {
          kind: 'BULK_EXPORT',
          about: { subjectId: uuid() },
          payload: { filter, columns, cases, name: String(cases) },
          reason,
        });
        return { id };
      },
      (tx, done) => this.reader.one(tx, done.id),
    );
  }

  /**
   * The file, under the rights that whoever asked has at this moment: what they lost since is not in it. From here on the
   * approval is used, and every case that leaves is in the log.
   * @throws RefusedError NOT_FOUND, NOT_APPROVED, EXPORT_USED, MORE_THAN_APPROVED
   */
  open(approvalId: string): Promise<Leaving> {
    const { locale } = currentContext();
    return this.work.run(async (tx) => {
      await tx.patience(SECONDS);
      const asked = await this.reader.find(tx, approvalId);
      if (asked?.kind !== 'BULK_EXPORT' || asked.requestedBy !== currentActor().userId)
        throw new RefusedError('NOT_FOUND');
      if (asked.decision !== 'APPROVED') throw new RefusedError('NOT_APPROVED');
      const used = await tx.first<{ ok: boolean }>(`select homeward.use_approval($1) as ok`, [approvalId]);
      if (!used?.ok) throw new RefusedError('EXPORT_USED');
      const bytes = Buffer.from(await this.file(tx, approvalId, asked.payload as unknown as Payload, locale));
      return {
        name: `homeward-cases-${todayIn(currentActor().timeZone)}.csv`,
        type: 'text/csv; charset=utf-8',
        bytes: bytes.length,
        pieces: inPieces(bytes),
      };
    });
  }

  private async file(
    tx: Tx,
    approvalId: string,
    { filter, columns: wanted, cases }: Payload,
    locale: Locale,
  ): Promise<string> {
    const classes = open();
    const may = columnsFor(classes);
    const columns = wanted.filter((key) => may.includes(key));
    const query = { filter, sort: 'REFERENCE', first: MOST_CASES + 1, after: null, count: false } as const;
    const found = (await this.cases.page(tx, query, classes)).nodes;
    // The gate, once more and case by case: it decides alone.
    const within = await this.gate.classes(
      tx,
      'caseList.export',
      found.map(({ id }) => id),
    );
    const rows = found.filter(({ id }) => within.has(id));
    // Whoever asked can make more cases fit a filter after it was approved, by a tag or by whom they are given to.
    if (rows.length > cases) throw new RefusedError('MORE_THAN_APPROVED', { most: cases });
    await tx.query(`select audit.record('export', 'cases', $1, c, $2, $3) from unnest($4::uuid[]) c`, [
      approvalId,
      columns,
      JSON.stringify({ for: 'BULK_EXPORT', rows: rows.length, format: 'csv' }),
      rows.map(({ id }) => id),
    ]);
    const say = (key: string): string => translate(locale, key);
    return csv([
      columns.map((key) => say(`exports.list.column.${key}`)),
      ...rows.map((row) => columns.map((key) => caseColumns[key].of(row, say))),
    ]);
  }
}

/** As the list shows them: personal fields only where every scope of the list opens them. */
function open(): Set<FieldClass> {
  const [list, leaves] = [listClasses('case.read'), listClasses('caseList.export')];
  return new Set([...list].filter((one) => leaves.has(one)));
}

async function countOf(tx: Tx, filter: CaseFilter): Promise<number> {
  const { where, values } = conditions(filter, 'caseList.export', currentActor());
  const row = await tx.first<{ n: number }>(
    `select count(*)::int as n from (select 1 from homeward.cases c where ${where.join(' and ')} limit ${MOST_CASES + 1}) x`,
    values,
  );
  return row?.n ?? 0;
}

const PIECE = 64 * 1024;
async function* inPieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield await Promise.resolve(bytes.subarray(at, at + PIECE));
}

async function exportEffects(tx: Tx, { payload }: Asked): Promise<Effect[]> {
  const { locale } = currentContext();
  const say = (key: string, params?: Record<string, number>): string =>
    translate(locale, `exports.list.${key}`, params);
  const { filter, columns, cases } = payload as unknown as Payload;
  const line = (key: string, after: string): Effect => ({ label: say(`effects.${key}`), before: null, after });
  const names = columns.filter((key) => caseColumns[key].fieldClass === 'personal');
  return [
    line('cases', say('cases', { smart_count: cases })),
    ...(await filterEffects(tx, filter, locale)),
    line('columns', columns.map((key) => say(`column.${key}`)).join(', ')),
    line('personal', names.length > 0 ? names.map((key) => say(`column.${key}`)).join(', ') : say('effects.nobody')),
    line('leaves', say('effects.leavesText')),
  ];
}
