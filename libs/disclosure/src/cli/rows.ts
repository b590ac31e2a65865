import { readdirSync, writeFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { coarseRows, type AnonymiseOptions, type Measure } from '../rows/anonymise.js';
import { frequencies, individualRisk } from '../rows/frequencies.js';
import { hierarchyOf, type Column, type Microdata } from '../rows/microdata.js';
import { risk } from '../rows/risk.js';
import { csvLine, readLines, readPeople } from './csv.js';
import { namesOf, numberOf, oneOf, optionsOf, textOf, type Given } from './options.js';
import { understood, UsageError } from './usage-error.js';

/** `anonymise`: the best generalisation and what risk is left. */
export async function anonymiseCommand(args: readonly string[], write: (text: string) => void): Promise<void> {
  const { given, file } = optionsOf(args, {
    quasi: { type: 'string' },
    hierarchies: { type: 'string' },
    k: { type: 'string' },
    suppression: { type: 'string' },
    sensitive: { type: 'string' },
    l: { type: 'string' },
    diversity: { type: 'string' },
    t: { type: 'string' },
    least: { type: 'string' },
    measure: { type: 'string' },
    out: { type: 'string' },
  });
  const { data, other: sensitive } = await load(file, given, 'sensitive');
  if (!sensitive && (given.l !== undefined || given.t !== undefined))
    throw new UsageError('--l and --t need --sensitive');
  const options: AnonymiseOptions = {
    // l and t may be asked for alone.
    k: numberOf(given, 'k', { least: 1, whole: true, ...((given.l ?? given.t) ? { otherwise: 1 } : {}) }),
    suppression: numberOf(given, 'suppression', { least: 0, most: 1, otherwise: 0, hint: '4 % is 0.04' }),
    measure: oneOf<Measure>(given, 'measure', ['entropy', 'discernibility'], 'entropy'),
    hierarchies: understood(file, () => hierarchies(file, data, given)),
    ...(sensitive ? { sensitive } : {}),
    ...(given.l === undefined
      ? {}
      : {
          l: {
            least: numberOf(given, 'l', { least: 1 }),
            kind: oneOf(given, 'diversity', ['distinct', 'entropy'], 'distinct'),
          },
        }),
    ...(given.t === undefined ? {} : { t: numberOf(given, 't', { least: 0, most: 1 }) }),
    ...(given.least === undefined ? {} : { least: numberOf(given, 'least', { least: 1, whole: true }) }),
  };
  const { judged: found, rows, untold, fewest, left } = understood(file, () => coarseRows(data, options));
  if (given.out !== undefined) {
    const lines = rows.flatMap((row) => (row ? [csvLine([...row])] : []));
    const head = csvLine([...data.columns, ...(sensitive ? [sensitive] : [])].map(({ name }) => name));
    writeFileSync(resolve(process.env.INIT_CWD ?? '.', textOf(given, 'out')), head + lines.join(''));
  }
  json(write, {
    node: found.node,
    quasi: data.columns.map(({ name }) => name),
    rows: data.rows,
    suppressed: found.suppressed,
    classes: found.classes,
    smallestClass: found.smallest,
    ...(sensitive ? { untold, fewest } : {}),
    discernibility: found.discernibility,
    discernibilityOfRelease: found.discernibilityOfRelease,
    loss: found.loss,
    averageRisk: left?.averageRisk ?? 0,
    highestRisk: left?.highestRisk ?? 0,
    uniques: left?.uniques ?? 0,
  });
}

/** `risk`: what the rows give away as they are. */
export async function riskCommand(args: readonly string[], write: (text: string) => void): Promise<void> {
  const { given, file } = optionsOf(args, {
    quasi: { type: 'string' },
    fraction: { type: 'string' },
    weight: { type: 'string' },
    missing: { type: 'string' },
  });
  const { data, other } = await load(file, given, 'weight');
  const fraction = given.fraction === undefined ? undefined : numberOf(given, 'fraction', { least: 1e-9, most: 1 });
  const report = risk(data, fraction);
  const missing = oneOf(given, 'missing', ['value', 'any'], 'value');
  const weights = other && weightsOf(file, other);
  const one = (values: Iterable<number>): { highest: number; average: number } => {
    let [highest, sum, many] = [0, 0, 0];
    for (const value of values) {
      highest = Math.max(highest, value);
      sum += value;
      many++;
    }
    return { highest, average: sum / many };
  };
  const counted = missing === 'any' || weights ? frequencies(data, missing, weights) : undefined;
  const alike = counted && one(Float64Array.from(counted.sample, (f) => 1 / f));
  const known = counted && weights && one(individualRisk(counted));
  json(write, {
    ...report,
    ...(counted && alike
      ? {
          uniques: counted.sample.reduce((sum, f) => sum + (f === 1 ? 1 : 0), 0),
          highestRisk: alike.highest,
          averageRisk: alike.average,
        }
      : {}),
    ...(known ? { individualRisk: known } : {}),
  });
}

/** The columns of `--quasi`, and the one that another option names. */
async function load(
  file: string,
  given: Given,
  option: 'sensitive' | 'weight',
): Promise<{ data: Microdata; other: Column | undefined }> {
  const names = namesOf(given, 'quasi');
  const more = given[option] === undefined ? [] : [textOf(given, option)];
  if (more.some((name) => names.includes(name))) throw new UsageError(`--${option} names a column of --quasi`);
  const { rows, columns } = await readPeople(file, [...names, ...more]);
  return { data: { rows, columns: columns.slice(0, names.length) }, other: columns[names.length] };
}

function weightsOf(file: string, { name, codes, values }: Column): Float64Array {
  return Float64Array.from(codes, (code) => {
    const weight = Number(values[code]);
    if (!(weight > 0)) throw new UsageError(`${file}: ${name} has a value that is no weight`);
    return weight;
  });
}

/**
 * `NAME.csv`, or `ROWS_hierarchy_NAME.csv` where ROWS begins the name of the file of rows; a column without a file can be kept or made `*`.
 */
function hierarchies(file: string, data: Microdata, given: Given): AnonymiseOptions['hierarchies'] {
  if (given.hierarchies === undefined) return data.columns.map((column) => hierarchyOf(column));
  const folder = textOf(given, 'hierarchies');
  let files: string[];
  try {
    files = readdirSync(resolve(process.env.INIT_CWD ?? '.', folder)).sort();
  } catch {
    throw new UsageError(`--hierarchies ${folder}: cannot be read`);
  }
  const rows = basename(file);
  return data.columns.map((column) => {
    const found = files
      .flatMap((name) => {
        if (name === `${column.name}.csv`) return [{ name, fits: Infinity }];
        if (!name.endsWith(`hierarchy_${column.name}.csv`)) return [];
        const prefix = name.slice(0, -`hierarchy_${column.name}.csv`.length).replace(/_$/, '');
        return [{ name, fits: rows.startsWith(prefix) ? prefix.length : -1 }];
      })
      .sort((a, b) => b.fits - a.fits);
    const [best, second] = found;
    if (best && second && best.fits === second.fits)
      throw new UsageError(`--hierarchies ${folder}: ${best.name} and ${second.name} both fit ${column.name}`);
    return hierarchyOf(column, best && readLines(`${folder}/${best.name}`));
  });
}

const json = (write: (text: string) => void, value: object): void => write(`${JSON.stringify(value, null, 2)}\n`);
