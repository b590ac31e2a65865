import { DisclosureError } from '../disclosure-error.js';
import { axisOf, codesOf, TOTAL, type Dimension, type Impossible } from './table.js';

/** Unknowns of the joint attack on a table and those released before it. Above it the audit takes minutes. */
export const MAX_ATOMS = 6000;

/** Two sums that are equal because they count the same people. */
export interface Link {
  readonly plus: Int32Array;
  readonly minus: Int32Array;
}

/**
 * The unknown numbers behind several tables of one snapshot. One number per combination of all their axes would be thousands of
 * billions; instead the axes are gathered into cliques (those that stand in a table together, and what a triangulation
 * adds), each clique has its own numbers, and neighbours in the junction tree agree on what they share. This loses nothing: whole
 * numbers in the cliques that agree along the tree are always the margins of one table over all axes (Lauritzen 1996, 4.4).
 */
export interface AtomSpace {
  readonly size: number;
  readonly links: readonly Link[];
  members(dimensions: readonly Dimension[], key: readonly string[]): Int32Array;
}

/** @throws DisclosureError INVALID_TABLE when two tables disagree on a dimension or an axis; TABLE_TOO_LARGE. */
export function atomSpace(
  tables: readonly { dimensions: readonly Dimension[] }[],
  impossible: readonly Impossible[] = [],
): AtomSpace {
  const known = dimensionsOf(tables);
  const axes = [...new Set([...known.values()].map(axisOf))];
  // A rule about an axis that nobody counts by says nothing about the others.
  const rules = impossible.filter((rule) => Object.keys(rule).every((axis) => axes.includes(axis)));
  const classes = new Map(axes.map((axis) => [axis, classesOf(axis, [...known.values()], rules)]));
  const width = (axis: string): number => classes.get(axis)?.length ?? 1;
  const cliques = cliquesOf(
    axes,
    [...tables.map(({ dimensions }) => dimensions.map(axisOf)), ...rules.map((rule) => Object.keys(rule))],
    width,
  );
  const most = cliques.reduce((sum, names) => sum + names.reduce((product, axis) => product * width(axis), 1), 0);
  if (most > MAX_ATOMS)
    throw new DisclosureError(
      'TABLE_TOO_LARGE',
      `${String(most)} combinations over all released tables; at most ${String(MAX_ATOMS)}`,
    );
  let size = 0;
  const boxes = cliques.map((names): Box => {
    const box = boxOf(names, names.map(width), size, (picks) =>
      rules.some((rule) =>
        Object.entries(rule).every(([axis, codes]) => {
          const at = names.indexOf(axis);
          const code = at < 0 ? undefined : classes.get(axis)?.[picks[at] ?? -1]?.[0];
          return code !== undefined && codes.includes(code);
        }),
      ),
    );
    size += box.size;
    return box;
  });
  const byClass = (dimension: Dimension, category: string): number[] => {
    const codes = codesOf(dimension, category);
    return (classes.get(axisOf(dimension)) ?? []).flatMap((part, i) => (codes.includes(part[0] ?? '') ? [i] : []));
  };
  return {
    size,
    links: linksOf(boxes, width),
    members(dimensions, key) {
      const fixed = new Map<string, number[]>();
      dimensions.forEach((dimension, d) => {
        const category = key[d] ?? TOTAL;
        if (category !== TOTAL) fixed.set(axisOf(dimension), byClass(known.get(dimension.name) ?? dimension, category));
      });
      const holding = boxes.filter(({ names }) => [...fixed.keys()].every((axis) => names.includes(axis)));
      const box = holding.reduce<Box | undefined>(
        (best, one) => (best && best.size <= one.size ? best : one),
        undefined,
      );
      return box ? box.members(fixed) : new Int32Array();
    },
  };
}

function dimensionsOf(tables: readonly { dimensions: readonly Dimension[] }[]): Map<string, Dimension> {
  const known = new Map<string, Dimension>();
  const shape = (dimension: Dimension): string =>
    JSON.stringify([
      axisOf(dimension),
      dimension.categories.map((category) => [category, codesOf(dimension, category)]),
    ]);
  for (const { dimensions } of tables)
    for (const dimension of dimensions) {
      const before = known.get(dimension.name);
      if (before && shape(before) !== shape(dimension))
        throw new DisclosureError(
          'INVALID_TABLE',
          `two tables of one snapshot disagree on dimension ${dimension.name}`,
        );
      known.set(dimension.name, dimension);
    }
  return known;
}

/** The codes of an axis, together as far as no dimension and no rule tells them apart. */
function classesOf(axis: string, dimensions: readonly Dimension[], rules: readonly Impossible[]): string[][] {
  const levels = dimensions.filter((dimension) => axisOf(dimension) === axis);
  const codes = levels.map((level) => level.categories.flatMap((category) => codesOf(level, category)));
  const [first = []] = codes;
  if (codes.some((other) => [...other].sort().join('\u001f') !== [...first].sort().join('\u001f')))
    throw new DisclosureError('INVALID_TABLE', `two levels of ${axis} do not split the same codes`);
  const classes = new Map<string, string[]>();
  for (const code of first) {
    const signature = [
      ...levels.map((level) => level.categories.findIndex((category) => codesOf(level, category).includes(code))),
      ...rules.map((rule) => String(rule[axis]?.includes(code))),
    ].join();
    classes.set(signature, [...(classes.get(signature) ?? []), code]);
  }
  return [...classes.values()];
}

/**
 * Maximal cliques of a triangulation of the graph in which axes are joined that stand in one group: the axis whose removal
 * makes the smallest clique goes first.
 */
function cliquesOf(
  axes: readonly string[],
  groups: readonly (readonly string[])[],
  width: (axis: string) => number,
): string[][] {
  const near = new Map(
    axes.map((axis) => [
      axis,
      new Set(groups.filter((g) => g.includes(axis)).flatMap((g) => g.filter((a) => a !== axis))),
    ]),
  );
  const cliques: string[][] = [];
  const cost = (axis: string): number =>
    [...(near.get(axis) ?? [])].reduce((product, other) => product * width(other), width(axis));
  const left = new Set(axes);
  while (left.size > 0) {
    const next = [...left].reduce((best, axis) => (cost(axis) < cost(best) ? axis : best));
    const around = [...(near.get(next) ?? [])];
    const clique = axes.filter((axis) => axis === next || around.includes(axis));
    if (!cliques.some((larger) => clique.every((axis) => larger.includes(axis)))) cliques.push(clique);
    for (const a of around) {
      near.get(a)?.delete(next);
      for (const b of around) if (a !== b) near.get(a)?.add(b);
    }
    left.delete(next);
  }
  return cliques;
}

interface Box {
  readonly names: readonly string[];
  readonly size: number;
  /** @param fixed classes picked of some of the axes; of the others all */
  members(fixed: ReadonlyMap<string, readonly number[]>): Int32Array;
}

function boxOf(
  names: readonly string[],
  widths: readonly number[],
  offset: number,
  never: (picks: readonly number[]) => boolean,
): Box {
  const all = (fixed: ReadonlyMap<string, readonly number[]>): number[][] =>
    names.reduce<number[][]>(
      (heads, name, d) => {
        const picks = fixed.get(name) ?? Array.from({ length: widths[d] ?? 0 }, (_, i) => i);
        return heads.flatMap((head) => picks.map((pick) => [...head, pick]));
      },
      [[]],
    );
  const place = (picks: readonly number[]): number => picks.reduce((sum, pick, d) => sum * (widths[d] ?? 1) + pick, 0);
  const atoms = new Map<number, number>();
  for (const picks of all(new Map())) if (!never(picks)) atoms.set(place(picks), offset + atoms.size);
  return {
    names,
    size: atoms.size,
    members: (fixed) => Int32Array.from(all(fixed).flatMap((picks) => atoms.get(place(picks)) ?? [])),
  };
}

/** Along a maximum spanning tree over shared axes, which for such cliques is a junction tree. */
function linksOf(boxes: readonly Box[], width: (axis: string) => number): Link[] {
  const links: Link[] = [];
  const inside = boxes.slice(0, 1);
  const outside = boxes.slice(1);
  const shared = (a: Box, b: Box): string[] => a.names.filter((axis) => b.names.includes(axis));
  while (outside.length > 0) {
    let best: { from: Box; to: Box; axes: string[] } | undefined;
    for (const to of outside)
      for (const from of inside) {
        const axes = shared(from, to);
        if (!best || axes.length > best.axes.length) best = { from, to, axes };
      }
    if (!best) break;
    const { from, to, axes } = best;
    const picks = axes.reduce<number[][]>(
      (heads, axis) => heads.flatMap((head) => Array.from({ length: width(axis) }, (_, i) => [...head, i])),
      [[]],
    );
    for (const pick of picks) {
      const fixed = new Map(axes.map((axis, d) => [axis, [pick[d] ?? 0]]));
      links.push({ plus: from.members(fixed), minus: to.members(fixed) });
    }
    inside.push(to);
    outside.splice(outside.indexOf(to), 1);
  }
  return links;
}
