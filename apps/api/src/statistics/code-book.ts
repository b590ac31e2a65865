import {
  ageBands,
  exitModes,
  forcedCriminalityKinds,
  identificationStates,
  recruitmentChannels,
  repatriationStages,
  sexes,
} from '@homeward/domain';

/**
 * What a table may be built from. Categories stand here and never come from the data: that a row exists would tell that
 * somebody is in it. Levels of one dimension (`group`) are never crossed with each other.
 */
export interface MenuDimension {
  readonly name: string;
  readonly group: string;
  readonly column: string;
  readonly categories: readonly string[];
  /** From the stored code to the category; codes that the book does not list become OTHER. */
  readonly of: (code: string) => string;
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
const dimension = (
  name: string,
  group: string,
  column: string,
  categories: readonly string[],
  of = listed(categories),
): MenuDimension => ({ name, group, column, categories, of });

const unique = (codes: readonly string[]): string[] => [...new Set(codes)];
const nationalities = [
  'CN',
  'VN',
  'TH',
  'ID',
  'MM',
  'IN',
  'TW',
  'MY',
  'PH',
  'BD',
  'NP',
  'PK',
  'LK',
  'LA',
  'KH',
  'KE',
  'ET',
  'UG',
  'BR',
  'UZ',
  'OTHER',
  'UNKNOWN',
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

/** @param years the years that the snapshot covers: a period is the one dimension whose categories depend on it */
export function codeBook(years: readonly number[]): readonly MenuDimension[] {
  const quarters = years.flatMap((year) => [1, 2, 3, 4].map((n) => `${year}-Q${n}`));
  return [
    dimension('year', 'period', 'period', years.map(String), (month) => month.slice(0, 4)),
    dimension(
      'quarter',
      'period',
      'period',
      quarters,
      (month) => `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5)) / 3)}`,
    ),
    dimension(
      'month',
      'period',
      'period',
      years.flatMap((year) => Array.from({ length: 12 }, (_, m) => `${year}-${String(m + 1).padStart(2, '0')}`)),
      (month) => month,
    ),
    dimension('sex', 'sex', 'sex', sexes),
    dimension('ageBand', 'age', 'age_band', ageBands),
    dimension('majority', 'age', 'age_band', ['ADULT', 'MINOR', 'UNKNOWN'], (band) =>
      band === 'UNKNOWN' ? band : ['0-8', '9-17'].includes(band) ? 'MINOR' : 'ADULT',
    ),
    dimension('nationality', 'nationality', 'nationality', nationalities),
    dimension('region', 'nationality', 'nationality', [...Object.keys(regions), 'OTHER', 'UNKNOWN'], regionOf),
    dimension('country', 'place', 'country', ['KH', 'MM', 'LA', 'PH', 'TH', 'VN', 'MY', 'AE', 'OTHER', 'UNKNOWN']),
    dimension('province', 'place', 'province', provinces),
    dimension('recruitment', 'recruitment', 'recruitment', unique([...recruitmentChannels, 'SEVERAL', 'UNKNOWN'])),
    dimension('fraud', 'fraud', 'fraud', unique([...forcedCriminalityKinds, 'SEVERAL', 'UNKNOWN'])),
    dimension('control', 'control', 'control', ['1-2', '3-5', '6+', 'UNKNOWN']),
    dimension('exitMode', 'exit', 'exit_mode', [...exitModes, 'NOT_OUT']),
    dimension('identification', 'identification', 'identification', identificationStates),
    dimension('stage', 'stage', 'stage', repatriationStages),
    dimension('stayBand', 'stay', 'stay_band', ['0-30', '31-90', '91-180', '181-365', '366+', 'UNKNOWN']),
    dimension('homeBand', 'home', 'home_band', ['0-14', '15-30', '31-60', '61-120', '121+', 'NOT_HOME']),
  ];
}

/** Two fine views of where somebody comes from and where somebody was held single people out: one goes a level up. */
export const tooFineTogether: readonly (readonly [string, string])[] = [
  ['nationality', 'province'],
  ['nationality', 'month'],
  ['province', 'month'],
];

/** @returns a code when the choice is not on the menu, else the dimensions in their order in the book */
export function chosen(
  names: readonly string[],
  book: readonly MenuDimension[],
): readonly MenuDimension[] | 'DIMENSIONS_COUNT' | 'DIMENSION_UNKNOWN' | 'DIMENSIONS_OVERLAP' | 'DIMENSIONS_TOO_FINE' {
  if (names.length < 1 || names.length > 3) return 'DIMENSIONS_COUNT';
  if (new Set(names).size !== names.length || names.some((name) => !book.some((d) => d.name === name)))
    return 'DIMENSION_UNKNOWN';
  const picked = book.filter((d) => names.includes(d.name));
  if (new Set(picked.map((d) => d.group)).size !== picked.length) return 'DIMENSIONS_OVERLAP';
  if (tooFineTogether.some((pair) => pair.every((name) => names.includes(name)))) return 'DIMENSIONS_TOO_FINE';
  return picked;
}
