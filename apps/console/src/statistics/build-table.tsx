import { Select } from '@mui/material';
import { useFormContext, useWatch } from 'react-hook-form';
import { ActForm, FormSection } from '../form/act-form.js';
import { FieldFrame } from '../form/field-frame.js';
import { TextField } from '../form/fields.js';
import { useField } from '../form/use-field.js';
import { DimensionChoice, type Dimension, type Menu } from './dimension-choice.js';
import { PeriodDays, usePeriodWords } from './period-words.js';
import { ReleaseTableDocument } from './statistics-documents.js';

interface Snapshot {
  readonly id: string;
  readonly periodFrom: string;
  readonly periodTo: string;
  readonly dimensions: readonly Dimension[];
}

interface BuildTableProps {
  readonly menu: Menu;
  readonly snapshots: readonly Snapshot[];
  readonly onDone: (releaseId: string) => void;
}

interface Values {
  readonly snapshotId: string | null;
  readonly dimensions: readonly string[];
  readonly purpose: string;
  readonly recipient: string;
}

/** Building is releasing: a table that could be looked at first and then thrown away could be subtracted as well. */
export function BuildTable({ menu, snapshots, onDone }: BuildTableProps) {
  const known = (snapshotId: string | null, names: readonly string[]): string[] => {
    const snapshot = snapshots.find(({ id }) => id === snapshotId);
    return names.filter((name) => snapshot?.dimensions.some((one) => one.name === name));
  };
  return (
    <ActForm
      document={ReleaseTableDocument}
      defaults={{ snapshotId: snapshots[0]?.id ?? null, dimensions: [], purpose: '', recipient: '' }}
      toInput={({ snapshotId, dimensions, purpose, recipient }: Values) => ({
        snapshotId: snapshotId ?? '',
        dimensions: known(snapshotId, dimensions),
        purpose,
        recipient,
      })}
      submitKey="statistics.build.submit"
      doneKey="statistics.build.done"
      onDone={(release) => onDone(release.id)}
    >
      <FormSection leadKey="statistics.build.lead">
        <SnapshotChoice snapshots={snapshots} />
        <Dimensions menu={menu} snapshots={snapshots} />
        <TextField
          name="purpose"
          labelKey="statistics.purpose"
          helpKey="statistics.build.purposeWhy"
          required
          lines={2}
        />
        <TextField
          name="recipient"
          labelKey="statistics.recipient"
          helpKey="statistics.build.recipientHelp"
          required
          maxLength={200}
        />
      </FormSection>
    </ActForm>
  );
}

function Dimensions({ menu, snapshots }: Pick<BuildTableProps, 'menu' | 'snapshots'>) {
  const { control } = useFormContext();
  const chosen: unknown = useWatch({ control, name: 'snapshotId' });
  const snapshot = snapshots.find(({ id }) => id === chosen) ?? snapshots[0];
  return <DimensionChoice menu={menu} dimensions={snapshot?.dimensions ?? []} />;
}

function SnapshotChoice({ snapshots }: Pick<BuildTableProps, 'snapshots'>) {
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
