import { createHash } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { Role } from '@homeward/domain';
import { BlindIndex, filedTokens } from '@homeward/domain/matching';
import {
  buildWorld,
  type TestCase,
  type TestDatabase,
  testDatabase,
  type TestUser,
  testIndexKey,
  type World,
} from '@homeward/testing';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import { testSealing } from './test-keys.js';

/**
 * What an insider would try who can send any statement in his or her own name: keys to somebody else's case made out of rows
 * of one's own, longer shares, other people's sessions, roles for oneself, the log.
 */
describe('statements of an insider', () => {
  const index = new BlindIndex(testIndexKey);
  let database: TestDatabase;
  let world: World;
  let client: pg.Client;
  let theirs: TestCase;
  beforeAll(async () => {
    database = await testDatabase();
    world = await buildWorld(database, testSealing);
    client = new pg.Client({ connectionString: database.appUrl });
    await client.connect();
  });
  afterAll(async () => {
    await client.end();
    await world.close();
    await database.drop();
  });
  beforeEach(async () => {
    theirs = await world.addCase({
      teamId: world.teamTwo,
      assignedTo: world.neighbours.caseworker.id,
      registeredBy: world.neighbours.supervisor.id,
      verified: false,
      state: 'REPORTED',
      name: 'Nguyễn Thị Hoa',
      romanisedName: 'Nguyen Thi Hoa',
    });
  });

  const tokens = (name: string): number[] => index.values(world.here, filedTokens({ names: [name] }));

  /** Statements in order, in one transaction that is kept when all pass. */
  async function tries(
    user: TestUser,
    statements: readonly (readonly [string, ...unknown[]])[],
    also: readonly Role[] = [],
  ): Promise<string> {
    await client.query('begin');
    try {
      await client.query(
        `select set_config('app.user_id', $1, true), set_config('app.organisation_id', $2, true), set_config('app.roles', $3, true),
           set_config('app.teams', $4, true), set_config('app.mission_id', $5, true)`,
        [
          user.id,
          user.organisationId,
          [user.role, ...also].join(),
          user.teamId,
          user.role === 'partner' ? world.mission : '',
        ],
      );
      let touched = 0;
      for (const [text, ...values] of statements) touched = (await client.query(text, values)).rowCount ?? 0;
      await client.query('commit');
      return touched === 0 ? 'nothing' : 'done';
    } catch (error) {
      await client.query('rollback');
      return (error as { code?: string }).code === '42501' ? 'refused' : `error ${(error as Error).message}`;
    }
  }
  const sees = (user: TestUser, table: string, id: string): Promise<string> =>
    tries(user, [[`select 1 from homeward.${table} where id = $1`, id]]);
  const newCase = (user: TestUser, personId: string, previousCaseId: string | null = null, teamId = user.teamId) =>
    [
      `insert into homeward.cases (id, organisation_id, team_id, reference, person_id, registered_by, previous_case_id) values ($1, $2, $3, $4, $5, $6, $7)`,
      uuid(),
      user.organisationId,
      teamId,
      uuid(),
      personId,
      user.id,
      previousCaseId,
    ] as const;

  it('opens no person by a case of one’s own that names them', async () => {
    const { caseworker } = world.users;
    expect(await tries(caseworker, [newCase(caseworker, theirs.personId)])).toBe('refused');
    // Nor where it says that it comes after theirs: then it is theirs.
    expect(await tries(caseworker, [newCase(caseworker, theirs.personId, theirs.id)])).toBe('refused');
    expect(await tries(caseworker, [newCase(caseworker, theirs.personId, theirs.id, world.teamTwo)])).toBe('refused');
    const walled = await world.addCase({ restricted: true });
    expect(await tries(caseworker, [newCase(caseworker, walled.personId, walled.id)])).toBe('refused');
    const stranger = await world.addCase({
      organisationId: world.there,
      teamId: world.teamThere,
      assignedTo: null,
      registeredBy: world.strangers.supervisor.id,
      compoundId: null,
    });
    expect(await tries(caseworker, [newCase(caseworker, stranger.personId, stranger.id)])).toBe('refused');
    expect(await tries(caseworker, [newCase(caseworker, stranger.personId, null, world.teamThere)])).toBe('refused');
    // The twins: somebody new, and somebody of a case that is seen.
    const [person, mine] = [uuid(), await world.addCase()];
    const insert = `insert into homeward.persons (id, organisation_id, name, registered_by) values ($1, $2, '', $3)`;
    expect(await tries(caseworker, [[insert, person, world.here, caseworker.id], newCase(caseworker, person)])).toBe(
      'done',
    );
    expect(await tries(caseworker, [newCase(caseworker, mine.personId, mine.id)])).toBe('done');
  });

  it('assigns no case by hand to whoever reads it for another reason', async () => {
    const verified = await world.addCase({ teamId: world.teamTwo, assignedTo: world.neighbours.caseworker.id });
    const grab = `update homeward.cases set assigned_to = $2 where id = $1`;
    const { caseworker, supervisor } = world.users;
    expect(await tries(caseworker, [[grab, verified.id, caseworker.id]], ['coordinator'])).toBe('refused');
    expect(await tries(supervisor, [[grab, verified.id, supervisor.id]], ['coordinator'])).toBe('refused');
    for (const column of ['team_id', 'registered_by', 'person_id', 'organisation_id'])
      expect(
        await tries(
          supervisor,
          [[`update homeward.cases set ${column} = ${column} where id = $1`, verified.id]],
          ['coordinator'],
        ),
      ).toBe('refused');
    const mine = await world.addCase();
    expect(await tries(supervisor, [[grab, mine.id, supervisor.id]])).toBe('done');
  });

  it('writes no name onto a restricted case', async () => {
    const { supervisor } = world.users;
    const walled = await world.addCase({ restricted: true });
    const key = `insert into homeward.case_members (case_id, user_id, organisation_id) values ($1, $2, $3)`;
    expect(await tries(supervisor, [[key, walled.id, supervisor.id, world.here]])).toBe('refused');
    await tries(supervisor, [[`select homeward.set_case_staff($1, array[$2]::uuid[])`, walled.id, supervisor.id]]);
    expect(await sees(supervisor, 'cases', walled.id)).toBe('nothing');
  });

  it('opens no case by a roster that names its id', async () => {
    const { field_officer } = world.users;
    const operation = uuid();
    const plan = [
      [
        `insert into homeward.operations (id, organisation_id, team_id, reference, kind, created_by) values ($1, $2, $3, $4, 'RAID', $5)`,
        operation,
        world.here,
        world.teamOne,
        operation,
        field_officer.id,
      ],
      [
        `insert into homeward.operation_members (operation_id, user_id, organisation_id, role) values ($1, $2, $3, 'LEAD')`,
        operation,
        field_officer.id,
        world.here,
      ],
    ] as const;
    expect(await tries(field_officer, plan)).toBe('done');
    const entry = `insert into homeward.roster_entries (id, organisation_id, operation_id, position, name, tokens, decision, same_as_case, case_id) values ($1, $2, $3, 1, '', $4, 'SAME_AS_CASE', $5, $6)`;
    const at = [world.here, operation] as const;
    expect(await tries(field_officer, [[entry, uuid(), ...at, tokens('somebody else'), null, theirs.id]])).toBe(
      'refused',
    );
    expect(await tries(field_officer, [[entry, uuid(), ...at, tokens('somebody else'), theirs.id, null]])).toBe(
      'refused',
    );
    const id = uuid();
    expect(await tries(field_officer, [[entry, id, ...at, tokens('somebody else'), null, null]])).toBe('done');
    const name = `update homeward.roster_entries set case_id = $2 where id = $1`;
    expect(await tries(field_officer, [[name, id, theirs.id]])).toBe('refused');
    expect(await sees(field_officer, 'cases', theirs.id)).toBe('nothing');
    const walled = await world.addCase({ restricted: true });
    expect(await tries(field_officer, [[entry, uuid(), ...at, tokens('sok chan'), walled.id, null]])).toBe('refused');
    // Its twin: a row that bears the name may mean the case.
    expect(await tries(field_officer, [[entry, uuid(), ...at, tokens('nguyen thi hoa'), theirs.id, null]])).toBe(
      'done',
    );
  });

  it('joins no operation of others', async () => {
    const operation = uuid();
    await world.sql(
      `insert into homeward.operations (id, organisation_id, team_id, reference, kind, created_by) values ($1, $2, $3, $4, 'RAID', $5)`,
      [operation, world.here, world.teamTwo, operation, world.neighbours.supervisor.id],
    );
    const join = `insert into homeward.operation_members (operation_id, user_id, organisation_id, role) values ($1, $2, $3, 'GATE')`;
    for (const user of [world.users.field_officer, world.users.supervisor, world.users.caseworker])
      expect(await tries(user, [[join, operation, user.id, world.here]])).toBe('refused');
    expect(
      await tries(world.neighbours.supervisor, [[join, operation, world.users.field_officer.id, world.here]]),
    ).toBe('done');
  });

  it('shares nothing that the sharer does not see, and a mission prolongs nothing', async () => {
    const { coordinator, partner } = world.users;
    const share = `insert into homeward.case_shares (id, organisation_id, case_id, mission_id, until, shared_by) values ($1, $2, $3, $4, current_date + 10, $5)`;
    const walled = await world.addCase({ restricted: true });
    for (const target of [theirs, walled])
      expect(await tries(coordinator, [[share, uuid(), world.here, target.id, world.mission, coordinator.id]])).toBe(
        'refused',
      );
    const [id, verified] = [uuid(), await world.addCase()];
    expect(await tries(coordinator, [[share, id, world.here, verified.id, world.mission, coordinator.id]])).toBe(
      'done',
    );
    expect(await tries(partner, [[`update homeward.case_shares set acknowledged_at = now() where id = $1`, id]])).toBe(
      'done',
    );
    expect(
      await tries(partner, [[`update homeward.case_shares set until = current_date + 999 where id = $1`, id]]),
    ).toBe('refused');
    await world.sql(`update homeward.case_shares set ended_at = now() where id = $1`, [id]);
    expect(await tries(partner, [[`update homeward.case_shares set ended_at = null where id = $1`, id]])).toBe(
      'nothing',
    );
    expect(await sees(partner, 'persons', verified.personId)).toBe('nothing');
  });

  it('takes up no ended session, no account and no role', async () => {
    const { caseworker, administrator, partner } = world.users;
    const [ended] = await world.sql<{ id: string }>(
      `insert into homeward.sessions (id, organisation_id, user_id, token_hash, ended_at) values ($1, $2, $3, $4, now()) returning id`,
      [uuid(), world.here, caseworker.id, createHash('sha256').update(uuid()).digest('hex')],
    );
    expect(await tries(caseworker, [[`update homeward.sessions set ended_at = null where id = $1`, ended?.id]])).toBe(
      'refused',
    );
    for (const set of [`token_hash = 'known'`, `created_at = now()`, `last_seen_at = now()`])
      expect(
        await tries(administrator, [[`update homeward.sessions set ${set} where user_id = $1`, caseworker.id]]),
      ).toBe('refused');
    expect(await tries(administrator, [[`select token_hash from homeward.sessions limit 1`]])).toBe('refused');
    expect(
      await tries(administrator, [[`update homeward.users set password_hash = 'x' where id = $1`, caseworker.id]]),
    ).toBe('refused');
    expect(await tries(partner, [[`update homeward.users set mission_id = null where id = $1`, partner.id]])).toBe(
      'nothing',
    );
    const role = `insert into homeward.user_roles (user_id, organisation_id, role) values ($1, $2, $3)`;
    expect(await tries(administrator, [[role, administrator.id, world.here, 'supervisor']])).toBe('refused');
    expect(await tries(administrator, [[role, world.strangers.caseworker.id, world.here, 'administrator']])).toBe(
      'refused',
    );
    expect(await tries(administrator, [[role, caseworker.id, world.here, 'coordinator']])).toBe('done');
    const team = `insert into homeward.user_teams (user_id, organisation_id, team_id) values ($1, $2, $3)`;
    expect(await tries(administrator, [[team, caseworker.id, world.here, world.teamThere]])).toBe('refused');
    const link = `insert into homeward.invitations (id, organisation_id, kind, email, user_id, token_hash, expires_at) values ($1, $2, 'reset', 'x@y.zz', $3, $4, now() + interval '1 day')`;
    expect(await tries(administrator, [[link, uuid(), world.here, world.strangers.supervisor.id, uuid()]])).toBe(
      'refused',
    );
    // And were there such a link, it would open nothing.
    await world.sql(link, [uuid(), world.here, world.strangers.supervisor.id, 'foreign']);
    const [opened] = await world.sql<{ id: string | null }>(
      `select homeward.accept_invitation('foreign', $1, 'X', 'hash') as id`,
      [uuid()],
    );
    expect(opened?.id).toBeNull();
    await world.sql(`delete from homeward.user_roles where user_id = $1 and role = 'coordinator'`, [caseworker.id]);
  });

  it('holds and lets go no case of others, and erases by no row of one’s own', async () => {
    const { supervisor, caseworker, data_protection_officer: officer, administrator } = world.users;
    const mine = await world.addCase();
    const walled = await world.addCase({ restricted: true });
    const hold = (user: TestUser, caseId: string, id = uuid()) =>
      tries(user, [[`select 1 where homeward.hold_case($1, $2, 'COURT', '', null)`, id, caseId]]);
    for (const user of [caseworker, administrator, world.neighbours.supervisor, world.strangers.supervisor])
      expect(await hold(user, mine.id)).toBe('nothing');
    expect(await hold(world.strangers.data_protection_officer, mine.id)).toBe('nothing');
    expect(await hold(supervisor, walled.id)).toBe('nothing');
    const id = uuid();
    expect(await hold(supervisor, mine.id, id)).toBe('done');
    const lift = `select 1 where homeward.lift_hold($1)`;
    for (const user of [caseworker, world.neighbours.supervisor, world.strangers.data_protection_officer])
      expect(await tries(user, [[lift, id]])).toBe('nothing');
    for (const act of [
      `update homeward.case_holds set lifted_at = now(), lifted_by = set_by`,
      `delete from homeward.case_holds`,
      `insert into homeward.retention_batch_cases select * from homeward.retention_batch_cases`,
      `update homeward.retention_batch_cases set outcome = null`,
    ])
      expect(await tries(officer, [[act]])).toBe('refused');
    const asks = `insert into homeward.approvals (id, organisation_id, subject_id, kind, reason, requested_by, decision) values ($1, $2, $3, 'RETENTION', '', $4, $5)`;
    const about = [world.here, uuid()] as const;
    expect(await tries(supervisor, [[asks, uuid(), ...about, supervisor.id, 'PENDING']])).toBe('refused');
    expect(await tries(officer, [[asks, uuid(), ...about, officer.id, 'APPROVED']])).toBe('refused');
    const asked = uuid();
    expect(await tries(officer, [[asks, asked, ...about, officer.id, 'PENDING']])).toBe('done');
    const decide = `update homeward.approvals set decision = 'APPROVED', decided_by = $2, decided_at = now() where id = $1`;
    expect(await tries(officer, [[decide, asked, officer.id]])).not.toBe('done');
    expect(await tries(supervisor, [[decide, asked, supervisor.id]])).toBe('nothing');
    // Its twin: the officer lifts what the supervisor set.
    expect(await tries(officer, [[lift, id]])).toBe('done');
  });

  it('decides nothing on one’s own, and changes nothing that was signed or told', async () => {
    const { caseworker, supervisor, coordinator } = world.users;
    const [mine, asked, interview] = [await world.addCase(), uuid(), uuid()];
    await world.sql(
      `insert into homeward.approvals (id, organisation_id, case_id, kind, reason, requested_by) values ($1, $2, $3, 'CLOSURE', '', $4)`,
      [asked, world.here, mine.id, caseworker.id],
    );
    const decide = `update homeward.approvals set decision = 'APPROVED', decided_by = $2 where id = $1`;
    for (const user of [coordinator, world.neighbours.supervisor])
      expect(await tries(user, [[decide, asked, user.id]])).toBe('nothing');
    expect(await tries(caseworker, [[decide, asked, caseworker.id]])).toBe('refused');
    expect(await tries(supervisor, [[decide, asked, coordinator.id]])).toBe('refused');
    expect(await tries(supervisor, [[decide, asked, supervisor.id]])).toBe('done');
    await world.sql(
      `insert into homeward.interviews (id, organisation_id, case_id, interviewer_id, answers, signed_at, signed_by) values ($1, $2, $3, $4, '', now(), $4)`,
      [interview, world.here, mine.id, caseworker.id],
    );
    expect(
      await tries(caseworker, [[`update homeward.interviews set signed_by = null where id = $1`, interview]]),
    ).toBe('refused');
    expect(
      await tries(caseworker, [[`update homeward.interviews set version = version + 1 where id = $1`, interview]]),
    ).toBe('done');
    expect(
      await tries(caseworker, [
        [
          `insert into homeward.case_events (id, organisation_id, case_id, actor_id, kind) values ($1, $2, $3, $4, 'REGISTERED')`,
          uuid(),
          world.here,
          mine.id,
          supervisor.id,
        ],
      ]),
    ).toBe('refused');
  });

  it('asks the narrow functions for people in the name of nobody who works with them', async () => {
    await world.sql(`update homeward.person_index set marks = '{mark}' where person_id = $1`, [theirs.personId]);
    const list = `{${tokens('nguyen thi hoa').join()}}`;
    const ones = list.replace(/\d+/g, '1');
    const byName = `select * from homeward.find_persons('${list}', '${ones}', '{}', 1, 5)`;
    for (const role of ['partner', 'auditor', 'administrator', 'data_protection_officer'] as const) {
      const user = world.users[role];
      expect(await tries(user, [[byName]])).toBe('nothing');
      expect(
        await tries(user, [
          [`select * from homeward.match_candidates(array['${list}'], array['${ones}'], array['{}'], 1, 5)`],
        ]),
      ).toBe('nothing');
      expect(await tries(user, [[`select * from homeward.find_persons('{}', '{}', '{mark}', 1, 5)`]])).toBe('nothing');
      expect(await tries(user, [[`select * from homeward.people_alike(array['PHONE +85512345678'])`]])).toBe('nothing');
    }
    expect(await tries(world.users.caseworker, [[byName]])).toBe('done');
  });

  it('runs nothing as the owner of a function, and leaves the log alone', async () => {
    const { caseworker } = world.users;
    expect(await tries(caseworker, [[`select 1 from audit.events`]])).toBe('nothing');
    expect(await tries(world.users.auditor, [[`select 1 from audit.events`]])).toBe('done');
    // Types of one's own under the names that such a function casts to: their check would run as its owner.
    const lure = [
      [
        `create function pg_temp.lure(x pg_catalog.text) returns pg_catalog.bool language plpgsql as $$ begin raise exception 'lured: %', current_user; end $$`,
      ],
      ...['uuid', 'text'].map(
        (type) =>
          [`create domain pg_temp.${type} as pg_catalog.${type} check (pg_temp.lure(value::pg_catalog.text))`] as const,
      ),
    ] as const;
    expect(await tries(caseworker, lure)).not.toContain('error');
    for (const call of [
      `select audit.record('read', 'x', null, null, '{}', null)`,
      `select * from audit.last_change('cases', gen_random_uuid())`,
      `select * from homeward.find_session('x', '1 hour', '1 hour')`,
      `select * from homeward.match_candidates(array['{1,2}'], array['{1,1}'], array['{}'], 1, 3)`,
      `update homeward.saved_views set resource = resource`,
    ])
      expect(`${call}: ${await tries(caseworker, [[call]])}`).toMatch(/: (done|nothing)$/);
    for (const statement of [
      `insert into audit.events (kind, subject) values ('read', 'x')`,
      `update audit.events set actor_id = null`,
      `delete from audit.events`,
      `truncate audit.events`,
      `alter table audit.events no force row level security`,
      `select password_hash from homeward.users`,
      `set role homeward_auth`,
      `set role homeward_audit`,
    ])
      expect(`${statement}: ${await tries(caseworker, [[statement]])}`).toBe(`${statement}: refused`);
  });
});
