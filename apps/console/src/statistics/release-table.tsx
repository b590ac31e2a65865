import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useT } from '../i18n/use-t.js';
import { useCategoryWords } from './category-words.js';

interface Dimension {
  readonly name: string;
  readonly categories: readonly string[];
}

interface ReleaseTableProps {
  readonly dimensions: readonly Dimension[];
  readonly cells: readonly { readonly key: readonly string[]; readonly count?: number | null }[];
}

/**
 * The first dimension downwards, the second across, a third as one table for each of its categories. A hidden cell is
 * hatched and says so in words: a reader who sees no colour must not take it for a zero.
 */
export function ReleaseTable({ dimensions, cells }: ReleaseTableProps) {
  const words = useCategoryWords();
  const counts = new Map(cells.map(({ key, count }) => [key.join('\u0000'), count ?? null]));
  const [rows, columns, blocks] = dimensions;
  if (!rows) return null;
  const withTotal = (d: Dimension): string[] => ['Total', ...d.categories];
  return (
    <Box sx={{ display: 'grid', gap: 6 }}>
      {(blocks ? withTotal(blocks) : [null]).map((block) => (
        <Box
          key={block ?? 'all'}
          sx={{ overflowX: 'auto' }}
          tabIndex={0}
          role="region"
          aria-label={block && blocks ? words(blocks.name, block) : words(rows.name, 'Total')}
        >
          {block && blocks && (
            <Typography variant="h3" sx={{ mb: 1 }}>
              {words(blocks.name, block)}
            </Typography>
          )}
          <OneTable
            rows={rows}
            columns={columns}
            valueAt={(row, column) =>
              counts.get(
                [row, ...(column === null ? [] : [column]), ...(block === null ? [] : [block])].join('\u0000'),
              ) ?? null
            }
          />
        </Box>
      ))}
    </Box>
  );
}

function OneTable({
  rows,
  columns,
  valueAt,
}: {
  readonly rows: Dimension;
  readonly columns: Dimension | undefined;
  readonly valueAt: (row: string, column: string | null) => number | null;
}) {
  const t = useT();
  const words = useCategoryWords();
  const heads = columns ? ['Total', ...columns.categories] : [null];
  return (
    <Table
      size="small"
      sx={{ width: 'auto', '& td, & th': { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' } }}
    >
      <TableHead>
        <TableRow>
          <TableCell component="th" scope="col">
            {t(`statistics.dimension.${rows.name}`)}
          </TableCell>
          {heads.map((head) => (
            <TableCell key={head ?? 'count'} component="th" scope="col" align="right">
              {head === null || !columns ? t('statistics.people') : words(columns.name, head)}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {['Total', ...rows.categories].map((row) => (
          <TableRow key={row}>
            <TableCell component="th" scope="row" sx={{ fontWeight: row === 'Total' ? 600 : 400 }}>
              {words(rows.name, row)}
            </TableCell>
            {heads.map((head) => (
              <Count key={head ?? 'count'} value={valueAt(row, head)} strong={row === 'Total' || head === 'Total'} />
            ))}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}

function Count({ value, strong }: { readonly value: number | null; readonly strong: boolean }) {
  const t = useT();
  if (value !== null)
    return (
      <TableCell align="right" sx={{ fontWeight: strong ? 600 : 400 }}>
        {value.toLocaleString('en')}
      </TableCell>
    );
  return (
    <TableCell
      align="right"
      sx={({ tokens }) => ({
        color: tokens.quiet,
        backgroundImage: `repeating-linear-gradient(135deg, ${tokens.border} 0 1px, transparent 1px 6px)`,
      })}
    >
      {t('statistics.hidden')}
    </TableCell>
  );
}
