import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { validate as isUuid } from 'uuid';
import { Anonymous, Halfway, Requires } from '../../platform/access/requires.js';
import { currentActor, currentContext, inNameOf } from '../../platform/context/context.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import { refusal, textsOf, tooMany } from '../answers.js';
import { Sessions } from '../sessions.js';
import { SignInThrottle } from '../sign-in-throttle.js';
import { SignIns } from '../sign-ins.js';
import { Factors } from './factors.js';
import { type Changed, type OwnFactors, OwnFactorsService } from './own-factors.js';
import { Passkeys } from './passkeys.js';

/** The second step of signing in, a factor given anew, and one's own factors. REST, because cookies change with them. */
@Controller('auth')
export class FactorsController {
  constructor(
    private readonly factors: Factors,
    private readonly own: OwnFactorsService,
    private readonly passkeys: Passkeys,
    private readonly sessions: Sessions,
    private readonly signIns: SignIns,
    private readonly throttle: SignInThrottle,
    private readonly work: UnitOfWork,
  ) {}

  @Post('sign-in/factor')
  @HttpCode(200)
  @Halfway()
  async giveFactor(
    @Req() req: Request,
    @Res({ passthrough: true }) res: Response,
    @Body() body: unknown,
  ): Promise<object> {
    const { actor, halfway } = currentContext();
    // A second tab was faster.
    if (!halfway) return this.signIns.tell({ actor });
    const token = await this.factors.prove(halfway, body, req, async (tx, way) => {
      await tx.note('sign_in', 'sessions', { rowId: halfway.userId, detail: { way } });
      // The account of the directory was new here: from now on it is known to be this person's.
      await tx.execute(
        `update homeward.directory_links set confirmed_at = now() where user_id = $1 and confirmed_at is null
           and exists (select 1 from homeward.sessions s where s.id = $2 and s.by_directory)`,
        [halfway.userId, halfway.sessionId],
      );
      return this.sessions.open(tx, halfway, 'COMPLETE', req);
    });
    return this.signIns.tell(await this.sessions.enter(res, token));
  }

  /** For whoever is here; for nobody: a passkey that signs in by itself. */
  @Post('passkey/options')
  @HttpCode(200)
  @Anonymous()
  async passkeyOptions(@Req() req: Request): Promise<object> {
    const { actor, halfway } = currentContext();
    const who = actor ?? halfway;
    return who
      ? this.work.run((tx) => this.passkeys.beginAnswer(tx, who, req), who)
      : this.passkeys.beginAnswer(undefined, undefined, req);
  }

  @Post('sign-in/passkey')
  @HttpCode(200)
  @Anonymous()
  async signInByPasskey(
    @Req() req: Request,
    @Res({ passthrough: true }) res: Response,
    @Body() body: unknown,
  ): Promise<object> {
    const address = req.ip ?? '';
    const wait = await this.throttle.countAddress(address);
    if (wait) throw tooMany(wait);
    const answer = await this.passkeys.check(undefined, req, answerIn(body)).catch(async (error: unknown) => {
      await this.signIns.failed(undefined);
      throw error;
    });
    const who = inNameOf({ userId: answer.passkey.user_id, organisationId: answer.passkey.organisation_id });
    const token = await this.work.run(async (tx) => {
      await this.passkeys.use(tx, answer);
      await tx.note('sign_in', 'sessions', { rowId: who.userId, detail: { way: 'passkey alone' } });
      return this.sessions.open(tx, who, 'COMPLETE', req);
    }, who);
    await this.throttle.clearAddress(address);
    return this.signIns.tell(await this.sessions.enter(res, token));
  }

  /** A factor given anew opens the acts that ask for a fresh one, under a new session id. */
  @Post('step-up')
  @HttpCode(200)
  @Requires('session.use')
  async stepUp(@Req() req: Request, @Res({ passthrough: true }) res: Response, @Body() body: unknown): Promise<object> {
    const actor = currentActor();
    const token = await this.factors.prove(actor, body, req, async (tx, way) => {
      await tx.note('step_up', 'sessions', { rowId: actor.userId, detail: { way } });
      return this.sessions.renew(tx, actor, true);
    });
    return this.signIns.tell(await this.sessions.enter(res, token));
  }

  @Get('factors')
  @Halfway()
  read(): Promise<OwnFactors> {
    return this.own.read();
  }

  @Post('totp/begin')
  @HttpCode(200)
  @Halfway()
  beginAuthenticator(): Promise<object> {
    return this.own.beginAuthenticator();
  }

  @Post('totp/confirm')
  @HttpCode(200)
  @Halfway()
  async confirmAuthenticator(
    @Req() req: Request,
    @Res({ passthrough: true }) res: Response,
    @Body() body: unknown,
  ): Promise<object> {
    const { code = '' } = textsOf<'code'>(body);
    return this.goOn(res, await this.own.confirmAuthenticator(code.slice(0, 100), req));
  }

  @Post('totp/remove')
  @HttpCode(200)
  @Requires('session.use', { fresh: true })
  async removeAuthenticator(@Req() req: Request, @Res({ passthrough: true }) res: Response): Promise<object> {
    return this.goOn(res, await this.own.removeAuthenticator(req));
  }

  @Post('passkeys/begin')
  @HttpCode(200)
  @Halfway()
  beginPasskey(@Req() req: Request): Promise<object> {
    return this.own.beginPasskey(req);
  }

  @Post('passkeys/add')
  @HttpCode(200)
  @Halfway()
  async addPasskey(
    @Req() req: Request,
    @Res({ passthrough: true }) res: Response,
    @Body() body: unknown,
  ): Promise<object> {
    const { name = '' } = textsOf<'name'>(body);
    return this.goOn(res, await this.own.addPasskey(answerIn(body), name, req));
  }

  @Post('passkeys/rename')
  @HttpCode(204)
  @Requires('session.use')
  renamePasskey(@Body() body: unknown): Promise<void> {
    const { name = '' } = textsOf<'name'>(body);
    return this.own.renamePasskey(idIn(body), name);
  }

  @Post('passkeys/remove')
  @HttpCode(200)
  @Requires('session.use', { fresh: true })
  async removePasskey(
    @Req() req: Request,
    @Res({ passthrough: true }) res: Response,
    @Body() body: unknown,
  ): Promise<object> {
    return this.goOn(res, await this.own.removePasskey(idIn(body), req));
  }

  @Post('recovery-codes')
  @HttpCode(200)
  @Requires('session.use', { fresh: true })
  async newRecoveryCodes(): Promise<object> {
    return { recoveryCodes: await this.own.newRecoveryCodes() };
  }

  private async goOn(res: Response, { token, recoveryCodes }: Changed): Promise<object> {
    const session = await this.signIns.tell(await this.sessions.enter(res, token));
    return { session, recoveryCodes };
  }
}

function answerIn(body: unknown): unknown {
  return typeof body === 'object' && body !== null ? (body as { answer?: unknown }).answer : undefined;
}

function idIn(body: unknown): string {
  const { id } = textsOf<'id'>(body);
  if (!id || !isUuid(id)) throw refusal(404, 'NOT_FOUND');
  return id;
}
