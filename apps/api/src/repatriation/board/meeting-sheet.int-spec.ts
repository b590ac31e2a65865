import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCase, TestUser } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';
import { missionOf, prepare } from '../testing/prepare.js';

interface Sheet {
  readonly people: number;
  readonly overdue: number;
  readonly lines: readonly { readonly reference: string; readonly name: string | null; readonly item: string }[];
}

describe('the sheet for the meeting with a mission', () => {
  let api: ApiUnderTest;
  let coordinator: TestUser;
  let waits: TestCase;
  let asksForProtection: TestCase;
  let missionId: string;
  beforeAll(async () => {
    api = await startApi();
    coordinator = api.world.users.coordinator;
    waits = await api.world.addCase({ state: 'IN_CARE' });
    asksForProtection = await api.world.addCase({ state: 'IN_CARE' });
    for (const one of [waits, asksForProtection]) {
      await prepare(api.world, one, 'NATIONALITY_VERIFIED');
      await api.world.sql(
        `update homeward.checklist_items set waiting_since = current_date - 20, due_on = current_date - 10 where case_id = $1 and ready and mission_id is not null`,
        [one.id],
      );
    }
    // Holds the step of the fit-to-travel no more than the mission's; on a paper for the embassy nobody asks which.
    await api.world.sql(
      `insert into homeward.case_exceptions (id, organisation_id, case_id, kind, reason, raised_by, raised_at) values ($1, $2, $3, 'THIRD_COUNTRY', '', $4, now())`,
      [uuid(), api.world.here, asksForProtection.id, coordinator.id],
    );
    missionId = await missionOf(api.world, waits);
  });
  afterAll(() => api.stop());

  const sheet = async (user: TestUser, id: string): Promise<Sheet | null> => {
    const answer = await api.ask<{ meetingSheet: Sheet | null }>(
      user,
      `query($id: UUID!) { meetingSheet(missionId: $id) { people overdue lines { reference name item } } }`,
      { id },
    );
    expect(answer.errors).toBeUndefined();
    return answer.data?.meetingSheet ?? null;
  };

  it('names who waits, and nobody who asks for protection', async () => {
    const shown = await sheet(coordinator, missionId);
    expect(shown).toMatchObject({ people: 1, overdue: 1 });
    expect(shown?.lines).toEqual([
      { reference: waits.reference, name: expect.stringMatching(/./), item: 'NATIONALITY_VERIFIED' },
    ]);
    await api.world.sql(`update homeward.case_exceptions set lifted_at = now(), lifted_by = $2 where case_id = $1`, [
      asksForProtection.id,
      coordinator.id,
    ]);
    // Control: with the exception lifted the same question brings both.
    expect(await sheet(coordinator, missionId)).toMatchObject({ people: 2 });
  });

  it('names nobody who took back the word to the mission', async () => {
    const before = await sheet(coordinator, missionId);
    await api.world.sql(
      `insert into homeward.consents (id, organisation_id, case_id, purpose, given, given_by, text_version, recorded_by, withdrawn_at)
       values ($1, $2, $3, 'MISSION', true, 'PERSON', '1', $4, now())`,
      [uuid(), api.world.here, waits.id, coordinator.id],
    );
    const after = await sheet(coordinator, missionId);
    expect(before?.lines.map(({ reference }) => reference)).toContain(waits.reference);
    expect(after?.lines.map(({ reference }) => reference)).not.toContain(waits.reference);
    await api.world.sql(`delete from homeward.consents where case_id = $1`, [waits.id]);
  });

  it('stands in the log as a reading of names', async () => {
    const readings = async (): Promise<number> => {
      const [row] = await api.world.sql<{ n: number }>(
        `select count(*)::int as n from audit.events where kind = 'read' and subject = 'persons' and 'document_number' = any(columns) and actor_id = $1`,
        [coordinator.id],
      );
      return row?.n ?? 0;
    };
    const before = await readings();
    await sheet(coordinator, missionId);
    expect(await readings()).toBe(before + 1);
  });

  it('is not there for a mission of another organisation', async () => {
    expect(await sheet(coordinator, uuid())).toBeNull();
    expect(await sheet(api.world.strangers.coordinator, missionId)).toBeNull();
  });

  it('counts by how long somebody has waited, and narrows to it', async () => {
    const board = async (filter: object): Promise<unknown> => {
      const answer = await api.ask<{ repatriationBoard: { groups: { key: string; people: number }[] } }>(
        coordinator,
        `query($filter: BoardFilter) { repatriationBoard(group: AGE, filter: $filter) { groups { key people } } }`,
        { filter: { missionId, ...filter } },
      );
      return answer.errors ?? answer.data?.repatriationBoard.groups;
    };
    expect(await board({})).toEqual([{ key: 'DAYS_15_30', people: 2 }]);
    expect(await board({ waited: ['DAYS_15_30'] })).toEqual([{ key: 'DAYS_15_30', people: 2 }]);
    expect(await board({ waited: ['DAYS_0_7', 'DAYS_91'] })).toEqual([]);
  });
});
