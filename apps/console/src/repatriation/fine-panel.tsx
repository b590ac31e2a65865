import { Box, Button, Table, TableBody, TableCell, TableHead, TableRow, Typography } from '@mui/material';
import { useState, type ReactNode } from 'react';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Panel } from '../parts/page.js';
import { StatusDot } from '../parts/status-dot.js';
import { useDates } from '../parts/use-dates.js';
import { useCan } from '../session/session-store.js';
import { DecideWaiverDialog, EndFreezeDialog, FreezeDialog, PayFineDialog } from './fine-acts.js';
import { minorText, type Overstay, type WayHome } from './way-home-words.js';

type Open = 'pay' | 'freeze' | { readonly waiverId: string } | { readonly freezeId: string };

/** The fine: how much is owed, whether it grows, how the sum comes about, what was asked, let off and paid. */
export function FinePanel({ way }: { readonly way: WayHome }) {
  const [open, setOpen] = useState<Open | null>(null);
  const fine = way.overstay;
  if (!fine) return null;
  const dialog = { way, fine, onClose: () => setOpen(null) };
  return (
    <Panel titleKey="repatriation.fine.title" actions={<FineActs fine={fine} onOpen={setOpen} />}>
      <Owed fine={fine} />
      <Alerts fine={fine} />
      <Waivers fine={fine} onOpen={setOpen} />
      <Freezes fine={fine} onOpen={setOpen} />
      <Payments fine={fine} />
      <Reckoning fine={fine} />
      {open === 'pay' && <PayFineDialog {...dialog} />}
      {open === 'freeze' && <FreezeDialog {...dialog} />}
      {open !== null && typeof open === 'object' && 'waiverId' in open && (
        <DecideWaiverDialog {...dialog} waiverId={open.waiverId} />
      )}
      {open !== null && typeof open === 'object' && 'freezeId' in open && (
        <EndFreezeDialog {...dialog} freezeId={open.freezeId} />
      )}
    </Panel>
  );
}

interface PartProps {
  readonly fine: Overstay;
  readonly onOpen: (open: Open) => void;
}

function FineActs({ fine, onOpen }: PartProps) {
  const t = useT();
  const can = useCan();
  if (!can('repatriation.record') || fine.settledOn || !fine.currency) return null;
  return (
    <Box className="hw-no-print" sx={{ display: 'flex', gap: 2, flexWrap: 'wrap' }}>
      {fine.outstandingMinor > 0 && (
        <Button variant="outlined" onClick={() => onOpen('pay')}>
          {t('repatriation.fine.act.pay')}
        </Button>
      )}
      {!fine.freezes.some(({ to }) => to == null) && (
        <Button onClick={() => onOpen('freeze')}>{t('repatriation.fine.act.freeze')}</Button>
      )}
    </Box>
  );
}

function Owed({ fine }: { readonly fine: Overstay }) {
  const t = useT();
  const settlement = useCodeText('fineSettlements');
  const money = (minor: number): string => minorText(minor, fine.currency);
  return (
    <>
      <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 6, rowGap: 2, alignItems: 'baseline' }}>
        <Typography variant="h2" component="p" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          {money(fine.settledOn ? fine.amountMinor : fine.outstandingMinor)}
        </Typography>
        {fine.settlement ? (
          <StatusDot tone="done">{settlement(fine.settlement)}</StatusDot>
        ) : (
          <StatusDot tone={fine.perDayMinor > 0 ? 'danger' : 'due'}>
            {fine.perDayMinor > 0
              ? t('repatriation.fine.grows', { amount: money(fine.perDayMinor) })
              : t('repatriation.fine.stands')}
          </StatusDot>
        )}
      </Box>
      {(fine.waivedMinor > 0 || fine.paidMinor > 0) && (
        <Typography sx={{ mt: 2, fontVariantNumeric: 'tabular-nums' }}>
          {[
            t('repatriation.fine.reckoned', { amount: money(fine.amountMinor) }),
            ...(fine.waivedMinor > 0 ? [t('repatriation.fine.waived', { amount: money(fine.waivedMinor) })] : []),
            ...(fine.paidMinor > 0 ? [t('repatriation.fine.paid', { amount: money(fine.paidMinor) })] : []),
          ].join(' · ')}
        </Typography>
      )}
      <Typography color="textSecondary" component="div" sx={{ mt: 2 }}>
        {t('repatriation.fine.days', { smart_count: fine.days })} · {t('repatriation.field.legalUntil')}:{' '}
        <DateText value={fine.legalUntil} distance={false} />
        {fine.enteredOn && (
          <>
            {' '}
            · {t('repatriation.fine.enteredOn')}: <DateText value={fine.enteredOn} distance={false} />
            {fine.stayDays != null && ` (${t('repatriation.fine.allowed', { smart_count: fine.stayDays })})`}
          </>
        )}
        {fine.visaKind !== '' && ` · ${fine.visaKind}`}
        {fine.settledOn && (
          <>
            {' '}
            · {t('repatriation.fine.settledOn')}: <DateText value={fine.settledOn} />
          </>
        )}
      </Typography>
    </>
  );
}

function Alerts({ fine }: { readonly fine: Overstay }) {
  const t = useT();
  const money = (minor: number): string => minorText(minor, fine.currency);
  return (
    <>
      {fine.passedMinor != null && fine.passedOn != null && (
        <Box sx={{ mt: 2 }}>
          <StatusDot tone="due">
            {t('repatriation.fine.passed', { amount: money(fine.passedMinor) })} <DateText value={fine.passedOn} />
          </StatusDot>
        </Box>
      )}
      {fine.nextAlert && (
        <Typography color="textSecondary" component="div" sx={{ mt: 1 }}>
          {t('repatriation.fine.nextAlert', { amount: money(fine.nextAlert.amountMinor) })}{' '}
          <DateText value={fine.nextAlert.on} />
        </Typography>
      )}
      {fine.onDeparture && (
        <Typography component="div" sx={{ mt: 1 }}>
          {t('repatriation.fine.onDeparture', { amount: money(fine.onDeparture.amountMinor) })}{' '}
          <DateText value={fine.onDeparture.on} />
        </Typography>
      )}
      {(fine.daysWithoutRule > 0 || fine.problem) && (
        <Typography sx={({ tokens }) => ({ color: tokens.due.text, mt: 2 })}>
          {fine.problem
            ? t(`codes.overstayProblems.${fine.problem}`)
            : t('repatriation.fine.noRule', { smart_count: fine.daysWithoutRule })}
        </Typography>
      )}
    </>
  );
}

function Part({ titleKey, children }: { readonly titleKey: string; readonly children: ReactNode }) {
  const t = useT();
  return (
    <Box sx={({ tokens }) => ({ mt: 4, pt: 3, borderTop: `1px solid ${tokens.border}` })}>
      <Typography variant="h3" sx={{ mb: 2 }}>
        {t(titleKey)}
      </Typography>
      {children}
    </Box>
  );
}

function Waivers({ fine, onOpen }: PartProps) {
  const t = useT();
  const can = useCan();
  const decision = useCodeText('waiverDecisions');
  if (fine.waivers.length === 0) return null;
  return (
    <Part titleKey="repatriation.fine.waivers">
      {fine.waivers.map((waiver) => (
        <Box key={waiver.id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center', mb: 2 }}>
          <Box sx={{ flex: '1 1 240px', minWidth: 0 }}>
            <Typography component="div">
              {t('repatriation.fine.waiverAsked')}: <DateText value={waiver.askedOn} distance={false} />
              {[waiver.askedOf, waiver.letter].filter(Boolean).map((text) => ` · ${text}`)}
            </Typography>
            {waiver.decidedOn && (
              <Typography component="div" color="textSecondary">
                <DateText value={waiver.decidedOn} distance={false} />
                {waiver.decisionNumber ? ` · ${waiver.decisionNumber}` : ''}
                {waiver.share != null ? ` · ${waiver.share / 100} %` : ''}
                {waiver.waivedMinor != null && waiver.waivedMinor > 0
                  ? ` · ${t('repatriation.fine.waived', { amount: minorText(waiver.waivedMinor, fine.currency) })}`
                  : ''}
                {waiver.note ? ` · ${waiver.note}` : ''}
              </Typography>
            )}
          </Box>
          {waiver.decision ? (
            <StatusDot tone={waiver.decision === 'REFUSED' ? 'unknown' : 'done'}>{decision(waiver.decision)}</StatusDot>
          ) : (
            <>
              <StatusDot tone="due" shape="open">
                {t('repatriation.fine.notAnswered')}
              </StatusDot>
              {can('repatriation.record') && !fine.settledOn && (
                <Button variant="outlined" className="hw-no-print" onClick={() => onOpen({ waiverId: waiver.id })}>
                  {t('repatriation.fine.act.decide')}
                </Button>
              )}
            </>
          )}
        </Box>
      ))}
    </Part>
  );
}

function Freezes({ fine, onOpen }: PartProps) {
  const t = useT();
  const can = useCan();
  const ground = useCodeText('freezeGrounds');
  const { date } = useDates();
  if (fine.freezes.length === 0) return null;
  return (
    <Part titleKey="repatriation.fine.freezes">
      {fine.freezes.map((freeze) => (
        <Box key={freeze.id} sx={{ display: 'flex', flexWrap: 'wrap', gap: 3, alignItems: 'center', mb: 1 }}>
          <Typography sx={{ flex: '1 1 240px' }}>
            {ground(freeze.ground)}: {date(freeze.from)} –{' '}
            {freeze.to ? date(freeze.to) : t('repatriation.missions.openEnd')}
            {freeze.note ? ` · ${freeze.note}` : ''}
          </Typography>
          {freeze.to == null && !fine.settledOn && can('repatriation.record') && (
            <Button className="hw-no-print" onClick={() => onOpen({ freezeId: freeze.id })}>
              {t('repatriation.fine.act.endFreeze')}
            </Button>
          )}
        </Box>
      ))}
    </Part>
  );
}

function Payments({ fine }: { readonly fine: Overstay }) {
  const payer = useCodeText('payers');
  if (fine.payments.length === 0) return null;
  return (
    <Part titleKey="repatriation.fine.payments">
      {fine.payments.map((payment) => (
        <Typography key={payment.id} component="div" sx={{ fontVariantNumeric: 'tabular-nums' }}>
          <DateText value={payment.on} distance={false} /> · {minorText(payment.amountMinor, payment.currency)} ·{' '}
          {payer(payment.payer)}
          {payment.donorCode ? ` ${payment.donorCode}` : ''}
        </Typography>
      ))}
    </Part>
  );
}

/** Line by line, so that an official can follow it with a pencil. */
function Reckoning({ fine }: { readonly fine: Overstay }) {
  const t = useT();
  const kind = useCodeText('fineLineKinds');
  const { date } = useDates();
  if (fine.lines.length === 0) return null;
  return (
    <Part titleKey="repatriation.fine.lines">
      <Box sx={{ overflowX: 'auto' }} tabIndex={0} role="region" aria-label={t('repatriation.fine.lines')}>
        <Table size="small">
          <TableHead>
            <TableRow>
              <TableCell>{t('repatriation.fine.line.days')}</TableCell>
              <TableCell align="right">{t('repatriation.fine.line.count')}</TableCell>
              <TableCell align="right">{t('repatriation.rules.perDay')}</TableCell>
              <TableCell align="right">{t('repatriation.fine.line.sum')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {fine.lines.map((line) => (
              <TableRow key={line.from}>
                <TableCell component="th" scope="row">
                  {date(line.from)}
                  {line.to === line.from ? '' : ` – ${date(line.to)}`}
                  {line.kind === 'RULE' ? '' : ` (${kind(line.kind)})`}
                </TableCell>
                <TableCell align="right">{line.days}</TableCell>
                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                  {minorText(line.perDayMinor, fine.currency)}
                </TableCell>
                <TableCell align="right" sx={{ whiteSpace: 'nowrap' }}>
                  {minorText(line.amountMinor, fine.currency)}
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </Box>
    </Part>
  );
}
