import { outcomeFor, type RosterOutcome } from '@homeward/domain';
import LocalHospitalOutlined from '@mui/icons-material/LocalHospitalOutlined';
import { Box, Button, Stack, Typography } from '@mui/material';
import { memo, useState } from 'react';
import { Link } from 'react-router-dom';
import { AddFiles } from '../attachments/add-files.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { StatusDot } from '../parts/status-dot.js';
import { useDates } from '../parts/use-dates.js';
import { useCan } from '../session/session-store.js';
import { CorrectEntryDialog } from './correct-entry-dialog.js';
import { marksStore } from './marks-store.js';
import type { Entry } from './operation-documents.js';
import { OutcomeDot } from './operation-words.js';
import { TagDialog } from './tag-dialog.js';
import { useEntryWords } from './use-entry-words.js';

/** One thumb: the answers that come most often stand under each name. Who was on no list cannot be missing from it. */
const answers = {
  listed: ['FOUND', 'REFUSED', 'MOVED_BEFORE', 'ABSENT'],
  unlisted: ['UNEXPECTED', 'REFUSED'],
} as const satisfies Record<string, readonly RosterOutcome[]>;
/** What a file at the gate may be opened by whoever takes it. */
const gateClasses = ['internal', 'personal'] as const;

interface GateRowProps {
  readonly operationId: string;
  readonly row: Entry;
  readonly records: boolean;
  /** Marked on this device and not sent yet. */
  readonly waiting: boolean;
}

export const GateRow = memo(function GateRow({ operationId, row, records, waiting }: GateRowProps) {
  const t = useT();
  const outcome = useCodeText('rosterOutcomes');
  const custody = useCodeText('custodyKinds');
  const words = useEntryWords();
  const dates = useDates();
  const can = useCan();
  const [correcting, setCorrecting] = useState(false);
  const [tagging, setTagging] = useState(false);
  const name = row.name ?? row.initials;
  const marks = records && !row.confirmed;
  const say = (code: RosterOutcome): void =>
    marksStore.mark(operationId, row.version, {
      kind: 'outcome',
      entryId: row.id,
      position: row.position,
      seen: row.outcome,
      outcome: row.outcome === code ? outcomeFor(row.listed, 'EXPECTED') : code,
    });
  const flag = (what: { medicalUrgent?: boolean; minor?: boolean }): void =>
    marksStore.mark(operationId, row.version, { kind: 'flag', entryId: row.id, position: row.position, ...what });
  return (
    <Box
      component="li"
      sx={({ tokens }) => ({
        borderTop: `1px solid ${tokens.border}`,
        borderInlineStart: row.medicalUrgent ? `4px solid ${tokens.danger.dot}` : undefined,
        px: 4,
        py: 3,
        display: 'grid',
        gap: 2,
      })}
    >
      <Stack direction="row" sx={{ gap: 3, alignItems: 'baseline', flexWrap: 'wrap', justifyContent: 'space-between' }}>
        <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          <Typography component="span" color="textSecondary" sx={{ mr: 2, fontVariantNumeric: 'tabular-nums' }}>
            {row.position}
          </Typography>
          {row.tag !== '' && (
            <Typography
              component="span"
              sx={({ tokens }) => ({
                border: `1px solid ${tokens.border}`,
                borderRadius: 1,
                px: 1.5,
                mr: 2,
                fontWeight: 600,
                fontVariantNumeric: 'tabular-nums',
              })}
            >
              {row.tag}
            </Typography>
          )}
          <Typography component="span" sx={{ fontWeight: 600, mr: 2 }}>
            {name === '' ? t('rescues.gate.noName') : name}
          </Typography>
          {row.romanisedName !== null && row.romanisedName !== '' && row.romanisedName !== name && (
            <Typography component="span" color="textSecondary">
              {row.romanisedName}
            </Typography>
          )}
          <Typography component="div" color="textSecondary" variant="caption">
            {words(row)}
          </Typography>
          {(row.medicalUrgent || row.minor) && (
            <Stack direction="row" sx={{ gap: 3, flexWrap: 'wrap', fontSize: '0.8125rem', mt: 1 }}>
              {row.medicalUrgent && <StatusDot tone="danger">{t('rescues.gate.medicalUrgent')}</StatusDot>}
              {row.minor && <StatusDot tone="due">{t('rescues.gate.minor')}</StatusDot>}
            </Stack>
          )}
        </Box>
        <Stack direction="row" sx={{ gap: 3, flexWrap: 'wrap', alignItems: 'center' }}>
          {row.doubts.length > 0 && !row.confirmed && (
            <Button size="small" onClick={() => setCorrecting(true)}>
              {t('rescues.gate.doubts', { smart_count: row.doubts.length })}
            </Button>
          )}
          <OutcomeDot outcome={row.outcome} />
          {marks && (
            <Button size="small" onClick={() => setCorrecting(true)}>
              {t('rescues.gate.correct')}
            </Button>
          )}
          {row.case && <Link to={`/cases/${row.case.id}`}>{row.case.reference}</Link>}
        </Stack>
      </Stack>
      {waiting && (
        <Typography variant="caption" component="p" sx={{ m: 0 }}>
          <StatusDot tone="due" shape="half">
            {t('rescues.gate.notSent')}
          </StatusDot>
        </Typography>
      )}
      {!waiting && row.outcomeBy && row.outcomeAt && row.outcome !== 'EXPECTED' && (
        <Typography variant="caption" color="textSecondary" component="p" sx={{ m: 0 }}>
          {t('rescues.gate.markedBy', { name: row.outcomeBy, time: dates.dateTime(row.outcomeAt) })}
        </Typography>
      )}
      {row.custody && (
        <Typography variant="caption" color="textSecondary">
          <StatusDot tone="brand">{custody(row.custody.kind)}</StatusDot> {row.custody.place}
        </Typography>
      )}
      {marks && (
        <Box
          role="group"
          aria-label={t('rescues.gate.outcomeOf', { number: row.position })}
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: 'repeat(2, 1fr)', sm: 'repeat(4, max-content)' },
            gap: 1.5,
          }}
        >
          {answers[row.listed ? 'listed' : 'unlisted'].map((code) => (
            <Button
              key={code}
              size="small"
              variant={row.outcome === code ? 'contained' : 'outlined'}
              aria-pressed={row.outcome === code}
              onClick={() => say(code)}
              sx={{ minHeight: 44 }}
            >
              {outcome(code)}
            </Button>
          ))}
        </Box>
      )}
      {marks && (
        <Stack
          direction="row"
          role="group"
          aria-label={t('rescues.gate.marksOf', { number: row.position })}
          sx={{ flexWrap: 'wrap', gap: 1.5 }}
        >
          <Button
            size="small"
            color={row.medicalUrgent ? 'error' : 'inherit'}
            variant={row.medicalUrgent ? 'contained' : 'text'}
            aria-pressed={row.medicalUrgent}
            startIcon={<LocalHospitalOutlined fontSize="small" />}
            onClick={() => flag({ medicalUrgent: !row.medicalUrgent })}
            sx={{ minHeight: 44 }}
          >
            {t('rescues.gate.medicalUrgent')}
          </Button>
          <Button
            size="small"
            color="inherit"
            variant={row.minor ? 'contained' : 'text'}
            aria-pressed={row.minor}
            onClick={() => flag({ minor: !row.minor })}
            sx={{ minHeight: 44 }}
          >
            {t('rescues.gate.minor')}
          </Button>
          <Button size="small" color="inherit" onClick={() => setTagging(true)} sx={{ minHeight: 44 }}>
            {row.tag === '' ? t('operations.tag.give') : t('operations.tag.change')}
          </Button>
        </Stack>
      )}
      {row.case && can('attachment.record') && (
        <AddFiles
          caseId={row.case.id}
          labelKey="attachments.here.photo"
          of={t('rescues.people.row', { number: row.position })}
          kind="PERSON_PHOTO"
          open={gateClasses}
          camera
        />
      )}
      {correcting && <CorrectEntryDialog row={row} onClose={() => setCorrecting(false)} />}
      {tagging && <TagDialog operationId={operationId} row={row} onClose={() => setTagging(false)} />}
    </Box>
  );
});
