import { Keyring } from '../platform/crypto/keyring.js';
import type { KeyProvider } from '../platform/crypto/key-provider.js';
import { RowSealer } from '../platform/crypto/row-sealer.js';
import { snapshotFacts } from '../statistics/snapshot-facts.js';
import { DEFAULT_K, DisclosureError, inWorker, restoredCube, selectionsOf } from '@homeward/disclosure';
import { createHash } from 'node:crypto';
import { finishedPeriods, type Period } from '@homeward/domain';
import type pg from 'pg';
import { axes, chosen, codeBook, type Span } from '../statistics/code-book.js';
import {
  fingerprint,
  protectTable,
  type Protected,
  type Released,
  type Tally,
  tellsAnything,
} from '../statistics/protect.js';
import { countsOf, type TallyRow } from '../statistics/cube-counts.js';
import { drawnQuality } from '../statistics/quality.js';
import { stamp } from './days.js';
import { Random, SEED } from './random.js';
import { tellRecipients } from './statistics-recipients.js';
import { type Organisation, type Staff, staffOf, type World } from './world.js';

/** Sealed one by one as they ended. What lies before is left for whoever tries the desk. */
const SEALED_QUARTERS = 3;
/** Days after the end of a quarter. Everything about it has happened by the last of them. */
const SEALED = 5;
/** Days after the end of the quarter. */
const CUBE = 6;
const LENGTH = 1;
const EPSILON = 4;
const DELTA = 1e-6;
const WITHDRAWN = 14;
/** Counts with noise of this quarter went to everybody, as they are meant to. */
const PUBLISHED = 1;
const PUBLISHED_AFTER = 12;
/** The second person looks the same afternoon. */
const CONFIRMED_AFTER = 2 * 3_600_000;

interface ListedRelease {
  /** 0 is the latest sealed quarter. */
  readonly quarter: number;
  readonly dimensions: readonly string[];
  readonly after: number;
  readonly recipient: string;
  readonly purpose: string;
  readonly withdrawn?: string;
}

const releases: readonly ListedRelease[] = [
  {
    quarter: 2,
    dimensions: ['exitMode'],
    after: 8,
    recipient: 'Lantern Fund',
    purpose: 'Quarterly report to the donor',
  },
  {
    quarter: 1,
    dimensions: ['month', 'exitMode'],
    after: 7,
    recipient: 'Lantern Fund',
    purpose: 'Quarterly report to the donor',
    withdrawn: 'Went to the wrong office of the fund. The office has deleted it and said so in writing.',
  },
  {
    quarter: 1,
    dimensions: ['province'],
    after: 9,
    recipient: 'Working group on forced criminality',
    purpose: 'Where people were held, for the meeting of the working group',
  },
  {
    quarter: 0,
    dimensions: ['month', 'exitMode'],
    after: 8,
    recipient: 'Lantern Fund',
    purpose: 'Quarterly report to the donor',
  },
  {
    quarter: 0,
    dimensions: ['nationality'],
    after: 11,
    recipient: 'Working group on forced criminality',
    purpose: 'Nationalities that need a mission nearer by',
  },
  { quarter: 0, dimensions: ['fine'], after: 12, recipient: 'Lantern Fund', purpose: 'Quarterly report to the donor' },
  {
    quarter: 0,
    dimensions: ['province'],
    after: 12,
    recipient: 'Lantern Fund',
    purpose: 'Quarterly report to the donor',
  },
];

/**
 * Snapshots sealed by the function that the auditor's act uses, and a few tables protected as the act protects them. Within the
 * transaction of the filling; needs the tables and their indexes as the migrations made them.
 */
export async function tellStatistics(client: pg.Client, world: World, keys: KeyProvider): Promise<void> {
  await client.query(
    'analyze homeward.persons, homeward.cases, homeward.interviews, homeward.consents, homeward.stays',
  );
  const tables = ['statistics.snapshots', 'statistics.cubes', 'statistics.recipients', 'statistics.releases'];
  for (const table of tables)
    await client.query(`alter table ${table} no force row level security; alter table ${table} disable trigger user`);
  for (const organisation of world.organisations) {
    const [auditor] = staffOf(organisation, 'auditor');
    const [officer] = staffOf(organisation, 'data_protection_officer');
    if (auditor && officer) await tellOf(client, world, organisation, auditor, officer, keys);
  }
  for (const table of tables)
    await client.query(`alter table ${table} enable trigger user; alter table ${table} force row level security`);
}

async function tellOf(
  client: pg.Client,
  { days }: World,
  organisation: Organisation,
  auditor: Staff,
  officer: Staff,
  keys: KeyProvider,
): Promise<void> {
  const random = new Random(SEED, -1001 - organisation.index);
  const quarters = finishedPeriods('QUARTER', days.iso(-WITHDRAWN - 1), SEALED_QUARTERS).map((period) => {
    const ended = days.dayOf(period.to);
    return { period, ended, id: random.uuid(days.moment(ended + SEALED, 70)) };
  });
  const act = `set local role homeward_auth`;
  await client.query(
    `select set_config('app.user_id', $1, true), set_config('app.organisation_id', $2, true), set_config('app.roles', 'auditor', true)`,
    [auditor.id, organisation.id],
  );
  const ask = async <R extends object>(text: string, values: readonly unknown[]): Promise<R[]> =>
    (await client.query<R>(text, [...values])).rows;
  const sealer = new RowSealer(new Keyring(keys), ask);
  for (const { period, ended, id } of [...quarters].reverse()) {
    await client.query(act);
    const facts = await snapshotFacts(
      async (text, values) => {
        const rows = await ask<never>(text, values);
        await sealer.open(rows);
        return rows;
      },
      period.from,
      period.to,
    );
    await client.query('select statistics.seal_snapshot($1, $2, $3, $4)', [
      id,
      period.from,
      period.to,
      JSON.stringify(facts),
    ]);
    await client.query('reset role');
    await client.query('update statistics.snapshots set sealed_at = $2 where id = $1', [
      id,
      stamp(days.moment(ended + SEALED, 70)),
    ]);
  }
  for (const [at, quarter] of quarters.entries())
    await drawQuality(client, organisation, auditor, { ...quarter, corrects: at < SEALED_QUARTERS - 1 }, days);
  await makeCubes(client, organisation, auditor, quarters, days);
  const readers = await tellRecipients(client, organisation, auditor, quarters.at(-1)?.ended ?? 0, days);
  const told: (Released & { readonly snapshot: string })[] = [];
  for (const listed of organisation.index === 0 ? releases : []) {
    const quarter = quarters[listed.quarter];
    if (!quarter) continue;
    await client.query(act);
    const tally: Tally = async (columns) =>
      (
        await client.query<{ codes: string[]; people: number }>('select * from statistics.tally($1, $2)', [
          quarter.id,
          columns,
        ])
      ).rows;
    const table = await tableOf(
      listed,
      { ...quarter.period, corrects: listed.quarter < SEALED_QUARTERS - 1, fines: true },
      tally,
      told.filter(({ snapshot }) => snapshot === quarter.id),
    );
    await client.query('reset role');
    if (!table) continue;
    const number = told.length + 1;
    told.push({ snapshot: quarter.id, number, dimensions: listed.dimensions, k: DEFAULT_K, ...table });
    const at = days.moment(quarter.ended + listed.after, 150 + number);
    await client.query(
      `insert into statistics.releases (id, organisation_id, snapshot_id, number, kind, dimensions, k, purpose, recipient, cells, risk, sha256, released_by, released_at,
         withdrawn_at, withdrawn_reason, version, confirmed_by, confirmed_at, recipient_id) values ($1, $2, $3, $4, 'TABLE', $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19)`,
      [
        random.uuid(at),
        organisation.id,
        quarter.id,
        number,
        listed.dimensions,
        DEFAULT_K,
        listed.purpose,
        listed.recipient,
        JSON.stringify(table.cells),
        JSON.stringify(table.risk),
        fingerprint(listed.dimensions, table.cells),
        auditor.id,
        stamp(at),
        listed.withdrawn ? stamp(days.moment(quarter.ended + WITHDRAWN, 320)) : null,
        listed.withdrawn ?? '',
        listed.withdrawn ? 3 : 2,
        officer.id,
        stamp(at + CONFIRMED_AFTER),
        readers.get(listed.recipient),
      ],
    );
  }
  const published = quarters[PUBLISHED];
  if (organisation.index === 0 && published) await publishCounts(client, published, told.length + 1, readers, days);
  await tellLedger(client, organisation);
  await client.query(
    `select set_config('app.user_id', '', true), set_config('app.organisation_id', '', true), set_config('app.roles', '', true)`,
  );
}

/** Undefined where the desk would refuse it: too few people, or no safe form. */
async function tableOf(
  { dimensions }: ListedRelease,
  period: Span,
  tally: Tally,
  earlier: readonly Released[],
): Promise<Protected | undefined> {
  const book = codeBook(period);
  const picked = chosen(dimensions, book);
  if (typeof picked === 'string') throw new Error(`fictional release: ${picked}`);
  try {
    const table = await protectTable(tally, picked, { book, earlier });
    return tellsAnything(table.cells) ? table : undefined;
  } catch (error) {
    if (error instanceof DisclosureError) return undefined;
    throw error;
  }
}

const countIn =
  (client: pg.Client, id: string) =>
  async (columns: readonly string[]): Promise<TallyRow[]> =>
    (await client.query<TallyRow>('select codes, people from statistics.tally($1, $2)', [id, columns])).rows;

/** How much is not known, as sealing draws it. */
async function drawQuality(
  client: pg.Client,
  organisation: Organisation,
  auditor: Staff,
  {
    period,
    ended,
    id,
    corrects,
  }: { readonly period: Period; readonly ended: number; readonly id: string; readonly corrects: boolean },
  days: World['days'],
): Promise<void> {
  await client.query(`set local role homeward_auth`);
  const { epsilon, delta, rho, length, content } = await drawnQuality(
    { ...period, corrects, fines: true },
    countIn(client, id),
    id,
  );
  await client.query('reset role');
  const moment = days.moment(ended + SEALED, 70);
  await client.query(
    `insert into statistics.cubes (id, organisation_id, snapshot_id, kind, epsilon, delta, rho, length, content, made_by, made_at) values ($1, $2, $3, 'QUALITY', $4, $5, $6, $7, $8, $9, $10)`,
    [
      new Random(SEED, -1151 - organisation.index).uuid(moment),
      organisation.id,
      id,
      epsilon,
      delta,
      rho,
      length,
      JSON.stringify(content),
      auditor.id,
      stamp(moment),
    ],
  );
}

/** Counts with noise of the quarters before the latest, as strong as the year allows. The latest is left for whoever tries the desk. */
async function makeCubes(
  client: pg.Client,
  organisation: Organisation,
  auditor: Staff,
  quarters: readonly { readonly period: Period; readonly ended: number; readonly id: string }[],
  days: World['days'],
): Promise<void> {
  for (const [at, { period, ended, id }] of quarters.entries()) {
    if (at !== 1 || organisation.index !== 0) continue;
    const all = axes({ ...period, corrects: at < SEALED_QUARTERS - 1, fines: true });
    await client.query(`set local role homeward_auth`);
    const counts = await countsOf(all, LENGTH, countIn(client, id));
    await client.query('reset role');
    const stored = await inWorker('cube', {
      book: all.map(({ group, codes }) => ({ name: group, values: codes })),
      counts,
      options: { epsilon: EPSILON, delta: DELTA, length: LENGTH },
      // Nobody here is a person, and everybody is to see the same evaluation.
      seedForTests: id,
    });
    const moment = days.moment(ended + CUBE, 95);
    await client.query(
      `insert into statistics.cubes (id, organisation_id, snapshot_id, epsilon, delta, rho, length, content, made_by, made_at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        new Random(SEED, -1101 - at).uuid(moment),
        organisation.id,
        id,
        EPSILON,
        DELTA,
        stored.rho,
        LENGTH,
        JSON.stringify(stored),
        auditor.id,
        stamp(moment),
      ],
    );
  }
}

/** Everybody has them, beside the exact tables that two readers have: whoever asked knew. */
async function publishCounts(
  client: pg.Client,
  { id, ended }: { readonly id: string; readonly ended: number },
  number: number,
  readers: ReadonlyMap<string, string>,
  days: World['days'],
): Promise<void> {
  const at = days.moment(ended + PUBLISHED_AFTER, 130);
  const [cube] = (
    await client.query<{ content: unknown }>(
      `select content from statistics.cubes where snapshot_id = $1 and kind = 'COUNTS'`,
      [id],
    )
  ).rows;
  if (!cube) return;
  const counts = restoredCube(cube.content);
  await client.query(
    `insert into statistics.releases (id, organisation_id, snapshot_id, number, kind, dimensions, k, purpose, recipient, recipient_id, open, knows_both, cells, risk, sha256, released_by, released_at, version, confirmed_by, confirmed_at)
     select $1, r.organisation_id, $2, $3, 'CUBE', $4, $5, 'Figures of the quarter for the page of the organisation', 'The public', $6, true, true, '[]',
       jsonb_build_object('primary', 0, 'secondary', 0, 'minimal', false, 'width', 0, 'zeros', 'protect', 'against', '[]'::jsonb,
         'figures', jsonb_build_object('epsilon', q.epsilon, 'delta', q.delta, 'rho', q.rho, 'length', q.length, 'sigma', $7::double precision)),
       $8, r.released_by, $9, 2, r.confirmed_by, $10 from statistics.releases r join statistics.cubes q on q.snapshot_id = $2 and q.kind = 'COUNTS' where r.number = 1 and r.organisation_id = q.organisation_id`,
    [
      new Random(SEED, -1251).uuid(at),
      id,
      number,
      counts.attributes.map(({ name }) => name),
      DEFAULT_K,
      readers.get('The public'),
      counts.sigma,
      createHash('sha256')
        .update(JSON.stringify([selectionsOf(counts), null]))
        .digest('hex'),
      stamp(at),
      stamp(at + CONFIRMED_AFTER),
    ],
  );
}

/** As the triggers would have told it, one step after the other. */
async function tellLedger(client: pg.Client, organisation: Organisation): Promise<void> {
  await client.query(`set local role homeward_auth`);
  await client.query(
    `select statistics.tell_ledger($1, x.at, x.act, x.snapshot, x.release, x.rho, x.by_user, x.detail) from (
       select s.sealed_at as at, 'SEALED' as act, s.id as snapshot, null::uuid as release, null::double precision as rho, s.sealed_by as by_user, format('%s/%s', s.period_from, s.period_to) as detail
         from statistics.snapshots s where s.organisation_id = $1
       union all select c.made_at, case c.kind when 'QUALITY' then 'QUALITY_MADE' else 'CUBE_MADE' end, c.snapshot_id, null, c.rho, c.made_by, format('epsilon %s, delta %s, length %s', c.epsilon, c.delta, c.length) from statistics.cubes c where c.organisation_id = $1
       union all select r.released_at, 'ASKED', r.snapshot_id, r.id, null, r.released_by,
         jsonb_build_object('number', r.number, 'kind', r.kind, 'sha256', r.sha256, 'recipient', r.recipient, 'purpose', r.purpose)::text from statistics.releases r where r.organisation_id = $1
       union all select r.confirmed_at, 'CONFIRMED', r.snapshot_id, r.id, null, r.confirmed_by, jsonb_build_object('number', r.number, 'sha256', r.sha256)::text
         from statistics.releases r where r.organisation_id = $1 and r.confirmed_at is not null
       union all select r.withdrawn_at, 'WITHDRAWN', r.snapshot_id, r.id, null, r.released_by, jsonb_build_object('number', r.number, 'reason', r.withdrawn_reason)::text
         from statistics.releases r where r.organisation_id = $1 and r.withdrawn_at is not null
       order by 1, 2 desc) x`,
    [organisation.id],
  );
  await client.query('reset role');
}
