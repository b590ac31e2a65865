import { Controller, Get, HttpCode, HttpException, Param, Post, Query, Req, Res } from '@nestjs/common';
import {
  attachmentClasses,
  attachmentKinds,
  type AttachmentPart,
  attachmentSubjects,
  checkLongText,
} from '@homeward/domain';
import { translate } from '@homeward/i18n';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { Requires } from '../platform/access/requires.js';
import { problemOf } from '../platform/acts/acts.js';
import { InvalidInput, type Problem, Refused } from '../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../platform/acts/problems.js';
import { currentContext } from '../platform/context/context.js';
import { RequestReader } from '../platform/context/request-reader.js';
import { BARE_POLICY } from '../platform/edge/headers.js';
import { drained } from '../platform/edge/drained.js';
import { CAPTION } from './attachments/attachment.rules.js';
import { TooBusyError } from './decoder/decoder.js';
import { FileFaultError, fileLimits, servedTypes } from './decoder/limits.js';
import { disposition } from './file-name.js';
import { IntakeService, type UploadAbout } from './intake.service.js';
import { type OpenedFile, ReadingService } from './reading.service.js';
import { UploadsPacedError } from './upload-pace.js';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/** Travels in a header, so that the body is the file and nothing else. */
const aboutSchema = z.object({
  kind: z.enum(attachmentKinds),
  fieldClass: z.enum(attachmentClasses).default('personal'),
  caption: z.string().default(''),
  fileName: z.string().default(''),
  keepOriginal: z.boolean().default(false),
  subjectKind: z.enum(attachmentSubjects).nullable().default(null),
  subjectId: z.string().regex(ID).nullable().default(null),
});

/**
 * Files come and go here and not by GraphQL. An upload is the file as it is; `x-act-id` is the client's UUIDv7 and
 * `x-file-about` percent-encoded JSON.
 */
@Controller('files')
export class FilesController {
  constructor(
    private readonly reader: RequestReader,
    private readonly intake: IntakeService,
    private readonly reading: ReadingService,
  ) {}

  @Post('cases/:caseId')
  @HttpCode(200)
  @Requires('attachment.record')
  async add(
    @Req() req: Request,
    @Res({ passthrough: true }) res: Response,
    @Param('caseId') caseId: string,
  ): Promise<{ id: string }> {
    this.requireOwn(req);
    if (!/^application\/octet-stream$/i.test(req.headers['content-type'] ?? ''))
      throw new HttpException({ code: 'OCTETS_ONLY' }, 415);
    const operationId = header(req, 'x-act-id');
    if (!ID.test(operationId) || !ID.test(caseId)) throw answer(422, 'NOT_AN_ID');
    const about = aboutOf(req);
    const result = await this.intake
      // Not destroyed when we stop reading: the sender is to hear why.
      .add(operationId, caseId, about, req.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>)
      .catch((error: unknown) => {
        if (error instanceof UploadsPacedError) res.setHeader('retry-after', String(error.seconds));
        throw expected(error);
      })
      .finally(() => req.resume());
    if ('id' in result) return { id: result.id };
    throw problemAnswer(result);
  }

  @Get('attachments/:id/content')
  @Requires('attachment.read')
  async content(
    @Req() req: Request,
    @Res() res: Response,
    @Param('id') id: string,
    @Query('taken') taken?: string,
  ): Promise<void> {
    await this.send(req, res, { id, part: 'CONTENT', taken: taken !== undefined });
  }

  @Get('attachments/:id/thumbnail')
  @Requires('attachment.read')
  async thumbnail(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    await this.send(req, res, { id, part: 'THUMBNAIL', taken: false });
  }

  @Get('attachments/:id/pages/:page')
  @Requires('attachment.read')
  async page(
    @Req() req: Request,
    @Res() res: Response,
    @Param('id') id: string,
    @Param('page') page: string,
  ): Promise<void> {
    await this.send(req, res, { id, part: 'PAGE', page: /^\d{1,3}$/.test(page) ? Number(page) : 0, taken: false });
  }

  @Get('attachments/:id/original')
  @Requires('attachment.read')
  async original(@Req() req: Request, @Res() res: Response, @Param('id') id: string): Promise<void> {
    await this.send(req, res, { id, part: 'ORIGINAL', taken: true });
  }

  private async send(
    req: Request,
    res: Response,
    what: { id: string; part: AttachmentPart; page?: number; taken: boolean },
  ): Promise<void> {
    this.requireOwn(req);
    if (!ID.test(what.id)) throw answer(404, 'NOT_FOUND');
    const file = await this.reading.open(what.id, what.part, what.page ?? 0, what.taken).catch((error: unknown) => {
      throw expected(error);
    });
    writeHead(res, file, what.part);
    try {
      for await (const piece of file.pieces) if (!res.write(piece)) await drained(res);
      res.end();
    } catch (error) {
      // Half a file must not pass for a whole one.
      res.destroy(error instanceof Error ? error : undefined);
    }
  }

  /** Also for reading: a picture of a person is shown by our own page only. */
  private requireOwn(req: Request): void {
    if (!this.reader.isOwnOrigin(req)) throw new HttpException({ code: 'OTHER_ORIGIN' }, 403);
  }
}

function writeHead(res: Response, file: OpenedFile, part: AttachmentPart): void {
  const isPicture = part === 'THUMBNAIL' || part === 'PAGE';
  res.writeHead(200, {
    'content-type': part === 'ORIGINAL' ? 'application/octet-stream' : servedTypes[isPicture ? 'JPEG' : file.media],
    'content-length': file.bytes,
    'content-disposition': isPicture
      ? 'inline'
      : disposition('attachment', part === 'ORIGINAL' ? `${file.fileName}.original` : file.fileName),
    // Opened by itself it is a page that can do nothing: no script, no form, no origin.
    'content-security-policy': `sandbox; ${BARE_POLICY}`,
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'no-store',
  });
}

const header = (req: Request, name: string): string => {
  const value = req.headers[name];
  return typeof value === 'string' ? value : '';
};

function aboutOf(req: Request): UploadAbout {
  try {
    const about = aboutSchema.parse(JSON.parse(decodeURIComponent(header(req, 'x-file-about'))));
    const caption = checkLongText(about.caption, { max: CAPTION });
    if (!caption.ok) throw fieldAnswer('caption', 'TEXT_NOT_ALLOWED', { most: CAPTION });
    return { ...about, caption: caption.value };
  } catch (error) {
    if (error instanceof HttpException) throw error;
    throw answer(422, 'INVALID_INPUT');
  }
}

const say = (code: string, params: Readonly<Record<string, number>> = {}): string =>
  translate(currentContext().locale, `errors.${code}`, params);
const answer = (status: number, code: string): HttpException => new HttpException({ code, message: say(code) }, status);
const fieldAnswer = (field: string, code: string, params: Readonly<Record<string, number>> = {}): HttpException =>
  new HttpException(
    { code: 'INVALID_INPUT', message: say('INVALID_INPUT'), fields: [{ field, code, message: say(code, params) }] },
    422,
  );

const megabytes = fileLimits.bytes / 1024 / 1024;
const messages = { FILE_TOO_LARGE: 'ATTACHMENT_TOO_LARGE', FILE_EMPTY: 'ATTACHMENT_EMPTY' } as const;
function faultAnswer(code: FileFaultError['code']): HttpException {
  const said = code in messages ? messages[code as keyof typeof messages] : code;
  return new HttpException(
    { code: said, message: say(said, { limit: megabytes, pages: fileLimits.pages }) },
    code === 'FILE_TOO_LARGE' ? 413 : 422,
  );
}

function pacedAnswer({ of, seconds }: UploadsPacedError): HttpException {
  const code = of === 'user' ? 'UPLOADS_PACED' : 'UPLOADS_TO_CASE_PACED';
  const minutes = Math.ceil(seconds / 60);
  return new HttpException({ code, message: say(code, { minutes, hours: Math.ceil(minutes / 60) }) }, 429);
}

function expected(error: unknown): unknown {
  if (error instanceof FileFaultError) return faultAnswer(error.code);
  if (error instanceof UploadsPacedError) return pacedAnswer(error);
  if (error instanceof TooBusyError) return answer(503, 'FILES_BUSY');
  if (error instanceof RefusedError || error instanceof InvalidInputError)
    return problemAnswer(problemOf(error, currentContext().locale));
  return error;
}

function problemAnswer(problem: Problem): HttpException {
  if (problem instanceof InvalidInput) return new HttpException(Object.assign({}, problem), 422);
  if (problem instanceof Refused)
    return new HttpException(
      Object.assign({}, problem),
      problem.code === 'NOT_FOUND' ? 404 : problem.code === 'FILES_NOT_SET_UP' ? 503 : 409,
    );
  return new HttpException({ code: problem.code, message: problem.message }, 409);
}
