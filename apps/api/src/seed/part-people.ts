import { type AroundKind, isHeld, type PartyKind, type Relation, type RoleInProcess } from '@homeward/domain';
import { marksOf } from '../cases/people-around/marks.js';
import { blindMarks } from '../cases/finding/filing.js';
import { filedTokens } from '@homeward/domain/matching';
import type { CaseFile } from './case-file.js';
import { bossOf, type Culprit, recruiterFor } from './culprits.js';
import { stamp } from './days.js';
import { composeName } from './names/compose.js';
import { phoneOf } from './people.js';
import { Random, SEED, shares } from './random.js';
import { familyNotes, perpetratorNotes, recruiterNotes } from './texts.js';

interface Entry {
  readonly kind: AroundKind;
  readonly party: PartyKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly relation: Relation;
  readonly roles: readonly RoleInProcess[];
  readonly phones: readonly string[];
  readonly wallets: readonly string[];
  readonly note: string;
  readonly safe: boolean;
}

const recruiters = shares<Relation>({
  STRANGER: 38,
  ACQUAINTANCE: 27,
  FRIEND: 17,
  COLLEAGUE: 9,
  RELATIVE: 6,
  PARTNER: 3,
});
const family = shares<Relation>({ SIBLING: 34, PARENT: 30, PARTNER: 16, RELATIVE: 9, FRIEND: 8, CHILD: 3 });

/**
 * Who stands around the person. In a stream of its own and told last, so that nothing else of the story changes by it. Each
 * case knows some of what is known of a recruiter or boss; put together, the cases know more.
 */
export function tellPeopleAround(file: CaseFile): void {
  const { plan, marks } = file;
  if (plan.state === 'DUPLICATE') return;
  const random = new Random(SEED ^ 0x6d6d6d6d, plan.index);
  const told = marks.own ? 0.9 : plan.exit ? 0.55 : 0.22;
  const entries: Entry[] = [];
  if (random.chance(told)) entries.push(recruiter(file, random));
  entries.push(...perpetrators(file, random, told));
  if (random.chance(isHeld(plan.state) ? 0.3 : 0.5)) entries.push(relative(file, random));
  const day = file.dayBetween(Math.min(-1, (plan.exit?.day ?? plan.opened) + 1), file.lastDay);
  for (const entry of entries) write(file, entry, file.dayBetween(day, file.lastDay));
}

function recruiter(file: CaseFile, random: Random): Entry {
  const { organisation, plan } = file;
  const culprit = recruiterFor(organisation, plan.nation, plan.index, random);
  return {
    ...asFarAsKnown(culprit, random),
    kind: 'RECRUITER',
    relation: culprit.party === 'COMPANY' ? 'STRANGER' : random.weighted(recruiters),
    note: random.chance(0.6) ? random.pick(recruiterNotes) : '',
  };
}

function perpetrators(file: CaseFile, random: Random, told: number): Entry[] {
  const { organisation, facts } = file;
  const compound = organisation.compounds.find(({ id }) => id === facts.compound_id);
  if (!compound) return [];
  const out: Entry[] = [];
  if (random.chance(told * 0.7)) {
    const note = random.chance(0.5) ? random.pick(perpetratorNotes) : '';
    out.push({
      ...asFarAsKnown(bossOf(organisation, compound, random), random),
      kind: 'PERPETRATOR',
      relation: 'STRANGER',
      note,
    });
  }
  if (compound.operator !== '' && random.chance(told * 0.2))
    out.push({ ...nobody, kind: 'PERPETRATOR', party: 'COMPANY', name: compound.operator, roles: ['EXPLOITER'] });
  return out;
}

const nobody: Omit<Entry, 'kind' | 'name'> = {
  party: 'PERSON',
  aliases: [],
  relation: 'UNKNOWN',
  roles: [],
  phones: [],
  wallets: [],
  note: '',
  safe: false,
};

/** The name always; a number, an account, a wallet where this person had it on the phone. */
function asFarAsKnown(culprit: Culprit, random: Random): Omit<Entry, 'kind' | 'relation' | 'note'> {
  const { party, name, roles, phone, account, wallet } = culprit;
  return {
    party,
    name,
    aliases: random.chance(0.6) ? culprit.aliases : [],
    roles: random.chance(0.7) ? roles : roles.slice(0, 1),
    phones: [...(random.chance(0.55) ? [phone] : []), ...(account !== '' && random.chance(0.5) ? [account] : [])],
    wallets: random.chance(0.25) ? [wallet] : [],
    safe: false,
  };
}

function relative({ person }: CaseFile, random: Random): Entry {
  const { nation } = person;
  return {
    ...nobody,
    kind: 'RELATIVE',
    name: composeName(nation.names, random.chance(0.6), random).name,
    relation: random.weighted(family),
    phones: random.chance(0.8) ? [phoneOf(nation, random)] : [],
    note: random.chance(0.3) ? random.pick(familyNotes) : '',
    safe: random.chance(0.7),
  };
}

function write(file: CaseFile, entry: Entry, day: number): void {
  const at = file.at(day);
  const row = file.base(at);
  const { kind, party, name, aliases, phones, wallets } = entry;
  const { index } = file.world;
  file.world.rows.add('people_around', {
    ...row,
    kind,
    party,
    name,
    aliases,
    relation: entry.relation,
    roles: entry.roles,
    phones,
    wallets,
    note: entry.note,
    safe_to_contact: entry.safe,
    marks: blindMarks(index, file.organisation.id, marksOf({ kind, party, name, aliases, phones, wallets })),
    tokens: index.values(file.organisation.id, filedTokens({ names: [name, ...aliases] })),
    recorded_by: file.caseworker.id,
    recorded_at: stamp(at),
  });
  file.event('PEOPLE_AROUND_CHANGED', at, file.caseworker, { data: { change: 'RECORDED', personAroundId: row.id } });
}
