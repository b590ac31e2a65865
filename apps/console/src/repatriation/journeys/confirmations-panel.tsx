import { Box, Typography } from '@mui/material';
import { useState } from 'react';
import { useCodeText } from '../../form/code-fields.js';
import { useT } from '../../i18n/use-t.js';
import { DateText } from '../../parts/date-text.js';
import { Panel } from '../../parts/page.js';
import { StatusDot } from '../../parts/status-dot.js';
import { documentMarks, isBehind, type More } from './words.js';

const aDay = 86_400_000;

/** How it is known that people left and arrived; and that nobody has said so a day after they should have been there. */
export function ConfirmationsPanel({
  more,
  arrivesAt,
}: {
  readonly more: More;
  /** Null: the ticket names no arrival. */
  readonly arrivesAt: string | null;
}) {
  const t = useT();
  const state = useCodeText('passengerStates');
  const known = useCodeText('knownBys');
  const [now] = useState(() => Date.now());
  const away = more.passengers.filter((one) => one.state === 'DEPARTED').length;
  const late = away > 0 && arrivesAt !== null && Date.parse(arrivesAt) + aDay < now;
  if (more.confirmations.length === 0 && !late) return null;
  return (
    <Panel titleKey="journeys.confirmed.title">
      {late && (
        <Box role="alert" sx={{ mb: 3 }}>
          <StatusDot tone="danger" variant="soft">
            {t('journeys.confirmed.late', { smart_count: away })}
          </StatusDot>
        </Box>
      )}
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {more.confirmations.map((one) => (
          <Box component="li" key={one.id} sx={{ mb: 2 }}>
            <Typography>
              <strong>{state(one.what)}</strong>, <DateText value={one.on} distance={false} /> ·{' '}
              {t('repatriation.journey.people', { smart_count: one.people })}
            </Typography>
            <Typography color="textSecondary">
              {known(one.knownBy)} · {one.recordedBy}, <DateText value={one.recordedAt} time />
            </Typography>
          </Box>
        ))}
      </Box>
    </Panel>
  );
}

/** Whose paper does not last: named, because at the counter it is too late. */
export function PapersCheck({ more }: { readonly more: More }) {
  const t = useT();
  const check = useCodeText('documentChecks');
  const bad = more.passengers.filter(
    (one) => !isBehind(one) && one.state === 'BOOKED' && one.documentCheck !== 'VALID',
  );
  if (bad.length === 0) return null;
  return (
    <Panel titleKey="journeys.papers.title">
      {(['NO_PAPER', 'ENDS_BEFORE_ARRIVAL', 'NO_LAST_DAY'] as const).map((code) => {
        const people = bad.filter(({ documentCheck }) => documentCheck === code);
        return people.length === 0 ? null : (
          <Box key={code} sx={{ mb: 3 }}>
            <StatusDot {...documentMarks[code]}>
              {check(code)}: {t('repatriation.journey.people', { smart_count: people.length })}
            </StatusDot>
            <Typography sx={{ overflowWrap: 'anywhere' }}>
              {people.map(({ reference }) => reference).join(', ')}
            </Typography>
          </Box>
        );
      })}
    </Panel>
  );
}
