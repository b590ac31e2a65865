import { parseArgs, type ParseArgsConfig } from 'node:util';
import { parse } from 'csv-parse/sync';
import { UsageError } from './usage-error.js';

export type Given = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

/** How long a command may take that has to ask the solver. */
export const MINUTES = { type: 'string' } as const;
export const minutesOf = (given: Given): number =>
  numberOf(given, 'minutes', { least: 0.01, most: 10_000, otherwise: 10 }) * 60_000;

/** Options and the one file of a command. @throws UsageError */
export function optionsOf(
  args: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
): { given: Given; file: string } {
  let parsed;
  try {
    parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : 'unknown option');
  }
  const [file, ...more] = parsed.positionals;
  if (file === undefined || more.length > 0) throw new UsageError('name one file, or - for what comes in by a pipe');
  return { given: parsed.values, file };
}

export function textOf(given: Given, name: string): string {
  const value = given[name];
  if (typeof value !== 'string' || value === '') throw new UsageError(`--${name} is missing`);
  return value;
}

/** Column names, separated by commas; a name with a comma stands in quotes. */
export function namesOf(given: Given, name: string): string[] {
  let names: string[] = [];
  try {
    [names = []] = parse(textOf(given, name), { trim: true, relax_quotes: true });
  } catch (error) {
    if (error instanceof UsageError) throw error;
  }
  if (names.length === 0 || names.includes('') || new Set(names).size !== names.length)
    throw new UsageError(`--${name}: names, separated by commas, each once`);
  return names;
}

/** @throws UsageError outside the bounds (both included) */
export function numberOf(
  given: Given,
  name: string,
  {
    least,
    most = Infinity,
    whole = false,
    otherwise,
    hint,
  }: { least: number; most?: number; whole?: boolean; otherwise?: number; hint?: string },
): number {
  if (given[name] === undefined && otherwise !== undefined) return otherwise;
  const value = Number(textOf(given, name));
  if (!Number.isFinite(value) || value < least || value > most || (whole && !Number.isInteger(value)))
    throw new UsageError(
      `--${name}: a ${whole ? 'whole ' : ''}number from ${String(least)}${most === Infinity ? '' : ` to ${String(most)}`}${hint === undefined ? '' : `; ${hint}`}`,
    );
  return value;
}

export function oneOf<T extends string>(given: Given, name: string, choices: readonly T[], otherwise: T): T {
  const value = given[name] ?? otherwise;
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new UsageError(`--${name}: one of ${choices.join(', ')}`);
  return found;
}
