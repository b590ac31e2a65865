import { addDays, daysBetween } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { InvalidInputError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { writeBill } from '../costs/ledger.js';
import { FineWaiverEntity } from './fine.entities.js';
import type { PayFineInput } from './fine.inputs.js';
import type { AssessOverstayInput, SettleFineInput } from './papers.inputs.js';
import { type StandingFine, standingFine } from './read-fine.js';

interface LawfulStay {
  readonly legalUntil: string;
  readonly enteredOn: string | null;
  readonly stayDays: number | null;
}

/** The last legal day as it was given, or from entry and days; the days by the rule of the day of entry, unless told. */
export async function lawfulStay(tx: Tx, country: string, input: AssessOverstayInput): Promise<LawfulStay> {
  const enteredOn = input.enteredOn ?? null;
  const given = input.legalUntil ?? null;
  if (given !== null) {
    if (enteredOn !== null && daysBetween(enteredOn, given) < -1)
      throw new InvalidInputError([{ field: 'legalUntil', code: 'DATE_OUT_OF_ORDER' }]);
    return { legalUntil: given, enteredOn, stayDays: null };
  }
  if (enteredOn === null) throw new InvalidInputError([{ field: 'legalUntil', code: 'ENTRY_OR_LAST_DAY' }]);
  const stayDays = input.stayDays ?? (await allowedDays(tx, country, input.visaKind ?? '', enteredOn));
  if (stayDays === null) throw new InvalidInputError([{ field: 'stayDays', code: 'VISA_RULE_UNKNOWN' }]);
  if (stayDays < 0 || stayDays > 3650)
    throw new InvalidInputError([{ field: 'stayDays', code: 'DAYS_OUT_OF_RANGE', params: { most: 3650 } }]);
  return { legalUntil: addDays(enteredOn, stayDays - 1), enteredOn, stayDays };
}

async function allowedDays(tx: Tx, country: string, visaKind: string, on: string): Promise<number | null> {
  const row = await tx.first<{ stay_days: number }>(
    `select stay_days from homeward.visa_rules where organisation_id = $1 and country = $2 and lower(visa_kind) = lower($3)
       and valid_from <= $4 and (valid_to is null or valid_to >= $4) order by valid_from desc limit 1`,
    [currentActor().organisationId, country, visaKind, on],
  );
  return row?.stay_days ?? null;
}

/**
 * Dollars that were paid are not baht: where something was paid or let off, other rules do not turn it into another currency.
 * @throws InvalidInputError at what was changed
 */
export async function refuseOtherCurrency(
  tx: Tx,
  caseId: string,
  today: string,
  field: 'country' | 'visaKind',
): Promise<void> {
  const fine = await standingFine(tx, caseId, today);
  if (!fine) return;
  const taken = await tx.query<{ currency: string }>(
    `select currency::text from homeward.costs where overstay_id = $1 group by currency having sum(amount_minor) > 0
     union select currency::text from homeward.fine_waivers where overstay_id = $1 and waived_minor > 0`,
    [fine.id],
  );
  const now = fine.reckoned.ok ? fine.reckoned.value.currency : null;
  const other = taken.find(({ currency }) => currency !== now);
  if (other)
    throw new InvalidInputError([{ field, code: 'FINE_OTHER_CURRENCY', params: { currency: other.currency } }]);
}

/** A payment is a line of the ledger of costs and stands nowhere else. */
export async function payPart(
  tx: Tx,
  overstayId: string,
  currency: string,
  paid: Pick<PayFineInput, 'on' | 'amountMinor' | 'payer' | 'donorId' | 'attachmentId' | 'note' | 'caseId'>,
): Promise<void> {
  await writeBill(
    tx,
    uuid(),
    {
      kind: 'FINE',
      currency,
      spentOn: paid.on,
      payer: paid.payer,
      donorId: paid.donorId ?? null,
      state: 'PAID',
      overstayId,
      attachmentId: paid.attachmentId ?? null,
      note: paid.note ?? '',
    },
    [{ caseId: paid.caseId, amountMinor: paid.amountMinor }],
  );
}

/** What is let off when it is settled answers the request that is open, or is one of its own. */
export async function waiveAtOnce(tx: Tx, fine: StandingFine, input: SettleFineInput, on: string): Promise<void> {
  const decided = {
    decision: input.paidMinor + fine.paidMinor === 0 ? ('GRANTED' as const) : ('PART' as const),
    decidedOn: on,
    baseMinor: Math.max(input.waivedMinor, fine.outstandingMinor),
    waivedMinor: input.waivedMinor,
    currency: fine.currency,
  };
  const asked = await tx.first<{ id: string; version: number }>(
    `select id, version from homeward.fine_waivers where overstay_id = $1 and decision is null and asked_on <= $2 order by asked_on desc, id desc limit 1`,
    [fine.id, on],
  );
  if (asked) return tx.update(FineWaiverEntity, asked.id, asked.version, decided);
  await tx.insert(FineWaiverEntity, {
    id: uuid(),
    organisationId: currentActor().organisationId,
    caseId: input.caseId,
    overstayId: fine.id,
    askedOn: on,
    recordedBy: currentActor().userId,
    ...decided,
  });
}
