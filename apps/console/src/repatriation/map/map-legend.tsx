import { Box, Typography, useTheme } from '@mui/material';
import type { ReactNode } from 'react';
import { useT } from '../../i18n/use-t.js';
import { type MarkShape, Shape } from '../../parts/map-marks.js';
import { type Layer, routeMarks } from './use-things.js';

const signs: readonly (readonly [Layer, MarkShape, string])[] = [
  ['custody', 'square', 'detention'],
  ['custody', 'house', 'shelter'],
  ['compounds', 'circle', 'compound'],
  ['missions', 'diamond', 'mission'],
  ['crossings', 'gate', 'crossing'],
];
const routes = [
  ['PLANNED', 'planned'],
  ['UNDERWAY', 'underway'],
  ['ARRIVED', 'arrived'],
] as const;

export function MapLegend({ shown }: { readonly shown: readonly Layer[] }) {
  const t = useT();
  const { tokens } = useTheme();
  const line = (key: string, drawing: ReactNode): ReactNode => (
    <Box component="li" key={key} sx={{ display: 'flex', alignItems: 'center', gap: 1.5 }}>
      <svg width={28} height={20} viewBox="0 0 28 20" aria-hidden>
        {drawing}
      </svg>
      <Typography variant="caption">{t(`wayHomeMap.legend.${key}`)}</Typography>
    </Box>
  );
  return (
    <Box
      component="ul"
      aria-label={t('wayHomeMap.legend.title')}
      sx={{ listStyle: 'none', m: 0, p: 0, display: 'flex', flexWrap: 'wrap', columnGap: 4, rowGap: 1 }}
    >
      {signs
        .filter(([layer]) => shown.includes(layer))
        .map(([, shape, key]) =>
          line(
            key,
            <Shape
              shape={shape}
              x={14}
              y={10}
              r={6}
              fill={tokens.quiet}
              exact
              ground={tokens.surface}
              picked={false}
              unit={1}
            />,
          ),
        )}
      {shown.includes('routes') &&
        routes.map(([state, key]) => {
          const { tone, dash } = routeMarks[state];
          return line(
            key,
            <path
              d="M1 10H27"
              stroke={tone === 'brand' ? tokens.brand : tokens[tone].dot}
              strokeWidth={3}
              strokeDasharray={dash}
              strokeLinecap="round"
            />,
          );
        })}
    </Box>
  );
}
