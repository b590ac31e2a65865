import { Injectable } from '@nestjs/common';
import { todayIn } from '@homeward/domain';
import { dayInWords, type Locale, translate } from '@homeward/i18n';
import { xlsx } from '../exchange/write-xlsx.js';
import { currentActor } from '../platform/context/context.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { printPdf } from '../repatriation/letters/print/pdf.js';
import type { PrintedBlock } from '../repatriation/letters/print/printed-letter.js';
import { meaningOf } from './meaning.js';
import { numbered } from './numbered.js';
import { releaseLines } from './release-file.js';
import { findRelease, releaseQuery, type ReleaseRow } from './release-row.js';

interface ReportFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * All tables of a period that one recipient may have, in one document: what a donor reads each quarter. It has nothing that did not leave before by
 * two people's word, so it needs no further one.
 */
@Injectable()
export class PeriodReportService {
  constructor(private readonly work: UnitOfWork) {}

  /** @param id one of the tables @returns null where it did not leave */
  async pdf(id: string, locale: Locale): Promise<ReportFile | null> {
    const { tables, issuer } = await this.tables(id, 'pdf');
    const [first] = tables;
    if (!first) return null;
    const say = sayer(locale);
    const title = say('report.title', { period: periodOf(first, locale) });
    const blocks = tables.flatMap((row): PrintedBlock[] => {
      const [header = [], ...rows] = asGrid(withoutRelease(releaseLines(row, locale)));
      return [
        { kind: 'HEADING', text: `${namesOf(row, locale)} (${say('about.release', { number: row.number })})` },
        { kind: 'TABLE', header, rows },
        ...meaningOf(row.dimensions, locale).map((text): PrintedBlock => ({ kind: 'TEXT', text })),
        { kind: 'TEXT', text: say('promise.TABLE', { k: row.k, width: row.risk.width }) },
        { kind: 'TEXT', text: `${say('about.fingerprint')}: ${row.sha256}` },
      ];
    });
    const { bytes } = await printPdf({
      language: locale,
      title,
      letterhead: [issuer, title],
      reference: [`${say('about.recipient')}: ${first.recipient}`, dayInWords(locale, today())],
      recipient: [],
      subject: '',
      blocks: [...blocks, { kind: 'TEXT', text: say('about.not') }],
      closing: [],
      footer: say('report.page'),
    });
    return { name: `${fileName(first)}.pdf`, bytes };
  }

  async xlsx(id: string, locale: Locale): Promise<ReportFile | null> {
    const { tables, issuer } = await this.tables(id, 'xlsx');
    const [first] = tables;
    if (!first) return null;
    const say = sayer(locale);
    const about = [
      [say('report.issuer'), issuer],
      [say('about.period'), periodOf(first, locale)],
      [say('report.made'), dayInWords(locale, today())],
      [say('about.recipient'), first.recipient],
      ...tables.map((row) => [say('about.release', { number: row.number }), `${namesOf(row, locale)}: ${row.purpose}`]),
      ...say('promise.TABLE', { k: first.k, width: first.risk.width })
        .split('\n')
        .map((line) => ['', line]),
      ...meaningOf(
        tables.flatMap(({ dimensions }) => dimensions),
        locale,
      ).map((line) => ['', line]),
      ['', say('about.not')],
    ];
    const sheets = tables.map((row) => {
      const [head = [], ...rows] = withoutRelease(releaseLines(row, locale));
      return { name: `${row.number} ${namesOf(row, locale)}`, head, rows: rows.map((line) => numbered(line)) };
    });
    const [head = [], ...rows] = about;
    return {
      name: `${fileName(first)}.xlsx`,
      bytes: await xlsx([{ name: say('report.about'), head, rows }, ...sheets]),
    };
  }

  private tables(id: string, format: string): Promise<{ tables: ReleaseRow[]; issuer: string }> {
    return this.work.run(async (tx) => {
      const row = await findRelease(tx, id);
      if (row?.kind !== 'TABLE' || !row.confirmed_at || row.withdrawn_at) return { tables: [], issuer: '' };
      const theirs = await tx.query<ReleaseRow>(
        `${releaseQuery} where r.snapshot_id = $1 and r.kind = 'TABLE' and r.confirmed_at is not null and r.withdrawn_at is null
           and statistics.recipient_root(r.recipient_id) = statistics.recipient_root($2) order by r.number`,
        [row.snapshot_id, row.recipient_id],
      );
      for (const one of theirs) await tx.note('export', 'releases', { rowId: one.id, detail: { format } });
      const own = await tx.first<{ name: string }>(`select name from homeward.organisations where id = $1`, [
        currentActor().organisationId,
      ]);
      return { tables: theirs, issuer: own?.name ?? '' };
    });
  }
}

const sayer =
  (locale: Locale) =>
  (key: string, params?: Record<string, string | number>): string =>
    translate(locale, `statisticsFiles.${key}`, params);

const periodOf = (row: ReleaseRow, locale: Locale): string =>
  `${dayInWords(locale, row.period_from)} – ${dayInWords(locale, row.period_to)}`;
const today = (): string => todayIn(currentActor().timeZone);
const fileName = (row: ReleaseRow): string => `homeward-report-${row.period_from}-${row.period_to}`;
const namesOf = (row: ReleaseRow, locale: Locale): string =>
  row.dimensions.map((name) => translate(locale, `statistics.dimension.${name}`)).join(' × ');
/** Number and period stand above. */
const withoutRelease = (lines: readonly (readonly string[])[]): string[][] => lines.map((line) => line.slice(2));

/** More columns than these do not go on a sheet beside their words. */
const MOST_COLUMNS = 7;

/** Two things as a grid, the one with fewer categories across: what people know a table as. Anything else stays a list. */
function asGrid(lines: string[][]): string[][] {
  const [head = [], ...body] = lines;
  if (head.length !== 3) return lines;
  const categories = [0, 1].map((at) => [...new Set(body.map((line) => line[at] ?? ''))]);
  const across = (categories[0]?.length ?? 0) <= (categories[1]?.length ?? 0) ? 0 : 1;
  const [columns = [], rows = []] = [categories[across], categories[1 - across]];
  if (columns.length > MOST_COLUMNS) return lines;
  const cell = (row: string, column: string): string =>
    body.find((line) => line[across] === column && line[1 - across] === row)?.[2] ?? '';
  return [
    [head[1 - across] ?? '', ...columns],
    ...rows.map((row) => [row, ...columns.map((column) => cell(row, column))]),
  ];
}
