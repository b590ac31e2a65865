import { Select } from '@mui/material';
import { useFormContext, useWatch } from 'react-hook-form';
import { send } from '../data/graphql-client.js';
import type { Whereabouts } from '../data/use-act.js';
import { ActForm, FormSection } from '../form/act-form.js';
import { FieldFrame } from '../form/field-frame.js';
import { useField } from '../form/use-field.js';
import { useT } from '../i18n/use-t.js';
import { BuildProgress } from './build-progress.js';
import type { DeskSnapshot } from './desk.js';
import { DimensionChoice, type Menu } from './dimension-choice.js';
import { HiddenGuess } from './hidden-guess.js';
import { PeriodDays, usePeriodWords } from './period-words.js';
import { PurposeFields } from './purpose-fields.js';
import { TableBuildDocument } from './cube-documents.js';
import { ReleaseTableDocument } from './statistics-documents.js';

interface BuildTableProps {
  readonly menu: Menu;
  readonly snapshots: readonly DeskSnapshot[];
  readonly onDone: (releaseId: string) => void;
}

interface Values {
  readonly snapshotId: string | null;
  readonly dimensions: readonly string[];
  readonly purpose: string;
  readonly recipientId: string | null;
  readonly knowsBoth: boolean;
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
      defaults={{
        snapshotId: snapshots[0]?.id ?? null,
        dimensions: [],
        purpose: '',
        recipientId: null,
        knowsBoth: false,
      }}
      toInput={({ snapshotId, dimensions, purpose, recipientId, knowsBoth }: Values) => ({
        snapshotId: snapshotId ?? '',
        dimensions: known(snapshotId, dimensions),
        purpose,
        recipientId: recipientId ?? '',
        knowsBoth,
      })}
      submitKey="statistics.build.submit"
      doneKey="statistics.build.done"
      onDone={(release) => onDone(release.id)}
      underWay={(operationId) => <BuildProgress operationId={operationId} />}
      whereabouts={whereabouts}
    >
      <FormSection leadKey="statistics.build.lead">
        <SnapshotChoice snapshots={snapshots} />
        <StandardTable snapshots={snapshots} />
        <Dimensions menu={menu} snapshots={snapshots} />
      </FormSection>
    </ActForm>
  );
}

async function whereabouts(operationId: string): Promise<Whereabouts> {
  const { tableBuild } = await send(TableBuildDocument, { operationId });
  if (!tableBuild) return 'GONE';
  return tableBuild.releaseId == null ? 'UNDER_WAY' : 'DONE';
}

function Dimensions({ menu, snapshots }: Pick<BuildTableProps, 'menu' | 'snapshots'>) {
  const { control } = useFormContext();
  const chosen: unknown = useWatch({ control, name: 'snapshotId' });
  const names: unknown = useWatch({ control, name: 'dimensions' });
  const snapshot = snapshots.find(({ id }) => id === chosen) ?? snapshots[0];
  if (!snapshot) return null;
  const known = snapshot.dimensions.filter(({ name }) => Array.isArray(names) && names.includes(name));
  return (
    <>
      <DimensionChoice menu={menu} dimensions={snapshot.dimensions} />
      <HiddenGuess snapshot={snapshot} dimensions={known.map(({ name }) => name)} k={menu.k} />
      <PurposeFields snapshotId={snapshot.id} kind="TABLE" />
    </>
  );
}

/** What is asked for each quarter, so that quarters can be laid beside each other. */
const standards = {
  NATIONALITY: ['nationality'],
  TIME_TO_HOME: ['homeBand'],
  IDENTIFICATION: ['identification'],
  FINES: ['fine'],
  FINE_AMOUNTS: ['fineAmount'],
  PROVINCES: ['province'],
  WAYS_OUT: ['exitMode'],
  DONOR: ['month', 'exitMode'],
} as const;

function StandardTable({ snapshots }: Pick<BuildTableProps, 'snapshots'>) {
  const t = useT();
  const { control, setValue } = useFormContext();
  const names: unknown = useWatch({ control, name: 'dimensions' });
  const period: unknown = useWatch({ control, name: 'snapshotId' });
  const menu = (snapshots.find(({ id }) => id === period) ?? snapshots[0])?.dimensions ?? [];
  // What was sealed before something was counted does not offer it.
  const offered = Object.entries(standards).filter(([, dimensions]) =>
    dimensions.every((name) => menu.some((one) => one.name === name)),
  );
  const joined = Array.isArray(names) ? (names as string[]).toSorted().join() : '';
  const chosen = offered.find(([, dimensions]) => [...dimensions].sort().join() === joined)?.[0] ?? '';
  return (
    <FieldFrame name="standard" label={t('statistics.build.standard')} help={t('statistics.build.standardHelp')}>
      {({ id, describedBy }) => (
        <Select
          native
          size="small"
          value={chosen}
          onChange={({ target }) => {
            const picked = offered.find(([name]) => name === target.value)?.[1] ?? [];
            setValue('dimensions', [...picked], { shouldDirty: true });
          }}
          inputProps={{ id, 'aria-describedby': describedBy }}
          sx={{ minWidth: 240, maxWidth: '100%' }}
        >
          <option value="">{t('statistics.build.standardNone')}</option>
          {offered.map(([name]) => (
            <option key={name} value={name}>
              {t(`statistics.build.standards.${name}`)}
            </option>
          ))}
        </Select>
      )}
    </FieldFrame>
  );
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
