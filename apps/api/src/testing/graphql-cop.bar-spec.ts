import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { seen } from '@homeward/testing';
import { type ApiUnderTest, startApi } from './api-under-test.js';
import { rawRequest } from './raw-request.js';
import { TrustedDocuments } from '../platform/graphql/documents.js';
import { checks } from './graphql-cop.js';

describe('the checks of graphql-cop', () => {
  // As in production, and once more as it would be for a program that may send documents of its own.
  const apis: ApiUnderTest[] = [];
  beforeAll(async () => {
    apis.push(
      await startApi({ mode: 'production', freeDocuments: false, documents: TrustedDocuments.of({}) }),
      await startApi({ mode: 'production', freeDocuments: true }),
    );
  });
  afterAll(async () => {
    for (const api of apis) await api.stop();
  });

  it('find nothing, and find what a stock Apollo Server leaves open', async () => {
    const found: string[] = [];
    let asked = 0;
    for (const api of apis)
      for (const cookie of ['', `homeward=${api.world.users.supervisor.token}`])
        for (const check of checks) {
          asked += 1;
          if (await check.found(`${api.url}/graphql`, cookie ? { cookie } : {})) found.push(check.name);
        }
    expect(found).toEqual([]);

    // One field 500 times, bare and in every disguise.
    const five = (text: string): string => `${text} `.repeat(500);
    const floods = [
      `{ ${five('__typename')} }`,
      `{ teams { ${five('id')} } }`,
      `{ teams { id ${five('... on Team { id }')} } }`,
      `{ teams { ...a } } fragment a on Team { ${five('id')} }`,
      `{ teams { ${five('...a')} } } fragment a on Team { id }`,
      `{ ${five('teams { id }')} }`,
    ];
    const api = apis[1];
    if (!api) throw new Error('No API.');
    const answered: string[] = [];
    for (const query of floods) {
      const answer = await rawRequest(`${api.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', cookie: `homeward=${api.world.users.supervisor.token}` },
        body: JSON.stringify({ query }),
      });
      if (answer.status !== 400) answered.push(query.slice(0, 60));
    }
    expect(answered).toEqual([]);

    const stock = new ApolloServer({ typeDefs: 'type Query { teams: [Team] } type Team { id: ID }' });
    const { url } = await startStandaloneServer(stock, { listen: { port: 0, host: '127.0.0.1' } });
    const open: string[] = [];
    for (const check of checks) if (await check.found(url, {})) open.push(`${check.name} (${check.severity})`);
    await stock.stop();
    expect(open.filter((name) => name.includes('high')).length).toBeGreaterThanOrEqual(2);
    seen({
      bar: 'graphql-cop’s checks and 500-fold field repetition: 0 findings',
      figure: `0 findings of ${asked} (${checks.length} checks, signed in and not, trusted and free documents); 0 of ${floods.length} floods answered`,
      control: `a stock Apollo Server: ${open.join(', ')}`,
    });
  });
});
