import type { PositionPrecision } from '@homeward/domain';

/** The drawing's own size; the picture scales with the page. */
export const mapWidth = 960;
export const mapHeight = 640;

/** How the drawing is moved: screen = k · drawing + (x, y). */
export interface View {
  readonly k: number;
  readonly x: number;
  readonly y: number;
}
export const wholeView: View = { k: 1, x: 0, y: 0 };
const most = 60;

/** Keeps the picture over the frame, so that nobody is lost in an empty sea. */
export function bounded({ k, x, y }: View): View {
  const scale = Math.min(most, Math.max(1, k));
  const within = (value: number, size: number): number => Math.min(0, Math.max(size * (1 - scale), value));
  return { k: scale, x: within(x, mapWidth), y: within(y, mapHeight) };
}

/** Zooms and keeps the drawing's point under (atX, atY) where it is. */
export function zoomed(view: View, factor: number, atX = mapWidth / 2, atY = mapHeight / 2): View {
  const k = Math.min(most, Math.max(1, view.k * factor));
  const ratio = k / view.k;
  return bounded({ k, x: atX - (atX - view.x) * ratio, y: atY - (atY - view.y) * ratio });
}

export const panned = (view: View, dx: number, dy: number): View =>
  bounded({ ...view, x: view.x + dx, y: view.y + dy });

/** How far the true place may be from the position, in kilometres. */
export const reachKm = { EXACT: 0.2, STREET: 1, DISTRICT: 12, PROVINCE: 45 } as const satisfies Record<
  PositionPrecision,
  number
>;

export interface Drawn {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  /** How much it matters: the heaviest of a cluster stands for it, and its words are written first. */
  readonly weight: number;
}
export interface Cluster<T extends Drawn> {
  readonly x: number;
  readonly y: number;
  readonly members: readonly [T, ...T[]];
}

/** Points nearer than `apart` to a heavier one are drawn together with it. Each point is in one cluster. */
export function clustered<T extends Drawn>(points: readonly T[], apart: number): Cluster<T>[] {
  const clusters: { x: number; y: number; members: [T, ...T[]] }[] = [];
  for (const point of [...points].sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1))) {
    const near = clusters.find(({ x, y }) => Math.hypot(x - point.x, y - point.y) < apart);
    if (near) near.members.push(point);
    else clusters.push({ x: point.x, y: point.y, members: [point] });
  }
  return clusters;
}

export interface Words {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Which words can be written without lying over others or over a mark: in the order given, the first has its place. */
export function fitting(
  words: readonly Words[],
  marks: readonly { readonly x: number; readonly y: number; readonly r: number }[] = [],
): ReadonlySet<string> {
  const written: Words[] = [];
  const apart = (a: Words, b: Words): boolean =>
    a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;
  for (const one of words) {
    const free =
      written.every((other) => apart(one, other)) &&
      marks.every(
        ({ x, y, r }) => x + r <= one.x || x - r >= one.x + one.width || y + r <= one.y || y - r >= one.y + one.height,
      );
    if (free) written.push(one);
  }
  return new Set(written.map(({ key }) => key));
}
