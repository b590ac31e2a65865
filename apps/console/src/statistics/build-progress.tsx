import StopOutlined from '@mui/icons-material/StopOutlined';
import { Box, Button, LinearProgress, Stack, Typography } from '@mui/material';
import { useConnected } from '../data/connection-store.js';
import { useDocument } from '../data/use-document.js';
import { useAct } from '../data/use-act.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { useNotice } from '../parts/use-notice.js';
import { CancelBuildDocument, TableBuildDocument } from './cube-documents.js';

interface BuildProgressProps {
  readonly operationId: string;
  /** Of several in a row: those after it are not begun then, even where this one is done before the word arrives. */
  readonly onStop?: () => void;
  readonly stopMeansKey?: string;
}

/**
 * How far a table is, and the way to end it. Only a new phase is read out: numbers that change each second would be read out without an end.
 */
export function BuildProgress({
  operationId,
  onStop,
  stopMeansKey = 'statisticsDesk.build.stopMeans',
}: BuildProgressProps) {
  const t = useT();
  const phases = useCodeText('buildPhases');
  const query = useDocument(TableBuildDocument, { operationId }, { refetchEveryMs: 1_000 });
  const notice = useNotice();
  const stop = useAct(CancelBuildDocument, { step: true });
  const build = query.data?.tableBuild;
  const words =
    stop.operationId !== null && !stop.outcome
      ? t('statisticsDesk.build.stopping')
      : build
        ? phases(build.phase)
        : t('statisticsDesk.build.begins');
  const end = async (): Promise<void> => {
    onStop?.();
    const outcome = await stop.submit({ build: operationId });
    // Of several one is done in the moment in which it is told to end, or not begun: the others end all the same.
    if (onStop === undefined || outcome.kind !== 'refused') notice.outcome(outcome);
  };
  const connected = useConnected();
  const known = build && build.of > 1;
  return (
    <Box sx={({ tokens }) => ({ p: 4, mb: 4, border: `1px solid ${tokens.border}`, borderRadius: 1 })}>
      <Stack direction="row" sx={{ justifyContent: 'space-between', flexWrap: 'wrap', columnGap: 4, mb: 2 }}>
        <Typography role="status" sx={{ fontWeight: 600 }}>
          {words}
        </Typography>
        {known && (
          <Typography sx={{ fontVariantNumeric: 'tabular-nums' }}>
            {t('statisticsDesk.build.of', { done: build.done.toLocaleString('en'), of: build.of.toLocaleString('en') })}
          </Typography>
        )}
      </Stack>
      <LinearProgress
        aria-label={t('statisticsDesk.build.progress')}
        {...(known ? { variant: 'determinate', value: Math.min(100, (100 * build.done) / build.of) } : {})}
      />
      {!connected && (
        <Typography role="status" sx={({ tokens }) => ({ mt: 3, color: tokens.due.text })}>
          {t('statisticsDesk.build.lineBroken')}
        </Typography>
      )}
      <Button
        variant="outlined"
        color="inherit"
        startIcon={<StopOutlined />}
        disabled={stop.sending || (!build && onStop === undefined)}
        onClick={() => void end()}
        sx={{ mt: 3 }}
      >
        {t('statisticsDesk.build.stop')}
      </Button>
      <Typography variant="body2" sx={({ tokens }) => ({ mt: 2, color: tokens.quiet })}>
        {t(stopMeansKey)}
      </Typography>
    </Box>
  );
}
