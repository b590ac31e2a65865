import { Injectable } from '@nestjs/common';
import { type Currency, type CostGroup, type CostState, isCurrency } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { type Page, pageSize } from '../../platform/graphql/paging.js';
import { CaseGate } from '../../cases/case/case-gate.js';
import { tell } from '../../cases/timeline/timeline.js';
import { lockCases } from '../checklist/open-way-home.js';
import { CostEntity } from './cost.entities.js';
import type {
  AdvanceCostInput,
  CorrectCostInput,
  CostFilter,
  RecordCostInput,
  RefundCostInput,
} from './cost.inputs.js';
import { CostBatchModel, CostModel, type CostTotalsModel } from './cost.models.js';
import { reachesWhole, readCosts, readTotals } from './cost-rows.js';
import { assertReceipt, othersOnBill, sharesOf } from './bill-shares.js';
import { type Bill, checkSpent, writeBill, written } from './ledger.js';

const MOST_LINES = 600;
const order: readonly CostState[] = ['ESTIMATED', 'COMMITTED', 'PAID'];
type Line = Pick<
  CostEntity,
  | 'id'
  | 'batchId'
  | 'caseId'
  | 'operationId'
  | 'movementId'
  | 'overstayId'
  | 'others'
  | 'entry'
  | 'kind'
  | 'currency'
  | 'spentOn'
  | 'payer'
  | 'donorId'
  | 'state'
  | 'version'
> & { readonly left: number; readonly fineSettled: boolean };

/** The ledger of costs. What is recorded stays; what was wrong is taken back by a line of its own. */
@Injectable()
export class CostService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: CaseGate,
  ) {}

  list(filter: CostFilter, first: number | undefined, after: string | undefined): Promise<Page<CostModel>> {
    const size = pageSize(first);
    return this.work.run(async (tx) => {
      const page = await this.read(tx, filter, size, after ?? null);
      if (page.nodes.some((one) => one.note))
        await tx.note('read', 'costs', { columns: ['note'], detail: { rows: page.nodes.length } });
      return page;
    });
  }

  totals(filter: CostFilter, by: CostGroup, equivalentIn: string | undefined): Promise<CostTotalsModel> {
    return this.work.run((tx) =>
      readTotals(tx, {
        filter,
        by,
        equivalentIn: isCurrency(equivalentIn) ? equivalentIn : (null as Currency | null),
        permission: 'cost.read',
      }),
    );
  }

  others(movementId: string): Promise<number> {
    return this.work.run((tx) => othersOnBill(tx, this.gate, movementId));
  }

  record(input: RecordCostInput): Promise<CostBatchModel | Problem> {
    return this.acts.run(
      'recordCost',
      input,
      async (tx) => {
        const shares = await sharesOf(tx, this.gate, input);
        await checkSpent(tx, input);
        if (input.state === 'REFUNDED') throw new InvalidInputError([{ field: 'state', code: 'ONLY_FORWARD' }]);
        if (input.note && shares.some(({ caseId, others }) => caseId === null && !others))
          throw new InvalidInputError([{ field: 'note', code: 'NOTE_NEEDS_CASE' }]);
        if (input.attachmentId) await assertReceipt(tx, input.attachmentId, input.caseId ?? null);
        const batchId = uuid();
        const bill: Bill = {
          ...billOf(input),
          operationId: input.rescueId ?? null,
          movementId: input.movementId ?? null,
          attachmentId: input.attachmentId ?? null,
          note: input.note ?? '',
        };
        return { id: batchId, lines: await writeBill(tx, batchId, bill, shares) };
      },
      (tx, done) => this.batch(tx, done.id, done['lines'] as readonly string[]),
    );
  }

  advance(input: AdvanceCostInput): Promise<CostModel | Problem> {
    return this.acts.run(
      'advanceCost',
      input,
      async (tx) => {
        const line = await this.open(tx, input.costId);
        await this.unlessTakenBack(tx, line, input.expectedVersion);
        if (order.indexOf(input.state) <= order.indexOf(line.state))
          throw new InvalidInputError([{ field: 'state', code: 'ONLY_FORWARD' }]);
        const spentOn = input.on ?? line.spentOn;
        await tx.update(CostEntity, line.id, input.expectedVersion, { state: input.state, spentOn });
        await this.tellOf(tx, line, input.state);
        return { id: line.id };
      },
      async (tx, done) => {
        const [cost] = (await this.batch(tx, done.id, [done.id])).costs;
        if (!cost) throw new RefusedError('NOT_FOUND');
        return cost;
      },
    );
  }

  refund(input: RefundCostInput): Promise<CostBatchModel | Problem> {
    return this.acts.run(
      'refundCost',
      input,
      async (tx) => {
        const line = await this.open(tx, input.costId);
        await this.unlessTakenBack(tx, line, input.expectedVersion);
        if (line.state !== 'PAID') throw new RefusedError('ONLY_PAID_COMES_BACK');
        if (input.amountMinor <= 0) throw new InvalidInputError([{ field: 'amountMinor', code: 'AMOUNT_NEEDED' }]);
        if (input.amountMinor > line.left)
          throw new InvalidInputError([
            { field: 'amountMinor', code: 'MORE_THAN_LEFT', params: { left: written(line.left, line.currency) } },
          ]);
        const id = await this.against(tx, line, {
          entry: 'REFUND',
          state: 'REFUNDED',
          amountMinor: -input.amountMinor,
          spentOn: input.on,
          note: input.note ?? '',
        });
        await tx.update(CostEntity, line.id, input.expectedVersion, {});
        return { id: line.batchId, lines: [line.id, id] };
      },
      (tx, done) => this.batch(tx, done.id, done['lines'] as readonly string[]),
    );
  }

  correct(input: CorrectCostInput): Promise<CostBatchModel | Problem> {
    return this.acts.run(
      'correctCost',
      input,
      async (tx) => {
        const line = await this.open(tx, input.costId);
        await this.unlessTakenBack(tx, line, input.expectedVersion);
        if (line.overstayId !== null && input.instead) throw new RefusedError('FINE_PAID_ANEW');
        const note = input.note ?? '';
        if (note && line.caseId === null) throw new InvalidInputError([{ field: 'note', code: 'NOTE_NEEDS_CASE' }]);
        const lines = [
          line.id,
          await this.against(tx, line, {
            entry: 'REVERSAL',
            state: line.state,
            correction: input.ground,
            amountMinor: -line.left,
            spentOn: line.spentOn,
            note,
          }),
        ];
        await tx.update(CostEntity, line.id, input.expectedVersion, {});
        if (input.instead) {
          await checkSpent(tx, input.instead, 'instead.');
          if (input.instead.state === 'REFUNDED')
            throw new InvalidInputError([{ field: 'instead.state', code: 'ONLY_FORWARD' }]);
          const { operationId, movementId, caseId, others } = line;
          const words = caseId === null ? {} : { note: input.instead.note ?? '' };
          lines.push(
            ...(await writeBill(tx, line.batchId, { ...billOf(input.instead), operationId, movementId, ...words }, [
              { caseId, amountMinor: input.instead.amountMinor, others },
            ])),
          );
        }
        return { id: line.batchId, lines };
      },
      (tx, done) => this.batch(tx, done.id, done['lines'] as readonly string[]),
    );
  }

  private read(
    tx: Tx,
    filter: CostFilter,
    first: number,
    after: string | null,
    ids?: readonly string[],
  ): Promise<Page<CostModel>> {
    return readCosts(tx, { filter, first, after, permission: 'cost.read', ...(ids ? { ids } : {}) }, (caseIds) =>
      this.gate.classes(tx, 'cost.read', caseIds),
    );
  }

  private async batch(tx: Tx, id: string, lines: readonly string[]): Promise<CostBatchModel> {
    const { nodes } = await this.read(tx, {}, MOST_LINES, null, lines);
    if (nodes.some((one) => one.note))
      await tx.note('read', 'costs', { columns: ['note'], detail: { rows: nodes.length } });
    return Object.assign(new CostBatchModel(), { id, costs: nodes });
  }

  /** Line one: the line under the right to record, or "not found". Two people on one line wait for each other. */
  private async open(tx: Tx, id: string): Promise<Line> {
    await tx.execute(`select pg_advisory_xact_lock(hashtextextended('cost ' || $1::text, 0))`, [id]);
    // Of a fine: whoever settles it at the same time waits, or is waited for.
    const ofFine = await tx.first<{ caseId: string }>(
      `select case_id as "caseId" from homeward.costs where id = $1 and organisation_id = $2 and overstay_id is not null`,
      [id, currentActor().organisationId],
    );
    if (ofFine) await lockCases(tx, [ofFine.caseId]);
    const line = await tx.first<Line>(
      `select k.id, k.batch_id as "batchId", k.case_id as "caseId", k.operation_id as "operationId", k.movement_id as "movementId", k.overstay_id as "overstayId",
         k.others, k.entry, k.kind, k.currency, k.spent_on as "spentOn", k.payer, k.donor_id as "donorId", k.state, k.version,
         (k.amount_minor + coalesce((select sum(x.amount_minor) from homeward.costs x where x.refers_to = k.id), 0))::bigint as left,
         exists (select 1 from homeward.overstays o where o.id = k.overstay_id and o.settled_on is not null) as "fineSettled"
       from homeward.costs k where k.id = $1 and k.organisation_id = $2`,
      [id, currentActor().organisationId],
    );
    if (!line || (line.caseId === null && !(await reachesWhole(tx, id)))) throw new RefusedError('NOT_FOUND');
    if (line.caseId !== null) await this.gate.open(tx, 'cost.record', line.caseId);
    return line;
  }

  private async unlessTakenBack(tx: Tx, line: Line, expectedVersion: number): Promise<void> {
    if (line.entry !== 'COST') throw new RefusedError('NOT_A_COST');
    // Who looks at an older line is told so before being told that it cannot be changed.
    if (line.version !== expectedVersion) await tx.update(CostEntity, line.id, expectedVersion, {});
    if (line.left <= 0) throw new RefusedError('TAKEN_BACK');
    if (line.fineSettled) throw new RefusedError('OF_A_SETTLED_FINE');
  }

  private async against(
    tx: Tx,
    line: Line,
    turned: Pick<CostEntity, 'entry' | 'state' | 'amountMinor' | 'spentOn' | 'note'> &
      Partial<Pick<CostEntity, 'correction'>>,
  ): Promise<string> {
    const id = uuid();
    const { note, ...rest } = turned;
    await tx.insert(CostEntity, {
      id,
      organisationId: currentActor().organisationId,
      batchId: line.batchId,
      caseId: line.caseId,
      operationId: line.operationId,
      movementId: line.movementId,
      overstayId: line.overstayId,
      others: line.others,
      refersTo: line.id,
      kind: line.kind,
      currency: line.currency,
      payer: line.payer,
      donorId: line.donorId,
      recordedBy: currentActor().userId,
      ...rest,
      ...(line.caseId === null ? {} : { note }),
    });
    if (line.overstayId !== null)
      await tx.execute(`update homeward.overstays set version = version + 1 where id = $1`, [line.overstayId]);
    await this.tellOf(tx, line, turned.entry);
    return id;
  }

  private async tellOf(tx: Tx, line: Line, step: string): Promise<void> {
    if (line.caseId === null) return;
    await tell(tx, { caseId: line.caseId, kind: 'COST_CHANGED', data: { step, costId: line.id, kind: line.kind } });
  }
}

const billOf = (input: Pick<RecordCostInput, 'kind' | 'currency' | 'on' | 'payer' | 'donorId' | 'state'>): Bill => ({
  kind: input.kind,
  currency: input.currency,
  spentOn: input.on,
  payer: input.payer,
  donorId: input.donorId ?? null,
  state: input.state,
});
