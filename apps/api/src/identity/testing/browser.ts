import { randomUUID } from 'node:crypto';
import type { ApiUnderTest, GraphqlAnswer } from '../../testing/api-under-test.js';

export const PASSWORD = 'a long enough sentence';

export interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** One browser at the doors under /auth: it keeps the cookie that it is given. */
export class Browser {
  constructor(
    private readonly url: string,
    public cookie = '',
    private readonly headers: Readonly<Record<string, string>> = {},
  ) {}

  get(path: string): Promise<Answer> {
    return this.ask(path, { headers: this.all() });
  }

  post(path: string, body: object = {}): Promise<Answer> {
    return this.ask(path, { method: 'POST', headers: this.all(), body: JSON.stringify(body) });
  }

  async graphql(query: string, variables: object = {}): Promise<GraphqlAnswer> {
    const response = await fetch(`${this.url}/graphql`, {
      method: 'POST',
      headers: this.all(),
      body: JSON.stringify({ query, variables }),
    });
    return { ...((await response.json()) as GraphqlAnswer), status: response.status };
  }

  private all(): Record<string, string> {
    return { 'content-type': 'application/json', 'accept-language': 'en', cookie: this.cookie, ...this.headers };
  }

  private async ask(path: string, init: RequestInit): Promise<Answer> {
    const response = await fetch(`${this.url}/auth/${path}`, init);
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
    if (cookie) this.cookie = cookie;
    const text = await response.text();
    return { status: response.status, body: text === '' ? null : (JSON.parse(text) as unknown) };
  }
}

/** An invited caseworker who has chosen a password, in the browser where that was done. */
export async function colleague(
  api: ApiUnderTest,
  displayName: string,
): Promise<{ browser: Browser; email: string; id: string }> {
  const email = `${randomUUID()}@test.example`;
  const { link } = await api.act<{ link: string }>(
    api.world.users.administrator,
    'inviteUser',
    'InviteUserInput',
    { email, displayName, roles: ['caseworker'], teamIds: [api.world.teamOne] },
    `... on Invitation { id link }`,
  );
  const browser = new Browser(api.url);
  const { status } = await browser.post('invitation', {
    token: link.split('/').at(-1),
    displayName,
    password: PASSWORD,
  });
  if (status !== 200) throw new Error(`The invitation was not accepted: ${status}`);
  const [user] = await api.world.sql<{ id: string }>(`select id from homeward.users where email = $1`, [email]);
  return { browser, email, id: user?.id ?? '' };
}
