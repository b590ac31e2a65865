import type pg from 'pg';
import { DataKeyError, type KeyProvider, KeyProviderError, type Wrapped } from '../platform/crypto/key-provider.js';
import { schemaDigest, sequencesOf, tablesOf } from './catalogue.js';
import { sumOfTable } from './dump.js';
import type { Manifest } from './manifest.js';

export interface Finding {
  readonly what: string;
  /** What was looked at, with its count. */
  readonly seen: string;
  /** The count alone: nothing looked at is nothing verified. */
  readonly looked: number;
  readonly fault?: string;
}

/** The restored database held against the manifest, table by table, as it would be dumped again. */
export async function verifyDatabase(client: pg.Client, manifest: Manifest): Promise<Finding[]> {
  const shapes = new Map((await tablesOf(client)).map((shape) => [shape.table, shape]));
  const wrong: string[] = [];
  let rows = 0;
  for (const wanted of manifest.tables) {
    const shape = shapes.get(wanted.table);
    const found = shape ? await sumOfTable(client, { ...shape, columns: wanted.columns }) : undefined;
    rows += found?.rows ?? 0;
    if (found?.sha256 !== wanted.sha256) wrong.push(wanted.table);
  }
  const unknown = [...shapes.keys()].filter((table) => !manifest.tables.some((wanted) => wanted.table === table));
  const states = new Map((await sequencesOf(client)).map(({ sequence, value }) => [sequence, value]));
  const behind = manifest.sequences.filter(({ sequence, value }) => states.get(sequence) !== value);
  return [
    finding(
      'rows',
      rows,
      `${rows.toLocaleString('en')} rows of ${manifest.tables.length} tables, count and SHA-256 of each`,
      [...wrong, ...unknown],
    ),
    finding(
      'sequences',
      manifest.sequences.length,
      `${manifest.sequences.length}`,
      behind.map(({ sequence }) => sequence),
    ),
    await walls(client, manifest),
  ];
}

async function walls(client: pg.Client, manifest: Manifest): Promise<Finding> {
  const { rows } = await client.query<{ major: number; policies: number; open: string[] | null }>(
    `select current_setting('server_version_num')::int / 10000 as major, (select count(*)::int from pg_policy) as policies,
       (select array_agg(c.oid::regclass::text) from pg_class c join pg_namespace n on n.oid = c.relnamespace
         where n.nspname in ('homeward', 'audit', 'statistics') and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)) as open`,
  );
  const open = rows[0]?.open ?? [];
  // Another major version writes the same policy in other words.
  const comparable = rows[0]?.major === manifest.server;
  const same = !comparable || (await schemaDigest(client)) === manifest.schema;
  const how = comparable
    ? 'policies, triggers, functions and rights as they were'
    : 'row-level security forced everywhere';
  const policies = rows[0]?.policies ?? 0;
  return finding('walls', policies, `${policies} policies; ${how}`, same ? open : [...open, 'the schema differs']);
}

/** The chain of every shard from its first event to its head: what was changed, taken out or cut off breaks it. */
export async function verifyLog(client: pg.Client): Promise<Finding> {
  const { rows: shards } = await client.query<{ shard: number; seq: string; hash: string }>(
    `select shard, seq::text, encode(hash, 'hex') as hash from audit.chains order by shard`,
  );
  const broken: string[] = [];
  let events = 0;
  for (const head of shards) {
    let [seq, hash] = ['0', '00'.repeat(32)];
    for (;;) {
      const { rows } = await client.query<{ seq: string; hash: string; fault: string | null }>(
        `select seq::text, encode(hash, 'hex') as hash, fault::text from audit.check_piece($1::smallint, $2, decode($3, 'hex'), 20000)`,
        [head.shard, seq, hash],
      );
      const piece = rows[0];
      if (!piece || piece.fault !== null) broken.push(`shard ${head.shard}, event ${piece?.fault ?? seq}`);
      if (!piece || piece.fault !== null || piece.seq === seq) break;
      [seq, hash] = [piece.seq, piece.hash];
    }
    events += Number(seq);
    if (seq !== head.seq || hash !== head.hash)
      broken.push(`shard ${head.shard} ends at ${seq}, and ${head.seq} was its head`);
  }
  const said = `${events.toLocaleString('en')} events chained in ${shards.length} shards`;
  return finding('audit log', events, said, [...new Set(broken)]);
}

/** Every data key there is opens with the key-encryption keys that are here: so does everything that is sealed under it. */
export async function verifyKeys(client: pg.Client, provider: KeyProvider): Promise<Finding> {
  const seen = { keys: 0, versions: new Set<string>() };
  let after = '00000000-0000-0000-0000-000000000000';
  let fault: string | undefined;
  for (;;) {
    const { rows } = await client.query<Wrapped>(
      `select subject_id as subject, organisation_id as organisation, kek, wrapped from homeward.data_keys
       where wrapped is not null and subject_id > $1 order by subject_id limit 5000`,
      [after],
    );
    const last = rows.at(-1);
    if (!last) break;
    after = last.subject;
    try {
      const closed = await firstClosed(provider, rows);
      if (closed) fault = `the data key of ${closed.subject} does not open under ${closed.kek}`;
    } catch (error) {
      if (!(error instanceof KeyProviderError)) throw error;
      fault = error.message;
    }
    if (fault) break;
    seen.keys += rows.length;
    for (const { kek } of rows) seen.versions.add(kek);
  }
  const under = [...seen.versions].sort().join(', ');
  const said = `${seen.keys.toLocaleString('en')} data keys open${under ? ` under ${under}` : ''}`;
  return finding('keys', seen.keys, said, fault ? [fault] : []);
}

/** One that was spoilt, found by halves: whoever restores is told whose it is. */
async function firstClosed(provider: KeyProvider, rows: readonly Wrapped[]): Promise<Wrapped | undefined> {
  try {
    await provider.unwrap(rows);
    return undefined;
  } catch (error) {
    if (!(error instanceof DataKeyError)) throw error;
    const half = rows.length >> 1;
    if (half === 0) return rows[0];
    return (await firstClosed(provider, rows.slice(0, half))) ?? firstClosed(provider, rows.slice(half));
  }
}

export function finding(what: string, looked: number, seen: string, faults: readonly string[]): Finding {
  return { what, looked, seen, ...(faults.length === 0 ? {} : { fault: faults.join(', ') }) };
}
