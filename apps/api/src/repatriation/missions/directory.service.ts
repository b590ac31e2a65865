import { addDays, isCurrency, type MissionRowKind, todayIn } from '@homeward/domain';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError, StaleWriteError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { followCalendar } from './calendar.js';
import {
  MissionContactEntity,
  MissionFeeEntity,
  MissionHolidayEntity,
  MissionRequirementEntity,
} from './directory.entities.js';
import type {
  CheckMissionRowInput,
  EndMissionRowInput,
  RecordMissionContactInput,
  RecordMissionFeeInput,
  RecordMissionHolidaysInput,
  RecordMissionRequirementInput,
} from './directory.inputs.js';
import type { MissionDirectoryModel } from './directory.models.js';
import { isOwn, readDirectory } from './directory.reader.js';

type DatedInput = RecordMissionContactInput | RecordMissionRequirementInput | RecordMissionFeeInput;
type Shown = Promise<MissionDirectoryModel | Problem>;

const tableOf = {
  MISSION: 'missions',
  COVERAGE: 'mission_coverage',
  CONTACT: 'mission_contacts',
  REQUIREMENT: 'mission_requirements',
  FEE: 'mission_fees',
  HOLIDAY: 'mission_holidays',
} as const satisfies Record<MissionRowKind, string>;
const mostDays = 60;
const mostCopies = 20;

/** Keeps the directory: a row is ended and followed by a new one, and stands with where it is known from. */
@Injectable()
export class DirectoryService {
  constructor(private readonly acts: Acts) {}

  recordContact(input: RecordMissionContactInput): Shown {
    const { phone = '', mobile = '', email = '' } = input;
    const problems: FieldProblem[] = [];
    if (input.name === '') problems.push({ field: 'name', code: 'REQUIRED' });
    // A name that nobody can reach is no contact.
    if (phone + mobile + email === '') problems.push({ field: 'phone', code: 'REQUIRED' });
    return this.record('recordMissionContact', 'CONTACT', MissionContactEntity, input, problems, {
      name: input.name,
      position: input.position ?? '',
      purposes: [...new Set(input.purposes)],
      phone,
      mobile,
      email,
      languages: input.languages ?? '',
      hours: input.hours ?? '',
    });
  }

  recordRequirement(input: RecordMissionRequirementInput): Shown {
    const copies = input.copies ?? null;
    const problems: FieldProblem[] =
      copies !== null && (copies < 1 || copies > mostCopies)
        ? [{ field: 'copies', code: 'HOW_MANY', params: { most: mostCopies } }]
        : [];
    return this.record('recordMissionRequirement', 'REQUIREMENT', MissionRequirementEntity, input, problems, {
      act: input.act,
      paper: input.paper,
      copies,
      detail: input.detail ?? '',
    });
  }

  recordFee(input: RecordMissionFeeInput): Shown {
    const { currency } = input;
    if (!isCurrency(currency))
      return this.record('recordMissionFee', 'FEE', MissionFeeEntity, input, [
        { field: 'currency', code: 'NOT_A_CURRENCY' },
      ]);
    return this.record('recordMissionFee', 'FEE', MissionFeeEntity, input, [], {
      kind: input.kind,
      amountMinor: input.amountMinor,
      currency,
      note: input.note ?? '',
    });
  }

  /** Whoever waits for this mission waits a working day longer: due days move in the same act. */
  recordHolidays(input: RecordMissionHolidaysInput): Shown {
    return this.run('recordMissionHolidays', input, async (tx) => {
      const problems = sourceProblems(input);
      if (input.days.length === 0) problems.push({ field: 'days', code: 'REQUIRED' });
      if (input.days.length > mostDays) problems.push({ field: 'days', code: 'HOW_MANY', params: { most: mostDays } });
      if (problems.length > 0) throw new InvalidInputError(problems);
      const { organisationId, userId } = currentActor();
      const today = todayIn(currentActor().timeZone);
      const followed = followedBy(input);
      if (followed) await this.withdraw(tx, followed, today);
      for (const [day, name] of new Map(input.days.map((one) => [one.day, one.name]))) {
        await tx.execute(
          `update homeward.mission_holidays set withdrawn_on = $3, version = version + 1 where mission_id = $1 and day = $2 and withdrawn_on is null`,
          [input.missionId, day, today],
        );
        await tx.insert(MissionHolidayEntity, {
          id: uuid(),
          organisationId,
          missionId: input.missionId,
          day,
          name,
          withdrawnOn: null,
          source: input.source,
          ...checkedBy(input.checked ? today : null, userId),
          recordedBy: userId,
        });
      }
      return followCalendar(tx, input.missionId);
    });
  }

  end(input: EndMissionRowInput): Shown {
    return this.run('endMissionRow', input, async (tx) => {
      if (input.kind === 'MISSION') throw new InvalidInputError([{ field: 'kind', code: 'REQUIRED' }]);
      if (input.kind === 'HOLIDAY') {
        await this.withdraw(tx, input, todayIn(currentActor().timeZone));
        return followCalendar(tx, input.missionId);
      }
      await this.endRow(tx, input.kind, input, input.on, 'on');
      return null;
    });
  }

  /** What stood there as its source stays to be read: somebody worked by it. */
  check(input: CheckMissionRowInput): Shown {
    return this.run('checkMissionRow', input, async (tx) => {
      if (input.source === '') throw new InvalidInputError([{ field: 'source', code: 'REQUIRED' }]);
      const { organisationId, userId, timeZone } = currentActor();
      const where = `id = $1 and organisation_id = $2 and ${input.kind === 'MISSION' ? 'id' : 'mission_id'} = $3`;
      const row = [input.rowId, organisationId, input.missionId];
      const table = `homeward.${tableOf[input.kind]}`;
      const done = await tx.execute(
        `update ${table} set checked_on = $4, checked_by = $5, source = $6, version = version + 1,
           earlier_sources = earlier_sources || jsonb_build_array(jsonb_build_object('source', source, 'checkedOn', checked_on, 'checkedBy', checked_by, 'until', $4::date))
         where ${where} and version = $7`,
        [...row, todayIn(timeZone), userId, input.source, input.expectedVersion],
      );
      if (done > 0) return null;
      const stands = await tx.first<{ version: number; source: string }>(
        `select version, source from ${table} where ${where}`,
        row,
      );
      if (!stands) throw new RefusedError('NOT_FOUND');
      throw new StaleWriteError({
        currentVersion: stands.version,
        changedAt: undefined,
        changedBy: undefined,
        fields: [{ field: 'source', theirs: stands.source }],
      });
    });
  }

  private record<T extends MissionContactEntity | MissionRequirementEntity | MissionFeeEntity>(
    name: string,
    kind: MissionRowKind,
    entity: new () => T,
    input: DatedInput,
    found: readonly FieldProblem[],
    fields: Partial<T> = {},
  ): Shown {
    return this.run(name, input, async (tx) => {
      const problems = [...found, ...sourceProblems(input)];
      if (input.validTo && input.validTo < input.validFrom)
        problems.push({ field: 'validTo', code: 'ENDS_BEFORE_IT_BEGINS' });
      if (problems.length > 0) throw new InvalidInputError(problems);
      const { organisationId, userId, timeZone } = currentActor();
      const followed = followedBy(input);
      if (followed) await this.endRow(tx, kind, followed, addDays(input.validFrom, -1), 'validFrom');
      await tx.insert(entity, {
        id: uuid(),
        organisationId,
        missionId: input.missionId,
        validFrom: input.validFrom,
        validTo: input.validTo ?? null,
        source: input.source,
        ...checkedBy(input.checked ? todayIn(timeZone) : null, userId),
        recordedBy: userId,
        ...fields,
      });
      return null;
    });
  }

  private run(
    name: string,
    input: { readonly operationId: string; readonly missionId: string },
    act: (tx: Tx) => Promise<number | null>,
  ): Shown {
    return this.acts.run(
      name,
      input,
      async (tx) => {
        if (!(await isOwn(tx, input.missionId))) throw new RefusedError('NOT_FOUND');
        return { id: input.missionId, moved: await act(tx) };
      },
      (tx, done) => readDirectory(tx, done.id, typeof done.moved === 'number' ? done.moved : null),
    );
  }

  /** What has ended was followed already: it would stand twice. */
  private async endRow(tx: Tx, kind: MissionRowKind, row: SeenRow, on: string, field: string): Promise<void> {
    const table = tableOf[kind];
    const stands = await lockRow(
      tx,
      `select version, valid_from as "validFrom", valid_to as "validTo" from homeward.${table}`,
      row,
      table === 'mission_coverage' ? '' : 'and withdrawn_on is null',
    );
    if (stands.validTo !== null && stands.validTo <= on) throw new RefusedError('MISSION_ROW_ENDED');
    if (on < stands.validFrom) throw new InvalidInputError([{ field, code: 'ENDS_BEFORE_IT_BEGINS' }]);
    await tx.execute(`update homeward.${table} set valid_to = $2, version = version + 1 where id = $1`, [
      row.rowId,
      on,
    ]);
  }

  private async withdraw(tx: Tx, row: SeenRow, on: string): Promise<void> {
    const stands = await lockRow(
      tx,
      `select version, day as "validFrom", withdrawn_on as "validTo" from homeward.mission_holidays`,
      row,
    );
    if (stands.validTo !== null) throw new RefusedError('MISSION_ROW_ENDED');
    await tx.execute(`update homeward.mission_holidays set withdrawn_on = $2, version = version + 1 where id = $1`, [
      row.rowId,
      on,
    ]);
  }
}

interface SeenRow {
  readonly missionId: string;
  readonly rowId: string;
  readonly expectedVersion: number;
}

/** @throws RefusedError where there is none; StaleWriteError where somebody was quicker */
async function lockRow(
  tx: Tx,
  select: string,
  { rowId, missionId, expectedVersion }: SeenRow,
  more = '',
): Promise<{ readonly validFrom: string; readonly validTo: string | null }> {
  const stands = await tx.first<{ version: number; validFrom: string; validTo: string | null }>(
    `${select} where id = $1 and organisation_id = $2 and mission_id = $3 ${more} for update`,
    [rowId, currentActor().organisationId, missionId],
  );
  if (!stands) throw new RefusedError('NOT_FOUND');
  if (stands.version !== expectedVersion)
    throw new StaleWriteError({
      currentVersion: stands.version,
      changedAt: undefined,
      changedBy: undefined,
      fields: [],
    });
  return stands;
}

function followedBy(input: {
  readonly missionId: string;
  readonly replacesId?: string | null;
  readonly expectedVersion?: number | null;
}): SeenRow | null {
  const { missionId, replacesId, expectedVersion } = input;
  if (!replacesId) return null;
  if (typeof expectedVersion !== 'number')
    throw new InvalidInputError([{ field: 'expectedVersion', code: 'REQUIRED' }]);
  return { missionId, rowId: replacesId, expectedVersion };
}

const checkedBy = (on: string | null, userId: string) => ({ checkedOn: on, checkedBy: on === null ? null : userId });

const sourceProblems = (input: { readonly source: string }): FieldProblem[] =>
  input.source === '' ? [{ field: 'source', code: 'REQUIRED' }] : [];
