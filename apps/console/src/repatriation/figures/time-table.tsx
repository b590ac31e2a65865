import { Box, Table, TableBody, TableCell, TableHead, TableRow, Typography, useMediaQuery } from '@mui/material';
import type { TimeUntilPartsFragment } from '../../gql/graphql.js';
import { useT } from '../../i18n/use-t.js';
import { RangePlot } from './range-plot.js';
import { useDaysText } from './use-days-text.js';

export interface TimeRow {
  readonly label: string;
  readonly time: TimeUntilPartsFragment;
  /** Stands above the groups that it is made of. */
  readonly total?: boolean;
}

interface TimeTableProps {
  readonly caption: string;
  readonly firstColumn: string;
  readonly rows: readonly TimeRow[];
  /** In half a page a line of the table is a paragraph, as in the hand. */
  readonly narrow?: boolean;
}

const steps = [10, 20, 50, 100, 200, 500, 1000, 2000, 5000];

/** A drawing for each line of a table: what it shows stands in words beside it, on paper as well. */
export function TimeTable({ caption, firstColumn, rows, narrow = false }: TimeTableProps) {
  const t = useT();
  const { line } = useDaysText();
  const inHand = useMediaQuery(({ breakpoints }) => breakpoints.down('sm')) || narrow;
  const longest = Math.max(
    1,
    ...rows.flatMap(({ time }) =>
      [time.reached, time.estimate].flatMap((one) => [one?.lower ?? 0, one?.median ?? 0, one?.upper ?? 0]),
    ),
  );
  const scale = steps.find((step) => step >= longest) ?? longest;
  if (inHand)
    return (
      <>
        <TimeLines caption={caption} rows={rows} scale={scale} />
        <Legend />
      </>
    );
  return (
    <>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={caption}>
        <Table size="small" className="hw-print-table">
          <caption className="hw-visually-hidden">{caption}</caption>
          <TableHead>
            <TableRow>
              <TableCell>{firstColumn}</TableCell>
              <TableCell align="right">{t('figures.home.people')}</TableCell>
              <TableCell align="right">{t('figures.home.done')}</TableCell>
              <TableCell>{t('figures.home.reached')}</TableCell>
              <TableCell>{t('figures.home.estimate')}</TableCell>
              <TableCell aria-hidden sx={{ minWidth: 200, width: '36%' }}>
                <Scale days={scale} />
              </TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {rows.map(({ label, time, total }) => (
              <TableRow key={time.key === '' && total ? 'all' : time.key} hover>
                <TableCell component="th" scope="row" sx={{ fontWeight: total ? 600 : 400, minWidth: 130 }}>
                  {label}
                </TableCell>
                <TableCell align="right">{time.people}</TableCell>
                <TableCell align="right">{time.done}</TableCell>
                <TableCell sx={{ minWidth: 120 }}>{line(time.reached)}</TableCell>
                <TableCell sx={{ minWidth: 130 }}>{line(time.estimate)}</TableCell>
                <TableCell aria-hidden>
                  <RangePlot reached={time.reached} estimate={time.estimate} scale={scale} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
      <Legend />
    </>
  );
}

/** In the hand a line of the table is a paragraph: the days are what one came for, and stand in sight. */
function TimeLines({ caption, rows, scale }: Pick<TimeTableProps, 'caption' | 'rows'> & { readonly scale: number }) {
  const t = useT();
  const { line } = useDaysText();
  return (
    <Box component="ul" aria-label={caption} sx={{ listStyle: 'none', m: 0, p: 0 }}>
      {rows.map(({ label, time, total }) => (
        <Box
          component="li"
          key={time.key === '' && total ? 'all' : time.key}
          sx={({ tokens }) => ({ px: 4, py: 3, borderTop: `1px solid ${tokens.border}` })}
        >
          <Box sx={{ fontWeight: 600 }}>{label}</Box>
          <Typography color="textSecondary">
            {t('figures.home.people')}: {time.people} · {t('figures.home.done')}: {time.done}
          </Typography>
          <Typography>
            {t('figures.home.reached')}: {line(time.reached)}
          </Typography>
          <Typography>
            {t('figures.home.estimate')}: {line(time.estimate)}
          </Typography>
          {(time.reached ?? time.estimate) && (
            <Box aria-hidden sx={{ mt: 2 }}>
              <RangePlot reached={time.reached} estimate={time.estimate} scale={scale} />
              <Scale days={scale} />
            </Box>
          )}
        </Box>
      ))}
    </Box>
  );
}

/** As wide as the drawing that it measures. */
function Scale({ days }: { readonly days: number }) {
  const t = useT();
  return (
    <Box sx={{ display: 'flex', justifyContent: 'space-between', maxWidth: 360 }}>
      <span>0</span>
      <span>{t('figures.home.days', { smart_count: days })}</span>
    </Box>
  );
}

function Legend() {
  const t = useT();
  return (
    <Box
      aria-hidden
      sx={({ tokens }) => ({
        display: 'flex',
        flexWrap: 'wrap',
        columnGap: 5,
        px: 4,
        py: 3,
        color: tokens.quiet,
        breakBefore: 'avoid',
      })}
    >
      {(['solid', 'hollow', 'arrow'] as const).map((mark) => (
        <span key={mark}>{t(`figures.home.${mark}`)}</span>
      ))}
    </Box>
  );
}
