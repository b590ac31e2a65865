import { cubeOf, selectionsOf } from '../private/cube-file.js';
import { noisyCube, type Attribute } from '../private/cube.js';
import { secureRandomness, seededRandomness, type Randomness } from '../private/randomness.js';
import { synthesise } from '../private/synthesise.js';
import type { Microdata } from '../rows/microdata.js';
import { columnsAt, csvLine, readLines, readPeople, readSheet } from './csv.js';
import { namesOf, numberOf, optionsOf, textOf, type Given } from './options.js';
import { understood, UsageError } from './usage-error.js';

/** `cube`: all marginals of the rows, with noise. */
export async function cubeCommand(
  args: readonly string[],
  write: (text: string) => void,
  tell: (text: string) => void,
): Promise<void> {
  const { given, file } = optionsOf(args, {
    epsilon: { type: 'string' },
    delta: { type: 'string' },
    length: { type: 'string' },
    columns: { type: 'string' },
    values: { type: 'string' },
    'seed-for-tests': { type: 'string' },
  });
  const data = await readPeople(file, given.columns === undefined ? undefined : namesOf(given, 'columns'));
  const book = bookOf(data, given, tell);
  const options = {
    epsilon: numberOf(given, 'epsilon', { least: 1e-6, most: 1e6, otherwise: 4 }),
    delta: numberOf(given, 'delta', { least: 1e-300, most: 0.5, otherwise: 1e-6 }),
    length: numberOf(given, 'length', {
      least: 1,
      most: data.columns.length,
      whole: true,
      otherwise: Math.min(2, data.columns.length),
    }),
    random: randomness(given, tell),
  };
  const lines = understood(file, () => selectionsOf(noisyCube(data, book, options)));
  write(csvLine(['selection', 'count']));
  for (const { selection, count } of lines) write(csvLine([selection, count]));
}

/** `synthesise`: made-up rows with the counts of a cube. */
export async function synthesiseCommand(
  args: readonly string[],
  write: (text: string) => void,
  tell: (text: string) => void,
): Promise<void> {
  const { given, file } = optionsOf(args, { rows: { type: 'string' }, 'seed-for-tests': { type: 'string' } });
  const sheet = readSheet(file);
  const [first = 0, second = 1] = columnsAt(file, sheet, ['selection', 'count']);
  const lines = sheet.lines.map((line) => {
    const [selection = '', count = ''] = [line[first], line[second]];
    return { selection, count: count === '' ? NaN : Number(count) };
  });
  const cube = understood(file, () => cubeOf(lines));
  const wanted = given.rows === undefined ? undefined : numberOf(given, 'rows', { least: 0, most: 5e6, whole: true });
  const { rows, codes } = synthesise(cube, randomness(given, tell), wanted);
  write(csvLine(cube.attributes.map(({ name }) => name)));
  for (let row = 0; row < rows; row++)
    write(csvLine(cube.attributes.map(({ values }, a) => values[codes[a]?.[row] ?? 0] ?? '')));
}

function randomness(given: Given, tell: (text: string) => void): Randomness {
  if (given['seed-for-tests'] === undefined) return secureRandomness();
  tell('--seed-for-tests: whoever knows the seed can take the noise off. Never publish this.\n');
  return seededRandomness(textOf(given, 'seed-for-tests'));
}

/** What each column can hold: from a file of column and value, or from the rows, which tells which values occur. */
function bookOf(data: Microdata, given: Given, tell: (text: string) => void): Attribute[] {
  if (given.values === undefined) {
    tell(
      'Values are taken from the rows: that a value occurs is then not protected. --values FILE (column,value) names what could be.\n',
    );
    return data.columns.map(({ name, values }) => ({ name, values: [...values].sort() }));
  }
  const file = textOf(given, 'values');
  const book = new Map<string, Set<string>>();
  for (const [name, value = '', ...more] of readLines(file)) {
    if (name === undefined || more.length > 0)
      throw new UsageError(`${file}: two columns are wanted, column and value`);
    book.set(name, (book.get(name) ?? new Set()).add(value));
  }
  return data.columns.map(({ name }) => {
    const values = book.get(name);
    if (!values) throw new UsageError(`${file}: there are no values for ${name}`);
    return { name, values: [...values].sort() };
  });
}
