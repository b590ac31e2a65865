import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, todayIn } from '@homeward/domain';
import type { TestUser } from '@homeward/testing';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';
import { readyToTravel } from '../testing/way-home.steps.js';

const today = todayIn();
interface Fine {
  readonly currency: string;
  readonly amountMinor: number;
  readonly people: number;
}

describe('the sum of fines on the board', () => {
  let api: ApiUnderTest;
  let coordinator: TestUser;
  beforeAll(async () => {
    api = await startApi();
    coordinator = api.world.users.coordinator;
    await api.world.sql(
      `insert into homeward.fine_rules (id, organisation_id, country, per_day_minor, currency, valid_from) values (gen_random_uuid(), $1, 'KH', 1000, 'USD', '2000-01-01')`,
      [api.world.here],
    );
    for (const [nationality, days] of [
      ['VN', 5],
      ['NP', 7],
    ] as const) {
      const { id } = await api.world.addCase({ state: 'IN_CARE', nationality });
      await readyToTravel(api, coordinator, id, 'OVERSTAY_ASSESSED');
      const assessed = await api.act<{ __typename: string }>(
        coordinator,
        'assessOverstay',
        'AssessOverstayInput',
        { caseId: id, legalUntil: addDays(today, -days) },
        '... on WayHome { caseId }',
      );
      expect(assessed.__typename).toBe('WayHome');
    }
  });
  afterAll(() => api.stop());

  const fines = async (filter: object | null): Promise<readonly Fine[]> => {
    const answer = await api.ask<{ repatriationBoard: { fines: Fine[] } }>(
      coordinator,
      `query($filter: BoardFilter) { repatriationBoard(group: ITEM, filter: $filter) { fines { currency amountMinor people } } }`,
      { filter },
    );
    expect(answer.errors).toBeUndefined();
    return answer.data?.repatriationBoard.fines ?? [];
  };

  it('is that of everybody when nothing is chosen', async () => {
    expect(await fines(null)).toEqual([{ currency: 'USD', amountMinor: 12_000, people: 2 }]);
  });

  it('is that of the people whom the board shows when it is narrowed', async () => {
    expect(await fines({ nationalities: ['NP'] })).toEqual([{ currency: 'USD', amountMinor: 7_000, people: 1 }]);
    expect(await fines({ items: ['WAIVER_ASKED'], parties: ['IMMIGRATION'] })).toMatchObject([{ people: 2 }]);
    expect(await fines({ items: ['EXIT_PERMIT'] })).toEqual([]);
  });
});
