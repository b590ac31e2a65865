import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import type { ReactNode } from 'react';
import { useCodeText } from '../../form/code-fields.js';
import type { WayHomePipelineQuery } from '../../gql/graphql.js';
import { useT } from '../../i18n/use-t.js';
import { useOpenList } from '../../lists/use-open-list.js';
import { Panel } from '../../parts/page.js';
import { useItemName } from '../item-name.js';

type Stage = WayHomePipelineQuery['wayHomePipeline']['stages'][number];
const heads = ['people', 'held', 'time', 'half', 'longest'] as const;
const most = 3;

/** Who stands where, for how long, waiting on what; each number leads to the people behind it. */
export function PipelinePanel({ stages }: { readonly stages: readonly Stage[] }) {
  const t = useT();
  const widest = Math.max(1, ...stages.map(({ people }) => people));
  return (
    <Panel titleKey="figures.pipeline.title" flush>
      <Typography color="textSecondary" sx={{ px: 4, pb: 3, maxWidth: '75ch' }}>
        {t('figures.pipeline.explain')}
      </Typography>
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={t('figures.pipeline.title')}>
        <Table size="small" className="hw-print-table">
          <TableHead>
            <TableRow>
              <TableCell>{t('figures.pipeline.stage')}</TableCell>
              {heads.map((head) => (
                <TableCell key={head} align="right">
                  {t(`figures.pipeline.${head}`)}
                </TableCell>
              ))}
              <TableCell>{t('figures.pipeline.waits')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {stages.map((row) => (
              <StageRow key={row.stage} row={row} widest={widest} />
            ))}
          </TableBody>
        </Table>
      </Box>
    </Panel>
  );
}

function StageRow({ row, widest }: { readonly row: Stage; readonly widest: number }) {
  const t = useT();
  const open = useOpenList();
  const name = useCodeText('repatriationStages');
  const party = useCodeText('actingParties');
  const item = useItemName();
  const stage = name(row.stage);
  const { days } = row;
  const whole = (value: number | null | undefined): string =>
    value === null || value === undefined ? '' : String(Math.round(value));
  return (
    <TableRow hover>
      <TableCell component="th" scope="row" sx={{ minWidth: 140 }}>
        {stage}
        <Box
          aria-hidden
          sx={({ tokens }) => ({
            height: 6,
            mt: 1,
            width: `${(100 * row.people) / widest}%`,
            bgcolor: tokens.brand,
            printColorAdjust: 'exact',
          })}
        />
      </TableCell>
      <TableCell align="right">
        {row.people === 0 ? (
          0
        ) : (
          <TextButton
            label={t('figures.pipeline.openCases', { people: row.people, stage })}
            onClick={() => open('cases', '/cases', { stages: [row.stage] })}
          >
            {row.people}
          </TextButton>
        )}
      </TableCell>
      <TableCell align="right">{row.held}</TableCell>
      <TableCell align="right">
        {days ? whole(days.median) : row.people > 0 ? t('figures.pipeline.fewer') : ''}
      </TableCell>
      <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
        {days ? `${whole(days.lower)}–${whole(days.upper)}` : ''}
      </TableCell>
      <TableCell align="right">{whole(row.longest)}</TableCell>
      <TableCell sx={{ minWidth: 220 }}>
        {row.waits.slice(0, most).map((wait) => (
          <Box key={`${wait.item} ${wait.party}`}>
            <TextButton
              label={t('figures.pipeline.openBoard', { item: item(wait), stage })}
              onClick={() =>
                open('waitingItems', '/way-home', { items: [wait.item], parties: [wait.party], stages: [row.stage] })
              }
            >
              {item(wait)}: {wait.people}
            </TextButton>{' '}
            <Typography component="span" variant="caption" color="textSecondary">
              {party(wait.party)}
            </Typography>
          </Box>
        ))}
      </TableCell>
    </TableRow>
  );
}

function TextButton({
  label,
  onClick,
  children,
}: {
  readonly label: string;
  readonly onClick: () => void;
  readonly children: ReactNode;
}) {
  return (
    <Link
      component="button"
      type="button"
      aria-label={label}
      onClick={onClick}
      sx={{ minHeight: 32, textAlign: 'left' }}
    >
      {children}
    </Link>
  );
}
