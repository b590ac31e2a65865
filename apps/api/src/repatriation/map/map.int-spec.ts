import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, todayIn } from '@homeward/domain';
import type { TestCase, TestUser } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';
import { crossing } from './map.samples.js';

interface Custody {
  readonly kind: string;
  readonly placeId: string | null;
  readonly name: string | null;
  readonly latitude: number | null;
  readonly precision: string | null;
  readonly places: number;
  readonly people: number;
  readonly beds: number | null;
  readonly free: number | null;
}
interface Asked {
  readonly custody: readonly Custody[];
  readonly crossings: readonly { readonly name: string; readonly state: string }[];
  readonly routes: readonly object[] | null;
}
interface Act {
  readonly __typename: string;
  readonly id: string;
  readonly fields?: readonly { readonly field: string; readonly code: string }[];
}

const today = todayIn('Asia/Phnom_Penh');
const shelter = {
  kind: 'SHELTER',
  name: 'Bamboo House',
  country: 'KH',
  province: 'Kampot',
  bedsWomen: 5,
  address: '7 Riverside',
};

describe('the map of the way home', () => {
  let api: ApiUnderTest;
  let users: ApiUnderTest['world']['users'];
  let shelterId: string;
  let policeId: string;

  beforeAll(async () => {
    api = await startApi();
    ({ users } = api.world);
    shelterId = (await place(shelter)).id;
    await place({ ...shelter, name: 'Teak House', address: '9 Hill' });
    policeId = (
      await place({
        kind: 'POLICE',
        name: 'Harbour post',
        country: 'KH',
        province: 'Kampot',
        latitude: 10.6012,
        longitude: 104.1834,
      })
    ).id;
    await hold(await api.world.addCase({ verified: true }), shelterId, 'SHELTER');
    await hold(await api.world.addCase({ verified: true, restricted: true }), shelterId, 'SHELTER');
    await hold(await api.world.addCase({ verified: true }), policeId, 'POLICE');
  });
  afterAll(() => api.stop());

  const place = (input: object): Promise<Act> =>
    api.act<Act & Record<string, unknown>>(
      users.coordinator,
      'registerCustodyPlace',
      'RegisterCustodyPlaceInput',
      input,
      '... on CustodyPlace { id }',
    );
  const hold = async (target: TestCase, placeId: string, kind: string): Promise<void> => {
    await api.world.sql(`update homeward.cases set state = 'OUT', out_on = $2 where id = $1`, [
      target.id,
      addDays(today, -9),
    ]);
    const row = {
      id: uuid(),
      organisation_id: users.coordinator.organisationId,
      case_id: target.id,
      kind,
      place: '',
      place_id: placeId,
    };
    await api.world.sql(
      `insert into homeward.custody_spells (id, organisation_id, case_id, kind, place, place_id, bed, from_date, recorded_by) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        row.id,
        row.organisation_id,
        row.case_id,
        kind,
        '',
        placeId,
        kind === 'SHELTER' ? 'WOMEN' : null,
        addDays(today, -9),
        users.coordinator.id,
      ],
    );
  };
  const ask = async (user: TestUser, more = ''): Promise<Asked> => {
    const answer = await api.ask<{ wayHomeMap: Asked }>(
      user,
      `{ wayHomeMap${more} { custody { kind placeId name latitude precision places people beds free } crossings { name state } routes { key } } }`,
      {},
    );
    expect(JSON.stringify(answer)).not.toMatch(/Bamboo|Teak|Riverside|Hill/u);
    if (!answer.data) throw new Error(JSON.stringify(answer));
    return answer.data.wayHomeMap;
  };
  const of = ({ custody }: Asked, kind: string): Custody | undefined => custody.find((one) => one.kind === kind);

  it('tells of houses that hide people by province alone, of police by place, to whoever asks', async () => {
    for (const user of [users.coordinator, users.supervisor, users.field_officer]) {
      const answer = await ask(user);
      expect(of(answer, 'SHELTER')).toMatchObject({
        name: null,
        placeId: null,
        latitude: 10.61,
        precision: 'PROVINCE',
        places: 2,
        beds: 10,
        free: 8,
      });
      expect(of(answer, 'POLICE')).toMatchObject({
        name: 'Harbour post',
        placeId: policeId,
        latitude: 10.6012,
        precision: 'EXACT',
      });
    }
  });

  it('counts whom the reader reaches: nobody restricted, nobody of other operations, nobody of another nationality', async () => {
    expect(of(await ask(users.coordinator), 'SHELTER')?.people).toBe(1);
    expect(of(await ask(users.field_officer), 'SHELTER')?.people).toBe(0);
    expect(of(await ask(users.coordinator, '(nationality: "BR")'), 'SHELTER')?.people).toBe(0);
    // Before they came: nobody yet, and beds of that day are not told.
    const before = await ask(users.coordinator, `(on: "${addDays(today, -30)}")`);
    expect(of(before, 'SHELTER')).toMatchObject({ people: 0, beds: null });
    expect((await ask(users.field_officer)).routes).toBeNull();
  });

  it('can store no position of a house that hides people, by no way', async () => {
    const refused = await place({ ...shelter, name: 'Third', latitude: 10.6, longitude: 104.1 });
    expect(refused.fields).toEqual([expect.objectContaining({ field: 'latitude', code: 'NO_POSITION_OF_SHELTERS' })]);
    for (const statement of [
      `update homeward.custody_places set latitude = 10.6, longitude = 104.1 where id = '${shelterId}'`,
      `update homeward.custody_places set kind = 'SHELTER' where id = '${policeId}'`,
    ])
      await expect(api.world.sql(statement)).rejects.toThrow(/no_position_of_shelters/u);
  });

  it('ends a row of a crossing on the eve, and shows the day what held on it', async () => {
    const rowId = await crossing(api.world, users.coordinator);
    const row = {
      name: 'Poipet',
      country: 'KH',
      otherCountry: 'TH',
      kind: 'ROAD',
      state: 'CLOSED',
      source: 'Notice',
      checked: true,
    };
    const record = (more: object): Promise<Act> =>
      api.act<Act & Record<string, unknown>>(
        users.administrator,
        'recordBorderCrossing',
        'RecordBorderCrossingInput',
        { ...row, ...more },
        '... on BorderCrossing { id }',
      );
    expect((await record({ replacesId: rowId, validFrom: '2026-01-01' })).fields).toMatchObject([
      { field: 'validFrom' },
    ]);
    expect((await record({ validFrom: '2026-01-01', otherCountry: 'KH', latitude: 13 })).fields).toMatchObject([
      { field: 'otherCountry', code: 'ANOTHER_COUNTRY' },
      { field: 'longitude', code: 'BOTH_OR_NONE' },
    ]);
    expect((await record({ replacesId: rowId, validFrom: '2026-03-01' })).__typename).toBe('BorderCrossing');
    expect((await record({ replacesId: rowId, validFrom: '2026-04-01' })).__typename).toBe('Refused');
    const on = async (day: string) =>
      (await ask(users.coordinator, `(on: "${day}")`)).crossings.map(({ state }) => state);
    expect([await on('2026-02-28'), await on('2026-03-01')]).toEqual([['OPEN'], ['CLOSED']]);
  });
});
