import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seen, size, type TestCase } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../api-under-test.js';
import { patiently } from '../patiently.js';

const WRITERS = 64;
const EDITS = size(640, 10_000);

interface Known {
  version: number;
  count: number;
}

interface Described {
  readonly __typename: string;
  readonly currentVersion?: number;
  readonly fields?: readonly { readonly field: string; readonly theirs: string }[];
}
const DESCRIBE = `mutation($input: DescribeCaseInput!) {
  describeCase(input: $input) { __typename ... on StaleWrite { currentVersion fields { field theirs } } }
}`;

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
    const { answer } = await patiently(() =>
      api.ask<{ case: { version: number; tags: string[] } }>(
        supervisor,
        `query($id: UUID!) { case(id: $id) { version tags } }`,
        { id: target.id },
      ),
    );
    if (!answer.data) throw new Error(JSON.stringify(answer.errors));
    const { version, tags } = answer.data.case;
    return { version, count: countIn(tags) };
  };
  const countIn = (tags: readonly string[]): number => Number(/^edit-(\d+)$/.exec(tags[0] ?? '')?.[1] ?? 0);

  it('loses no edit: each is saved, or its writer is told', async () => {
    const { supervisor } = api.world.users;
    const before = await state();
    let [sent, accepted, told, busy] = [0, 0, 0, 0];
    const writer = async (): Promise<void> => {
      let known = before;
      while (sent < EDITS) {
        sent += 1;
        const input = {
          operationId: uuid(),
          caseId: target.id,
          expectedVersion: known.version,
          tags: [`edit-${known.count + 1}`],
        };
        const { answer, refused } = await patiently(() =>
          api.ask<{ describeCase: Described }>(supervisor, DESCRIBE, { input }),
        );
        busy += refused;
        if (!answer.data) throw new Error(JSON.stringify(answer.errors));
        const outcome = answer.data.describeCase;
        if (outcome.__typename === 'StaleWrite') {
          told += 1;
          const { theirs = '[]' } = outcome.fields?.find(({ field }) => field === 'tags') ?? {};
          known = { version: outcome.currentVersion ?? 0, count: countIn(JSON.parse(theirs) as string[]) };
        } else {
          expect(outcome.__typename).toBe('Case');
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
      figure: `0 of ${EDITS} (${accepted} saved, ${told} told that somebody was first; ${busy} times 503, and sent again)`,
      control: `unguarded: ${lost} of ${unguarded} lost`,
    });
  });
});
