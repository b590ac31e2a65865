import type pg from 'pg';
import { LedgerFile } from '../protection/ledger-file.js';
import { DamagedBackup } from './frames.js';
import { type Finding, finding } from './verify.js';

/**
 * What was erased after the backup was made is erased again, before anybody can reach what was restored.
 *
 * @throws DamagedBackup where the ledger holds lines that were not signed like that: who is to be erased is then not known
 */
export async function eraseAgain(client: pg.Client, auditDir: string | undefined): Promise<Finding> {
  if (auditDir === undefined) return finding('erasures', 0, 'NO LEDGER NAMED: nothing was erased again', []);
  const { erasures, strange } = new LedgerFile(auditDir).read();
  if (strange > 0)
    throw new DamagedBackup(`${strange} lines of the ledger of erasures in ${auditDir} are not as they were signed.`);
  if (erasures.length === 0) return finding('erasures', 0, 'none in the ledger', []);
  const known = await client.query<{ f: string | null }>(`select to_regprocedure('homeward.redo_erasure(jsonb)') as f`);
  if (!known.rows[0]?.f)
    throw new DamagedBackup(
      'The backup is of a version that could not erase yet, and the ledger names cases that were erased since.',
    );
  let again = 0;
  for (const erasure of erasures) {
    const { rows } = await client.query<{ again: boolean }>(`select homeward.redo_erasure($1) as again`, [
      JSON.stringify(erasure),
    ]);
    if (rows[0]?.again) again += 1;
  }
  return finding('erasures', erasures.length, `${erasures.length} in the ledger, ${again} of them erased again`, []);
}
