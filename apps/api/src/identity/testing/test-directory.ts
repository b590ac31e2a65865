import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { once } from 'node:events';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import Provider from 'oidc-provider';

type Claims = Readonly<Record<string, unknown>>;

/** Who sits at the browser when the directory asks. */
export interface Person {
  readonly subject: string;
  readonly email: string;
  readonly verified?: boolean;
  readonly amr?: readonly string[];
  readonly acr?: string;
}

/** The directory of an organisation: a certified OpenID provider on loopback, whose staff sign in without being asked. */
export class TestDirectory {
  static readonly client = { id: 'homeward', secret: 'a-client-secret-of-the-tests-0123456789' };
  private readonly people = new Map<string, Person>();
  private readonly keys = { own: rsa(), foreign: rsa() };
  private provider: Provider;
  private readonly server: http.Server;
  /** Who answers when it asks; null: whoever sits there turns away. */
  present: Person | null = null;
  /** What it says otherwise in its id token than a right one would; `foreignKey`: signed by somebody else. */
  bent: { readonly claims?: Claims; readonly foreignKey?: boolean } = {};
  /** How many times somebody had to sign in. */
  asked = 0;

  private constructor(
    readonly issuer: string,
    server: http.Server,
  ) {
    this.server = server;
    this.provider = this.make();
    this.listen();
  }

  static async start(): Promise<TestDirectory> {
    const server = http.createServer();
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return new TestDirectory(`http://127.0.0.1:${(server.address() as AddressInfo).port}`, server);
  }

  async stop(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  private make(): Provider {
    const jwk = this.keys.own.export({ format: 'jwk' });
    const provider: Provider = new Provider(this.issuer, {
      clients: [
        {
          client_id: TestDirectory.client.id,
          client_secret: TestDirectory.client.secret,
          redirect_uris: ['http://127.0.0.1/auth/directory/callback'],
          response_types: ['code'],
        },
      ],
      acrValues: ['two-factors'],
      claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'], acr: null, auth_time: null, iss: null },
      cookies: { keys: ['of the tests'] },
      features: { devInteractions: { enabled: false } },
      findAccount: (_ctx, subject) => {
        const person = this.people.get(subject);
        return person && { accountId: subject, claims: () => claimsOf(person) };
      },
      interactions: { url: (_ctx, { uid }) => `/asked/${uid}` },
      jwks: { keys: [{ ...(jwk as { kty: string }), use: 'sig', alg: 'RS256', kid: 'own' }] },
      // Nobody is asked what the client may know: it is the organisation's own.
      loadExistingGrant: async (ctx) => {
        const { client, session } = ctx.oidc;
        const grant = new provider.Grant({ clientId: client?.clientId, accountId: session?.accountId });
        grant.addOIDCScope('openid email');
        await grant.save();
        return grant;
      },
      pkce: { required: () => true },
      ttl: { Session: 3600, Interaction: 600, Grant: 600, IdToken: 600, AccessToken: 600, AuthorizationCode: 60 },
    });
    provider.use(async (ctx, next) => {
      await next();
      const body = ctx.body as { id_token?: string } | undefined;
      if (ctx.path === '/token' && body?.id_token) ctx.body = { ...body, id_token: this.bend(body.id_token) };
    });
    return provider;
  }

  private listen(): void {
    const answer = this.provider.callback();
    this.server.on('request', (req, res) => {
      if (!req.url?.startsWith('/asked/')) return void answer(req, res);
      this.asked += 1;
      const { present } = this;
      if (present) this.people.set(present.subject, present);
      const result = present
        ? { login: { accountId: present.subject, amr: [...(present.amr ?? ['pwd'])], acr: present.acr } }
        : { error: 'access_denied', error_description: 'Nobody wanted to.' };
      this.provider
        .interactionFinished(req, res, result, { mergeWithLastSubmission: false })
        .catch((error: unknown) => res.destroy(error as Error));
    });
  }

  private bend(token: string): string {
    const { claims, foreignKey } = this.bent;
    const [head = '', body = ''] = token.split('.');
    const said = { ...(JSON.parse(Buffer.from(body, 'base64url').toString()) as Claims), ...claims };
    const signed = `${head}.${Buffer.from(JSON.stringify(said)).toString('base64url')}`;
    const key = foreignKey ? this.keys.foreign : this.keys.own;
    return `${signed}.${sign('RSA-SHA256', Buffer.from(signed), key).toString('base64url')}`;
  }
}

const rsa = (): KeyObject => generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey;

const claimsOf = ({ subject, email, verified = true }: Person): { sub: string } & Claims => ({
  sub: subject,
  email,
  email_verified: verified,
});

export interface Arrival {
  readonly status: number;
  readonly html: string;
  readonly cookies: readonly string[];
}

/** A browser between the two: cookies by origin, redirects followed one by one, until it stands before our callback. */
export class WanderingBrowser {
  private readonly jars = new Map<string, Map<string, string>>();

  constructor(
    private readonly api: string,
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  cookie(name: string): string | undefined {
    return this.jars.get(this.api)?.get(name);
  }

  setCookie(name: string, value: string): void {
    this.jar(this.api).set(name, value);
  }

  /** Signed out there. */
  forgetDirectory(): void {
    for (const origin of this.jars.keys()) if (origin !== this.api) this.jars.delete(origin);
  }

  begin(body: object = {}): Promise<Response> {
    return this.fetch(`${this.api}/auth/directory/begin`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
  }

  /** @returns what the directory sends the browser back with: the whole query */
  async ask(body: object = {}): Promise<string> {
    const begun = await this.begin(body);
    const { url } = (await begun.json()) as { url: string };
    return this.wander(url);
  }

  async wander(url: string): Promise<string> {
    for (let hops = 0; hops < 10; hops++) {
      const answer = await this.fetch(url);
      const next = answer.headers.get('location');
      if (!next) throw new Error(`The directory stopped at ${url}: ${answer.status} ${await answer.text()}`);
      const to = new URL(next, url);
      if (to.pathname === '/auth/directory/callback') return to.search;
      url = to.href;
    }
    throw new Error('The directory sends the browser round and round.');
  }

  /** Comes back as a browser does from another site: without the session's Strict cookie. (`fetch` would say that it is no visit.) */
  async comeBack(query: string): Promise<Arrival> {
    const jar = this.jar(this.api);
    const cookie = [...jar].filter(([name]) => name !== 'homeward').map(([name, value]) => `${name}=${value}`);
    const request = http.get(`${this.api}/auth/directory/callback${query}`, {
      headers: {
        'accept-language': 'en',
        'sec-fetch-site': 'cross-site',
        'sec-fetch-mode': 'navigate',
        'sec-fetch-dest': 'document',
        cookie: cookie.join('; '),
        ...this.headers,
      },
    });
    const [answer] = (await once(request, 'response')) as [http.IncomingMessage];
    const html = await text(answer);
    const cookies = answer.headers['set-cookie'] ?? [];
    this.keep(jar, cookies);
    return { status: answer.statusCode ?? 0, html, cookies };
  }

  async session(): Promise<{ status: number; body: unknown }> {
    const answer = await this.fetch(`${this.api}/auth/session`);
    return { status: answer.status, body: await answer.json() };
  }

  private async fetch(url: string, init: RequestInit = {}): Promise<Response> {
    const jar = this.jar(new URL(url).origin);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { 'accept-language': 'en', ...this.headers, ...(init.headers as Record<string, string>), cookie };
    const answer = await fetch(url, { ...init, headers, redirect: 'manual' });
    this.keep(jar, answer.headers.getSetCookie());
    return answer;
  }

  private keep(jar: Map<string, string>, cookies: readonly string[]): void {
    for (const line of cookies) {
      const [pair = ''] = line.split(';');
      const [name, value] = [pair.slice(0, pair.indexOf('=')), pair.slice(pair.indexOf('=') + 1)];
      if (value === '' || /max-age=0|expires=thu, 01 jan 1970/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
  }

  private jar(origin: string): Map<string, string> {
    const jar = this.jars.get(origin) ?? new Map<string, string>();
    this.jars.set(origin, jar);
    return jar;
  }
}
