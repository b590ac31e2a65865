import { Link as MuiLink, Select, Typography } from '@mui/material';
import { useFormContext, useWatch } from 'react-hook-form';
import { Link } from 'react-router-dom';
import { ActForm, FormSection } from '../form/act-form.js';
import { FieldFrame } from '../form/field-frame.js';
import { useT } from '../i18n/use-t.js';
import { BuildProgress } from './build-progress.js';
import type { DeskSnapshot } from './desk.js';
import { DimensionChoice, type Menu } from './dimension-choice.js';
import { HiddenGuess } from './hidden-guess.js';
import { PurposeFields } from './purpose-fields.js';
import { SnapshotChoice } from './snapshot-choice.js';
import { offeredBy, standardOf, standards } from './standard-tables.js';
import { ReleaseTableDocument } from './statistics-documents.js';
import { tableWhereabouts } from './table-whereabouts.js';

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
      whereabouts={tableWhereabouts}
    >
      <FormSection leadKey="statistics.build.lead">
        <SnapshotChoice snapshots={snapshots} />
        <StandardTable snapshots={snapshots} />
        <Dimensions menu={menu} snapshots={snapshots} />
      </FormSection>
    </ActForm>
  );
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

function StandardTable({ snapshots }: Pick<BuildTableProps, 'snapshots'>) {
  const t = useT();
  const { control, setValue } = useFormContext();
  const names: unknown = useWatch({ control, name: 'dimensions' });
  const period: unknown = useWatch({ control, name: 'snapshotId' });
  const menu = (snapshots.find(({ id }) => id === period) ?? snapshots[0])?.dimensions ?? [];
  const offered = offeredBy(menu);
  const named = standardOf(Array.isArray(names) ? (names as string[]) : []);
  const chosen = named && offered.includes(named) ? named : '';
  return (
    <FieldFrame name="standard" label={t('statistics.build.standard')} help={t('statistics.build.standardHelp')}>
      {({ id, describedBy }) => (
        <>
          <Select
            native
            size="small"
            value={chosen}
            onChange={({ target }) => {
              const picked = offered.find((name) => name === target.value);
              setValue('dimensions', picked ? [...standards[picked]] : [], { shouldDirty: true });
            }}
            inputProps={{ id, 'aria-describedby': describedBy }}
            sx={{ minWidth: 240, maxWidth: '100%' }}
          >
            <option value="">{t('statistics.build.standardNone')}</option>
            {offered.map((name) => (
              <option key={name} value={name}>
                {t(`statistics.build.standards.${name}`)}
              </option>
            ))}
          </Select>
          <Typography variant="body2" sx={{ mt: 1.5 }}>
            <MuiLink component={Link} to="/statistics/report" underline="always">
              {t('statisticsReport.fromBuild')}
            </MuiLink>
          </Typography>
        </>
      )}
    </FieldFrame>
  );
}
