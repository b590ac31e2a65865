import { Inject, Injectable } from '@nestjs/common';
import * as oidc from 'openid-client';
import { CONFIG, type Config } from '../../platform/config/config.js';
import type { DirectoryConfig } from '../../platform/config/directory-config.js';
import { DirectoryRefusal } from './directory-refusal.js';
import type { RoundSecrets } from './rounds.js';

const SCOPE = 'openid email';
const HELD_MS = 60 * 60_000;
const TIMEOUT_SECONDS = 10;

/** Who came back, after every check of the protocol. */
export interface Identity {
  readonly issuer: string;
  readonly subject: string;
  /** The directory has asked for a second factor, in words that the configuration trusts. */
  readonly trusted: boolean;
  /** Asked for only where it is needed: at the first sign-in. Undefined: there is none, or nobody has verified it. */
  verifiedEmail(): Promise<string | undefined>;
}

/** The directory as OpenID Connect knows it. What it says of itself is asked once an hour; nothing else leaves Homeward. */
@Injectable()
export class Provider {
  private held: { readonly at: number; readonly found: Promise<oidc.Configuration> } | undefined;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  get settings(): DirectoryConfig | undefined {
    return this.config.directory;
  }

  /** Whether anything that the directory says stands for a second factor. */
  get vouches(): boolean {
    const { acr = [], amr = [] } = this.settings?.secondFactor ?? {};
    return acr.length + amr.length > 0;
  }

  /** Where the browser goes. @param how `again`: whoever sits there types the password anew, whatever session there is */
  async leave(
    { state, nonce, verifier }: RoundSecrets,
    how: { readonly again: boolean; readonly locale: string },
  ): Promise<string> {
    const configuration = await this.open();
    const acr = this.settings?.secondFactor.acr ?? [];
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.returning(''),
      scope: SCOPE,
      state,
      nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ui_locales: how.locale,
      ...(acr.length > 0 ? { acr_values: acr.join(' ') } : {}),
      ...(how.again ? { prompt: 'login', max_age: '0' } : {}),
    });
    return url.href;
  }

  /**
   * Redeems what the browser brought back.
   *
   * @param query as it came, from the question mark on
   * @param sinceSeconds for a proof given anew: the directory must have asked within that time
   */
  async redeem(query: string, secrets: RoundSecrets, sinceSeconds: number | undefined): Promise<Identity> {
    const configuration = await this.open();
    try {
      const tokens = await oidc.authorizationCodeGrant(configuration, new URL(this.returning(query)), {
        expectedState: secrets.state,
        expectedNonce: secrets.nonce,
        pkceCodeVerifier: secrets.verifier,
        ...(sinceSeconds === undefined ? {} : { maxAge: sinceSeconds }),
      });
      const claims = tokens.claims();
      if (!claims) throw new DirectoryRefusal('DIRECTORY_ANSWER', 'no id token');
      return {
        issuer: claims.iss,
        subject: claims.sub,
        trusted: this.trusts(claims),
        verifiedEmail: async () =>
          emailIn(claims) ??
          emailIn(
            await oidc.fetchUserInfo(configuration, tokens.access_token, claims.sub).catch((error: unknown) => {
              throw refusalOf(error);
            }),
          ),
      };
    } catch (error) {
      throw refusalOf(error);
    }
  }

  private trusts({ acr, amr }: oidc.IDToken): boolean {
    const trusted = this.settings?.secondFactor;
    if (!trusted) return false;
    const methods: unknown[] = Array.isArray(amr) ? amr : [];
    return (
      (typeof acr === 'string' && trusted.acr.includes(acr)) ||
      methods.some((method) => typeof method === 'string' && trusted.amr.includes(method))
    );
  }

  /** Never from the request: the address that the directory sends browsers to is the one that users open. */
  private returning(query: string): string {
    return `${this.config.publicUrl}/auth/directory/callback${query}`;
  }

  private async open(): Promise<oidc.Configuration> {
    if (!this.held || Date.now() - this.held.at > HELD_MS) {
      const held = { at: Date.now(), found: this.discover() };
      this.held = held;
      held.found.catch(() => {
        if (this.held === held) this.held = undefined;
      });
    }
    return this.held.found.catch((error: unknown) => {
      throw refusalOf(error);
    });
  }

  private async discover(): Promise<oidc.Configuration> {
    const { settings } = this;
    if (!settings) throw new Error('No directory is configured.');
    const issuer = new URL(settings.issuer);
    const insecure = issuer.protocol === 'http:';
    const [basic, post] = [oidc.ClientSecretBasic(settings.clientSecret), oidc.ClientSecretPost(settings.clientSecret)];
    const authentication: oidc.ClientAuth = (server, client, body, headers) => {
      const takes = server.token_endpoint_auth_methods_supported ?? ['client_secret_basic'];
      return (takes.includes('client_secret_basic') ? basic : post)(server, client, body, headers);
    };
    return oidc.discovery(issuer, settings.clientId, undefined, authentication, {
      timeout: TIMEOUT_SECONDS,
      // The signature of an id token is checked although it comes straight from the provider.
      // The configuration lets http through on loopback only.
      execute: [oidc.enableNonRepudiationChecks, ...(insecure ? [oidc.allowInsecureRequests] : [])],
    });
  }
}

function emailIn(claims: oidc.IDToken | oidc.UserInfoResponse): string | undefined {
  const { email, email_verified: verified } = claims as { email?: unknown; email_verified?: unknown };
  return verified === true && typeof email === 'string' && email.length <= 200 && isItself(email) ? email : undefined;
}

/** Some letters become another one in small letters: the sign for Kelvin a k, and with it somebody else's address. */
const isItself = (email: string): boolean =>
  email.toLowerCase() === email.replace(/[A-Z]/g, (letter) => letter.toLowerCase());

/** What each failure of the protocol is told as. Values stay out: the log gets the name of the check. */
function refusalOf(error: unknown): Error {
  if (error instanceof DirectoryRefusal) return error;
  if (error instanceof oidc.AuthorizationResponseError) return new DirectoryRefusal('DIRECTORY_CANCELLED', 'sent back');
  if (error instanceof oidc.ResponseBodyError) return new DirectoryRefusal('DIRECTORY_ANSWER', 'code');
  if (error instanceof oidc.WWWAuthenticateChallengeError) return new DirectoryRefusal('DIRECTORY_ANSWER', 'userinfo');
  if (error instanceof oidc.ClientError) {
    if (error.code === 'OAUTH_TIMEOUT' || error.code === 'OAUTH_ABORT' || isSilence(error.cause))
      return new DirectoryRefusal('DIRECTORY_UNREACHABLE', 'no answer');
    return new DirectoryRefusal('DIRECTORY_ANSWER', checkOf(error));
  }
  if (isSilence(error)) return new DirectoryRefusal('DIRECTORY_UNREACHABLE', 'no answer');
  return error instanceof Error ? error : new Error('The directory failed.');
}

/** What `fetch` throws when nobody is there. */
function isSilence(error: unknown): boolean {
  const { name, message } = (error ?? {}) as { name?: unknown; message?: unknown };
  return name === 'TypeError' && message === 'fetch failed';
}

/** Such as "nonce" or "aud": the claim that was not as it must be; or what kind of check it was. */
function checkOf(error: oidc.ClientError): string {
  const told = (error.cause as { cause?: { claim?: unknown } } | undefined)?.cause;
  return typeof told?.claim === 'string' ? told.claim : (error.code ?? 'answer').toLowerCase();
}
