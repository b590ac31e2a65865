import { Controller, HttpCode, HttpException, Param, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { header, isPasted, receiveList, say, wrong } from '../../exchange/receive-list.js';
import { Requires } from '../../platform/access/requires.js';
import { InvalidInput, Refused } from '../../platform/acts/problem.models.js';
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
    isPasted(req);
    const operationId = header(req, 'x-act-id');
    if (!ID.test(operationId) || !ID.test(rescueOperationId)) throw wrong('file', 'NOT_AN_ID');
    // Before five megabytes are read and unpacked: whoever has no business with the operation gets no work out of us.
    await this.work
      .run((tx) => this.gate.open(tx, 'roster.import', rescueOperationId))
      .catch(() => {
        throw new HttpException({ code: 'NOT_FOUND', message: say('NOT_FOUND') }, 404);
      });
    const { bytes, fileName, sheets } = await receiveList(req);
    const result = await this.imports.receive({ operationId, rescueOperationId, fileName }, bytes, sheets);
    if (result instanceof InvalidInput) throw new HttpException(Object.assign({}, result), 422);
    if (result instanceof Refused)
      throw new HttpException(Object.assign({}, result), result.code === 'NOT_FOUND' ? 404 : 409);
    return { id: (result as { id: string }).id };
  }
}
