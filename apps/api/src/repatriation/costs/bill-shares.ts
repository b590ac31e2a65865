import { scopesOf } from '@homeward/policy';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import type { CaseGate } from '../../cases/case/case-gate.js';
import type { RecordCostInput } from './cost.inputs.js';
import { equallyWith, type Share, written } from './ledger.js';

/** Whose shares they are. Line one of the act: nobody spends on a case, journey or operation that is not theirs. */
export async function sharesOf(tx: Tx, gate: CaseGate, input: RecordCostInput): Promise<Share[]> {
  const { caseId, movementId, rescueId } = input;
  if ([caseId, movementId, rescueId].filter(Boolean).length !== 1)
    throw new InvalidInputError([{ field: 'caseId', code: 'COST_OF_WHAT' }]);
  if (caseId) {
    await gate.open(tx, 'cost.record', caseId);
    if (input.kind === 'FINE') await refuseOpenFine(tx, caseId);
    return [{ caseId, amountMinor: input.amountMinor }];
  }
  // Whoever sees a few of them would put the whole bill on those few.
  if (!seesWhole()) throw new RefusedError('NOT_FOUND');
  const people = movementId ? await peopleOfMovement(tx, movementId) : await peopleOfOperation(tx, rescueId ?? '');
  const open = await gate.classes(tx, 'cost.record', people);
  const seen = people.filter((id) => open.has(id));
  const others = movementId ? (await travellers(tx, movementId)) - seen.length : 0;
  if (input.whole) return [{ caseId: null, amountMinor: input.amountMinor }];
  if (seen.length === 0) throw new InvalidInputError([{ field: 'whole', code: 'NOBODY_TO_SPLIT' }]);
  if (!input.shares) return equallyWith(input.amountMinor, seen, others);
  if (input.shares.some((share) => !seen.includes(share.caseId)))
    throw new InvalidInputError([{ field: 'shares', code: 'SHARE_OF_NOBODY' }]);
  const ofOthers = input.othersMinor ?? 0;
  if (ofOthers > 0 && others === 0) throw new InvalidInputError([{ field: 'othersMinor', code: 'SHARE_OF_NOBODY' }]);
  const sum = input.shares.reduce((total, share) => total + share.amountMinor, ofOthers);
  if (sum !== input.amountMinor)
    throw new InvalidInputError([
      {
        field: 'shares',
        code: 'SHARES_NOT_WHOLE',
        params: { sum: written(sum, input.currency), whole: written(input.amountMinor, input.currency) },
      },
    ]);
  return [...input.shares, ...(ofOthers > 0 ? [{ caseId: null, amountMinor: ofOthers, others }] : [])];
}

async function travellers(tx: Tx, movementId: string): Promise<number> {
  const row = await tx.first<{ people: number }>(`select homeward.travellers_on($1) as people`, [movementId]);
  return row?.people ?? 0;
}

/**
 * How many people of a journey share a bill whom the actor does not see.
 * @throws RefusedError NOT_FOUND
 */
export async function othersOnBill(tx: Tx, gate: CaseGate, movementId: string): Promise<number> {
  const open = await gate.classes(tx, 'cost.record', await peopleOfMovement(tx, movementId));
  if (open.size === 0 && !seesWhole()) throw new RefusedError('NOT_FOUND');
  return (await travellers(tx, movementId)) - open.size;
}

/** What is of nobody in particular is for those who see all of an operation or journey. */
export function seesWhole(): boolean {
  const scopes = scopesOf(currentActor().roles, 'cost.record');
  return scopes.has('verified') || scopes.has('team');
}

async function peopleOfMovement(tx: Tx, id: string): Promise<string[]> {
  const { organisationId } = currentActor();
  const found = await tx.first(`select 1 as found from homeward.movements where id = $1 and organisation_id = $2`, [
    id,
    organisationId,
  ]);
  if (!found) throw new RefusedError('NOT_FOUND');
  const rows = await tx.query<{ id: string }>(
    `select case_id as id from homeward.movement_passengers where movement_id = $1 and state <> 'REMOVED' order by id`,
    [id],
  );
  return rows.map((row) => row.id);
}

async function peopleOfOperation(tx: Tx, id: string): Promise<string[]> {
  const { organisationId, teamIds, roles } = currentActor();
  const everywhere = scopesOf(roles, 'operation.read').has('organisation');
  const found = await tx.first(
    `select 1 as found from homeward.operations o where o.id = $1 and o.organisation_id = $2 and ($3 or o.team_id = any($4::uuid[]))`,
    [id, organisationId, everywhere, teamIds],
  );
  if (!found) throw new RefusedError('NOT_FOUND');
  const rows = await tx.query<{ id: string }>(
    `select r.case_id as id from homeward.roster_entries r where r.operation_id = $1 and r.case_id is not null and r.outcome in ('FOUND', 'UNEXPECTED') group by 1 order by min(r.id::text)`,
    [id],
  );
  return rows.map((row) => row.id);
}

async function refuseOpenFine(tx: Tx, caseId: string): Promise<void> {
  const fine = await tx.first(`select 1 as found from homeward.overstays where case_id = $1 and settled_on is null`, [
    caseId,
  ]);
  if (fine) throw new InvalidInputError([{ field: 'kind', code: 'FINE_PAID_THERE' }]);
}

export async function assertReceipt(tx: Tx, id: string, caseId: string | null): Promise<void> {
  const found = await tx.first(
    `select 1 as found from homeward.attachments where id = $1 and case_id = $2 and removed_at is null`,
    [id, caseId],
  );
  if (!found) throw new InvalidInputError([{ field: 'attachmentId', code: 'NOT_AN_ID' }]);
}
