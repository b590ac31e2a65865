import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { seen, size } from '@homeward/testing';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.js';
import { Browser, colleague, PASSWORD } from './testing/browser.js';

const MANY = size(200, 1000);

describe('many sign-ins in one request', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await startApi({ trustProxy: 1 });
  });
  afterAll(() => api.stop());

  const tries = async (): Promise<number> => {
    const [row] = await api.world.sql<{ n: number }>(
      `select coalesce(sum(points), 0)::int as n from homeward.throttle where key like 'pair:%'`,
    );
    return row?.n ?? 0;
  };

  it('count as one and let nobody in', async () => {
    const { email } = await colleague(api, 'aliased');
    await api.world.sql(`delete from homeward.throttle`);
    const guesses = [...Array.from({ length: MANY - 1 }, (_, n) => `guess number ${n}`), PASSWORD];
    const sent: readonly string[] = [
      JSON.stringify(guesses.map((password) => ({ email, password }))),
      JSON.stringify({ email, password: guesses }),
      // JSON with one name many times: the last one counts, and it is one. Short words: a thousand pass the limit of a body.
      `{"email":${JSON.stringify(email)},${guesses.map((_, n) => `"password":"${n.toString(36)}"`).join(',')}}`,
      JSON.stringify({ email: guesses.map(() => email), password: guesses }),
    ];
    const post = (path: string, body: string): Promise<Response> =>
      fetch(`${api.url}${path}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
    const answers: Response[] = [];
    for (const body of sent) answers.push(await post('/auth/sign-in', body));
    const aliases = guesses.map(
      (password, n) => `a${n}: signIn(email: ${JSON.stringify(email)}, password: ${JSON.stringify(password)}) { id }`,
    );
    answers.push(await post('/graphql', JSON.stringify({ query: `mutation { ${aliases.join(' ')} }` })));
    answers.push(await post('/graphql', JSON.stringify(aliases.map((alias) => ({ query: `mutation { ${alias} }` })))));
    expect(answers.filter(({ status }) => status < 400 || status >= 500)).toEqual([]);
    expect(answers.flatMap(({ headers }) => headers.getSetCookie())).toEqual([]);
    const counted = await tries();
    expect(counted).toBe(1);
    // Nothing in GraphQL takes a password: there is no field to repeat.
    const takes = await api.ask<{ __schema: { types: { fields: { args: { name: string }[] }[] | null }[] } }>(
      api.world.users.administrator,
      `{ __schema { types { fields { args { name } } } } }`,
    );
    const names = takes.data?.__schema.types.flatMap(({ fields }) => (fields ?? []).flatMap(({ args }) => args)) ?? [];
    expect(names.length).toBeGreaterThan(50);
    expect(names.filter(({ name }) => /password|secret|code$/i.test(name))).toEqual([]);

    // The control: the same guesses one by one are counted one by one, and the sixth is not looked at.
    await api.world.sql(`delete from homeward.throttle`);
    const browser = new Browser(api.url);
    const alone: number[] = [];
    for (const password of guesses.slice(-6)) alone.push((await browser.post('sign-in', { email, password })).status);
    expect(alone).toEqual([401, 401, 401, 401, 401, 429]);
    expect(await tries()).toBe(6);
    seen({
      bar: '1,000 aliased sign-ins count as one',
      figure: `${MANY} in one request, in ${sent.length + 2} ways: ${counted} counted, 0 sessions`,
      control: '6 requests with one each: 6 counted, the right password among them not looked at',
    });
  });
});
