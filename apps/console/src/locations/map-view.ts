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
