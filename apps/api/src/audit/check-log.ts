import type { Tx } from '../platform/db/unit-of-work.js';
import { type Checkpoint, rootOf, SHARDS } from './checkpoint.js';
import { GENESIS } from './canonical.js';

/** Some tenths of a second for each statement, far below the limit of the application's role. */
const PIECE = 20_000;

/** Which shard and number do not hold, or `checkpoint` where the log is another one than was signed. */
export interface Checked {
  readonly events: number;
  readonly fault: string | null;
}

/** The check within the database: Postgres recomputes every hash, and no event leaves it. */
export async function checkLog(tx: Tx, checkpoint: Checkpoint | undefined): Promise<Checked> {
  let events = 0;
  for (let shard = 0; shard < SHARDS; shard += 1) {
    let [seq, hash] = [0, GENESIS];
    for (;;) {
      const piece = await tx.first<{ seq: number; hash: string; fault: number | null }>(
        `select seq::int, encode(hash, 'hex') as hash, fault::int from audit.check_piece($1::smallint, $2::bigint, decode($3, 'hex'), $4::int)`,
        [shard, seq, hash, PIECE],
        'audit_check_piece',
      );
      if (!piece) throw new Error('The check of the audit log gave no answer.');
      if (piece.fault !== null) return { events: events + piece.seq, fault: `${shard}:${piece.fault}` };
      const done = piece.seq - seq < PIECE;
      ({ seq, hash } = piece);
      if (done) break;
    }
    events += seq;
  }
  if (!checkpoint) return { events, fault: null };
  return { events, fault: (await holds(tx, checkpoint)) ? null : 'checkpoint' };
}

/** Whether the log still has, where the checkpoint ended, what was signed then. */
export async function holds(tx: Pick<Tx, 'query'>, checkpoint: Checkpoint): Promise<boolean> {
  const rows = await tx.query<{ hash: string | null }>(
    `select encode(audit.hash_at((c.place - 1)::smallint, c.count), 'hex') as hash from unnest($1::bigint[]) with ordinality c (count, place) order by c.place`,
    [checkpoint.counts],
  );
  return rootOf(rows.map(({ hash }) => hash ?? undefined)) === checkpoint.root;
}
