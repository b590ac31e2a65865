import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seen, size, type TestCase } from '@homeward/testing';
import { type ApiUnderTest, startApi } from '../api-under-test.js';

const WRITERS = 64;
const EDITS = size(640, 10_000);

interface Known {
  version: number;
  count: number;
}

/** Everybody changes the same case at once. Each edit counts one further from what its writer saw: a lost one is missing at the end. */
describe('64 writers on one case', () => {
  let api: ApiUnderTest;
  let target: TestCase;
  beforeAll(async () => {
    api = await startApi();
    target = await api.world.addCase();
  });
  afterAll(() => api.stop());

  const state = async (): Promise<Known> => {
    const { supervisor } = api.world.users;
    const answer = await api.ask<{ case: { version: number; tags: string[] } }>(
      supervisor,
      `query($id: UUID!) { case(id: $id) { version tags } }`,
      { id: target.id },
    );
    const { version, tags } = answer.data?.case ?? { version: 0, tags: [] };
    return { version, count: countIn(tags) };
  };
  const countIn = (tags: readonly string[]): number => Number(/^edit-(\d+)$/.exec(tags[0] ?? '')?.[1] ?? 0);

  it('loses no edit: each is saved, or its writer is told', async () => {
    const { supervisor } = api.world.users;
    const before = await state();
    let [sent, accepted, told] = [0, 0, 0];
    const writer = async (): Promise<void> => {
      let known = before;
      while (sent < EDITS) {
        sent += 1;
        const answer = await api.act<{
          __typename: string;
          currentVersion?: number;
          fields?: { field: string; theirs: string }[];
        }>(
          supervisor,
          'describeCase',
          'DescribeCaseInput',
          { caseId: target.id, expectedVersion: known.version, tags: [`edit-${known.count + 1}`] },
          '',
        );
        if (answer.__typename === 'StaleWrite') {
          told += 1;
          const { theirs = '[]' } = answer.fields?.find(({ field }) => field === 'tags') ?? {};
          known = { version: answer.currentVersion ?? 0, count: countIn(JSON.parse(theirs) as string[]) };
        } else {
          expect(answer.__typename).toBe('Case');
          accepted += 1;
          known = { version: known.version + 1, count: known.count + 1 };
        }
      }
    };
    await Promise.all(Array.from({ length: WRITERS }, writer));
    const after = await state();
    expect({ sent, versions: after.version - before.version, counted: after.count }).toEqual({
      sent: accepted + told,
      versions: accepted,
      counted: accepted,
    });
    expect(accepted).toBeGreaterThan(EDITS / (4 * WRITERS));

    // The same without the guard: read, count one further, write.
    const start = after.count;
    let unguarded = 0;
    const careless = async (): Promise<void> => {
      for (let n = 0; n < 10; n += 1) {
        const known = await state();
        await api.asApp(supervisor, `update homeward.cases set tags = array[$2], version = version + 1 where id = $1`, [
          target.id,
          `edit-${known.count + 1}`,
        ]);
        unguarded += 1;
      }
    };
    await Promise.all(Array.from({ length: 8 }, careless));
    const lost = unguarded - ((await state()).count - start);
    expect(lost).toBeGreaterThan(0);
    seen({
      bar: '64 writers on one case: edits lost',
      figure: `0 of ${EDITS} (${accepted} saved, ${told} told that somebody was first)`,
      control: `unguarded: ${lost} of ${unguarded} lost`,
    });
  });
});
