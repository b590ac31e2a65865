import { Select } from '@mui/material';
import { finishedPeriods, periodsOverlap, todayIn, type Period, type PeriodKind } from '@homeward/domain';
import { ActForm, FormSection } from '../form/act-form.js';
import { FieldFrame } from '../form/field-frame.js';
import { CheckField } from '../form/fields.js';
import { useField } from '../form/use-field.js';
import { useT } from '../i18n/use-t.js';
import { Empty } from '../parts/state-blocks.js';
import { useTimeZone } from '../session/session-store.js';
import { PeriodDays, usePeriodWords } from './period-words.js';
import { SealSnapshotDocument } from './statistics-documents.js';

interface SealPeriodProps {
  readonly sealed: readonly { readonly periodFrom: string; readonly periodTo: string }[];
  readonly onSealed: () => void;
  readonly onCancel?: () => void;
}

/** Three years back: who seals later than that writes to the API. */
const kinds: readonly { readonly kind: PeriodKind; readonly many: number }[] = [
  { kind: 'QUARTER', many: 12 },
  { kind: 'HALF_YEAR', many: 6 },
  { kind: 'YEAR', many: 3 },
];

interface Values {
  /** First and last day; the name is that of the input's field, where the API's faults belong. */
  readonly periodFrom: string;
  readonly sure: boolean;
}

/** A period is picked whole: nobody types days, and what is sealed already is not offered. */
export function SealPeriod({ sealed, onSealed, onCancel }: SealPeriodProps) {
  const t = useT();
  const today = todayIn(useTimeZone());
  const taken = sealed.map(({ periodFrom, periodTo }) => ({ from: periodFrom, to: periodTo }));
  const free = kinds.map(({ kind, many }) => ({
    kind,
    periods: finishedPeriods(kind, today, many).filter((one) => !taken.some((other) => periodsOverlap(one, other))),
  }));
  const first = free.flatMap(({ periods }) => periods)[0];
  if (!first) return <Empty titleKey="statistics.snapshot.allSealed" hintKey="statistics.snapshot.allSealedHint" />;
  return (
    <ActForm
      document={SealSnapshotDocument}
      defaults={{ periodFrom: valueOf(first), sure: false }}
      toInput={({ periodFrom: value }: Values) => {
        const [periodFrom = '', periodTo = ''] = value.split('/');
        return { periodFrom, periodTo };
      }}
      submitKey="statistics.snapshot.seal"
      doneKey="statistics.snapshot.done"
      onDone={onSealed}
      onCancel={onCancel}
    >
      <FormSection leadKey="statistics.snapshot.why">
        <PeriodChoice free={free} />
        <CheckField
          name="sure"
          labelKey="statistics.snapshot.sure"
          required
          check={(value) => (value === true ? undefined : t('shell.form.required'))}
        />
      </FormSection>
    </ActForm>
  );
}

const valueOf = ({ from, to }: Period): string => `${from}/${to}`;

function PeriodChoice({
  free,
}: {
  readonly free: readonly { readonly kind: PeriodKind; readonly periods: readonly Period[] }[];
}) {
  const t = useT();
  const words = usePeriodWords();
  const { field, error, frame } = useField({
    name: 'periodFrom',
    labelKey: 'statistics.snapshot.period',
    helpKey: 'statistics.snapshot.once',
    required: true,
  });
  const [from = '', to = ''] = String(field.value).split('/');
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy }) => (
        <>
          <Select
            native
            size="small"
            sx={{ minWidth: 240, maxWidth: '100%' }}
            value={(field.value as string | null) ?? ''}
            onChange={(event) => field.onChange(event.target.value)}
            onBlur={field.onBlur}
            error={error !== undefined}
            inputProps={{ id, 'aria-describedby': describedBy, 'aria-required': true }}
          >
            {free.map(
              ({ kind, periods }) =>
                periods.length > 0 && (
                  <optgroup key={kind} label={t(`statistics.periodKind.${kind}`)}>
                    {periods.map((period) => (
                      <option key={valueOf(period)} value={valueOf(period)}>
                        {words.name(period.from, period.to)}
                      </option>
                    ))}
                  </optgroup>
                ),
            )}
          </Select>
          <PeriodDays from={from} to={to} />
        </>
      )}
    </FieldFrame>
  );
}
