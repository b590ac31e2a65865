import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { randomBytes } from 'node:crypto';
import {
  buildWorld,
  type TestDatabase,
  testIndexKey,
  type TestUser,
  testDatabase,
  type World,
} from '@homeward/testing';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import type { Config } from '../platform/config/config.js';
import { createServer, type HomewardServer } from '../server.js';
import { testKeySet, testSealing } from './test-keys.js';

export interface GraphqlAnswer {
  readonly status: number;
  readonly data?: Record<string, never> | null;
  readonly errors?: readonly {
    readonly message: string;
    readonly path?: readonly string[];
    readonly extensions: { readonly code: string; readonly field?: string; readonly reason?: string };
  }[];
}

/** The real API over HTTP on a real database as the app role, with a world of people in it. */
export interface ApiUnderTest {
  readonly url: string;
  /** What the API connects with. */
  readonly appUrl: string;
  /** Of the owner, as migrations have it. */
  readonly ownerUrl: string;
  readonly routes: HomewardServer['routes'];
  readonly world: World;
  /** What is really stored, past the API. */
  readonly database: TestDatabase;
  /** Where attachments lie, encrypted. */
  readonly files: string;
  /** Sends a document as a user (or nobody); `data` is whatever came. */
  ask<T = Record<string, unknown>>(
    user: TestUser | null,
    query: string,
    variables?: object,
  ): Promise<GraphqlAnswer & { data?: T | null }>;
  /** The one root field of a mutation that takes `$input: <Type>!`; adds an operation id. */
  act<T = Record<string, unknown>>(
    user: TestUser,
    mutation: string,
    type: string,
    input: object,
    selection: string,
  ): Promise<T>;
  /** One statement as the app role in a user's name: the policies of the tables, with the application's checks off. */
  asApp<T extends object = object>(user: TestUser, sql: string, values?: readonly unknown[]): Promise<T[]>;
  /** A second node of the same installation: another server over the same database. */
  another(): Promise<{ readonly url: string; close(): Promise<void> }>;
  stop(): Promise<void>;
}

const problems = `... on InvalidInput { code message fields { field code message } } ... on StaleWrite { code changedBy currentVersion fields { field theirs } } ... on Refused { code message }`;

type ApiOptions = Partial<Config> &
  Parameters<typeof createServer>[1] & {
    /** Past row-level security: what the application's own checks do alone. */
    readonly pastPolicies?: boolean;
    /** Where its files and checkpoints lie. */
    readonly folder?: string;
  };

/** Call in beforeAll, and `stop` in afterAll. Sessions may send any document here; `options` makes it otherwise. */
export async function startApi({
  documents,
  rewrapEveryMs,
  log,
  pastPolicies,
  folder = os.tmpdir(),
  ...options
}: ApiOptions = {}): Promise<ApiUnderTest> {
  const database = await testDatabase();
  const world = await buildWorld(database, testSealing);
  const files = mkdtempSync(path.join(folder, 'homeward-files-'));
  const auditDir = mkdtempSync(path.join(folder, 'homeward-audit-'));
  const config: Config = {
    mode: 'evaluation',
    host: '127.0.0.1',
    port: 0,
    publicUrl: 'http://127.0.0.1',
    secureCookies: false,
    trustProxy: 0,
    logLevel: process.env['HOMEWARD_TEST_LOG'] === '1' ? 'debug' : 'silent',
    database: { url: pastPolicies ? database.superuserUrl : database.appUrl, poolSize: 5 },
    keys: { pepper: randomBytes(32), index: testIndexKey, encryption: { kind: 'environment', set: testKeySet } },
    files: { kind: 'folder', path: files },
    auditDir,
    freeDocuments: true,
    secondFactor: 'optional',
    ...options,
  };
  const node = async (): Promise<Pick<HomewardServer, 'routes' | 'close'> & { url: string }> => {
    const api = await createServer(config, {
      ...(documents ? { documents } : {}),
      ...(rewrapEveryMs ? { rewrapEveryMs } : {}),
      ...(log ? { log } : {}),
    });
    await new Promise<void>((resolve) => api.server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(api.server.address() as AddressInfo).port}`;
    return { url, routes: api.routes, close: () => api.close() };
  };
  const api = await node();
  const { url } = api;

  const ask: ApiUnderTest['ask'] = async <T>(user: TestUser | null, query: string, variables: object = {}) => {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'en',
        ...(user ? { cookie: `homeward=${user.token}` } : {}),
      },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as GraphqlAnswer & { data?: T | null };
    return { ...body, status: response.status };
  };
  return {
    url,
    appUrl: database.appUrl,
    ownerUrl: database.ownerUrl,
    routes: api.routes,
    world,
    database,
    files,
    ask,
    async act<T>(user: TestUser, mutation: string, type: string, input: object, selection: string) {
      const answer = await ask<Record<string, T>>(
        user,
        `mutation($input: ${type}!) { ${mutation}(input: $input) { __typename ${selection} ${problems} } }`,
        {
          input: { operationId: uuid(), ...input },
        },
      );
      if (answer.errors || !answer.data) throw new Error(`${mutation}: ${JSON.stringify(answer.errors)}`);
      return answer.data[mutation] as T;
    },
    async asApp<T extends object>(user: TestUser, sql: string, values: readonly unknown[] = []) {
      const client = new pg.Client({ connectionString: database.appUrl });
      await client.connect();
      try {
        const { id, organisationId, role, teamId, house } = user;
        const mission = role === 'partner' && !house ? world.mission : '';
        await client.query(
          `select set_config('app.user_id', $1, false), set_config('app.organisation_id', $2, false), set_config('app.roles', $3, false),
             set_config('app.teams', $4, false), set_config('app.mission_id', $5, false)`,
          [id, organisationId, role, teamId, mission],
        );
        return (await client.query<T>(sql, [...values])).rows;
      } finally {
        await client.end();
      }
    },
    another: node,
    async stop() {
      await api.close();
      rmSync(auditDir, { recursive: true });
      await world.close();
      await database.drop();
      rmSync(files, { recursive: true, force: true });
    },
  };
}
