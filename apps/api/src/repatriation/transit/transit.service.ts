import { Injectable } from '@nestjs/common';
import { addDays, countryCodes } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import { tell } from '../../cases/timeline/timeline.js';
import { MovementActs } from '../movements/movement-acts.js';
import type { MovementModel } from '../movements/movement.models.js';
import { TransitRuleEntity } from './transit.entities.js';
import type { ClearTransitInput, RecordTransitRuleInput, TransitRuleModel } from './transit.models.js';
import { TransitRepository } from './transit.repository.js';

@Injectable()
export class TransitService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly movements: MovementActs,
    private readonly transits: TransitRepository,
  ) {}

  rules(): Promise<TransitRuleModel[]> {
    return this.work.run((tx) => this.transits.rules(tx));
  }

  /** A new rule ends the one for the same people, place and hours on the eve of its first day. */
  record(input: RecordTransitRuleInput): Promise<TransitRuleModel | Problem> {
    return this.acts.run(
      'recordTransitRule',
      input,
      async (tx) => {
        const problems: FieldProblem[] = (['nationality', 'country'] as const)
          .filter((name) => input[name] && !(countryCodes as readonly string[]).includes(input[name]))
          .map((field) => ({ field, code: 'NOT_A_COUNTRY' }));
        if (input.source === '') problems.push({ field: 'source', code: 'REQUIRED' });
        if (input.validTo && input.validTo < input.validFrom)
          problems.push({ field: 'validTo', code: 'ENDS_BEFORE_IT_BEGINS' });
        const hours = input.mostHours ?? null;
        if (hours !== null && (hours < 1 || hours > 240))
          problems.push({ field: 'mostHours', code: 'HOURS_OUT_OF_RANGE' });
        if (problems.length > 0) throw new InvalidInputError(problems);
        const { organisationId } = currentActor();
        const same = [
          organisationId,
          input.country,
          input.nationality ?? null,
          input.airside ?? null,
          hours,
          input.validFrom,
        ];
        const matches = `organisation_id = $1 and country = $2 and nationality is not distinct from $3 and airside is not distinct from $4 and most_hours is not distinct from $5`;
        const later = await tx.first(
          `select 1 as later from homeward.transit_rules where ${matches} and valid_from >= $6`,
          same,
        );
        if (later) throw new InvalidInputError([{ field: 'validFrom', code: 'TRANSIT_RULE_KNOWN_LATER' }]);
        await tx.execute(
          `update homeward.transit_rules set valid_to = $7, version = version + 1 where ${matches} and valid_from < $6 and (valid_to is null or valid_to >= $6)`,
          [...same, addDays(input.validFrom, -1)],
        );
        const id = uuid();
        await tx.insert(TransitRuleEntity, {
          id,
          organisationId,
          nationality: input.nationality ?? null,
          country: input.country,
          airside: input.airside ?? null,
          mostHours: hours,
          need: input.need,
          validFrom: input.validFrom,
          validTo: input.validTo ?? null,
          source: input.source,
        });
        return { id };
      },
      async (tx, done) => {
        const [rule] = await this.transits.rules(tx, 'id = $2', [done.id]);
        if (!rule) throw new RefusedError('NOT_FOUND');
        return rule;
      },
    );
  }

  /** Why these people may change there all the same: kept with the reason, and told in each case. */
  clear(input: ClearTransitInput): Promise<MovementModel | Problem> {
    return this.movements.run('clearTransit', input, async (tx, movement, seats) => {
      if (input.reason === '') throw new InvalidInputError([{ field: 'reason', code: 'REASON_NEEDED' }]);
      const mine = seats.filter(({ case_id }) => input.caseIds.includes(case_id)).map(({ case_id }) => case_id);
      const open = (await this.transits.open(tx, movement, mine)).filter(({ country }) => country === input.country);
      if (open.length === 0) throw new InvalidInputError([{ field: 'caseIds', code: 'NOTHING_TO_SETTLE' }]);
      await this.transits.clear(tx, movement.id, open, input.answer, input.reason);
      await tell(
        tx,
        open.map(({ caseId }) => ({
          caseId,
          kind: 'MOVEMENT_CHANGED' as const,
          reason: input.reason,
          data: { movementId: movement.id, transit: input.answer, country: input.country },
        })),
      );
    });
  }
}
