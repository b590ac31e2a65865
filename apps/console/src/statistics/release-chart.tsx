import { Box, Link as MuiLink } from '@mui/material';
import { Link } from 'react-router-dom';
import { useT } from '../i18n/use-t.js';
import { ChartBlock } from '../parts/chart-block.js';
import { useCategoryWords } from './category-words.js';
import { layoutOf, type TableCells, type TableDimension } from './release-table.js';

export const inTime = ['year', 'quarter', 'month'];
const TOTAL = 'Total';
/** More lines than these cannot be told apart. */
const MOST_LINES = 4;

/** What stands where a number of an exact table is hidden, in every drawing of one. */
export function useHiddenWords(): { readonly word: string; readonly note: string } {
  const t = useT();
  return { word: t('statistics.hidden'), note: t('statisticsDesk.release.gap') };
}

/** Along the time where the table has one; beside it, the totals by its longest other dimension. */
export function ReleaseChart({ dimensions, cells }: TableCells) {
  const t = useT();
  const time = dimensions.find(({ name }) => inTime.includes(name));
  const rest = layoutOf(dimensions.filter((one) => one !== time))[0];
  return (
    <Box sx={{ display: 'grid', gap: 4, minWidth: 0 }}>
      {time && <Trend dimensions={dimensions} cells={cells} time={time} beside={rest} />}
      {rest && <Totals dimensions={dimensions} cells={cells} over={rest} />}
      {rest && (
        <MuiLink
          component={Link}
          underline="always"
          className="hw-no-print"
          to={`/statistics/over-periods?by=${rest.name}`}
          sx={{ justifySelf: 'start' }}
        >
          {t('statisticsDesk.release.beside')}
        </MuiLink>
      )}
    </Box>
  );
}

function Totals({ dimensions, cells, over }: TableCells & { readonly over: TableDimension }) {
  const t = useT();
  const words = useCategoryWords();
  const hidden = useHiddenWords();
  const at = dimensions.indexOf(over);
  const line = cells.filter(({ key }) => key.every((code, d) => (code === TOTAL) !== (d === at)));
  return (
    <ChartBlock
      titleKey={`statistics.dimension.${over.name}`}
      kind="bars"
      hidden={hidden}
      series={[t('statistics.people')]}
      categoryKey={`statistics.dimension.${over.name}`}
      rows={line.map(({ key, count }) => ({
        key: key[at] ?? '',
        label: words(over.name, key[at] ?? ''),
        values: [count ?? null],
      }))}
    />
  );
}

/** A line for everybody and for the largest groups of another dimension. What is hidden is a gap: a line drawn over it would guess. */
function Trend({
  dimensions,
  cells,
  time,
  beside,
}: TableCells & { readonly time: TableDimension; readonly beside: TableDimension | undefined }) {
  const t = useT();
  const words = useCategoryWords();
  const hidden = useHiddenWords();
  const counts = new Map(cells.map(({ key, count }) => [key.join('\u0000'), count ?? null]));
  const countOf = (when: string, group: string): number | null =>
    counts.get(dimensions.map((one) => (one === time ? when : one === beside ? group : TOTAL)).join('\u0000')) ?? null;
  // Who was counted late is in no month.
  const moments = time.categories.filter((code) => /^\d/.test(code)).sort();
  const seen = (group: string): number => moments.reduce((sum, when) => sum + (countOf(when, group) ?? 0), 0);
  const largest = [...(beside?.categories ?? [])]
    .filter((group) => seen(group) > 0)
    .sort((a, b) => seen(b) - seen(a))
    .slice(0, MOST_LINES);
  const lines = [TOTAL, ...largest];
  return (
    <ChartBlock
      titleKey="statisticsDesk.release.trend"
      kind="line"
      hidden={hidden}
      series={lines.map((group) =>
        group === TOTAL ? t('statistics.category.Total') : words(beside?.name ?? '', group),
      )}
      categoryKey={`statistics.dimension.${time.name}`}
      rows={moments.map((when) => ({
        key: when,
        label: words(time.name, when),
        values: lines.map((group) => countOf(when, group)),
      }))}
    />
  );
}
