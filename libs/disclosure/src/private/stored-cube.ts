import { DisclosureError } from '../disclosure-error.js';
import type { Marginal } from './consistent.js';
import { subsets, type Attribute, type MeasuredCube } from './cube.js';

/** A cube as plain JSON, to be kept and read ever after. */
export interface StoredCube {
  readonly version: 1;
  readonly attributes: readonly Attribute[];
  readonly length: number;
  readonly rho: number;
  readonly sigma: number;
  /** Counts by one to `length` attributes, short sets first (the order of `subsets`). */
  readonly counts: readonly (readonly number[])[];
  readonly unbiased: readonly (readonly number[])[];
}

export const storedCube = ({ attributes, length, rho, sigma, marginals, unbiased }: MeasuredCube): StoredCube => ({
  version: 1,
  attributes,
  length,
  rho,
  sigma,
  counts: marginals.map(({ counts }) => [...counts]),
  unbiased: unbiased.map(({ counts }) => [...counts]),
});

/** @throws DisclosureError INVALID_TABLE when this is no whole cube: nothing may be answered from half of one */
export function restoredCube(stored: unknown): MeasuredCube {
  if (!isStored(stored)) throw new DisclosureError('INVALID_TABLE', 'the stored cube is damaged');
  const { attributes, length, rho, sigma } = stored;
  const sets = subsets(attributes.length, length);
  const marginals = (all: StoredCube['counts'], least: number): Marginal[] =>
    sets.map((set, m): Marginal => {
      const sizes = set.map((a) => attributes[a]?.values.length ?? 1);
      const counts = Float64Array.from(all[m] ?? []);
      if (counts.length !== sizes.reduce((product, size) => product * size, 1) || counts.some((n) => !(n >= least)))
        throw new DisclosureError('INVALID_TABLE', 'the stored cube is damaged');
      return { attributes: set, sizes, counts };
    });
  return {
    attributes,
    length,
    rho,
    sigma,
    marginals: marginals(stored.counts, 0),
    unbiased: marginals(stored.unbiased, -Infinity),
  };
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const isPositive = (value: unknown): value is number => typeof value === 'number' && value > 0 && value < Infinity;
const isListOf = <T>(value: unknown, is: (one: unknown) => one is T): value is T[] =>
  Array.isArray(value) && value.every(is);
const isText = (value: unknown): value is string => typeof value === 'string';
const isCounts = (value: unknown): value is number[] =>
  isListOf(value, (one): one is number => typeof one === 'number' && Number.isFinite(one));
const isAttribute = (value: unknown): value is Attribute =>
  isRecord(value) && isText(value.name) && isListOf(value.values, isText) && value.values.length > 0;

function isStored(value: unknown): value is StoredCube {
  if (!isRecord(value) || value.version !== 1 || !isPositive(value.rho) || !isPositive(value.sigma)) return false;
  const { attributes, length, counts, unbiased } = value;
  return (
    isListOf(attributes, isAttribute) &&
    typeof length === 'number' &&
    Number.isInteger(length) &&
    length >= 1 &&
    length <= attributes.length &&
    isListOf(counts, isCounts) &&
    isListOf(unbiased, isCounts) &&
    counts.length === subsets(attributes.length, length).length &&
    unbiased.length === counts.length
  );
}
