/** One signed-in account, asking the product as a machine does: without Origin, with its cookie. */
export class Account {
  private constructor(
    readonly url: string,
    readonly cookie: string,
  ) {}

  static async signIn(base: string, email: string, password: string): Promise<Account> {
    const response = await fetch(`${base}/auth/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ email, password }),
    });
    const cookie = response.headers
      .getSetCookie()
      .map((line) => line.split(';')[0] ?? '')
      .join('; ');
    if (!response.ok || cookie === '') throw new Error(`${email} could not sign in (${response.status}).`);
    return new Account(`${base}/graphql`, cookie);
  }

  async ask<T>(query: string, variables: object = {}): Promise<T> {
    const response = await fetch(this.url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: this.cookie },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = (await response.json()) as { data?: T; errors?: unknown };
    if (errors !== undefined || data === undefined || data === null)
      throw new Error(`The product refused: ${JSON.stringify(errors).slice(0, 400)}`);
    return data;
  }
}
