import type { Sparse } from './solver.js';
import type { System } from './system.js';

/** Weights on atoms: a cell, or a difference of cells. */
export function weights(system: System, parts: readonly (readonly [cell: number, weight: number])[]): Sparse {
  const sum = new Map<number, number>();
  for (const [cell, weight] of parts)
    for (const atom of system.cells[cell]?.members ?? []) sum.set(atom, (sum.get(atom) ?? 0) + weight);
  const indices = [...sum.keys()].sort((a, b) => a - b);
  return { indices: Int32Array.from(indices), values: Float64Array.from(indices, (atom) => sum.get(atom) ?? 0) };
}

/** One row per cell over the atoms, then one per link. */
export function systemRows(system: System): { starts: Int32Array; indices: Int32Array; values: Float64Array } {
  const rows = [
    ...system.cells.map(({ members }) => [members, new Int32Array()] as const),
    ...system.links.map(({ plus, minus }) => [plus, minus] as const),
  ];
  const starts = new Int32Array(rows.length + 1);
  rows.forEach(([plus, minus], i) => (starts[i + 1] = (starts[i] ?? 0) + plus.length + minus.length));
  const indices = new Int32Array(starts[rows.length] ?? 0);
  const values = new Float64Array(indices.length).fill(1);
  rows.forEach(([plus, minus], i) => {
    const at = starts[i] ?? 0;
    indices.set(plus, at);
    indices.set(minus, at + plus.length);
    values.fill(-1, at + plus.length, at + plus.length + minus.length);
  });
  return { starts, indices, values };
}
