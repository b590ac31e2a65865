import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Currency, currencyDigits, todayIn, toDecimal } from '@homeward/domain';
import { type Locale, translate } from '@homeward/i18n';
import { v7 as uuid } from 'uuid';
import type { ApprovalModel } from '../approvals/approval.models.js';
import { ApprovalReader } from '../approvals/approval.reader.js';
import { ApprovalRules, type Asked, type Effect } from '../approvals/approval-rules.js';
import { ApprovalService } from '../approvals/approval.service.js';
import { CaseGate } from '../cases/case/case-gate.js';
import { csv } from '../exchange/write-csv.js';
import { type WrittenNumber, xlsx } from '../exchange/write-xlsx.js';
import { Acts } from '../platform/acts/acts.js';
import type { Problem } from '../platform/acts/problem.models.js';
import { RefusedError } from '../platform/acts/problems.js';
import { currentActor, currentContext } from '../platform/context/context.js';
import { type Tx, UnitOfWork } from '../platform/db/unit-of-work.js';
import type { CostFilter } from '../repatriation/costs/cost.inputs.js';
import { type CostTotalsModel } from '../repatriation/costs/cost.models.js';
import { filtered, readTotals, within } from '../repatriation/costs/cost-rows.js';
import { type AskCostExportInput, CostExportPlanModel, type FileFormat } from './cost-export.models.js';
import type { Leaving } from './leaving.js';

export const MOST_LINES = 20_000;
const SECONDS = 60;
const types = {
  CSV: 'text/csv; charset=utf-8',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

interface Payload {
  readonly filter: CostFilter;
  readonly format: FileFormat;
  /** As many as the second person read. */
  readonly lines: number;
  readonly cases: number;
}
interface Line {
  readonly id: string;
  readonly case_id: string | null;
  readonly reference: string | null;
  readonly operation: string | null;
  readonly movement: string | null;
  readonly spent_on: string;
  readonly kind: string;
  readonly entry: string;
  readonly correction: string | null;
  readonly state: string;
  readonly payer: string;
  readonly donor: string | null;
  readonly amount_minor: number;
  readonly currency: Currency;
}
type Say = (key: string) => string;

/** The ledger as a file, for a donor: case references and no names. Asked for, approved by a second person, fetched once. */
@Injectable()
export class CostListService implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: CaseGate,
    private readonly approvals: ApprovalService,
    private readonly reader: ApprovalReader,
    private readonly rules: ApprovalRules,
  ) {}

  onModuleInit(): void {
    this.rules.register({
      kind: 'COST_EXPORT',
      request: 'cost.export',
      decide: 'caseList.confirmExport',
      effects,
      settle: () => Promise.resolve(),
    });
  }

  plan(filter: CostFilter): Promise<CostExportPlanModel> {
    return this.work.run(async (tx) =>
      Object.assign(new CostExportPlanModel(), await countOf(tx, filter), { most: MOST_LINES }),
    );
  }

  ask(input: AskCostExportInput): Promise<ApprovalModel | Problem> {
    return this.acts.run(
      'askCostExport',
      input,
      async (tx) => {
        const { filter, format, reason } = input;
        const { lines, cases } = await countOf(tx, filter);
        if (lines === 0) throw new RefusedError('NOTHING_TO_EXPORT');
        if (lines > MOST_LINES) throw new RefusedError('TOO_MANY_LINES', { most: MOST_LINES });
        const id = await this.approvals.ask(tx, {
          kind: 'COST_EXPORT',
          about: { subjectId: uuid() },
          payload: { filter, format, lines, cases, name: String(lines) },
          reason,
        });
        return { id };
      },
      (tx, done) => this.reader.one(tx, done.id),
    );
  }

  /**
   * The file, under the rights that whoever asked has at this moment. From here on the approval is used, and every case that
   * leaves is in the log.
   * @throws RefusedError NOT_FOUND, NOT_APPROVED, EXPORT_USED, MORE_THAN_APPROVED
   */
  open(approvalId: string): Promise<Leaving> {
    const { locale } = currentContext();
    return this.work.run(async (tx) => {
      await tx.patience(SECONDS);
      const asked = await this.reader.find(tx, approvalId);
      if (asked?.kind !== 'COST_EXPORT' || asked.requestedBy !== currentActor().userId)
        throw new RefusedError('NOT_FOUND');
      if (asked.decision !== 'APPROVED') throw new RefusedError('NOT_APPROVED');
      const used = await tx.first<{ ok: boolean }>(`select homeward.use_approval($1) as ok`, [approvalId]);
      if (!used?.ok) throw new RefusedError('EXPORT_USED');
      const payload = asked.payload as unknown as Payload;
      const lines = await this.lines(tx, approvalId, payload);
      const bytes = await fileOf(tx, payload, lines, locale);
      return {
        name: `homeward-costs-${todayIn(currentActor().timeZone)}.${payload.format.toLowerCase()}`,
        type: types[payload.format],
        bytes: bytes.length,
        pieces: inPieces(bytes),
      };
    });
  }

  private async lines(tx: Tx, approvalId: string, { filter, format, lines: most }: Payload): Promise<Line[]> {
    const found = await readLines(tx, filter);
    const cases = [...new Set(found.flatMap(({ case_id }) => (case_id ? [case_id] : [])))];
    // The gate, once more and case by case: it decides alone.
    const open = await this.gate.classes(tx, 'cost.export', cases);
    const lines = found.filter(({ case_id }) => case_id === null || open.has(case_id));
    if (lines.length > most) throw new RefusedError('MORE_THAN_APPROVED', { most });
    const detail = JSON.stringify({ for: 'COST_EXPORT', rows: lines.length, format: format.toLowerCase() });
    const left = cases.filter((id) => open.has(id));
    if (left.length === 0) await tx.note('export', 'costs', { rowId: approvalId, detail: { rows: lines.length } });
    await tx.query(`select audit.record('export', 'costs', $1, c, $2, $3) from unnest($4::uuid[]) c`, [
      approvalId,
      ['reference', 'amount_minor'],
      detail,
      left,
    ]);
    return lines;
  }
}

async function readLines(tx: Tx, filter: CostFilter): Promise<Line[]> {
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const where = [within(currentActor(), 'cost.export', add), ...filtered(filter, add)];
  return tx.query<Line>(
    `select k.id, k.case_id, c.reference, o.reference as operation, m.reference as movement, k.spent_on, k.kind, k.entry, k.correction, k.state, k.payer, d.code as donor, k.amount_minor, k.currency
     from homeward.costs k left join homeward.cases c on c.id = k.case_id left join homeward.operations o on o.id = k.operation_id
       left join homeward.movements m on m.id = k.movement_id left join homeward.donors d on d.id = k.donor_id
     where ${where.join(' and ')} order by k.spent_on, k.id limit ${MOST_LINES + 1}`,
    values,
  );
}

async function countOf(tx: Tx, filter: CostFilter): Promise<{ lines: number; cases: number }> {
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const where = [within(currentActor(), 'cost.export', add), ...filtered(filter, add)];
  const row = await tx.first<{ lines: number; cases: number }>(
    `select count(*)::int as lines, count(distinct case_id)::int as cases from (
       select k.case_id from homeward.costs k left join homeward.cases c on c.id = k.case_id where ${where.join(' and ')} limit ${MOST_LINES + 1}) x`,
    values,
  );
  return row ?? { lines: 0, cases: 0 };
}

const columns = [
  'day',
  'reference',
  'operation',
  'movement',
  'kind',
  'payer',
  'donor',
  'state',
  'currency',
  'spent',
  'returned',
  'why',
] as const;

/** Two columns instead of a sign: a cell that begins with a minus is a formula to a spreadsheet. */
function cells(line: Line, say: Say): (string | { minor: number; currency: Currency })[] {
  const { amount_minor: minor, currency } = line;
  return [
    line.spent_on,
    line.reference ?? '',
    line.operation ?? '',
    line.movement ?? '',
    say(`codes.costKinds.${line.kind}`),
    say(`codes.payers.${line.payer}`),
    line.donor ?? '',
    say(`codes.costStates.${line.state}`),
    currency,
    minor > 0 ? { minor, currency } : '',
    minor < 0 ? { minor: -minor, currency } : '',
    line.correction
      ? say(`codes.correctionGrounds.${line.correction}`)
      : line.entry === 'REFUND'
        ? say(`codes.costEntries.REFUND`)
        : '',
  ];
}

async function fileOf(tx: Tx, { filter, format }: Payload, lines: readonly Line[], locale: Locale): Promise<Buffer> {
  const say: Say = (key) => translate(locale, key);
  const head = columns.map((key) => say(`costs.export.column.${key}`));
  const rows = lines.map((line) => cells(line, say));
  if (format === 'CSV')
    return Buffer.from(
      csv([head, ...rows.map((row) => row.map((cell) => (typeof cell === 'string' ? cell : toDecimal(cell))))]),
    );
  const totals = await readTotals(tx, { filter, by: 'DONOR', equivalentIn: null, permission: 'cost.export' });
  return xlsx([
    {
      name: say('costs.export.sheet'),
      head,
      rows: rows.map((row) =>
        row.map((cell) => (typeof cell === 'string' ? cell : asNumber(cell.minor, cell.currency))),
      ),
    },
    { name: say('costs.export.totals'), ...totalSheet(totals, say) },
  ]);
}

const asNumber = (minor: number, currency: string): WrittenNumber => ({
  minor,
  digits: currencyDigits[currency as Currency],
});

function totalSheet({ sums }: CostTotalsModel, say: Say): { head: string[]; rows: (string | WrittenNumber)[][] } {
  const keys = ['donor', 'currency', 'estimated', 'committed', 'paid', 'total'] as const;
  return {
    head: keys.map((key) => say(`costs.export.column.${key}`)),
    rows: sums.map((sum) => [
      sum.label ?? say('costs.withoutDonor'),
      sum.currency,
      asNumber(sum.estimatedMinor, sum.currency),
      asNumber(sum.committedMinor, sum.currency),
      asNumber(sum.paidMinor, sum.currency),
      asNumber(sum.totalMinor, sum.currency),
    ]),
  };
}

const PIECE = 64 * 1024;
async function* inPieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += PIECE) yield await Promise.resolve(bytes.subarray(at, at + PIECE));
}

/** What the second person reads: how much, of what, and that no name is in it. */
async function effects(tx: Tx, { payload }: Asked): Promise<Effect[]> {
  const { locale } = currentContext();
  const { filter, format, lines, cases } = payload as unknown as Payload;
  const say = (key: string, params?: Record<string, number | string>): string => translate(locale, key, params);
  const line = (key: string, after: string): Effect => ({
    label: say(`costs.export.effect.${key}`),
    before: null,
    after,
  });
  return [
    line('lines', say('costs.export.lines', { smart_count: lines })),
    line('cases', say('costs.export.cases', { smart_count: cases })),
    ...(await filterLines(tx, filter, line, say)),
    line('format', format),
    line('leaves', say('costs.export.leaves')),
  ];
}

async function filterLines(
  tx: Tx,
  filter: CostFilter,
  line: (key: string, after: string) => Effect,
  say: Say,
): Promise<Effect[]> {
  const named = async (table: string, column: string, id: string): Promise<string> =>
    (await tx.first<{ name: string }>(`select ${column} as name from homeward.${table} where id = $1`, [id]))?.name ??
    '…';
  const { caseId, rescueId, movementId, donorId } = filter;
  return [
    ...(caseId ? [line('case', await named('cases', 'reference', caseId))] : []),
    ...(rescueId ? [line('operation', await named('operations', 'reference', rescueId))] : []),
    ...(movementId ? [line('movement', await named('movements', 'reference', movementId))] : []),
    ...(donorId ? [line('donor', await named('donors', 'code', donorId))] : []),
    ...(filter.payer ? [line('payer', say(`codes.payers.${filter.payer}`))] : []),
    ...(filter.kind ? [line('kind', say(`codes.costKinds.${filter.kind}`))] : []),
    ...(filter.state ? [line('state', say(`codes.costStates.${filter.state}`))] : []),
    ...(filter.currency ? [line('currency', filter.currency)] : []),
    ...(filter.from ? [line('from', filter.from)] : []),
    ...(filter.to ? [line('to', filter.to)] : []),
  ];
}
