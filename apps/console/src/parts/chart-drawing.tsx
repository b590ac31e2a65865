import { useMediaQuery, useTheme } from '@mui/material';
import { useId } from 'react';
import {
  Area,
  Bar,
  BarChart,
  CartesianGrid,
  ComposedChart,
  LabelList,
  Legend,
  Line,
  ResponsiveContainer,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { useT } from '../i18n/use-t.js';
import { fontFamily } from '../theme/tokens.js';
import type { ChartBlockProps, ChartRow } from './chart-block.js';

interface Point {
  readonly key: string;
  readonly label: string;
  /** Length of the hatched mark of a value that is not shown. */
  readonly hidden?: number;
  readonly interval?: readonly [number, number];
  readonly [series: `s${number}`]: number | null;
}

/** @param longest of the hatched mark */
function pointOf(row: ChartRow, longest: number): Point {
  const values = Object.fromEntries(row.values.map((value, at) => [`s${at}`, value]));
  const interval = row.low === undefined || row.high === undefined ? {} : { interval: [row.low, row.high] as const };
  const hidden = row.values.length > 0 && row.values.every((value) => value === null) ? { hidden: longest } : {};
  return { key: row.key, label: row.label, ...values, ...interval, ...hidden };
}

const barHeight = 34;

/** Labelled at the bar, few lines, no animation (it is printed, and looked at by tired eyes). */
export default function ChartDrawing({
  kind,
  series,
  rows,
  onOpen,
  format,
  hidden,
}: ChartBlockProps & { readonly format: (value: number) => string }) {
  const { tokens } = useTheme();
  const t = useT();
  const inHand = useMediaQuery(({ breakpoints }) => breakpoints.down('sm'));
  const hatch = `hatch${useId().replace(/\W/g, '')}`;
  const longest = Math.max(1, ...rows.flatMap((row) => row.values.map((value) => value ?? 0)));
  // Along a line the mark stands over the whole height: at the bottom it would be read as a small number.
  const points = rows.map((row) => pointOf(row, kind === 'line' ? longest : longest * 0.06));
  const withheld = hidden?.word ?? t('shell.chart.hidden');
  const text = { fill: tokens.quiet, fontSize: 13, fontFamily };
  const colour = (at: number): string => tokens.chart[at % tokens.chart.length] ?? tokens.brand;
  const show = (value: unknown): string => (typeof value === 'number' ? format(value) : '');
  const open = onOpen ? (_data: unknown, at: number) => onOpen(points[at]?.key ?? '') : undefined;
  const cursor = onOpen ? 'pointer' : undefined;
  const tooltip = (
    <Tooltip
      formatter={(value) => show(value)}
      isAnimationActive={false}
      cursor={{ fill: tokens.brandSoft }}
      contentStyle={{
        background: tokens.raised,
        border: `1px solid ${tokens.border}`,
        borderRadius: 8,
        color: tokens.text,
        fontSize: 13,
      }}
      labelStyle={{ color: tokens.text, fontWeight: 600 }}
      itemStyle={{ color: tokens.text }}
    />
  );
  const legend =
    series.length > 1 ? <Legend itemSorter={null} wrapperStyle={{ fontSize: 13, color: tokens.quiet }} /> : null;

  const pattern = (
    <pattern id={hatch} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <line x1={0} y1={0} x2={0} y2={6} stroke={tokens.unknown.dot} strokeWidth={kind === 'line' ? 1 : 2} />
    </pattern>
  );

  if (kind === 'line') {
    return (
      <ResponsiveContainer width="100%" height={260}>
        <ComposedChart accessibilityLayer={false} data={points} margin={{ top: 8, right: 16, bottom: 0, left: 0 }}>
          <CartesianGrid stroke={tokens.border} vertical={false} />
          <XAxis
            dataKey="label"
            tick={text}
            tickLine={false}
            axisLine={{ stroke: tokens.border }}
            minTickGap={16}
            // The first and the last one have room for half of their words.
            padding={{ left: 48, right: 48 }}
          />
          <YAxis tick={text} tickLine={false} axisLine={false} width={48} tickFormatter={show} />
          <defs>{pattern}</defs>
          {tooltip}
          {legend}
          {points.some((point) => point.hidden !== undefined) && (
            <Bar
              dataKey="hidden"
              fill={`url(#${hatch})`}
              maxBarSize={64}
              isAnimationActive={false}
              legendType="none"
              tooltipType="none"
            >
              <LabelList
                dataKey="hidden"
                position="insideTop"
                formatter={(value) => (value === undefined ? '' : withheld)}
                fill={tokens.text}
                fontSize={13}
              />
            </Bar>
          )}
          <Area
            dataKey="interval"
            stroke="none"
            fill={colour(0)}
            fillOpacity={0.16}
            isAnimationActive={false}
            legendType="none"
            tooltipType="none"
          />
          {series.map((name, at) => (
            <Line
              key={name}
              dataKey={`s${at}`}
              name={name}
              stroke={colour(at)}
              strokeWidth={2}
              strokeDasharray={at === 0 ? undefined : `${6 - at} ${at + 2}`}
              // A dot with the dashes of its line would be half there; alone between two gaps it is all that is seen.
              dot={{ r: 3, strokeDasharray: '0' }}
              isAnimationActive={false}
            />
          ))}
        </ComposedChart>
      </ResponsiveContainer>
    );
  }

  const upright = kind === 'columns' || kind === 'days';
  // Beside the longest bar stands its number, in whatever form: an amount with its currency is three times as long as a count.
  const numberRoom =
    Math.max(...points.map((point) => (point.hidden ? t('shell.chart.hidden') : show(point.s0)).length)) * 8 + 16;
  const stacked = kind === 'stacked' || kind === 'days';
  const widest = Math.max(...rows.map((row) => [...row.label].length));
  const category = {
    dataKey: 'label',
    type: 'category' as const,
    tick: text,
    tickLine: false,
    axisLine: { stroke: tokens.border },
  };
  // Too narrow for a number at every column: an axis tells the height instead, and the table each number.
  const crowded = inHand && upright && rows.length * series.length > 10;
  const number = { type: 'number' as const, hide: !crowded, domain: [0, 'dataMax'] as [number, 'dataMax'] };
  return (
    <ResponsiveContainer
      width="100%"
      height={upright ? 260 : rows.length * barHeight * (kind === 'bars' ? series.length : 1) + 24 + (legend ? 28 : 0)}
    >
      <BarChart
        accessibilityLayer={false}
        data={points}
        layout={upright ? 'horizontal' : 'vertical'}
        margin={{ top: upright ? 24 : 4, right: upright ? 8 : Math.max(56, numberRoom), bottom: 0, left: 0 }}
        barCategoryGap={upright ? '24%' : 6}
      >
        {upright ? (
          <XAxis {...category} {...(kind === 'days' || crowded ? { minTickGap: 24 } : { interval: 0 })} />
        ) : (
          <YAxis {...category} width={Math.min(220, Math.max(72, widest * 8))} interval={0} />
        )}
        {upright ? (
          <YAxis {...number} width={44} tick={text} tickLine={false} axisLine={false} tickFormatter={show} />
        ) : (
          <XAxis {...number} />
        )}
        <defs>{pattern}</defs>
        {tooltip}
        {legend}
        {series.map((name, at) => (
          <Bar
            key={name}
            dataKey={`s${at}`}
            name={name}
            fill={colour(at)}
            stackId={stacked || series.length === 1 ? 'one' : undefined}
            radius={stacked ? 0 : 3}
            maxBarSize={28}
            isAnimationActive={false}
            onClick={open}
            cursor={cursor}
          >
            {!stacked && !crowded && (
              <LabelList
                dataKey={`s${at}`}
                position={upright ? 'top' : 'right'}
                formatter={show}
                fill={tokens.text}
                fontSize={13}
              />
            )}
          </Bar>
        ))}
        {points.some((point) => point.hidden !== undefined) && (
          <Bar
            dataKey="hidden"
            stackId="one"
            fill={`url(#${hatch})`}
            stroke={tokens.unknown.dot}
            maxBarSize={28}
            isAnimationActive={false}
            legendType="none"
            tooltipType="none"
          >
            <LabelList
              dataKey="hidden"
              position={upright ? 'top' : 'right'}
              formatter={(value) => (value === undefined ? '' : withheld)}
              fill={tokens.quiet}
              fontSize={13}
            />
          </Bar>
        )}
      </BarChart>
    </ResponsiveContainer>
  );
}
