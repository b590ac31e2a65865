/** Rows that are alike in some columns, gathered: for each row the number of its group, from 0 in the order of appearance. */
export interface Grouping {
  readonly groups: number;
  readonly of: Int32Array;
}

/** Products up to here are exact in a double. */
const EXACT = 2 ** 53;

/**
 * Open addressing on exact keys: the codes of a row are one number in mixed radix, or a few where one would not be exact. No
 * two different rows ever share a group, whatever the hash does.
 */
export class Grouper {
  private readonly table: Int32Array;
  private readonly mask: number;
  private readonly of: Int32Array;
  private readonly firsts: Int32Array;
  private readonly lanes: Float64Array[] = [];

  constructor(private readonly rows: number) {
    let size = 16;
    while (size < rows * 2) size *= 2;
    this.table = new Int32Array(size);
    this.mask = size - 1;
    this.of = new Int32Array(rows);
    this.firsts = new Int32Array(rows);
  }

  /**
   * @param columns per column the code of each row, below `size`
   * @param recode what a code becomes, where it is made coarser first
   * @returns arrays that the next call writes over
   */
  group(columns: readonly { codes: Int32Array; size: number; recode?: Int32Array }[]): Grouping {
    const [first = new Float64Array(this.rows), ...more] = this.keys(columns);
    const { table, mask, of, firsts } = this;
    table.fill(0);
    let groups = 0;
    for (let row = 0; row < this.rows; row++) {
      const key = first[row] ?? 0;
      let slot = mix(0, key);
      for (const lane of more) slot = mix(slot, lane[row] ?? 0);
      for (slot &= mask; ; slot = (slot + 1) & mask) {
        const found = table[slot] ?? 0;
        if (found === 0) {
          firsts[groups] = row;
          groups++;
          table[slot] = groups;
          of[row] = groups - 1;
          break;
        }
        const other = firsts[found - 1] ?? 0;
        if (first[other] === key && (more.length === 0 || more.every((lane) => lane[other] === lane[row]))) {
          of[row] = found - 1;
          break;
        }
      }
    }
    return { groups, of };
  }

  private keys(columns: readonly { codes: Int32Array; size: number; recode?: Int32Array }[]): Float64Array[] {
    const used: Float64Array[] = [];
    let radix = EXACT;
    for (const { codes, size, recode } of columns) {
      if (size === 1) continue;
      let lane = used.at(-1);
      if (!lane || radix * size >= EXACT) {
        lane = this.lanes[used.length] ??= new Float64Array(this.rows);
        lane.fill(0);
        used.push(lane);
        radix = 1;
      }
      if (recode)
        for (let row = 0; row < lane.length; row++)
          lane[row] = (lane[row] ?? 0) + radix * (recode[codes[row] ?? 0] ?? 0);
      else for (let row = 0; row < lane.length; row++) lane[row] = (lane[row] ?? 0) + radix * (codes[row] ?? 0);
      radix *= size;
    }
    return used;
  }
}

/** Bits of a whole number below 2^53, spread over 32. */
function mix(hash: number, key: number): number {
  const high = (key / 4294967296) | 0;
  let bits = Math.imul(hash ^ (key - high * 4294967296), 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 15) ^ high, 0x85ebca6b);
  return bits ^ (bits >>> 13);
}
