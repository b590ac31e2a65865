import { Box, Button, LinearProgress, Stack, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { DecisionDot } from '../approvals/approval-words.js';
import { useDocument } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Panel } from '../parts/page.js';
import { Empty, Loaded } from '../parts/state-blocks.js';
import { Pages } from './pages.js';
import { type RetentionBatch, RetentionBatchesDocument } from './retention-documents.js';
import { useKeeps } from './retention-words.js';

const ASK_EVERY_MS = 5_000;

/** What was asked for and how far it is; looked at again while something goes on. */
export function RetentionBatches() {
  const [trail, setTrail] = useState<readonly string[]>([]);
  const [going, setGoing] = useState(false);
  const query = useDocument(
    RetentionBatchesDocument,
    { after: trail.at(-1) ?? null },
    { keepPrevious: true, refetchEveryMs: going ? ASK_EVERY_MS : undefined },
  );
  const goes = query.data?.retentionBatches.nodes.some(isGoing) ?? false;
  if (goes !== going) setGoing(goes);
  return (
    <Panel titleKey="retention.batch.title" flush>
      <Loaded query={query}>
        {({ retentionBatches: { nodes, pageInfo } }) =>
          nodes.length === 0 ? (
            <Empty titleKey="retention.batch.none" hintKey="retention.batch.noneHint" />
          ) : (
            <>
              <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0 }}>
                {nodes.map((batch) => (
                  <BatchLine key={batch.id} batch={batch} />
                ))}
              </Box>
              <Pages trail={trail} onTrail={setTrail} pageInfo={pageInfo} />
            </>
          )
        }
      </Loaded>
    </Panel>
  );
}

const isGoing = ({ decision, waiting }: RetentionBatch): boolean => decision === 'APPROVED' && waiting > 0;

function BatchLine({ batch }: { readonly batch: RetentionBatch }) {
  const t = useT();
  const keeps = useKeeps();
  const done = batch.cases - batch.waiting;
  return (
    <Box
      component="li"
      sx={({ tokens }) => ({ px: 4, py: 3, borderTop: `1px solid ${tokens.border}`, overflowWrap: 'anywhere' })}
    >
      <Stack direction="row" sx={{ flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 1 }}>
        <Typography sx={{ fontWeight: 600, flex: 1 }}>
          {t('retention.dry.goes', { smart_count: batch.cases })}
        </Typography>
        <DecisionDot decision={batch.decision} />
      </Stack>
      <Typography variant="caption" color="textSecondary" component="div">
        {t('retention.batch.by', { name: batch.askedBy?.displayName ?? '–' })}, <DateText value={batch.askedAt} />
        {batch.decidedBy && ` · ${t('retention.batch.decidedBy', { name: batch.decidedBy.displayName })}`}
      </Typography>
      {isGoing(batch) && (
        <Box sx={{ my: 2 }}>
          <LinearProgress
            variant="determinate"
            value={(100 * done) / batch.cases}
            aria-label={t('retention.batch.progress', { done, cases: batch.cases })}
          />
          <Typography variant="body2">{t('retention.batch.progress', { done, cases: batch.cases })}</Typography>
        </Box>
      )}
      {batch.decision === 'APPROVED' && (
        <Typography variant="body2" sx={{ mt: 1 }}>
          {t('retention.batch.erased', { smart_count: batch.erased })}
          {batch.done &&
            ` · ${t('retention.batch.done', { records: batch.done.records, files: batch.done.files, people: batch.done.people })}`}
        </Typography>
      )}
      {batch.left.length > 0 && (
        <Typography variant="body2" sx={{ mt: 1 }}>
          {t('retention.batch.left', {
            list: batch.left.map(({ reference, why }) => `${reference} (${keeps(why)})`).join(', '),
          })}
        </Typography>
      )}
      {batch.decision === 'PENDING' && (
        <Button size="small" component={Link} to={`/requests/${batch.approvalId}`} sx={{ mt: 1, ml: -1 }}>
          {t('retention.batch.look')}
        </Button>
      )}
    </Box>
  );
}
