import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  caseStates,
  exitModes,
  identificationStates,
  repatriationExceptions,
  repatriationStages,
  roles,
} from '@homeward/domain';
import { dropAll, testDatabase, type TestDatabase, testIndexKey } from '@homeward/testing';
import pg from 'pg';
import { openDatabase } from '../testing/opened-database.js';
import { testKeys } from '../testing/test-keys.js';
import { seed } from './seed.js';
import { attackEvaluation } from '../statistics/attack-evaluation.js';
import { tableNames } from './tables.js';

const TODAY = '2026-11-22';
const HASH = 'hash of the accounts';
const quiet = (): void => undefined;

async function connected(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url });
  client.on('error', quiet);
  await client.connect();
  return client;
}

let database: TestDatabase;
let admin: pg.Client;
const ask = async <T extends pg.QueryResultRow>(sql: string, values: unknown[] = []): Promise<T[]> =>
  (await admin.query<T>(sql, values)).rows;
const column = async (sql: string): Promise<string[]> => (await ask<{ x: string }>(sql)).map((row) => row.x);

beforeAll(async () => {
  database = await testDatabase();
  admin = await connected(database.superuserUrl);
  await seed({
    connectionString: database.ownerUrl,
    people: 2000,
    passwordHash: HASH,
    keys: testKeys,
    indexKey: testIndexKey,
    progress: quiet,
    today: TODAY,
  });
}, 120_000);
afterAll(async () => {
  await admin.end();
  await dropAll();
});

describe('the fictional people', () => {
  it('show every state, stage, way out, decision and exception', async () => {
    const of = (name: string): Promise<string[]> =>
      column(`select distinct ${name}::text as x from homeward.cases where ${name} is not null`);
    expect((await of('state')).sort()).toEqual([...caseStates].sort());
    expect((await of('repatriation_stage')).sort()).toEqual([...repatriationStages].sort());
    expect((await of('exit_mode')).sort()).toEqual([...exitModes].sort());
    expect((await of('identification')).sort()).toEqual([...identificationStates].sort());
    const raised = await column(`select distinct kind::text as x from homeward.case_exceptions`);
    expect(raised.sort()).toEqual([...repatriationExceptions].sort());
    expect((await column(`select distinct role::text as x from homeward.user_roles`)).sort()).toEqual(
      [...roles].sort(),
    );
  });

  it('are as many as asked for, in two organisations, some with two cases, some written down twice', async () => {
    const [counts] = await ask<Record<string, number>>(`select
      (select count(*) from homeward.persons)::int as persons,
      (select count(*) from homeward.cases where previous_case_id is not null)::int as returned,
      (select count(*) from homeward.cases where state = 'DUPLICATE' and duplicate_of is null)::int as lone,
      (select count(*) from homeward.cases c join homeward.cases d on d.id = c.previous_case_id where c.person_id <> d.person_id)::int as strangers,
      (select count(*) from homeward.cases c join homeward.organisations o on o.id = c.organisation_id where o.reference_prefix = 'TH')::int as second`);
    expect(counts).toMatchObject({ persons: 2000, lone: 0, strangers: 0 });
    expect(counts?.returned).toBeGreaterThan(15);
    expect(counts?.second).toBeGreaterThan(180);
  });

  it('fly home together with children, needs and seats, one of them stuck on the way, and a bill of somebody out of reach', async () => {
    const aboard = `from homeward.movement_passengers p join homeward.movements m on m.id = p.movement_id and m.reference like '%-6060' join homeward.cases c on c.id = p.case_id`;
    const [told] = await ask<Record<string, number>>(`select
      (select count(*) ${aboard})::int as people, (select count(*) ${aboard} where c.nationality <> 'ID')::int as strangers,
      (select count(*) from homeward.companions)::int as companions, (select count(*) from homeward.need_orders)::int as orders,
      (select count(*) from homeward.leg_seats s join homeward.movements m on m.id = s.movement_id and m.reference like '%-6060')::int as seats,
      (select count(*) from homeward.boarding_ticks t join homeward.movement_legs l on l.id = t.leg_id and l.position = 2 where t.mark = 'MISSING')::int as stuck,
      (select count(*) from homeward.costs where others > 0)::int as shared,
      (select count(*) from homeward.costs k join homeward.movement_passengers p on p.movement_id = k.movement_id and p.case_id = k.case_id
         where k.kind = 'TICKET' and k.state = 'COMMITTED' and p.state = 'NO_SHOW')::int as lost`);
    expect(told).toMatchObject({ people: 60, strangers: 0, companions: 3, orders: 2, seats: 63, stuck: 1, shared: 1 });
    expect(told?.lost).toBeGreaterThan(0);
  });

  it('let the application go on with references after the last', async () => {
    const wrong = await ask(`
      select o.reference_prefix, k.year, k.value, max(right(c.reference, 5)::int) from homeward.counters k
      join homeward.organisations o on o.id = k.organisation_id
      join homeward.cases c on c.organisation_id = o.id and c.reference like o.reference_prefix || '-' || k.year || '-%'
      where k.kind = 'case' group by 1, 2, 3 having max(right(c.reference, 5)::int) <> k.value`);
    expect(wrong).toEqual([]);
    expect(await ask(`select 1 from homeward.counters where kind = 'operation'`)).not.toEqual([]);
  });

  it('have nothing in the future but what is planned, and things due now', async () => {
    const end = `'${TODAY}'::date`;
    const late = await column(`
      select 'event' as x from homeward.case_events where at >= ${end} union all
      select 'case' from homeward.cases where opened_at >= ${end} or updated_at >= ${end} or out_on >= ${end} union all
      select 'note' from homeward.notes where created_at >= ${end} union all
      select 'done' from homeward.checklist_items where done_on >= ${end} union all
      select 'spell' from homeward.custody_spells where from_date >= ${end} or to_date >= ${end} union all
      select 'interview' from homeward.interviews where saved_at >= ${end}`);
    expect(late).toEqual([]);
    const [due] = await ask<Record<string, number>>(`select count(*) filter (where next_due_on = ${end})::int as today,
      count(*) filter (where next_due_on < ${end})::int as late, count(*) filter (where next_due_on > ${end})::int as later from homeward.cases`);
    for (const number of Object.values(due ?? {})) expect(number).toBeGreaterThan(20);
  });

  it('are told of by nothing that left: no attack gains more than its bar, and a naive threshold loses to most', async () => {
    const { lines, people, passed } = await attackEvaluation((sql, values) => ask(sql, values ? [...values] : []));
    expect(people).toBeGreaterThan(300);
    expect(lines.filter((line) => !line.passed)).toEqual([]);
    expect(passed).toBe(true);
    expect(
      lines.filter(({ target }) => target === 'tables').reduce((sum, { tries }) => sum + tries, 0),
    ).toBeGreaterThan(20);
    // The controls: where only small numbers are hidden, the same attacks win.
    const naive = (attack: string): number =>
      Math.max(...lines.filter((line) => line.attack === attack).map((line) => line.naive.gain));
    expect(naive('linkage')).toBeGreaterThan(0.2);
    // Coarse rows are judged like made-up ones. Their control are the same rows with every answer told: nearly every description is of one person.
    const coarse = (attack: string) => lines.find((line) => line.target === 'anonymous' && line.attack === attack);
    const singled = coarse('singling-out-multivariate');
    expect(singled).toMatchObject({ successes: 0, bar: 'interval-includes-zero' });
    expect(singled?.naive.gain).toBeGreaterThan(0.3);
    for (const attack of ['singling-out-multivariate', 'singling-out-completed', 'linkage', 'inference'])
      expect(coarse(attack)?.tries).toBeGreaterThan(0);
    expect(naive('differencing-exact') + naive('differencing-narrow')).toBeGreaterThan(0.1);
  }, 180_000);

  it('are sealed by quarters that are over, and a few tables of them have left, one taken back', async () => {
    const sealed = await ask<{ prefix: string; from: string; rows: number; sealer: boolean }>(`
      select o.reference_prefix as prefix, s.period_from::text as from, (select count(*) from statistics.snapshot_rows r where r.snapshot_id = s.id)::int as rows,
        exists (select 1 from homeward.user_roles u where u.user_id = s.sealed_by and u.role = 'auditor') as sealer
      from statistics.snapshots s join homeward.organisations o on o.id = s.organisation_id
      where s.sealed_at > s.period_to and s.sealed_at < '${TODAY}' order by 1, 2`);
    expect(sealed.map(({ prefix, from }) => `${prefix} ${from}`)).toEqual(
      ['KH', 'TH'].flatMap((prefix) => ['2026-01-01', '2026-04-01', '2026-07-01'].map((from) => `${prefix} ${from}`)),
    );
    expect(sealed.filter(({ sealer }) => !sealer)).toEqual([]);
    expect(sealed.find(({ prefix, from }) => prefix === 'KH' && from === '2026-07-01')?.rows).toBeGreaterThan(300);
    const left = await ask<{ number: number; withdrawn: boolean; small: number; shown: number; hidden: number }>(`
      select r.number, r.withdrawn_at is not null as withdrawn, count(*) filter (where (c ->> 'count')::int < 11)::int as small,
        count(*) filter (where c ->> 'count' is not null)::int as shown, count(*) filter (where c ->> 'count' is null)::int as hidden
      from statistics.releases r join statistics.snapshots s on s.id = r.snapshot_id, jsonb_array_elements(r.cells) c
      where r.released_at > s.sealed_at and r.released_at < '${TODAY}' and coalesce(r.withdrawn_at, r.released_at) between r.released_at and '${TODAY}'
      group by r.id order by r.number`);
    expect(left.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7]);
    expect(left.filter(({ withdrawn }) => withdrawn)).toHaveLength(1);
    for (const { small, shown, hidden } of left) {
      expect(small).toBe(0);
      expect(shown).toBeGreaterThan(3);
      expect(hidden).toBeGreaterThan(0);
    }
  });

  it('leave every index, key and trigger as the migrations made them', async () => {
    const shape = async (url: string): Promise<unknown[]> => {
      const client = await connected(url);
      const { rows } = await client.query<{ x: string }>(`
        select indexdef as x from pg_indexes where schemaname = 'homeward' union all
        select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) from pg_constraint where connamespace = 'homeward'::regnamespace union all
        select tgrelid::regclass || ' ' || pg_get_triggerdef(oid) || ' ' || tgenabled::text from pg_trigger where not tgisinternal order by 1`);
      await client.end();
      return rows;
    };
    const untouched = await testDatabase();
    const made = await shape(untouched.superuserUrl);
    expect(await shape(database.superuserUrl)).toEqual(made);
    expect(made.length).toBeGreaterThan(150);
  });

  it('leave the doors shut: row-level security forced, triggers on, no audit event made up', async () => {
    const open = await column(`select c.relname as x from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where n.nspname in ('homeward', 'statistics') and c.relkind = 'r' and not (c.relrowsecurity and c.relforcerowsecurity)`);
    expect(open).toEqual([]);
    expect(await column(`select tgname as x from pg_trigger where not tgisinternal and tgenabled <> 'O'`)).toEqual([]);
    expect(await ask(`select 1 from audit.events limit 1`)).toEqual([]);
  });
});

describe('what each account finds', () => {
  interface Seen {
    readonly app: pg.Client;
    readonly cases: (sql: string) => Promise<Record<string, number>>;
  }
  /** As the application role, with the settings of one account. */
  async function asAccount(email: string, work: (seen: Seen) => Promise<void>): Promise<void> {
    const [who] = await ask<{ id: string; organisation_id: string; mission: string; roles: string; teams: string }>(
      `select u.id, u.organisation_id, coalesce(u.mission_id::text, '') as mission,
         coalesce((select string_agg(role, ',') from homeward.user_roles r where r.user_id = u.id), '') as roles,
         coalesce((select string_agg(team_id::text, ',') from homeward.user_teams t where t.user_id = u.id), '') as teams
       from homeward.users u where u.email = $1 and u.password_hash = $2`,
      [email, HASH],
    );
    if (!who) throw new Error(`no account ${email}`);
    const app = await connected(database.appUrl);
    try {
      await app.query('begin');
      await app.query(
        `select set_config('app.user_id', $1, true), set_config('app.organisation_id', $2, true), set_config('app.mission_id', $3, true),
           set_config('app.roles', $4, true), set_config('app.teams', $5, true)`,
        [who.id, who.organisation_id, who.mission, who.roles, who.teams],
      );
      await work({ app, cases: async (sql) => (await app.query<Record<string, number>>(sql)).rows[0] ?? {} });
      await app.query('rollback');
    } finally {
      await app.end();
    }
  }
  const myId = `homeward.actor_id()`;

  it.each(['homeward.example', 'saferreturn.example'])(
    'caseworker@%s: some thirty-five cases of all kinds, its own, one draft',
    async (domain) => {
      await asAccount(`caseworker@${domain}`, async ({ cases }) => {
        const seen =
          await cases(`select count(*)::int as cases, count(distinct state)::int as states, count(distinct organisation_id)::int as walls,
        count(*) filter (where assigned_to is distinct from ${myId})::int as others,
        (select count(*) from homeward.interviews where signed_at is null)::int as drafts,
        (select count(*) from homeward.tasks where done_at is null)::int as tasks from homeward.cases`);
        expect(seen.cases).toBeGreaterThanOrEqual(28);
        expect(seen.cases).toBeLessThanOrEqual(40);
        expect(seen.states).toBeGreaterThanOrEqual(13);
        expect(seen).toMatchObject({ others: 0, walls: 1, drafts: 1 });
        expect(seen.tasks).toBeGreaterThan(8);
      });
    },
  );

  it('supervisor and data protection officer: emergencies to review and reviewed ones, a few holds, periods that were decided', async () => {
    for (const account of ['supervisor', 'dpo'])
      await asAccount(`${account}@homeward.example`, async ({ cases }) => {
        const seen = await cases(`select count(*) filter (where reviewed_at is null)::int as waiting,
          count(*) filter (where reviewed_at is not null)::int as reviewed, count(*) filter (where until > now())::int as open,
          (select count(*) from homeward.case_holds)::int as holds, (select count(*) from homeward.retention_rules)::int as periods
          from homeward.break_glasses`);
        expect(seen.waiting).toBeGreaterThan(0);
        expect(seen.reviewed).toBeGreaterThan(0);
        // What is held is told to the officer by number alone, by a function of its own.
        if (account === 'supervisor') expect(seen.holds).toBeGreaterThan(1);
        expect(seen).toMatchObject({ open: 0, periods: 3 });
      });
  });

  it('caseworker: people around, some of them known in another case of its own', async () => {
    await asAccount('caseworker@homeward.example', async ({ cases }) => {
      const seen = await cases(`select count(*)::int as people, count(distinct kind)::int as kinds,
        count(*) filter (where exists (select 1 from homeward.people_around o where o.case_id <> p.case_id and o.marks && p.marks))::int as elsewhere,
        (select count(*) from homeward.identity_documents)::int as papers from homeward.people_around p`);
      expect(seen.people).toBeGreaterThan(30);
      expect(seen.kinds).toBe(3);
      expect(seen.elsewhere).toBeGreaterThan(4);
      expect(seen.papers).toBeGreaterThan(15);
    });
  });

  it('caseworker: one restricted case of which it is a member', async () => {
    await asAccount('caseworker@homeward.example', async ({ cases }) => {
      const seen = await cases(
        `select count(*) filter (where sensitivity = 'RESTRICTED')::int as restricted from homeward.cases`,
      );
      expect(seen.restricted).toBeGreaterThanOrEqual(1);
    });
  });

  it('supervisor: two teams and closures to decide', async () => {
    await asAccount('supervisor@homeward.example', async ({ cases }) => {
      const seen = await cases(`select count(*)::int as cases, count(distinct team_id)::int as teams,
        (select count(*) from homeward.approvals where decision = 'PENDING' and requested_by <> ${myId})::int as pending from homeward.cases`);
      expect(seen.cases).toBeGreaterThan(900);
      expect(seen.teams).toBe(2);
      expect(seen.pending).toBeGreaterThanOrEqual(5);
    });
  });

  it('coordinator: much that waits, papers, no interview and nobody around', async () => {
    await asAccount('coordinator@homeward.example', async ({ cases }) => {
      const seen =
        await cases(`select count(*)::int as cases, (select count(*) from homeward.interviews)::int as interviews,
        (select count(*) from homeward.people_around)::int as around, (select count(*) from homeward.identity_documents)::int as papers,
        (select count(*) from homeward.checklist_items where ready and state in ('OPEN', 'IN_PROGRESS') and due_on < '${TODAY}')::int as overdue,
        (select count(*) from homeward.movements where departs_at >= '${TODAY}')::int as flights,
        count(*) filter (where verified_at is null)::int as early from homeward.cases`);
      expect(seen.cases).toBeGreaterThan(1200);
      expect(seen).toMatchObject({ interviews: 0, around: 0, early: 0 });
      expect(seen.papers).toBeGreaterThan(400);
      expect(seen.overdue).toBeGreaterThan(40);
      expect(seen.flights).toBeGreaterThan(5);
    });
  });

  it('field officer: a few operations, one planned and one under way with a list, and the people on them', async () => {
    await asAccount('field@homeward.example', async ({ app, cases }) => {
      const { rows } = await app.query<{
        state: string;
        entries: number;
      }>(`select o.state::text as state, count(r.id)::int as entries
        from homeward.operations o left join homeward.roster_entries r on r.operation_id = o.id group by o.id, o.state`);
      expect(rows.length).toBeGreaterThanOrEqual(4);
      expect(rows.length).toBeLessThanOrEqual(8);
      expect(rows.find((row) => row.state === 'UNDER_WAY')?.entries).toBeGreaterThan(30);
      expect(rows.find((row) => row.state === 'PLANNED')?.entries).toBeGreaterThan(2);
      const seen = await cases(
        `select count(*)::int as cases, (select count(*) from homeward.interviews)::int as interviews from homeward.cases`,
      );
      expect(seen.cases).toBeGreaterThan(5);
      expect(seen.interviews).toBe(0);
    });
  });

  it('partner: what was shared with its mission, some of it waiting on the mission', async () => {
    await asAccount('partner@homeward.example', async ({ cases }) => {
      const seen =
        await cases(`select count(*)::int as cases, count(*) filter (where nationality <> 'ID')::int as others,
        (select count(*) from homeward.checklist_items where ready and state in ('OPEN', 'IN_PROGRESS'))::int as waiting,
        (select count(*) from homeward.users)::int as staff from homeward.cases`);
      expect(seen.cases).toBeGreaterThanOrEqual(9);
      expect(seen.cases).toBeLessThanOrEqual(14);
      expect(seen).toMatchObject({ others: 0, staff: 1 });
      expect(seen.waiting).toBeGreaterThanOrEqual(5);
    });
  });

  it('shelter: who is shared with its house, something said of them, and nothing of the way home', async () => {
    await asAccount('shelter@homeward.example', async ({ cases }) => {
      const seen =
        await cases(`select count(*)::int as cases, (select count(*) from homeward.house_reports where state = 'OPEN')::int as open,
        (select count(*) from homeward.custody_spells where place_id <> homeward.actor_place())::int as elsewhere,
        (select count(*) from homeward.checklist_items)::int as items from homeward.cases`);
      expect(seen.cases).toBeGreaterThanOrEqual(4);
      expect(seen.open).toBeGreaterThanOrEqual(2);
      expect(seen).toMatchObject({ elsewhere: 0, items: 0 });
    });
  });

  it.each(['auditor', 'admin', 'dpo'])('%s: no person and no case', async (name) => {
    await asAccount(`${name}@homeward.example`, async ({ cases }) => {
      const seen = await cases(
        `select (select count(*) from homeward.cases)::int as cases, (select count(*) from homeward.persons)::int as persons`,
      );
      expect(seen).toEqual({ cases: 0, persons: 0 });
    });
  });

  it('auditor: colleagues, its own statistics, and not one row of anything else', async () => {
    const tables = await column(
      `select n.nspname || '.' || c.relname as x from pg_class c join pg_namespace n on n.oid = c.relnamespace
       where n.nspname in ('homeward', 'statistics') and c.relkind in ('r', 'v', 'm', 'p') and has_table_privilege('homeward_app', c.oid, 'select') order by 1`,
    );
    const seen: string[] = [];
    await asAccount('auditor@homeward.example', async ({ cases }) => {
      for (const table of tables) if ((await cases(`select count(*)::int as n from ${table}`)).n) seen.push(table);
    });
    expect(tables.length).toBeGreaterThan(40);
    expect(seen).toEqual([
      'homeward.organisations',
      'homeward.teams',
      'homeward.user_roles',
      'homeward.user_teams',
      'statistics.cubes',
      'statistics.ledger',
      'statistics.recipients',
      'statistics.releases',
      'statistics.snapshots',
    ]);
  });

  it('auditor: no person by a function that passes the policies, where a coordinator finds one', async () => {
    const [known] = await ask<Record<string, string>>(
      `select c.id, i.tokens::text as tokens, i.marks::text as marks, array_fill(1, array[cardinality(i.tokens)])::text as weights, c.compound_id as place, r.operation_id as operation
       from homeward.cases c join homeward.persons p on p.id = c.person_id join homeward.person_index i on i.person_id = p.id join homeward.organisations o on o.id = c.organisation_id
       join homeward.roster_entries r on r.same_as_case = c.id
       where o.reference_prefix = 'KH' and c.sensitivity = 'NORMAL' and c.verified_at is not null and p.phone <> '' and p.document_number <> '' limit 1`,
    );
    const found = async (account: string): Promise<string[]> => {
      const names: string[] = [];
      await asAccount(account, async ({ app }) => {
        for (const [name, call, values] of [
          ['candidates', 'match_candidates(array[$1], array[$2], array[$3], 0.3, 50)', ['tokens', 'weights', 'marks']],
          ['by name', `find_persons($1::smallint[], $2::real[], '{}', 0.3, 50)`, ['tokens', 'weights']],
          ['by mark', `find_persons('{}', '{}', $1::text[], 0.3, 50)`, ['marks']],
          ['row', 'row_may_mean($1, $2::smallint[], $3::text[]) x where x', ['id', 'tokens', 'marks']],
          ['place', 'compound_people(array[$1]::uuid[])', ['place']],
          ['roster', 'roster_cases($1)', ['operation']],
          ['staff', 'case_staff($1)', ['id']],
          ['way home', 'shared_way_home_facts($1) x where x is not null', ['id']],
        ] as const) {
          const { rows } = await app.query(
            `select 1 from homeward.${call}`,
            values.map((value) => known?.[value]),
          );
          if (rows.length > 0) names.push(name);
        }
      });
      return names;
    };
    expect(await found('auditor@homeward.example')).toEqual([]);
    expect((await found('coordinator@homeward.example')).length).toBeGreaterThanOrEqual(4);
  });
});

describe('filling', () => {
  const fingerprint = async (people: number, today: string): Promise<Record<string, string>> => {
    const one = await testDatabase();
    await seed({
      connectionString: one.superuserUrl,
      people,
      passwordHash: HASH,
      keys: testKeys,
      indexKey: testIndexKey,
      progress: quiet,
      today,
    });
    await openDatabase(one.ownerUrl);
    const client = await connected(one.superuserUrl);
    const out: Record<string, string> = {};
    for (const table of tableNames) {
      // Tables younger than the sealing stay sealed here, and no two sealings are alike: their sealed columns are left out.
      const { rows } = await client.query<{ x: string | null }>(
        `with closed as (select coalesce(array_agg(attname::text), '{}') as names from pg_attribute
           where attrelid = 'homeward.${table}'::regclass and atttypid = to_regtype('homeward.sealed'))
         select md5(string_agg(told, '|' order by told)) as x from (select (to_jsonb(t) - names)::text as told from homeward.${table} t, closed) s`,
      );
      out[table] = rows[0]?.x ?? 'empty';
    }
    for (const table of ['snapshots', 'snapshot_rows', 'releases']) {
      const { rows } = await client.query<{ x: string | null }>(
        `select md5(string_agg(t::text, '|' order by t::text)) as x from statistics.${table} t`,
      );
      out[`statistics.${table}`] = rows[0]?.x ?? 'empty';
    }
    await client.end();
    await one.drop();
    return out;
  };

  it('gives the same rows for the same number and day, and others for another day', async () => {
    const first = await fingerprint(300, TODAY);
    expect(await fingerprint(300, TODAY)).toEqual(first);
    const other = await fingerprint(300, '2027-02-28');
    expect(other.cases).not.toBe(first.cases);
    expect(Object.entries(first).filter(([, digest]) => digest === 'empty')).toEqual([]);
  }, 120_000);

  it('refuses a database that holds an organisation, and leaves it as it was', async () => {
    const before = await column(`select count(*)::text as x from homeward.cases`);
    await expect(
      seed({
        connectionString: database.superuserUrl,
        people: 10,
        passwordHash: HASH,
        keys: testKeys,
        indexKey: testIndexKey,
        progress: quiet,
        today: TODAY,
      }),
    ).rejects.toThrow(/already holds/);
    expect(await column(`select count(*)::text as x from homeward.cases`)).toEqual(before);
    expect(
      await column(`select relname as x from pg_class where relname = 'organisations' and relforcerowsecurity`),
    ).toEqual(['organisations']);
  });

  it('leaves nothing behind when it is interrupted', async () => {
    const one = await testDatabase();
    const interrupted = seed({
      connectionString: one.superuserUrl,
      people: 600,
      passwordHash: HASH,
      keys: testKeys,
      indexKey: testIndexKey,
      today: TODAY,
      progress: (line) => {
        if (line.includes('of')) throw new Error('interrupted');
      },
    });
    await expect(interrupted).rejects.toThrow('interrupted');
    const client = await connected(one.superuserUrl);
    const { rows } = await client.query(`select (select count(*) from homeward.cases)::int as cases,
      (select count(*) from pg_class c join pg_namespace n on n.oid = c.relnamespace where nspname = 'homeward' and relkind = 'r' and not relforcerowsecurity)::int as open`);
    await client.end();
    expect(rows).toEqual([{ cases: 0, open: 0 }]);
  }, 60_000);

  it.each([1, 7, 40])('takes as few as %d', async (people) => {
    const one = await testDatabase();
    await seed({
      connectionString: one.superuserUrl,
      people,
      passwordHash: HASH,
      keys: testKeys,
      indexKey: testIndexKey,
      progress: quiet,
    });
    const client = await connected(one.superuserUrl);
    const { rows } = await client.query<{ n: number }>('select count(*)::int as n from homeward.persons');
    await client.end();
    expect(rows[0]?.n).toBe(people);
  });
});
