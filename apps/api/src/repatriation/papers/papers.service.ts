import { Injectable } from '@nestjs/common';
import { isCurrency, isSettled, settlementOf, toDecimal } from '@homeward/domain';
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
import { assertMission, readOverstay, WayHomeReader } from '../checklist/way-home.reader.js';
import { OverstayEntity, TravelDocumentEntity } from './papers.entities.js';
import type {
  ApplyForTravelDocumentInput,
  AskWaiverInput,
  AssessOverstayInput,
  IssueTravelDocumentInput,
  SettleFineInput,
} from './papers.inputs.js';

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
      if (input.number === '') throw new InvalidInputError([{ field: 'number', code: 'REQUIRED' }]);
      if (stored.applied_on && on < stored.applied_on)
        throw new InvalidInputError([{ field: 'issuedOn', code: 'DATE_OUT_OF_ORDER' }]);
      if (input.expiresOn && input.expiresOn <= on)
        throw new InvalidInputError([{ field: 'expiresOn', code: 'EXPIRES_BEFORE_ISSUED' }]);
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
      if (input.legalUntil > way.today) throw new InvalidInputError([{ field: 'legalUntil', code: 'DATE_IN_FUTURE' }]);
      const country = input.country ?? (await ownCountry(tx));
      const patch = { country, visaKind: input.visaKind ?? '', legalUntil: input.legalUntil };
      if (before) {
        if (before.settled_on) throw new RefusedError('FINE_SETTLED_ALREADY');
        const version = input.expectedVersion ?? null;
        if (version === null) throw new InvalidInputError([{ field: 'expectedVersion', code: 'REQUIRED' }]);
        await tx.update(OverstayEntity, before.id, version, patch);
      } else await tx.insert(OverstayEntity, { ...this.base(uuid(), input.caseId), ...patch });
      if (!isSettled(way.items, 'OVERSTAY_ASSESSED'))
        await step(tx, way, { item: 'OVERSTAY_ASSESSED', to: 'DONE', on: input.on ?? way.today });
      await tell(tx, { caseId: input.caseId, kind: 'FINE_CHANGED', data: { step: 'ASSESSED' } });
    });
  }

  askWaiver(input: AskWaiverInput): Promise<WayHomeModel | Problem> {
    return this.run('askWaiver', input, async (tx, way) => {
      const before = await overstayOf(tx, input.caseId);
      if (!before) throw new RefusedError('OVERSTAY_NOT_ASSESSED', { reference: way.facts.reference });
      const on = input.on ?? way.today;
      await tx.update(OverstayEntity, before.id, input.expectedVersion, { waiverAskedOn: on });
      await step(tx, way, { item: 'WAIVER_ASKED', to: 'DONE', on, note: input.note });
      await tell(tx, { caseId: input.caseId, kind: 'FINE_CHANGED', data: { step: 'WAIVER_ASKED' } });
    });
  }

  settleFine(input: SettleFineInput): Promise<WayHomeModel | Problem> {
    return this.run('settleFine', input, async (tx, way) => {
      const before = await overstayOf(tx, input.caseId);
      if (!before) throw new RefusedError('OVERSTAY_NOT_ASSESSED', { reference: way.facts.reference });
      const on = input.on ?? way.today;
      const reckoned = await readOverstay(tx, input.caseId, on);
      if (!before.settled_on && reckoned?.problem && (input.assessedMinor ?? null) === null)
        throw new InvalidInputError([{ field: 'assessedMinor', code: 'FINE_NOT_RECKONED' }]);
      const assessed = input.assessedMinor ?? reckoned?.amountMinor ?? 0;
      const check = settlementOf({
        assessedMinor: assessed,
        waivedMinor: input.waivedMinor,
        paidMinor: input.paidMinor,
      });
      if (!check.ok)
        throw new InvalidInputError([
          { field: 'paidMinor', code: check.code === 'NOT_WHOLE' ? 'NOT_AN_AMOUNT' : check.code },
        ]);
      if (check.settlement === null)
        throw new InvalidInputError([
          {
            field: 'paidMinor',
            code: 'FINE_LEFT_OPEN',
            params: { left: written(check.outstandingMinor, reckoned?.currency ?? null) },
          },
        ]);
      if (input.paidMinor > 0 && !input.paidBy) throw new InvalidInputError([{ field: 'paidBy', code: 'REQUIRED' }]);
      await tx.update(OverstayEntity, before.id, input.expectedVersion, {
        settledOn: on,
        settlement: check.settlement,
        amountMinor: assessed,
        waivedMinor: input.waivedMinor,
        currency: reckoned?.currency ?? null,
        paidBy: input.paidMinor > 0 ? (input.paidBy ?? null) : null,
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

  private run(
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

const overstayOf = (tx: Tx, caseId: string): Promise<{ id: string; settled_on: string | null } | undefined> =>
  tx.first(`select id, settled_on from homeward.overstays where case_id = $1`, [caseId]);

async function ownCountry(tx: Tx): Promise<string> {
  const row = await tx.first<{ country: string }>(`select country from homeward.organisations where id = $1`, [
    currentActor().organisationId,
  ]);
  if (!row) throw new RefusedError('NOT_FOUND');
  return row.country;
}

const written = (minor: number, currency: string | null): string =>
  isCurrency(currency) ? `${currency} ${toDecimal({ minor, currency })}` : String(minor);
