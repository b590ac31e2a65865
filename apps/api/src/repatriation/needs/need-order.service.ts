import { Injectable } from '@nestjs/common';
import { notOnBoard } from '@homeward/domain';
import type { Problem } from '../../platform/acts/problem.models.js';
import { RefusedError } from '../../platform/acts/problems.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import { CaseGate } from '../../cases/case/case-gate.js';
import { MovementActs, todayHere } from '../movements/movement-acts.js';
import type { MovementModel } from '../movements/movement.models.js';
import type { EndNeedOrderInput, NeedOrderModel, OrderNeedsInput } from './need-order.models.js';
import { endOrders, ordersOf, writeOrders } from './need-orders.js';
import { casesAboard } from './needs.reader.js';

/** What of the needs on the way was ordered from the carrier: by leg, and undone with the seat and with the leg. */
@Injectable()
export class NeedOrderService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly gate: CaseGate,
    private readonly acts: MovementActs,
  ) {}

  ofJourney(movementId: string): Promise<NeedOrderModel[]> {
    return this.work.run(async (tx) => {
      const open = await this.gate.classes(tx, 'repatriation.read', await casesAboard(tx, movementId));
      const named = [...open].filter(([, classes]) => classes.has('personal')).map(([id]) => id);
      return ordersOf(tx, movementId, named);
    });
  }

  order(input: OrderNeedsInput): Promise<MovementModel | Problem> {
    return this.acts.run('orderNeeds', input, async (tx, movement, seats) => {
      const aboard = seats.filter(({ state }) => !notOnBoard.includes(state)).map(({ case_id }) => case_id);
      await writeOrders(tx, {
        movementId: movement.id,
        input,
        classes: await this.gate.classes(tx, 'repatriation.record', aboard),
        legIds: input.legIds ?? null,
        path: '',
        today: todayHere(),
      });
    });
  }

  /** Written down wrongly, or taken back by the carrier. */
  end(input: EndNeedOrderInput): Promise<MovementModel | Problem> {
    return this.acts.run('endNeedOrder', input, async (tx, movement, seats) => {
      const row = await tx.first<{ case_id: string }>(
        `select case_id from homeward.need_orders where id = $1 and movement_id = $2 and ended_at is null`,
        [input.orderId, movement.id],
      );
      if (!row || !seats.some(({ case_id }) => case_id === row.case_id)) throw new RefusedError('NOT_FOUND');
      await endOrders(tx, [input.orderId]);
    });
  }
}
