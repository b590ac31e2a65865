import { Controller, HttpCode, HttpException, Param, Post, Req } from '@nestjs/common';
import { translate } from '@homeward/i18n';
import type { Request } from 'express';
import { GridError, gridLimits, type GridSheet } from '../../exchange/grid.js';
import { readGrid, readPasted } from '../../exchange/read-grid.js';
import { Requires } from '../../platform/access/requires.js';
import { InvalidInput, Refused } from '../../platform/acts/problem.models.js';
import { currentContext } from '../../platform/context/context.js';
import { RequestReader } from '../../platform/context/request-reader.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import { OperationGate } from '../operations/operation-gate.js';
import { ImportService } from './import.service.js';

const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-8][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

/**
 * Lists of people arrive here and not by GraphQL, whose bodies are kept small. The body is the list itself: a file as it
 * is, or pasted text as text/plain. `x-act-id` is the client's UUIDv7, `x-file-name` the percent-encoded name.
 */
@Controller('files/rosters')
export class UploadController {
  constructor(
    private readonly reader: RequestReader,
    private readonly work: UnitOfWork,
    private readonly gate: OperationGate,
    private readonly imports: ImportService,
  ) {}

  @Post(':rescueOperationId')
  @HttpCode(200)
  @Requires('roster.import')
  async upload(@Req() req: Request, @Param('rescueOperationId') rescueOperationId: string): Promise<object> {
    if (!this.reader.isOwnOrigin(req)) throw new HttpException({ code: 'OTHER_ORIGIN' }, 403);
    const type = req.headers['content-type'] ?? '';
    const pasted = /^text\/plain\b/i.test(type);
    if (!pasted && !/^application\/octet-stream\b/i.test(type))
      throw new HttpException({ code: 'OCTETS_OR_TEXT_ONLY' }, 415);
    const operationId = header(req, 'x-act-id');
    if (!ID.test(operationId) || !ID.test(rescueOperationId)) throw wrong('file', 'NOT_AN_ID');
    // Before five megabytes are read and unpacked: whoever has no business with the operation gets no work out of us.
    await this.work
      .run((tx) => this.gate.open(tx, 'roster.import', rescueOperationId))
      .catch(() => {
        throw new HttpException({ code: 'NOT_FOUND', message: say('NOT_FOUND') }, 404);
      });
    const bytes = await body(req);
    const fileName = nameOf(req);
    const sheets = await sheetsOf(bytes, pasted, fileName);
    const result = await this.imports.receive({ operationId, rescueOperationId, fileName }, bytes, sheets);
    if (result instanceof InvalidInput) throw new HttpException(Object.assign({}, result), 422);
    if (result instanceof Refused)
      throw new HttpException(Object.assign({}, result), result.code === 'NOT_FOUND' ? 404 : 409);
    return { id: (result as { id: string }).id };
  }
}

const header = (req: Request, name: string): string => {
  const value = req.headers[name];
  return typeof value === 'string' ? value : '';
};

const say = (code: string, params: Readonly<Record<string, number>> = {}): string =>
  translate(currentContext().locale, `errors.${code}`, params);

function wrong(field: string, code: string, params: Readonly<Record<string, number>> = {}): HttpException {
  return new HttpException(
    { code: 'INVALID_INPUT', message: say('INVALID_INPUT'), fields: [{ field, code, message: say(code, params) }] },
    422,
  );
}

/** Only the last part, without signs that read otherwise than they look: it is shown beside the list. */
function nameOf(req: Request): string {
  let name = '';
  try {
    name = decodeURIComponent(header(req, 'x-file-name'));
  } catch {
    // A name is a label; a list must not be lost over one.
  }
  return (name.split(/[\\/]/).at(-1) ?? '')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .normalize('NFC')
    .trim()
    .slice(0, 200);
}

async function body(req: Request): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.length;
    // Read on a little, so that the sender hears "too large" instead of a cut line.
    if (size > gridLimits.bytes * 4) break;
    if (size <= gridLimits.bytes) chunks.push(chunk);
  }
  if (size > gridLimits.bytes) throw wrong('file', 'FILE_TOO_LARGE', { limit: gridLimits.bytes / 1024 / 1024 });
  return Buffer.concat(chunks);
}

async function sheetsOf(bytes: Buffer, pasted: boolean, fileName: string): Promise<GridSheet[]> {
  try {
    return pasted ? [readPasted(bytes.toString('utf8'))] : await readGrid(bytes, fileName);
  } catch (error) {
    if (error instanceof GridError)
      throw wrong('file', error.code, {
        limit: error.code === 'FILE_TOO_LARGE' ? gridLimits.bytes / 1024 / 1024 : (error.limit ?? 0),
      });
    throw error;
  }
}
