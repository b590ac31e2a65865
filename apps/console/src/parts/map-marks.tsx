import { useTheme } from '@mui/material';
import { useT } from '../i18n/use-t.js';
import { type Cluster, type Drawn, fitting, mapWidth } from './map-view.js';
import type { Tone } from './status-dot.js';

export type MarkShape = 'circle' | 'square' | 'diamond' | 'house' | 'gate';

export interface MapMark {
  readonly key: string;
  readonly longitude: number;
  readonly latitude: number;
  /** How far the true place may be off. */
  readonly reachKm: number;
  readonly exact: boolean;
  readonly tone: Tone;
  readonly shape: MarkShape;
  /** Read aloud, and shown to who points at it. */
  readonly label: string;
  /** Written beside it where there is room. */
  readonly words: string;
  readonly weight: number;
}
export interface PlacedMark extends MapMark, Drawn {
  readonly reach: number;
}
interface Line<At> {
  readonly key: string;
  readonly from: At;
  readonly to: At;
  readonly tone: Tone;
  readonly dash: string | undefined;
  /** How far it bows aside, of its length: lines between the same two places need different ones. */
  readonly bow: number;
  readonly people: number;
  readonly label: string;
}
/** Longitude and latitude at both ends. */
export type MapLine = Line<readonly [number, number]>;

interface Acts {
  /** Units of the drawing for a pixel of the screen. */
  readonly unit: number;
  readonly chosen: string | null;
  readonly onChoose: (keys: readonly string[]) => void;
}

function useColour(): (tone: Tone) => string {
  const { tokens } = useTheme();
  return (tone) => (tone === 'brand' ? tokens.brand : tokens[tone].dot);
}

/** Routes as bows, so that there and back do not lie over each other; the more people the thicker. */
export function MapLines({ lines, unit, chosen, onChoose }: Acts & { readonly lines: readonly MapLine[] }) {
  const colour = useColour();
  return (
    <>
      {lines.map(({ key, from, to, tone, dash, bow, people, label }) => {
        const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
        const d = `M${from[0]} ${from[1]} Q${(from[0] + to[0]) / 2 + dy * bow} ${(from[1] + to[1]) / 2 - dx * bow} ${to[0]} ${to[1]}`;
        const width = Math.min(6, 1.4 + Math.sqrt(people) / 2.5) * unit;
        return (
          <g
            key={key}
            role="button"
            aria-label={label}
            tabIndex={-1}
            style={{ cursor: 'pointer' }}
            onClick={() => onChoose([key])}
          >
            <path d={d} fill="none" stroke="transparent" strokeWidth={14 * unit} />
            <path
              d={d}
              fill="none"
              stroke={colour(tone)}
              strokeOpacity={chosen === null || chosen === key ? 0.85 : 0.4}
              strokeWidth={chosen === key ? width + 2 * unit : width}
              strokeDasharray={dash}
              strokeLinecap="round"
            />
            <circle cx={to[0]} cy={to[1]} r={width + 1.2 * unit} fill={colour(tone)} />
            <title>{label}</title>
          </g>
        );
      })}
    </>
  );
}

/** Places, those that lie too close as one with how many they are, and their names where there is room. */
export function MapMarks({
  clusters,
  unit,
  chosen,
  onChoose,
}: Acts & { readonly clusters: readonly Cluster<PlacedMark>[] }) {
  const t = useT();
  const { tokens } = useTheme();
  const colour = useColour();
  const size = 12 * unit;
  const words = clusters.flatMap(({ x, y, members: [first, ...others] }) => {
    if (others.length > 0) return [];
    const width = [...first.words].length * size * 0.62;
    const left = x + 12 * unit + width > mapWidth;
    return [
      {
        key: first.key,
        x: left ? x - 12 * unit - width : x + 10 * unit,
        y: y - size / 2,
        width,
        height: size * 1.2,
        left,
      },
    ];
  });
  const written = fitting(
    words,
    clusters.map(({ x, y }) => ({ x, y, r: 7 * unit })),
  );
  return (
    <>
      {clusters.map(({ x, y, members }) => {
        const [first, ...others] = members;
        const keys = members.map(({ key }) => key);
        const picked = chosen !== null && keys.includes(chosen);
        const fill = colour(first.tone);
        const label = others.length > 0 ? t('wayHomeMap.together', { smart_count: members.length }) : first.label;
        const place = words.find(({ key }) => key === first.key && written.has(key));
        return (
          <g
            key={first.key}
            role="button"
            aria-label={label}
            tabIndex={-1}
            style={{ cursor: 'pointer' }}
            onClick={() => onChoose(keys)}
          >
            {first.reach > 9 * unit && others.length === 0 && (
              <circle
                cx={x}
                cy={y}
                r={first.reach}
                fill={fill}
                fillOpacity={0.12}
                stroke={fill}
                strokeDasharray="4 3"
              />
            )}
            <circle cx={x} cy={y} r={15 * unit} fill="transparent" />
            {others.length > 0 ? (
              <>
                <circle
                  cx={x}
                  cy={y}
                  r={11 * unit}
                  fill={tokens.raised}
                  stroke={fill}
                  strokeWidth={(picked ? 3.5 : 2) * unit}
                />
                <text
                  x={x}
                  y={y}
                  textAnchor="middle"
                  dominantBaseline="central"
                  fontSize={size}
                  fontWeight={600}
                  fill={tokens.text}
                >
                  {members.length}
                </text>
              </>
            ) : (
              <Shape
                shape={first.shape}
                x={x}
                y={y}
                r={6 * unit}
                fill={fill}
                exact={first.exact}
                ground={tokens.raised}
                picked={picked}
                unit={unit}
              />
            )}
            {place && (
              <text
                x={place.left ? place.x + place.width : place.x}
                y={y}
                textAnchor={place.left ? 'end' : 'start'}
                dominantBaseline="central"
                fontSize={size}
                fill={tokens.text}
                stroke={tokens.ground}
                strokeWidth={3 * unit}
                paintOrder="stroke"
                aria-hidden
              >
                {first.words}
              </text>
            )}
            <title>{label}</title>
          </g>
        );
      })}
    </>
  );
}

interface ShapeProps {
  readonly shape: MarkShape;
  readonly x: number;
  readonly y: number;
  readonly r: number;
  readonly fill: string;
  readonly exact: boolean;
  readonly ground: string;
  readonly picked: boolean;
  readonly unit: number;
}

/** Each layer has a shape of its own: colour never stands alone. What is not exact is drawn hollow. */
export function Shape({ shape, x, y, r, fill, exact, ground, picked, unit }: ShapeProps) {
  const paths: Readonly<Record<Exclude<MarkShape, 'circle'>, string>> = {
    square: `M${x - r} ${y - r}h${2 * r}v${2 * r}h${-2 * r}z`,
    diamond: `M${x} ${y - r * 1.3}L${x + r * 1.3} ${y}L${x} ${y + r * 1.3}L${x - r * 1.3} ${y}z`,
    house: `M${x - r} ${y + r}v${-r * 1.2}L${x} ${y - r * 1.3}L${x + r} ${y - r * 0.2}v${r * 1.2}z`,
    gate: `M${x - r} ${y + r}v${-2 * r}h${r * 0.6}v${r * 0.7}h${r * 0.8}v${-r * 0.7}h${r * 0.6}v${2 * r}z`,
  };
  const paint = { fill: exact ? fill : ground, stroke: fill, strokeWidth: (picked ? 3.5 : 1.8) * unit };
  return shape === 'circle' ? <circle cx={x} cy={y} r={r} {...paint} /> : <path d={paths[shape]} {...paint} />;
}
