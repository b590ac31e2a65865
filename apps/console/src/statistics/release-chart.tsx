import { useT } from '../i18n/use-t.js';
import { ChartBlock } from '../parts/chart-block.js';
import { useCategoryWords } from './category-words.js';
import { layoutOf, type TableCells } from './release-table.js';

/** Columns in a row for time, bars for everything else. */
const inTime = ['year', 'quarter', 'month'];
const MOST_COLUMNS = 12;

/** The totals of the table by its longest dimension, or along the time where it has one. */
export function ReleaseChart({ dimensions, cells }: TableCells) {
  const t = useT();
  const words = useCategoryWords();
  const over = dimensions.find(({ name }) => inTime.includes(name)) ?? layoutOf(dimensions)[0];
  if (!over) return null;
  const at = dimensions.indexOf(over);
  const line = cells.filter(({ key }) => key.every((code, d) => (code === 'Total') !== (d === at)));
  return (
    <ChartBlock
      titleKey={`statistics.dimension.${over.name}`}
      kind={inTime.includes(over.name) && line.length <= MOST_COLUMNS ? 'columns' : 'bars'}
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
