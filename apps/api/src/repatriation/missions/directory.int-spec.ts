import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestUser } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';
import { prepare } from '../testing/prepare.js';

const row = 'id version past source checkedOn checkedBy validFrom validTo';
const shown = `... on MissionDirectory { moved contacts { ${row} name } holidays { id version day name } }`;

interface Shown {
  readonly __typename: string;
  readonly moved: number | null;
  readonly contacts: readonly {
    readonly id: string;
    readonly version: number;
    readonly name: string;
    readonly past: boolean;
    readonly validTo: string | null;
    readonly checkedBy: string | null;
  }[];
  readonly holidays: readonly {
    readonly id: string;
    readonly version: number;
    readonly day: string;
    readonly name: string;
  }[];
  readonly fields: readonly { readonly field: string; readonly code: string }[];
}

describe('directory of missions', () => {
  let api: ApiUnderTest;
  let coordinator: TestUser;
  let missionId: string;
  beforeAll(async () => {
    api = await startApi();
    coordinator = api.world.users.coordinator;
    missionId = api.world.mission;
  });
  afterAll(() => api.stop());

  const act = (name: string, type: string, input: object): Promise<Shown> =>
    api.act<Shown & Record<string, unknown>>(
      coordinator,
      name,
      type,
      { missionId, source: 'Their letter', checked: false, ...input },
      shown,
    );

  it('ends a row on the eve of the one that follows it, and keeps it', async () => {
    const contact = { name: 'Consul', purposes: ['CONSULAR'], phone: '+85500111222', validFrom: '2026-01-01' };
    const first = await act('recordMissionContact', 'RecordMissionContactInput', contact);
    const before = first.contacts.find((one) => one.name === 'Consul');
    const second = await act('recordMissionContact', 'RecordMissionContactInput', {
      ...contact,
      name: 'New consul',
      validFrom: '2026-03-01',
      replacesId: before?.id,
      expectedVersion: before?.version,
      checked: true,
    });
    expect(second.contacts.find((one) => one.id === before?.id)).toMatchObject({ validTo: '2026-02-28', past: true });
    expect(second.contacts.find((one) => one.name === 'New consul')?.checkedBy).not.toBeNull();
    // Whoever looked at the row of before is told so, and what has ended is not followed twice.
    const again = (more: object): Promise<Shown> =>
      act('recordMissionContact', 'RecordMissionContactInput', {
        ...contact,
        name: 'Third consul',
        validFrom: '2026-04-01',
        replacesId: before?.id,
        ...more,
      });
    expect((await again({})).fields).toMatchObject([{ field: 'expectedVersion', code: 'REQUIRED' }]);
    expect(await again({ expectedVersion: before?.version })).toMatchObject({ code: 'STALE_WRITE' });
    expect(await again({ expectedVersion: (before?.version ?? 0) + 1 })).toMatchObject({ code: 'MISSION_ROW_ENDED' });
  });

  it('refuses a contact nobody can reach, and a row that would end before it began', async () => {
    const contact = { name: 'Nobody', purposes: [], validFrom: '2026-01-01' };
    const refused = await act('recordMissionContact', 'RecordMissionContactInput', contact);
    expect(refused.fields).toMatchObject([{ field: 'phone', code: 'REQUIRED' }]);
    const late = { ...contact, phone: '+85500111222', validTo: '2025-01-01' };
    expect((await act('recordMissionContact', 'RecordMissionContactInput', late)).fields).toMatchObject([
      { field: 'validTo', code: 'ENDS_BEFORE_IT_BEGINS' },
    ]);
  });

  it('moves the day until which the mission has to answer by each holiday, and back again', async () => {
    const target = await api.world.addCase({ state: 'IN_CARE' });
    await prepare(api.world, target, 'NATIONALITY_VERIFIED');
    // A Monday, five working days: the Monday after.
    await api.world.sql(
      `update homeward.checklist_items set mission_id = $2, ready = true, state = 'OPEN', waiting_since = '2030-06-03', due_on = '2030-06-10' where case_id = $1 and item = 'NATIONALITY_VERIFIED'`,
      [target.id, missionId],
    );
    const due = async (): Promise<string> => {
      const [found] = await api.world.sql<{ due: string }>(
        `select due_on::text as due from homeward.checklist_items where case_id = $1 and item = 'NATIONALITY_VERIFIED'`,
        [target.id],
      );
      return found?.due ?? '';
    };
    const added = await act('recordMissionHolidays', 'RecordMissionHolidaysInput', {
      days: [
        { day: '2030-06-05', name: 'Their day' },
        { day: '2030-06-08', name: 'A Saturday' },
      ],
    });
    expect(added.moved).toBeGreaterThanOrEqual(1);
    expect(await due()).toBe('2030-06-11');
    const theirs = added.holidays.find((one) => one.day === '2030-06-05');
    const ended = await api.act<Shown & Record<string, unknown>>(
      coordinator,
      'endMissionRow',
      'EndMissionRowInput',
      { missionId, kind: 'HOLIDAY', rowId: theirs?.id, expectedVersion: theirs?.version, on: '2030-06-05' },
      shown,
    );
    expect(ended.moved).toBeGreaterThanOrEqual(1);
    expect(await due()).toBe('2030-06-10');
  });

  it('names who covers on a day, and whom to ask where nobody does', async () => {
    const ask = async (on: string, country = 'KH') =>
      (
        await api.ask<{
          whoCovers: {
            missions: { there: boolean; mission: { id: string } }[];
            elsewhere: { id: string; actsIn: string[] }[];
          };
        }>(
          coordinator,
          `query($on: Day, $country: Country) { whoCovers(nationality: "UZ", country: $country, on: $on) { missions { there mission { id } } elsewhere { id actsIn } } }`,
          { on, country },
        )
      ).data?.whoCovers;
    const abroad = uuid();
    await api.world.sql(
      `insert into homeward.missions (id, organisation_id, name, sending_country, located_in) values ($1, $2, 'Embassy, Hanoi', 'UZ', 'VN')`,
      [abroad, coordinator.organisationId],
    );
    expect(await ask('2026-05-01')).toMatchObject({ missions: [], elsewhere: [{ id: abroad, actsIn: [] }] });
    await api.world.sql(
      `insert into homeward.mission_coverage (id, organisation_id, mission_id, nationality, country, valid_from, valid_to) values ($1, $2, $3, 'UZ', 'KH', '2026-01-01', '2026-06-30')`,
      [uuid(), coordinator.organisationId, abroad],
    );
    expect(await ask('2026-05-01')).toMatchObject({ missions: [{ there: false, mission: { id: abroad } }] });
    expect(await ask('2026-07-01')).toMatchObject({ missions: [] });
    // The next one to ask is one that acts for them somewhere.
    expect(await ask('2026-05-01', 'LA')).toMatchObject({ missions: [], elsewhere: [{ id: abroad, actsIn: ['KH'] }] });
  });
});
