import { useT } from '../i18n/use-t.js';
import { useDates } from '../parts/use-dates.js';
import { FieldFrame } from './field-frame.js';
import { partialDateFault } from './partial-date.js';
import { PartialDateControl, type PartialDateValue } from './partial-date-control.js';
import { useField, type FieldProps } from './use-field.js';

/** In a form: holds 'YYYY', 'YYYY-MM', 'YYYY-MM-DD', with `allowWords` also { words, date }, or null. */
export function PartialDateInput({ allowWords = false, ...props }: FieldProps & { readonly allowWords?: boolean }) {
  const t = useT();
  const { date } = useDates();
  const { field, frame } = useField(
    {
      ...props,
      check: (value) => {
        const fault = typeof value === 'string' ? partialDateFault(value) : undefined;
        if (fault !== undefined)
          return t(fault === 'BAD_DAY' ? 'shell.partialDate.badDay' : 'shell.partialDate.badYear');
        return props.check?.(value);
      },
    },
    (value) => (typeof value === 'string' ? date(value) : ((value as { words?: string } | null)?.words ?? '')),
  );
  return (
    <FieldFrame {...frame} as="group">
      {({ id, describedBy }) => (
        <PartialDateControl
          id={`${id}-parts`}
          describedBy={describedBy}
          value={field.value as PartialDateValue | undefined}
          onChange={field.onChange}
          allowWords={allowWords}
        />
      )}
    </FieldFrame>
  );
}
