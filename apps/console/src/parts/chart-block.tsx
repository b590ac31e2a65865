import BarChartOutlined from '@mui/icons-material/BarChartOutlined';
import TableRowsOutlined from '@mui/icons-material/TableRowsOutlined';
import { Box, Button, Link, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { Theme } from '@mui/material/styles';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { useT } from '../i18n/use-t.js';
import { Panel } from './page.js';
import { Empty, Loading } from './state-blocks.js';

export interface ChartRow {
  readonly key: string;
  readonly label: string;
  /** One number per series; null is "not shown" and is hatched, never drawn as zero. None at all: nothing stands here. */
  readonly values: readonly (number | null)[];
  /** How each value reads in the table, where a number alone would say too much. */
  readonly words?: readonly string[];
  /** Interval of the first series, for lines. */
  readonly low?: number;
  readonly high?: number;
}

export interface ChartBlockProps {
  readonly titleKey: string;
  /** `days`: stacked columns, of which only some are named below. */
  readonly kind: 'bars' | 'columns' | 'stacked' | 'days' | 'line';
  /** Names of the series, translated; one name for a simple chart. */
  readonly series: readonly string[];
  readonly rows: readonly ChartRow[];
  /** Names the first column of the table. */
  readonly categoryKey?: string;
  /** Opens the list behind a bar, with the same filter. */
  readonly onOpen?: (key: string) => void;
  readonly format?: (value: number) => string;
  /** Drawn by the room itself, instead of the kind, with all its words: on paper no table repeats them. */
  readonly drawing?: ReactNode;
  /** Numbers that are held back on purpose: what stands in their place, and what that means. */
  readonly hidden?: { readonly word: string; readonly note: string };
}

// Drawing is a third of a megabyte: it comes when a chart is on the page.
const Drawing = lazy(() => import('./chart-drawing.js'));

const plain = (value: number): string => value.toLocaleString('en');

/**
 * A chart and its table. The table is what a screen reader gets and what can be switched to; on paper both stand. The
 * drawing itself is hidden from screen readers: "group, graphic, graphic" says nothing.
 */
export function ChartBlock(props: ChartBlockProps) {
  const { titleKey, rows, format = plain, hidden } = props;
  const t = useT();
  const [asTable, setAsTable] = useState(false);
  return (
    <Panel
      titleKey={titleKey}
      actions={
        rows.length > 0 && (
          <Button
            size="small"
            className="hw-no-print"
            aria-pressed={asTable}
            startIcon={asTable ? <BarChartOutlined /> : <TableRowsOutlined />}
            onClick={() => setAsTable(!asTable)}
          >
            {t(asTable ? 'shell.chart.asChart' : 'shell.chart.asTable')}
          </Button>
        )
      }
    >
      {rows.length === 0 ? (
        <Empty />
      ) : (
        <>
          {!asTable && (
            <Box aria-hidden className="hw-drawing">
              {props.drawing ?? (
                <Suspense fallback={<Loading shape="block" rows={5} />}>
                  <Drawing {...props} format={format} />
                </Suspense>
              )}
            </Box>
          )}
          <Box
            className={asTable ? undefined : props.drawing ? 'hw-visually-hidden' : 'hw-visually-hidden hw-print-table'}
          >
            <ChartTable {...props} format={format} />
          </Box>
          {hidden && rows.some(({ values }) => values.includes(null)) && <HiddenNote>{hidden.note}</HiddenNote>}
        </>
      )}
    </Panel>
  );
}

/** The hatched sign and its meaning, below a drawing or a table. */
export function HiddenNote({ children }: { readonly children: ReactNode }) {
  return (
    <Typography variant="body2" sx={{ mt: 3, maxWidth: 720, display: 'flex', gap: 2, alignItems: 'baseline' }}>
      <Box
        component="span"
        aria-hidden
        sx={(theme) => ({
          ...hatch(theme),
          flex: 'none',
          width: 28,
          height: 14,
          border: `1px solid ${theme.tokens.border}`,
        })}
      />
      <span>{children}</span>
    </Typography>
  );
}

/** Ground of what is held back. */
export const hatch = ({ tokens }: Theme) => ({
  backgroundImage: `repeating-linear-gradient(135deg, ${tokens.border} 0 1px, transparent 1px 6px)`,
  printColorAdjust: 'exact' as const,
});

function ChartTable({
  titleKey,
  categoryKey,
  series,
  rows,
  onOpen,
  format,
  hidden,
}: ChartBlockProps & { readonly format: (value: number) => string }) {
  const t = useT();
  return (
    <Table size="small">
      <caption className="hw-visually-hidden">{t(titleKey)}</caption>
      <TableHead>
        <TableRow>
          <TableCell component="th" scope="col">
            {t(categoryKey ?? 'shell.chart.category')}
          </TableCell>
          {series.map((name) => (
            <TableCell key={name} component="th" scope="col" align="right">
              {name}
            </TableCell>
          ))}
        </TableRow>
      </TableHead>
      <TableBody>
        {rows.map((row) => (
          <TableRow key={row.key}>
            <TableCell component="th" scope="row">
              {onOpen ? (
                <Link
                  component="button"
                  type="button"
                  onClick={() => onOpen(row.key)}
                  aria-label={t('shell.chart.openList', { label: row.label })}
                >
                  {row.label}
                </Link>
              ) : (
                row.label
              )}
            </TableCell>
            {series.map((name, at) => {
              const value = row.values[at];
              return (
                <TableCell key={name} align="right">
                  {value === undefined
                    ? '–'
                    : value === null
                      ? (hidden?.word ?? t('shell.chart.hidden'))
                      : (row.words?.[at] ?? format(value))}
                </TableCell>
              );
            })}
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
