import { useTheme } from '@mui/material';
import type { DayQuartilesPartsFragment } from '../../gql/graphql.js';

interface RangePlotProps {
  readonly reached?: DayQuartilesPartsFragment | null;
  readonly estimate?: DayQuartilesPartsFragment | null;
  /** Days at the right edge. */
  readonly scale: number;
}

const width = 240;
const height = 30;
const edge = 6;

/** The middle half as a bar (all) and a line (those done), the median as a stroke; an arrow where an end is not reached. Told apart by form, not by colour. */
export function RangePlot({ reached, estimate, scale }: RangePlotProps) {
  const { tokens } = useTheme();
  const x = (days: number): number => edge + (days / scale) * (width - 2 * edge);
  const end = x(scale);
  const [bar, line] = [9, 24];
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      width="100%"
      style={{ display: 'block', maxWidth: 360, minWidth: 180, overflow: 'visible' }}
      focusable="false"
    >
      {[0, 0.5, 1].map((at) => (
        <line key={at} x1={x(at * scale)} x2={x(at * scale)} y1={0} y2={height} stroke={tokens.border} />
      ))}
      {typeof estimate?.lower === 'number' && (
        <>
          <rect
            x={x(estimate.lower)}
            y={bar - 7}
            width={Math.max(2, (typeof estimate.upper === 'number' ? x(estimate.upper) : end) - x(estimate.lower))}
            height={14}
            fill={tokens.brandSoft}
            stroke={tokens.brand}
          />
          {typeof estimate.upper !== 'number' && (
            <path
              d={`M ${end - 5} ${bar - 5} L ${end + 2} ${bar} L ${end - 5} ${bar + 5}`}
              fill="none"
              stroke={tokens.text}
              strokeWidth={2}
            />
          )}
          {typeof estimate.median === 'number' && (
            <line
              x1={x(estimate.median)}
              x2={x(estimate.median)}
              y1={bar - 8}
              y2={bar + 8}
              stroke={tokens.text}
              strokeWidth={3}
            />
          )}
        </>
      )}
      {typeof reached?.lower === 'number' &&
        typeof reached.upper === 'number' &&
        typeof reached.median === 'number' && (
          <>
            <line
              x1={x(reached.lower)}
              x2={x(reached.upper)}
              y1={line}
              y2={line}
              stroke={tokens.quiet}
              strokeWidth={2}
              strokeDasharray="4 2"
            />
            <circle cx={x(reached.median)} cy={line} r={4} fill={tokens.surface} stroke={tokens.text} strokeWidth={2} />
          </>
        )}
    </svg>
  );
}
