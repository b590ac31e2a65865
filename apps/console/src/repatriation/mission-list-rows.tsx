import { missionListOutcomes, type MissionListOutcome } from '@homeward/domain';
import { Box, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { useState } from 'react';
import { choiceStyle } from '../form/choice-style.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { Panel } from '../parts/page.js';
import { StatusDot, type Tone } from '../parts/status-dot.js';
import { useDates } from '../parts/use-dates.js';
import type { ListPreview } from './mission-list-documents.js';

type Row = ListPreview['rows'][number];

const dots: Readonly<Record<MissionListOutcome, { readonly tone: Tone; readonly shape?: 'open' | 'half' }>> = {
  NEW: { tone: 'done' },
  CHANGED: { tone: 'due', shape: 'half' },
  SAME: { tone: 'unknown', shape: 'open' },
  REFUSED: { tone: 'danger' },
};

/** What each row would do: its values beside those that stand there now, or why it is refused and what to do. */
export function ListRows({ preview }: { readonly preview: ListPreview }) {
  const t = useT();
  const outcome = useCodeText('missionListOutcomes');
  const [show, setShow] = useState<MissionListOutcome | 'ALL'>('ALL');
  const rows = show === 'ALL' ? preview.rows : preview.rows.filter((row) => row.outcome === show);
  return (
    <Panel
      titleKey="missions.list.rows"
      actions={
        <ToggleButtonGroup
          exclusive
          size="small"
          value={show}
          aria-label={t('missions.list.show')}
          onChange={(_event, next: MissionListOutcome | 'ALL' | null) => next !== null && setShow(next)}
          sx={choiceStyle}
        >
          <ToggleButton value="ALL">{t('missions.list.all')}</ToggleButton>
          {missionListOutcomes.map((code) => (
            <ToggleButton key={code} value={code}>
              {outcome(code)} ({preview.counts.find((one) => one.outcome === code)?.rows ?? 0})
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      }
    >
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {rows.map((row) => (
          <ListRow key={row.line} row={row} />
        ))}
      </Box>
    </Panel>
  );
}

function ListRow({ row }: { readonly row: Row }) {
  const t = useT();
  const { date } = useDates();
  const outcome = useCodeText('missionListOutcomes');
  const field = useCodeText('missionListFields');
  const kind = useCodeText('missionRowKinds');
  const span = [
    row.validFrom ? t('missions.list.from', { day: date(row.validFrom) }) : '',
    row.validTo ? t('missions.list.until', { day: date(row.validTo) }) : '',
    row.source,
  ].filter(Boolean);
  return (
    <Box
      component="li"
      sx={({ tokens }) => ({
        py: 3,
        display: 'grid',
        gridTemplateColumns: { xs: 'minmax(0, 1fr)', md: 'minmax(0, 260px) minmax(0, 1fr)' },
        columnGap: 5,
        rowGap: 1,
        overflowWrap: 'anywhere',
        '& + &': { borderTop: `1px solid ${tokens.border}` },
      })}
    >
      <Box>
        <StatusDot {...dots[row.outcome]}>{outcome(row.outcome)}</StatusDot>
        <Typography sx={{ fontWeight: 600 }}>{row.mission}</Typography>
        <Typography color="textSecondary" variant="body2">
          {[t('missions.list.line', { line: row.line }), row.kind ? kind(row.kind) : ''].filter(Boolean).join(' · ')}
        </Typography>
      </Box>
      <Box>
        {row.problems.map((problem) => (
          <Typography key={`${problem.field} ${problem.code}`} color="error">
            {field(problem.field)}: {problem.message}
          </Typography>
        ))}
        {row.cells.map((cell) => (
          <Typography key={cell.field}>
            <Typography component="span" color="textSecondary" variant="body2">
              {field(cell.field)}
            </Typography>{' '}
            {cell.text}
            {typeof cell.was === 'string' && (
              <Typography component="span" color="textSecondary" variant="body2">
                {' '}
                ({cell.was === '' ? t('missions.list.wasNothing') : t('missions.list.was', { was: cell.was })})
              </Typography>
            )}
          </Typography>
        ))}
        {row.cells.length === 0 && row.about !== '' && <Typography>{row.about}</Typography>}
        <Typography color="textSecondary" variant="body2">
          {span.join(' · ')}
        </Typography>
      </Box>
    </Box>
  );
}
