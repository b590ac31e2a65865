import { ageBands } from '@homeward/domain';

/** Nothing known, in the data of the Counter-Trafficking Data Collaborative. */
const NOTHING = '-99';
/** Another sex is not their third category, which is of gender: it would be said of people who never said it. */
const genders: Readonly<Record<string, string>> = { FEMALE: 'Female', MALE: 'Male' };

/** From the groups of a row to columns of the CTDC dictionary (28 November 2017). What it has no column for is left out. */
const columns: readonly { readonly name: string; readonly group: string; readonly of: (code: string) => string }[] = [
  {
    name: 'yearOfRegistration',
    group: 'period',
    of: (code) => (/^\d{4}/.test(code) ? code.slice(0, 4) : NOTHING),
  },
  { name: 'gender', group: 'sex', of: (code) => genders[code] ?? NOTHING },
  {
    name: 'ageBroad',
    group: 'age',
    of: (code) =>
      (ageBands as readonly string[]).includes(code) && code !== 'UNKNOWN' ? code.replace('-', '--') : NOTHING,
  },
  {
    name: 'majorityStatus',
    group: 'age',
    of: (code) =>
      code === 'UNKNOWN' || code === '*' ? NOTHING : ['0-8', '9-17', 'MINOR'].includes(code) ? 'Minor' : 'Adult',
  },
  { name: 'citizenship', group: 'nationality', of: (code) => (/^[A-Z]{2}$/.test(code) ? code : NOTHING) },
  {
    name: 'CountryOfExploitation',
    group: 'place',
    of: (code) => (/^[A-Z]{2}($|\/)/.test(code) ? code.slice(0, 2) : NOTHING),
  },
];

/** @param groups of the columns of the rows @returns lines with a head, for whoever works with CTDC's files */
export function ctdcLines(groups: readonly string[], rows: readonly (readonly string[])[]): string[][] {
  const picked = columns.filter(({ group }) => groups.includes(group));
  return [
    picked.map(({ name }) => name),
    ...rows.map((row) => picked.map(({ group, of }) => of(row[groups.indexOf(group)] ?? ''))),
  ];
}
