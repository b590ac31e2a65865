import { Injectable } from '@nestjs/common';
import { earliestDay, isCountry, todayIn } from '@homeward/domain';
import { nameTokens } from '@homeward/domain/matching';
import { v7 as uuid } from 'uuid';
import { Acts } from '../platform/acts/acts.js';
import type { Problem } from '../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError } from '../platform/acts/problems.js';
import { currentActor } from '../platform/context/context.js';
import { type Tx, UnitOfWork } from '../platform/db/unit-of-work.js';
import { type Page, pageSize } from '../platform/graphql/paging.js';
import { CompoundEntity, CompoundEventEntity, CompoundOperatorEntity } from './compound.entity.js';
import type {
  AddOperatorInput,
  CompoundFields,
  CompoundFilter,
  CorrectCompoundInput,
  EndOperatorInput,
  RecordCompoundStatusInput,
  RegisterCompoundInput,
} from './compound.inputs.js';
import type { CompoundModel, CompoundPositionModel } from './compound.models.js';
import { CompoundRepository } from './compound.repository.js';

const MOST_ALIASES = 30;

/** The registry of compounds: everybody who works with people reads and writes it, nobody outside the organisation does. */
@Injectable()
export class CompoundService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly compounds: CompoundRepository,
  ) {}

  list(query: {
    filter?: CompoundFilter;
    first?: number;
    after?: string;
    count: boolean;
  }): Promise<Page<CompoundModel>> {
    const first = pageSize(query.first);
    return this.work.run((tx) =>
      this.compounds.page(tx, { filter: query.filter ?? {}, first, after: query.after ?? null, count: query.count }),
    );
  }

  map(): Promise<CompoundPositionModel[]> {
    return this.work.run((tx) => this.compounds.map(tx));
  }

  /** @returns null when there is no such compound in the actor's organisation */
  read(id: string): Promise<CompoundModel | null> {
    return this.work.run(async (tx) => (await this.compounds.one(tx, id)) ?? null);
  }

  register(input: RegisterCompoundInput): Promise<CompoundModel | Problem> {
    return this.acts.run(
      'registerCompound',
      input,
      async (tx) => {
        refuseWrong(input);
        const id = uuid();
        const { organisationId, userId } = currentActor();
        const status = input.status ?? 'UNKNOWN';
        await tx.insert(CompoundEntity, { id, organisationId, status, ...fieldsOf(input) });
        await tx.insert(CompoundEventEntity, {
          id: uuid(),
          organisationId,
          compoundId: id,
          status,
          recordedBy: userId,
        });
        return { id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  correct(input: CorrectCompoundInput): Promise<CompoundModel | Problem> {
    return this.acts.run(
      'correctCompound',
      input,
      async (tx) => {
        const id = await compoundOf(tx, input.id);
        refuseWrong(input);
        await tx.update(CompoundEntity, id, input.expectedVersion, fieldsOf(input));
        return { id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  recordStatus(input: RecordCompoundStatusInput): Promise<CompoundModel | Problem> {
    return this.acts.run(
      'recordCompoundStatus',
      input,
      async (tx) => {
        const id = await compoundOf(tx, input.id);
        const problems: FieldProblem[] = [];
        if (input.happenedOn && earliestDay(input.happenedOn) > todayIn(currentActor().timeZone))
          problems.push({ field: 'happenedOn', code: 'DAY_IN_FUTURE' });
        if (input.movedTo && input.status !== 'MOVED') problems.push({ field: 'movedTo', code: 'ONLY_WHEN_MOVED' });
        if (input.movedTo && (input.movedTo === id || !(await isHere(tx, input.movedTo))))
          problems.push({ field: 'movedTo', code: 'ANOTHER_COMPOUND' });
        if (problems.length > 0) throw new InvalidInputError(problems);
        const { organisationId, userId } = currentActor();
        await tx.update(CompoundEntity, id, input.expectedVersion, {
          status: input.status,
          statusSince: input.happenedOn ?? null,
        });
        await tx.insert(CompoundEventEntity, {
          id: uuid(),
          organisationId,
          compoundId: id,
          status: input.status,
          happenedOn: input.happenedOn ?? null,
          source: input.source ?? '',
          note: input.note ?? '',
          movedTo: input.movedTo ?? null,
          recordedBy: userId,
        });
        return { id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  addOperator(input: AddOperatorInput): Promise<CompoundModel | Problem> {
    return this.acts.run(
      'addOperator',
      input,
      async (tx) => {
        const id = await compoundOf(tx, input.compoundId);
        if (input.name === '') throw new InvalidInputError([{ field: 'name', code: 'REQUIRED' }]);
        await tx.insert(CompoundOperatorEntity, {
          id: uuid(),
          organisationId: currentActor().organisationId,
          compoundId: id,
          kind: input.kind,
          name: input.name,
          note: input.note ?? '',
        });
        return { id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  /** Nobody is taken off the record: who ran a place three years ago may run the next one. */
  endOperator(input: EndOperatorInput): Promise<CompoundModel | Problem> {
    return this.acts.run(
      'endOperator',
      input,
      async (tx) => {
        const row = await tx.first<{ compoundId: string; ended: boolean }>(
          `select compound_id as "compoundId", ended_at is not null as ended from homeward.compound_operators where id = $1 and organisation_id = $2`,
          [input.operatorId, currentActor().organisationId],
        );
        if (!row) throw new RefusedError('NOT_FOUND');
        if (row.ended) throw new RefusedError('OPERATOR_ENDED');
        await tx.update(CompoundOperatorEntity, input.operatorId, input.expectedVersion, { endedAt: new Date() });
        return { id: row.compoundId };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  private async show(tx: Tx, id: string): Promise<CompoundModel> {
    const shown = await this.compounds.one(tx, id);
    if (!shown) throw new RefusedError('NOT_FOUND');
    return shown;
  }
}

async function isHere(tx: Tx, id: string): Promise<boolean> {
  return (
    (await tx.first(`select 1 as found from homeward.compounds where id = $1 and organisation_id = $2`, [
      id,
      currentActor().organisationId,
    ])) !== undefined
  );
}

async function compoundOf(tx: Tx, id: string): Promise<string> {
  if (!(await isHere(tx, id))) throw new RefusedError('NOT_FOUND');
  return id;
}

const distinct = (values: readonly string[]): string[] => [...new Set(values.filter(Boolean))];

function fieldsOf(input: CompoundFields): Partial<CompoundEntity> {
  const aliases = distinct(input.aliases ?? []).filter((alias) => alias !== input.name);
  return {
    name: input.name,
    aliases,
    country: input.country,
    province: input.province ?? '',
    latitude: input.latitude ?? null,
    longitude: input.longitude ?? null,
    precision: input.precision ?? null,
    floors: input.floors ?? null,
    armedGroup: input.armedGroup ?? '',
    description: input.description ?? '',
    searchKey: distinct([input.name, ...aliases].flatMap((name) => nameTokens(name))).join(' '),
  };
}

function refuseWrong(input: CompoundFields): void {
  const problems: FieldProblem[] = [];
  if (input.name === '') problems.push({ field: 'name', code: 'REQUIRED' });
  if (!isCountry(input.country)) problems.push({ field: 'country', code: 'NOT_A_COUNTRY' });
  if ((input.aliases?.length ?? 0) > MOST_ALIASES)
    problems.push({ field: 'aliases', code: 'TOO_MANY', params: { most: MOST_ALIASES } });
  const { latitude, longitude, precision } = {
    latitude: input.latitude ?? null,
    longitude: input.longitude ?? null,
    precision: input.precision ?? null,
  };
  const given = [latitude, longitude, precision].filter((part) => part !== null).length;
  // A position without its precision would be read as exact, and a team would stand at the wrong gate.
  if (given > 0 && given < 3)
    problems.push({
      field: latitude === null ? 'latitude' : longitude === null ? 'longitude' : 'precision',
      code: 'POSITION_WHOLE',
    });
  if (latitude !== null && !(Math.abs(latitude) <= 90)) problems.push({ field: 'latitude', code: 'NOT_A_POSITION' });
  if (longitude !== null && !(Math.abs(longitude) <= 180))
    problems.push({ field: 'longitude', code: 'NOT_A_POSITION' });
  if (input.floors !== null && input.floors !== undefined && (input.floors < 0 || input.floors > 200))
    problems.push({ field: 'floors', code: 'FLOORS_OUT_OF_RANGE' });
  if (problems.length > 0) throw new InvalidInputError(problems);
}
