import { Injectable } from '@nestjs/common';
import { checkStay, type StayAnswer, todayIn } from '@homeward/domain';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { tell } from '../timeline/timeline.js';
import type { CompoundRefModel } from '../case/case.models.js';
import { InterviewGate } from './interview-gate.js';
import type { StayModel } from './interview.models.js';
import { StayEntity } from './stay.entity.js';
import type { CorrectStayInput, RecordStayInput, StayInput } from './stay.inputs.js';
import { addStays, findPlaces, refuseUnknownCompounds, stayColumns, staysWhere } from './stay.repository.js';

@Injectable()
export class StayService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: InterviewGate,
  ) {}

  list(caseId: string): Promise<StayModel[]> {
    return this.work.run(async (tx) => {
      try {
        await this.gate.case(tx, 'interview.read', caseId);
      } catch (error) {
        if (error instanceof RefusedError) return [];
        throw error;
      }
      const stays = await staysWhere(tx, 's.case_id = $1', caseId);
      if (stays.length > 0) await tx.note('read', 'stays', { caseId, detail: { rows: stays.length } });
      return stays;
    });
  }

  places(text: string): Promise<CompoundRefModel[]> {
    return this.work.run((tx) => findPlaces(tx, text));
  }

  record(input: RecordStayInput): Promise<StayModel | Problem> {
    return this.acts.run(
      'recordStay',
      input,
      async (tx) => {
        const { id: caseId } = await this.gate.case(tx, 'stay.record', input.caseId);
        const stay = await this.checked(tx, input);
        const [id = ''] = await addStays(tx, caseId, [stay], null);
        await tell(tx, { caseId, kind: 'STAY_RECORDED', data: { stayId: id, compoundId: stay.compoundId ?? null } });
        return { id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  correct(input: CorrectStayInput): Promise<StayModel | Problem> {
    return this.acts.run(
      'correctStay',
      input,
      async (tx) => {
        const row = await tx.first<{ caseId: string }>(`select case_id as "caseId" from homeward.stays where id = $1`, [
          input.stayId,
        ]);
        if (!row) throw new RefusedError('NOT_FOUND');
        const { id: caseId } = await this.gate.case(tx, 'stay.record', row.caseId);
        const stay = await this.checked(tx, input);
        await tx.update(StayEntity, input.stayId, input.expectedVersion, stayColumns(stay));
        await tell(tx, {
          caseId,
          kind: 'STAY_RECORDED',
          data: { stayId: input.stayId, compoundId: stay.compoundId ?? null, corrected: true },
        });
        return { id: input.stayId };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  private async show(tx: Tx, id: string): Promise<StayModel> {
    const [stay] = await staysWhere(tx, 's.id = $1', id);
    if (!stay) throw new RefusedError('NOT_FOUND');
    return stay;
  }

  /** The rule of the interview, with its fields named as this input names them. */
  private async checked(tx: Tx, input: StayInput): Promise<StayAnswer> {
    const price =
      input.priceMinor === null || input.priceMinor === undefined
        ? null
        : { minor: input.priceMinor, currency: input.priceCurrency };
    const checked = checkStay(Object.assign({}, input, { price }), { today: todayIn(currentActor().timeZone) });
    if (!checked.ok)
      throw new InvalidInputError(
        checked.problems.map(({ field, code }) => ({ field: field === 'price' ? 'priceMinor' : field, code })),
      );
    await refuseUnknownCompounds(tx, { stays: { state: 'GIVEN', value: [checked.value] } }, () => 'compoundId');
    return checked.value;
  }
}
