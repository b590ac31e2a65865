import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { alpha, type Theme } from '@mui/material/styles';
import { useT } from '../i18n/use-t.js';
import { ChartBlock } from '../parts/chart-block.js';
import { Panel } from '../parts/page.js';
import { useCategoryWords } from './category-words.js';

export interface Estimate {
  readonly estimate: number;
  readonly lo: number;
  readonly hi: number;
}

const whole = (value: number): string => Math.max(0, Math.round(value)).toLocaleString('en');

/** "about 120 (105 to 135)"; where the bar reaches nobody, it says that. */
export function useEstimateWords(): (one: Estimate) => string {
  const t = useT();
  return ({ estimate, lo, hi }) =>
    t(
      lo > 0
        ? 'statisticsDesk.estimate.about'
        : Math.round(estimate) > 0
          ? 'statisticsDesk.estimate.maybeNone'
          : 'statisticsDesk.estimate.none',
      {
        about: whole(estimate),
        lo: whole(lo),
        hi: whole(hi),
      },
    );
}

interface IntervalBarsProps {
  readonly rows: readonly (Estimate & { readonly key: string; readonly label: string; readonly words: string })[];
  readonly longest: number;
}

/** A bar for the middle, a line from end to end of what may be true, and the words. */
export function IntervalBars({ rows, longest }: IntervalBarsProps) {
  const at = (value: number): string => `${Math.min(100, (100 * Math.max(0, value)) / Math.max(longest, 1e-9))}%`;
  return (
    <Box sx={{ display: 'grid', gap: { xs: 3, sm: 1.5 } }}>
      {rows.map(({ key, label, words, estimate, lo, hi }) => (
        <Box
          key={key}
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: '1fr', sm: 'minmax(120px, 200px) minmax(0, 1fr) 248px' },
            columnGap: 3,
            alignItems: 'center',
            breakInside: 'avoid',
          }}
        >
          <Typography sx={{ overflowWrap: 'anywhere' }}>{label}</Typography>
          <Box sx={{ position: 'relative', height: 22, printColorAdjust: 'exact' }}>
            <Box
              sx={({ tokens }) => ({
                position: 'absolute',
                inset: '4px auto 4px 0',
                width: at(estimate),
                bgcolor: tokens.chart[0],
                opacity: 0.55,
                borderRadius: '0 3px 3px 0',
              })}
            />
            <Box
              sx={({ tokens }) => ({
                position: 'absolute',
                top: 5,
                height: 12,
                left: at(lo),
                width: `max(2px, calc(${at(hi)} - ${at(lo)}))`,
                borderInline: `2px solid ${tokens.text}`,
                background: `linear-gradient(${tokens.text}, ${tokens.text}) center / 100% 2px no-repeat`,
              })}
            />
          </Box>
          <Typography variant="body2" sx={{ fontVariantNumeric: 'tabular-nums' }}>
            {words}
          </Typography>
        </Box>
      ))}
    </Box>
  );
}

interface CubeCells {
  readonly dimensions: readonly { readonly name: string; readonly categories: readonly string[] }[];
  readonly cells: readonly (Estimate & { readonly key: readonly string[] })[];
}

const TOTAL = 'Total';

/** Counts with noise by one thing. */
export function EstimateChart({ dimensions: [dimension], cells }: CubeCells) {
  const t = useT();
  const words = useCategoryWords();
  const say = useEstimateWords();
  if (!dimension) return null;
  const rows = cells.map(({ key: [code = TOTAL], estimate, lo, hi }) => ({
    key: code,
    label: words(dimension.name, code),
    words: say({ estimate, lo, hi }),
    estimate,
    lo,
    hi,
  }));
  const parts = rows.filter(({ key }) => key !== TOTAL);
  return (
    <ChartBlock
      titleKey={`statistics.dimension.${dimension.name}`}
      kind="bars"
      series={[t('statistics.people')]}
      categoryKey={`statistics.dimension.${dimension.name}`}
      rows={rows.map((row) => ({ key: row.key, label: row.label, values: [row.estimate], words: [row.words] }))}
      drawing={
        <>
          <IntervalBars rows={parts} longest={Math.max(...parts.map(({ hi }) => hi), 1)} />
          <Typography sx={{ mt: 3, fontWeight: 600 }}>
            {words(dimension.name, TOTAL)}: {rows.find(({ key }) => key === TOTAL)?.words}
          </Typography>
        </>
      }
    />
  );
}

/** Ground of a number by its size: words of the theme stay readable on it. */
export const heat =
  (share: number) =>
  ({ tokens }: Theme) => ({
    backgroundColor: alpha(tokens.brand, 0.38 * Math.min(1, Math.max(0, share))),
    printColorAdjust: 'exact' as const,
  });

/** Counts with noise by two things: a table whose grounds are the map. The longer one stands downwards. */
export function EstimateMap({ dimensions, cells }: CubeCells) {
  const t = useT();
  const words = useCategoryWords();
  const say = useEstimateWords();
  const [down, across] = [...dimensions].sort((a, b) => b.categories.length - a.categories.length);
  if (!down || !across) return null;
  const turned = down !== dimensions[0];
  const at = new Map(cells.map((cell) => [cell.key.join('\u0000'), cell]));
  const cellAt = (row: string, column: string) => at.get((turned ? [column, row] : [row, column]).join('\u0000'));
  const most = Math.max(1, ...cells.filter(({ key }) => !key.includes(TOTAL)).map(({ estimate }) => estimate));
  const name = `${t(`statistics.dimension.${down.name}`)} × ${t(`statistics.dimension.${across.name}`)}`;
  return (
    <Panel title={name}>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="group" aria-label={name}>
        <Table size="small" sx={mapStyle}>
          <caption className="hw-visually-hidden">{name}</caption>
          <TableHead>
            <TableRow>
              <TableCell component="th" scope="col">
                {t(`statistics.dimension.${down.name}`)}
              </TableCell>
              {[TOTAL, ...across.categories].map((column) => (
                <TableCell key={column} component="th" scope="col" align="right">
                  {words(across.name, column)}
                </TableCell>
              ))}
            </TableRow>
          </TableHead>
          <TableBody>
            {[TOTAL, ...down.categories].map((row) => (
              <TableRow key={row}>
                <TableCell component="th" scope="row" sx={{ fontWeight: row === TOTAL ? 600 : 400 }}>
                  {words(down.name, row)}
                </TableCell>
                {[TOTAL, ...across.categories].map((column) => {
                  const cell = cellAt(row, column);
                  const sum = row === TOTAL || column === TOTAL;
                  return (
                    <TableCell
                      key={column}
                      align="right"
                      sx={(theme) => ({ ...(sum || !cell ? {} : heat(cell.estimate / most)(theme)), minWidth: 92 })}
                    >
                      {cell && (
                        <Box component="span" sx={{ fontWeight: sum ? 600 : 400 }}>
                          {say(cell)}
                        </Box>
                      )}
                    </TableCell>
                  );
                })}
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Panel>
  );
}

const mapStyle = ({ tokens, breakpoints }: Theme) => ({
  width: 'auto',
  borderCollapse: 'separate' as const,
  '& td, & th': { fontVariantNumeric: 'tabular-nums', verticalAlign: 'top' as const },
  '& tr > th:first-of-type': { position: 'sticky' as const, left: 0, bgcolor: tokens.surface, minWidth: 120 },
  [breakpoints.down('sm')]: { '& td, & th': { px: 2 }, '& tr > th:first-of-type': { minWidth: 100, pl: 0 } },
});
