import { createHash, createHmac } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  buildWorld,
  type TestCase,
  testDatabase,
  type TestDatabase,
  type TestUser,
  type World,
} from '@homeward/testing';
import type { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { CaseEntity } from '../../cases/case/case.entity.js';
import { tell } from '../../cases/timeline/timeline.js';
import { testKeyring, testSealing } from '../../testing/test-keys.js';
import { Acts } from '../acts/acts.js';
import { Refused, StaleWrite } from '../acts/problem.models.js';
import { type Actor, runInContext } from '../context/context.js';
import { createDataSource } from './data-source.js';
import { type Tx, UnitOfWork } from './unit-of-work.js';

describe('the unit of work', () => {
  let database: TestDatabase;
  let world: World;
  let source: DataSource;
  let work: UnitOfWork;
  let acts: Acts;
  let target: TestCase;
  beforeAll(async () => {
    database = await testDatabase();
    world = await buildWorld(database, testSealing);
    source = await createDataSource({ url: database.appUrl, poolSize: 5 }).initialize();
    work = new UnitOfWork(source, testKeyring());
    acts = new Acts(work, { keys: { index: Buffer.from('an index key of the tests, 32 by') } });
    target = await world.addCase();
  });
  afterAll(async () => {
    await source.destroy();
    await world.close();
    await database.drop();
  });

  const as = <T>(user: TestUser, run: () => Promise<T>): Promise<T> => {
    const actor: Actor = {
      sessionId: uuid(),
      userId: user.id,
      organisationId: user.organisationId,
      organisationName: '',
      displayName: '',
      email: user.email,
      roles: [user.role],
      teamIds: [user.teamId],
      teamNames: [],
      missionId: null,
      locale: 'en',
      timeZone: 'Asia/Phnom_Penh',
      fresh: true,
    };
    return runInContext({ requestId: uuid(), locale: 'en', actor }, run);
  };
  const eventsOf = async (): Promise<number> =>
    (await world.sql(`select 1 from homeward.case_events where case_id = $1`, [target.id])).length;
  const versionOf = async (): Promise<number> =>
    (await world.sql<{ version: number }>(`select version from homeward.cases where id = $1`, [target.id]))[0]
      ?.version ?? 0;
  const change =
    (expected: number, tags: string[]) =>
    async (tx: Tx): Promise<{ id: string }> => {
      await tx.update(CaseEntity, target.id, expected, { tags });
      await tell(tx, { caseId: target.id, kind: 'TAGS_CHANGED' });
      return { id: target.id };
    };
  const nothing = (): Promise<object> => Promise.resolve({ done: true });

  it('saves both of two writes or neither: a crash between them leaves nothing', async () => {
    const [version, events] = [await versionOf(), await eventsOf()];
    const operationId = uuid();
    const crash = as(world.users.supervisor, () =>
      acts.run(
        'describeCase',
        { operationId },
        async (tx) => {
          await tx.update(CaseEntity, target.id, version, { tags: ['half'] });
          throw new Error('the process dies here');
        },
        nothing,
      ),
    );
    await expect(crash).rejects.toThrow('dies');
    expect([await versionOf(), await eventsOf()]).toEqual([version, events]);
    // The same operation id is free again: nothing was acknowledged under it.
    await as(world.users.supervisor, () =>
      acts.run('describeCase', { operationId }, change(version, ['whole']), nothing),
    );
    expect([await versionOf(), await eventsOf()]).toEqual([version + 1, events + 1]);
  });

  it('loses none of 32 writers at once: one wins, the others are told', async () => {
    const [version, events] = [await versionOf(), await eventsOf()];
    const answers = await Promise.all(
      Array.from({ length: 32 }, (_, n) =>
        as(world.users.supervisor, () =>
          acts.run('describeCase', { operationId: uuid() }, change(version, [`w${n}`]), nothing),
        ),
      ),
    );
    expect(answers.filter((answer) => answer instanceof StaleWrite)).toHaveLength(31);
    expect([await versionOf(), await eventsOf()]).toEqual([version + 1, events + 1]);
  });

  it('would lose them unguarded (control)', async () => {
    const version = await versionOf();
    await Promise.all(
      Array.from({ length: 8 }, (_, n) =>
        as(world.users.supervisor, () =>
          work.run((tx) =>
            tx.execute(`update homeward.cases set tags = array[$2], version = $3 where id = $1`, [
              target.id,
              `w${n}`,
              version + 1,
            ]),
          ),
        ),
      ),
    );
    expect(await versionOf()).toBe(version + 1);
  });

  it('does a retried act once, even when both tries run at the same time', async () => {
    const [version, events] = [await versionOf(), await eventsOf()];
    const operationId = uuid();
    const tries = await Promise.all(
      Array.from({ length: 6 }, () =>
        as(world.users.supervisor, () => acts.run('describeCase', { operationId }, change(version, ['once']), nothing)),
      ),
    );
    expect(tries).toEqual(Array.from({ length: 6 }, () => ({ done: true })));
    expect([await versionOf(), await eventsOf()]).toEqual([version + 1, events + 1]);
    const stolen = await as(world.users.caseworker, () =>
      acts.run('describeCase', { operationId }, change(version + 1, ['x']), nothing),
    );
    const other = await as(world.users.supervisor, () =>
      acts.run('assignCase', { operationId }, change(version + 1, ['x']), nothing),
    );
    expect([stolen, other].map((answer) => answer instanceof Refused && answer.code)).toEqual([
      'OPERATION_ID_REUSED',
      'OPERATION_ID_REUSED',
    ]);
  });

  it('keeps nothing of an input that could be guessed from what is stored', async () => {
    const input = { operationId: uuid(), phone: '+85512345678' };
    await as(world.users.supervisor, () =>
      acts.run('describeCase', input, () => Promise.resolve({ id: target.id }), nothing),
    );
    const [row] = await world.sql<{ input_digest: string }>(
      `select input_digest from homeward.acts_done where operation_id = $1`,
      [input.operationId],
    );
    const guess = (key?: string): string =>
      (key ? createHmac('sha256', key) : createHash('sha256')).update(JSON.stringify(input)).digest('base64url');
    expect(row?.input_digest).toHaveLength(43);
    for (const key of [undefined, 'homeward acts', 'an index key of the tests, 32 by'])
      expect(guess(key)).not.toBe(row?.input_digest);
  });

  it('shows no request the rows of another, over a pool smaller than the crowd', async () => {
    await world.addCase({
      organisationId: world.there,
      teamId: world.teamThere,
      assignedTo: world.strangers.caseworker.id,
      compoundId: null,
    });
    const seen = (user: TestUser): Promise<string[]> =>
      as(user, () =>
        work.run(async (tx) =>
          (await tx.query<{ organisation_id: string }>(`select organisation_id from homeward.cases`)).map(
            (r) => r.organisation_id,
          ),
        ),
      );
    const users = [world.users.caseworker, world.strangers.caseworker, world.users.auditor, world.users.supervisor];
    const answers = await Promise.all(
      Array.from({ length: 400 }, async (_, n) => ({ user: users[n % 4], rows: await seen(users[n % 4] as TestUser) })),
    );
    for (const { user, rows } of answers) {
      expect(rows.every((organisation) => organisation === user?.organisationId)).toBe(true);
      expect(rows.length > 0).toBe(user?.role !== 'auditor');
    }
    // A pooled connection that served somebody knows nobody afterwards.
    expect(await source.query(`select count(*)::int as n from homeward.cases`)).toEqual([{ n: 0 }]);
  });

  it('writes who changed what to the audit log, by column and without values', async () => {
    const [last] = await world.sql<{ actor_id: string; columns: string[]; detail: unknown; kind: string }>(
      `select actor_id, columns, detail, kind from audit.events where subject = 'cases' and row_id = $1 and actor_id is not null order by id desc limit 1`,
      [target.id],
    );
    expect(last).toEqual({
      actor_id: world.users.supervisor.id,
      kind: 'update',
      columns: ['tags', 'updated_at', 'version'],
      detail: null,
    });
  });
});
