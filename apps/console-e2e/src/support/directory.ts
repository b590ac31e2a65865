import http from 'node:http';
import type { AddressInfo } from 'node:net';
import Provider from 'oidc-provider';

const PAGE = `<!doctype html><html lang="en"><title>Login of the staff</title><body><h1>Login of the staff</h1>
<form method="post"><label>Address <input name="email" autofocus></label> <button>Continue</button></form></body></html>`;

export interface Directory {
  readonly issuer: string;
  readonly environment: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/**
 * The directory of an organisation, on the other name of this machine: to a browser that is another site. It asks for an
 * address, says that it asked for a second factor, and everybody there is whom they say.
 *
 * @param callback where the product waits for whoever comes back
 */
export async function startDirectory(callback: string): Promise<Directory> {
  const server = http.createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://localhost:${(server.address() as AddressInfo).port}`;
  const client = { client_id: 'homeward', client_secret: 'a-client-secret-of-the-journeys-0123456789' };
  const provider: Provider = new Provider(issuer, {
    clients: [{ ...client, redirect_uris: [callback], response_types: ['code'] }],
    claims: { openid: ['sub', 'amr'], email: ['email', 'email_verified'], acr: null, auth_time: null, iss: null },
    cookies: { keys: ['of the journeys'] },
    features: { devInteractions: { enabled: false } },
    findAccount: (_ctx, subject) => ({
      accountId: subject,
      claims: () => ({ sub: subject, email: subject, email_verified: true }),
    }),
    interactions: { url: (_ctx, { uid }) => `/asked/${uid}` },
    loadExistingGrant: async (ctx) => {
      const grant = new provider.Grant({
        clientId: ctx.oidc.client?.clientId,
        accountId: ctx.oidc.session?.accountId,
      });
      grant.addOIDCScope('openid email');
      await grant.save();
      return grant;
    },
    pkce: { required: () => true },
  });
  const answer = provider.callback();
  server.on('request', (req, res) => {
    if (!req.url?.startsWith('/asked/')) return void answer(req, res);
    if (req.method !== 'POST') return void res.setHeader('content-type', 'text/html').end(PAGE);
    const parts: Buffer[] = [];
    req.on('data', (part: Buffer) => parts.push(part));
    req.on('end', () => {
      const accountId = new URLSearchParams(Buffer.concat(parts).toString()).get('email') ?? '';
      void provider.interactionFinished(req, res, { login: { accountId, amr: ['pwd', 'mfa'] } });
    });
  });
  return {
    issuer,
    environment: {
      HOMEWARD_OIDC_ISSUER: issuer,
      HOMEWARD_OIDC_CLIENT_ID: client.client_id,
      HOMEWARD_OIDC_CLIENT_SECRET: client.client_secret,
      HOMEWARD_OIDC_NAME: 'the staff login',
      HOMEWARD_OIDC_SECOND_FACTOR_AMR: 'mfa',
    },
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
