import { missionListFields, mostMissionListRows } from '@homeward/domain';
import { sampleHeader } from '@homeward/domain/lists';
import { translate } from '@homeward/i18n';
import { Controller, Get, Header, HttpCode, HttpException, Post, Req, StreamableFile } from '@nestjs/common';
import type { Request } from 'express';
import { isPasted, receiveList, wrong } from '../../exchange/receive-list.js';
import { xlsx } from '../../exchange/write-xlsx.js';
import { Requires } from '../../platform/access/requires.js';
import { currentContext } from '../../platform/context/context.js';
import { RequestReader } from '../../platform/context/request-reader.js';
import { sampleRows } from './list-sample.js';
import { MissionListService } from './list.service.js';

const mostTogether = 150_000;

/** A list for the directory is read here and handed back cell by cell; nothing of it is kept. */
@Controller('files/missions')
export class MissionListController {
  constructor(
    private readonly reader: RequestReader,
    private readonly lists: MissionListService,
  ) {}

  @Post('list')
  @HttpCode(200)
  @Requires('reference.change')
  async read(@Req() req: Request): Promise<object> {
    if (!this.reader.isOwnOrigin(req)) throw new HttpException({ code: 'OTHER_ORIGIN' }, 403);
    isPasted(req);
    const { fileName, sheets } = await receiveList(req);
    if (
      Buffer.byteLength(JSON.stringify(sheets)) > mostTogether ||
      sheets.some(({ rows }) => rows.length > mostMissionListRows)
    )
      throw wrong('file', 'LIST_TOO_LONG', { most: mostMissionListRows });
    return { fileName, sheets };
  }

  /** English headers, made-up rows of each kind, and what goes into each column in the reader's language. */
  @Get('sample.xlsx')
  @Requires('reference.read')
  @Header('content-type', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
  @Header('content-disposition', 'attachment; filename="missions.xlsx"')
  async sample(): Promise<StreamableFile> {
    const { locale } = currentContext();
    const book = await xlsx([
      {
        name: 'Missions',
        head: missionListFields.map(sampleHeader),
        rows: sampleRows(await this.lists.sampleMission()).map((row) =>
          missionListFields.map((field) => row[field] ?? ''),
        ),
      },
      {
        name: translate(locale, 'missions.list.help'),
        head: [translate(locale, 'missions.list.column'), translate(locale, 'missions.list.whatGoesIn')],
        rows: missionListFields.map((field) => [sampleHeader(field), translate(locale, `missions.listHelp.${field}`)]),
      },
    ]);
    return new StreamableFile(book);
  }
}
