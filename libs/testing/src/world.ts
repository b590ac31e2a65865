import { createHash, randomBytes } from 'node:crypto';
import type { CaseState, Role } from '@homeward/domain';
import { roles } from '@homeward/domain';
import { BlindIndex, filedTokens } from '@homeward/domain/matching';
import pg from 'pg';
import { v7 as uuid } from 'uuid';
import type { TestDatabase } from './test-database.js';

export interface TestHouse {
  readonly id: string;
  readonly user: TestUser;
}

export interface TestUser {
  readonly id: string;
  readonly email: string;
  readonly role: Role;
  readonly organisationId: string;
  readonly teamId: string;
  /** Value of the session cookie. */
  readonly token: string;
  /** A partner of a house, and of no mission. */
  readonly house?: true;
}

export interface TestCase {
  readonly id: string;
  readonly personId: string;
  readonly reference: string;
}

/** Of the blind indexes of every test: whoever arranges people must file them as the API will look for them. */
export const testIndexKey = createHash('sha256').update('the index key of the tests').digest();
const index = new BlindIndex(testIndexKey);

/**
 * A small world past every policy: two organisations (here, there), two teams here (one, two), a signed-in user of every
 * role in team one and in the other organisation, a second caseworker and supervisor in team two, a compound and a mission.
 */
export interface World {
  readonly here: string;
  readonly there: string;
  readonly teamOne: string;
  readonly teamTwo: string;
  readonly teamThere: string;
  readonly compound: string;
  readonly mission: string;
  /** A shelter and an account of it. */
  addHouse(): Promise<TestHouse>;
  /** Users here, team one, by role. */
  readonly users: Readonly<Record<Role, TestUser>>;
  /** The same roles in the other organisation. */
  readonly strangers: Readonly<Record<Role, TestUser>>;
  /** Team two's caseworker and supervisor. */
  readonly neighbours: { readonly caseworker: TestUser; readonly supervisor: TestUser };
  /** Makes a case with its person. By default: here, team one, assigned to the caseworker, VERIFIED. */
  addCase(options?: Partial<CaseOptions>): Promise<TestCase>;
  /** Any statement as superuser. What was read as homeward.at() comes opened where the world can seal. */
  sql<R extends object>(text: string, values?: readonly unknown[]): Promise<R[]>;
  /** One row's values for a statement that arranges: `seal('notes', id, caseId, { text: '...' })`; of `here` unless told. */
  seal(
    table: string,
    id: string,
    subject: string,
    values: Readonly<Record<string, unknown>>,
    organisation?: string,
  ): Promise<Record<string, string | null>>;
  close(): Promise<void>;
}

/** Values of sealed columns as they are stored; see platform/crypto of the API. */
export type SealRows = (
  table: string,
  rows: readonly {
    readonly id: string;
    readonly subject: string;
    readonly organisation: string;
    readonly values: Readonly<Record<string, unknown>>;
  }[],
) => Promise<Record<string, string | null>[]>;

export interface CaseOptions {
  readonly organisationId: string;
  readonly teamId: string;
  readonly assignedTo: string | null;
  readonly registeredBy: string;
  readonly state: CaseState;
  readonly verified: boolean;
  readonly name: string;
  readonly romanisedName: string;
  /** A name under which the person is found, where that is not the name. */
  readonly searchKey?: string;
  readonly nationality: string;
  readonly birth: string;
  readonly compoundId: string | null;
  readonly restricted: boolean;
}

/** What seals and opens, made over the statements of the world; without it nothing personal is stored. */
export type Sealing = (ask: <R extends object>(text: string, values: readonly unknown[]) => Promise<R[]>) => {
  readonly seal: SealRows;
  readonly open: (rows: readonly object[]) => Promise<void>;
};

export async function buildWorld(database: TestDatabase, sealing?: Sealing): Promise<World> {
  const client = new pg.Client({ connectionString: database.superuserUrl });
  await client.connect();
  // Suites arrange several things at once, and queries on one client must not overlap.
  let before: Promise<unknown> = Promise.resolve();
  const ask = async <R extends object>(text: string, values: readonly unknown[] = []): Promise<R[]> => {
    const mine = before.catch(() => undefined).then(() => client.query<R>(text, [...values]));
    before = mine;
    return (await mine).rows;
  };
  const sealer = sealing?.(ask);
  const sql = async <R extends object>(text: string, values: readonly unknown[] = []): Promise<R[]> => {
    const rows = await ask<R>(text, values);
    await sealer?.open(rows);
    return rows;
  };
  const seal: World['seal'] = async (table, id, subject, values, organisation = here) => {
    if (!sealer) return Object.fromEntries(Object.keys(values).map((column) => [column, '']));
    return (await sealer.seal(table, [{ id, subject, organisation, values }]))[0] ?? {};
  };
  let made = 0;

  const organisation = async (name: string, prefix: string): Promise<string> => {
    const id = uuid();
    await sql(`insert into homeward.organisations (id, name, country, reference_prefix) values ($1, $2, 'KH', $3)`, [
      id,
      name,
      prefix,
    ]);
    return id;
  };
  const team = async (organisationId: string, name: string): Promise<string> => {
    const id = uuid();
    await sql(`insert into homeward.teams (id, organisation_id, name) values ($1, $2, $3)`, [id, organisationId, name]);
    return id;
  };
  const user = async (
    role: Role,
    organisationId: string,
    teamId: string,
    missionId: string | null,
    placeId: string | null = null,
  ): Promise<TestUser> => {
    const id = uuid();
    const token = randomBytes(32).toString('base64url');
    const email = `${role}-${(made += 1)}@test.example`;
    await sql(
      `insert into homeward.users (id, organisation_id, email, display_name, mission_id, place_id) values ($1, $2, $3, $4, $5, $6)`,
      [id, organisationId, email, `${role} ${made}`, role === 'partner' ? missionId : null, placeId],
    );
    await sql(`insert into homeward.user_roles (user_id, organisation_id, role) values ($1, $2, $3)`, [
      id,
      organisationId,
      role,
    ]);
    await sql(`insert into homeward.user_teams (user_id, organisation_id, team_id) values ($1, $2, $3)`, [
      id,
      organisationId,
      teamId,
    ]);
    await sql(
      `insert into homeward.sessions (id, organisation_id, user_id, token_hash, step, proved_at) values ($1, $2, $3, $4, 'COMPLETE', now() + interval '1 hour')`,
      [uuid(), organisationId, id, createHash('sha256').update(token).digest('hex')],
    );
    return { id, email, role, organisationId, teamId, token };
  };
  const mission = async (organisationId: string): Promise<string> => {
    const id = uuid();
    await sql(
      `insert into homeward.missions (id, organisation_id, name, sending_country, located_in, city) values ($1, $2, 'Embassy of Indonesia', 'ID', 'KH', 'Phnom Penh')`,
      [id, organisationId],
    );
    await sql(
      `insert into homeward.mission_coverage (id, organisation_id, mission_id, nationality, country, valid_from) values ($1, $2, $3, 'ID', 'KH', '2020-01-01')`,
      [uuid(), organisationId, id],
    );
    return id;
  };
  const addHouse = async (): Promise<TestHouse> => {
    const id = uuid();
    await sql(
      `insert into homeward.custody_places (id, organisation_id, kind, name, country) values ($1, $2, 'SHELTER', '', 'KH')`,
      [id, here],
    );
    return { id, user: { ...(await user('partner', here, teamOne, null, id)), house: true } };
  };
  const compound = async (organisationId: string): Promise<string> => {
    const id = uuid();
    await sql(
      `insert into homeward.compounds (id, organisation_id, name, country, province) values ($1, $2, 'Test Compound', 'KH', 'Preah Sihanouk')`,
      [id, organisationId],
    );
    return id;
  };
  const everyRole = async (
    organisationId: string,
    teamId: string,
    missionId: string,
  ): Promise<Record<Role, TestUser>> => {
    const users: Partial<Record<Role, TestUser>> = {};
    for (const role of roles) users[role] = await user(role, organisationId, teamId, missionId);
    return users as Record<Role, TestUser>;
  };

  const here = await organisation('Here', 'HR');
  const there = await organisation('There', 'TR');
  const [teamOne, teamTwo, teamThere] = [await team(here, 'One'), await team(here, 'Two'), await team(there, 'Three')];
  const [missionHere, missionThere] = [await mission(here), await mission(there)];
  const compoundHere = await compound(here);
  const users = await everyRole(here, teamOne, missionHere);
  const strangers = await everyRole(there, teamThere, missionThere);
  const neighbours = {
    caseworker: await user('caseworker', here, teamTwo, null),
    supervisor: await user('supervisor', here, teamTwo, null),
  };

  return {
    here,
    there,
    teamOne,
    teamTwo,
    teamThere,
    compound: compoundHere,
    mission: missionHere,
    users,
    strangers,
    neighbours,
    addHouse,
    sql,
    seal,
    async addCase(options = {}) {
      const o: CaseOptions = {
        organisationId: here,
        teamId: teamOne,
        assignedTo: users.caseworker.id,
        registeredBy: users.supervisor.id,
        state: 'VERIFIED',
        verified: true,
        name: 'សុខ ច័ន្ទ',
        romanisedName: 'Sok Chan',
        nationality: 'ID',
        birth: '1998-04-02',
        compoundId: compoundHere,
        restricted: false,
        ...options,
      };
      const [id, personId] = [uuid(), uuid()];
      const reference = `T-2026-${String((made += 1)).padStart(5, '0')}`;
      const told = { name: o.name, romanised_name: o.romanisedName, birth: o.birth };
      const sealed = await seal('persons', personId, personId, told, o.organisationId);
      await sql(
        `insert into homeward.persons (id, organisation_id, name, romanised_name, sex, birth, nationalities, registered_by) values ($1, $2, $3, $4, 'MALE', $5, array[$6], $7)`,
        [
          personId,
          o.organisationId,
          sealed['name'],
          sealed['romanised_name'],
          sealed['birth'],
          o.nationality,
          o.registeredBy,
        ],
      );
      const names = o.searchKey === undefined ? [o.name, o.romanisedName] : [o.searchKey];
      const tokens = filedTokens({ names, birth: { date: o.birth, estimated: false } });
      await sql(`insert into homeward.person_index (person_id, organisation_id, tokens) values ($1, $2, $3)`, [
        personId,
        o.organisationId,
        index.values(o.organisationId, tokens),
      ]);
      await sql(
        `insert into homeward.cases (id, organisation_id, team_id, reference, person_id, state, verified_at, assigned_to, registered_by, compound_id, nationality, sensitivity)
         values ($1, $2, $3, $4, $5, $6, case when $7 then now() end, $8, $9, $10, $11, $12)`,
        [
          id,
          o.organisationId,
          o.teamId,
          reference,
          personId,
          o.state,
          o.verified,
          o.assignedTo,
          o.registeredBy,
          o.compoundId,
          o.nationality,
          o.restricted ? 'RESTRICTED' : 'NORMAL',
        ],
      );
      return { id, personId, reference };
    },
    close: () => client.end(),
  };
}
