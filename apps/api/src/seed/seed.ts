import { isIsoDate, todayIn } from '@homeward/domain';
import { BlindIndex } from '@homeward/domain/matching';
import { setImmediate } from 'node:timers/promises';
import pg from 'pg';
import type { KeyProvider } from '../platform/crypto/key-provider.js';
import { Acquaintances } from './acquaintances.js';
import { Rows } from './copy.js';
import { writeCrossings } from './crossings.js';
import { countBeds, writeCustodyPlaces } from './custody-places.js';
import { Days } from './days.js';
import { tellDirectoryList } from './directory-list.js';
import { tellGateLists } from './gate-lists.js';
import { writeHouseAccount } from './houses.js';
import { tellOperationSides } from './operation-sides.js';
import { Dealer } from './marks.js';
import { tellJourneys } from './journeys.js';
import { Movements } from './movements.js';
import { buildOrganisations } from './organisations.js';
import { writePeriods } from './part-watch.js';
import { makePlan } from './plan.js';
import { tellPlacing } from './placing.js';
import { References } from './references.js';
import { writeSavedViews } from './saved-views.js';
import { tellRescueRequests } from './rescue-requests.js';
import { Scaffolding } from './scaffolding.js';
import { tellStatistics } from './sealed-statistics.js';
import { SealedRows } from './sealed-rows.js';
import { tellCase } from './story.js';
import { tableNames } from './tables.js';
import type { World } from './world.js';

export interface SeedOptions {
  /** The owner of the tables or a superuser; the database migrated and empty. */
  readonly connectionString: string;
  /** How many fictional people; some of them have two cases. */
  readonly people: number;
  /** Of the accounts that can sign in, hashed as the application does. */
  readonly passwordHash: string;
  /** Wraps the data keys of the people, as the API will unwrap them. */
  readonly keys: KeyProvider;
  /** Where pictures are put; none are told of without it. */
  readonly files?: string;
  /** Of the blind indexes, as the application has it. */
  readonly indexKey: Buffer;
  readonly progress: (line: string) => void;
  /** Dates are told from here; the current day in Phnom Penh unless given. */
  readonly today?: string;
}

/** Cases that are told before their rows are sent. Some 60 rows hang on each. */
const BATCH = 200;
/** Cases after which the connection gets its turn. */
const BREATH = 10;
/** One person in fifty is back in a compound and has a second case. */
const RETURNING = 0.02;

/**
 * Fills an empty database with fictional people: the same for the same number and day. All in one transaction, so that an
 * interrupted filling leaves nothing.
 *
 * @throws Error when the database is not empty
 */
export async function seed(options: SeedOptions): Promise<void> {
  const { people, progress } = options;
  const today = options.today ?? todayIn('Asia/Phnom_Penh');
  if (!isIsoDate(today)) throw new RangeError('today must be a date such as 2026-11-22');
  const client = new pg.Client({ connectionString: options.connectionString, application_name: 'homeward-seed' });
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query('begin');
    await refuseFilled(client);
    const scaffolding = await Scaffolding.raise(client);
    const world = await fill(client, { ...options, today });
    if (options.files) await (await import('./attachments.js')).tellAttachments(client, options.keys, options.files);
    await (await import('./letters.js')).tellLetters(client, options.keys, options.files, today);
    await countBeds(client);
    // What triggers keep elsewhere; here they were off. As the role that alone may write the column.
    await client.query(
      `set local role homeward_auth;
       update homeward.cases c set stage_days = d.days from homeward.stage_days(null) d where d.case_id = c.id;
       reset role`,
    );
    await scaffolding.takeDown(client);
    await tellStatistics(client, world, options.keys);
    await client.query('commit');
    // Outside of the transaction by its nature. Without it the planner knows nothing and every page is visited twice.
    await client.query(
      `vacuum (analyze) ${tableNames.map((table) => `homeward.${table}`).join(', ')}, statistics.snapshot_rows`,
    );
    progress(`${people} fictional people are in the database.`);
  } catch (error) {
    await client.query('rollback').catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}

async function refuseFilled(client: pg.Client): Promise<void> {
  await client.query('alter table homeward.organisations no force row level security');
  const { rows } = await client.query('select 1 from homeward.organisations limit 1');
  if (rows.length > 0)
    throw new Error('The database already holds an organisation. Fictional people go into an empty one only.');
}

async function fill(
  client: pg.Client,
  { people, passwordHash, keys, indexKey, progress, today }: SeedOptions & { readonly today: string },
): Promise<World> {
  const days = new Days(today);
  const rows = new Rows(new SealedRows(keys));
  const references = new References(days);
  const index = new BlindIndex(indexKey, { keeps: true });
  const organisations = buildOrganisations({ days, rows, index }, { people, passwordHash, references });
  const world: World = { days, rows, index, organisations };
  for (const organisation of organisations) {
    writeSavedViews(world, organisation);
    writePeriods(world, organisation);
    writeCrossings(world, organisation);
    writeCustodyPlaces(world, organisation);
    writeHouseAccount(world, organisation, passwordHash);
  }
  const acquaintances = new Acquaintances();
  const shelves = { world, references, movements: new Movements(world, references), acquaintances };
  const { order, dealer } = inOrderOfOpening(world, people + Math.floor(people * RETURNING));
  const step = Math.max(BATCH, Math.ceil(people / 10 / BATCH) * BATCH);
  // One batch is told while the one before it is on its way: Postgres and we have a core each.
  let sending = Promise.resolve();
  for (let at = 0; at < order.length; at += 1) {
    const index = order[at] ?? 0;
    tellCase(shelves, makePlan(world, index), dealer.marksOf(index), index >= people);
    if ((at + 1) % BREATH === 0) await setImmediate();
    if ((at + 1) % BATCH === 0) {
      await sending;
      sending = rows.flush(client);
      // Its failure is awaited with the next batch; until then Node must not call it unhandled.
      sending.catch(() => undefined);
    }
    if ((at + 1) % step === 0) progress(`Fictional people: ${Math.min(people, at + 1)} of ${people}`);
  }
  await sending;
  for (const organisation of organisations) tellGateLists(world, organisation, acquaintances, people);
  for (const organisation of organisations) tellOperationSides(world, organisation);
  await rows.flush(client);
  await tellJourneys(client, world);
  await tellPlacing(client, world);
  await tellDirectoryList(client, world);
  references.write(rows);
  await rows.flush(client);
  await tellRescueRequests(client, world);
  await rows.flush(client);
  return world;
}

/** Oldest first, so that references count upwards with the days and a second case finds the first. A few bytes each. */
function inOrderOfOpening(world: World, many: number): { order: Uint32Array; dealer: Dealer } {
  const opened = new Int32Array(many);
  const dealer = new Dealer();
  for (let index = 0; index < many; index += 1) {
    const plan = makePlan(world, index);
    opened[index] = plan.opened;
    dealer.look(plan);
  }
  const order = Uint32Array.from({ length: many }, (_, index) => index);
  order.sort((a, b) => (opened[a] ?? 0) - (opened[b] ?? 0) || a - b);
  return { order, dealer };
}
