import { Select } from '@mui/material';
import { FieldFrame } from '../form/field-frame.js';
import { useField } from '../form/use-field.js';
import type { DeskSnapshot } from './desk.js';
import { PeriodDays, usePeriodWords } from './period-words.js';

export function SnapshotChoice({ snapshots }: { readonly snapshots: readonly DeskSnapshot[] }) {
  const { field, frame } = useField({ name: 'snapshotId', labelKey: 'statistics.build.snapshot', required: true });
  const words = usePeriodWords();
  const chosen = snapshots.find((snapshot) => snapshot.id === field.value);
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy }) => (
        <>
          <Select
            native
            size="small"
            value={(field.value as string | null) ?? ''}
            onChange={(event) => field.onChange(event.target.value)}
            inputProps={{ id, 'aria-describedby': describedBy }}
            sx={{ minWidth: 240, maxWidth: '100%' }}
          >
            {snapshots.map(({ id: value, periodFrom, periodTo }) => (
              <option key={value} value={value}>
                {words.name(periodFrom, periodTo)}
              </option>
            ))}
          </Select>
          {chosen && <PeriodDays from={chosen.periodFrom} to={chosen.periodTo} />}
        </>
      )}
    </FieldFrame>
  );
}
