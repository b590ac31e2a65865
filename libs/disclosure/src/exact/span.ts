/**
 * The largest prime below 2^26: products of two residues stay below 2^52, so that doubles hold them exactly and no BigInt is
 * needed. A false zero needs a determinant divisible by it; the audit, which works on integers, would catch that too.
 */
export const MODULUS = 67_108_859;

const multiply = (a: number, b: number): number => {
  const product = a * b;
  const rest = product - Math.floor(product / MODULUS) * MODULUS;
  return rest < 0 ? rest + MODULUS : rest >= MODULUS ? rest - MODULUS : rest;
};

const inverse = (value: number): number => {
  let result = 1;
  let base = value;
  for (let exponent = MODULUS - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = multiply(result, base);
    base = multiply(base, base);
  }
  return result;
};

/** target -= factor * row (mod MODULUS), in place. */
const subtract = (target: Float64Array, row: Float64Array, factor: number): void => {
  for (let i = 0; i < row.length; i++) {
    const value = row[i] as number;
    if (value === 0) continue;
    const rest = (target[i] as number) - multiply(factor, value);
    target[i] = rest < 0 ? rest + MODULUS : rest;
  }
};

const firstNonZero = (vector: Float64Array): number => vector.findIndex((value) => value !== 0);

/**
 * The cells whose sums are known to everybody, as a row echelon form, and beside it what is left of each secret cell after
 * elimination. A secret whose rest becomes zero is a sum and difference of published cells: exactly computable.
 */
export class PublishedSpan {
  private readonly basis: { row: Float64Array; pivot: number }[] = [];
  private readonly rests: Float64Array[];

  /** @param secrets members (atom indices) of each cell that must stay outside the span */
  constructor(
    private readonly atoms: number,
    secrets: readonly Int32Array[],
  ) {
    this.rests = secrets.map((members) => this.vector(members));
  }

  /** Publishes the cell unless that would expose a secret. Returns whether it is published. */
  tryPublish(members: Int32Array): boolean {
    if (this.exposes(members)) return false;
    this.publish(members);
    return true;
  }

  /** Whether a secret would become computable if this cell were published as well. */
  exposes(members: Int32Array): boolean {
    const step = this.normalised(members);
    return step !== undefined && this.rests.some((rest) => isMultiple(rest, step.row, step.pivot));
  }

  /**
   * Publishes what is public anyway, whatever it exposes (earlier releases, zeros that are shown). With `minus`, that the
   * difference of the two sums is zero.
   */
  publish(members: Int32Array, minus?: Int32Array): void {
    const step = this.normalised(members, minus);
    if (!step) return;
    for (const rest of this.rests) {
      const head = rest[step.pivot] as number;
      if (head !== 0) subtract(rest, step.row, head);
    }
    this.basis.push(step);
  }

  /** Whether the sum of these atoms follows from what is published. */
  contains(members: Int32Array): boolean {
    return firstNonZero(this.reduced(members)) < 0;
  }

  /** What the cell adds to the span, with 1 at its first entry; undefined when it adds nothing. */
  private normalised(members: Int32Array, minus?: Int32Array): { row: Float64Array; pivot: number } | undefined {
    const row = this.reduced(members, minus);
    const pivot = firstNonZero(row);
    if (pivot < 0) return undefined;
    const factor = inverse(row[pivot] as number);
    return { row: row.map((value) => multiply(value, factor)), pivot };
  }

  private reduced(members: Int32Array, minus?: Int32Array): Float64Array {
    const row = this.vector(members);
    for (const atom of minus ?? []) row[atom] = MODULUS - 1;
    for (const { row: base, pivot } of this.basis) {
      const head = row[pivot] as number;
      if (head !== 0) subtract(row, base, head);
    }
    return row;
  }

  private vector(members: Int32Array): Float64Array {
    const vector = new Float64Array(this.atoms);
    for (const atom of members) vector[atom] = 1;
    return vector;
  }
}

/** Whether rest is a multiple of row, which has 1 at its pivot. A rest that is zero already is exposed and stays so. */
function isMultiple(rest: Float64Array, row: Float64Array, pivot: number): boolean {
  const head = rest[pivot] as number;
  if (head === 0) return false;
  for (let i = 0; i < row.length; i++) if (rest[i] !== multiply(head, row[i] as number)) return false;
  return true;
}
