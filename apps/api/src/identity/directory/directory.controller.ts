import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Anonymous } from '../../platform/access/requires.js';
import { currentContext } from '../../platform/context/context.js';
import { hashToken, RequestReader } from '../../platform/context/request-reader.js';
import { refusal, textsOf, tooMany } from '../answers.js';
import { SignInThrottle } from '../sign-in-throttle.js';
import { SignIns } from '../sign-ins.js';
import { DirectoryRefusal } from './directory-refusal.js';
import { DirectoryService } from './directory.service.js';
import { land, type Landing } from './landing-page.js';
import { Provider } from './provider.js';
import { Rounds } from './rounds.js';

/** To the directory of the organisation and back. */
@Controller('auth/directory')
export class DirectoryController {
  constructor(
    private readonly provider: Provider,
    private readonly rounds: Rounds,
    private readonly directory: DirectoryService,
    private readonly reader: RequestReader,
    private readonly throttle: SignInThrottle,
    private readonly signIns: SignIns,
  ) {}

  /** A POST of our own page, so that no page elsewhere sends anybody on the way; it answers with where to go. */
  @Post('begin')
  @HttpCode(200)
  @Anonymous()
  async begin(
    @Req() req: Request,
    @Res({ passthrough: true }) res: Response,
    @Body() body: unknown,
  ): Promise<{ url: string }> {
    if (!this.provider.settings) throw refusal(404, 'NOT_FOUND');
    const { actor, locale } = currentContext();
    const again = textsOf<'purpose'>(body).purpose === 'again';
    if (again && !actor) throw refusal(401, 'UNAUTHENTICATED');
    const wait = await this.throttle.countRound(req.ip ?? '');
    if (wait) throw tooMany(wait);
    const token = this.reader.token(req);
    try {
      const secrets = await this.rounds.begin(res, { sessionHash: token ? hashToken(token) : null, again });
      return { url: await this.provider.leave(secrets, { again, locale }) };
    } catch (error) {
      if (error instanceof DirectoryRefusal) throw refusal(503, error.problem);
      throw error;
    }
  }

  @Get('callback')
  @Anonymous()
  async callback(@Req() req: Request, @Res() res: Response): Promise<void> {
    const { settings } = this.provider;
    if (!settings) throw refusal(404, 'NOT_FOUND');
    const address = req.ip ?? '';
    const show = (landing: Landing, status: number): void => land(res, currentContext().locale, landing, status);
    if (await this.throttle.countAddress(address)) return show('DIRECTORY_TOO_MANY', 429);
    try {
      const landing = await this.directory.comeBack(req, res);
      await this.throttle.clearAddress(address);
      show(landing, 200);
    } catch (error) {
      if (!(error instanceof DirectoryRefusal)) throw error;
      const account = error.account ?? { userId: '', organisationId: settings.organisationId };
      await this.signIns.failed(account, { way: 'directory', why: error.why });
      show(error.problem, error.problem === 'DIRECTORY_UNREACHABLE' ? 503 : 403);
    }
  }
}
