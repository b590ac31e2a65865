import { readTag } from '@homeward/domain';
import { InvalidInputError } from '../../platform/acts/problems.js';
import type { Tx } from '../../platform/db/unit-of-work.js';

/** One tag, one person: the operation is locked, so that two phones never give the same one, and are told who has it. */
export async function freeTag(tx: Tx, operationId: string, typed: string, but?: string): Promise<string> {
  if (typed.trim() === '') return '';
  const tag = readTag(typed);
  if (tag === undefined) throw new InvalidInputError([{ field: 'tag', code: 'NOT_A_TAG' }]);
  await tx.query(`select 1 from homeward.operations where id = $1 for update`, [operationId]);
  const taken = await tx.first<{ position: number }>(
    `select position from homeward.roster_entries where operation_id = $1 and tag = $2 and id <> coalesce($3, '00000000-0000-0000-0000-000000000000'::uuid)`,
    [operationId, tag, but ?? null],
  );
  if (taken) throw new InvalidInputError([{ field: 'tag', code: 'TAG_TAKEN', params: { row: taken.position, tag } }]);
  return tag;
}
