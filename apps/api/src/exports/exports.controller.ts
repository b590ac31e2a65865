import { Controller, HttpCode, HttpException, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { disposition } from '../documents/file-name.js';
import { Requires } from '../platform/access/requires.js';
import { problemOf } from '../platform/acts/acts.js';
import { RefusedError } from '../platform/acts/problems.js';
import { currentContext } from '../platform/context/context.js';
import { RequestReader } from '../platform/context/request-reader.js';
import { drained } from '../platform/edge/drained.js';
import { BARE_POLICY } from '../platform/edge/headers.js';
import { CaseListService } from './case-list.service.js';
import { CostListService } from './cost-list.service.js';
import type { Leaving } from './leaving.js';
import { SubjectAccessService } from './subject-access.service.js';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** What two people let go leaves here. By POST: it can be done once, so nothing may fetch it by looking ahead. */
@Controller('files/exports')
export class ExportsController {
  constructor(
    private readonly reader: RequestReader,
    private readonly persons: SubjectAccessService,
    private readonly lists: CaseListService,
    private readonly money: CostListService,
  ) {}

  @Post('person/:id')
  @HttpCode(200)
  @Requires('subjectAccess.ask', { fresh: true })
  async person(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    await this.send(req, res, id, () => this.persons.open(id));
  }

  @Post('cases/:id')
  @HttpCode(200)
  @Requires('caseList.export', { fresh: true })
  async cases(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    await this.send(req, res, id, () => this.lists.open(id));
  }

  @Post('costs/:id')
  @HttpCode(200)
  @Requires('cost.export', { fresh: true })
  async costs(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    await this.send(req, res, id, () => this.money.open(id));
  }

  private async send(req: Request, res: Response, id: string, open: () => Promise<Leaving>): Promise<void> {
    if (!this.reader.isOwnOrigin(req)) throw new HttpException({ code: 'OTHER_ORIGIN' }, 403);
    if (!ID.test(id)) throw refused(new RefusedError('NOT_FOUND'));
    const { name, type, pieces, bytes } = await open().catch((error: unknown) => {
      throw error instanceof RefusedError ? refused(error) : error;
    });
    res.writeHead(200, {
      'content-type': type,
      ...(bytes === undefined ? {} : { 'content-length': bytes }),
      'content-disposition': disposition('attachment', name),
      'content-security-policy': `sandbox; ${BARE_POLICY}`,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    try {
      for await (const piece of pieces) if (!res.write(piece)) await drained(res);
      res.end();
    } catch (error) {
      // Half a file must not pass for a whole one.
      res.destroy(error instanceof Error ? error : undefined);
    }
  }
}

function refused(error: RefusedError): HttpException {
  const problem = problemOf(error, currentContext().locale);
  return new HttpException(Object.assign({}, problem), problem.code === 'NOT_FOUND' ? 404 : 409);
}
