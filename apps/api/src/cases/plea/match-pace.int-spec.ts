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
});
