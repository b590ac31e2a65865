import { Controller, Get, HttpException, Param, Req, Res } from '@nestjs/common';
import { translate } from '@homeward/i18n';
import type { Request, Response } from 'express';
import { Requires } from '../../platform/access/requires.js';
import { RefusedError } from '../../platform/acts/problems.js';
import { currentContext } from '../../platform/context/context.js';
import { RequestReader } from '../../platform/context/request-reader.js';
import { BARE_POLICY } from '../../platform/edge/headers.js';
import { disposition } from '../../documents/file-name.js';
import { LetterService } from './letter.service.js';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const types = {
  pdf: 'application/pdf',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const;

/** The letter as it was made: saved somewhere else, and logged as that. */
@Controller('files/letters')
export class LettersController {
  constructor(
    private readonly reader: RequestReader,
    private readonly letters: LetterService,
  ) {}

  @Get(':id/pdf')
  @Requires('letter.read')
  async pdf(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    await this.send(req, res, id, 'pdf');
  }

  @Get(':id/docx')
  @Requires('letter.read')
  async docx(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    await this.send(req, res, id, 'docx');
  }

  private async send(req: Request, res: Response, id: string, part: keyof typeof types): Promise<void> {
    if (!this.reader.isOwnOrigin(req)) throw new HttpException({ code: 'OTHER_ORIGIN' }, 403);
    if (!ID.test(id)) throw notFound();
    const { name, bytes } = await this.letters.open(id, part).catch((error: unknown) => {
      if (!(error instanceof RefusedError)) throw error;
      throw error.code === 'LETTER_MADE_ANEW' ? said(409, error) : notFound();
    });
    res.writeHead(200, {
      'content-type': types[part],
      'content-length': bytes.length,
      'content-disposition': disposition('attachment', name),
      'content-security-policy': `sandbox; ${BARE_POLICY}`,
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    res.end(bytes);
  }
}

const said = (status: number, { code, params }: RefusedError): HttpException =>
  new HttpException({ code, message: translate(currentContext().locale, `errors.${code}`, params) }, status);
const notFound = (): HttpException =>
  new HttpException({ code: 'NOT_FOUND', message: translate(currentContext().locale, 'errors.NOT_FOUND') }, 404);
