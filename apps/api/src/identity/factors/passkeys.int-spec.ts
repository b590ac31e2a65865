import { createHash, generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';
import { Browser, colleague } from '../testing/browser.js';

/** What a passkey signs, put together by hand, so that each part of it can be wrong by itself. */
describe('an answer of a passkey', () => {
  let api: ApiUnderTest;
  let origin: string;
  beforeAll(async () => {
    api = await startApi({ secondFactor: 'required' });
    origin = api.url.replace('127.0.0.1', 'localhost');
  });
  afterAll(() => api.stop());

  interface Key {
    readonly id: string;
    readonly credentialId: string;
    readonly secret: KeyObject;
    readonly userId: string;
  }

  async function passkeyOf(userId: string, counter = 7): Promise<Key> {
    const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x = '', y = '' } = publicKey.export({ format: 'jwk' });
    const part = (text: string): Buffer => Buffer.from(text, 'base64url');
    // COSE: an EC2 key on P-256 for ES256.
    const head = Buffer.from('a5010203262001215820', 'hex');
    const cose = Buffer.concat([head, part(x), Buffer.from('225820', 'hex'), part(y)]);
    const [id, credentialId] = [uuid(), randomBytes(32).toString('base64url')];
    await api.world.sql(
      `insert into homeward.passkeys (id, organisation_id, user_id, credential_id, public_key, counter, name) values ($1, $2, $3, $4, $5, $6, 'key')`,
      [id, api.world.here, userId, credentialId, cose.toString('base64url'), counter],
    );
    return { id, credentialId, secret: privateKey, userId };
  }

  interface Wrong {
    readonly challenge?: string;
    readonly origin?: string;
    readonly site?: string;
    readonly counter?: number;
    readonly flags?: number;
    readonly type?: string;
    readonly by?: KeyObject;
    readonly flipped?: boolean;
  }

  function answer(key: Key, challenge: string, wrong: Wrong = {}): object {
    const said = JSON.stringify({
      type: wrong.type ?? 'webauthn.get',
      challenge: wrong.challenge ?? challenge,
      origin: wrong.origin ?? origin,
      crossOrigin: false,
    });
    const count = Buffer.alloc(4);
    count.writeUInt32BE(wrong.counter ?? 8);
    const site = createHash('sha256')
      .update(wrong.site ?? 'localhost')
      .digest();
    const data = Buffer.concat([site, Buffer.from([wrong.flags ?? 0x05]), count]);
    const signed = sign(
      'sha256',
      Buffer.concat([data, createHash('sha256').update(said).digest()]),
      wrong.by ?? key.secret,
    );
    if (wrong.flipped) signed[signed.length - 1] = (signed[signed.length - 1] ?? 0) ^ 1;
    return {
      id: key.credentialId,
      rawId: key.credentialId,
      type: 'public-key',
      clientExtensionResults: {},
      response: {
        clientDataJSON: Buffer.from(said).toString('base64url'),
        authenticatorData: data.toString('base64url'),
        signature: signed.toString('base64url'),
        userHandle: Buffer.from(key.userId).toString('base64url'),
      },
    };
  }
  const browser = (): Browser => new Browser(api.url, '', { origin });
  async function challenge(of: Browser): Promise<string> {
    const { body } = await of.post('passkey/options');
    return (body as { challenge: string }).challenge;
  }
  const counterOf = async (key: Key): Promise<number | undefined> =>
    (await api.world.sql<{ counter: number }>(`select counter::int from homeward.passkeys where id = $1`, [key.id]))[0]
      ?.counter;

  it('opens once when everything of it is right', async () => {
    const { id } = await colleague(api, 'right');
    const key = await passkeyOf(id);
    const one = browser();
    const given = await challenge(one);
    const right = answer(key, given);
    expect(await one.post('sign-in/passkey', { answer: right })).toMatchObject({ status: 200, body: { user: { id } } });
    expect(await counterOf(key)).toBe(8);
    // The same answer again, and another one to the same challenge.
    expect((await browser().post('sign-in/passkey', { answer: right })).status).toBe(422);
    const again = answer(key, given, { counter: 9 });
    expect((await browser().post('sign-in/passkey', { answer: again })).status).toBe(422);
    expect(await counterOf(key)).toBe(8);
    const next = browser();
    const fresh = answer(key, await challenge(next), { counter: 9 });
    expect((await next.post('sign-in/passkey', { answer: fresh })).status).toBe(200);
  });

  const forged: [string, (key: Key) => Wrong][] = [
    ['of another origin', () => ({ origin: 'https://homeward.evil.example' })],
    ['of another port', () => ({ origin: 'http://localhost:1' })],
    ['for another site', () => ({ site: 'evil.example' })],
    ['signed by another key', () => ({ by: generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey })],
    ['with a bit of the signature flipped', () => ({ flipped: true })],
    ['to a challenge that we did not make', () => ({ challenge: randomBytes(56).toString('base64url') })],
    ['with a counter that went back', () => ({ counter: 3 })],
    ['with a counter that stands still', () => ({ counter: 7 })],
    ['whose device checked nobody', () => ({ flags: 0x01 })],
    ['before which nobody was there', () => ({ flags: 0x04 })],
    ['that was made for setting one up', () => ({ type: 'webauthn.create' })],
  ];
  it.each(forged)('%s opens nothing, changes nothing and stands in the log', async (_what, wrong) => {
    const { id } = await colleague(api, 'forged');
    const key = await passkeyOf(id);
    const one = browser();
    const count = async (): Promise<number | undefined> =>
      (
        await api.world.sql<{ n: number }>(
          `select count(*)::int as n from audit.events where kind = 'sign_in_failed' and at > now() - interval '1 minute'`,
        )
      )[0]?.n;
    const before = (await count()) ?? 0;
    const given = answer(key, await challenge(one), wrong(key));
    expect(await one.post('sign-in/passkey', { answer: given })).toMatchObject({
      status: 422,
      body: { fields: [{ code: 'PASSKEY_WRONG' }] },
    });
    expect(await count()).toBe(before + 1);
    expect(await counterOf(key)).toBe(7);
    // The control: the same person with the same key gets in with a right one.
    const right = answer(key, await challenge(one));
    expect((await one.post('sign-in/passkey', { answer: right })).status).toBe(200);
    await api.world.sql(`delete from homeward.throttle`);
  });

  it('is of no use in the session of somebody else', async () => {
    const [mine, theirs] = [await colleague(api, 'mine'), await colleague(api, 'theirs')];
    const key = await passkeyOf(theirs.id);
    await passkeyOf(mine.id);
    const half = new Browser(api.url, mine.browser.cookie, { origin });
    const given = answer(key, await challenge(half));
    expect((await half.post('sign-in/factor', { way: 'passkey', answer: given })).status).toBe(422);
  });
});
