import { Body, Controller, Get, HttpCode, type HttpException, Inject, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import passport from 'passport';
import { Strategy } from 'passport-local';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { isLocale, isStaffLocale } from '@homeward/i18n';
import { Anonymous, Halfway, Requires } from '../platform/access/requires.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { currentActor, currentContext } from '../platform/context/context.js';
import { hashToken, RequestReader } from '../platform/context/request-reader.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { invalid, refusal, textsOf, tooMany } from './answers.js';
import { isCommonPassword } from './common-passwords.js';
import { PasswordHasher, passwordProblem, PASSWORD_LEAST, PASSWORD_MOST } from './password-hasher.js';
import { type Account, Sessions } from './sessions.js';
import { SignIns } from './sign-ins.js';
import { SignInThrottle } from './sign-in-throttle.js';

interface Found {
  user_id: string;
  organisation_id: string;
  password_hash: string;
}

interface Invited {
  kind: string;
  email: string;
  display_name: string | null;
  organisation_id: string;
  organisation_name: string;
}

/** Signing in and out. REST, because a cookie is set and because nobody is known yet who could ask GraphQL. */
@Controller('auth')
export class AuthController {
  private readonly passport = new passport.Passport();

  constructor(
    private readonly sessions: Sessions,
    private readonly signIns: SignIns,
    private readonly throttle: SignInThrottle,
    private readonly hasher: PasswordHasher,
    private readonly source: DataSource,
    private readonly work: UnitOfWork,
    private readonly reader: RequestReader,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.passport.use(
      new Strategy({ usernameField: 'email', passwordField: 'password', session: false }, (email, password, done) => {
        this.verify(email, password).then(
          (found) => done(null, found ?? false),
          (error: unknown) => done(error),
        );
      }),
    );
  }

  @Get('mode')
  @Anonymous()
  mode(): object {
    const { mode, evaluation, directory } = this.config;
    return {
      mode,
      ...(evaluation ? { accounts: evaluation.accounts } : {}),
      ...(directory ? { directory: { name: directory.name } } : {}),
    };
  }

  /** Also of a session that is halfway there: which second step is next. */
  @Get('session')
  @Halfway()
  session(): Promise<object> {
    return this.signIns.tell(currentContext());
  }

  @Post('sign-in')
  @HttpCode(200)
  @Anonymous()
  async signIn(@Req() req: Request, @Res({ passthrough: true }) res: Response, @Body() body: unknown): Promise<object> {
    const { email, password } = textsOf<'email' | 'password'>(body);
    if (!email || !password || email.length > 200 || password.length > 600 || /\p{Cc}/u.test(email))
      throw refusal(401, 'SIGN_IN_FAILED');
    const wait = await this.throttle.count(email, req.ip ?? '');
    if (wait) {
      res.setHeader('retry-after', String(wait));
      throw tooMany(wait);
    }
    const found = await this.authenticate(req, res);
    if (!found) throw refusal(401, 'SIGN_IN_FAILED');
    await this.throttle.clear(email, req.ip ?? '');
    return this.signIns.afterPassword(accountOf(found), req, res);
  }

  @Post('sign-out')
  @HttpCode(204)
  @Anonymous()
  async signOut(@Res({ passthrough: true }) res: Response): Promise<void> {
    await this.sessions.end(res, false);
  }

  @Post('sign-out-everywhere')
  @HttpCode(204)
  @Requires('session.use')
  async signOutEverywhere(@Res({ passthrough: true }) res: Response): Promise<void> {
    await this.sessions.end(res, true);
  }

  @Post('locale')
  @HttpCode(204)
  @Requires('session.use')
  async locale(@Body() body: unknown): Promise<void> {
    const { locale } = textsOf<'locale'>(body);
    // The languages of partners hold the texts of their pages alone: whoever works with cases would read a mix.
    const partner = currentActor().roles.every((role) => role === 'partner');
    if (!(partner ? isLocale(locale) : isStaffLocale(locale))) throw refusal(422, 'INVALID_INPUT');
    await this.work.run((tx) => tx.query(`select homeward.set_own_locale($1)`, [locale]));
    this.reader.forget();
  }

  @Post('password')
  @HttpCode(204)
  @Requires('session.use')
  async changePassword(
    @Req() req: Request,
    @Res({ passthrough: true }) res: Response,
    @Body() body: unknown,
  ): Promise<void> {
    const actor = currentActor();
    const { current, next } = textsOf<'current' | 'next'>(body);
    const problem = passwordProblem(next);
    if (problem || !next) throw unfit('next', problem);
    const wait = await this.throttle.count(actor.email, req.ip ?? '');
    if (wait) throw tooMany(wait);
    if (!(await this.verify(actor.email, current ?? ''))) throw invalid('current', 'PASSWORD_WRONG');
    await this.throttle.clear(actor.email, req.ip ?? '');
    if (isCommonPassword(next, [actor.email, actor.displayName, actor.organisationName]))
      throw invalid('next', 'PASSWORD_COMMON');
    const hash = await this.hasher.hash(next);
    const token = await this.work.run(async (tx) => {
      await tx.query(`select homeward.set_own_password($1)`, [hash]);
      // Whoever held an old session may have been the reason for the change.
      await this.sessions.endOthers(tx, actor);
      await tx.note('password_changed', 'users', { rowId: actor.userId });
      return this.sessions.renew(tx, actor, false);
    });
    await this.sessions.enter(res, token);
  }

  /** A POST that changes nothing: an address with the token in it would stand in the log of every proxy. */
  @Post('invitation/look')
  @HttpCode(200)
  @Anonymous()
  async invitation(@Body() body: unknown): Promise<object> {
    const { token } = textsOf<'token'>(body);
    const found = await this.findInvitation(hashToken((token ?? '').slice(0, 200)));
    return {
      kind: found.kind,
      email: found.email,
      displayName: found.display_name,
      organisationName: found.organisation_name,
    };
  }

  @Post('invitation')
  @HttpCode(200)
  @Anonymous()
  async accept(@Req() req: Request, @Res({ passthrough: true }) res: Response, @Body() body: unknown): Promise<object> {
    const { token, displayName, password } = textsOf<'token' | 'displayName' | 'password'>(body);
    const name = (displayName ?? '').normalize('NFC').trim();
    const problem = passwordProblem(password);
    if (problem || !password) throw unfit('password', problem);
    if (name.length < 1 || name.length > 200 || /\p{Cc}/u.test(name))
      throw invalid('displayName', name ? 'TEXT_NOT_ALLOWED' : 'REQUIRED');
    const hash = hashToken((token ?? '').slice(0, 200));
    const open = await this.findInvitation(hash);
    if (isCommonPassword(password, [open.email, name, open.display_name ?? '', open.organisation_name]))
      throw invalid('password', 'PASSWORD_COMMON');
    const [made] = await this.source.query<{ id: string | null }[]>(
      `select homeward.accept_invitation($1, $2, $3, $4) as id`,
      [hash, uuid(), name, await this.hasher.hash(password)],
    );
    if (!made?.id) throw refusal(404, 'LINK_NOT_VALID');
    return this.signIns.afterPassword({ userId: made.id, organisationId: open.organisation_id }, req, res);
  }

  private async findInvitation(tokenHash: string): Promise<Invited> {
    const [found] = await this.source.query<Invited[]>(`select * from homeward.find_invitation($1)`, [tokenHash]);
    if (!found) throw refusal(404, 'LINK_NOT_VALID');
    return found;
  }

  private authenticate(req: Request, res: Response): Promise<Found | undefined> {
    return new Promise((resolve, reject: (error: Error) => void) => {
      const fail = (error: unknown): void => reject(error instanceof Error ? error : new Error('Passport failed.'));
      const handler = this.passport.authenticate('local', { session: false }, (error: unknown, user: Found | false) =>
        error ? fail(error) : resolve(user || undefined),
      ) as (req: Request, res: Response, next: (error?: unknown) => void) => void;
      handler(req, res, (error) => (error ? fail(error) : resolve(undefined)));
    });
  }

  private async verify(email: string, password: string): Promise<Found | undefined> {
    // Small letters as the throttle counts them: Postgres makes an i of U+0130 too, and each way to write an address would
    // have five tries of its own.
    const [found] = await this.source.query<Found[]>(`select * from homeward.find_sign_in($1)`, [email.toLowerCase()]);
    if (await this.hasher.verify(password, found?.password_hash)) return found;
    await this.signIns.failed(found && accountOf(found));
    return undefined;
  }
}

const accountOf = (found: Found): Account => ({ userId: found.user_id, organisationId: found.organisation_id });

const unfit = (field: string, problem: string = 'PASSWORD_TOO_SHORT'): HttpException =>
  invalid(field, problem, { least: PASSWORD_LEAST, most: PASSWORD_MOST });
