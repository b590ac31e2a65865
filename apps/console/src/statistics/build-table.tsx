import { Box, Checkbox, Select } from '@mui/material';
import { useDates } from '../parts/use-dates.js';
import { ActForm, FormSection } from '../form/act-form.js';
import { FieldFrame } from '../form/field-frame.js';
import { TextField } from '../form/fields.js';
import { useField } from '../form/use-field.js';
import { useT } from '../i18n/use-t.js';
import { ReleaseTableDocument } from './statistics-documents.js';

interface Menu {
  readonly mostDimensions: number;
  readonly tooFine: readonly (readonly string[])[];
  readonly dimensions: readonly { readonly name: string; readonly group: string }[];
}

interface BuildTableProps {
  readonly menu: Menu;
  readonly snapshots: readonly { readonly id: string; readonly periodFrom: string; readonly periodTo: string }[];
  readonly onDone: (releaseId: string) => void;
}

interface Values {
  readonly snapshotId: string | null;
  readonly dimensions: string[];
  readonly purpose: string;
  readonly recipient: string;
}

/** Building is releasing: a table that could be looked at first and then thrown away could be subtracted as well. */
export function BuildTable({ menu, snapshots, onDone }: BuildTableProps) {
  return (
    <ActForm
      document={ReleaseTableDocument}
      defaults={{ snapshotId: snapshots[0]?.id ?? null, dimensions: [], purpose: '', recipient: '' }}
      toInput={({ snapshotId, ...rest }: Values) => ({ ...rest, snapshotId: snapshotId ?? '' })}
      submitKey="statistics.build.submit"
      doneKey="statistics.build.done"
      onDone={(release) => onDone(release.id)}
    >
      <FormSection leadKey="statistics.build.lead">
        <SnapshotChoice snapshots={snapshots} />
        <DimensionChoice menu={menu} />
        <TextField
          name="purpose"
          labelKey="statistics.purpose"
          whyKey="statistics.build.purposeWhy"
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

function SnapshotChoice({ snapshots }: Pick<BuildTableProps, 'snapshots'>) {
  const { field, frame } = useField({ name: 'snapshotId', labelKey: 'statistics.build.snapshot', required: true });
  const dates = useDates();
  return (
    <FieldFrame {...frame}>
      {({ id, describedBy }) => (
        <Select
          native
          size="small"
          value={(field.value as string | null) ?? ''}
          onChange={(event) => field.onChange(event.target.value)}
          inputProps={{ id, 'aria-describedby': describedBy }}
        >
          {snapshots.map(({ id: value, periodFrom, periodTo }) => (
            <option key={value} value={value}>
              {dates.date(periodFrom)} – {dates.date(periodTo)}
            </option>
          ))}
        </Select>
      )}
    </FieldFrame>
  );
}

/** Up to three, never two levels of the same thing, and not what is too fine together: the menu says so while one chooses. */
function DimensionChoice({ menu }: Pick<BuildTableProps, 'menu'>) {
  const t = useT();
  const { field, frame } = useField({
    name: 'dimensions',
    labelKey: 'statistics.build.dimensions',
    helpKey: 'statistics.build.dimensionsHelp',
    required: true,
  });
  const chosen = Array.isArray(field.value) ? (field.value as string[]) : [];
  const closed = (name: string, group: string): boolean =>
    !chosen.includes(name) &&
    (chosen.length >= menu.mostDimensions ||
      menu.dimensions.some((other) => chosen.includes(other.name) && other.group === group) ||
      menu.tooFine.some(
        (pair) => pair.includes(name) && pair.some((other) => other !== name && chosen.includes(other)),
      ));
  return (
    <FieldFrame {...frame} as="group">
      {() => (
        <Box
          sx={{ display: 'grid', gridTemplateColumns: { xs: '1fr', sm: '1fr 1fr', xl: '1fr 1fr 1fr' }, columnGap: 4 }}
        >
          {menu.dimensions.map(({ name, group }) => (
            <Box
              key={name}
              component="label"
              sx={{ display: 'flex', alignItems: 'center', gap: 1, opacity: closed(name, group) ? 0.55 : 1 }}
            >
              <Checkbox
                checked={chosen.includes(name)}
                disabled={closed(name, group)}
                onChange={(event) =>
                  field.onChange(event.target.checked ? [...chosen, name] : chosen.filter((other) => other !== name))
                }
                sx={{ ml: -1.5 }}
              />
              {t(`statistics.dimension.${name}`)}
            </Box>
          ))}
        </Box>
      )}
    </FieldFrame>
  );
}
