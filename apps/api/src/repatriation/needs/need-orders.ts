import { type FieldClass, hasCarrier, type MovementKind, type TravelService } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { type FieldProblem, InvalidInputError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { NeedOrderEntity } from './need-order.entity.js';
import { NeedOrderModel, type OrderedInput } from './need-order.models.js';
import { needsOf } from './needs.reader.js';

interface LegRow {
  readonly id: string;
  readonly kind: MovementKind;
}

/** Orders that stand for these cases, on legs that stand. */
export async function ordersOf(tx: Tx, movementId: string, caseIds: readonly string[]): Promise<NeedOrderModel[]> {
  const rows = await tx.query<NeedOrderModel>(
    `select o.id, o.case_id as "caseId", o.leg_id as "legId", ${at('need_orders.service', 'o')} as service, ${at('need_orders.ordered_from', 'o')} as "orderedFrom",
       o.ordered_on as "orderedOn", ${at('need_orders.reference', 'o')} as reference, coalesce(u.display_name, '') as "recordedBy"
     from homeward.need_orders o join homeward.movement_legs l on l.id = o.leg_id and l.ended_at is null left join homeward.users u on u.id = o.recorded_by
     where o.movement_id = $1 and o.case_id = any($2::uuid[]) and o.ended_at is null order by l.position, o.recorded_at, o.id`,
    [movementId, caseIds],
  );
  return rows.map((row) => Object.assign(new NeedOrderModel(), row));
}

interface Ordering {
  readonly movementId: string;
  readonly input: OrderedInput;
  /** Of the people who have a seat, and what of them is open. */
  readonly classes: ReadonlyMap<string, ReadonlySet<FieldClass>>;
  readonly legIds: readonly string[] | null;
  /** Where the input lies in the one that was sent. */
  readonly path: string;
  readonly today: string;
}

/** Writes down what was ordered. Ordered anew is ordered instead: two references for one wheelchair find none. */
export async function writeOrders(
  tx: Tx,
  { movementId, input, classes, legIds, path, today }: Ordering,
): Promise<void> {
  const problems: FieldProblem[] = [];
  if (input.orderedFrom.trim() === '') problems.push({ field: `${path}orderedFrom`, code: 'REQUIRED' });
  const on = input.orderedOn ?? today;
  if (on > today) problems.push({ field: `${path}orderedOn`, code: 'DATE_IN_FUTURE' });
  if (input.needs.length === 0) problems.push({ field: `${path}needs`, code: 'REQUIRED' });
  const standing = await tx.query<LegRow>(
    `select id, kind from homeward.movement_legs where movement_id = $1 and ended_at is null order by position`,
    [movementId],
  );
  const legs = standing.filter((leg) => hasCarrier(leg) && (legIds === null || legIds.includes(leg.id)));
  if (legs.length === 0 || legs.length < (legIds === null ? 0 : new Set(legIds).size))
    problems.push({ field: legIds === null ? `${path}needs` : `${path}legIds`, code: 'NO_CARRIER_LEG' });
  const needs = await needsOf(tx, classes);
  input.needs.forEach(({ caseId, service }, index) => {
    const field = `${path}needs.${index}`;
    const known = needs.find(({ id }) => id === caseId);
    if (!known) problems.push({ field, code: 'NOT_BOOKED', params: { reference: '' } });
    else if (!known.services.includes(service))
      problems.push({ field, code: 'NEED_NOT_THERE', params: { reference: known.reference } });
    else if (!known.toOrder.includes(service))
      problems.push({ field, code: 'NOT_TOLD_TO_CARRIER', params: { reference: known.reference } });
  });
  if (problems.length > 0) throw new InvalidInputError(problems);
  const wanted = legs.flatMap(({ id: legId }) =>
    input.needs.map(({ caseId, service }) => ({ caseId, service, legId })),
  );
  const same = (one: { caseId: string; legId: string; service: TravelService }): boolean =>
    wanted.some(
      ({ caseId, legId, service }) => one.caseId === caseId && one.legId === legId && one.service === service,
    );
  const before = (
    await ordersOf(
      tx,
      movementId,
      input.needs.map(({ caseId }) => caseId),
    )
  ).filter(same);
  await endOrders(
    tx,
    before.map(({ id }) => id),
  );
  await tx.insert(
    NeedOrderEntity,
    wanted.map((need) => ({
      id: uuid(),
      organisationId: currentActor().organisationId,
      movementId,
      ...need,
      orderedFrom: input.orderedFrom.trim(),
      reference: input.reference ?? '',
      orderedOn: on,
      recordedBy: currentActor().userId,
    })),
  );
}

export const endOrders = (tx: Tx, ids: readonly string[]): Promise<number> =>
  tx.execute(
    `update homeward.need_orders set ended_at = now(), version = version + 1 where id = any($1::uuid[]) and ended_at is null`,
    [ids],
  );
