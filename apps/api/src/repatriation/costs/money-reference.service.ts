import { Injectable } from '@nestjs/common';
import { isCurrency } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { DonorEntity, ExchangeRateEntity } from './cost.entities.js';
import type { CorrectDonorInput, RecordDonorInput, RecordExchangeRateInput } from './cost.inputs.js';
import { DonorModel, ExchangeRateModel } from './cost.models.js';

const most = 500;
const RATE = /^\d{1,12}(\.\d{1,12})?$/;
/** Either way round; a slip beyond it would be more than a total can hold. */
const MOST_RATE = 1e7;

/** Donors and exchange rates of the organisation. */
@Injectable()
export class MoneyReferenceService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
  ) {}

  donors(): Promise<DonorModel[]> {
    return this.work.run((tx) => readDonors(tx, 'true', []));
  }

  rates(): Promise<ExchangeRateModel[]> {
    return this.work.run((tx) => readRates(tx, 'true', []));
  }

  recordDonor(input: RecordDonorInput): Promise<DonorModel | Problem> {
    return this.acts.run(
      'recordDonor',
      input,
      async (tx) => {
        await this.checkDonor(tx, input, null);
        const id = uuid();
        await tx.insert(DonorEntity, { id, organisationId: currentActor().organisationId, ...donorFields(input) });
        return { id };
      },
      (tx, done) => oneDonor(tx, done.id),
    );
  }

  correctDonor(input: CorrectDonorInput): Promise<DonorModel | Problem> {
    return this.acts.run(
      'correctDonor',
      input,
      async (tx) => {
        await oneDonor(tx, input.donorId);
        await this.checkDonor(tx, input, input.donorId);
        await tx.update(DonorEntity, input.donorId, input.expectedVersion, donorFields(input));
        return { id: input.donorId };
      },
      (tx, done) => oneDonor(tx, done.id),
    );
  }

  recordRate(input: RecordExchangeRateInput): Promise<ExchangeRateModel | Problem> {
    return this.acts.run(
      'recordExchangeRate',
      input,
      async (tx) => {
        const problems = currencyProblems(input, ['fromCurrency', 'toCurrency']);
        if (input.fromCurrency === input.toCurrency) problems.push({ field: 'toCurrency', code: 'SAME_CURRENCY' });
        if (!RATE.test(input.rate) || /^[0.]+$/.test(input.rate))
          problems.push({ field: 'rate', code: 'RATE_NOT_A_NUMBER' });
        else if (Number(input.rate) > MOST_RATE || Number(input.rate) < 1 / MOST_RATE)
          problems.push({ field: 'rate', code: 'RATE_OUT_OF_RANGE' });
        if (input.source === '') problems.push({ field: 'source', code: 'REQUIRED' });
        if (problems.length > 0) throw new InvalidInputError(problems);
        const known = await tx.first(
          `select 1 as known from homeward.exchange_rates where organisation_id = $1 and from_currency = $2 and to_currency = $3 and valid_from >= $4`,
          [currentActor().organisationId, input.fromCurrency, input.toCurrency, input.validFrom],
        );
        if (known) throw new InvalidInputError([{ field: 'validFrom', code: 'RATE_KNOWN' }]);
        const id = uuid();
        const { operationId: _, ...row } = input;
        await tx.insert(ExchangeRateEntity, { id, organisationId: currentActor().organisationId, ...row });
        return { id };
      },
      async (tx, done) => {
        const [rate] = await readRates(tx, 'id = $2', [done.id]);
        if (!rate) throw new RefusedError('NOT_FOUND');
        return rate;
      },
    );
  }

  private async checkDonor(tx: Tx, input: RecordDonorInput | CorrectDonorInput, own: string | null): Promise<void> {
    const problems = currencyProblems(input, ['currency']);
    for (const field of ['code', 'name'] as const) if (input[field] === '') problems.push({ field, code: 'REQUIRED' });
    if (input.validTo && input.validTo < input.validFrom)
      problems.push({ field: 'validTo', code: 'ENDS_BEFORE_IT_BEGINS' });
    const taken = await tx.first(
      `select 1 as taken from homeward.donors where organisation_id = $1 and lower(code) = lower($2) and id is distinct from $3`,
      [currentActor().organisationId, input.code, own],
    );
    if (taken) problems.push({ field: 'code', code: 'DONOR_CODE_TAKEN' });
    if (problems.length > 0) throw new InvalidInputError(problems);
  }
}

const donorFields = (input: RecordDonorInput | CorrectDonorInput): Partial<DonorEntity> => ({
  code: input.code,
  name: input.name,
  currency: input.currency,
  validFrom: input.validFrom,
  validTo: input.validTo ?? null,
  budgetMinor: input.budgetMinor ?? null,
});

function currencyProblems<T extends object>(input: T, names: readonly (keyof T & string)[]): FieldProblem[] {
  return names.filter((name) => !isCurrency(input[name])).map((field) => ({ field, code: 'NOT_A_CURRENCY' }));
}

async function oneDonor(tx: Tx, id: string): Promise<DonorModel> {
  const [donor] = await readDonors(tx, 'id = $2', [id]);
  if (!donor) throw new RefusedError('NOT_FOUND');
  return donor;
}

async function readDonors(tx: Tx, where: string, values: readonly unknown[]): Promise<DonorModel[]> {
  const rows = await tx.query<DonorModel>(
    `select id, code, name, currency, valid_from as "validFrom", valid_to as "validTo", budget_minor as "budgetMinor", version
     from homeward.donors where organisation_id = $1 and ${where} order by valid_to is not null, code limit ${most}`,
    [currentActor().organisationId, ...values],
  );
  return rows.map((row) => Object.assign(new DonorModel(), row));
}

async function readRates(tx: Tx, where: string, values: readonly unknown[]): Promise<ExchangeRateModel[]> {
  const rows = await tx.query<ExchangeRateModel>(
    `select id, from_currency as "fromCurrency", to_currency as "toCurrency", trim_scale(rate)::text as rate, valid_from as "validFrom", source
     from homeward.exchange_rates where organisation_id = $1 and ${where} order by from_currency, to_currency, valid_from desc limit ${most}`,
    [currentActor().organisationId, ...values],
  );
  return rows.map((row) => Object.assign(new ExchangeRateModel(), row));
}
