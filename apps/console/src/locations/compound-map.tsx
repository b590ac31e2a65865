import { Box, Button, Stack, Typography, useTheme } from '@mui/material';
import { geoMercator, geoPath } from 'd3-geo';
import type { FeatureCollection } from 'geojson';
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import type { MapPlace } from './compound-documents.js';
import { statusMarks } from './compound-status-dot.js';
import { mapHeight, mapWidth, panned, reachKm, type View, wholeView, zoomed } from './map-view.js';

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
const step = 60;

interface CompoundMapProps {
  readonly places: readonly MapPlace[];
  readonly outlines: FeatureCollection;
}

/** Drawn from bundled outlines. How far a position may be off is drawn as an area, never hidden behind a point. */
export function CompoundMap({ places, outlines }: CompoundMapProps) {
  const t = useT();
  const { tokens } = useTheme();
  const navigate = useNavigate();
  const status = useCodeText('compoundStatuses');
  const precision = useCodeText('positionPrecisions');
  const [view, setView] = useState<View>(wholeView);
  const [shown, setShown] = useState<MapPlace | null>(null);
  const svg = useRef<SVGSVGElement>(null);
  const pointers = useRef(new Map<number, { x: number; y: number }>());
  const moved = useRef(0);
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

  useEffect(() => {
    const element = svg.current;
    if (!element) return undefined;
    // React listens passively to wheels, and then the page would scroll as well.
    const onWheel = (event: WheelEvent): void => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const at = pointIn(element, event);
      setView((held) => zoomed(held, event.deltaY < 0 ? 1.25 : 0.8, at.x, at.y));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, []);

  function onKey(event: KeyboardEvent): void {
    const acts: Readonly<Record<string, (held: View) => View>> = {
      '+': (held) => zoomed(held, 1.5),
      '=': (held) => zoomed(held, 1.5),
      '-': (held) => zoomed(held, 1 / 1.5),
      '0': () => wholeView,
      ArrowLeft: (held) => panned(held, step, 0),
      ArrowRight: (held) => panned(held, -step, 0),
      ArrowUp: (held) => panned(held, 0, step),
      ArrowDown: (held) => panned(held, 0, -step),
    };
    const act = acts[event.key];
    if (!act || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    setView(act);
  }

  function onMove(event: PointerEvent<SVGSVGElement>): void {
    const before = pointers.current.get(event.pointerId);
    if (!before) return;
    const now = pointIn(event.currentTarget, event);
    const others = [...pointers.current.entries()].filter(([id]) => id !== event.pointerId).map(([, point]) => point);
    const other = others[0];
    pointers.current.set(event.pointerId, now);
    moved.current += Math.abs(now.x - before.x) + Math.abs(now.y - before.y);
    if (other) {
      const apart = (a: { x: number; y: number }): number => Math.max(1, Math.hypot(a.x - other.x, a.y - other.y));
      setView((held) => zoomed(held, apart(now) / apart(before), (now.x + other.x) / 2, (now.y + other.y) / 2));
    } else setView((held) => panned(held, now.x - before.x, now.y - before.y));
  }
  const release = (event: PointerEvent): void => void pointers.current.delete(event.pointerId);

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
        <Button variant="outlined" onClick={() => setView(zoomed(view, 1.5))} aria-label={t('locations.map.in')}>
          +
        </Button>
        <Button variant="outlined" onClick={() => setView(zoomed(view, 1 / 1.5))} aria-label={t('locations.map.out')}>
          −
        </Button>
        <Button variant="outlined" onClick={() => setView(wholeView)}>
          {t('locations.map.whole')}
        </Button>
        <Typography variant="caption" color="textSecondary">
          {t('locations.map.keys')}
        </Typography>
      </Stack>
      <Box
        component="svg"
        ref={svg}
        viewBox={`0 0 ${mapWidth} ${mapHeight}`}
        role="group"
        aria-label={t('locations.map.drawing', { smart_count: places.length })}
        tabIndex={0}
        onKeyDown={onKey}
        onPointerDown={(event: PointerEvent<SVGSVGElement>) => {
          moved.current = 0;
          pointers.current.set(event.pointerId, pointIn(event.currentTarget, event));
        }}
        onPointerMove={onMove}
        onPointerUp={release}
        onPointerCancel={release}
        onPointerLeave={release}
        sx={{
          display: 'block',
          width: '100%',
          height: 'auto',
          minHeight: { xs: 320 },
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
        {places.map((place) => {
          const at = projection([place.longitude, place.latitude]);
          if (!at) return null;
          const [x, y] = [at[0] * view.k + view.x, at[1] * view.k + view.y];
          if (x < -40 || y < -40 || x > mapWidth + 40 || y > mapHeight + 40) return null;
          const perKm =
            (projection.scale() * Math.PI) / 180 / earthKmPerDegree / Math.cos((place.latitude * Math.PI) / 180);
          const radius = reachKm[place.precision] * perKm * view.k;
          const { tone } = statusMarks[place.status];
          const colour = tone === 'brand' ? tokens.brand : tokens[tone].dot;
          return (
            <g
              key={place.id}
              role="link"
              aria-label={`${place.name}, ${status(place.status)}, ${precision(place.precision)}`}
              tabIndex={-1}
              style={{ cursor: 'pointer' }}
              onClick={() => {
                if (moved.current < 6) setShown(place);
              }}
              onDoubleClick={() => void navigate(`/places/${place.id}`)}
            >
              <circle
                cx={x}
                cy={y}
                r={Math.max(5, radius)}
                fill={colour}
                fillOpacity={place.precision === 'EXACT' ? 0.75 : 0.22}
                stroke={colour}
                strokeWidth={shown?.id === place.id ? 3 : 1.5}
                strokeDasharray={place.precision === 'EXACT' ? undefined : '4 3'}
              />
              <title>{`${place.name} · ${status(place.status)} · ${precision(place.precision)}`}</title>
            </g>
          );
        })}
      </Box>
      <Box role="status" sx={{ px: 4, py: 3, minHeight: 56 }}>
        {shown ? (
          <Stack direction="row" sx={{ gap: 3, flexWrap: 'wrap', alignItems: 'center' }}>
            <strong>{shown.name}</strong>
            <span>{shown.province}</span>
            <span>{status(shown.status)}</span>
            <span>{t('locations.map.precision', { precision: precision(shown.precision) })}</span>
            <span>{t('locations.map.held', { smart_count: shown.held })}</span>
            <Button size="small" variant="outlined" onClick={() => void navigate(`/places/${shown.id}`)}>
              {t('locations.map.openPlace')}
            </Button>
          </Stack>
        ) : (
          <Typography color="textSecondary">{t('locations.map.hint')}</Typography>
        )}
      </Box>
    </Box>
  );
}

/** A pointer's place in the drawing's own units. */
function pointIn(
  element: SVGSVGElement,
  event: { readonly clientX: number; readonly clientY: number },
): { x: number; y: number } {
  const box = element.getBoundingClientRect();
  return {
    x: ((event.clientX - box.left) / box.width) * mapWidth,
    y: ((event.clientY - box.top) / box.height) * mapHeight,
  };
}
