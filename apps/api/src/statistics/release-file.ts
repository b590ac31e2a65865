import { categoryWords, type Locale, translate } from '@homeward/i18n';
import { csv } from '../exchange/write-csv.js';
import type { ReleaseRow } from './release-row.js';

export interface ReleaseFile {
  readonly name: string;
  readonly text: string;
}

type File = Pick<ReleaseRow, 'number' | 'dimensions' | 'cells' | 'period_from' | 'period_to'>;

/**
 * Each line names release and period, because files are
 * stacked and sent on; a hidden cell holds the word, because an empty one would be taken for a zero.
 */
export function releaseLines(row: File, locale: Locale): string[][] {
  const say = (key: string, params?: Record<string, string | number>): string => translate(locale, key, params);
  const period = `${row.period_from} – ${row.period_to}`;
  return [
    [
      say('statistics.file.release'),
      say('statistics.snapshot.period'),
      ...row.dimensions.map((name) => say(`statistics.dimension.${name}`)),
      say('statistics.people'),
    ],
    ...row.cells.map(({ key, count }) => [
      String(row.number),
      period,
      ...key.map((code, d) => categoryWords(say, locale, row.dimensions[d] ?? '', code)),
      count === null ? say('statistics.hidden') : String(count),
    ]),
  ];
}

export const releaseFile = (row: File, locale: Locale): ReleaseFile => ({
  name: `homeward-release-${row.number}-${row.period_from}-${row.period_to}.csv`,
  text: csv(releaseLines(row, locale)),
});
