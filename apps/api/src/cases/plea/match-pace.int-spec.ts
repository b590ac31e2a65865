import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';

describe('the pace of proposals', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('slows down whoever guesses names, says until when, and nobody else', async () => {
    const { caseworker, supervisor } = api.world.users;
    const ask = (user: typeof caseworker, name: string) =>
      api.ask(user, `query($name: ShortText) { matchCandidates(name: $name) { caseId } }`, { name });
    for (let asked = 0; asked < 60; asked += 10) {
      const answers = await Promise.all(Array.from({ length: 10 }, (_, i) => ask(caseworker, `Guess ${asked + i}`)));
      expect(answers.flatMap(({ errors }) => errors ?? [])).toEqual([]);
    }
    const refused = await ask(caseworker, 'One more');
    expect(refused.errors?.[0]).toMatchObject({
      message: expect.stringMatching(/Go on in 1[45] minutes/),
      extensions: { code: 'BAD_REQUEST', reason: 'TOO_MANY_GUESSES' },
    });
    expect(refused.data ?? null).toBeNull();
    expect((await ask(supervisor, 'Somebody')).errors).toBeUndefined();
    await api.world.sql(`update homeward.throttle set expire = 0 where key like 'match:%'`);
    expect((await ask(caseworker, 'Later')).errors).toBeUndefined();
  });

  it('is kept by searches, too', async () => {
    const { caseworker, supervisor } = api.world.users;
    const find = (user: typeof caseworker, text: string) =>
      api.ask(user, `query($filter: CaseFilter) { cases(first: 1, filter: $filter) { nodes { id } } }`, {
        filter: { text },
      });
    expect((await find(caseworker, 'Somebody')).errors).toBeUndefined();
    const raised = await api.world.sql(
      `update homeward.throttle set points = 100 where key = $1 and points = 1 returning key`,
      [`search:${caseworker.id}`],
    );
    expect(raised).toHaveLength(1);
    expect((await find(caseworker, 'One more')).errors?.[0]).toMatchObject({
      message: expect.stringMatching(/Go on in [45] minutes/),
      extensions: { code: 'BAD_REQUEST', reason: 'TOO_MANY_GUESSES' },
    });
    expect((await find(supervisor, 'Somebody')).errors).toBeUndefined();
    expect((await find(caseworker, '')).errors).toBeUndefined();
  });
});
