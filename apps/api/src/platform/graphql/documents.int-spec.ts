import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';
import { TrustedDocuments } from './documents.js';

const sha = (text: string): string => createHash('sha256').update(text).digest('hex');
const TEAMS = 'query Teams { teams { id } }';

describe('the list of documents', () => {
  it('is taken only when every text is the one that its name says', () => {
    const documents = TrustedDocuments.of({ [sha(TEAMS)]: TEAMS });
    expect(documents.named(`sha256:${sha(TEAMS)}`)).toBe(TEAMS);
    for (const id of [sha(TEAMS), `sha256:${'0'.repeat(64)}`, `sha256:${sha(TEAMS)} `, '', '__proto__'])
      expect([id, documents.named(id)]).toEqual([id, undefined]);
    expect(documents.knows(TEAMS)).toBe(true);
    expect(documents.knows(`${TEAMS} `)).toBe(false);
    expect(() => TrustedDocuments.of({ [sha(TEAMS)]: '{ teams { id name } }' })).toThrow('documents.json');
  });

  it('may be missing in development only', () => {
    expect(TrustedDocuments.read('/nowhere/documents.json', false).size).toBe(0);
    expect(() => TrustedDocuments.read('/nowhere/documents.json', true)).toThrow('not built');
  });
});

describe('a session', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await startApi({ freeDocuments: false, documents: TrustedDocuments.of({ [sha(TEAMS)]: TEAMS }) });
  });
  afterAll(() => api.stop());

  const post = async (body: object): Promise<{ status: number; text: string }> => {
    const response = await fetch(`${api.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `homeward=${api.world.users.supervisor.token}` },
      body: JSON.stringify(body),
    });
    return { status: response.status, text: await response.text() };
  };
  const refusals = async (): Promise<number> => {
    const [found] = await api.world.sql<{ n: number }>(
      `select count(*)::int as n from audit.events where kind = 'refusal' and actor_id = $1`,
      [api.world.users.supervisor.id],
    );
    return found?.n ?? -1;
  };

  it('runs what the console was built with, by name and by text', async () => {
    for (const asked of [{ documentId: `sha256:${sha(TEAMS)}` }, { query: TEAMS }]) {
      const { status, text } = await post(asked);
      expect([status, text]).toEqual([200, expect.stringContaining('"teams"')]);
    }
  });

  it('runs nothing else, and the refusal is in the log', async () => {
    const before = await refusals();
    const asked: readonly (readonly [object, number, string])[] = [
      [{ query: '{ teams { id name } }' }, 403, 'TRUSTED_DOCUMENTS_ONLY'],
      [{ query: '{ __schema { types { name } } }' }, 403, 'TRUSTED_DOCUMENTS_ONLY'],
      [{ documentId: `sha256:${'0'.repeat(64)}` }, 400, 'PERSISTED_QUERY_NOT_FOUND'],
      [{ documentId: sha(TEAMS) }, 400, 'PERSISTED_QUERY_NOT_FOUND'],
    ];
    for (const [body, status, code] of asked)
      expect([body, await post(body)]).toEqual([body, { status, text: expect.stringContaining(code) }]);
    expect(await refusals()).toBe(before + asked.length);
    // A name and another text under it.
    expect((await post({ documentId: `sha256:${sha(TEAMS)}`, query: '{ users { nodes { id } } }' })).status).toBe(400);
  });
});
