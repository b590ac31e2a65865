import type { StaleField } from './act-result.js';

export type Choice = 'yours' | 'theirs';
type Fields = Readonly<Record<string, unknown>>;

/** Value at a dotted path of an input, or undefined. */
export function valueAt(input: unknown, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>(
      (here, part) => (here !== null && typeof here === 'object' ? (here as Fields)[part] : undefined),
      input,
    );
}

function withValue(input: unknown, path: readonly string[], value: unknown): unknown {
  const [head, ...rest] = path;
  if (head === undefined) return value;
  if (Array.isArray(input)) {
    const copy = [...(input as unknown[])];
    copy[Number(head)] = withValue(copy[Number(head)], rest, value);
    return copy;
  }
  const object = input !== null && typeof input === 'object' ? (input as Fields) : {};
  return { ...object, [head]: withValue(object[head], rest, value) };
}

/**
 * The API tells the other's value as text or as JSON text. It goes back into the input in the kind that the input has
 * there: a number stays a number, a list a list; words stay words even where they look like a number.
 */
export function theirValue(yours: unknown, theirs: unknown): unknown {
  if (typeof theirs !== 'string' || typeof yours === 'string') return theirs ?? null;
  try {
    return JSON.parse(theirs) as unknown;
  } catch {
    return theirs;
  }
}

/** Fields on which the two really differ; the others need no decision. */
export function disputed(input: unknown, fields: readonly StaleField[]): StaleField[] {
  return fields.filter(({ field, theirs }) => {
    const yours = valueAt(input, field);
    return yours !== undefined && JSON.stringify(yours ?? null) !== JSON.stringify(theirValue(yours, theirs));
  });
}

/** The input with the chosen values, to be sent against the version that the other's change left. */
export function merged<TInput>(
  input: TInput,
  fields: readonly StaleField[],
  choices: Readonly<Record<string, Choice>>,
  currentVersion: number,
): TInput {
  const taken = fields.reduce<unknown>(
    (result, { field, theirs }) =>
      choices[field] === 'theirs'
        ? withValue(result, field.split('.'), theirValue(valueAt(input, field), theirs))
        : result,
    input,
  );
  return { ...(taken as TInput), expectedVersion: currentVersion };
}
