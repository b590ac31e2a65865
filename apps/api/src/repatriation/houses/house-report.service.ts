import { Injectable } from '@nestjs/common';
import { dayIn, isMove } from '@homeward/domain';
import { CaseGate } from '../../cases/case/case-gate.js';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import { arriveAtHouse, leaveHouse } from '../../rescues/custody/house-spell.js';
import { lockCases } from '../checklist/open-way-home.js';
import { HouseReportEntity } from './house.entities.js';
import type {
  AcceptHouseReportInput,
  AnswerHouseReportInput,
  DeclineHouseReportInput,
  HouseReportModel,
  WaitingHouseReportsModel,
} from './house.models.js';
import { oneReport, reportsOf, waitingReports } from './house.reader.js';
import { openReport, toldOfReport } from './open-report.js';

/** What houses say, and what the organisation makes of it. */
@Injectable()
export class HouseReportService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: CaseGate,
  ) {}

  /** @returns nothing where the case is not open to this actor */
  ofCase(caseId: string): Promise<HouseReportModel[]> {
    return this.work.run(async (tx) => {
      const open = await this.gate.look(tx, 'repatriation.record', caseId);
      return open ? reportsOf(tx, caseId) : [];
    });
  }

  waiting(): Promise<WaitingHouseReportsModel> {
    return this.work.run(waitingReports);
  }

  /** Where the person is, is written by the room of custody. */
  accept(input: AcceptHouseReportInput): Promise<HouseReportModel | Problem> {
    return this.acts.run(
      'acceptHouseReport',
      input,
      async (tx) => {
        await this.gate.open(tx, 'repatriation.record', input.caseId);
        await lockCases(tx, [input.caseId]);
        const report = await openReport(tx, input);
        if (!isMove(report.kind)) throw new RefusedError('HOUSE_REPORT_IS_ANSWERED');
        if (input.on > dayIn(report.zone, new Date()))
          throw new InvalidInputError([{ field: 'on', code: 'DAY_IN_FUTURE' }]);
        const bed = input.bed ?? null;
        const moved = { caseId: input.caseId, placeId: report.placeId, on: input.on };
        const arrives = report.kind === 'ARRIVAL';
        const fitted = arrives ? await arriveAtHouse(tx, { ...moved, bed }, 'on') : await leaveHouse(tx, moved, 'on');
        await tx.update(HouseReportEntity, input.reportId, input.expectedVersion, {
          state: 'ACCEPTED',
          ...fitted,
          decidedBy: currentActor().userId,
          decidedAt: new Date(),
          changed: input.on !== dayIn(report.zone, report.at) || (arrives && bed !== report.bed),
        });
        await toldOfReport(tx, report, 'ACCEPTED');
        return { id: input.reportId };
      },
      (tx, done) => oneReport(tx, done.id),
    );
  }

  decline(input: DeclineHouseReportInput): Promise<HouseReportModel | Problem> {
    return this.acts.run(
      'declineHouseReport',
      input,
      async (tx) => {
        await this.gate.open(tx, 'repatriation.record', input.caseId);
        if (input.reason.trim() === '') throw new InvalidInputError([{ field: 'reason', code: 'REQUIRED' }]);
        await lockCases(tx, [input.caseId]);
        const report = await openReport(tx, input);
        if (!isMove(report.kind)) throw new RefusedError('HOUSE_REPORT_IS_ANSWERED');
        await tx.update(HouseReportEntity, input.reportId, input.expectedVersion, {
          state: 'DECLINED',
          reply: input.reason,
          decidedBy: currentActor().userId,
          decidedAt: new Date(),
        });
        await toldOfReport(tx, report, 'DECLINED');
        return { id: input.reportId };
      },
      (tx, done) => oneReport(tx, done.id),
    );
  }

  /** Seen, and later done: the house reads that somebody read it. */
  answer(input: AnswerHouseReportInput): Promise<HouseReportModel | Problem> {
    return this.acts.run(
      'answerHouseReport',
      input,
      async (tx) => {
        await this.gate.open(tx, 'repatriation.record', input.caseId);
        await lockCases(tx, [input.caseId]);
        const report = await openReport(tx, input);
        if (isMove(report.kind)) throw new RefusedError('HOUSE_REPORT_IS_DECIDED');
        const state = input.done ? 'DONE' : 'SEEN';
        const reply = input.reply?.trim() ?? '';
        await tx.update(HouseReportEntity, input.reportId, input.expectedVersion, {
          state,
          // What was answered before stays where nothing is said now.
          ...(reply === '' ? {} : { reply }),
          decidedBy: currentActor().userId,
          decidedAt: new Date(),
        });
        await toldOfReport(tx, report, state);
        return { id: input.reportId };
      },
      (tx, done) => oneReport(tx, done.id),
    );
  }
}
