import { createPublicKey } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seen, size, testDatabase } from '@homeward/testing';
import { Random } from '../seed/random.js';
import { eventColumns, GENESIS, hashOf, type StoredEvent } from './canonical.js';
import { dumpLog, writeLog } from './test-log.js';
import { type Report, type Sources, verifyLog } from './verify-command.js';
import type { Head } from './verify.js';
import { readDump } from './read-log.js';

async function makeLog(folder: string, events: number): Promise<Sources & { dump: string }> {
  const database = await testDatabase();
  const { checkpoints, publicKey } = await writeLog(database.appUrl, folder, events);
  const dump = path.join(folder, 'dump.sql');
  await dumpLog(database.superuserUrl, dump);
  await database.drop();
  return {
    dump,
    checkpoints: [checkpoints],
    publicKeys: [createPublicKey(fs.readFileSync(publicKey))],
  };
}

interface Log {
  events: StoredEvent[];
  heads: Head[];
}

const kinds = ['edit', 'edit and hash anew', 'deletion', 'swap', 'tail cut', 'whole rewrite'] as const;
type Kind = (typeof kinds)[number];

/** What somebody does who has the whole database and no key. @returns the log as it is afterwards */
function attack(kind: Kind, log: Log, random: Random): Log {
  const events = log.events.map((event) => ({ ...event }));
  const at = random.int(0, events.length - 1);
  const victim = events[at] as { -readonly [K in keyof StoredEvent]: StoredEvent[K] };
  const other = (uuid: string | null): string => `${(uuid ?? GENESIS).slice(0, -1)}${uuid?.endsWith('0') ? '1' : '0'}`;
  const edit = (): void => {
    const column = random.pick([
      'at',
      'actor_id',
      'kind',
      'subject',
      'row_id',
      'case_id',
      'columns',
      'detail',
      'address',
      'id',
    ] as const);
    if (column === 'columns') victim.columns = '{name}';
    else if (column === 'detail') victim.detail = '{"rows": 0}';
    else if (column === 'kind') victim.kind = 'sign_in';
    else if (column === 'at') victim.at = victim.at.replace(/\.\d+/, (part) => (part === '.5' ? '.6' : '.5'));
    else if (column === 'id') victim.id = String(Number(victim.id) + 1_000_000);
    else victim[column] = column.endsWith('_id') ? other(victim[column]) : 'loopback';
  };
  const chainAnew = (list: StoredEvent[]): Log => {
    const heads = new Map<number, Head>();
    const made = [...list]
      .sort((a, b) => Number(a.seq) - Number(b.seq))
      .map((event) => {
        const shard = Number(event.shard);
        const { seq, hash } = heads.get(shard) ?? { seq: 0, hash: GENESIS };
        const next = { ...event, seq: String(seq + 1), previous: `\\x${hash}` };
        heads.set(shard, { shard, seq: seq + 1, hash: hashOf(next) });
        return { ...next, hash: `\\x${hashOf(next)}` };
      });
    return { events: made, heads: [...heads.values()] };
  };
  switch (kind) {
    case 'edit':
      edit();
      return { events, heads: log.heads };
    case 'edit and hash anew':
      edit();
      victim.hash = `\\x${hashOf(victim)}`;
      return { events, heads: log.heads };
    case 'deletion':
      events.splice(at, random.int(1, 3));
      return { events, heads: log.heads };
    case 'swap': {
      const partner = random.pick(events.filter((event) => event !== victim)) as typeof victim;
      const [mine, theirs] = [{ ...victim }, { ...partner }];
      Object.assign(victim, theirs, { shard: mine.shard, seq: mine.seq });
      Object.assign(partner, mine, { shard: theirs.shard, seq: theirs.seq });
      return { events, heads: log.heads };
    }
    case 'tail cut': {
      // The counts that the database keeps are made to fit: nothing but the checkpoint knows better.
      const longest = events.filter((e) => e.shard === victim.shard).length;
      const keep = longest - random.int(1, Math.min(5, longest));
      const cut = events.filter((e) => e.shard !== victim.shard || Number(e.seq) <= keep);
      const last = cut.find((e) => e.shard === victim.shard && Number(e.seq) === keep);
      const head = { shard: Number(victim.shard), seq: keep, hash: last?.hash.slice(2) ?? GENESIS };
      return { events: cut, heads: [...log.heads.filter(({ shard }) => shard !== head.shard), head] };
    }
    case 'whole rewrite':
      if (random.chance(0.5)) edit();
      else events.splice(at, 1);
      return chainAnew(events);
  }
}

const stored = (value: string | null): string =>
  value === null ? '\\N' : value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\t', '\\t');

function writeDump(file: string, { events, heads }: Log): void {
  const rows = events.map((event) => eventColumns.map((column) => stored(event[column])).join('\t'));
  const ends = heads.map(({ shard, seq, hash }) => `${shard}\t${seq}\t\\\\x${hash}`);
  fs.writeFileSync(
    file,
    `COPY audit.chains (shard, seq, hash) FROM stdin;\n${ends.join('\n')}\n\\.\n\nCOPY audit.events (${eventColumns.join(', ')}) FROM stdin;\n${rows.join('\n')}\n\\.\n`,
  );
}

/** The control: a verifier that believes the hashes it finds and holds them against no checkpoint. */
function naive({ events, heads }: Log): number {
  const ends = new Map(heads.map(({ shard, seq }) => [String(shard), seq]));
  const counted = new Map<string, number>();
  for (const { shard } of events) counted.set(shard, (counted.get(shard) ?? 0) + 1);
  return [...counted].filter(([shard, count]) => ends.get(shard) !== count).length;
}

describe('the audit log against somebody who has the whole database', () => {
  let folder: string;
  beforeAll(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'homeward-audit-bar-'));
  });
  afterAll(() => fs.rmSync(folder, { recursive: true }));

  it('shows every edit, deletion, swap, tail cut and whole rewrite', async () => {
    const sources = await makeLog(path.join(folder, 'small'), 400);
    const log: Log = { events: [], heads: [] };
    for await (const row of readDump(sources.dump))
      if ('event' in row) log.events.push(row.event);
      else log.heads.push(row.head);
    const dump = path.join(folder, 'tampered.sql');
    writeDump(dump, log);
    expect((await verifyLog({ ...sources, dump })).faults).toEqual([]);
    const seed = 20_261_126;
    const random = new Random(seed);
    const attacks = size(120, 1000);
    const [missed, counted]: [string[], Record<string, number>] = [[], {}];
    let unnoticedByControl = 0;
    for (let n = 0; n < attacks; n += 1) {
      const kind = kinds[n % kinds.length] as Kind;
      const after = attack(kind, log, random);
      writeDump(dump, after);
      const report: Report = await verifyLog({ ...sources, dump });
      counted[kind] = (counted[kind] ?? 0) + 1;
      if (report.faults.length === 0) missed.push(`seed ${seed}, attack ${n}: ${kind}`);
      if (naive(after) === 0) unnoticedByControl += 1;
    }
    expect(missed).toEqual([]);
    // What only a checkpoint can tell.
    const rewritten = attack('whole rewrite', log, random);
    writeDump(dump, rewritten);
    const unsigned = await verifyLog({ ...sources, dump, checkpoints: [] });
    expect(unsigned.faults).toEqual([]);
    expect(unnoticedByControl).toBeGreaterThan(attacks / 2);
    seen({
      bar: '1,000 edits, deletions, swaps, tail cuts, whole rewrites of the audit log: 100 % detected',
      figure: `${attacks} of ${attacks} detected (${Object.entries(counted)
        .map(([kind, count]) => `${count} ${kind}`)
        .join(', ')})`,
      control: `a verifier that believes the hashes and holds no checkpoint against them: ${unnoticedByControl} of ${attacks} unnoticed`,
    });
  });

  it('gives no false alarm', async () => {
    const events = size(20_000, 1_000_000);
    const sources = await makeLog(path.join(folder, 'large'), events);
    const before = process.memoryUsage().rss;
    const started = performance.now();
    const report = await verifyLog(sources);
    const seconds = (performance.now() - started) / 1000;
    const grown = (process.memoryUsage().rss - before) / 2 ** 20;
    expect(report).toMatchObject({ events, faults: [], unsigned: 0 });
    // Control: one letter in the middle of the same dump.
    const size_ = fs.statSync(sources.dump).size;
    const handle = fs.openSync(sources.dump, 'r+');
    const piece = Buffer.alloc(2000);
    fs.readSync(handle, piece, 0, piece.length, Math.floor(size_ / 2));
    const at = piece.indexOf('\tread\t') + 1;
    fs.writeSync(handle, 'reaD', Math.floor(size_ / 2) + at);
    fs.closeSync(handle);
    const spoilt = await verifyLog(sources);
    expect(spoilt.faults).toHaveLength(1);
    seen({
      bar: '0 false alarms in 1,000,000 events of the audit log',
      figure: `0 in ${events} events and ${report.checkpoints} checkpoints, ${seconds.toFixed(1)} s, memory ${grown.toFixed(0)} MB more`,
      control: `one letter changed in the same dump: "${spoilt.faults[0]?.replace(/^Event \d+ of \S+ /, 'Event ... ')}"`,
    });
  });
});
