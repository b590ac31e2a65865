import GridOnOutlined from '@mui/icons-material/GridOnOutlined';
import {
  Box,
  Button,
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableRow,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
} from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { useState } from 'react';
import { choiceStyle } from '../form/choice-style.js';
import { useT } from '../i18n/use-t.js';
import { hatch, HiddenNote } from '../parts/chart-block.js';
import { useCategoryWords } from './category-words.js';
import { heat } from './estimates.js';

export interface TableDimension {
  readonly name: string;
  readonly categories: readonly string[];
}

export interface TableCells {
  readonly dimensions: readonly TableDimension[];
  readonly cells: readonly { readonly key: readonly string[]; readonly count?: number | null }[];
}

const TOTAL = 'Total';
const withTotal = ({ categories }: TableDimension): string[] => [TOTAL, ...categories];

/** The count of a cell named by its categories, in any order; null is hidden. */
function countsOf({ dimensions, cells }: TableCells): (chosen: ReadonlyMap<string, string>) => number | null {
  const counts = new Map(cells.map(({ key, count }) => [key.join('\u0000'), count ?? null]));
  return (chosen) => counts.get(dimensions.map(({ name }) => chosen.get(name) ?? TOTAL).join('\u0000')) ?? null;
}

/** The longest downwards, the next across: a reader scrolls down more gladly than sideways. A third is turned over. */
export const layoutOf = (dimensions: readonly TableDimension[]): readonly TableDimension[] =>
  [...dimensions].sort((a, b) => b.categories.length - a.categories.length);

/** A hidden cell is hatched and says so in words: who sees no colour must not take it for a zero. */
export function ReleaseTable({ dimensions, cells, k }: TableCells & { readonly k: number }) {
  const t = useT();
  const words = useCategoryWords();
  const [rows, columns, pages] = layoutOf(dimensions);
  const [page, setPage] = useState(TOTAL);
  const [shaded, setShaded] = useState(true);
  const countOf = countsOf({ dimensions, cells });
  if (!rows) return null;
  const most = Math.max(1, ...cells.flatMap(({ key, count }) => (key.includes(TOTAL) ? [] : [count ?? 0])));
  const name = [rows, columns].flatMap((one) => (one ? [t(`statistics.dimension.${one.name}`)] : [])).join(' × ');
  return (
    <>
      {pages && (
        <Typography component="p" variant="body2" className="hw-no-print" sx={{ fontWeight: 600, mb: 1 }}>
          {t(`statistics.dimension.${pages.name}`)}
        </Typography>
      )}
      {pages && (
        <ToggleButtonGroup
          exclusive
          size="small"
          className="hw-no-print"
          aria-label={t(`statistics.dimension.${pages.name}`)}
          value={page}
          onChange={(_event, next: string | null) => next !== null && setPage(next)}
          sx={[choiceStyle, { mb: 4 }]}
        >
          {withTotal(pages).map((category) => (
            <ToggleButton key={category} value={category}>
              {words(pages.name, category)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      {columns && (
        <Button
          size="small"
          className="hw-no-print"
          aria-pressed={shaded}
          startIcon={<GridOnOutlined />}
          onClick={() => setShaded(!shaded)}
          sx={{ mb: 3 }}
        >
          {t('statisticsDesk.release.shade')}
        </Button>
      )}
      {pages && (
        <Typography className="hw-print-only" sx={{ fontWeight: 600, mb: 2 }}>
          {t(`statistics.dimension.${pages.name}`)}: {words(pages.name, page)}
        </Typography>
      )}
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={name}>
        <Table size="small" sx={tableStyle}>
          <caption className="hw-visually-hidden">{pages ? `${name}, ${words(pages.name, page)}` : name}</caption>
          <TableHead>
            <TableRow>
              <TableCell component="th" scope="col">
                {t(`statistics.dimension.${rows.name}`)}
              </TableCell>
              {(columns ? withTotal(columns) : [TOTAL]).map((head) => (
                <TableCell key={head} component="th" scope="col" align="right">
                  {columns ? words(columns.name, head) : t('statistics.people')}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {withTotal(rows).map((row) => (
              <TableRow key={row}>
                <TableCell component="th" scope="row" sx={{ fontWeight: row === TOTAL ? 600 : 400 }}>
                  {words(rows.name, row)}
                </TableCell>
                {(columns ? withTotal(columns) : [TOTAL]).map((column) => (
                  <Count
                    key={column}
                    strong={row === TOTAL || (columns !== undefined && column === TOTAL)}
                    most={shaded && columns && row !== TOTAL && column !== TOTAL ? most : undefined}
                    value={countOf(
                      new Map([
                        [rows.name, row],
                        ...(columns ? [[columns.name, column] as const] : []),
                        ...(pages ? [[pages.name, page] as const] : []),
                      ]),
                    )}
                  />
                ))}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      <HiddenNote>{t('statistics.release.hiddenWhy', { k })}</HiddenNote>
    </>
  );
}

/** The names of the rows stay in sight while the numbers are moved sideways. */
const tableStyle = ({ tokens, breakpoints }: Theme) => ({
  width: 'auto',
  borderCollapse: 'separate' as const,
  '& td, & th': { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' as const },
  '& tr > th:first-of-type': { position: 'sticky' as const, left: 0, bgcolor: tokens.surface },
  // In the hand they are folded, or they would cover the numbers, and no column is wider than it must be.
  [breakpoints.down('sm')]: {
    width: '1px',
    '& td, & th': { px: 2 },
    '& tr > th:first-of-type': { whiteSpace: 'normal' as const, minWidth: 116, maxWidth: 132, pl: 0 },
  },
});

interface CountProps {
  readonly value: number | null;
  readonly strong: boolean;
  /** The largest number beside it, where its ground shows its size. */
  readonly most: number | undefined;
}

function Count({ value, strong, most }: CountProps) {
  const t = useT();
  if (value !== null)
    return (
      <TableCell
        align="right"
        sx={(theme) => ({ fontWeight: strong ? 600 : 400, ...(most === undefined ? {} : heat(value / most)(theme)) })}
      >
        {value.toLocaleString('en')}
      </TableCell>
    );
  return (
    <TableCell align="right" sx={(theme) => ({ ...hatch(theme), color: theme.tokens.quiet })}>
      {t('statistics.hidden')}
    </TableCell>
  );
}
