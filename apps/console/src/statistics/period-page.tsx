import { Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { promises } from '@homeward/domain';
import { useDocument } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Page, Panel } from '../parts/page.js';
import { Empty, Loaded, Loading, NotFound } from '../parts/state-blocks.js';
import { useCan } from '../session/session-store.js';
import { CubeBrowser } from './cube-browser.js';
import type { DeskSnapshot } from './desk.js';
import { MakeCube } from './make-cube.js';
import { usePeriodWords } from './period-words.js';
import { QualityPanel } from './quality-panel.js';
import { ReleaseCounts } from './release-counts.js';
import { ReleasePeople } from './release-people.js';
import { DeskDocument } from './statistics-documents.js';

/** One sealed period: its counts with noise, how much of it is not known, and what else may leave of it. */
export default function PeriodPage() {
  const t = useT();
  const can = useCan();
  const words = usePeriodWords();
  const { id = '' } = useParams();
  const query = useDocument(DeskDocument, {});
  return (
    <Loaded
      query={query}
      loading={
        <Page>
          <Loading rows={6} />
        </Page>
      }
    >
      {({ snapshots }) => {
        const snapshot = snapshots.find((one) => one.id === id);
        if (!snapshot) return <NotFound />;
        const { periodFrom, periodTo, corrects, cube } = snapshot;
        return (
          <Page
            title={words.name(periodFrom, periodTo)}
            lead={
              corrects
                ? `${words.days(periodFrom, periodTo)} · ${t('statisticsDesk.period.corrects')}`
                : words.days(periodFrom, periodTo)
            }
          >
            <Stack sx={{ gap: 4 }}>
              <Counts snapshot={snapshot} />
              <QualityPanel snapshotId={id} />
              {can('statistics.release') && (
                // What is asked here is no part of what is printed.
                <Stack className="hw-no-print" sx={{ gap: 4 }}>
                  {cube && (
                    <Panel titleKey="statisticsDesk.ask.title">
                      <ReleaseCounts snapshotId={id} epsilon={cube.epsilon} />
                    </Panel>
                  )}
                  <People snapshot={snapshot} />
                </Stack>
              )}
            </Stack>
          </Page>
        );
      }}
    </Loaded>
  );
}

function Counts({ snapshot }: { readonly snapshot: DeskSnapshot }) {
  const t = useT();
  const can = useCan();
  const { cube } = snapshot;
  const promise = promises.find(({ epsilon }) => epsilon === cube?.epsilon);
  const what = <Typography sx={{ mb: 4, maxWidth: 720 }}>{t('statisticsDesk.counts.what')}</Typography>;
  if (cube)
    return (
      <CubeBrowser
        snapshot={snapshot}
        length={cube.length}
        lead={
          <>
            {what}
            <Typography variant="body2" sx={({ tokens }) => ({ color: tokens.quiet, mb: 4 })}>
              {t('statisticsDesk.counts.made')} <DateText value={cube.madeAt} /> · {cube.madeBy} ·{' '}
              {promise
                ? t(`statisticsDesk.promise.${promise.name}`, { epsilon: cube.epsilon })
                : t('statisticsDesk.promise.other', { epsilon: cube.epsilon })}
            </Typography>
          </>
        }
      />
    );
  return (
    <Panel titleKey="statisticsDesk.counts.title">
      {what}
      {can('statistics.release') ? (
        <MakeCube snapshot={snapshot} />
      ) : (
        <Empty titleKey="statisticsDesk.counts.none" hintKey="statisticsDesk.counts.noneHint" />
      )}
    </Panel>
  );
}

function People({ snapshot }: { readonly snapshot: DeskSnapshot }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <Panel titleKey="statisticsDesk.rows.title">
      {snapshot.rowsLeft ? (
        <Typography sx={{ maxWidth: 720 }}>{t('errors.ROWS_LEFT')}</Typography>
      ) : open ? (
        <ReleasePeople snapshot={snapshot} onCancel={() => setOpen(false)} />
      ) : (
        <>
          <Typography sx={{ mb: 3, maxWidth: 720 }}>{t('statisticsDesk.rows.what')}</Typography>
          <Button variant="outlined" onClick={() => setOpen(true)}>
            {t('statisticsDesk.rows.begin')}
          </Button>
        </>
      )}
    </Panel>
  );
}
