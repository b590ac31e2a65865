import { type BoardingMark, leftBehind } from '@homeward/domain';
import { Box, Button, Stack, Typography } from '@mui/material';
import { memo, useState } from 'react';
import { useCodeText } from '../../form/code-fields.js';
import { useT } from '../../i18n/use-t.js';
import { StatusDot } from '../../parts/status-dot.js';
import { useDates } from '../../parts/use-dates.js';
import { marksStore } from '../../rescues/marks-store.js';
import { seatWords } from './seat-words.js';
import { useNeedWords } from './needs-line.js';
import { type CompanionRow, entryOf, tickMarks, type TickRow } from './tick-rows.js';

interface TickRowCardProps {
  readonly movementId: string;
  readonly row: TickRow;
  readonly legId: string;
  readonly arriving: boolean;
}

export const TickRowCard = memo(function TickRowCard({ movementId, row, legId, arriving }: TickRowCardProps) {
  const t = useT();
  const words = useCodeText('boardingMarks');
  const needWords = useNeedWords();
  const { line, mark } = row;
  const needs = [...needWords(line.services, line.language), ...(line.moreNeeds ? [t('journeys.needs.more')] : [])];
  const seat = seatWords(line.seats, { legId });
  const who = line.open ? (line.name ?? line.initials) : t('journeys.tick.shut');
  const say = (outcome: BoardingMark, seen: BoardingMark, companionId?: string): void =>
    marksStore.mark(movementId, 1, {
      kind: 'tick',
      entryId: entryOf(line.id, legId, companionId),
      passengerId: line.id,
      ...(companionId === undefined ? {} : { companionId }),
      position: line.position,
      legId,
      seen,
      outcome,
      at: new Date().toISOString(),
    });
  return (
    <Box
      component="li"
      aria-label={t('journeys.tick.row', { number: line.position, name: line.reference ?? '' })}
      sx={({ tokens }) => ({
        display: 'grid',
        gap: 2,
        px: 4,
        py: 3,
        '& + &': { borderTop: `1px solid ${tokens.border}` },
        borderInlineStart: line.minor ? `4px solid ${tokens.due.dot}` : undefined,
      })}
    >
      <Stack direction="row" sx={{ gap: 3, alignItems: 'baseline' }}>
        <Typography
          component="span"
          sx={{ fontSize: '1.25rem', fontWeight: 700, minWidth: '2ch', fontVariantNumeric: 'tabular-nums' }}
        >
          {line.position}
        </Typography>
        <Box sx={{ minWidth: 0, flex: 1, overflowWrap: 'anywhere' }}>
          <Typography component="div" sx={{ fontSize: '1.0625rem', fontWeight: 600 }}>
            {who}
          </Typography>
          {line.romanisedName && line.romanisedName !== line.name && (
            <Typography component="div">{line.romanisedName}</Typography>
          )}
          <Typography component="div" color="textSecondary">
            {seat && t('journeys.tick.seat', { seat })}
            {seat && line.reference && ' · '}
            <Box component="span" sx={{ whiteSpace: 'nowrap' }}>
              {line.reference}
            </Box>
          </Typography>
          {(line.minor || line.companions.length > 0 || needs.length > 0) && (
            <Stack direction="row" sx={{ columnGap: 3, rowGap: 0.5, flexWrap: 'wrap' }}>
              {line.minor && <StatusDot tone="due">{t('journeys.tick.minor')}</StatusDot>}
              {line.companions.length > 0 && (
                <StatusDot tone="due">{t('journeys.tick.with', { smart_count: line.companions.length })}</StatusDot>
              )}
              {needs.map((need) => (
                <StatusDot key={need} tone="due" shape="half">
                  {need}
                </StatusDot>
              ))}
            </Stack>
          )}
        </Box>
        <StatusDot {...tickMarks[mark]}>{words(mark)}</StatusDot>
      </Stack>
      <Origin said={row} />
      <Marks
        said={row}
        label={t('rescues.gate.outcomeOf', { number: line.position })}
        arriving={arriving}
        onSay={(outcome, seen) => say(outcome, seen)}
      />
      {row.along.map((one) => (
        <CompanionCard
          key={one.companion.id}
          row={one}
          line={line}
          seat={seatWords(line.seats, { legId, companionId: one.companion.id })}
          arriving={arriving}
          onSay={(outcome, seen) => say(outcome, seen, one.companion.id)}
        />
      ))}
    </Box>
  );
});

/** A child or relative beneath whom they travel with: ticked on their own, by the same buttons. */
function CompanionCard({
  row,
  line,
  seat,
  arriving,
  onSay,
}: {
  readonly row: CompanionRow;
  readonly line: TickRow['line'];
  readonly seat: string;
  readonly arriving: boolean;
  readonly onSay: Say;
}) {
  const t = useT();
  const words = useCodeText('boardingMarks');
  const { companion } = row;
  const name = companion.name ?? t('journeys.tick.shut');
  return (
    <Box
      role="group"
      aria-label={t('journeys.tick.withName', { name, number: line.position })}
      sx={({ tokens }) => ({
        display: 'grid',
        gap: 2,
        marginInlineStart: 4,
        paddingInlineStart: 4,
        borderInlineStart: `4px solid ${companion.minor ? tokens.due.dot : tokens.border}`,
      })}
    >
      <Stack direction="row" sx={{ gap: 3, alignItems: 'baseline' }}>
        <Box sx={{ minWidth: 0, flex: 1, overflowWrap: 'anywhere' }}>
          <Typography component="div" sx={{ fontWeight: 600 }}>
            {name}
          </Typography>
          <Typography component="div" color="textSecondary">
            {[
              companion.relation,
              companion.minor ? t('journeys.tick.minor') : '',
              seat && t('journeys.tick.seat', { seat }),
            ]
              .filter(Boolean)
              .join(' · ')}
          </Typography>
        </Box>
        <StatusDot {...tickMarks[row.mark]}>{words(row.mark)}</StatusDot>
      </Stack>
      <Origin said={row} />
      <Marks
        said={row}
        label={t('journeys.tick.outcomeOfName', { name, number: line.position })}
        arriving={arriving}
        onSay={onSay}
      />
    </Box>
  );
}

type SaidRow = Pick<TickRow, 'mark' | 'unsent' | 'ticks'>;
type Say = (outcome: BoardingMark, seen: BoardingMark) => void;

function Origin({ said }: { readonly said: SaidRow }) {
  const t = useT();
  const { dateTime } = useDates();
  const last = said.ticks[0];
  if (said.unsent)
    return (
      <StatusDot tone="due" shape="half">
        {t('rescues.gate.notSent')}
      </StatusDot>
    );
  return last ? (
    <Typography variant="caption" color="textSecondary">
      {t('rescues.gate.markedBy', { name: last.by, time: dateTime(last.at) })}
    </Typography>
  ) : null;
}

function Marks({
  said,
  label,
  arriving,
  onSay,
}: {
  readonly said: SaidRow;
  readonly label: string;
  readonly arriving: boolean;
  readonly onSay: Say;
}) {
  const t = useT();
  const words = useCodeText('boardingMarks');
  const { dateTime } = useDates();
  const [more, setMore] = useState(false);
  const { mark, ticks } = said;
  const main: BoardingMark = arriving ? 'ARRIVED' : 'ABOARD';
  /** Pressed again it is taken back, to what must have been before it. */
  const toggle = (code: BoardingMark): void =>
    onSay(mark !== code ? code : code === 'ARRIVED' ? 'ABOARD' : 'NOT_YET', mark);
  const button = (code: BoardingMark, big = false) => (
    <Button
      key={code}
      fullWidth={big}
      variant={mark === code ? 'contained' : 'outlined'}
      color={big || code === 'ARRIVED' ? 'primary' : 'inherit'}
      aria-pressed={mark === code}
      onClick={() => toggle(code)}
      sx={{ minHeight: big ? 56 : 48, fontSize: big ? '1.0625rem' : undefined }}
    >
      {words(code)}
    </Button>
  );
  return (
    <Box role="group" aria-label={label} sx={{ display: 'grid', gap: 1.5 }}>
      {button(main, true)}
      <Stack direction="row" sx={{ gap: 1.5, flexWrap: 'wrap' }}>
        {button('MISSING')}
        <Button color="inherit" aria-expanded={more} onClick={() => setMore(!more)} sx={{ minHeight: 48 }}>
          {t('journeys.tick.behind')}
        </Button>
      </Stack>
      {more && (
        <Box sx={{ display: 'grid', gap: 1.5 }}>
          {leftBehind.map((code) => button(code, false))}
          {ticks.length > 1 && (
            <Box component="ol" aria-label={t('journeys.tick.history')} sx={{ m: 0, pl: 5 }}>
              {ticks.toReversed().map((tick) => (
                <li key={tick.id}>
                  {words(tick.mark)} · {tick.by}, {dateTime(tick.at)}
                </li>
              ))}
            </Box>
          )}
        </Box>
      )}
    </Box>
  );
}
