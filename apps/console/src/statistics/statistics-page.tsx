import { Box, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Page, Panel } from '../parts/page.js';
import { Loaded } from '../parts/state-blocks.js';
import { useCan } from '../session/session-store.js';
import { touch } from '../theme/tokens.js';
import { BuildTable } from './build-table.js';
import type { DeskSnapshot } from './desk.js';
import { FirstUse } from './first-use.js';
import { BrokenLedger } from './ledger-trust.js';
import { usePeriodWords } from './period-words.js';
import { ReleaseLog } from './release-log.js';
import { SealPeriod } from './seal-period.js';
import { DeskDocument } from './statistics-documents.js';
import { StatisticsNav } from './statistics-nav.js';
import { WaysOut } from './ways-out.js';

/** The auditor's desk: seal a period, build a table, see what left. No person is anywhere behind it. */
export default function StatisticsPage() {
  const t = useT();
  const navigate = useNavigate();
  const can = useCan();
  const desk = useDocument(DeskDocument, {});
  return (
    <Page titleKey="statistics.title" lead={t('statistics.lead')}>
      <StatisticsNav />
      <BrokenLedger link />
      <Loaded query={desk}>
        {({ statisticsMenu, snapshots }) =>
          snapshots.length === 0 ? (
            <FirstUse onSealed={() => void desk.refetch()} />
          ) : (
            <>
              <Ways />
              <Box
                sx={{
                  display: 'grid',
                  gap: 4,
                  gridTemplateColumns: {
                    xs: 'minmax(0, 1fr)',
                    lg: can('statistics.release') ? 'minmax(0, 3fr) minmax(0, 2fr)' : 'minmax(0, 1fr)',
                  },
                  alignItems: 'start',
                }}
              >
                {can('statistics.release') && (
                  <Panel titleKey="statistics.build.title">
                    <BuildTable
                      menu={statisticsMenu}
                      snapshots={snapshots}
                      onDone={(id) => void navigate(`/statistics/releases/${id}`)}
                    />
                  </Panel>
                )}
                <Box
                  sx={{
                    display: 'grid',
                    gap: 4,
                    alignItems: 'start',
                    // Whoever builds nothing has the whole width for both.
                    gridTemplateColumns: {
                      xs: 'minmax(0, 1fr)',
                      lg: can('statistics.release') ? 'minmax(0, 1fr)' : 'repeat(2, minmax(0, 1fr))',
                    },
                  }}
                >
                  <Snapshots snapshots={snapshots} onSealed={() => void desk.refetch()} />
                  <ReleaseLog />
                </Box>
              </Box>
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

/** At hand, and out of the way of whoever knows it. */
function Ways() {
  const t = useT();
  return (
    <Box component="details" className="hw-no-print" sx={{ mt: -3, mb: 2 }}>
      <Box
        component="summary"
        sx={({ tokens }) => ({
          cursor: 'pointer',
          color: tokens.brandStrong,
          fontWeight: 600,
          minHeight: touch,
          display: 'list-item',
          pt: 2.5,
        })}
      >
        {t('statisticsDesk.ways.title')}
      </Box>
      <Box sx={{ mb: 4 }}>
        <WaysOut />
      </Box>
    </Box>
  );
}

function Snapshots({
  snapshots,
  onSealed,
}: {
  readonly snapshots: readonly DeskSnapshot[];
  readonly onSealed: () => void;
}) {
  const t = useT();
  const words = usePeriodWords();
  const can = useCan();
  const seals = can('statistics.seal');
  const [open, setOpen] = useState(false);
  return (
    <Panel
      titleKey="statistics.snapshot.title"
      actions={seals && !open && <Button onClick={() => setOpen(true)}>{t('statistics.snapshot.seal')}</Button>}
    >
      {open && (
        <Box sx={{ mb: 6 }}>
          <SealPeriod
            sealed={snapshots}
            onSealed={() => {
              setOpen(false);
              onSealed();
            }}
            onCancel={() => setOpen(false)}
          />
        </Box>
      )}
      <Stack component="ul" sx={{ listStyle: 'none', p: 0, m: 0, gap: 3 }}>
        {snapshots.map(({ id, periodFrom, periodTo, sealedAt, sealedBy, releases, corrects, cube }) => (
          <li key={id}>
            <Stack direction="row" sx={{ flexWrap: 'wrap', justifyContent: 'space-between', columnGap: 4 }}>
              <MuiLink component={Link} to={`/statistics/periods/${id}`} sx={{ fontWeight: 600 }}>
                {words.name(periodFrom, periodTo)}
              </MuiLink>
              <Typography>{t('statistics.snapshot.tables', { smart_count: releases })}</Typography>
            </Stack>
            <Typography variant="body2" sx={({ tokens }) => ({ color: tokens.quiet })}>
              {words.days(periodFrom, periodTo)}
            </Typography>
            <Typography variant="body2" sx={({ tokens }) => ({ color: tokens.quiet })}>
              {t('statistics.snapshot.sealed')} <DateText value={sealedAt} /> · {sealedBy}
            </Typography>
            <Typography variant="body2" sx={({ tokens }) => ({ color: tokens.quiet })}>
              {t(cube ? 'statisticsDesk.period.cube' : 'statisticsDesk.period.noCube')}
              {corrects && ` · ${t('statisticsDesk.period.corrects')}`}
            </Typography>
          </li>
        ))}
      </Stack>
    </Panel>
  );
}
