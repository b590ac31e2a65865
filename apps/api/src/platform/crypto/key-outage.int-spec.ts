import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';
import { type FakeVault, startFakeVault } from '../../testing/fake-vault.js';

describe('while the key service is away', () => {
  let vault: FakeVault;
  let api: ApiUnderTest;
  beforeAll(async () => {
    vault = await startFakeVault();
    const encryption = {
      kind: 'vault',
      address: vault.address,
      mount: 'transit',
      key: 'homeward',
      token: { value: vault.token },
    } as const;
    api = await startApi({ keys: { pepper: randomBytes(32), index: randomBytes(32), encryption } });
  });
  afterAll(async () => {
    await api.stop();
    await vault.stop();
  });

  const plea = () =>
    api.ask<{ registerPlea: { caseId?: string } }>(
      api.world.users.caseworker,
      `mutation($input: RegisterPleaInput!) { registerPlea(input: $input) { ... on RegisteredPlea { caseId } } }`,
      {
        input: {
          operationId: uuid(),
          channel: 'WHATSAPP',
          requesterKind: 'PARENT',
          message: 'Our son cannot leave.',
          person: { name: 'សុខ', sex: 'MALE', birth: '2003', nationalities: ['KH'] },
          teamId: api.world.teamOne,
        },
      },
    );
  const read = async (url: string, id: string): Promise<{ status: number; body: string; wait: string | null }> => {
    const answer = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `homeward=${api.world.users.caseworker.token}` },
      body: JSON.stringify({ query: `query($id: UUID!) { case(id: $id) { person { name } } }`, variables: { id } }),
    });
    return { status: answer.status, body: await answer.text(), wait: answer.headers.get('retry-after') };
  };
  const ready = async (url: string): Promise<unknown> => (await fetch(`${url}/readyz`)).json();

  it('nothing is read or written, 503 says so, and it goes on by itself', async () => {
    const made = await plea();
    const id = made.data?.registerPlea.caseId ?? '';
    expect(made.errors).toBeUndefined();
    // A node that holds no key yet: the first one would go on reading for half a minute.
    const node = await api.another();
    try {
      vault.fail(503);
      await new Promise((go) => setTimeout(go, 1100));
      expect(await read(node.url, id)).toMatchObject({ status: 503, wait: '3' });
      expect((await read(node.url, id)).body).toContain('UNAVAILABLE');
      expect((await read(node.url, id)).body).not.toContain('សុខ');
      const refused = await plea();
      expect([refused.status, refused.errors?.[0]?.extensions.code]).toEqual([503, 'UNAVAILABLE']);
      expect(await api.world.sql(`select 1 from homeward.cases`)).toHaveLength(1);
      expect(await ready(node.url)).toMatchObject({ ready: false, checks: { database: 'ok', keys: 'failed' } });
      vault.well();
      expect(await read(node.url, id)).toMatchObject({ status: 200, body: expect.stringContaining('សុខ') });
      expect((await plea()).errors).toBeUndefined();
      await new Promise((go) => setTimeout(go, 1100));
      expect(await ready(node.url)).toMatchObject({ ready: true });
    } finally {
      await node.close();
    }
  });
});
