import { Box, Button, Checkbox, FormControlLabel, OutlinedInput, Typography } from '@mui/material';
import { useId } from 'react';
import { useLocale } from 'react-admin';
import { useDocument } from '../../data/use-document.js';
import { useT } from '../../i18n/use-t.js';
import { countryOptions } from '../../parts/countries.js';
import { Panel } from '../../parts/page.js';
import { useCan } from '../../session/session-store.js';
import { MissionNamesDocument } from '../documents.js';
import { PlainSelect } from '../plain-select.js';
import type { MapChoice } from './use-map-choice.js';
import { layers } from './use-things.js';

interface MapFiltersProps {
  readonly choice: MapChoice;
  readonly today: string;
  /** Layers that the reader's roles do not open are not offered. */
  readonly hasRoutes: boolean;
}

/** Layers and whom to count. All of it stands in the address, so that a view can be sent to a colleague. */
export function MapFilters({ choice, today, hasRoutes }: MapFiltersProps) {
  const t = useT();
  const can = useCan();
  const locale = useLocale();
  const day = useId();
  const all = { value: '', label: '–' };
  return (
    <Panel titleKey="wayHomeMap.layersTitle">
      <Box
        className="hw-no-print"
        role="group"
        aria-label={t('wayHomeMap.layersTitle')}
        sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 3, mb: 3 }}
      >
        {layers.map((layer) =>
          layer === 'routes' && !hasRoutes ? null : (
            <FormControlLabel
              key={layer}
              control={
                <Checkbox size="small" checked={choice.layers.includes(layer)} onChange={() => choice.toggle(layer)} />
              }
              label={t(`wayHomeMap.layers.${layer}`)}
            />
          ),
        )}
        <FormControlLabel
          control={
            <Checkbox
              size="small"
              checked={choice.onlyPeople}
              onChange={() => choice.set('people', choice.onlyPeople ? '' : '1')}
            />
          }
          label={t('wayHomeMap.onlyPeople')}
        />
      </Box>
      <Box className="hw-no-print" sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 4, alignItems: 'flex-end' }}>
        <PlainSelect
          label={t('wayHomeMap.nationality')}
          value={choice.nationality}
          options={[all, ...countryOptions(locale)]}
          onChange={(value) => choice.set('nationality', value)}
        />
        {can('repatriation.read') && <MissionChoice choice={choice} />}
        <Box sx={{ mb: 4 }}>
          <Typography component="label" htmlFor={day} sx={{ display: 'block', fontWeight: 600, mb: 1 }}>
            {t('wayHomeMap.on')}
          </Typography>
          <OutlinedInput
            id={day}
            size="small"
            type="date"
            value={choice.on || today}
            onChange={(event) => choice.set('on', event.target.value === today ? '' : event.target.value)}
          />
        </Box>
        <Button sx={{ mb: 4 }} onClick={choice.reset}>
          {t('wayHomeMap.reset')}
        </Button>
      </Box>
    </Panel>
  );
}

function MissionChoice({ choice }: { readonly choice: MapChoice }) {
  const t = useT();
  const { data } = useDocument(MissionNamesDocument, {});
  return (
    <PlainSelect
      label={t('wayHomeMap.mission')}
      value={choice.missionId}
      options={[
        { value: '', label: '–' },
        ...(data?.missions ?? []).map(({ id, name }) => ({ value: id, label: name })),
      ]}
      onChange={(value) => choice.set('mission', value)}
    />
  );
}
