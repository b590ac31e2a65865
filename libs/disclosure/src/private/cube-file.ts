import { DisclosureError } from '../disclosure-error.js';
import { digitsOf, type Marginal } from './consistent.js';
import { subsets, type Attribute, type MeasuredCube, type NoisyCube } from './cube.js';
import { everyEstimate } from './estimates.js';

/** One line of a cube as it leaves: `attribute:value` joined by `;`, and about how many persons. */
export interface Selection {
  readonly selection: string;
  readonly count: number;
}

/** Digits behind the point: sums of what is published agree to the second one. */
const DIGITS = 3;

/** A line with its error bar. The count adds up with all others; the estimate is the one to give for this selection by itself. */
export interface MeasuredSelection extends Selection {
  readonly estimate: number;
  readonly lo: number;
  readonly hi: number;
}

/**
 * The cube as lines. An empty value is "nothing known": it has no line of its own, and follows from what is missing in the sums.
 *
 * @throws DisclosureError INVALID_TABLE when a name or a value holds a separator
 */
export function selectionsOf(cube: NoisyCube): Selection[] {
  return placed(cube).map(({ selection, count }) => ({ selection, count }));
}

/**
 * The same lines, each with the middle and the ends of its interval, rounded to persons.
 *
 * @throws DisclosureError INVALID_TABLE when a name or a value holds a separator
 */
export function measuredSelections(cube: MeasuredCube, confidence = 0.95): MeasuredSelection[] {
  const all = everyEstimate(cube, confidence);
  return placed(cube).map(({ selection, count, marginal, cell }) => {
    const { estimate = 0, lo = 0, hi = 0 } = all[marginal]?.[cell] ?? {};
    return { selection, count, estimate: Math.round(estimate), lo: Math.round(lo), hi: Math.round(hi) };
  });
}

interface Placed extends Selection {
  readonly marginal: number;
  readonly cell: number;
}

function placed({ attributes, marginals }: NoisyCube): Placed[] {
  for (const { name, values } of attributes)
    if (/[:;]/.test(name) || values.some((value) => value.includes(';')))
      throw new DisclosureError('INVALID_TABLE', `column ${name}: names must not hold : or ; and values no ;`);
  return marginals.flatMap((marginal, place) =>
    Array.from(marginal.counts, (count, cell): Placed | undefined => {
      const parts = digitsOf(marginal, cell).map((digit, i) => {
        const attribute = attributes[marginal.attributes[i] ?? 0];
        return { name: attribute?.name ?? '', value: attribute?.values[digit] ?? '' };
      });
      if (parts.some(({ value }) => value === '')) return undefined;
      return {
        selection: parts.map(({ name, value }) => `${name}:${value}`).join(';'),
        count: Number(count.toFixed(DIGITS)),
        marginal: place,
        cell,
      };
    }).filter((one) => one !== undefined),
  );
}

/**
 * Lines back to a cube: what was left out as empty is what the sums lack.
 *
 * @throws DisclosureError INVALID_TABLE when a line is no selection, stands there twice, or the lines do not make whole marginals
 */
export function cubeOf(selections: readonly Selection[]): NoisyCube {
  const counts = new Map<string, number>();
  const book = new Map<string, Set<string>>();
  let length = 0;
  for (const { selection, count } of selections) {
    const parts = selection.split(';').map((part) => {
      const at = part.indexOf(':');
      if (at < 1 || at === part.length - 1)
        throw new DisclosureError('INVALID_TABLE', `${selection}: attribute:value, joined by ;`);
      return [part.slice(0, at), part.slice(at + 1)] as const;
    });
    if (!(Number.isFinite(count) && count >= 0))
      throw new DisclosureError('INVALID_TABLE', `${selection}: the count is no number from 0 up`);
    for (const [name, value] of parts) book.set(name, (book.get(name) ?? new Set()).add(value));
    const id = idOf(parts);
    if (counts.has(id) || new Set(parts.map(([name]) => name)).size !== parts.length)
      throw new DisclosureError('INVALID_TABLE', `${selection}: stands there twice`);
    counts.set(id, count);
    length = Math.max(length, parts.length);
  }
  if (length === 0) throw new DisclosureError('INVALID_TABLE', 'there are no selections');
  const attributes = [...book].map(([name, values]): Attribute => ({ name, values: [...values] }));
  const known = attributes.map(({ name, values }) =>
    values.reduce((sum, value) => sum + (counts.get(idOf([[name, value]])) ?? 0), 0),
  );
  // As many as have a value in either of two columns: a column alone would leave out who is empty there.
  const either = attributes.flatMap((one, a) =>
    attributes.slice(a + 1).map((other, i) => {
      const both = one.values.flatMap((value) =>
        other.values.map((with_) =>
          counts.get(
            idOf([
              [one.name, value],
              [other.name, with_],
            ]),
          ),
        ),
      );
      const apart = (known[a] ?? 0) + (known[a + 1 + i] ?? 0);
      return both.includes(undefined) ? 0 : apart - both.reduce<number>((sum, count) => sum + (count ?? 0), 0);
    }),
  );
  const persons = Math.max(...known, ...either);
  // Half a person is what rounding can leave.
  const whole = attributes.map((attribute, a): Attribute =>
    persons - (known[a] ?? 0) > 0.5 ? { ...attribute, values: [...attribute.values, ''] } : attribute,
  );
  const cell = memo((pairs: readonly Pair[]): number => {
    const empty = pairs.find(([, value]) => value === '');
    if (!empty) return pairs.length === 0 ? persons : (counts.get(idOf(pairs)) ?? 0);
    const rest = pairs.filter((pair) => pair !== empty);
    const values = attributes.find(({ name }) => name === empty[0])?.values ?? [];
    const known = values.reduce((sum, value) => sum + cell([...rest, [empty[0], value]]), 0);
    return Math.max(0, cell(rest) - known);
  });
  const marginals = subsets(whole.length, Math.min(length, whole.length)).map((set): Marginal => {
    const sizes = set.map((a) => whole[a]?.values.length ?? 1);
    const one = { attributes: set, sizes, counts: new Float64Array(sizes.reduce((a, b) => a * b, 1)) };
    one.counts.forEach((_, at) => {
      const pairs = digitsOf(one, at).map((digit, i): Pair => {
        const attribute = whole[set[i] ?? 0];
        return [attribute?.name ?? '', attribute?.values[digit] ?? ''];
      });
      one.counts[at] = cell(pairs);
    });
    return one;
  });
  return { attributes: whole, length: Math.min(length, whole.length), marginals };
}

type Pair = readonly [name: string, value: string];

const idOf = (pairs: readonly Pair[]): string =>
  pairs
    .map(([name, value]) => `${name}:${value}`)
    .sort()
    .join(';');

function memo(of: (pairs: readonly Pair[]) => number): (pairs: readonly Pair[]) => number {
  const known = new Map<string, number>();
  return (pairs) => {
    const id = idOf(pairs);
    const before = known.get(id);
    if (before !== undefined) return before;
    const value = of(pairs);
    known.set(id, value);
    return value;
  };
}
