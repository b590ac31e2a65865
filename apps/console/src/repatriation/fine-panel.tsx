import { Box, Typography } from '@mui/material';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Panel } from '../parts/page.js';
import { StatusDot } from '../parts/status-dot.js';
import { minorText, type WayHome } from './way-home-words.js';

/** The fine: how much, whether it grows, and what is not known about it. */
export function FinePanel({ way }: { readonly way: WayHome }) {
  const t = useT();
  const settlement = useCodeText('fineSettlements');
  const payer = useCodeText('payers');
  const fine = way.overstay;
  if (!fine) return null;
  const amount = minorText(fine.amountMinor, fine.currency);
  return (
    <Panel titleKey="repatriation.fine.title">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 6, rowGap: 2, alignItems: 'baseline' }}>
        <Typography variant="h2" component="p" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {amount}
        </Typography>
        {fine.settlement ? (
          <StatusDot tone="done">{settlement(fine.settlement)}</StatusDot>
        ) : (
          <StatusDot tone={fine.perDayMinor > 0 ? 'danger' : 'due'}>
            {fine.perDayMinor > 0
              ? t('repatriation.fine.grows', { amount: minorText(fine.perDayMinor, fine.currency) })
              : t('repatriation.fine.stands')}
          </StatusDot>
        )}
      </Box>
      <Typography color="textSecondary" component="div" sx={{ mt: 2 }}>
        {t('repatriation.fine.days', { smart_count: fine.days })} · {t('repatriation.field.legalUntil')}:{' '}
        <DateText value={fine.legalUntil} distance={false} />
        {fine.waiverAskedOn && (
          <>
            {' '}
            · {t('repatriation.fine.waiverAsked')}: <DateText value={fine.waiverAskedOn} />
          </>
        )}
        {fine.settledOn && (
          <>
            {' '}
            · {t('repatriation.fine.settledOn')}: <DateText value={fine.settledOn} />
          </>
        )}
        {fine.settlement === 'PART_WAIVED' &&
          ` · ${t('repatriation.fine.waived', { amount: minorText(fine.waivedMinor ?? 0, fine.currency) })}`}
        {fine.paidBy && ` · ${t('repatriation.fine.paidBy', { payer: payer(fine.paidBy) })}`}
      </Typography>
      {fine.passedMinor !== null && fine.passedOn !== null && (
        <Box sx={{ mt: 2 }}>
          <StatusDot tone="due">
            {t('repatriation.fine.passed', { amount: minorText(fine.passedMinor, fine.currency) })}{' '}
            <DateText value={fine.passedOn} />
          </StatusDot>
        </Box>
      )}
      {(fine.daysWithoutRule > 0 || fine.problem) && (
        <Typography sx={({ tokens }) => ({ color: tokens.due.text, mt: 2 })}>
          {fine.problem
            ? t(`codes.overstayProblems.${fine.problem}`)
            : t('repatriation.fine.noRule', { smart_count: fine.daysWithoutRule })}
        </Typography>
      )}
    </Panel>
  );
}
