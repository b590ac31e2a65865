import PrintOutlined from '@mui/icons-material/PrintOutlined';
import { Box, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { YEARLY_RHO } from '@homeward/domain';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import type { StatisticsLedgerQuery } from '../gql/graphql.js';
import { useDocument } from '../data/use-document.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Page, Panel } from '../parts/page.js';
import { Empty, Loaded } from '../parts/state-blocks.js';
import { StatusDot } from '../parts/status-dot.js';
import { BudgetBar } from './budget-bar.js';
import { BudgetDocument, LedgerDocument, LedgerHoldsDocument } from './cube-documents.js';
import { BrokenLedger } from './ledger-trust.js';
import { Paging } from './paging.js';
import { usePeriodWords } from './period-words.js';
import { StatisticsNav } from './statistics-nav.js';

type Entry = StatisticsLedgerQuery['statisticsLedger']['nodes'][number];

const PAGE = 25;

/** What left and what was spent, step by step; each step is chained to the one before. */
export default function LedgerPage() {
  const t = useT();
  const [trail, setTrail] = useState<readonly string[]>([]);
  const query = useDocument(LedgerDocument, { first: PAGE, after: trail.at(-1) ?? null }, { keepPrevious: true });
  return (
    <Page
      titleKey="statisticsDesk.ledger.title"
      lead={t('statisticsDesk.ledger.lead')}
      actions={
        <Button startIcon={<PrintOutlined />} onClick={() => window.print()}>
          {t('statisticsDesk.print')}
        </Button>
      }
    >
      <StatisticsNav />
      <BrokenLedger />
      <Stack sx={{ gap: 4 }}>
        <Box sx={{ display: 'grid', gap: 4, gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: '1fr 1fr' } }}>
          <Holds />
          <Spent />
        </Box>
        <Panel titleKey="statisticsDesk.ledger.entries">
          <Loaded query={query}>
            {({ statisticsLedger: { nodes, pageInfo } }) =>
              nodes.length === 0 ? (
                <Empty titleKey="statisticsDesk.ledger.none" hintKey="statisticsDesk.ledger.noneHint" />
              ) : (
                <>
                  <Box component="ol" sx={{ listStyle: 'none', p: 0, m: 0 }}>
                    {nodes.map((entry) => (
                      <Line key={entry.number} entry={entry} />
                    ))}
                  </Box>
                  <Paging trail={trail} onTrail={setTrail} {...pageInfo} />
                </>
              )
            }
          </Loaded>
        </Panel>
      </Stack>
    </Page>
  );
}

function Holds() {
  const t = useT();
  const query = useDocument(LedgerHoldsDocument, {});
  return (
    <Panel titleKey="statisticsDesk.ledger.chain">
      <Loaded query={query}>
        {({ statisticsLedgerHolds: holds }) => (
          <>
            <StatusDot tone={holds ? 'done' : 'danger'} variant="soft">
              {t(holds ? 'statisticsDesk.ledger.holds' : 'statisticsDesk.ledger.broken')}
            </StatusDot>
            {holds && <Typography sx={{ mt: 2, maxWidth: 720 }}>{t('statisticsDesk.ledger.holdsMeans')}</Typography>}
          </>
        )}
      </Loaded>
    </Panel>
  );
}

/** How much of the year is left, for whoever asks before anything is made. */
function Spent() {
  const t = useT();
  const query = useDocument(BudgetDocument, {});
  return (
    <Loaded query={query}>
      {({ privacyBudget }) => (
        <Panel title={t('statisticsDesk.budget.title', { year: privacyBudget.year })}>
          <BudgetBar budget={privacyBudget} />
        </Panel>
      )}
    </Loaded>
  );
}

function Line({ entry }: { readonly entry: Entry }) {
  const t = useT();
  const acts = useCodeText('ledgerActs');
  const kinds = useCodeText('releaseKinds');
  const words = usePeriodWords();
  const { number, at, act, releaseId, release, kind, recipient, reason, periodFrom, periodTo, rho, by, hash } = entry;
  const act_ = acts(act);
  return (
    <Box
      component="li"
      sx={({ tokens }) => ({
        display: 'grid',
        gridTemplateColumns: { xs: '36px minmax(0, 1fr)', md: '48px minmax(0, 5fr) minmax(0, 3fr)' },
        '@media print': { gridTemplateColumns: '36px minmax(0, 5fr) minmax(0, 4fr)', py: 2 },
        columnGap: 3,
        py: 3,
        borderBottom: `1px solid ${tokens.border}`,
        '&:first-of-type': { pt: 0 },
        '&:last-of-type': { borderBottom: 0, pb: 0 },
      })}
    >
      <Typography sx={({ tokens }) => ({ color: tokens.quiet, fontVariantNumeric: 'tabular-nums' })}>
        {number}
      </Typography>
      <Box sx={{ minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600 }}>
          {act_.charAt(0).toLocaleUpperCase() + act_.slice(1)} · {words.name(periodFrom, periodTo)}
        </Typography>
        {release != null && (
          <Typography>
            <MuiLink component={Link} underline="always" to={`/statistics/releases/${String(releaseId)}`}>
              {t('statistics.release.title', { number: release })}
            </MuiLink>
            {kind && `, ${kinds(kind)}`}
          </Typography>
        )}
        {recipient && (
          <Typography sx={{ overflowWrap: 'anywhere' }}>{t('statisticsDesk.ledger.to', { recipient })}</Typography>
        )}
        {reason && (
          <Typography sx={{ overflowWrap: 'anywhere' }}>{t('statisticsDesk.ledger.why', { reason })}</Typography>
        )}
        {rho != null && (
          <Typography>{t('statisticsDesk.ledger.took', { percent: Math.round((100 * rho) / YEARLY_RHO) })}</Typography>
        )}
      </Box>
      <Box
        sx={({ tokens }) => ({
          minWidth: 0,
          gridColumn: { xs: 2, md: 3 },
          color: tokens.quiet,
          '@media print': { gridColumn: 3 },
        })}
      >
        <Typography variant="body2">
          <DateText value={at} time /> · {by ?? '–'}
        </Typography>
        <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
          {t('statisticsDesk.ledger.mark')} <code>{hash.slice(0, 16)}</code>
        </Typography>
      </Box>
    </Box>
  );
}
