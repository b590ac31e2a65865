import { Injectable } from '@nestjs/common';
import { addDays, dayIn, isMove, kindOfHouseReport, todayIn } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { CaseGate } from '../../cases/case/case-gate.js';
import { openHouseTask } from '../../cases/tasks/deadlines.js';
import { tell } from '../../cases/timeline/timeline.js';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError, StaleWriteError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { isTaken } from '../../platform/db/taken.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { decodeCursor, type Page, pageSize, toPage } from '../../platform/graphql/paging.js';
import { arriveAtHouse, leaveHouse } from '../../rescues/custody/house-spell.js';
import { lockCases } from '../checklist/open-way-home.js';
import { instantOf } from '../movements/zoned-time.js';
import { CaseShareEntity } from '../shares/share.entity.js';
import type { AcknowledgeShareInput } from '../shares/share.models.js';
import { HouseReportEntity } from './house.entities.js';
import type {
  KeepHouseBedsInput,
  OwnHouseModel,
  ReportFromHouseInput,
  ShelteredPersonModel,
  WithdrawHouseReportInput,
} from './house.models.js';
import { myHouse, ownHouse, sheltered, toPerson } from './house.reader.js';
import { openReport, toldOfReport } from './open-report.js';

const MOST_BEDS = 10_000;
const DAYS_BACK = 60;

/** What a house sees and does: the people who are shared with it today, and its own beds. */
@Injectable()
export class HouseDeskService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: CaseGate,
  ) {}

  house(): Promise<OwnHouseModel | null> {
    return this.work.run(async (tx) => (await ownHouse(tx)) ?? null);
  }

  list(query: { first?: number; after?: string }): Promise<Page<ShelteredPersonModel>> {
    const first = pageSize(query.first);
    const shape = ['sheltered'];
    const cursor = decodeCursor(query.after, shape);
    return this.work.run(async (tx) => {
      const house = await ownHouse(tx);
      const values: unknown[] = [];
      const after = cursor
        ? `(s.shared_at, s.id) < ($${values.push(cursor.key)}::timestamptz, $${values.push(cursor.id)}::uuid)`
        : 'true';
      const rows = house ? await sheltered(tx, house.id, after, values, first + 1) : [];
      if (rows.length > 0)
        await tx.note('read', 'persons', {
          columns: ['name', 'birth'],
          detail: { rows: Math.min(rows.length, first) },
        });
      return toPage(rows, first, shape, (row) => row.sort_key, toPerson);
    });
  }

  acknowledge(input: AcknowledgeShareInput): Promise<ShelteredPersonModel | Problem> {
    return this.acts.run(
      'acknowledgeHouseShare',
      input,
      async (tx) => {
        await this.gate.open(tx, 'share.acknowledge', input.caseId);
        const { id: placeId } = await myHouse(tx);
        const share = await tx.first<{ acknowledged: boolean }>(
          `select acknowledged_at is not null as acknowledged from homeward.case_shares where id = $1 and case_id = $2 and place_id = $3 and ended_at is null`,
          [input.shareId, input.caseId, placeId],
        );
        if (!share) throw new RefusedError('NOT_FOUND');
        await tx.update(CaseShareEntity, input.shareId, input.expectedVersion, { acknowledgedAt: new Date() });
        if (share.acknowledged) throw new RefusedError('SHARE_ACKNOWLEDGED_ALREADY');
        await tell(tx, { caseId: input.caseId, kind: 'SHARED', toState: 'ACKNOWLEDGED', data: { placeId } });
        return { id: input.caseId };
      },
      (tx, done) => one(tx, done.id),
    );
  }

  report(input: ReportFromHouseInput): Promise<ShelteredPersonModel | Problem> {
    return this.acts.run(
      'reportFromHouse',
      input,
      async (tx) => {
        const { caseId, code } = input;
        await this.gate.open(tx, 'house.report', caseId);
        const house = await myHouse(tx);
        await lockCases(tx, [caseId]);
        const kind = kindOfHouseReport(code);
        const words = input.words ?? '';
        const happenedAt = instantOf(input.at, house.zone);
        const today = todayIn(house.zone);
        const problems: FieldProblem[] = [];
        if (!happenedAt) problems.push({ field: 'at', code: 'NOT_A_TIME' });
        // A clock that is some minutes ahead is no lie.
        else if (happenedAt.getTime() > Date.now() + 10 * 60_000) problems.push({ field: 'at', code: 'DAY_IN_FUTURE' });
        else if (dayIn(house.zone, happenedAt) < addDays(today, -DAYS_BACK))
          problems.push({ field: 'at', code: 'LONG_AGO_FOR_HOUSE', params: { days: DAYS_BACK } });
        if ((code === 'NEEDS_OTHER' || code === 'HAPPENED_OTHER') && words === '')
          problems.push({ field: 'words', code: 'REQUIRED' });
        const beds = house.beds.map(({ bed }) => bed);
        const bed = kind === 'ARRIVAL' && beds.length > 0 ? (input.bed ?? null) : null;
        if (kind === 'ARRIVAL' && beds.length > 0 && (bed === null || !beds.includes(bed)))
          problems.push({ field: 'bed', code: 'REQUIRED' });
        if (problems.length > 0 || !happenedAt) throw new InvalidInputError(problems);
        const atOnce = isMove(kind) && house.atOnce;
        const moved = { caseId, placeId: house.id, on: dayIn(house.zone, happenedAt) };
        const fitted = !atOnce
          ? { spellId: null }
          : kind === 'ARRIVAL'
            ? await arriveAtHouse(tx, { ...moved, bed })
            : await leaveHouse(tx, moved);
        const { userId, organisationId } = currentActor();
        const id = uuid();
        const urgent = !isMove(kind) && input.urgent === true;
        await tx
          .insert(HouseReportEntity, {
            id,
            organisationId,
            caseId,
            placeId: house.id,
            kind,
            code,
            happenedAt,
            zone: house.zone,
            bed,
            urgent,
            words,
            state: atOnce ? 'ACCEPTED' : 'OPEN',
            ...fitted,
            reportedBy: userId,
          })
          .catch((error: unknown) => {
            throw isTaken(error) ? new RefusedError('HOUSE_SAID_ALREADY') : error;
          });
        if (!isMove(kind)) await openHouseTask(tx, { id, kind, urgent });
        await toldOfReport(tx, { caseId, code, placeId: house.id }, atOnce ? 'ACCEPTED' : 'OPEN');
        return { id: caseId };
      },
      (tx, done) => one(tx, done.id),
    );
  }

  /** Takes back what nobody read yet. */
  withdraw(input: WithdrawHouseReportInput): Promise<ShelteredPersonModel | Problem> {
    return this.acts.run(
      'withdrawHouseReport',
      input,
      async (tx) => {
        await this.gate.open(tx, 'house.report', input.caseId);
        const { id: placeId } = await myHouse(tx);
        await lockCases(tx, [input.caseId]);
        const report = await openReport(tx, input);
        if (report.placeId !== placeId) throw new RefusedError('NOT_FOUND');
        if (report.state !== 'OPEN') throw new RefusedError('HOUSE_REPORT_DECIDED');
        await tx.update(HouseReportEntity, input.reportId, input.expectedVersion, { state: 'WITHDRAWN' });
        await toldOfReport(tx, report, 'WITHDRAWN');
        return { id: input.caseId };
      },
      (tx, done) => one(tx, done.id),
    );
  }

  beds(input: KeepHouseBedsInput): Promise<OwnHouseModel | Problem> {
    return this.acts.run(
      'keepHouseBeds',
      input,
      async (tx) => {
        const house = await myHouse(tx);
        const problems: FieldProblem[] = [];
        input.beds.forEach(({ beds: counted, others }, at) => {
          const beds = counted ?? 0;
          if (beds < 0 || beds > MOST_BEDS)
            problems.push({ field: `beds.${at}.beds`, code: 'BEDS_OUT_OF_RANGE', params: { most: MOST_BEDS } });
          if (others < 0 || others > beds) problems.push({ field: `beds.${at}.others`, code: 'OTHERS_OVER_BEDS' });
        });
        if (new Set(input.beds.map(({ bed }) => bed)).size !== input.beds.length)
          problems.push({ field: 'beds', code: 'NAMED_TWICE' });
        if (problems.length > 0) throw new InvalidInputError(problems);
        const of = (bed: string) => input.beds.find((one) => one.bed === bed);
        const kinds = ['WOMEN', 'MEN', 'FAMILY'].map(of);
        const kept = await tx.first<{ version: number | null }>(
          `select homeward.keep_house_beds($1, $2, $3, $4, $5, $6, $7) as version`,
          [input.expectedVersion, ...kinds.map((one) => one?.beds ?? null), ...kinds.map((one) => one?.others ?? 0)],
        );
        if (!kept?.version)
          throw new StaleWriteError({
            currentVersion: house.version,
            changedAt: undefined,
            changedBy: undefined,
            fields: [],
          });
        return { id: house.id };
      },
      (tx) => myHouse(tx),
    );
  }
}

async function one(tx: Tx, caseId: string): Promise<ShelteredPersonModel> {
  const { id } = await myHouse(tx);
  const [row] = await sheltered(tx, id, 's.case_id = $1', [caseId], 1);
  if (!row) throw new RefusedError('NOT_FOUND');
  await tx.note('read', 'persons', { caseId, columns: ['name', 'birth'] });
  return toPerson(row);
}
