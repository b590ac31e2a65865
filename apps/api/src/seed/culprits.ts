import type { PartyKind, RoleInProcess } from '@homeward/domain';
import { composeName } from './names/compose.js';
import { type Nation, nations } from './nationalities.js';
import { phoneOf } from './people.js';
import { Random, SEED } from './random.js';
import type { Compound, Organisation } from './world.js';

/** A recruiter or boss: the same in every case that names them, so that there is something to be found. */
export interface Culprit {
  readonly party: PartyKind;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly roles: readonly RoleInProcess[];
  readonly phone: string;
  /** An account beside the number; empty for none. */
  readonly account: string;
  readonly wallet: string;
}

/** Invented agencies, as their adverts call them: in the language of whom they look for where somebody reads that only. */
const agencies: Readonly<Record<string, readonly string[]>> = {
  CN: ['纸鸢出国劳务', '七苇人力'],
  TW: ['紙鳶海外工作', '七葦人力'],
  VN: ['Việc Làm Diều Giấy', 'Nhân Lực Bảy Sậy'],
  TH: ['จัดหางานว่าวกระดาษ', 'เจ็ดกกแรงงาน'],
  MM: ['စက္ကူစွန် အလုပ်အကိုင်'],
  KH: ['ខ្លែងក្រដាស ការងារ'],
};
const agenciesElsewhere = ['Paper Kite Overseas Jobs', 'Seven Reeds Manpower', 'Tin Drum Careers'];

/** What bosses are called by those who fear them. Nobody learns their names. */
const bosses: readonly (readonly [string, readonly string[], readonly RoleInProcess[]])[] = [
  ['三叔', ['Third Uncle', 'លោកពូទី៣'], ['BOSS', 'BOUGHT', 'EXPLOITER']],
  ['阿龙', ['A-Long', 'Kevin'], ['TEAM_LEADER', 'CONTROLLED']],
  ['胖哥', ['Fat Brother'], ['TEAM_LEADER', 'ABUSER']],
  ['小白', ['Xiao Bai', 'Leo'], ['MONEY_HANDLER', 'RECEIVED']],
  ['បងខ្មៅ', ['Bong Khmao'], ['GUARD', 'ABUSER']],
  ['老刀', ['Old Knife'], ['GUARD', 'CONTROLLED']],
  ['眼镜', ['Glasses'], ['MONEY_HANDLER', 'SOLD']],
  ['大表哥', ['Big Cousin'], ['BOSS', 'SOLD']],
  ['七姐', ['Seventh Sister'], ['TEAM_LEADER', 'HARBOURED']],
  ['黑子', ['Heizi'], ['GUARD', 'TRANSPORTER']],
  ['តាខ្លា', ['Ta Khla', 'Tiger'], ['GUARD', 'HARBOURED']],
  ['老板娘', ['The Boss Lady'], ['BOSS', 'CONTROLLED']],
  ['疯狗', ['Mad Dog'], ['ABUSER', 'CONTROLLED']],
  ['阿坤', ['A-Khun'], ['TRANSPORTER', 'TRANSFERRED']],
];

/** Letters and digits of such addresses, and a 0 in front, which none of them has: nobody can send anything there. */
const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
function walletOf(random: Random): string {
  let address = 'T0';
  for (let n = 0; n < 32; n += 1) address += BASE58[random.int(0, BASE58.length - 1)] ?? '1';
  return `USDT, TRC-20: ${address}`;
}

const known = new Map<string, Culprit>();
function same(key: string, stream: number, make: (random: Random) => Culprit): Culprit {
  const found = known.get(key) ?? make(new Random(SEED ^ 0x7c7c7c7c, stream));
  known.set(key, found);
  return found;
}

const PER_NATION = 4;
/** So many people are recruited by the same few. */
const BLOCK = 2000;

/** One of the few who recruit people of this nation for the compounds around this organisation. */
export function recruiterFor(organisation: Organisation, nation: Nation, index: number, random: Random): Culprit {
  const block = Math.floor(index / BLOCK);
  const at = random.int(0, PER_NATION - 1);
  const stream = ((block * 2 + organisation.index) * nations.length + nations.indexOf(nation)) * PER_NATION + at;
  return same(`recruiter ${stream}`, stream, (own) => {
    const phone = phoneOf(nation, own);
    const [account, wallet] = [own.chance(0.5) ? `Telegram: job_${own.digits(5)}` : '', walletOf(own)];
    const roles: readonly RoleInProcess[] = own.chance(0.5)
      ? ['RECRUITER_OR_INTERMEDIARY', 'SOLD']
      : ['RECRUITER_OR_INTERMEDIARY', 'BROKER_TRAVEL_AGENT'];
    if (at === 0) {
      const name = own.pick(agencies[nation.code] ?? agenciesElsewhere);
      return { party: 'COMPANY', name, aliases: [], roles, phone, account, wallet };
    }
    const { name, given } = composeName(nation.names, own.chance(0.4), own);
    const alias = own.pick(['Sister', 'Brother', 'HR', 'Agent']);
    return { party: 'PERSON', name, aliases: [`${alias} ${given.split(' ')[0] ?? ''}`], roles, phone, account, wallet };
  });
}

const BOSSES_PER_COMPOUND = 3;

/** One of those who ran the floor of a compound. */
export function bossOf(organisation: Organisation, compound: Compound, random: Random): Culprit {
  const at = organisation.compounds.indexOf(compound) * BOSSES_PER_COMPOUND + random.int(0, BOSSES_PER_COMPOUND - 1);
  const stream = 1_000_000 + organisation.index * 10_000 + at;
  return same(`boss ${stream}`, stream, (own) => {
    const [name, aliases, roles] = own.pick(bosses);
    const nation = nations.find(({ code }) => code === organisation.country) ?? own.pick(nations);
    const phone = phoneOf(nation, own);
    return { party: 'PERSON', name, aliases, roles, phone, account: '', wallet: walletOf(own) };
  });
}
