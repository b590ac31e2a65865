import DownloadOutlined from '@mui/icons-material/DownloadOutlined';
import { Box, Button, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { useParams } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { ActForm, FormSection } from '../form/act-form.js';
import { TextField } from '../form/fields.js';
import { useT } from '../i18n/use-t.js';
import { ChartBlock } from '../parts/chart-block.js';
import { DateText } from '../parts/date-text.js';
import { Page, Panel } from '../parts/page.js';
import { Loaded, NotFound } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { useCategoryWords } from './category-words.js';
import { ReleaseTable } from './release-table.js';
import { ReleaseDocument, WithdrawReleaseDocument } from './statistics-documents.js';

/** A table that left: what it shows, what it hides and why, and where it went. */
export default function ReleasePage() {
  const t = useT();
  const words = useCategoryWords();
  const { id = '' } = useParams();
  const [withdrawing, setWithdrawing] = useState(false);
  const query = useDocument(ReleaseDocument, { id });
  return (
    <Loaded query={query}>
      {({ release }) => {
        if (!release) return <NotFound />;
        const [first] = release.dimensions;
        const line = release.cells.filter(
          ({ key }) => key[0] !== 'Total' && key.slice(1).every((part) => part === 'Total'),
        );
        return (
          <Page
            titleKey="statistics.release.title"
            titleParams={{ number: release.number }}
            lead={release.dimensions.map(({ name }) => t(`statistics.dimension.${name}`)).join(' × ')}
            actions={
              <Button
                variant="contained"
                startIcon={<DownloadOutlined />}
                href={`/files/releases/${release.id}.csv`}
                download
              >
                {t('statistics.release.download')}
              </Button>
            }
          >
            <Stack sx={{ gap: 4 }}>
              {release.withdrawnAt && (
                <Panel>
                  <StatusDot tone="danger">{t('statistics.release.withdrawn')}</StatusDot>
                  <Typography sx={{ mt: 1 }}>{release.withdrawnReason}</Typography>
                </Panel>
              )}
              <Panel titleKey="statistics.release.table">
                <ReleaseTable dimensions={release.dimensions} cells={release.cells} />
              </Panel>
              {first && (
                <ChartBlock
                  titleKey="statistics.release.chart"
                  kind="bars"
                  series={[t('statistics.people')]}
                  rows={line.map(({ key, count }) => ({
                    key: key[0] ?? '',
                    label: words(first.name, key[0] ?? ''),
                    values: [count ?? null],
                  }))}
                />
              )}
              <Panel titleKey="statistics.release.risk">
                <Typography sx={{ maxWidth: 720 }}>
                  {t('statistics.release.riskWords', {
                    k: release.k,
                    width: release.width,
                    hidden: release.hidden,
                    shown: release.shown,
                  })}
                </Typography>
              </Panel>
              <Panel titleKey="statistics.release.about">
                <Box
                  component="dl"
                  sx={{
                    display: 'grid',
                    gridTemplateColumns: { xs: '1fr', sm: '200px 1fr' },
                    gap: 1,
                    m: 0,
                    '& dt': { fontWeight: 600 },
                    '& dd': { m: 0, overflowWrap: 'anywhere' },
                  }}
                >
                  <dt>{t('statistics.purpose')}</dt>
                  <dd>{release.purpose}</dd>
                  <dt>{t('statistics.recipient')}</dt>
                  <dd>{release.recipient}</dd>
                  <dt>{t('statistics.snapshot.period')}</dt>
                  <dd>
                    <DateText value={release.snapshot.periodFrom} distance={false} /> –{' '}
                    <DateText value={release.snapshot.periodTo} distance={false} />
                  </dd>
                  <dt>{t('statistics.release.when')}</dt>
                  <dd>
                    <DateText value={release.releasedAt} time /> · {release.releasedBy}
                  </dd>
                  <dt>{t('statistics.release.print')}</dt>
                  <dd>
                    <code>{release.sha256}</code>
                  </dd>
                </Box>
              </Panel>
              {!release.withdrawnAt && !withdrawing && (
                <Button color="inherit" sx={{ alignSelf: 'flex-start' }} onClick={() => setWithdrawing(true)}>
                  {t('statistics.release.withdraw')}
                </Button>
              )}
              {withdrawing && (
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
                      setWithdrawing(false);
                      void query.refetch();
                    }}
                    onCancel={() => setWithdrawing(false)}
                  >
                    <FormSection>
                      <TextField
                        name="reason"
                        labelKey="statistics.release.reason"
                        whyKey="statistics.release.reasonWhy"
                        required
                        lines={3}
                      />
                    </FormSection>
                  </ActForm>
                </Panel>
              )}
            </Stack>
          </Page>
        );
      }}
    </Loaded>
  );
}
