import { Button, Stack, Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import type { MapMark } from '../parts/map-marks.js';
import { reachKm } from '../parts/map-view.js';
import { OutlineMap } from '../parts/outline-map.js';
import { loadOutlines } from '../parts/outlines.js';
import { Loading } from '../parts/state-blocks.js';
import type { MapPlace } from './compound-documents.js';
import { statusMarks } from './compound-status-dot.js';

/** Compounds on the map of outlines; what lies together is named underneath, one by one. */
export function CompoundDrawing({ places }: { readonly places: readonly MapPlace[] }) {
  const t = useT();
  const navigate = useNavigate();
  const status = useCodeText('compoundStatuses');
  const precision = useCodeText('positionPrecisions');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const outlines = useQuery({ queryKey: ['outlines'], queryFn: loadOutlines, staleTime: Infinity });
  const marks = useMemo(
    () =>
      places.map((place): MapMark => ({
        key: place.id,
        longitude: place.longitude,
        latitude: place.latitude,
        reachKm: reachKm[place.precision],
        exact: place.precision === 'EXACT',
        tone: statusMarks[place.status].tone,
        shape: 'circle',
        label: `${place.name}, ${status(place.status)}, ${precision(place.precision)}`,
        words: place.name,
        weight: place.held,
      })),
    [places, status, precision],
  );
  if (!outlines.data) return <Loading shape="block" rows={12} />;
  const shown = places.filter(({ id }) => chosen.includes(id));
  return (
    <OutlineMap
      outlines={outlines.data}
      marks={marks}
      label={t('locations.map.drawing', { smart_count: places.length })}
      chosen={chosen.length === 1 ? (chosen[0] ?? null) : null}
      onChoose={setChosen}
    >
      {shown.length === 0 && <Typography color="textSecondary">{t('locations.map.hint')}</Typography>}
      {shown.map((place) => (
        <Stack
          key={place.id}
          direction="row"
          sx={{ columnGap: 3, rowGap: 1, flexWrap: 'wrap', alignItems: 'center', py: 0.5 }}
        >
          <strong>{place.name}</strong>
          <span>{place.province}</span>
          <span>{status(place.status)}</span>
          <span>{t('locations.map.precision', { precision: precision(place.precision) })}</span>
          <span>{t('locations.map.held', { smart_count: place.held })}</span>
          <Button size="small" variant="outlined" onClick={() => void navigate(`/places/${place.id}`)}>
            {t('locations.map.openPlace')}
          </Button>
        </Stack>
      ))}
    </OutlineMap>
  );
}
