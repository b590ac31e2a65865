import { Injectable } from '@nestjs/common';
import { addDays, countryCodes } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { VisaRuleEntity } from './fine.entities.js';
import type { RecordVisaRuleInput } from './fine.inputs.js';
import { VisaRuleModel } from './fine.models.js';

const most = 500;

/** How many days a visa allows: dated reference data, each row with where it is known from. */
@Injectable()
export class VisaRuleService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
  ) {}

  list(): Promise<VisaRuleModel[]> {
    return this.work.run((tx) => read(tx, 'true', []));
  }

  /** A new rule ends the one before it on the eve of its first day. */
  record(input: RecordVisaRuleInput): Promise<VisaRuleModel | Problem> {
    return this.acts.run(
      'recordVisaRule',
      input,
      async (tx) => {
        const problems: FieldProblem[] = [];
        if (!countryCodes.includes(input.country as never)) problems.push({ field: 'country', code: 'NOT_A_COUNTRY' });
        for (const field of ['visaKind', 'source'] as const)
          if (input[field] === '') problems.push({ field, code: 'REQUIRED' });
        if (input.stayDays < 0 || input.stayDays > 3650)
          problems.push({ field: 'stayDays', code: 'DAYS_OUT_OF_RANGE', params: { most: 3650 } });
        if (input.validTo && input.validTo < input.validFrom)
          problems.push({ field: 'validTo', code: 'ENDS_BEFORE_IT_BEGINS' });
        if (problems.length > 0) throw new InvalidInputError(problems);
        const same = [currentActor().organisationId, input.country, input.visaKind, input.validFrom];
        const later = await tx.first(
          `select 1 as later from homeward.visa_rules where organisation_id = $1 and country = $2 and lower(visa_kind) = lower($3) and valid_from >= $4`,
          same,
        );
        if (later) throw new InvalidInputError([{ field: 'validFrom', code: 'RULE_KNOWN_LATER' }]);
        await tx.execute(
          `update homeward.visa_rules set valid_to = $5, version = version + 1 where organisation_id = $1 and country = $2 and lower(visa_kind) = lower($3) and valid_from < $4 and (valid_to is null or valid_to >= $4)`,
          [...same, addDays(input.validFrom, -1)],
        );
        const id = uuid();
        const { operationId: _, ...row } = input;
        await tx.insert(VisaRuleEntity, {
          id,
          organisationId: currentActor().organisationId,
          ...row,
          validTo: input.validTo ?? null,
        });
        return { id };
      },
      async (tx, done) => {
        const [rule] = await read(tx, 'id = $2', [done.id]);
        if (!rule) throw new RefusedError('NOT_FOUND');
        return rule;
      },
    );
  }
}

async function read(tx: Tx, where: string, values: readonly unknown[]): Promise<VisaRuleModel[]> {
  const rows = await tx.query<VisaRuleModel>(
    `select id, country, visa_kind as "visaKind", stay_days as "stayDays", valid_from as "validFrom", valid_to as "validTo", source
     from homeward.visa_rules where organisation_id = $1 and ${where} order by country, visa_kind, valid_from desc limit ${most}`,
    [currentActor().organisationId, ...values],
  );
  return rows.map((row) => Object.assign(new VisaRuleModel(), row));
}
