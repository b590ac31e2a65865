import { Box, Link, Table, TableBody, TableCell, TableHead, TableRow, Typography, useMediaQuery } from '@mui/material';
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
  const inHand = useMediaQuery(({ breakpoints }) => breakpoints.down('sm'));
  return (
    <Panel titleKey="figures.pipeline.title" flush>
      <Typography color="textSecondary" sx={{ px: 4, pb: 3, maxWidth: '75ch' }}>
        {t('figures.pipeline.explain')}
      </Typography>
      {inHand ? (
        <Box component="ul" aria-label={t('figures.pipeline.title')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
          {stages.map((row) => (
            <StageLine key={row.stage} row={row} widest={widest} />
          ))}
        </Box>
      ) : (
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
      )}
    </Panel>
  );
}

function StageRow({ row, widest }: { readonly row: Stage; readonly widest: number }) {
  const t = useT();
  const stage = useCodeText('repatriationStages')(row.stage);
  const { days } = row;
  return (
    <TableRow hover>
      <TableCell component="th" scope="row" sx={{ minWidth: 140 }}>
        {stage}
        <ShareBar share={row.people / widest} />
      </TableCell>
      <TableCell align="right">
        <People row={row} />
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
        <Waits row={row} />
      </TableCell>
    </TableRow>
  );
}

function StageLine({ row, widest }: { readonly row: Stage; readonly widest: number }) {
  const t = useT();
  const stage = useCodeText('repatriationStages')(row.stage);
  const { days } = row;
  return (
    <Box component="li" sx={({ tokens }) => ({ px: 4, py: 3, borderTop: `1px solid ${tokens.border}` })}>
      <Box sx={{ fontWeight: 600 }}>{stage}</Box>
      <ShareBar share={row.people / widest} />
      <Box sx={{ mt: 1 }}>
        {t('figures.pipeline.people')}: <People row={row} /> · {t('figures.pipeline.held')}: {row.held}
      </Box>
      {row.people > 0 && (
        <>
          <div>
            {t('figures.pipeline.time')}: {days ? whole(days.median) : t('figures.pipeline.fewer')}
          </div>
          {days && (
            <div>
              {t('figures.pipeline.half')}: {whole(days.lower)}–{whole(days.upper)} · {t('figures.pipeline.longest')}:{' '}
              {whole(row.longest)}
            </div>
          )}
        </>
      )}
      {row.waits.length > 0 && (
        <Box sx={{ mt: 2 }}>
          <Typography color="textSecondary">{t('figures.pipeline.waits')}</Typography>
          <Waits row={row} />
        </Box>
      )}
    </Box>
  );
}

function whole(value: number | null | undefined): string {
  return value === null || value === undefined ? '' : String(Math.round(value));
}

function ShareBar({ share }: { readonly share: number }) {
  return (
    <Box
      aria-hidden
      sx={({ tokens }) => ({
        height: 6,
        mt: 1,
        width: `${100 * share}%`,
        bgcolor: tokens.brand,
        printColorAdjust: 'exact',
      })}
    />
  );
}

function People({ row }: { readonly row: Stage }) {
  const t = useT();
  const open = useOpenList();
  const stage = useCodeText('repatriationStages')(row.stage);
  if (row.people === 0) return 0;
  return (
    <TextButton
      label={t('figures.pipeline.openCases', { people: row.people, stage })}
      onClick={() => open('cases', '/cases', { stages: [row.stage], onWayHome: true })}
    >
      {row.people}
    </TextButton>
  );
}

function Waits({ row }: { readonly row: Stage }) {
  const t = useT();
  const open = useOpenList();
  const stage = useCodeText('repatriationStages')(row.stage);
  const party = useCodeText('actingParties');
  const item = useItemName();
  const more = row.waits.length - most;
  return (
    <>
      {row.waits.slice(0, most).map((wait) => (
        <Box key={`${wait.item} ${wait.party}`}>
          <TextButton
            label={t('figures.pipeline.openBoard', { item: item(wait), stage })}
            onClick={() =>
              open('waitingItems', '/way-home', {
                items: [wait.item],
                parties: [wait.party],
                stages: [row.stage],
                out: true,
              })
            }
          >
            {item(wait)}: {wait.people}
          </TextButton>{' '}
          <Typography component="span" variant="caption" color="textSecondary">
            {party(wait.party)}
          </Typography>
        </Box>
      ))}
      {more > 0 && (
        <Typography variant="caption" color="textSecondary" component="div">
          {t('figures.pipeline.moreWaits', { smart_count: more })}
        </Typography>
      )}
    </>
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
      aria-description={label}
      onClick={onClick}
      sx={{ minHeight: 32, textAlign: 'left', verticalAlign: 'baseline' }}
    >
      {children}
    </Link>
  );
}
