import { addDays, isCountry, todayIn } from '@homeward/domain';
import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { BorderCrossingEntity } from './crossing.entity.js';
import {
  BorderCrossingModel,
  type CheckBorderCrossingInput,
  type EndBorderCrossingInput,
  type RecordBorderCrossingInput,
} from './crossing.models.js';

const most = 1000;
const mostNames = 10;

/** Border crossings of the organisation: a row is ended and followed by a new one, and stands with where it is known from. */
@Injectable()
export class CrossingService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
  ) {}

  list(): Promise<BorderCrossingModel[]> {
    return this.work.run((tx) => readCrossings(tx));
  }

  record(input: RecordBorderCrossingInput): Promise<BorderCrossingModel | Problem> {
    return this.acts.run(
      'recordBorderCrossing',
      input,
      async (tx) => {
        const problems = problemsOf(input);
        if (problems.length > 0) throw new InvalidInputError(problems);
        const { organisationId, userId, timeZone } = currentActor();
        const id = uuid();
        const before = input.replacesId ? await getCrossing(tx, input.replacesId) : null;
        if (before) {
          // What was followed already would stand twice.
          if (before.validTo !== null) throw new RefusedError('CROSSING_ROW_ENDED');
          await end(tx, before, addDays(input.validFrom, -1), 'validFrom', before.version);
        }
        const { operationId: _act, replacesId: _row, checked, ...fields } = input;
        await tx.insert(BorderCrossingEntity, {
          id,
          organisationId,
          crossingId: before?.crossingId ?? id,
          ...fields,
          otherNames: namesOf(input),
          province: input.province ?? '',
          hours: input.hours ?? '',
          latitude: input.latitude ?? null,
          longitude: input.longitude ?? null,
          validTo: null,
          checkedOn: checked ? todayIn(timeZone) : null,
          checkedBy: checked ? userId : null,
          recordedBy: userId,
        });
        return { id };
      },
      (tx, done) => getCrossing(tx, done.id),
    );
  }

  end(input: EndBorderCrossingInput): Promise<BorderCrossingModel | Problem> {
    return this.acts.run(
      'endBorderCrossing',
      input,
      async (tx) => {
        const row = await getCrossing(tx, input.rowId);
        if (row.validTo !== null) throw new RefusedError('CROSSING_ROW_ENDED');
        await end(tx, row, input.on, 'on', input.expectedVersion);
        return { id: row.id };
      },
      (tx, done) => getCrossing(tx, done.id),
    );
  }

  check(input: CheckBorderCrossingInput): Promise<BorderCrossingModel | Problem> {
    return this.acts.run(
      'checkBorderCrossing',
      input,
      async (tx) => {
        const { id } = await getCrossing(tx, input.rowId);
        if (input.source === '') throw new InvalidInputError([{ field: 'source', code: 'REQUIRED' }]);
        const { userId, timeZone } = currentActor();
        await tx.update(BorderCrossingEntity, id, input.expectedVersion, {
          checkedOn: todayIn(timeZone),
          checkedBy: userId,
          source: input.source,
        });
        return { id };
      },
      (tx, done) => getCrossing(tx, done.id),
    );
  }
}

/** Rows by country and name, those that hold first. */
export async function readCrossings(
  tx: Tx,
  where = 'true',
  values: readonly (string | null)[] = [],
): Promise<BorderCrossingModel[]> {
  const { organisationId, timeZone } = currentActor();
  const rows = await tx.query<BorderCrossingModel>(
    `select k.id, k.crossing_id as "crossingId", k.name, k.other_names as "otherNames", k.country, k.other_country as "otherCountry", k.province, k.kind, k.state, k.hours,
       k.latitude, k.longitude, k.valid_from as "validFrom", k.valid_to as "validTo", k.source, k.checked_on as "checkedOn", c.display_name as "checkedBy",
       k.recorded_at as "recordedAt", r.display_name as "recordedBy", (k.valid_to is not null and k.valid_to < $2::date) as past, k.version
     from homeward.border_crossings k left join homeward.users c on c.id = k.checked_by left join homeward.users r on r.id = k.recorded_by
     where k.organisation_id = $1 and ${where} order by past, k.country, k.other_country, k.name, k.valid_from desc, k.id limit ${most}`,
    [organisationId, todayIn(timeZone), ...values],
  );
  return rows.map((row) => Object.assign(new BorderCrossingModel(), row));
}

async function getCrossing(tx: Tx, id: string): Promise<BorderCrossingModel> {
  const [row] = await readCrossings(tx, 'k.id = $3', [id]);
  if (!row) throw new RefusedError('NOT_FOUND');
  return row;
}

async function end(tx: Tx, row: BorderCrossingModel, on: string, field: string, version: number): Promise<void> {
  if (on < row.validFrom) throw new InvalidInputError([{ field, code: 'ENDS_BEFORE_IT_BEGINS' }]);
  await tx.update(BorderCrossingEntity, row.id, version, { validTo: on });
}

const namesOf = ({ name, otherNames }: RecordBorderCrossingInput): string[] =>
  [...new Set(otherNames ?? [])].filter((other) => other !== '' && other !== name);

function problemsOf(input: RecordBorderCrossingInput): FieldProblem[] {
  const problems: FieldProblem[] = (['name', 'source'] as const)
    .filter((field) => input[field] === '')
    .map((field) => ({ field, code: 'REQUIRED' }));
  for (const field of ['country', 'otherCountry'] as const)
    if (!isCountry(input[field])) problems.push({ field, code: 'NOT_A_COUNTRY' });
  if (input.country === input.otherCountry) problems.push({ field: 'otherCountry', code: 'ANOTHER_COUNTRY' });
  if (namesOf(input).length > mostNames)
    problems.push({ field: 'otherNames', code: 'TOO_MANY', params: { most: mostNames } });
  const { latitude = null, longitude = null } = input;
  if ((latitude === null) !== (longitude === null))
    problems.push({ field: latitude === null ? 'latitude' : 'longitude', code: 'BOTH_OR_NONE' });
  if (latitude !== null && !(Math.abs(latitude) <= 90)) problems.push({ field: 'latitude', code: 'NOT_A_POSITION' });
  if (longitude !== null && !(Math.abs(longitude) <= 180))
    problems.push({ field: 'longitude', code: 'NOT_A_POSITION' });
  return problems;
}
