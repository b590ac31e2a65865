/** All fictional data grows from this one number. */
export const SEED = 0x484f4d45;

/**
 * Reproducible chance for fictional data: the same people for everybody who evaluates Homeward, so that a screenshot, a
 * bug report and a benchmark speak of the same rows. Never for secrets, sessions or ids of real records.
 *
 * xoshiro128** 1.1 (Blackman and Vigna, public domain), its state filled by splitmix32.
 */
export class Random {
  private a: number;
  private b: number;
  private c: number;
  private d: number;

  /** Streams of one seed are independent: person 17 stays the same however many people there are. */
  constructor(seed: number, stream = 0) {
    let state = (seed ^ Math.imul(stream + 1, 0x9e3779b9)) | 0;
    const split = (): number => {
      state = (state + 0x9e3779b9) | 0;
      let z = state ^ (state >>> 16);
      z = Math.imul(z, 0x21f0aaad);
      z ^= z >>> 15;
      z = Math.imul(z, 0x735a2d97);
      return z ^ (z >>> 15);
    };
    [this.a, this.b, this.c, this.d] = [split(), split(), split(), split() | 1];
  }

  /** A whole number from 0 to 2^32 - 1. */
  next(): number {
    const times5 = Math.imul(this.b, 5);
    const result = Math.imul((times5 << 7) | (times5 >>> 25), 9);
    const t = this.b << 9;
    this.c ^= this.a;
    this.d ^= this.b;
    this.b ^= this.c;
    this.a ^= this.d;
    this.c ^= t;
    this.d = (this.d << 11) | (this.d >>> 21);
    return result >>> 0;
  }

  /** 0 up to and without 1. */
  real(): number {
    return this.next() / 0x1_0000_0000;
  }

  /** Whole, both ends included. */
  int(least: number, most: number): number {
    return least + Math.floor(this.real() * (most - least + 1));
  }

  /** Whole, with small values more frequent: waiting times have long tails. */
  skewed(least: number, most: number): number {
    return least + Math.floor(this.real() ** 2 * (most - least + 1));
  }

  chance(probability: number): boolean {
    return this.real() < probability;
  }

  pick<T>(list: readonly T[]): T {
    const found = list[this.int(0, list.length - 1)];
    if (found === undefined) throw new RangeError('nothing to pick from');
    return found;
  }

  /** `many` different entries, in the order of the list. */
  some<T>(list: readonly T[], many: number): T[] {
    let left = Math.min(many, list.length);
    return list.filter((_, at) => {
      const taken = this.real() * (list.length - at) < left;
      if (taken) left -= 1;
      return taken;
    });
  }

  weighted<T>(choices: Weights<T>): T {
    const at = this.real() * choices.total;
    let low = 0;
    let high = choices.upTo.length - 1;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (at < (choices.upTo[middle] ?? 0)) high = middle;
      else low = middle + 1;
    }
    const found = choices.values[low];
    if (found === undefined) throw new RangeError('nothing to choose from');
    return found;
  }

  /** In the shape of UUIDv7: the row's own time in front, so that ids sort as real ones do. */
  uuid(atMs: number): string {
    const time = Math.floor(atMs);
    const [high, middle, low, last] = [Math.floor(time / 0x1_0000), time & 0xffff, this.next(), this.next()];
    return `${hex(high >>> 16)}${hex(high & 0xffff)}-${hex(middle)}-${hex((low & 0x0fff) | 0x7000)}-${hex(((low >>> 16) & 0x3fff) | 0x8000)}-${hex(last >>> 16)}${hex(last & 0xffff)}${hex(this.next() & 0xffff)}`;
  }

  digits(many: number): string {
    let text = '';
    for (let n = 0; n < many; n += 1) text += String(this.int(0, 9));
    return text;
  }
}

const fourDigits = Array.from({ length: 0x1_0000 }, (_, n) => n.toString(16).padStart(4, '0'));
const hex = (sixteenBits: number): string => fourDigits[sixteenBits] ?? '0000';

export interface Weights<T> {
  readonly values: readonly T[];
  readonly upTo: readonly number[];
  readonly total: number;
}

/** Shares need not sum up to anything. */
export function weights<T>(choices: readonly (readonly [T, number])[]): Weights<T> {
  let total = 0;
  const upTo = choices.map(([, share]) => (total += share));
  return { values: choices.map(([value]) => value), upTo, total };
}

export function shares<K extends string>(table: Readonly<Partial<Record<K, number>>>): Weights<K> {
  return weights(Object.entries(table) as [K, number][]);
}
