import { Injectable } from '@nestjs/common';
import { isCurrency, isSettled, settlementOf } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { CaseGate } from '../../cases/case/case-gate.js';
import { tell } from '../../cases/timeline/timeline.js';
import { type OpenWayHome, openWayHome } from '../checklist/open-way-home.js';
import { settle, step } from '../checklist/settle.js';
import type { WayHomeModel } from '../checklist/way-home.models.js';
import { assertMission, WayHomeReader } from '../checklist/way-home.reader.js';
import { checkSpent, written } from '../costs/ledger.js';
import { FineWaiverEntity } from './fine.entities.js';
import { lawfulStay, payPart, refuseOtherCurrency, waiveAtOnce } from './fine-steps.js';
import { OverstayEntity, TravelDocumentEntity } from './papers.entities.js';
import type {
  ApplyForTravelDocumentInput,
  AskWaiverInput,
  AssessOverstayInput,
  IssueTravelDocumentInput,
  SettleFineInput,
} from './papers.inputs.js';
import { checkPaper } from './issued.js';
import { isUnreckoned, standingFine } from './read-fine.js';

/** Travel documents and fines. Each act writes the paper and the step of the checklist that it means, together. */
@Injectable()
export class PapersService {
  constructor(
    private readonly acts: Acts,
    private readonly gate: CaseGate,
    private readonly reader: WayHomeReader,
  ) {}

  apply(input: ApplyForTravelDocumentInput): Promise<WayHomeModel | Problem> {
    return this.run('applyForTravelDocument', input, async (tx, way) => {
      if (input.missionId) await assertMission(tx, input.missionId);
      const missionId = input.missionId ?? way.stored('TRAVEL_DOCUMENT_APPLIED').missionId;
      const on = input.on ?? way.today;
      await step(tx, way, {
        item: 'TRAVEL_DOCUMENT_APPLIED',
        to: 'DONE',
        on,
        note: input.note,
        expectedVersion: input.expectedVersion,
      });
      const id = uuid();
      await tx.insert(TravelDocumentEntity, {
        ...this.base(id, input.caseId),
        kind: input.kind,
        missionId,
        appliedOn: on,
        note: input.note ?? '',
      });
      await tell(tx, {
        caseId: input.caseId,
        kind: 'TRAVEL_DOCUMENT_CHANGED',
        data: { kind: input.kind, step: 'APPLIED', documentId: id },
      });
    });
  }

  issue(input: IssueTravelDocumentInput): Promise<WayHomeModel | Problem> {
    return this.run('issueTravelDocument', input, async (tx, way) => {
      const stored = await tx.first<{ kind: string; applied_on: string | null }>(
        `select kind, applied_on from homeward.travel_documents where id = $1 and case_id = $2`,
        [input.documentId, input.caseId],
      );
      if (!stored) throw new RefusedError('NOT_FOUND');
      const on = input.issuedOn ?? way.today;
      if (stored.applied_on && on < stored.applied_on)
        throw new InvalidInputError([{ field: 'issuedOn', code: 'DATE_OUT_OF_ORDER' }]);
      checkPaper(input, on);
      await tx.update(TravelDocumentEntity, input.documentId, input.expectedVersion, {
        number: input.number,
        issuedOn: on,
        expiresOn: input.expiresOn ?? null,
        ...(input.note === undefined ? {} : { note: input.note }),
      });
      await step(tx, way, { item: 'TRAVEL_DOCUMENT_ISSUED', to: 'DONE', on });
      await tell(tx, {
        caseId: input.caseId,
        kind: 'TRAVEL_DOCUMENT_CHANGED',
        data: { kind: stored.kind, step: 'ISSUED', documentId: input.documentId },
      });
    });
  }

  /** Also corrects the last legal day later on, as long as the fine is not settled. */
  assess(input: AssessOverstayInput): Promise<WayHomeModel | Problem> {
    return this.run('assessOverstay', input, async (tx, way) => {
      const before = await overstayOf(tx, input.caseId);
      const country = input.country ?? (await ownCountry(tx));
      const stay = await lawfulStay(tx, country, input);
      if (stay.legalUntil > way.today) throw new InvalidInputError([{ field: 'legalUntil', code: 'DATE_IN_FUTURE' }]);
      const patch = { country, visaKind: input.visaKind ?? '', ...stay };
      if (before) {
        if (before.settled_on) throw new RefusedError('FINE_SETTLED_ALREADY');
        const version = input.expectedVersion ?? null;
        if (version === null) throw new InvalidInputError([{ field: 'expectedVersion', code: 'REQUIRED' }]);
        await tx.update(OverstayEntity, before.id, version, patch);
        if (country !== before.country || patch.visaKind !== before.visa_kind)
          await refuseOtherCurrency(tx, input.caseId, way.today, country === before.country ? 'visaKind' : 'country');
      } else await tx.insert(OverstayEntity, { ...this.base(uuid(), input.caseId), ...patch });
      if (!isSettled(way.items, 'OVERSTAY_ASSESSED'))
        await step(tx, way, { item: 'OVERSTAY_ASSESSED', to: 'DONE', on: input.on ?? way.today });
      await tell(tx, { caseId: input.caseId, kind: 'FINE_CHANGED', data: { step: 'ASSESSED' } });
    });
  }

  /** Asked a second time, of a higher office, it is another request; the step is done by the first. */
  askWaiver(input: AskWaiverInput): Promise<WayHomeModel | Problem> {
    return this.run('askWaiver', input, async (tx, way) => {
      const before = await overstayOf(tx, input.caseId);
      if (!before) throw new RefusedError('OVERSTAY_NOT_ASSESSED', { reference: way.facts.reference });
      if (before.settled_on) throw new RefusedError('FINE_SETTLED_ALREADY');
      const on = input.on ?? way.today;
      if (on > way.today) throw new InvalidInputError([{ field: 'on', code: 'DATE_IN_FUTURE' }]);
      await tx.update(OverstayEntity, before.id, input.expectedVersion, {});
      await tx.insert(FineWaiverEntity, {
        ...this.base(uuid(), input.caseId),
        overstayId: before.id,
        askedOn: on,
        askedOf: input.askedOf ?? '',
        letter: input.letter ?? '',
        recordedBy: currentActor().userId,
      });
      if (!isSettled(way.items, 'WAIVER_ASKED'))
        await step(tx, way, { item: 'WAIVER_ASKED', to: 'DONE', on, note: input.note });
      await tell(tx, { caseId: input.caseId, kind: 'FINE_CHANGED', data: { step: 'WAIVER_ASKED' } });
    });
  }

  /** All that is left at once: what is let off and what is paid, on top of what was before. */
  settleFine(input: SettleFineInput): Promise<WayHomeModel | Problem> {
    return this.run('settleFine', input, async (tx, way) => {
      const on = input.on ?? way.today;
      const fine = await standingFine(tx, input.caseId, on);
      if (!fine) throw new RefusedError('OVERSTAY_NOT_ASSESSED', { reference: way.facts.reference });
      if (fine.version !== input.expectedVersion) await tx.update(OverstayEntity, fine.id, input.expectedVersion, {});
      if (fine.settledOn) throw new RefusedError('FINE_SETTLED_ALREADY');
      if (isUnreckoned(fine) && (input.assessedMinor ?? null) === null)
        throw new InvalidInputError([{ field: 'assessedMinor', code: 'FINE_NOT_RECKONED' }]);
      const assessed = input.assessedMinor ?? fine.amountMinor;
      const waivedMinor = fine.waivedMinor + input.waivedMinor;
      const check = settlementOf({ assessedMinor: assessed, waivedMinor, paidMinor: fine.paidMinor + input.paidMinor });
      if (!check.ok)
        throw new InvalidInputError([
          { field: 'paidMinor', code: check.code === 'NOT_WHOLE' ? 'NOT_AN_AMOUNT' : check.code },
        ]);
      if (check.settlement === null)
        throw new InvalidInputError([
          {
            field: 'paidMinor',
            code: 'FINE_LEFT_OPEN',
            params: { left: written(check.outstandingMinor, fine.currency ?? '') },
          },
        ]);
      const { paidBy, donorId } = input;
      if (input.paidMinor > 0) {
        if (!paidBy) throw new InvalidInputError([{ field: 'paidBy', code: 'REQUIRED' }]);
        if (!isCurrency(fine.currency))
          throw new InvalidInputError([{ field: 'paidMinor', code: 'FINE_NOT_RECKONED' }]);
        const paid = { on, amountMinor: input.paidMinor, payer: paidBy, donorId: donorId ?? null };
        await checkSpent(tx, { ...paid, currency: fine.currency });
        await payPart(tx, fine.id, fine.currency, { ...paid, caseId: input.caseId });
      }
      if (input.waivedMinor > 0) await waiveAtOnce(tx, fine, input, on);
      await tx.update(OverstayEntity, fine.id, input.expectedVersion, {
        settledOn: on,
        settlement: check.settlement,
        amountMinor: assessed,
        waivedMinor,
        currency: fine.currency,
      });
      await step(tx, way, { item: 'FINE_SETTLED', to: 'DONE', on, note: input.note });
      await tell(tx, {
        caseId: input.caseId,
        kind: 'FINE_CHANGED',
        data: { step: 'SETTLED', settlement: check.settlement, amountMinor: assessed },
      });
    });
  }

  private base(id: string, caseId: string): { id: string; organisationId: string; caseId: string } {
    return { id, organisationId: currentActor().organisationId, caseId };
  }

  /** The way home of the case under its lock, and what follows from the change, in one act. */
  run(
    act: string,
    input: { readonly operationId: string; readonly caseId: string },
    change: (tx: Tx, way: OpenWayHome) => Promise<void>,
  ): Promise<WayHomeModel | Problem> {
    return this.acts.run(
      act,
      input,
      async (tx) => {
        await this.gate.open(tx, 'repatriation.record', input.caseId);
        const way = await openWayHome(tx, input.caseId);
        if (!way.begun) throw new RefusedError('WAY_HOME_NOT_BEGUN', { reference: way.facts.reference });
        await change(tx, way);
        await settle(tx, way);
        return { id: input.caseId };
      },
      (tx, done) => this.reader.show(tx, done.id),
    );
  }
}

const overstayOf = (
  tx: Tx,
  caseId: string,
): Promise<(Pick<OverstayEntity, 'id' | 'country'> & { settled_on: string | null; visa_kind: string }) | undefined> =>
  tx.first(`select id, settled_on, country, visa_kind from homeward.overstays where case_id = $1`, [caseId]);

async function ownCountry(tx: Tx): Promise<string> {
  const row = await tx.first<{ country: string }>(`select country from homeward.organisations where id = $1`, [
    currentActor().organisationId,
  ]);
  if (!row) throw new RefusedError('NOT_FOUND');
  return row.country;
}
