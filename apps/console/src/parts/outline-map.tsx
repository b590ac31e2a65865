import { Box, Button, Stack, Typography, useTheme } from '@mui/material';
import { geoMercator, geoPath } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { useMemo, useRef, type ReactNode } from 'react';
import { useT } from '../i18n/use-t.js';
import { MapLines, MapMarks, type MapLine, type MapMark, type PlacedMark } from './map-marks.js';
import { clustered, mapHeight, mapWidth } from './map-view.js';
import { useMapView } from './use-map-view.js';

/** Mainland South-East Asia and the Philippines: where the compounds are. Other places are a zoom away. */
const region = {
  type: 'MultiPoint',
  coordinates: [
    [91, 4],
    [127, 4],
    [127, 24],
    [91, 24],
  ],
} as const;
const earthKmPerDegree = 111.2;

interface OutlineMapProps {
  readonly outlines: FeatureCollection;
  readonly marks: readonly MapMark[];
  readonly lines?: readonly MapLine[];
  /** How many places there are, and that they stand in a list as well. */
  readonly label: string;
  readonly chosen: string | null;
  /** All that lies under the pointer, the heaviest first. */
  readonly onChoose: (keys: readonly string[]) => void;
  /** Under the picture: what was chosen. */
  readonly children: ReactNode;
}

/** The one map. Drawn from bundled outlines; how far a position may be off is drawn as an area, never hidden behind a point. */
export function OutlineMap({ outlines, marks, lines = [], label, chosen, onChoose, children }: OutlineMapProps) {
  const t = useT();
  const { tokens } = useTheme();
  const svg = useRef<SVGSVGElement>(null);
  const { view, unit, handlers, closer, whole, wasDragged } = useMapView(svg);
  const projection = useMemo(
    () =>
      geoMercator().fitExtent(
        [
          [0, 0],
          [mapWidth, mapHeight],
        ],
        { type: 'MultiPoint', coordinates: region.coordinates.map((point) => [...point]) },
      ),
    [],
  );
  const land = useMemo(() => {
    const path = geoPath(projection);
    return outlines.features.map((country) => path(country) ?? '').filter((d) => d !== '');
  }, [outlines, projection]);
  const placed = useMemo(() => {
    const seen = (longitude: number, latitude: number): readonly [number, number] | null => {
      const at = projection([longitude, latitude]);
      return at && [at[0] * view.k + view.x, at[1] * view.k + view.y];
    };
    const points = marks.flatMap((mark): PlacedMark[] => {
      const at = seen(mark.longitude, mark.latitude);
      if (!at || at[0] < -40 || at[1] < -40 || at[0] > mapWidth + 40 || at[1] > mapHeight + 40) return [];
      const perKm = (projection.scale() * Math.PI) / 180 / earthKmPerDegree / Math.cos((mark.latitude * Math.PI) / 180);
      return [{ ...mark, x: at[0], y: at[1], reach: mark.reachKm * perKm * view.k }];
    });
    const drawn = lines.flatMap((line) => {
      const [from, to] = [seen(...line.from), seen(...line.to)];
      return from && to ? [{ ...line, from, to }] : [];
    });
    return { clusters: clustered(points, 22 * unit), drawn };
  }, [marks, lines, projection, view, unit]);
  const choose = (keys: readonly string[]): void => {
    if (!wasDragged()) onChoose(keys);
  };
  return (
    <Box
      sx={({ tokens: p }) => ({
        border: `1px solid ${p.border}`,
        borderRadius: 1,
        bgcolor: p.surface,
        overflow: 'hidden',
      })}
    >
      <Stack direction="row" sx={{ p: 2, gap: 1, flexWrap: 'wrap', alignItems: 'center' }} className="hw-no-print">
        <Button variant="outlined" onClick={() => closer(1.5)} aria-label={t('locations.map.in')}>
          +
        </Button>
        <Button variant="outlined" onClick={() => closer(1 / 1.5)} aria-label={t('locations.map.out')}>
          −
        </Button>
        <Button variant="outlined" onClick={whole}>
          {t('locations.map.whole')}
        </Button>
        <Typography variant="caption" color="textSecondary" sx={{ display: { xs: 'none', sm: 'block' } }}>
          {t('locations.map.keys')}
        </Typography>
      </Stack>
      <Box
        component="svg"
        ref={svg}
        viewBox={`0 0 ${mapWidth} ${mapHeight}`}
        role="group"
        aria-label={label}
        tabIndex={0}
        {...handlers}
        sx={{
          display: 'block',
          width: '100%',
          height: 'auto',
          minHeight: { xs: 240 },
          touchAction: view.k > 1 ? 'none' : 'pan-y',
          cursor: 'grab',
          bgcolor: tokens.ground,
        }}
      >
        <g transform={`translate(${view.x} ${view.y}) scale(${view.k})`} aria-hidden>
          {land.map((d, at) => (
            <path key={at} d={d} fill={tokens.surface} stroke={tokens.edge} strokeWidth={0.8 / view.k} />
          ))}
        </g>
        <MapLines lines={placed.drawn} unit={unit} chosen={chosen} onChoose={choose} />
        <MapMarks clusters={placed.clusters} unit={unit} chosen={chosen} onChoose={choose} />
      </Box>
      <Box role="status" sx={{ px: 4, py: 3, minHeight: 56 }}>
        {children}
      </Box>
    </Box>
  );
}
