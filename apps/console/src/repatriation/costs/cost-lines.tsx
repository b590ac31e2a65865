import { Box, Button, Typography } from '@mui/material';
import { useState } from 'react';
import { Link } from 'react-router-dom';
import { useCodeText } from '../../form/code-fields.js';
import { useT } from '../../i18n/use-t.js';
import { DateText } from '../../parts/date-text.js';
import { Money } from '../../parts/money.js';
import { StatusDot } from '../../parts/status-dot.js';
import { useCan } from '../../session/session-store.js';
import { type CostAct, CostDialog } from './cost-dialogs.js';
import { type Cost, stateMarks } from './cost-words.js';

/** Lines of the ledger. What was taken back stays in sight, struck through, with why. */
export function CostLines({ costs, withSubject }: { readonly costs: readonly Cost[]; readonly withSubject: boolean }) {
  const [open, setOpen] = useState<{ act: CostAct; cost: Cost } | null>(null);
  return (
    <>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {costs.map((cost) => (
          <Box
            component="li"
            key={cost.id}
            sx={({ tokens }) => ({
              display: 'flex',
              flexWrap: 'wrap',
              alignItems: 'center',
              columnGap: 4,
              rowGap: 1,
              px: 4,
              py: 2.5,
              borderTop: `1px solid ${tokens.border}`,
              breakInside: 'avoid',
            })}
          >
            <CostText cost={cost} withSubject={withSubject} />
            <Typography
              sx={{ ml: 'auto', fontWeight: 600, textDecoration: isGone(cost) ? 'line-through' : 'none' }}
              component="div"
            >
              <Money minor={cost.amountMinor} currency={cost.currency} />
            </Typography>
            <Box sx={{ minWidth: 120 }}>
              <CostState cost={cost} />
            </Box>
            <Acts cost={cost} onChoose={(act) => setOpen({ act, cost })} />
          </Box>
        ))}
      </Box>
      {open && <CostDialog act={open.act} cost={open.cost} onClose={() => setOpen(null)} />}
    </>
  );
}

export const isGone = (cost: Cost): boolean => cost.entry === 'COST' && cost.leftMinor === 0;

export function CostState({ cost }: { readonly cost: Cost }) {
  const t = useT();
  const state = useCodeText('costStates');
  const entry = useCodeText('costEntries');
  if (cost.entry === 'REVERSAL') return <StatusDot tone="unknown">{entry('REVERSAL')}</StatusDot>;
  if (isGone(cost)) return <StatusDot tone="unknown">{t('costs.line.gone')}</StatusDot>;
  return <StatusDot {...stateMarks[cost.state]}>{state(cost.state)}</StatusDot>;
}

/** What it was, when, who paid; of a journey or a raid where it is not clear from the page. */
export function CostText({ cost, withSubject }: { readonly cost: Cost; readonly withSubject: boolean }) {
  const t = useT();
  const kind = useCodeText('costKinds');
  const payer = useCodeText('payers');
  const ground = useCodeText('correctionGrounds');
  const can = useCan();
  const places = [
    ...(withSubject && cost.case ? [{ to: `/cases/${cost.case.id}/costs`, text: cost.case.reference }] : []),
    ...(cost.movement ? [{ to: `/journeys/${cost.movement.id}`, text: cost.movement.reference }] : []),
    ...(cost.operation ? [{ to: `/rescues/${cost.operation.id}`, text: cost.operation.reference }] : []),
  ];
  return (
    <Box sx={{ flex: '1 1 220px', minWidth: 0 }}>
      <Typography component="div" sx={{ fontWeight: 600 }}>
        {kind(cost.kind)}
        {cost.ofFine && cost.kind !== 'FINE' ? ` (${t('costs.line.ofFine')})` : ''}
        {!cost.case &&
          ` · ${cost.others ? t('costs.line.others', { smart_count: cost.others }) : t('costs.line.whole')}`}
      </Typography>
      <Typography component="div" color="textSecondary">
        <DateText value={cost.spentOn} distance={false} /> · {payer(cost.payer)}
        {cost.donor ? ` ${cost.donor.code}` : ''}
        {places.map(({ to, text }) => (
          <span key={to}>
            {' · '}
            <Box component={Link} to={to} sx={{ whiteSpace: 'nowrap' }}>
              {text}
            </Box>
          </span>
        ))}
      </Typography>
      {cost.attachmentId && cost.case && can('attachment.read') && (
        <Link to={`/cases/${cost.case.id}/documents`}>{t('costs.line.receipt')}</Link>
      )}
      {(cost.correction || cost.note) && (
        <Typography component="div" color="textSecondary" sx={{ overflowWrap: 'anywhere' }}>
          {[cost.correction ? ground(cost.correction) : '', cost.note ?? ''].filter(Boolean).join(': ')}
          {cost.recordedBy && cost.correction ? ` (${cost.recordedBy})` : ''}
        </Typography>
      )}
    </Box>
  );
}

function Acts({ cost, onChoose }: { readonly cost: Cost; readonly onChoose: (act: CostAct) => void }) {
  const t = useT();
  const can = useCan();
  const kind = useCodeText('costKinds');
  if (!can('cost.record') || cost.entry !== 'COST' || cost.leftMinor === 0) return null;
  const press = (act: CostAct) => (
    <Button
      size="small"
      sx={{ minHeight: { xs: 44, md: 32 } }}
      onClick={() => onChoose(act)}
      aria-label={`${t(`costs.act.${act}`)}: ${kind(cost.kind)}`}
    >
      {t(`costs.act.${act}`)}
    </Button>
  );
  return (
    <Box className="hw-no-print" sx={{ display: 'flex', gap: 1, flexWrap: 'wrap' }}>
      {(cost.state === 'ESTIMATED' || cost.state === 'COMMITTED') && press('advance')}
      {cost.state === 'PAID' && press('refund')}
      {press('correct')}
    </Box>
  );
}
