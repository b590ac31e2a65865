import { Injectable } from '@nestjs/common';
import { addDays, isCurrency, settlementOf, waivedOf, WHOLE_SHARE } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { tell } from '../../cases/timeline/timeline.js';
import type { OpenWayHome } from '../checklist/open-way-home.js';
import { step } from '../checklist/settle.js';
import type { WayHomeModel } from '../checklist/way-home.models.js';
import { assertReceipt } from '../costs/bill-shares.js';
import { checkSpent, written } from '../costs/ledger.js';
import { payPart } from './fine-steps.js';
import { FineFreezeEntity, FineWaiverEntity } from './fine.entities.js';
import type { DecideWaiverInput, EndFreezeInput, FreezeFineInput, PayFineInput } from './fine.inputs.js';
import { OverstayEntity } from './papers.entities.js';
import { PapersService } from './papers.service.js';
import { isUnreckoned, type StandingFine, standingFine } from './read-fine.js';

/** What becomes of a fine: answers to a waiver, payments in parts, days on which it stands still. */
@Injectable()
export class FineService {
  constructor(private readonly papers: PapersService) {}

  decideWaiver(input: DecideWaiverInput): Promise<WayHomeModel | Problem> {
    return this.papers.run('decideWaiver', input, async (tx, way) => {
      const waiver = await tx.first<{ id: string; version: number; asked_on: string; decision: string | null }>(
        `select id, version, asked_on, decision from homeward.fine_waivers where id = $1 and case_id = $2`,
        [input.waiverId, input.caseId],
      );
      if (!waiver) throw new RefusedError('NOT_FOUND');
      const fine = await openFine(tx, way, input.expectedVersion, input.on);
      if (waiver.decision !== null) throw new RefusedError('WAIVER_NOT_OPEN');
      if (input.on > way.today) throw new InvalidInputError([{ field: 'on', code: 'DATE_IN_FUTURE' }]);
      if (input.on < waiver.asked_on) throw new InvalidInputError([{ field: 'on', code: 'DATE_OUT_OF_ORDER' }]);
      if (!fine.reckoned.ok) throw new InvalidInputError([{ field: 'decision', code: 'FINE_NOT_RECKONED' }]);
      const base = (await standingFine(tx, input.caseId, input.on, 'BY_THEN'))?.outstandingMinor ?? 0;
      if (input.decision === 'PART' && (input.waivedMinor ?? 0) > fine.outstandingMinor)
        throw new InvalidInputError([
          {
            field: 'waivedMinor',
            code: 'MORE_THAN_LEFT',
            params: { left: written(fine.outstandingMinor, fine.currency ?? '') },
          },
        ]);
      // What somebody carried there after that day is not let off a second time.
      const waivedMinor = Math.min(letOff(base, input), fine.outstandingMinor);
      await tx.update(FineWaiverEntity, waiver.id, waiver.version, {
        decision: input.decision,
        decidedOn: input.on,
        decisionNumber: input.number ?? '',
        baseMinor: base,
        share: input.decision === 'PART' ? (input.share ?? null) : null,
        waivedMinor,
        currency: fine.currency,
        note: input.note ?? '',
      });
      await tx.update(OverstayEntity, fine.id, input.expectedVersion, {});
      const refused = input.decision === 'REFUSED';
      // What an office fixed is not outrun by the days until somebody carries the money there.
      if (!refused && (input.stopsGrowing ?? true)) await standStill(tx, fine, input.caseId, addDays(input.on, 1));
      await tell(tx, {
        caseId: input.caseId,
        kind: 'FINE_CHANGED',
        data: {
          step: refused ? 'WAIVER_REFUSED' : 'WAIVER_GRANTED',
          amountMinor: waivedMinor,
          currency: fine.currency,
        },
      });
      if (!refused) await settleIfNothingLeft(tx, way, input.on, input.note);
    });
  }

  payFine(input: PayFineInput): Promise<WayHomeModel | Problem> {
    return this.papers.run('payFine', input, async (tx, way) => {
      if (input.on > way.today) throw new InvalidInputError([{ field: 'on', code: 'DATE_IN_FUTURE' }]);
      const fine = await openFine(tx, way, input.expectedVersion, input.on);
      const { currency } = fine;
      if (!isCurrency(currency)) throw new InvalidInputError([{ field: 'amountMinor', code: 'FINE_NOT_RECKONED' }]);
      const { amountMinor, on, payer, donorId } = input;
      if (input.attachmentId) await assertReceipt(tx, input.attachmentId, input.caseId);
      await checkSpent(tx, { amountMinor, on, payer, donorId: donorId ?? null, currency });
      if (input.amountMinor > fine.outstandingMinor)
        throw new InvalidInputError([
          { field: 'amountMinor', code: 'MORE_THAN_LEFT', params: { left: written(fine.outstandingMinor, currency) } },
        ]);
      await payPart(tx, fine.id, currency, input);
      await tx.update(OverstayEntity, fine.id, input.expectedVersion, {});
      await tell(tx, {
        caseId: input.caseId,
        kind: 'FINE_CHANGED',
        data: { step: 'PAID', amountMinor: input.amountMinor, currency },
      });
      await settleIfNothingLeft(tx, way, input.on, input.note);
    });
  }

  freezeFine(input: FreezeFineInput): Promise<WayHomeModel | Problem> {
    return this.papers.run('freezeFine', input, async (tx, way) => {
      const fine = await openFine(tx, way, input.expectedVersion, way.today);
      if (input.to && input.to < input.from)
        throw new InvalidInputError([{ field: 'to', code: 'ENDS_BEFORE_IT_BEGINS' }]);
      if (fine.frozen.some(({ from, to }) => (!to || to >= input.from) && (!input.to || from <= input.to)))
        throw new InvalidInputError([{ field: 'from', code: 'FREEZE_OPEN' }]);
      await tx.insert(FineFreezeEntity, {
        ...rowOf(fine, input.caseId),
        fromDay: input.from,
        toDay: input.to ?? null,
        ground: input.ground,
        note: input.note ?? '',
      });
      await tx.update(OverstayEntity, fine.id, input.expectedVersion, {});
      await tell(tx, { caseId: input.caseId, kind: 'FINE_CHANGED', data: { step: 'FROZEN', ground: input.ground } });
    });
  }

  endFreeze(input: EndFreezeInput): Promise<WayHomeModel | Problem> {
    return this.papers.run('endFreeze', input, async (tx, way) => {
      const fine = await openFine(tx, way, input.expectedVersion, way.today);
      const freeze = await tx.first<{ version: number; from_day: string; to_day: string | null }>(
        `select version, from_day, to_day from homeward.fine_freezes where id = $1 and overstay_id = $2`,
        [input.freezeId, fine.id],
      );
      if (!freeze) throw new RefusedError('NOT_FOUND');
      if (freeze.to_day !== null) throw new RefusedError('FREEZE_OVER');
      if (input.to < freeze.from_day) throw new InvalidInputError([{ field: 'to', code: 'ENDS_BEFORE_IT_BEGINS' }]);
      await tx.update(FineFreezeEntity, input.freezeId, freeze.version, { toDay: input.to });
      await tx.update(OverstayEntity, fine.id, input.expectedVersion, {});
      await tell(tx, { caseId: input.caseId, kind: 'FINE_CHANGED', data: { step: 'GROWS_AGAIN' } });
    });
  }
}

async function standStill(tx: Tx, fine: StandingFine, caseId: string, fromDay: string): Promise<void> {
  // Another reason for which it stands still may end; what the office fixed stays fixed. Days covered twice count once.
  const fixed = await tx.first(
    `select 1 as found from homeward.fine_freezes where overstay_id = $1 and ground = 'OFFICIAL_FREEZE' and from_day <= $2 and to_day is null`,
    [fine.id, fromDay],
  );
  if (fixed) return;
  await tx.insert(FineFreezeEntity, {
    ...rowOf(fine, caseId),
    fromDay,
    toDay: null,
    ground: 'OFFICIAL_FREEZE',
    note: '',
  });
}

const rowOf = (
  fine: StandingFine,
  caseId: string,
): { id: string; organisationId: string; caseId: string; overstayId: string; recordedBy: string } => ({
  id: uuid(),
  organisationId: currentActor().organisationId,
  caseId,
  overstayId: fine.id,
  recordedBy: currentActor().userId,
});

/** The fine as it stood on the day of the act; who saw an older one is told so first. */
async function openFine(tx: Tx, way: OpenWayHome, expectedVersion: number, on: string): Promise<StandingFine> {
  const fine = await standingFine(tx, way.caseId, on);
  if (!fine) throw new RefusedError('OVERSTAY_NOT_ASSESSED', { reference: way.facts.reference });
  if (fine.version !== expectedVersion) await tx.update(OverstayEntity, fine.id, expectedVersion, {});
  if (fine.settledOn) throw new RefusedError('FINE_SETTLED_ALREADY');
  return fine;
}

function letOff(base: number, input: DecideWaiverInput): number {
  if (input.decision === 'REFUSED') return 0;
  if (input.decision === 'GRANTED') return base;
  const [share, amount] = [input.share ?? null, input.waivedMinor ?? null];
  if (share === null && amount === null) throw new InvalidInputError([{ field: 'share', code: 'WAIVER_PART_NEEDED' }]);
  if (share !== null && amount !== null) throw new InvalidInputError([{ field: 'share', code: 'WAIVER_ONE_OF_TWO' }]);
  if (share !== null) {
    if (share < 1 || share > WHOLE_SHARE) throw new InvalidInputError([{ field: 'share', code: 'SHARE_OUT_OF_RANGE' }]);
    return waivedOf(base, share);
  }
  if ((amount ?? 0) > base) throw new InvalidInputError([{ field: 'waivedMinor', code: 'MORE_THAN_ASSESSED' }]);
  return amount ?? 0;
}

/** Whatever was paid and let off makes up all that it has grown to by today: the step is done, in the same transaction. */
async function settleIfNothingLeft(tx: Tx, way: OpenWayHome, day: string, note: string | undefined): Promise<void> {
  const fine = await standingFine(tx, way.caseId, way.today);
  if (!fine || isUnreckoned(fine) || fine.outstandingMinor > 0 || fine.waivedMinor + fine.paidMinor === 0) return;
  const assessed = fine.waivedMinor + fine.paidMinor;
  const check = settlementOf({ assessedMinor: assessed, waivedMinor: fine.waivedMinor, paidMinor: fine.paidMinor });
  if (!check.ok || check.settlement === null) return;
  const on = await lastDay(tx, fine.id, day);
  await tx.update(OverstayEntity, fine.id, fine.version, {
    settledOn: on,
    settlement: check.settlement,
    amountMinor: assessed,
    waivedMinor: fine.waivedMinor,
    currency: fine.currency,
  });
  if (way.problems('FINE_SETTLED', 'DONE', { on }).length === 0)
    await step(tx, way, { item: 'FINE_SETTLED', to: 'DONE', on, ...(note === undefined ? {} : { note }) });
  await tell(tx, {
    caseId: way.caseId,
    kind: 'FINE_CHANGED',
    data: { step: 'SETTLED', settlement: check.settlement, amountMinor: assessed },
  });
}

/** The day of the last payment or decision: an act that is recorded late is not always the last. */
async function lastDay(tx: Tx, overstayId: string, day: string): Promise<string> {
  const row = await tx.first<{ day: string }>(
    `select greatest($2::date, (select max(decided_on) from homeward.fine_waivers where overstay_id = $1),
       (select max(spent_on) from homeward.costs where overstay_id = $1 and entry = 'COST' and state = 'PAID')) as day`,
    [overstayId, day],
  );
  return row?.day ?? day;
}
