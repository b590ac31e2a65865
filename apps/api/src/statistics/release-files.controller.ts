import { Controller, Get, NotFoundException, Param, Query, Res } from '@nestjs/common';
import { isLocale, type Locale } from '@homeward/i18n';
import type { Response } from 'express';
import { validate as isUuid } from 'uuid';
import { Anonymous, Requires } from '../platform/access/requires.js';
import { currentContext } from '../platform/context/context.js';
import { BundleService } from './bundle.service.js';
import { PeriodReportService } from './period-report.service.js';
import { StatisticsService } from './statistics.service.js';

/** A link says which language the page is in; a browser's own wish may be another. */
const localeOf = (lang: unknown): Locale => (isLocale(lang) ? lang : currentContext().locale);

@Controller('files')
export class ReleaseFilesController {
  constructor(
    private readonly service: StatisticsService,
    private readonly bundles: BundleService,
    private readonly reports: PeriodReportService,
  ) {}

  @Get('releases/:id.csv')
  @Requires('statistics.read')
  async csv(@Param('id') id: string, @Query('lang') lang: unknown, @Res() res: Response): Promise<void> {
    const file = isUuid(id) ? await this.service.csv(id, localeOf(lang)) : null;
    if (!file) throw new NotFoundException();
    res.attachment(file.name).type('text/csv; charset=utf-8').send(file.text);
  }

  @Get('releases/:id.zip')
  @Requires('statistics.read')
  async zip(@Param('id') id: string, @Query('lang') lang: unknown, @Res() res: Response): Promise<void> {
    const file = isUuid(id) ? await this.bundles.bundle(id, localeOf(lang)) : null;
    if (!file) throw new NotFoundException();
    res.attachment(file.name).type('application/zip').send(Buffer.from(file.bytes));
  }

  @Get('withdrawals/:id.zip')
  @Requires('statistics.read')
  async withdrawal(@Param('id') id: string, @Query('lang') lang: unknown, @Res() res: Response): Promise<void> {
    const file = isUuid(id) ? await this.bundles.withdrawal(id, localeOf(lang)) : null;
    if (!file) throw new NotFoundException();
    res.attachment(file.name).type('application/zip').send(Buffer.from(file.bytes));
  }

  /** All that this table's recipient may have of its period. */
  @Get('reports/:id.pdf')
  @Requires('statistics.read')
  async pdf(@Param('id') id: string, @Query('lang') lang: unknown, @Res() res: Response): Promise<void> {
    const file = isUuid(id) ? await this.reports.pdf(id, localeOf(lang)) : null;
    if (!file) throw new NotFoundException();
    res.attachment(file.name).type('application/pdf').send(Buffer.from(file.bytes));
  }

  @Get('reports/:id.xlsx')
  @Requires('statistics.read')
  async xlsx(@Param('id') id: string, @Query('lang') lang: unknown, @Res() res: Response): Promise<void> {
    const file = isUuid(id) ? await this.reports.xlsx(id, localeOf(lang)) : null;
    if (!file) throw new NotFoundException();
    res
      .attachment(file.name)
      .type('application/vnd.openxmlformats-officedocument.spreadsheetml.sheet')
      .send(Buffer.from(file.bytes));
  }

  /** For whoever got a release and wants to see that it is unchanged: they have no account. */
  @Get('statistics-key.pem')
  @Anonymous()
  key(@Res() res: Response): void {
    res.type('application/x-pem-file').send(this.bundles.publicKey());
  }
}
