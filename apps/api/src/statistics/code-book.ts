import {
  addDays,
  ageBands,
  exitModes,
  fineSettlements,
  forcedCriminalityKinds,
  identificationStates,
  type IsoDate,
  recruitmentChannels,
  repatriationStages,
  sexes,
} from '@homeward/domain';
import type { Dimension, Impossible, Level } from '@homeward/disclosure';

/**
 * What a table may be built from. Categories stand here and never come from the data: that a row exists would tell that
 * somebody is in it. Levels of one thing (`group`) are never crossed with each other, and name the finest codes that each
 * category consists of, because tables at two levels subtract from each other.
 */
export interface MenuDimension extends Dimension {
  readonly group: string;
  /** Column of a sealed row. */
  readonly column: string;
  /** From the stored code to the category; codes that the book does not list become OTHER. */
  readonly of: (code: string) => string;
  /**
   * Set where it is no name for anybody but something that is found out: where nine of ten in a row are alike in it, it would be known of each.
   * Holds the categories that tell nothing.
   */
  readonly nothingTold?: readonly string[];
}

export interface Span {
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** Holds people of periods that were sealed before as well. */
  readonly corrects?: boolean;
  /** Its rows say what became of fines. A period that was sealed before this was counted must not offer it: nobody is in its categories. */
  readonly fines?: boolean;
}

const regions: Record<string, readonly string[]> = {
  EAST_ASIA: ['CN', 'TW', 'HK', 'JP', 'KR', 'MN', 'MO'],
  SOUTHEAST_ASIA: ['VN', 'TH', 'ID', 'MM', 'MY', 'PH', 'LA', 'KH', 'SG', 'BN', 'TL'],
  SOUTH_ASIA: ['IN', 'BD', 'NP', 'PK', 'LK'],
  AFRICA: ['KE', 'ET', 'UG', 'TZ', 'NG', 'GH', 'ZA', 'RW', 'BI', 'MA', 'CM', 'ZM', 'ZW', 'SL', 'GM'],
  AMERICAS: ['BR', 'CO', 'PE', 'MX', 'AR', 'US', 'CA'],
  CENTRAL_ASIA: ['UZ', 'KZ', 'KG', 'TJ', 'TM'],
};
const regionOf = (country: string): string =>
  Object.keys(regions).find((region) => regions[region]?.includes(country)) ??
  (country === 'UNKNOWN' ? 'UNKNOWN' : 'OTHER');

const listed =
  (categories: readonly string[]) =>
  (code: string): string =>
    categories.includes(code) ? code : categories.includes('OTHER') ? 'OTHER' : 'UNKNOWN';

const unique = (codes: readonly string[]): string[] => [...new Set(codes)];
const nationalities = [
  ...['CN', 'VN', 'TH', 'ID', 'MM', 'IN', 'TW', 'MY', 'PH', 'BD', 'NP', 'PK', 'LK', 'LA', 'KH', 'KE', 'ET', 'UG'],
  ...['BR', 'UZ', 'OTHER', 'UNKNOWN'],
];
const provinces = [
  'Preah Sihanouk',
  'Phnom Penh',
  'Banteay Meanchey',
  'Svay Rieng',
  'Koh Kong',
  'Kandal',
  'Kampot',
  'Oddar Meanchey',
  'Pursat',
  'OTHER',
  'UNKNOWN',
];
const countries = ['KH', 'MM', 'LA', 'PH', 'TH', 'VN', 'MY', 'AE', 'OTHER', 'UNKNOWN'];
const homeBands = ['0-14', '15-30', '31-60', '61-120', '121+', 'NOT_HOME'];
const noSettledFine = ['NOT_ASSESSED', 'OPEN_FINE'];
const fineBands = ['1-499', '500-999', '1000-1999', '2000+'];
const fineAmounts = ['NONE_SETTLED', '0', ...fineBands, 'UNKNOWN'];

type Make = Pick<MenuDimension, 'name' | 'group' | 'column' | 'categories'> & Partial<Pick<MenuDimension, 'of'>>;
const dimension = (make: Make): MenuDimension => ({ of: listed(make.categories), ...make });

/** Several levels of one thing: `of` says for each finest code in which category of a level it lies. */
function levels(
  group: string,
  codes: readonly string[],
  made: readonly (Omit<Make, 'group'> & { readonly lies: (code: string) => string })[],
): MenuDimension[] {
  return made.map(({ lies, ...make }) => {
    const parts = Object.fromEntries(make.categories.map((c) => [c, codes.filter((code) => lies(code) === c)]));
    const level: Level = { axis: group, parts };
    return { ...dimension({ ...make, group }), level };
  });
}

const quarterOf = (month: string): string => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`;

/** People whose own period was sealed before they were known. */
export const CORRECTION = 'CORRECTION';

/** Only what lies in the period: that nobody is in a month outside of it is known, and such a cell hides nobody. */
function monthsOf({ from, to, corrects }: Span): string[] {
  const months: string[] = [];
  for (let day = from; day <= to; day = addDays(`${day.slice(0, 7)}-28`, 4).slice(0, 7) + '-01')
    months.push(day.slice(0, 7));
  return corrects ? [...months, CORRECTION] : months;
}

function periods(span: Span): MenuDimension[] {
  const months = monthsOf(span);
  const late = (of: (month: string) => string) => (month: string) => (month === CORRECTION ? month : of(month));
  const level = (name: string, of: (month: string) => string) => ({
    name,
    column: 'period',
    categories: unique(months.map(of)),
    of,
    lies: of,
  });
  return (
    levels('period', months, [
      level(
        'year',
        late((month) => month.slice(0, 4)),
      ),
      level('quarter', late(quarterOf)),
      level('month', (month) => month),
    ])
      // A level with one category is the total again.
      .filter(({ categories }) => categories.filter((category) => category !== CORRECTION).length > 1)
  );
}

const byAge = levels('age', ageBands, [
  { name: 'ageBand', column: 'age_band', categories: ageBands, lies: (band) => band },
  majority(),
]);
function majority() {
  const of = (band: string): string => (band === 'UNKNOWN' ? band : ['0-8', '9-17'].includes(band) ? 'MINOR' : 'ADULT');
  return { name: 'majority', column: 'age_band', categories: ['ADULT', 'MINOR', 'UNKNOWN'], of, lies: of };
}

/** A nationality that is not listed counts as OTHER, in the region where it lies. */
const nationalityCodes = [
  ...nationalities.filter((code) => code !== 'OTHER'),
  ...[...Object.keys(regions), 'OTHER']
    .filter((region) => regions[region]?.some((code) => !nationalities.includes(code)) ?? true)
    .map((region) => `OTHER/${region}`),
];
const byNationality = levels('nationality', nationalityCodes, [
  {
    name: 'nationality',
    column: 'nationality',
    categories: nationalities,
    lies: (code) => code.split('/')[0] ?? code,
  },
  {
    name: 'region',
    column: 'nationality',
    categories: [...Object.keys(regions), 'OTHER', 'UNKNOWN'],
    of: regionOf,
    lies: (code) => code.split('/')[1] ?? regionOf(code),
  },
]);

/** The listed provinces are Cambodia's; a place abroad lies in OTHER (sealing sees to it). */
const placeCodes = [
  ...provinces.map((province) => `KH/${province}`),
  ...countries.filter((country) => country !== 'KH'),
];
const byPlace = levels('place', placeCodes, [
  { name: 'country', column: 'country', categories: countries, lies: (code) => code.split('/')[0] ?? code },
  {
    name: 'province',
    column: 'province',
    categories: provinces,
    lies: (code) => code.split('/')[1] ?? (code === 'UNKNOWN' ? code : 'OTHER'),
  },
]);

const alone = (name: string, column: string, categories: readonly string[]): MenuDimension =>
  dimension({ name, group: name, column, categories });
const toldOf = (thing: MenuDimension, nothingTold: readonly string[]): MenuDimension => ({ ...thing, nothingTold });

/** @param span the days of the snapshot: a period is the one dimension whose categories depend on it */
export function codeBook(span: Span): readonly MenuDimension[] {
  return [
    ...periods(span),
    alone('sex', 'sex', sexes),
    ...byAge,
    ...byNationality,
    ...byPlace,
    toldOf(alone('recruitment', 'recruitment', unique([...recruitmentChannels, 'SEVERAL', 'UNKNOWN'])), ['UNKNOWN']),
    toldOf(alone('fraud', 'fraud', unique([...forcedCriminalityKinds, 'SEVERAL', 'UNKNOWN'])), ['UNKNOWN']),
    toldOf(alone('control', 'control', ['1-2', '3-5', '6+', 'UNKNOWN']), ['UNKNOWN']),
    toldOf(alone('exitMode', 'exit_mode', [...exitModes, 'NOT_OUT']), ['NOT_OUT']),
    toldOf(alone('identification', 'identification', identificationStates), ['NOT_SCREENED', 'SCREENING']),
    alone('stage', 'stage', repatriationStages),
    alone('stayBand', 'stay_band', ['0-30', '31-90', '91-180', '181-365', '366+', 'UNKNOWN']),
    alone('homeBand', 'home_band', homeBands),
    ...(span.fines
      ? [
          toldOf(alone('fine', 'fine', [...noSettledFine, ...fineSettlements]), noSettledFine),
          toldOf(alone('fineAmount', 'fine_amount', fineAmounts), ['NONE_SETTLED', 'UNKNOWN']),
        ]
      : []),
  ];
}

/** One thing at its finest: the levels of a group are sums of its codes. */
export interface Axis {
  readonly group: string;
  /** Columns of a sealed row that its code is read from. */
  readonly columns: readonly string[];
  readonly codes: readonly string[];
  readonly of: (codes: readonly string[]) => string;
}

/** @returns one for each group of the book, in its order; a period of one month, or of none that differ, has none */
export function axes(span: Span): readonly Axis[] {
  const book = codeBook(span);
  return unique(book.map(({ group }) => group)).map((group): Axis => {
    const fine = book.filter((d) => d.group === group).at(-1);
    const [column = '', categories = [], of = (code: string) => code] = [fine?.column, fine?.categories, fine?.of];
    if (group === 'period') return { group, columns: ['period'], codes: monthsOf(span), of: ([month = '']) => month };
    if (group === 'age')
      return { group, columns: ['age_band'], codes: ageBands, of: ([band = '']) => listed(ageBands)(band) };
    if (group === 'nationality')
      return {
        group,
        columns: ['nationality'],
        codes: nationalityCodes,
        of: ([code = '']) => (code !== 'OTHER' && nationalities.includes(code) ? code : `OTHER/${regionOf(code)}`),
      };
    if (group === 'place')
      return {
        group,
        columns: ['country', 'province'],
        codes: placeCodes,
        of: ([country = '', province = '']) =>
          country === 'KH' ? `KH/${listed(provinces)(province)}` : listed(countries)(country),
      };
    return { group, columns: [column], codes: categories, of: ([code = '']) => of(code) };
  });
}

/** What anybody knows to be empty; sealing keeps it so. */
export const impossible: readonly Impossible[] = [
  { exitMode: ['NOT_OUT'], homeBand: homeBands.filter((band) => band !== 'NOT_HOME') },
  { exitMode: ['NOT_OUT'], stage: repatriationStages.filter((stage) => stage !== 'NOT_STARTED') },
  { fine: noSettledFine, fineAmount: fineAmounts.filter((band) => band !== 'NONE_SETTLED') },
  { fine: ['NO_FINE'], fineAmount: fineAmounts.filter((band) => band !== '0') },
  { fine: fineSettlements.filter((outcome) => outcome !== 'NO_FINE'), fineAmount: ['NONE_SETTLED', '0'] },
];

/**
 * Two fine views of where somebody comes from and where somebody was held single people out: one goes a level up. So does the age, which tells
 * bands of minors apart, beside either of them.
 */
export const tooFineTogether: readonly (readonly [string, string])[] = [
  ['nationality', 'province'],
  ['nationality', 'ageBand'],
  ['province', 'ageBand'],
  ['nationality', 'month'],
  ['province', 'month'],
];

/** @returns a code when the choice is not on the menu, else the dimensions in their order in the book */
export function chosen(
  names: readonly string[],
  book: readonly MenuDimension[],
  tooFine = tooFineTogether,
): readonly MenuDimension[] | 'DIMENSIONS_COUNT' | 'DIMENSION_UNKNOWN' | 'DIMENSIONS_OVERLAP' | 'DIMENSIONS_TOO_FINE' {
  if (names.length < 1 || names.length > 3) return 'DIMENSIONS_COUNT';
  if (new Set(names).size !== names.length || names.some((name) => !book.some((d) => d.name === name)))
    return 'DIMENSION_UNKNOWN';
  const picked = book.filter((d) => names.includes(d.name));
  if (new Set(picked.map((d) => d.group)).size !== picked.length) return 'DIMENSIONS_OVERLAP';
  if (tooFine.some((pair) => pair.every((name) => names.includes(name)))) return 'DIMENSIONS_TOO_FINE';
  return picked;
}
