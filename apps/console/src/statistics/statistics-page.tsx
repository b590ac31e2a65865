import { Box, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { ActForm, FormSection } from '../form/act-form.js';
import { DateField } from '../form/fields.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Page, Panel } from '../parts/page.js';
import { Empty, Loaded } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { BuildTable } from './build-table.js';
import { DeskDocument, ReleasesDocument, SealSnapshotDocument } from './statistics-documents.js';

interface Snapshot {
  readonly id: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly sealedAt: string;
  readonly sealedBy?: string | null;
  readonly releases: number;
}

/** The auditor's desk: seal a period, build a table, see what left. No person is anywhere behind it. */
export default function StatisticsPage() {
  const t = useT();
  const navigate = useNavigate();
  const desk = useDocument(DeskDocument, {});
  return (
    <Page titleKey="statistics.title" lead={t('statistics.lead')}>
      <Loaded query={desk}>
        {({ statisticsMenu, snapshots }) => (
          <Box
            sx={{
              display: 'grid',
              gap: 4,
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 3fr) minmax(0, 2fr)' },
              alignItems: 'start',
            }}
          >
            <Stack sx={{ gap: 4 }}>
              <Panel titleKey="statistics.build.title">
                {snapshots.length === 0 ? (
                  <Empty titleKey="statistics.build.none" hintKey="statistics.build.noneHint" />
                ) : (
                  <BuildTable
                    menu={statisticsMenu}
                    snapshots={snapshots}
                    onDone={(id) => void navigate(`/statistics/releases/${id}`)}
                  />
                )}
              </Panel>
              <ReleaseLog />
            </Stack>
            <Snapshots snapshots={snapshots} onSealed={() => void desk.refetch()} />
          </Box>
        )}
      </Loaded>
    </Page>
  );
}

function Snapshots({
  snapshots,
  onSealed,
}: {
  readonly snapshots: readonly Snapshot[];
  readonly onSealed: () => void;
}) {
  const t = useT();
  const [open, setOpen] = useState(snapshots.length === 0);
  return (
    <Panel
      titleKey="statistics.snapshot.title"
      actions={!open && <Button onClick={() => setOpen(true)}>{t('statistics.snapshot.seal')}</Button>}
    >
      <Stack component="ul" sx={{ listStyle: 'none', p: 0, m: 0, gap: 3 }}>
        {snapshots.map((snapshot) => (
          <li key={snapshot.id}>
            <Typography sx={{ fontWeight: 600 }}>
              <DateText value={snapshot.periodFrom} distance={false} /> –{' '}
              <DateText value={snapshot.periodTo} distance={false} />
            </Typography>
            <Typography variant="body2" sx={({ tokens }) => ({ color: tokens.quiet })}>
              {t('statistics.snapshot.line', { releases: snapshot.releases })} · <DateText value={snapshot.sealedAt} />{' '}
              · {snapshot.sealedBy}
            </Typography>
          </li>
        ))}
      </Stack>
      {open && (
        <Box sx={{ mt: snapshots.length > 0 ? 4 : 0 }}>
          <ActForm
            document={SealSnapshotDocument}
            defaults={{ periodFrom: null, periodTo: null }}
            toInput={({ periodFrom, periodTo }: { periodFrom: string | null; periodTo: string | null }) => ({
              periodFrom: periodFrom ?? '',
              periodTo: periodTo ?? '',
            })}
            submitKey="statistics.snapshot.seal"
            doneKey="statistics.snapshot.done"
            onDone={() => {
              setOpen(false);
              onSealed();
            }}
            onCancel={snapshots.length > 0 ? () => setOpen(false) : undefined}
          >
            <FormSection leadKey="statistics.snapshot.why">
              <DateField name="periodFrom" labelKey="statistics.snapshot.from" required />
              <DateField name="periodTo" labelKey="statistics.snapshot.to" required />
            </FormSection>
          </ActForm>
        </Box>
      )}
    </Panel>
  );
}

const PAGE = 10;

function ReleaseLog() {
  const t = useT();
  const [trail, setTrail] = useState<readonly string[]>([]);
  const query = useDocument(ReleasesDocument, { first: PAGE, after: trail.at(-1) ?? null }, { keepPrevious: true });
  return (
    <Panel titleKey="statistics.log.title">
      <Loaded query={query}>
        {({ releases }) =>
          releases.nodes.length === 0 ? (
            <Empty titleKey="statistics.log.none" hintKey="statistics.log.noneHint" />
          ) : (
            <>
              <Stack component="ol" sx={{ listStyle: 'none', p: 0, m: 0, gap: 3 }}>
                {releases.nodes.map((release) => (
                  <li key={release.id}>
                    <MuiLink component={Link} to={`/statistics/releases/${release.id}`} sx={{ fontWeight: 600 }}>
                      {t('statistics.release.title', { number: release.number })} ·{' '}
                      {release.dimensions.map(({ name }) => t(`statistics.dimension.${name}`)).join(' × ')}
                    </MuiLink>
                    <Typography variant="body2" sx={({ tokens }) => ({ color: tokens.quiet })}>
                      {release.recipient} · {release.purpose} · <DateText value={release.releasedAt} />
                    </Typography>
                    <Typography variant="body2" sx={({ tokens }) => ({ color: tokens.quiet })}>
                      {t('statistics.log.cells', { shown: release.shown, hidden: release.hidden })}{' '}
                      {release.withdrawnAt && <StatusDot tone="danger">{t('statistics.release.withdrawn')}</StatusDot>}
                    </Typography>
                  </li>
                ))}
              </Stack>
              <Stack direction="row" sx={{ gap: 2, mt: 3 }}>
                {trail.length > 0 && (
                  <Button onClick={() => setTrail(trail.slice(0, -1))}>{t('statistics.log.newer')}</Button>
                )}
                {releases.pageInfo.hasNextPage && (
                  <Button onClick={() => setTrail([...trail, releases.pageInfo.endCursor ?? ''])}>
                    {t('statistics.log.older')}
                  </Button>
                )}
              </Stack>
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}
