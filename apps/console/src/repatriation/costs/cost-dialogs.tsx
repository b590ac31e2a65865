import { correctionGrounds, costStates, type Money, splitEqually, todayIn } from '@homeward/domain';
import { Alert } from '@mui/material';
import { useWatch } from 'react-hook-form';
import { useDocument } from '../../data/use-document.js';
import { ActForm } from '../../form/act-form.js';
import { CodeChoice, CodeSelect } from '../../form/code-fields.js';
import { CheckField, DateField, TextField } from '../../form/fields.js';
import { MoneyField } from '../../form/money-field.js';
import { useT } from '../../i18n/use-t.js';
import { moneyText } from '../../parts/money-text.js';
import { AttachmentChoice } from '../../attachments/attachment-choice.js';
import { useCan } from '../../session/session-store.js';
import { PlainDialog } from '../plain-dialog.js';
import { AdvanceCostDocument, CorrectCostDocument, RecordCostDocument, RefundCostDocument } from './cost-documents.js';
import { emptySpent, SpentFields, spentOf, type SpentValues } from './cost-fields.js';
import { type Cost, type CostSubject, sharesOf, theOthers, type TypedShares } from './cost-words.js';
import { OthersOnBillDocument, SharesField } from './shares-field.js';

interface RecordProps {
  readonly subject: CostSubject;
  readonly onClose: () => void;
}
type RecordValues = SpentValues & {
  readonly whole: boolean;
  readonly byHand: boolean;
  readonly shares: TypedShares;
  readonly attachmentId: string | null;
};

/** One bill. Of a journey or an operation it is shared equally, unless it is of the whole. */
export function RecordCostDialog({ subject, onClose }: RecordProps) {
  const t = useT();
  const can = useCan();
  const today = todayIn();
  const ofCase = subject.kind === 'case';
  const about = ofCase
    ? { caseId: subject.caseId }
    : subject.kind === 'movement'
      ? { movementId: subject.movementId }
      : { rescueId: subject.rescueId };
  const defaults: RecordValues = {
    ...emptySpent(today),
    kind: subject.kind === 'movement' ? 'TICKET' : null,
    whole: !ofCase && subject.people === 0,
    byHand: false,
    shares: {},
    attachmentId: null,
  };
  return (
    <PlainDialog
      title={t('costs.act.record')}
      lead={ofCase ? undefined : t('costs.act.recordShared')}
      onClose={onClose}
    >
      <ActForm
        document={RecordCostDocument}
        defaults={defaults}
        doneKey="costs.done.recorded"
        onDone={onClose}
        onCancel={onClose}
        toInput={(v: RecordValues) => ({
          ...about,
          ...spentOf(v, ofCase),
          ...(ofCase ? { attachmentId: v.attachmentId } : { whole: v.whole }),
          ...(!ofCase && !v.whole && v.byHand
            ? byHandOf(sharesOf(v.shares, v.amountMinor?.currency ?? 'USD') ?? [])
            : {}),
        })}
      >
        <SpentFields note={ofCase} today={today} />
        {ofCase && can('attachment.read') && (
          <AttachmentChoice caseId={subject.caseId} labelKey="costs.field.receipt" helpKey="costs.field.receiptHelp" />
        )}
        {!ofCase && <Shares subject={subject} />}
      </ActForm>
    </PlainDialog>
  );
}

function byHandOf(typed: readonly { readonly caseId: string; readonly amountMinor: number }[]) {
  const others = typed.find(({ caseId }) => caseId === theOthers);
  const shares = typed.filter((one) => one !== others);
  return { shares, ...(others ? { othersMinor: others.amountMinor } : {}) };
}

/** Of a journey everybody on it pays a part, also those whom the reader does not see. */
function useSharers(subject: Exclude<CostSubject, { readonly kind: 'case' }>): {
  readonly people: number;
  readonly others: number;
} {
  const ofJourney = subject.kind === 'movement';
  const { data } = useDocument(
    OthersOnBillDocument,
    { movementId: ofJourney ? subject.movementId : '' },
    { enabled: ofJourney },
  );
  const others = ofJourney ? (data?.othersOnBill ?? 0) : 0;
  return { people: subject.people + others, others };
}

function Shares({ subject }: { readonly subject: Exclude<CostSubject, { readonly kind: 'case' }> }) {
  const t = useT();
  const { people, others } = useSharers(subject);
  const byHand = useWatch({ name: 'byHand' }) as boolean;
  const money = useWatch({ name: 'amountMinor' }) as Money | null;
  const whole = useWatch({ name: 'whole' }) as boolean;
  const shares = money && people > 0 && !whole && !byHand ? splitEqually(money.minor, people) : [];
  const [first, last] = [shares[0], shares.at(-1)];
  return (
    <>
      <CheckField name="whole" labelKey="costs.field.whole" helpKey="costs.field.wholeHelp" />
      {people > 1 && !whole && <CheckField name="byHand" labelKey="costs.split.byHand" />}
      {people > 1 && !whole && byHand && <SharesField subject={subject} />}
      {money && first !== undefined && last !== undefined && (
        <Alert severity="info">
          {first === last
            ? t('costs.split.each', { smart_count: people, amount: moneyText(first, money.currency) })
            : t('costs.split.about', {
                smart_count: people,
                most: moneyText(first, money.currency),
                least: moneyText(last, money.currency),
              })}
          {others > 0 && ` ${t('costs.split.ofThem', { smart_count: others })}`}
        </Alert>
      )}
    </>
  );
}

export type CostAct = 'advance' | 'refund' | 'correct';

export function CostDialog({
  act,
  cost,
  onClose,
}: {
  readonly act: CostAct;
  readonly cost: Cost;
  readonly onClose: () => void;
}) {
  const t = useT();
  const today = todayIn();
  const common = { doneKey: 'costs.done.changed', onDone: onClose, onCancel: onClose };
  const about = { costId: cost.id, expectedVersion: cost.version };
  const left = moneyText(cost.leftMinor, cost.currency);
  if (act === 'advance') {
    const next = costStates.filter((state) => state !== 'REFUNDED').slice(costStates.indexOf(cost.state) + 1);
    return (
      <PlainDialog title={t('costs.act.advance')} lead={left} onClose={onClose}>
        <ActForm
          {...common}
          document={AdvanceCostDocument}
          defaults={{ state: 'PAID' as const, on: today }}
          toInput={(v: { state: (typeof costStates)[number]; on: string }) => ({ ...about, ...v })}
        >
          <CodeChoice name="state" labelKey="costs.field.state" list="costStates" codes={next} required />
          <DateField name="on" labelKey="costs.field.on" required />
        </ActForm>
      </PlainDialog>
    );
  }
  if (act === 'refund')
    return (
      <PlainDialog title={t('costs.act.refund')} lead={t('costs.act.refundLead', { left })} onClose={onClose}>
        <ActForm
          {...common}
          document={RefundCostDocument}
          defaults={{ amountMinor: moneyOf(cost, cost.leftMinor), on: today, note: '' }}
          toInput={(v: { amountMinor: Money | null; on: string; note: string }) => ({
            ...about,
            amountMinor: v.amountMinor?.currency === cost.currency ? v.amountMinor.minor : 0,
            on: v.on,
            ...(cost.case ? { note: v.note } : {}),
          })}
        >
          <MoneyField name="amountMinor" labelKey="costs.field.back" required />
          <DateField name="on" labelKey="costs.field.on" max={today} required />
          {cost.case && <TextField name="note" labelKey="costs.field.note" lines={2} />}
        </ActForm>
      </PlainDialog>
    );
  return <CorrectDialog cost={cost} onClose={onClose} />;
}

interface CorrectValues {
  readonly ground: (typeof correctionGrounds)[number] | null;
  readonly note: string;
  readonly again: boolean;
  readonly instead: SpentValues;
}

/** The line stays and is taken back by another; the right one stands beneath, if there is one. */
function CorrectDialog({ cost, onClose }: { readonly cost: Cost; readonly onClose: () => void }) {
  const t = useT();
  const today = todayIn();
  const ofCase = cost.case != null;
  const defaults: CorrectValues = {
    ground: null,
    note: '',
    again: true,
    instead: {
      kind: cost.kind,
      amountMinor: moneyOf(cost, cost.leftMinor),
      on: cost.spentOn,
      payer: cost.payer,
      donorId: cost.donor?.id ?? null,
      state: cost.state,
      note: cost.note ?? '',
    },
  };
  return (
    <PlainDialog title={t('costs.act.correct')} lead={t('costs.act.correctLead')} onClose={onClose}>
      <ActForm
        document={CorrectCostDocument}
        defaults={defaults}
        doneKey="costs.done.corrected"
        onDone={onClose}
        onCancel={onClose}
        toInput={(v: CorrectValues) => ({
          costId: cost.id,
          expectedVersion: cost.version,
          ground: v.ground ?? 'WRONG_AMOUNT',
          ...(ofCase ? { note: v.note } : {}),
          ...(v.again ? { instead: spentOf(v.instead, ofCase) } : {}),
        })}
      >
        <CodeSelect
          name="ground"
          labelKey="costs.field.ground"
          list="correctionGrounds"
          codes={correctionGrounds}
          required
        />
        {ofCase && <TextField name="note" labelKey="costs.field.why" lines={2} />}
        <CheckField name="again" labelKey="costs.field.again" />
        <Instead ofCase={ofCase} today={today} />
      </ActForm>
    </PlainDialog>
  );
}

function Instead({ ofCase, today }: { readonly ofCase: boolean; readonly today: string }) {
  const again = useWatch({ name: 'again' }) as boolean;
  return again ? <SpentFields path="instead." note={ofCase} today={today} /> : null;
}

const moneyOf = (cost: Cost, minor: number): Money => ({ minor, currency: cost.currency as Money['currency'] });
