import { parseArgs, type ParseArgsConfig } from 'node:util';
import { UsageError } from './usage-error.js';

export type Given = Readonly<Record<string, string | boolean | (string | boolean)[] | undefined>>;

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
  if (file === undefined || more.length > 0) throw new UsageError('name one file, at the end');
  return { given: parsed.values, file };
}

export function textOf(given: Given, name: string): string {
  const value = given[name];
  if (typeof value !== 'string' || value === '') throw new UsageError(`--${name} is missing`);
  return value;
}

/** Column names, separated by commas. */
export function namesOf(given: Given, name: string): string[] {
  const names = textOf(given, name)
    .split(',')
    .map((one) => one.trim());
  if (names.includes('') || new Set(names).size !== names.length)
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
  }: { least: number; most?: number; whole?: boolean; otherwise?: number },
): number {
  if (given[name] === undefined && otherwise !== undefined) return otherwise;
  const value = Number(textOf(given, name));
  if (!Number.isFinite(value) || value < least || value > most || (whole && !Number.isInteger(value)))
    throw new UsageError(
      `--${name}: a ${whole ? 'whole ' : ''}number from ${String(least)}${most === Infinity ? '' : ` to ${String(most)}`}`,
    );
  return value;
}

export function oneOf<T extends string>(given: Given, name: string, choices: readonly T[], otherwise: T): T {
  const value = given[name] ?? otherwise;
  const found = choices.find((choice) => choice === value);
  if (found === undefined) throw new UsageError(`--${name}: one of ${choices.join(', ')}`);
  return found;
}
