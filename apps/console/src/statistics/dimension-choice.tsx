import { Box, Checkbox, ToggleButton, ToggleButtonGroup, Typography } from '@mui/material';
import { choiceStyle } from '../form/choice-style.js';
import { FieldFrame } from '../form/field-frame.js';
import { useField } from '../form/use-field.js';
import { useT } from '../i18n/use-t.js';

export interface Dimension {
  readonly name: string;
  readonly group: string;
  readonly categories: readonly string[];
}

export interface Menu {
  readonly k: number;
  readonly mostDimensions: number;
  readonly mostCells: number;
  readonly tooFine: readonly (readonly string[])[];
}

interface DimensionChoiceProps {
  readonly menu: Menu;
  readonly dimensions: readonly Dimension[];
}

/**
 * What to count by: a thing, and beneath it the level where it has several. The coarsest stands first, because it shows
 * most. What would be too fine beside the rest is not offered, and says so.
 */
export function DimensionChoice({ menu, dimensions }: DimensionChoiceProps) {
  const t = useT();
  const { field, frame } = useField({
    name: 'dimensions',
    labelKey: 'statistics.build.dimensions',
    helpKey: 'statistics.build.dimensionsHelp',
    required: true,
  });
  // A period with fewer levels than the one before keeps what it has.
  const chosen = dimensions.filter(({ name }) => Array.isArray(field.value) && field.value.includes(name));
  const groups = [...new Set(dimensions.map(({ group }) => group))];
  const pick = (next: readonly Dimension[]): void => field.onChange(next.map(({ name }) => name));
  /** What stands in the way of a level, if anything does. */
  const barrier = (level: Dimension): Dimension | undefined =>
    chosen.find(
      (other) =>
        other.group !== level.group &&
        menu.tooFine.some((pair) => pair.includes(level.name) && pair.includes(other.name)),
    );
  return (
    <FieldFrame {...frame} as="group">
      {() => (
        <>
          <Box sx={{ columnCount: { xs: 1, sm: 2 }, columnGap: 6 }}>
            {groups.map((group) => {
              const levels = dimensions
                .filter((one) => one.group === group)
                .sort((a, b) => a.categories.length - b.categories.length);
              return (
                <Group
                  key={group}
                  group={group}
                  levels={levels}
                  chosen={levels.find((level) => chosen.includes(level))}
                  barrier={barrier}
                  full={chosen.length >= menu.mostDimensions}
                  onPick={(level) =>
                    pick([...chosen.filter((one) => one.group !== group), ...(level === undefined ? [] : [level])])
                  }
                />
              );
            })}
          </Box>
          <Summary menu={menu} chosen={chosen} t={t} />
        </>
      )}
    </FieldFrame>
  );
}

interface GroupProps {
  readonly group: string;
  /** Coarsest first. */
  readonly levels: readonly Dimension[];
  readonly chosen: Dimension | undefined;
  readonly barrier: (level: Dimension) => Dimension | undefined;
  readonly full: boolean;
  readonly onPick: (level: Dimension | undefined) => void;
}

function Group({ group, levels, chosen, barrier, full, onPick }: GroupProps) {
  const t = useT();
  const open = levels.find((level) => !barrier(level));
  const closed = !chosen && (full || !open);
  const [only] = levels.length === 1 ? levels : [];
  const label = only ? t(`statistics.dimension.${only.name}`) : t(`statistics.group.${group}`);
  const barred = levels.flatMap((level) => {
    const other = barrier(level);
    return other && (chosen !== undefined || !full) ? [{ level, other }] : [];
  });
  return (
    <Box sx={{ breakInside: 'avoid' }}>
      <Box
        component="label"
        sx={{ display: 'flex', alignItems: 'center', gap: 1, opacity: closed ? 0.55 : 1, cursor: 'pointer' }}
      >
        <Checkbox
          checked={chosen !== undefined}
          disabled={closed}
          onChange={(event) => onPick(event.target.checked ? open : undefined)}
          sx={{ ml: -1.5 }}
        />
        {label}
      </Box>
      {chosen && levels.length > 1 && (
        <ToggleButtonGroup
          exclusive
          size="small"
          aria-label={t('statistics.build.level', { thing: label })}
          value={chosen.name}
          onChange={(_event, name: string | null) => {
            const level = levels.find((one) => one.name === name);
            if (level) onPick(level);
          }}
          sx={[choiceStyle, { display: 'flex', ml: 8, mb: 2 }]}
        >
          {levels.map((level) => (
            <ToggleButton key={level.name} value={level.name} disabled={barrier(level) !== undefined}>
              {t(`statistics.dimension.${level.name}`)}
            </ToggleButton>
          ))}
        </ToggleButtonGroup>
      )}
      {(chosen ?? only) &&
        barred.map(({ level, other }) => (
          <Typography
            key={level.name}
            variant="caption"
            component="p"
            sx={({ tokens }) => ({ color: tokens.quiet, ml: 8, mt: 0, mb: 2 })}
          >
            {t('statistics.build.tooFine', {
              level: t(`statistics.dimension.${level.name}`),
              other: t(`statistics.dimension.${other.name}`),
            })}
          </Typography>
        ))}
    </Box>
  );
}

/** What is about to be built, before it is. */
function Summary({
  menu,
  chosen,
  t,
}: {
  readonly menu: Menu;
  readonly chosen: readonly Dimension[];
  readonly t: ReturnType<typeof useT>;
}) {
  if (chosen.length === 0) return null;
  const cells = chosen.reduce((product, { categories }) => product * (categories.length + 1), 1);
  const name = chosen.map((one) => t(`statistics.dimension.${one.name}`)).join(' × ');
  const large = cells > menu.mostCells;
  return (
    <Typography
      role="status"
      sx={({ tokens }) => ({ mt: 3, color: large ? tokens.danger.text : tokens.text, fontWeight: 600 })}
    >
      {t(large ? 'statistics.build.tooMany' : 'statistics.build.summary', {
        name,
        cells: cells.toLocaleString('en'),
        most: menu.mostCells.toLocaleString('en'),
      })}
    </Typography>
  );
}
