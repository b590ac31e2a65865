import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Box, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useLocale } from 'react-admin';
import { Link, useParams } from 'react-router-dom';
import type { ReleaseQuery } from '../gql/graphql.js';
import { useDocument } from '../data/use-document.js';
import { ActForm, FormSection } from '../form/act-form.js';
import { TextField } from '../form/fields.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Page, Panel } from '../parts/page.js';
import { Loaded, Loading, NotFound } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { DecisionDot } from '../approvals/approval-words.js';
import { useCan } from '../session/session-store.js';
import { usePeriodWords } from './period-words.js';
import { ReleaseChart } from './release-chart.js';
import { Risk, WhatLeaves } from './release-report.js';
import { ReleaseTable } from './release-table.js';
import { useReleaseWords } from './release-words.js';
import { ReleaseDocument, WithdrawReleaseDocument } from './statistics-documents.js';

export type Release = NonNullable<ReleaseQuery['release']>;

/** A table that left: what it shows, what it hides and why, and where it went. */
export default function ReleasePage() {
  const t = useT();
  const can = useCan();
  const locale = useLocale();
  const words = usePeriodWords();
  const about = useReleaseWords();
  const { id = '' } = useParams();
  const query = useDocument(ReleaseDocument, { id });
  return (
    <Loaded
      query={query}
      loading={
        <Page>
          <Loading rows={6} />
        </Page>
      }
    >
      {({ release }) => {
        if (!release) return <NotFound />;
        const { dimensions, cells, snapshot, k, kind } = release;
        return (
          <Page
            titleKey="statistics.release.title"
            titleParams={{ number: release.number }}
            lead={
              <>
                {about(release)} ·{' '}
                <MuiLink component={Link} underline="always" to={`/statistics/periods/${snapshot.id}`}>
                  {words.name(snapshot.periodFrom, snapshot.periodTo)}
                </MuiLink>
              </>
            }
            actions={
              <>
                <Button startIcon={<PrintOutlined />} onClick={() => window.print()}>
                  {t('statisticsDesk.print')}
                </Button>
                {release.confirmedAt !== null && !release.withdrawnAt && (
                  <>
                    {kind === 'TABLE' && (
                      <Button href={`/files/releases/${release.id}.csv?lang=${locale}`} download>
                        {t('statistics.release.download')}
                      </Button>
                    )}
                    {kind === 'TABLE' &&
                      (['pdf', 'xlsx'] as const).map((format) => (
                        <Button key={format} href={`/files/reports/${release.id}.${format}?lang=${locale}`} download>
                          {t('statistics.release.report', { format: format.toUpperCase() })}
                        </Button>
                      ))}
                    <Button
                      variant="contained"
                      startIcon={<DownloadOutlined />}
                      href={`/files/releases/${release.id}.zip?lang=${locale}`}
                      download
                    >
                      {t('statistics.release.downloadAll')}
                    </Button>
                  </>
                )}
              </>
            }
          >
            <Stack sx={{ gap: 4 }}>
              {release.confirmedAt !== null && !release.withdrawnAt && release.hidden > 0 && (
                <Typography
                  variant="body2"
                  className="hw-no-print"
                  sx={({ tokens }) => ({ color: tokens.quiet, mt: -2, maxWidth: 720 })}
                >
                  {t('statisticsDesk.release.gapInFiles')}
                </Typography>
              )}
              {release.confirmedAt === null && <Waiting release={release} />}
              {release.withdrawnAt && (
                <Panel>
                  <StatusDot tone="danger" variant="soft">
                    {t('statistics.release.withdrawn')}
                  </StatusDot>{' '}
                  <DateText value={release.withdrawnAt} />
                  <Typography sx={{ mt: 2, overflowWrap: 'anywhere' }}>{release.withdrawnReason}</Typography>
                  <Typography variant="body2" sx={({ tokens }) => ({ mt: 1, color: tokens.quiet })}>
                    {t('statistics.release.withdrawnMeans')}
                  </Typography>
                  <Button
                    variant="outlined"
                    startIcon={<DownloadOutlined />}
                    href={`/files/withdrawals/${release.id}.zip?lang=${locale}`}
                    download
                    sx={{ mt: 3 }}
                  >
                    {t('statistics.release.notice')}
                  </Button>
                </Panel>
              )}
              {kind === 'TABLE' ? (
                <Box
                  sx={{
                    display: 'grid',
                    gap: 4,
                    gridTemplateColumns: {
                      xs: 'minmax(0, 1fr)',
                      // A table of one thing is narrow: its chart stands beside it.
                      lg: dimensions.length === 1 ? 'minmax(0, 2fr) minmax(0, 3fr)' : 'minmax(0, 1fr)',
                    },
                    alignItems: 'start',
                  }}
                >
                  <Panel titleKey="statistics.release.table">
                    <ReleaseTable dimensions={dimensions} cells={cells} k={k} />
                  </Panel>
                  <ReleaseChart dimensions={dimensions} cells={cells} />
                </Box>
              ) : (
                <WhatLeaves release={release} />
              )}
              <Risk release={release} />
              <About release={release} />
              {release.confirmedAt !== null && !release.withdrawnAt && can('statistics.release') && (
                <Withdraw release={release} onDone={() => void query.refetch()} />
              )}
            </Stack>
          </Page>
        );
      }}
    </Loaded>
  );
}

/** Built and reckoned with, and not out of the house: a second person looks at it first. */
function Waiting({ release }: { readonly release: Release }) {
  const t = useT();
  return (
    <Panel>
      <Stack direction="row" sx={{ flexWrap: 'wrap', alignItems: 'center', columnGap: 4, rowGap: 2 }}>
        {release.approval && <DecisionDot decision={release.approval} />}
        <Typography sx={{ flex: '1 1 300px' }}>
          {t(release.approval === 'PENDING' ? 'statistics.release.waits' : 'statistics.release.stays')}
        </Typography>
        {release.approvalId && (
          <Button variant="outlined" component={Link} to={`/requests/${release.approvalId}`}>
            {t('approvals.open')}
          </Button>
        )}
      </Stack>
    </Panel>
  );
}

function About({ release }: { readonly release: Release }) {
  const t = useT();
  const words = usePeriodWords();
  const { periodFrom, periodTo, sealedAt } = release.snapshot;
  return (
    <Panel titleKey="statistics.release.about">
      <Box
        component="dl"
        sx={{
          display: 'grid',
          gridTemplateColumns: { xs: '1fr', sm: '200px 1fr' },
          gap: { xs: 0, sm: 1 },
          m: 0,
          '& dt': { fontWeight: 600 },
          '& dd': { m: 0, mb: { xs: 2, sm: 0 }, overflowWrap: 'anywhere' },
        }}
      >
        <dt>{t('statistics.purpose')}</dt>
        <dd>{release.purpose}</dd>
        <dt>{t('statistics.recipient')}</dt>
        <dd>{release.recipient}</dd>
        <dt>{t('statistics.snapshot.period')}</dt>
        <dd>{words.days(periodFrom, periodTo)}</dd>
        <dt>{t('statistics.snapshot.sealed')}</dt>
        <dd>
          <DateText value={sealedAt} />
        </dd>
        <dt>{t('statistics.release.when')}</dt>
        <dd>
          <DateText value={release.releasedAt} time /> · {release.releasedBy}
        </dd>
        {release.confirmedAt !== null && (
          <>
            <dt>{t('statistics.release.confirmed')}</dt>
            <dd>
              <DateText value={release.confirmedAt} time /> · {release.confirmedBy ?? '–'}
            </dd>
          </>
        )}
        <dt>{t('statistics.release.print')}</dt>
        <dd>
          <code>{release.sha256}</code>
          <Typography variant="body2" sx={({ tokens }) => ({ color: tokens.quiet })}>
            {t('statisticsDesk.release.verify')}
          </Typography>
        </dd>
      </Box>
    </Panel>
  );
}

function Withdraw({ release, onDone }: { readonly release: Release; readonly onDone: () => void }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  if (!open)
    return (
      <Button color="inherit" className="hw-no-print" sx={{ alignSelf: 'flex-start' }} onClick={() => setOpen(true)}>
        {t('statistics.release.withdraw')}
      </Button>
    );
  return (
    <Panel titleKey="statistics.release.withdraw">
      <ActForm
        document={WithdrawReleaseDocument}
        defaults={{ reason: '' }}
        toInput={({ reason }: { reason: string }) => ({
          releaseId: release.id,
          expectedVersion: release.version,
          reason,
        })}
        submitKey="statistics.release.withdraw"
        doneKey="statistics.release.withdrawDone"
        onDone={() => {
          setOpen(false);
          onDone();
        }}
        onCancel={() => setOpen(false)}
      >
        <FormSection>
          <TextField
            name="reason"
            labelKey="statistics.release.reason"
            helpKey="statistics.release.reasonWhy"
            required
            lines={3}
          />
        </FormSection>
      </ActForm>
    </Panel>
  );
}
