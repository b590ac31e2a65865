import { Box, Button, Stack, Typography } from '@mui/material';
import { useCallback } from 'react';
import { useConnected } from '../data/connection-store.js';
import { useReportSaving } from '../data/unsaved-store.js';
import { useCodeText } from '../form/code-fields.js';
import { UnsavedGuard } from '../form/unsaved-guard.js';
import { useT } from '../i18n/use-t.js';
import { useDates } from '../parts/use-dates.js';
import { type Clash, marksStore, useMarks } from './marks-store.js';
import type { Entry } from './operation-documents.js';

interface MarksLineProps {
  /** A rescue operation or a journey. */
  readonly operationId: string;
  readonly rows?: readonly Entry[];
}

/** What of this device is not with the others yet, and where somebody else was first. */
export function MarksLine({ operationId, rows = [] }: MarksLineProps) {
  const t = useT();
  const atGate = useCodeText('rosterOutcomes');
  const onLeg = useCodeText('boardingMarks');
  const { dateTime } = useDates();
  const connected = useConnected();
  const marks = useMarks();
  const clashes = marks.clashes.filter((one) => one.operation === operationId);
  const refusals = marks.refusals.filter((one) => one.operation === operationId);
  useReportSaving(marks.waiting.length === 0 ? 'clean' : connected ? 'saving' : 'dirty');
  const wouldLose = useCallback(() => marksStore.read().waiting.length > 0, []);
  const word = ({ mark }: Clash, code: string): string => (mark.kind === 'tick' ? onLeg : atGate)(code);
  const version = (id: string): number => rows.find((row) => row.id === id)?.version ?? 1;
  return (
    <Box sx={{ display: 'grid', gap: 2, mb: marks.waiting.length + clashes.length + refusals.length > 0 ? 4 : 0 }}>
      <UnsavedGuard when={wouldLose} />
      {marks.waiting.length > 0 && (
        <Line tone="due" role="status">
          <Typography sx={{ fontWeight: 600 }}>
            {t('operations.marks.waiting', { smart_count: marks.waiting.length })}
          </Typography>
          <Typography variant="caption">{t('operations.marks.waitingHint')}</Typography>
          <Button size="small" onClick={marksStore.sendNow}>
            {t('operations.marks.sendNow')}
          </Button>
        </Line>
      )}
      {clashes.map((clash) => (
        <Line key={clash.mark.entryId} tone="danger" role="alert">
          <Typography>
            {t('operations.marks.clash', {
              number: clash.mark.position,
              name: clash.by ?? t('operations.marks.somebody'),
              theirs: word(clash, clash.theirs),
              mine: word(clash, clash.mark.outcome),
              time: clash.at ? dateTime(clash.at) : '',
            })}
          </Typography>
          <Stack direction="row" sx={{ gap: 2, flexWrap: 'wrap' }}>
            <Button
              variant="outlined"
              onClick={() => marksStore.settleClash(clash, false, version(clash.mark.entryId))}
            >
              {t('operations.marks.keep', { outcome: word(clash, clash.theirs) })}
            </Button>
            <Button variant="outlined" onClick={() => marksStore.settleClash(clash, true, version(clash.mark.entryId))}>
              {t('operations.marks.keep', { outcome: word(clash, clash.mark.outcome) })}
            </Button>
          </Stack>
        </Line>
      ))}
      {refusals.map((refusal) => (
        <Line key={`${refusal.mark.entryId}${refusal.mark.kind}`} tone="danger" role="alert">
          <Typography>
            {t('operations.marks.refused', { number: refusal.mark.position, message: refusal.message })}
          </Typography>
          <Button size="small" onClick={() => marksStore.forget(refusal)}>
            {t('operations.marks.understood')}
          </Button>
        </Line>
      ))}
    </Box>
  );
}

function Line({
  tone,
  role,
  children,
}: {
  readonly tone: 'due' | 'danger';
  readonly role: 'status' | 'alert';
  readonly children: React.ReactNode;
}) {
  return (
    <Box
      role={role}
      sx={({ tokens }) => ({
        bgcolor: tokens[tone].soft,
        color: tokens[tone].text,
        borderRadius: 1,
        px: 4,
        py: 3,
        display: 'flex',
        flexWrap: 'wrap',
        gap: 3,
        alignItems: 'center',
      })}
    >
      {children}
    </Box>
  );
}
