import AddOutlined from '@mui/icons-material/AddOutlined';
import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { useDocument } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { Money } from '../parts/money.js';
import { Panel } from '../parts/page.js';
import { Empty, Loaded } from '../parts/state-blocks.js';
import { useDates } from '../parts/use-dates.js';
import { useCan } from '../session/session-store.js';
import { StaysDocument, type RecordedStay } from './interview-documents.js';
import { StayDialog } from './stay-dialog.js';

/** Where the person was held, one place after the other. */
export default function StaysSection({ caseId }: { readonly caseId: string }) {
  const t = useT();
  const can = useCan();
  const query = useDocument(StaysDocument, { caseId });
  const [open, setOpen] = useState<RecordedStay | 'new' | null>(null);
  const record = can('stay.record') && (
    <Button variant="outlined" startIcon={<AddOutlined />} onClick={() => setOpen('new')}>
      {t('intake.stay.record')}
    </Button>
  );
  return (
    <>
      <Loaded query={query}>
        {({ stays }) => (
          <Panel titleKey="intake.stay.list" flush actions={stays.length > 0 && record}>
            {stays.length === 0 ? (
              <Empty titleKey="intake.stay.none" hintKey="intake.stay.noneHint" action={record} />
            ) : (
              <Box component="ol" sx={{ m: 0, p: 0, listStyle: 'none' }}>
                {stays.map((stay) => (
                  <StayRow key={stay.id} stay={stay} onCorrect={can('stay.record') ? () => setOpen(stay) : undefined} />
                ))}
              </Box>
            )}
          </Panel>
        )}
      </Loaded>
      {open !== null && (
        <StayDialog caseId={caseId} stay={open === 'new' ? null : open} onClose={() => setOpen(null)} />
      )}
    </>
  );
}

function StayRow({ stay, onCorrect }: { readonly stay: RecordedStay; readonly onCorrect?: () => void }) {
  const t = useT();
  const { date } = useDates();
  const name = [stay.compound?.name, stay.place].filter(Boolean).join(' · ') || t('intake.stay.unknownPlace');
  const spoken = (value: string | null | undefined): string => (value ? date(value) : t('shell.date.unknown'));
  return (
    <Box
      component="li"
      aria-label={name}
      sx={({ tokens }) => ({
        display: 'flex',
        flexWrap: 'wrap',
        gap: 3,
        px: 4,
        py: 3,
        borderTop: `1px solid ${tokens.border}`,
      })}
    >
      <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
        <Typography sx={{ fontWeight: 600, overflowWrap: 'anywhere' }}>{name}</Typography>
        {stay.compound && stay.compound.province !== '' && (
          <Typography variant="caption" color="textSecondary" component="div">
            {stay.compound.province}
          </Typography>
        )}
        <Typography sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {spoken(stay.from)} –{' '}
          {stay.leftBy === 'STILL_THERE' ? t('codes.stayDepartures.STILL_THERE') : spoken(stay.to)}
        </Typography>
        <Typography variant="caption" color="textSecondary" component="div">
          {[
            t(`codes.stayArrivals.${stay.cameBy}`),
            stay.leftBy === 'UNKNOWN' ? '' : t(`codes.stayDepartures.${stay.leftBy}`),
            stay.interviewId ? t('intake.stay.told') : t('intake.stay.by', { who: stay.recordedBy.displayName }),
          ]
            .filter(Boolean)
            .join(' · ')}
        </Typography>
        {stay.note !== '' && <Typography sx={{ mt: 1, whiteSpace: 'pre-wrap' }}>{stay.note}</Typography>}
      </Box>
      {typeof stay.priceMinor === 'number' && stay.priceCurrency && (
        <Typography component="div">
          <Money minor={stay.priceMinor} currency={stay.priceCurrency} />
        </Typography>
      )}
      {onCorrect && (
        <Button size="small" aria-label={`${t('intake.stay.correct')}: ${name}`} onClick={onCorrect}>
          {t('intake.stay.correct')}
        </Button>
      )}
    </Box>
  );
}
