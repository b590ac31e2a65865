import { dayIn, type FieldClass, type FineFreeze } from '@homeward/domain';
import { at } from '../../platform/db/sealed-sql.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { paidOfFine } from '../costs/ledger.js';
import { FineFreezeModel, FineLineModel, FinePaymentModel, FineWaiverModel, OverstayModel } from './fine.models.js';
import { FineBook, type FineQuestion } from './reckon.js';

interface Stored {
  readonly id: string;
  readonly country: string;
  readonly visaKind: string;
  readonly enteredOn: string | null;
  readonly stayDays: number | null;
  readonly legalUntil: string;
  readonly settledOn: string | null;
  readonly settlement: OverstayModel['settlement'];
  readonly assessedMinor: number | null;
  readonly currency: string | null;
  readonly version: number;
}

/** A fine as it stands on a day: reckoned, unless it is settled, less what was let off and paid. */
export interface StandingFine extends Stored {
  readonly frozen: readonly FineFreeze[];
  readonly reckoned: ReturnType<FineBook['reckon']>;
  readonly question: FineQuestion;
  readonly book: FineBook;
  readonly amountMinor: number;
  readonly waivedMinor: number;
  readonly paidMinor: number;
  readonly outstandingMinor: number;
}

/** Nobody can say how much it is: no rule gives an amount for all of its days. */
export const isUnreckoned = ({ reckoned }: Pick<StandingFine, 'reckoned'>): boolean =>
  !reckoned.ok || reckoned.value.daysWithoutRule > 0;

/** @param taken off is all that stands, or only what was decided and paid by that day */
export async function standingFine(
  tx: Tx,
  caseId: string,
  today: string,
  taken: 'ALL' | 'BY_THEN' = 'ALL',
): Promise<StandingFine | null> {
  const row = await tx.first<Stored>(
    `select id, country, visa_kind as "visaKind", entered_on as "enteredOn", stay_days as "stayDays", legal_until as "legalUntil", settled_on as "settledOn", settlement,
       amount_minor as "assessedMinor", currency, version from homeward.overstays where case_id = $1`,
    [caseId],
  );
  if (!row) return null;
  const frozen = await tx.query<{ from: string; to: string | null }>(
    `select from_day as "from", to_day as "to" from homeward.fine_freezes where overstay_id = $1 order by from_day`,
    [row.id],
  );
  const by = taken === 'BY_THEN' ? today : null;
  const waived = await tx.first<{ waived: number }>(
    `select coalesce(sum(waived_minor), 0)::bigint as waived from homeward.fine_waivers where overstay_id = $1 and decision is not null and ($2::date is null or decided_on <= $2)`,
    [row.id, by],
  );
  const book = await FineBook.read(tx);
  const { country, visaKind, legalUntil } = row;
  const question = { country, visaKind, legalUntil, until: row.settledOn ?? today, frozen };
  const reckoned = book.reckon(question);
  const amountMinor = row.settledOn ? (row.assessedMinor ?? 0) : reckoned.ok ? reckoned.value.amountMinor : 0;
  const waivedMinor = waived?.waived ?? 0;
  const paidMinor = await paidOfFine(tx, row.id, by);
  return {
    ...row,
    currency: row.currency ?? (reckoned.ok ? reckoned.value.currency : null),
    frozen,
    reckoned,
    question,
    book,
    amountMinor,
    waivedMinor,
    paidMinor,
    outstandingMinor: row.settledOn ? 0 : Math.max(0, amountMinor - waivedMinor - paidMinor),
  };
}

interface Flight {
  readonly at: string;
  readonly zone: string;
}

/** The same with everything that a reader is shown, and what is to be expected. */
export async function readOverstay(
  tx: Tx,
  caseId: string,
  today: string,
  open: ReadonlySet<FieldClass>,
  flight: Flight | null,
): Promise<OverstayModel | null> {
  const fine = await standingFine(tx, caseId, today);
  if (!fine) return null;
  const { reckoned, settledOn, question, book } = fine;
  const value = reckoned.ok ? reckoned.value : null;
  const passed = settledOn ? undefined : value?.crossings.at(-1);
  const next = settledOn ? null : book.nextAlert(question);
  const departs = flight && !settledOn ? dayIn(flight.zone, new Date(flight.at)) : null;
  const then = departs && departs >= today ? book.reckon({ ...question, until: departs }) : null;
  const off = fine.waivedMinor + fine.paidMinor;
  return Object.assign(new OverstayModel(), {
    id: fine.id,
    country: fine.country,
    visaKind: fine.visaKind,
    enteredOn: fine.enteredOn,
    stayDays: fine.stayDays,
    legalUntil: fine.legalUntil,
    days: value?.days ?? 0,
    amountMinor: fine.amountMinor,
    perDayMinor: settledOn ? 0 : (value?.perDayMinor ?? 0),
    outstandingMinor: fine.outstandingMinor,
    waivedMinor: fine.waivedMinor,
    paidMinor: Math.max(0, fine.paidMinor),
    currency: fine.currency,
    daysWithoutRule: value?.daysWithoutRule ?? 0,
    problem: reckoned.ok ? null : reckoned.code,
    passedMinor: passed?.amountMinor ?? null,
    passedOn: passed?.on ?? null,
    nextAlert: next,
    onDeparture: departs && then?.ok ? { on: departs, amountMinor: Math.max(0, then.value.amountMinor - off) } : null,
    lines: (value?.lines ?? []).map((line) => Object.assign(new FineLineModel(), line)),
    waivers: await waiversOf(tx, fine.id, open),
    freezes: await freezesOf(tx, fine.id, open),
    payments: await paymentsOf(tx, fine.id),
    settledOn,
    settlement: fine.settlement,
    version: fine.version,
  });
}

async function waiversOf(tx: Tx, overstayId: string, open: ReadonlySet<FieldClass>): Promise<FineWaiverModel[]> {
  const rows = await tx.query<FineWaiverModel>(
    `select w.id, w.asked_on as "askedOn", w.asked_of as "askedOf", w.letter, w.decision, w.decided_on as "decidedOn", ${at('fine_waivers.decision_number', 'w')} as "decisionNumber",
       w.base_minor as "baseMinor", w.share, w.waived_minor as "waivedMinor", ${at('fine_waivers.note', 'w')} as note, w.version
     from homeward.fine_waivers w where w.overstay_id = $1 order by w.asked_on, w.id`,
    [overstayId],
  );
  const closed = open.has('personal') ? {} : { decisionNumber: null, note: null };
  return rows.map((row) => Object.assign(new FineWaiverModel(), row, closed));
}

async function freezesOf(tx: Tx, overstayId: string, open: ReadonlySet<FieldClass>): Promise<FineFreezeModel[]> {
  const rows = await tx.query<FineFreezeModel>(
    `select f.id, f.from_day as "from", f.to_day as "to", f.ground, ${at('fine_freezes.note', 'f')} as note, f.version
     from homeward.fine_freezes f where f.overstay_id = $1 order by f.from_day, f.id`,
    [overstayId],
  );
  return rows.map((row) => Object.assign(new FineFreezeModel(), row, open.has('personal') ? {} : { note: null }));
}

async function paymentsOf(tx: Tx, overstayId: string): Promise<FinePaymentModel[]> {
  const rows = await tx.query<FinePaymentModel>(
    `select * from (
       select k.id, k.spent_on as "on", (k.amount_minor + coalesce((select sum(x.amount_minor) from homeward.costs x where x.refers_to = k.id), 0))::bigint as "amountMinor",
         k.currency, k.payer, d.code as "donorCode", k.attachment_id as "attachmentId"
       from homeward.costs k left join homeward.donors d on d.id = k.donor_id where k.overstay_id = $1 and k.entry = 'COST' and k.state = 'PAID') p
     where "amountMinor" > 0 order by "on", id`,
    [overstayId],
  );
  return rows.map((row) => Object.assign(new FinePaymentModel(), row));
}
