import { type ComparedPlan, planDifferences, type PlanPart } from '@homeward/domain';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import type { ApprovedPlan } from './risk.entity.js';
import { ApprovedPlanModel } from './risk.models.js';

type Now = ComparedPlan & { readonly id: string; readonly version: number };

const plans = (tx: Tx, where: string, value: string | readonly string[]): Promise<Now[]> =>
  tx.query<Now>(
    `select o.id, o.version, o.kind, o.planned_on as "plannedOn", o.compound_id as "compoundId", o.place, o.expected_count as "expectedCount", ${at('operations.plan', 'o')} as plan
   from homeward.operations o where ${where}`,
    [value],
  );

/** Waits for whoever changes it now: an approval is of the plan that stands. */
export const heldPlan = async (tx: Tx, operationId: string): Promise<Now | undefined> =>
  (await plans(tx, 'o.id = $1 for update', operationId))[0];

export function approvedNow({ kind, plannedOn, compoundId, place, expectedCount, plan }: Now): ApprovedPlan {
  const { userId } = currentActor();
  const at = new Date().toISOString();
  return { kind, plannedOn, compoundId, place, expectedCount, plan, approvedAt: at, approvedBy: userId };
}

/** What was approved, beside the plan as it is now. Names are read anew: they are shown to whoever may read them. */
export async function sinceApproved(tx: Tx, operationId: string, approved: ApprovedPlan): Promise<ApprovedPlanModel> {
  const [now] = await plans(tx, 'o.id = $1', operationId);
  const compound = await tx.first<{ id: string; name: string; province: string }>(
    `select id, name, province from homeward.compounds where id = $1`,
    [approved.compoundId],
  );
  const approver = await tx.first<{ id: string; displayName: string }>(
    `select id, display_name as "displayName" from homeward.users where id = $1`,
    [approved.approvedBy],
  );
  const { kind, plannedOn, place, expectedCount, plan } = approved;
  return Object.assign(new ApprovedPlanModel(), {
    kind,
    plannedOn,
    place,
    expectedCount,
    plan,
    approvedAt: new Date(approved.approvedAt),
    approvedBy: approver ?? null,
    compound: compound ?? null,
    differs: now ? planDifferences(approved, now) : [],
  });
}

/** In what plans differ from those that these assessments were approved for, by operation. */
export async function differencesOf(
  tx: Tx,
  operationIds: readonly string[],
): Promise<ReadonlyMap<string, readonly PlanPart[]>> {
  if (operationIds.length === 0) return new Map();
  const approved = await tx.query<{ operationId: string; plan: ApprovedPlan | null }>(
    `select distinct on (r.operation_id) r.operation_id as "operationId", ${at('risk_assessments.approved_plan', 'r')} as plan
     from homeward.risk_assessments r where r.operation_id = any($1::uuid[]) and r.approved_plan <> '' order by r.operation_id, r.number desc`,
    [operationIds],
  );
  const now = new Map((await plans(tx, 'o.id = any($1::uuid[])', operationIds)).map((one) => [one.id, one]));
  // Only whether they differ is answered, never a word of them.
  tx.withholds('operations', 'risk_assessments');
  return new Map(
    approved.flatMap(({ operationId, plan }) => {
      const present = now.get(operationId);
      return plan && present ? [[operationId, planDifferences(plan, present)] as const] : [];
    }),
  );
}
