import type { Hierarchy, Microdata } from './microdata.js';

/**
 * What is kept small. `entropy`: the bits that the labels no longer tell of the values, over all rows (non-uniform entropy; Gionis, Tassa
 * 2009). `discernibility`: with how many rows each row is confused. Both only grow on the way to more general nodes; neither counts
 * suppression, which has its own limit. ARX compares nodes in the same way.
 */
export type Measure = 'entropy' | 'discernibility';

/** Bits lost by each level of each column, over all rows. */
export function columnEntropies(data: Microdata, hierarchies: readonly Hierarchy[]): number[][] {
  return data.columns.map(({ codes, values }, c) => {
    const counts = new Float64Array(values.length);
    codes.forEach((code) => (counts[code] = (counts[code] ?? 0) + 1));
    return (hierarchies[c]?.levels ?? []).map(({ labels, of }) => {
      const joined = new Float64Array(labels.length);
      counts.forEach((count, value) => {
        const label = of[value] ?? 0;
        joined[label] = (joined[label] ?? 0) + count;
      });
      let bits = 0;
      counts.forEach((count, value) => {
        if (count > 0) bits -= count * Math.log2(count / (joined[of[value] ?? 0] ?? 1));
      });
      return bits;
    });
  });
}
