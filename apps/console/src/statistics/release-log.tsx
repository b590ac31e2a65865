import { Box, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Panel } from '../parts/page.js';
import { Empty, Loaded } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { DecisionDot } from '../approvals/approval-words.js';
import { Paging } from './paging.js';
import { usePeriodWords } from './period-words.js';
import { useReleaseWords } from './release-words.js';
import { ReleasesDocument } from './statistics-documents.js';

const PAGE = 10;

/** Everything that left, newest first, withdrawn or not. */
export function ReleaseLog() {
  const t = useT();
  const words = usePeriodWords();
  const about = useReleaseWords();
  const [trail, setTrail] = useState<readonly string[]>([]);
  const query = useDocument(ReleasesDocument, { first: PAGE, after: trail.at(-1) ?? null }, { keepPrevious: true });
  return (
    <Panel titleKey="statistics.log.title">
      <Loaded query={query}>
        {({ releases: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty titleKey="statistics.log.none" hintKey="statistics.log.noneHint" />
          ) : (
            <>
              <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }}>
                {nodes.map((release) => (
                  <Box
                    component="li"
                    key={release.id}
                    sx={({ tokens }) => ({
                      py: 3,
                      borderBottom: `1px solid ${tokens.border}`,
                      '&:first-of-type': { pt: 0 },
                      '&:last-of-type': { borderBottom: 0, pb: 0 },
                    })}
                  >
                    <Stack direction="row" sx={{ flexWrap: 'wrap', justifyContent: 'space-between', columnGap: 4 }}>
                      <MuiLink component={Link} to={`/statistics/releases/${release.id}`} sx={{ fontWeight: 600 }}>
                        {t('statistics.release.title', { number: release.number })}: {about(release)}
                      </MuiLink>
                      {release.confirmedAt === null && release.approval && <DecisionDot decision={release.approval} />}
                      {release.withdrawnAt && (
                        <StatusDot tone="danger" variant="soft">
                          {t('statistics.release.withdrawn')}
                        </StatusDot>
                      )}
                    </Stack>
                    <Typography sx={{ overflowWrap: 'anywhere' }}>
                      {release.recipient}: {release.purpose}
                    </Typography>
                    <Typography
                      variant="body2"
                      sx={({ tokens }) => ({ color: tokens.quiet, '& > span': { display: 'inline-block', mr: 3 } })}
                    >
                      <span>{words.name(release.snapshot.periodFrom, release.snapshot.periodTo)}</span>
                      {release.kind === 'TABLE' && (
                        <span>
                          {t('statistics.log.cells', { shown: release.shown, all: release.shown + release.hidden })}
                        </span>
                      )}
                      {release.rows != null && (
                        <span>{t('statisticsDesk.release.rows', { smart_count: release.rows })}</span>
                      )}
                      <span>
                        <DateText value={release.releasedAt} distance={false} />
                      </span>
                      <span>{release.releasedBy}</span>
                    </Typography>
                  </Box>
                ))}
              </Box>
              <Paging trail={trail} onTrail={setTrail} {...pageInfo} />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}
