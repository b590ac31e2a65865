import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { todayIn } from '@homeward/domain';
import type { TestCase, TestUser } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { prepare } from '../repatriation/testing/prepare.js';
import { type ApiUnderTest, startApi } from './api-under-test.js';

/**
 * An act on something of one's own that points at something across a wall: another organisation's compound, a colleague of
 * theirs, a case of another team, a row that hangs on another case. The answer is that for an id that was never given.
 */
type Kind =
  | 'case'
  | 'user'
  | 'team'
  | 'compound'
  | 'mission'
  | 'operation'
  | 'entry'
  | 'share'
  | 'document'
  | 'exception'
  | 'contact'
  | 'spell'
  | 'task';

interface Probe {
  readonly name: string;
  readonly as: TestUser;
  readonly mutation: string;
  readonly input: (id: string) => Promise<object> | object;
  readonly kind: Kind;
}

describe('references across a wall', () => {
  let api: ApiUnderTest;
  let mine: TestCase;
  let own: Record<Kind, string>;
  let foreign: Record<Kind, readonly string[]>;
  let types: Map<string, string>;
  let emptied: string;

  beforeAll(async () => {
    api = await startApi();
    const { world } = api;
    const schema = await api.ask<{
      __type: { fields: { name: string; args: { type: { ofType: { name: string } } }[] }[] };
    }>(null, `{ __type(name: "Mutation") { fields { name args { type { ofType { name } } } } } }`);
    types = new Map((schema.data?.__type.fields ?? []).map((f) => [f.name, f.args[0]?.type.ofType.name ?? '']));
    mine = await world.addCase({
      name: 'Zakaria Munandar',
      romanisedName: 'Zakaria Munandar',
      searchKey: 'zakaria munandar',
    });
    await prepare(world, mine, 'MISSION_NOTIFIED');
    const theirs = await world.addCase({
      teamId: world.teamTwo,
      assignedTo: world.neighbours.caseworker.id,
      registeredBy: world.neighbours.supervisor.id,
      verified: false,
      state: 'REPORTED',
      name: 'Their Person',
      romanisedName: 'Their Person',
      searchKey: 'their person',
    });
    const walled = await world.addCase({ restricted: true });
    const away = await world.addCase({
      organisationId: world.there,
      teamId: world.teamThere,
      assignedTo: world.strangers.caseworker.id,
      registeredBy: world.strangers.supervisor.id,
      compoundId: null,
    });
    own = { ...(await hang(mine, world.here, world.users.field_officer.id)), case: mine.id };
    const hung = await Promise.all([
      hang(theirs, world.here, world.neighbours.supervisor.id),
      hang(away, world.there, world.strangers.field_officer.id),
    ]);
    const of = (kind: Kind): string[] => hung.map((ids) => ids[kind]);
    foreign = {
      case: [theirs.id, walled.id, away.id],
      user: [world.strangers.caseworker.id],
      team: [world.teamThere],
      compound: [hung[1].compound],
      mission: [hung[1].mission],
      operation: of('operation'),
      entry: of('entry'),
      share: of('share'),
      document: of('document'),
      exception: of('exception'),
      contact: of('contact'),
      spell: of('spell'),
      task: of('task'),
    };
    emptied = own.compound;
    own = {
      ...own,
      user: world.users.caseworker.id,
      team: world.teamOne,
      compound: world.compound,
      mission: world.mission,
    };
  });
  afterAll(() => api.stop());

  /** One row of each kind on a case, and an operation with one name on its roster. */
  async function hang(target: TestCase, organisationId: string, member: string): Promise<Record<Kind, string>> {
    const { sql } = api.world;
    const [team] = await sql<{ id: string }>(`select team_id as id from homeward.cases where id = $1`, [target.id]);
    const ids = Object.fromEntries(
      (
        [
          'operation',
          'entry',
          'share',
          'document',
          'exception',
          'contact',
          'spell',
          'task',
          'compound',
          'mission',
        ] as const
      ).map((kind) => [kind, uuid()]),
    ) as Record<Kind, string>;
    const put = (table: string, id: string, columns: string, values: string): Promise<object[]> =>
      sql(`insert into homeward.${table} (id, organisation_id, ${columns}) values ($1, $2, ${values})`, [
        id,
        organisationId,
      ]);
    const on = `'${target.id}'`;
    await put('compounds', ids.compound, 'name, country', `'Elsewhere', 'KH'`);
    await put('missions', ids.mission, 'name, sending_country, located_in', `'Mission', 'ID', 'KH'`);
    await put(
      'operations',
      ids.operation,
      'team_id, reference, kind, state, created_by',
      `'${team?.id ?? ''}', '${ids.operation}', 'RAID', 'UNDER_WAY', '${member}'`,
    );
    await sql(
      `insert into homeward.operation_members (operation_id, organisation_id, user_id, role) values ($1, $2, $3, 'LEAD')`,
      [ids.operation, organisationId, member],
    );
    const told = { name: 'Zakaria Munandar' };
    const sealed = await api.world.seal('roster_entries', ids.entry, ids.entry, told, organisationId);
    await put(
      'roster_entries',
      ids.entry,
      'operation_id, position, name, outcome',
      `'${ids.operation}', 1, '${sealed['name'] ?? ''}', 'FOUND'`,
    );
    await put(
      'case_shares',
      ids.share,
      'case_id, mission_id, until, shared_by',
      `${on}, '${ids.mission}', current_date + 5, '${member}'`,
    );
    await put('travel_documents', ids.document, 'case_id, kind, applied_on', `${on}, 'LAISSEZ_PASSER', current_date`);
    await put(
      'case_exceptions',
      ids.exception,
      'case_id, kind, reason, raised_by',
      `${on}, 'ON_HOLD', '', '${member}'`,
    );
    await put('person_contacts', ids.contact, 'case_id, channel, value', `${on}, 'TELEGRAM', ''`);
    await put(
      'custody_spells',
      ids.spell,
      'case_id, kind, place, from_date, recorded_by',
      `${on}, 'SHELTER', '', current_date - 3, '${member}'`,
    );
    await put('tasks', ids.task, 'case_id, title, created_by', `${on}, '', '${member}'`);
    return ids;
  }
  const version = async (table: string, id: string): Promise<number> =>
    (await api.world.sql<{ v: number }>(`select version as v from homeward.${table} where id = $1`, [id]))[0]?.v ?? 1;
  const onMine = async (more: object): Promise<object> => ({
    caseId: mine.id,
    expectedVersion: await version('cases', mine.id),
    ...more,
  });

  function probes(): Probe[] {
    const { users } = api.world;
    const plea = { channel: 'PHONE', requesterKind: 'SIBLING', person: { name: 'Zzyx Qwor' } };
    const stay = { cameBy: 'UNKNOWN', leftBy: 'UNKNOWN' };
    const flight = {
      kind: 'FLIGHT',
      fromPlace: 'PNH',
      toPlace: 'CGK',
      toCountry: 'ID',
      departsAt: '2026-12-30T10:00',
      departsZone: 'Asia/Phnom_Penh',
    };
    const { caseworker, supervisor, coordinator, field_officer, administrator } = users;
    const probe = (as: TestUser, mutation: string, kind: Kind, input: Probe['input']): Probe => ({
      name: `${mutation} ${kind}`,
      as,
      mutation,
      kind,
      input,
    });
    return [
      // First: a plea that is joined later makes another case of the same person, which is proposed instead.
      probe(field_officer, 'decideEntry', 'case', async (caseId) => ({
        entryId: own.entry,
        caseId,
        decision: 'SAME_AS_CASE',
        expectedVersion: await version('roster_entries', own.entry),
      })),
      probe(caseworker, 'describeCase', 'compound', (compoundId) => onMine({ compoundId })),
      probe(caseworker, 'moveCase', 'case', (duplicateOf) => onMine({ to: 'DUPLICATE', reason: 'Same', duplicateOf })),
      probe(caseworker, 'registerPlea', 'compound', (compoundId) => ({ ...plea, compoundId })),
      probe(caseworker, 'registerPlea', 'team', (teamId) => ({ ...plea, teamId })),
      probe(caseworker, 'registerPlea', 'case', (previousCaseId) => ({ ...plea, previousCaseId })),
      probe(caseworker, 'registerPlea', 'case', (sameAsCaseId) => ({
        ...plea,
        person: { name: 'Zakaria Munandar' },
        sameAsCaseId,
      })),
      probe(caseworker, 'recordStay', 'compound', (compoundId) => ({ caseId: mine.id, compoundId, ...stay })),
      probe(caseworker, 'addTask', 'user', (assignedTo) => ({ caseId: mine.id, title: 'Call', assignedTo })),
      probe(caseworker, 'completeTask', 'task', async (taskId) => ({ taskId, expectedVersion: 1 })),
      probe(caseworker, 'recordContact', 'contact', (contactId) => ({
        caseId: mine.id,
        contactId,
        expectedVersion: 1,
        channel: 'PHONE',
        value: '1',
      })),
      probe(supervisor, 'assignCase', 'user', (userId) => onMine({ userId })),
      probe(coordinator, 'applyForTravelDocument', 'mission', (missionId) => ({
        caseId: mine.id,
        expectedVersion: 1,
        kind: 'LAISSEZ_PASSER',
        missionId,
      })),
      probe(coordinator, 'setItemMission', 'mission', (missionId) => ({
        caseId: mine.id,
        item: 'NATIONALITY_VERIFIED',
        missionId,
        expectedVersion: 1,
      })),
      probe(coordinator, 'shareCase', 'mission', (missionId) => ({ caseId: mine.id, missionId, until: todayIn() })),
      probe(coordinator, 'endShare', 'share', (shareId) => ({ caseId: mine.id, shareId, expectedVersion: 1 })),
      probe(coordinator, 'issueTravelDocument', 'document', (documentId) => ({
        caseId: mine.id,
        documentId,
        number: 'A1',
        expectedVersion: 1,
      })),
      probe(coordinator, 'liftException', 'exception', (exceptionId) => ({
        caseId: mine.id,
        exceptionId,
        reason: 'Well',
        expectedVersion: 1,
      })),
      probe(coordinator, 'recordCoverage', 'mission', (missionId) => ({
        missionId,
        nationality: 'ID',
        country: 'KH',
        validFrom: '2026-01-01',
        source: 'Letter',
      })),
      probe(coordinator, 'bookMovement', 'case', (id) => ({ ...flight, passengers: [id] })),
      probe(coordinator, 'completeItems', 'case', (id) => ({ caseIds: [id], item: 'MISSION_NOTIFIED' })),
      probe(coordinator, 'planOperation', 'compound', (compoundId) => ({ kind: 'RAID', compoundId })),
      probe(field_officer, 'planOperation', 'user', (userId) => ({
        kind: 'RAID',
        place: 'X',
        members: [{ userId, role: 'GATE' }],
      })),
      probe(field_officer, 'beginOperation', 'operation', (id) => ({ id, expectedVersion: 1 })),
      probe(field_officer, 'addRosterPerson', 'operation', (id) => ({ rescueOperationId: id, name: 'X' })),
      probe(field_officer, 'decideEntry', 'entry', async (rowId) => ({
        entryId: own.entry,
        rowId,
        decision: 'SAME_AS_ROW',
        expectedVersion: await version('roster_entries', own.entry),
      })),
      probe(field_officer, 'setOutcome', 'entry', (entryId) => ({ entryId, outcome: 'FOUND', expectedVersion: 1 })),
      probe(field_officer, 'addOperator', 'compound', (compoundId) => ({ compoundId, kind: 'OPERATOR', name: 'X' })),
      probe(field_officer, 'recordCompoundStatus', 'compound', async (movedTo) => ({
        id: emptied,
        status: 'MOVED',
        movedTo,
        expectedVersion: await version('compounds', emptied),
      })),
      probe(administrator, 'inviteUser', 'team', (id) => ({
        email: `${uuid()}@x.example`,
        displayName: 'X',
        roles: ['caseworker'],
        teamIds: [id],
      })),
      probe(administrator, 'inviteUser', 'mission', (missionId) => ({
        email: `${uuid()}@x.example`,
        displayName: 'X',
        roles: ['partner'],
        teamIds: [],
        missionId,
      })),
      probe(administrator, 'resetPassword', 'user', (userId) => ({ userId, expectedVersion: 1 })),
      probe(administrator, 'renameTeam', 'team', (teamId) => ({ teamId, name: uuid(), expectedVersion: 1 })),
      // Last: it shuts the coordinator out.
      probe(supervisor, 'restrictCase', 'user', (id) =>
        onMine({ restricted: true, reason: 'x', userIds: [caseworker.id, id] }),
      ),
    ];
  }

  it('are found in the log, in the name of whoever asked', async () => {
    const { caseworker } = api.world.users;
    const [target] = foreign.case;
    const read = await api.ask(caseworker, `query($id: UUID!) { case(id: $id) { id } }`, { id: target });
    expect(read.data).toEqual({ case: null });
    await api.act(
      caseworker,
      'addNote',
      'AddNoteInput',
      { caseId: target, text: 'x', kind: 'NOTE', fieldClass: 'internal' },
      '',
    );
    expect(
      await api.world.sql(
        `select subject from audit.events where kind = 'refusal' and actor_id = $1 and case_id = $2 order by id`,
        [caseworker.id, target],
      ),
    ).toEqual([{ subject: 'cases' }, { subject: 'addNote' }]);
  });

  it('are answered as ids that were never given', async () => {
    const wrong: string[] = [];
    for (const { name, as, mutation, input, kind } of probes()) {
      const answer = async (id: string): Promise<string> => {
        const result = await api.ask(
          as,
          `mutation($input: ${types.get(mutation) ?? ''}!) { ${mutation}(input: $input) { __typename ... on InvalidInput { fields { field code } } ... on Refused { code } ... on StaleWrite { currentVersion } } }`,
          { input: { operationId: uuid(), ...(await input(id)) } },
        );
        const data = result.data as Record<string, object> | null | undefined;
        return JSON.stringify(
          data?.[mutation] ?? result.errors?.map((e) => [e.extensions.code, e.extensions.field, e.message]),
        );
      };
      const never = await answer(uuid());
      if (!/InvalidInput|Refused/.test(never)) wrong.push(`${name} never given: ${never}`);
      for (const id of foreign[kind]) {
        const got = await answer(id);
        if (got !== never) wrong.push(`${name} foreign: ${got} instead of ${never}`);
      }
      // The twin shows that it was the reference that was refused.
      const allowed = await answer(own[kind]);
      if (allowed === never && !(mutation === 'moveCase' || kind === 'entry')) wrong.push(`${name} own: ${allowed}`);
    }
    expect(wrong).toEqual([]);
  }, 120_000);
});
