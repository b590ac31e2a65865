import type { CorrectionGround, CostKind, CostState, Currency, Payer } from '@homeward/domain';
import type { CaseFile } from './case-file.js';
import { stamp } from './days.js';
import { Random, SEED, shares } from './random.js';

interface Told {
  readonly kind: CostKind;
  readonly amountMinor: number;
  readonly currency: Currency;
  readonly day: number;
  readonly payer: Payer;
  readonly state?: CostState;
  readonly note?: string;
  readonly batchId?: string;
  readonly movementId?: string;
  readonly overstayId?: string;
  /** Whose money it is, where the organisation pays; drawn from those whose codes hold that day. */
  readonly random: Random;
}

/** One line of the ledger. */
export function addCost(file: CaseFile, told: Told): string {
  const at = file.days.moment(Math.min(told.day, -1), 300);
  const { random } = told;
  const id = random.uuid(at);
  const own = told.payer === 'ORGANISATION' || told.payer === 'DONOR';
  const open = file.organisation.donors.filter(({ from, to }) => from <= told.day && (to === null || told.day <= to));
  const donor =
    own && open.length > 0 && (told.payer === 'DONOR' || random.chance(0.6)) ? random.pick(open) : undefined;
  file.world.rows.add('costs', {
    ...line(file, id, at),
    batch_id: told.batchId ?? id,
    movement_id: told.movementId ?? null,
    overstay_id: told.overstayId ?? null,
    entry: 'COST',
    refers_to: null,
    correction: null,
    kind: told.kind,
    amount_minor: told.amountMinor,
    currency: told.currency,
    spent_on: file.days.iso(told.day),
    payer: told.payer === 'DONOR' && !donor ? 'ORGANISATION' : told.payer,
    donor_id: donor?.id ?? null,
    state: told.state ?? 'PAID',
    note: told.note ?? '',
    version: 1,
  });
  return id;
}

const line = (
  file: CaseFile,
  id: string,
  at: number,
): Record<'id' | 'organisation_id' | 'case_id' | 'recorded_by' | 'recorded_at', string> => ({
  id,
  organisation_id: file.organisation.id,
  case_id: file.id,
  recorded_by: file.coordinator.id,
  recorded_at: stamp(at),
});

const local: Readonly<Record<string, Currency>> = { KH: 'KHR', TH: 'THB' };
/** What is spent far away, in the money of there. */
const home: Readonly<Record<string, Currency>> = { VN: 'VND', ID: 'IDR' };
/** For one dollar, as it stands in a child's head: costs of daily life are round. */
const perDollar: Readonly<Partial<Record<Currency, number>>> = { USD: 1, KHR: 4000, THB: 35, VND: 25_000, IDR: 16_000 };
const small = shares<CostKind>({
  FOOD: 30,
  SHELTER: 22,
  MEDICAL: 14,
  TRANSPORT: 14,
  COMMUNICATION: 8,
  INTERPRETER: 8,
  LEGAL: 4,
});
const payers = shares<Payer>({ ORGANISATION: 62, DONOR: 16, FAMILY: 8, IOM: 8, PERSON: 4, EMPLOYER: 2 });
const notes = ['For the whole week.', 'The receipt is in the blue folder.', 'Shared with the sister.', 'Paid in cash.'];

/** Food, beds and doctors of the time between exit and home. A stream of its own: nothing else changes by it. */
export function tellCosts(file: CaseFile): void {
  const exit = file.plan.exit;
  if (!exit || !file.assigned) return;
  const random = new Random(SEED ^ 0x3c3c3c3c, file.plan.index);
  if (!random.chance(0.75)) return;
  const until = Math.min(-1, exit.day + 120);
  for (let n = random.int(1, 4); n > 0; n -= 1) {
    const kind = random.weighted(small);
    const abroad = kind === 'TRANSPORT' ? home[file.plan.nation.code] : undefined;
    const currency = abroad ?? (random.chance(0.45) ? 'USD' : (local[file.organisation.country] ?? 'USD'));
    const dollars = kind === 'MEDICAL' || kind === 'LEGAL' ? random.int(20, 240) : random.int(4, 70);
    const day = random.int(exit.day, until);
    const minor = currency === 'VND' ? 1 : 100;
    const told = {
      kind,
      amountMinor: dollars * (perDollar[currency] ?? 1) * minor,
      currency,
      day,
      payer: random.weighted(payers),
      state: day > -20 && random.chance(0.3) ? ('COMMITTED' as const) : ('PAID' as const),
      note: random.chance(0.2) ? random.pick(notes) : '',
      random,
    };
    const id = addCost(file, told);
    if (random.chance(0.04)) takeBack(file, id, { ...told, ground: 'ENTERED_TWICE' });
  }
  if (exit.wayHome && random.chance(0.5))
    addCost(file, {
      kind: 'DOCUMENT',
      amountMinor: random.int(2, 12) * 1000,
      currency: 'USD',
      day: random.int(exit.day, until),
      payer: random.weighted(payers),
      random,
    });
}

/** By a line with the sign turned: both stay in sight. */
function takeBack(file: CaseFile, id: string, told: Told & { readonly ground: CorrectionGround }): void {
  const at = file.days.moment(-1, 320);
  file.world.rows.add('costs', {
    ...line(file, told.random.uuid(at), at),
    batch_id: id,
    movement_id: null,
    overstay_id: null,
    entry: 'REVERSAL',
    refers_to: id,
    correction: told.ground,
    kind: told.kind,
    amount_minor: -told.amountMinor,
    currency: told.currency,
    spent_on: file.days.iso(told.day),
    payer: told.payer === 'DONOR' ? 'ORGANISATION' : told.payer,
    donor_id: null,
    state: told.state ?? 'PAID',
    note: '',
    version: 1,
  });
}
