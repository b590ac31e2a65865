import { randomBytes } from 'node:crypto';
import pg from 'pg';

/** One database of one test file: a copy of the template with every migration applied and no row of ours in it. */
export interface TestDatabase {
  readonly name: string;
  /** homeward_app: what the API connects as. Row-level security applies. */
  readonly appUrl: string;
  /** homeward_owner: owns the tables; FORCE row-level security applies to it too. */
  readonly ownerUrl: string;
  /** Past every policy: for arranging a test and looking at what is really stored. */
  readonly superuserUrl: string;
  drop(): Promise<void>;
}

interface Server {
  readonly port: number;
  readonly superuserPassword: string;
  readonly roles: { readonly homeward_owner: string; readonly homeward_app: string };
}

const open = new Set<TestDatabase>();

/** Call in `beforeAll`; takes some 50 ms. End with `afterAll(dropAll)`. */
export async function testDatabase(): Promise<TestDatabase> {
  const server = runningServer();
  const name = `test_${process.env.JEST_WORKER_ID ?? '1'}_${randomBytes(6).toString('hex')}`;
  await asSuperuser(server, `create database ${name} template homeward_template owner homeward_owner`);
  const at = (role: string, password: string): string =>
    `postgres://${role}:${password}@127.0.0.1:${server.port}/${name}`;
  const database: TestDatabase = {
    name,
    appUrl: at('homeward_app', server.roles.homeward_app),
    ownerUrl: at('homeward_owner', server.roles.homeward_owner),
    superuserUrl: at('homeward_superuser', server.superuserPassword),
    async drop() {
      open.delete(database);
      await asSuperuser(server, `drop database if exists ${name} with (force)`);
    },
  };
  open.add(database);
  return database;
}

/** Drops what this file made. Connections that a test left open are cut. */
export async function dropAll(): Promise<void> {
  await Promise.all([...open].map((database) => database.drop()));
}

function runningServer(): Server {
  const line = process.env.HOMEWARD_TEST_POSTGRES;
  if (!line)
    throw new Error(
      'No test database is running. Set HOMEWARD_TESTS=integration (or policy), so that Jest starts one.',
    );
  return JSON.parse(line) as Server;
}

async function asSuperuser(server: Server, statement: string): Promise<void> {
  const client = new pg.Client({
    host: '127.0.0.1',
    port: server.port,
    user: 'homeward_superuser',
    password: server.superuserPassword,
    database: 'postgres',
  });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
