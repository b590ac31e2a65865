import type { RosterOutcome } from '@homeward/domain';
import { Box, Button, OutlinedInput, Stack, Typography } from '@mui/material';
import { useDeferredValue, useState } from 'react';
import { Link } from 'react-router-dom';
import { AddFiles } from '../attachments/add-files.js';
import { useAct } from '../data/use-act.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { StatusDot } from '../parts/status-dot.js';
import { useCan } from '../session/session-store.js';
import { CorrectEntryDialog } from './correct-entry-dialog.js';
import { type Entry, type OpenedOperation, SetOutcomeDocument } from './operation-documents.js';
import { OutcomeDot } from './operation-words.js';
import { useEntryWords } from './use-entry-words.js';

/** One thumb: the three answers that come most often stand under each name. */
const quick = ['FOUND', 'REFUSED', 'MOVED_BEFORE', 'ABSENT'] as const satisfies readonly RosterOutcome[];
const shownAtOnce = 60;
/** What a file at the gate may be opened by whoever takes it. */
const gateClasses = ['internal', 'personal'] as const;

interface GateRosterProps {
  readonly operation: OpenedOperation;
  readonly rows: readonly Entry[];
}

export function GateRoster({ operation, rows }: GateRosterProps) {
  const t = useT();
  const can = useCan();
  const outcome = useCodeText('rosterOutcomes');
  const [text, setText] = useState('');
  const [only, setOnly] = useState<RosterOutcome | null>(null);
  const [many, setMany] = useState(shownAtOnce);
  const wanted = useDeferredValue(text.trim().toLocaleLowerCase());
  const hits = rows.filter(
    (row) =>
      (only === null || row.outcome === only) &&
      (wanted === '' ||
        [row.name, row.romanisedName, row.room, row.documentNumber, String(row.position)].some((value) =>
          value?.toLocaleLowerCase().includes(wanted),
        )),
  );
  if (rows.length === 0)
    return (
      <Typography color="textSecondary" sx={{ p: 4 }}>
        {t('rescues.gate.empty')}
      </Typography>
    );
  return (
    <>
      <Stack direction="row" sx={{ px: 4, pb: 3, gap: 3, flexWrap: 'wrap', alignItems: 'center' }}>
        <OutlinedInput
          size="small"
          type="search"
          value={text}
          placeholder={t('rescues.gate.search')}
          onChange={(event) => setText(event.target.value)}
          inputProps={{ 'aria-label': t('rescues.gate.search'), autoComplete: 'off', spellCheck: false }}
          sx={{ flex: '1 1 220px' }}
        />
        <Stack direction="row" role="group" aria-label={t('rescues.gate.show')} sx={{ gap: 1, flexWrap: 'wrap' }}>
          {([null, 'EXPECTED', 'FOUND'] as const).map((code) => (
            <Button
              key={code ?? 'ALL'}
              size="small"
              variant={only === code ? 'contained' : 'outlined'}
              aria-pressed={only === code}
              onClick={() => setOnly(code)}
            >
              {code === null ? t('rescues.gate.all') : outcome(code)}
            </Button>
          ))}
        </Stack>
      </Stack>
      {can('attachment.record') && rows.some((row) => !row.case) && (
        <Typography variant="caption" color="textSecondary" component="p" sx={{ px: 4, pb: 3, m: 0 }}>
          {t('attachments.here.later')}
        </Typography>
      )}
      <Box component="ul" aria-label={t('rescues.gate.roster')} sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {hits.slice(0, many).map((row) => (
          <GateRow key={row.id} row={row} records={operation.acts.includes('RECORD_ROSTER')} />
        ))}
      </Box>
      {hits.length === 0 && (
        <Typography color="textSecondary" sx={{ p: 4 }}>
          {t('rescues.gate.noHit')}
        </Typography>
      )}
      {hits.length > many && (
        <Button fullWidth onClick={() => setMany(many + shownAtOnce * 2)} sx={{ minHeight: 48 }}>
          {t('rescues.gate.more', { smart_count: hits.length - many })}
        </Button>
      )}
    </>
  );
}

function GateRow({ row, records }: { readonly row: Entry; readonly records: boolean }) {
  const t = useT();
  const outcome = useCodeText('rosterOutcomes');
  const custody = useCodeText('custodyKinds');
  const words = useEntryWords();
  const can = useCan();
  const set = useAct(SetOutcomeDocument, { notices: true });
  const [correcting, setCorrecting] = useState(false);
  const name = row.name ?? row.initials;
  return (
    <Box
      component="li"
      sx={({ tokens }) => ({ borderTop: `1px solid ${tokens.border}`, px: 4, py: 3, display: 'grid', gap: 2 })}
    >
      <Stack direction="row" sx={{ gap: 3, alignItems: 'baseline', flexWrap: 'wrap', justifyContent: 'space-between' }}>
        <Box sx={{ minWidth: 0, overflowWrap: 'anywhere' }}>
          <Typography component="span" color="textSecondary" sx={{ mr: 2, fontVariantNumeric: 'tabular-nums' }}>
            {row.position}
          </Typography>
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
        </Box>
        <Stack direction="row" sx={{ gap: 3, flexWrap: 'wrap', alignItems: 'center' }}>
          {row.doubts.length > 0 && !row.confirmed && (
            <Button size="small" onClick={() => setCorrecting(true)}>
              {t('rescues.gate.doubts', { smart_count: row.doubts.length })}
            </Button>
          )}
          <OutcomeDot outcome={row.outcome} />
          {records && !row.confirmed && (
            <Button size="small" onClick={() => setCorrecting(true)}>
              {t('rescues.gate.correct')}
            </Button>
          )}
          {row.case && <Link to={`/cases/${row.case.id}`}>{row.case.reference}</Link>}
        </Stack>
      </Stack>
      {row.custody && (
        <Typography variant="caption" color="textSecondary">
          <StatusDot tone="brand">{custody(row.custody.kind)}</StatusDot> {row.custody.place}
        </Typography>
      )}
      {records && !row.confirmed && (
        <Box
          role="group"
          aria-label={t('rescues.gate.outcomeOf', { number: row.position })}
          sx={{
            display: 'grid',
            gridTemplateColumns: { xs: 'repeat(2, 1fr)', sm: 'repeat(4, max-content)' },
            gap: 1.5,
          }}
        >
          {quick.map((code) => (
            <Button
              key={code}
              size="small"
              variant={row.outcome === code ? 'contained' : 'outlined'}
              aria-pressed={row.outcome === code}
              disabled={set.sending}
              onClick={() =>
                void set.submit({
                  entryId: row.id,
                  expectedVersion: row.version,
                  outcome: row.outcome === code ? 'EXPECTED' : code,
                })
              }
              sx={{ minHeight: 44 }}
            >
              {outcome(code)}
            </Button>
          ))}
        </Box>
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
    </Box>
  );
}
