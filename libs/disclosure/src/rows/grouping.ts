/** Rows that are alike in some columns, gathered: for each row the number of its group, from 0 in the order of appearance. */
export interface Grouping {
  readonly groups: number;
  readonly of: Int32Array;
}

export interface GroupedColumn {
  /** Of each row, below `size` (of `recode`, if there is one). */
  readonly codes: Int32Array;
  readonly size: number;
  /** What a code becomes, where it is made coarser first. */
  readonly recode?: Int32Array;
}

/** A lane holds a key of at most so many values: one signed whole number of 32 bits. */
const LANE = 2 ** 31;

/**
 * Rows by exact keys: the codes of a row are one number in mixed radix, or a few where one has no room. No two different rows ever share
 * a group, whatever the hash does.
 */
export class Grouper {
  private readonly table: Int32Array;
  private readonly of: Int32Array;
  private readonly firsts: Int32Array;
  private readonly lanes: Int32Array[] = [];

  /** @param most rows that will ever be grouped at once */
  constructor(private readonly most: number) {
    this.table = new Int32Array(slotsFor(most));
    this.of = new Int32Array(most);
    this.firsts = new Int32Array(most);
  }

  /**
   * @param rows how many there are this time
   * @returns arrays that the next call writes over
   */
  group(columns: readonly GroupedColumn[], rows = this.most): Grouping {
    const { lanes, values } = this.keys(columns, rows);
    const [first, ...more] = lanes;
    const of = this.of.subarray(0, rows);
    if (!first) return { groups: Math.min(1, rows), of: of.fill(0) };
    // Where there are not many more possible keys than rows, each has its own place.
    if (more.length === 0 && values <= this.table.length) return { groups: this.placed(first, values, of), of };
    return { groups: this.hashed(first, more, of), of };
  }

  private placed(keys: Int32Array, values: number, of: Int32Array): number {
    const { table } = this;
    table.fill(0, 0, values);
    let groups = 0;
    for (let row = 0; row < of.length; row++) {
      const key = keys[row] ?? 0;
      let group = table[key] ?? 0;
      if (group === 0) {
        group = ++groups;
        table[key] = group;
      }
      of[row] = group - 1;
    }
    return groups;
  }

  /** Open addressing. */
  private hashed(first: Int32Array, more: readonly Int32Array[], of: Int32Array): number {
    const { table, firsts } = this;
    const slots = slotsFor(of.length);
    const mask = slots - 1;
    table.fill(0, 0, slots);
    let groups = 0;
    for (let row = 0; row < of.length; row++) {
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
    return groups;
  }

  private keys(columns: readonly GroupedColumn[], rows: number): { lanes: Int32Array[]; values: number } {
    const lanes: Part[][] = [];
    let radix = LANE;
    for (const { codes, size, recode } of columns) {
      if (size <= 1) continue;
      if (radix * size > LANE) {
        lanes.push([]);
        radix = 1;
      }
      const step = radix;
      lanes.at(-1)?.push({
        codes,
        worth: recode
          ? recode.map((label) => label * step)
          : Int32Array.from({ length: size }, (_, code) => code * step),
      });
      radix *= size;
    }
    return {
      lanes: lanes.map((parts, at) => summed(parts, (this.lanes[at] ??= new Int32Array(this.most)), rows)),
      values: radix,
    };
  }
}

/** Some columns of a lane: what each code adds to the key. */
interface Part {
  readonly codes: Int32Array;
  readonly worth: Int32Array;
}

/** Two columns in one pass: writing takes as long as reading. */
function summed(parts: readonly Part[], lane: Int32Array, rows: number): Int32Array {
  for (let at = 0; at < parts.length; at += 2) {
    const [one, other] = [parts[at], parts[at + 1]];
    if (!one) break;
    const { codes, worth } = one;
    if (!other) {
      if (at === 0) for (let row = 0; row < rows; row++) lane[row] = worth[codes[row] ?? 0] ?? 0;
      else for (let row = 0; row < rows; row++) lane[row] = (lane[row] ?? 0) + (worth[codes[row] ?? 0] ?? 0);
      continue;
    }
    const { codes: others, worth: more } = other;
    if (at === 0)
      for (let row = 0; row < rows; row++) lane[row] = (worth[codes[row] ?? 0] ?? 0) + (more[others[row] ?? 0] ?? 0);
    else
      for (let row = 0; row < rows; row++)
        lane[row] = (lane[row] ?? 0) + (worth[codes[row] ?? 0] ?? 0) + (more[others[row] ?? 0] ?? 0);
  }
  return lane;
}

/** A power of two with room to spare. */
function slotsFor(rows: number): number {
  let size = 16;
  while (size < rows * 2) size *= 2;
  return size;
}

/** The bits of a key, spread over 32. */
function mix(hash: number, key: number): number {
  let bits = Math.imul(hash ^ key, 0x9e3779b1);
  bits = Math.imul(bits ^ (bits >>> 15), 0x85ebca6b);
  return bits ^ (bits >>> 13);
}
