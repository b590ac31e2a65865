import ChevronLeftOutlined from '@mui/icons-material/ChevronLeftOutlined';
import ChevronRightOutlined from '@mui/icons-material/ChevronRightOutlined';
import {
  Box,
  Button,
  Checkbox,
  IconButton,
  ListItemText,
  MenuItem,
  Select,
  ToggleButton,
  ToggleButtonGroup,
  Typography,
  useMediaQuery,
} from '@mui/material';
import { calendarKinds, type CalendarKind } from '@homeward/domain';
import { useId, useState } from 'react';
import { useLocale } from 'react-admin';
import { useDocument } from '../../data/use-document.js';
import { useCodeText } from '../../form/code-fields.js';
import { useT } from '../../i18n/use-t.js';
import { FilterLabel } from '../../lists/filter-label.js';
import { countryName, frequentCountries } from '../../parts/countries.js';
import { useCan } from '../../session/session-store.js';
import { touch } from '../../theme/tokens.js';
import { MissionNamesDocument } from '../documents.js';
import { step, type View, views } from './grid.js';
import type { Address } from './use-calendar-address.js';

interface BarProps {
  readonly address: Address;
  readonly today: string | undefined;
  readonly heading: string;
  readonly change: (to: Partial<Address>) => void;
}

/** Which days, and how. */
export function CalendarBar({ address, today, heading, change }: BarProps) {
  const t = useT();
  const { view, day } = address;
  const go = (by: 1 | -1): void => change({ day: step(view, day, by) });
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: 3, rowGap: 2, mb: 4 }}>
      <Box className="hw-no-print" sx={{ display: 'flex', alignItems: 'center', gap: 1 }}>
        <IconButton
          aria-label={t(`calendar.previous.${view}`)}
          onClick={() => go(-1)}
          sx={{ width: touch, height: touch }}
        >
          <ChevronLeftOutlined />
        </IconButton>
        <Button variant="outlined" disabled={today === undefined} onClick={() => today && change({ day: today })}>
          {t('calendar.today')}
        </Button>
        <IconButton aria-label={t(`calendar.next.${view}`)} onClick={() => go(1)} sx={{ width: touch, height: touch }}>
          <ChevronRightOutlined />
        </IconButton>
      </Box>
      <Box
        component="h2"
        aria-live="polite"
        sx={{ m: 0, fontSize: '1.125rem', fontWeight: 600, flex: 1, minWidth: 160 }}
      >
        {heading}
      </Box>
      <ToggleButtonGroup
        exclusive
        size="small"
        className="hw-no-print"
        value={view}
        aria-label={t('calendar.views')}
        onChange={(_event, next: View | null) => next && change({ view: next })}
      >
        {views.map((one) => (
          <ToggleButton key={one} value={one} sx={{ minHeight: touch, px: 3, textTransform: 'none' }}>
            {t(`calendar.view.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </Box>
  );
}

type FilterProps = Pick<BarProps, 'address' | 'change'>;

/** What of it. */
export function CalendarFilters({ address, change }: FilterProps) {
  const t = useT();
  const can = useCan();
  const locale = useLocale();
  const kind = useCodeText('calendarKinds');
  const { data } = useDocument(MissionNamesDocument, {}, { enabled: can('repatriation.read') });
  const id = useId();
  const { kinds, missionId, nationality, mine } = address;
  const inHand = useMediaQuery(({ breakpoints }) => breakpoints.down('md'));
  const [unfolded, setUnfolded] = useState(false);
  const narrowed = kinds.length > 0 || missionId !== null || nationality !== null || mine;
  const countries = frequentCountries
    .map((value) => ({ value, label: countryName(value, locale) }))
    .sort((a, b) => a.label.localeCompare(b.label, locale));
  // In the hand the days come first: four fields would fill the screen before them.
  if (inHand && !unfolded && !narrowed)
    return (
      <Button className="hw-no-print" variant="outlined" onClick={() => setUnfolded(true)} sx={{ mb: 4 }}>
        {t('calendar.filters')}
      </Button>
    );
  return (
    <Box
      role="group"
      aria-label={t('calendar.filters')}
      className="hw-no-print"
      sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', columnGap: 4, rowGap: 2, mb: 4 }}
    >
      <Box sx={{ minWidth: 180, flex: { xs: '1 1 100%', sm: '0 1 auto' } }}>
        <Typography id={`${id}-kinds`} variant="subtitle2" component="p" sx={{ mb: 1 }}>
          {t('calendar.filterKinds')}
        </Typography>
        <Select
          multiple
          fullWidth
          displayEmpty
          size="small"
          value={[...kinds]}
          labelId={`${id}-kinds`}
          onChange={(event) => change({ kinds: event.target.value as CalendarKind[] })}
          renderValue={(chosen) =>
            chosen.length === 0
              ? t('calendar.allKinds')
              : chosen.length === 1
                ? kind(chosen[0])
                : t('calendar.someKinds', { count: chosen.length })
          }
        >
          {calendarKinds.map((one) => (
            <MenuItem key={one} value={one} sx={{ minHeight: touch, whiteSpace: 'normal' }}>
              <Checkbox checked={kinds.includes(one)} tabIndex={-1} sx={{ p: 1 }} />
              <ListItemText primary={kind(one)} />
            </MenuItem>
          ))}
        </Select>
      </Box>
      {can('repatriation.read') && (
        <>
          <NativeChoice
            label={t('calendar.filterMission')}
            value={missionId ?? ''}
            options={(data?.missions ?? []).map((one) => ({ value: one.id, label: `${one.name}, ${one.city}` }))}
            onChange={(value) => change({ missionId: value || null })}
          />
          <NativeChoice
            label={t('calendar.filterNationality')}
            value={nationality ?? ''}
            options={countries}
            onChange={(value) => change({ nationality: value || null })}
          />
        </>
      )}
      <Box component="label" sx={{ display: 'inline-flex', alignItems: 'center', minHeight: touch, cursor: 'pointer' }}>
        <Checkbox checked={mine} onChange={(event) => change({ mine: event.target.checked })} />
        {t('calendar.mine')}
      </Box>
      {narrowed && (
        <Button onClick={() => change({ kinds: [], missionId: null, nationality: null, mine: false })}>
          {t('calendar.clear')}
        </Button>
      )}
    </Box>
  );
}

interface ChoiceProps {
  readonly label: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChange: (value: string) => void;
}

function NativeChoice({ label, value, options, onChange }: ChoiceProps) {
  const t = useT();
  const id = useId();
  return (
    <Box sx={{ minWidth: 160, maxWidth: { sm: 260 }, flex: { xs: '1 1 100%', sm: '0 1 auto' } }}>
      <FilterLabel htmlFor={id}>{label}</FilterLabel>
      <Select
        native
        fullWidth
        size="small"
        value={value}
        onChange={(event) => onChange(event.target.value)}
        inputProps={{ id }}
      >
        <option value="">{t('calendar.all')}</option>
        {options.map((one) => (
          <option key={one.value} value={one.value}>
            {one.label}
          </option>
        ))}
      </Select>
    </Box>
  );
}
