import { Box, Button, Link as MuiLink, Stack, Typography } from '@mui/material';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import { useDocument } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import { StatusDot, type Tone } from '../parts/status-dot.js';
import { BuildProgress } from './build-progress.js';
import type { DeskSnapshot } from './desk.js';
import { usePeriodWords } from './period-words.js';
import { RecipientsDocument } from './recipient-documents.js';
import { useRecipientName } from './recipient-name.js';
import { ReportAtHand } from './report-at-hand.js';
import type { useReportRun } from './report-run.js';
import type { ReportStep } from './report-steps.js';
import type { Got, Standard } from './standard-tables.js';

interface ReportProgressProps {
  readonly report: ReturnType<typeof useReportRun>;
  readonly got: readonly Got[];
  readonly snapshot: DeskSnapshot;
  readonly recipientId: string | null;
  readonly onGoOn: (tables: readonly Standard[]) => void;
  readonly onDone: () => void;
}

/** How the tables of a report stand, each for itself, and what comes next. */
export function ReportProgress({ report, got, snapshot, recipientId, onGoOn, onDone }: ReportProgressProps) {
  const t = useT();
  const words = usePeriodWords();
  const { steps, running } = report;
  const to = useDocument(RecipientsDocument, {}).data?.recipients.find(({ id }) => id === recipientId);
  const nameOf = useRecipientName();
  const head = useRef<HTMLParagraphElement>(null);
  useEffect(() => head.current?.focus(), []);
  const asked = steps.filter(({ state }) => state === 'asked').length;
  const waiting = steps.filter(({ state }) => state === 'waits').map(({ table }) => table);
  return (
    <Panel titleKey={running ? 'statisticsReport.running' : 'statisticsReport.ended'}>
      <Typography ref={head} tabIndex={-1} role="status" sx={{ fontWeight: 600 }}>
        {[words.name(snapshot.periodFrom, snapshot.periodTo), ...(to ? [nameOf(to)] : [])].join(' · ')}:{' '}
        {t('statisticsReport.askedOf', { asked, of: steps.length })}
      </Typography>
      <Typography color="textSecondary" sx={{ mt: 1, mb: 4 }}>
        {t(running ? 'statisticsReport.stay' : asked > 0 ? 'statisticsReport.next' : 'statisticsReport.nothingAsked')}
      </Typography>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, p: 0, mb: 4 }}>
        {steps.map((step) => (
          <Step key={step.table} step={step} report={report} onAgain={() => onGoOn([step.table])} />
        ))}
      </Box>
      {!running && (
        <>
          <ReportAtHand got={got} />
          <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap' }}>
            {waiting.length > 0 && (
              <Button variant="contained" onClick={() => onGoOn(waiting)}>
                {t('statisticsReport.goOn', { smart_count: waiting.length })}
              </Button>
            )}
            <Button variant="outlined" onClick={onDone}>
              {t('statisticsReport.another')}
            </Button>
          </Stack>
        </>
      )}
    </Panel>
  );
}

const tones: Readonly<Record<ReportStep['state'], Tone>> = {
  waits: 'unknown',
  checked: 'due',
  asked: 'done',
  failed: 'danger',
};
const shapes = { waits: 'open', checked: 'half', asked: 'full', failed: 'full' } as const;

interface StepProps {
  readonly step: ReportStep;
  readonly report: ReportProgressProps['report'];
  readonly onAgain: () => void;
}

function Step({ step: { table, state, release, message }, report, onAgain }: StepProps) {
  const t = useT();
  const name = t(`statistics.build.standards.${table}`);
  const { running, operationId, stop } = report;
  return (
    <Box component="li" sx={({ tokens }) => ({ py: 3, borderTop: `1px solid ${tokens.border}` })}>
      <Stack direction="row" sx={{ flexWrap: 'wrap', justifyContent: 'space-between', columnGap: 4, rowGap: 1 }}>
        <Typography>{name}</Typography>
        <Box>
          <StatusDot tone={tones[state]} shape={shapes[state]}>
            {t(state === 'waits' && !running ? 'statisticsReport.state.open' : `statisticsReport.state.${state}`)}
          </StatusDot>{' '}
          {release && (
            <MuiLink component={Link} underline="always" to={`/statistics/releases/${release.id}`}>
              #{release.number}
            </MuiLink>
          )}
        </Box>
      </Stack>
      {message !== undefined && (
        <Typography sx={({ tokens }) => ({ mt: 1, color: tokens.danger.text })}>{message}</Typography>
      )}
      {state === 'failed' && !running && (
        <Button
          variant="outlined"
          size="small"
          aria-label={`${t('shell.act.again')}: ${name}`}
          onClick={onAgain}
          sx={{ mt: 2 }}
        >
          {t('shell.act.again')}
        </Button>
      )}
      {state === 'checked' && operationId !== null && (
        <Box sx={{ mt: 3 }}>
          <BuildProgress
            key={operationId}
            operationId={operationId}
            onStop={stop}
            stopMeansKey="statisticsReport.stopMeans"
          />
        </Box>
      )}
    </Box>
  );
}
