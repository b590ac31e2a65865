import { gapOf, readTag } from '@homeward/domain';
import { Box, Button, OutlinedInput, Select, Stack, Typography } from '@mui/material';
import { useDeferredValue, useState } from 'react';
import { useT } from '../i18n/use-t.js';
import { useCan } from '../session/session-store.js';
import { GateRow } from './gate-row.js';
import { useMarks } from './marks-store.js';
import type { Entry, OpenedOperation } from './operation-documents.js';
import { ScanButton } from './tag-input.js';

const shownAtOnce = 60;
export const gateFilters = ['ALL', 'OPEN', 'CAME_OUT', 'MEDICAL', 'MINORS', 'STAYED'] as const;
export type GateFilter = (typeof gateFilters)[number];

const holds: Readonly<Record<GateFilter, (row: Entry) => boolean>> = {
  ALL: () => true,
  OPEN: (row) => gapOf(row) !== undefined,
  CAME_OUT: ({ outcome }) => outcome === 'FOUND' || outcome === 'UNEXPECTED',
  MEDICAL: ({ medicalUrgent }) => medicalUrgent,
  MINORS: ({ minor }) => minor,
  STAYED: ({ outcome }) => outcome === 'REFUSED' || outcome === 'MOVED_BEFORE' || outcome === 'ABSENT',
};

const letterOf = (row: Entry): string => ((row.romanisedName || row.name || '').trim()[0] ?? '').toUpperCase();

interface GateRosterProps {
  readonly operation: OpenedOperation;
  readonly rows: readonly Entry[];
  readonly only: GateFilter;
  readonly onOnly: (filter: GateFilter) => void;
}

export function GateRoster({ operation, rows, only, onOnly }: GateRosterProps) {
  const t = useT();
  const can = useCan();
  const { waiting } = useMarks();
  const [text, setText] = useState('');
  const [letter, setLetter] = useState('');
  const [many, setMany] = useState(shownAtOnce);
  const wanted = useDeferredValue(text.trim().toLocaleLowerCase());
  const tag = readTag(wanted);
  const unsent = new Set(waiting.map(({ mark }) => mark.entryId));
  const hits = rows.filter(
    (row) =>
      holds[only](row) &&
      (letter === '' || letterOf(row) === letter) &&
      (wanted === '' ||
        (tag !== undefined && row.tag === tag) ||
        [row.name, row.romanisedName, row.room, row.documentNumber, row.tag, String(row.position)].some((value) =>
          value?.toLocaleLowerCase().includes(wanted),
        )),
  );
  if (rows.length === 0)
    return (
      <Typography color="textSecondary" sx={{ p: 4 }}>
        {t('rescues.gate.empty')}
      </Typography>
    );
  const letters = [...new Set(rows.map(letterOf))].filter(Boolean).sort();
  return (
    <>
      <Stack direction="row" sx={{ px: 4, pb: 3, gap: 2, flexWrap: 'wrap', alignItems: 'center' }}>
        <OutlinedInput
          size="small"
          type="search"
          value={text}
          placeholder={t('rescues.gate.search')}
          onChange={(event) => setText(event.target.value)}
          inputProps={{ 'aria-label': t('rescues.gate.search'), autoComplete: 'off', spellCheck: false }}
          sx={{ flex: '1 1 220px' }}
        />
        <ScanButton onTag={(found) => setText(found ?? '')} />
        {letters.length > 1 && rows.length > shownAtOnce && (
          <Select
            native
            size="small"
            value={letter}
            onChange={(event) => setLetter(event.target.value)}
            inputProps={{ 'aria-label': t('rescues.gate.letter') }}
          >
            <option value="">{t('rescues.gate.anyLetter')}</option>
            {letters.map((one) => (
              <option key={one} value={one}>
                {one}
              </option>
            ))}
          </Select>
        )}
        <Stack direction="row" role="group" aria-label={t('rescues.gate.show')} sx={{ gap: 1, flexWrap: 'wrap' }}>
          {gateFilters.map((code) => (
            <Button
              key={code}
              size="small"
              variant={only === code ? 'contained' : 'outlined'}
              aria-pressed={only === code}
              onClick={() => onOnly(code)}
              sx={{ minHeight: 40 }}
            >
              {t(`rescues.gate.filter.${code}`, { count: rows.filter(holds[code]).length })}
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
          <GateRow
            key={row.id}
            operationId={operation.id}
            row={row}
            records={operation.acts.includes('RECORD_ROSTER')}
            waiting={unsent.has(row.id)}
          />
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
