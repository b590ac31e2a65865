import { type CorrectionGround, isCurrency, splitEqually, toDecimal } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { type FieldProblem, InvalidInputError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { tell } from '../../cases/timeline/timeline.js';
import { CostEntity } from './cost.entities.js';

/** One bill: what all of its lines have in common. */
export type Bill = Pick<CostEntity, 'kind' | 'currency' | 'spentOn' | 'payer' | 'state'> &
  Partial<Pick<CostEntity, 'donorId' | 'operationId' | 'movementId' | 'overstayId' | 'attachmentId' | 'note'>>;
export interface Share {
  /** Null: of the operation or journey as a whole. */
  readonly caseId: string | null;
  readonly amountMinor: number;
  /** How many people of a journey share this amount whom the actor does not see. */
  readonly others?: number | null;
}

/** The only way into the ledger for what is spent. Shares of nothing make no line. @returns ids of the lines */
export async function writeBill(tx: Tx, batchId: string, bill: Bill, shares: readonly Share[]): Promise<string[]> {
  const written = shares.filter(({ amountMinor }) => amountMinor > 0).map((share) => ({ ...share, id: uuid() }));
  const line = {
    organisationId: currentActor().organisationId,
    batchId,
    operationId: bill.operationId ?? null,
    movementId: bill.movementId ?? null,
    overstayId: bill.overstayId ?? null,
    kind: bill.kind,
    currency: bill.currency,
    spentOn: bill.spentOn,
    payer: bill.payer,
    donorId: bill.donorId ?? null,
    state: bill.state,
    recordedBy: currentActor().userId,
  };
  for (const { id, caseId, amountMinor, others } of written)
    await tx.insert(CostEntity, {
      id,
      ...line,
      caseId,
      amountMinor,
      others: others ?? null,
      ...(caseId === null ? {} : { attachmentId: bill.attachmentId ?? null, note: bill.note ?? '' }),
    });
  await tell(
    tx,
    written.flatMap(({ id, caseId, amountMinor }) =>
      caseId === null
        ? []
        : [
            {
              caseId,
              kind: 'COST_CHANGED' as const,
              data: { step: 'RECORDED', costId: id, kind: bill.kind, amountMinor, currency: bill.currency },
            },
          ],
    ),
  );
  return written.map(({ id }) => id);
}

/**
 * Equal parts of everybody on a journey. Who is out of reach pays a part like the others: in one line, counted and not named, so that
 * nobody pays for them and the sum is the bill.
 */
export function equallyWith(amountMinor: number, caseIds: readonly string[], others: number): Share[] {
  const parts = splitEqually(amountMinor, caseIds.length + others);
  const rest = parts.slice(caseIds.length).reduce((sum, part) => sum + part, 0);
  return [
    ...caseIds.map((caseId, at) => ({ caseId, amountMinor: parts[at] ?? 0 })),
    ...(others > 0 ? [{ caseId: null, amountMinor: rest, others }] : []),
  ];
}

export const equally = (amountMinor: number, caseIds: readonly string[]): Share[] => {
  const shares = splitEqually(amountMinor, caseIds.length);
  return caseIds.map((caseId, at) => ({ caseId, amountMinor: shares[at] ?? 0 }));
};

/** Lines that are not spent after all: each is taken back whole by a line of its own. Two people on one line wait for each other. */
export async function takeBack(tx: Tx, ids: readonly string[], correction: CorrectionGround): Promise<void> {
  for (const id of [...ids].sort()) {
    await tx.execute(`select pg_advisory_xact_lock(hashtextextended('cost ' || $1::text, 0))`, [id]);
    const line = await tx.first<CostEntity & { readonly left: number }>(
      `select k.id, k.batch_id as "batchId", k.case_id as "caseId", k.operation_id as "operationId", k.movement_id as "movementId", k.others, k.kind, k.currency,
         k.spent_on as "spentOn", k.payer, k.donor_id as "donorId", k.state, k.version,
         (k.amount_minor + coalesce((select sum(x.amount_minor) from homeward.costs x where x.refers_to = k.id), 0))::bigint as left
       from homeward.costs k where k.id = $1 and k.state in ('ESTIMATED', 'COMMITTED')`,
      [id],
    );
    if (!line || line.left <= 0) continue;
    const { left, version, ...rest } = line;
    await tx.insert(CostEntity, {
      ...rest,
      id: uuid(),
      organisationId: currentActor().organisationId,
      entry: 'REVERSAL',
      refersTo: id,
      correction,
      amountMinor: -left,
      note: '',
      recordedBy: currentActor().userId,
    });
    await tx.update(CostEntity, id, version, {});
    if (line.caseId !== null)
      await tell(tx, {
        caseId: line.caseId,
        kind: 'COST_CHANGED',
        data: { step: 'REVERSAL', costId: id, kind: line.kind },
      });
  }
}

interface Spent {
  readonly amountMinor: number;
  readonly currency: string;
  readonly on: string;
  readonly payer: CostEntity['payer'];
  readonly donorId?: string | null;
}

/** @param path where the fields stand in the input */
export async function checkSpent(tx: Tx, spent: Spent, path = ''): Promise<void> {
  const problems: FieldProblem[] = [];
  if (spent.amountMinor <= 0) problems.push({ field: `${path}amountMinor`, code: 'AMOUNT_NEEDED' });
  if (!isCurrency(spent.currency)) problems.push({ field: `${path}currency`, code: 'NOT_A_CURRENCY' });
  if (spent.payer === 'DONOR' && !spent.donorId) problems.push({ field: `${path}donorId`, code: 'DONOR_NEEDED' });
  if (spent.donorId && spent.payer !== 'DONOR' && spent.payer !== 'ORGANISATION')
    problems.push({ field: `${path}donorId`, code: 'DONOR_PAYS_ITSELF' });
  if (spent.donorId) {
    const donor = await tx.first<{ valid_from: string; valid_to: string | null }>(
      `select valid_from, valid_to from homeward.donors where id = $1 and organisation_id = $2`,
      [spent.donorId, currentActor().organisationId],
    );
    if (!donor) problems.push({ field: `${path}donorId`, code: 'NOT_AN_ID' });
    else if (spent.on < donor.valid_from || (donor.valid_to !== null && spent.on > donor.valid_to))
      problems.push({
        field: `${path}donorId`,
        code: 'DONOR_NOT_THEN',
        params: { from: donor.valid_from, to: donor.valid_to ?? '…' },
      });
  }
  if (problems.length > 0) throw new InvalidInputError(problems);
}

export const written = (minor: number, currency: string): string =>
  isCurrency(currency) ? `${currency} ${toDecimal({ minor, currency })}` : String(minor);

/** What was paid of a fine, in the currency of the fine, by that day or at all: what came back and what was taken back is off. */
export async function paidOfFine(tx: Tx, overstayId: string, by: string | null = null): Promise<number> {
  const row = await tx.first<{ paid: number }>(
    `select coalesce(sum(amount_minor), 0)::bigint as paid from homeward.costs where overstay_id = $1 and state in ('PAID', 'REFUNDED') and ($2::date is null or spent_on <= $2)`,
    [overstayId, by],
  );
  return row?.paid ?? 0;
}
