import { ageBand, type AgeBand, type Gender, type IsoDate, type Sex } from '@homeward/domain';
import { type ComposedName, asClerksWrite, composeName } from './names/compose.js';
import { ages, type Nation } from './nationalities.js';
import type { Random } from './random.js';

/** Somebody fictional, as far as the files know them. */
export interface Person {
  readonly id: string;
  readonly organisationId: string;
  readonly name: ComposedName;
  readonly aliases: readonly string[];
  readonly sex: Sex;
  readonly gender: Gender | null;
  readonly birth: string | null;
  readonly birthEstimated: boolean;
  readonly nation: Nation;
  readonly stateless: boolean;
  readonly passport: string;
  readonly phone: string;
}

interface Wanted {
  readonly id: string;
  readonly organisationId: string;
  readonly nation: Nation;
  readonly female: boolean;
  /** The day on which they are written down first. */
  readonly on: IsoDate;
  /** Written down from a relative's call: little is known yet. */
  readonly littleKnown: boolean;
}

const workNames = [
  'Kevin',
  'Lucy',
  'A-Long',
  'Tony',
  'Xiao Bai',
  'Amy',
  'Number 88',
  'A-Hui',
  'Leo',
  'Nana',
  'Jacky',
  'Mimi',
  '206',
  'Bao Bao',
  'Eric',
];

export function makePerson(wanted: Wanted, random: Random): Person {
  const { nation, female } = wanted;
  const name = composeName(nation.names, female, random);
  const aliases = aliasesOf(name, random);
  const birth = birthOf(wanted, random);
  return {
    id: wanted.id,
    organisationId: wanted.organisationId,
    name,
    aliases,
    ...sexOf(female, wanted.littleKnown, random),
    ...birth,
    nation,
    stateless: nation.code === 'MM' && wanted.littleKnown && random.chance(0.06),
    passport: random.chance(wanted.littleKnown ? 0.25 : 0.62)
      ? `${nation.passport[0]}${random.digits(nation.passport[1])}`
      : '',
    phone: random.chance(0.4) ? phoneOf(nation, random) : '',
  };
}

/** The same human being written down once more, by somebody else who knew less. */
export function writtenAgain(person: Person, id: string, random: Random): Person {
  const written = asClerksWrite(person.name, random);
  const name: ComposedName = { name: written, romanised: '', family: person.name.family, given: person.name.given };
  return {
    ...person,
    id,
    name,
    aliases: [],
    birth: person.birth && random.chance(0.5) ? person.birth.slice(0, 4) : person.birth,
    passport: random.chance(0.4) ? person.passport : '',
    phone: random.chance(0.4) ? person.phone : '',
  };
}

/** No subscriber's number begins with 00 behind the calling code: nobody can be rung by accident. */
export function phoneOf(nation: Nation, random: Random): string {
  return `+${nation.calling}00${random.digits(7)}`;
}

export function bandOf(person: Person, on: IsoDate): AgeBand {
  return ageBand(person.birth, on);
}

function aliasesOf(name: ComposedName, random: Random): readonly string[] {
  const out: string[] = [];
  if (random.chance(0.22)) out.push(random.pick(workNames));
  if (random.chance(0.15)) out.push(asClerksWrite(name, random));
  return [...new Set(out)].filter((alias) => alias !== name.name && alias !== name.romanised);
}

function sexOf(female: boolean, littleKnown: boolean, random: Random): { sex: Sex; gender: Gender | null } {
  if (littleKnown && random.chance(0.03)) return { sex: 'UNKNOWN', gender: null };
  const roll = random.real();
  if (roll < 0.004) return { sex: 'OTHER', gender: 'NonConforming' };
  const sex = female ? 'FEMALE' : 'MALE';
  if (roll < 0.012) return { sex, gender: female ? 'TransgenderMasculine' : 'TransgenderFeminine' };
  return { sex, gender: roll < 0.4 ? (female ? 'Feminine' : 'Masculine') : null };
}

function birthOf({ on, littleKnown }: Wanted, random: Random): { birth: string | null; birthEstimated: boolean } {
  const [least, most] = random.weighted(ages);
  const year = Number(on.slice(0, 4)) - random.int(least, most);
  const month = String(random.int(1, 12)).padStart(2, '0');
  const day = String(random.int(1, 28)).padStart(2, '0');
  const roll = random.real();
  if (littleKnown && roll < 0.25) return { birth: null, birthEstimated: false };
  if (roll < 0.34) return { birth: String(year), birthEstimated: true };
  if (roll < 0.38) return { birth: `${year}-${month}`, birthEstimated: false };
  return { birth: `${year}-${month}-${day}`, birthEstimated: false };
}
