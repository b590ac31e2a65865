import { Injectable } from '@nestjs/common';
import { type RetentionCategory, retentionCategories, retentionMonths } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError, StaleWriteError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { RetentionRuleEntity } from './retention-rule.entity.js';
import { RetentionRuleModel, type SetRetentionRuleInput } from './retention.models.js';

type Row = Omit<RetentionRuleModel, 'setBy'> & { readonly x_id: string | null; readonly x_name: string | null };

/** What the organisation decided, category by category; what it did not is proposed, and erases nothing. */
@Injectable()
export class RetentionRulesService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
  ) {}

  list(): Promise<RetentionRuleModel[]> {
    return this.work.run((tx) => rules(tx));
  }

  set(input: SetRetentionRuleInput): Promise<RetentionRuleModel | Problem> {
    return this.acts.run(
      'setRetentionRule',
      input,
      async (tx) => {
        const { category, months, basis, expectedVersion } = input;
        const { least, most } = retentionMonths;
        if (months < least || months > most)
          throw new InvalidInputError([{ field: 'months', code: 'MONTHS_OUT_OF_RANGE', params: { least, most } }]);
        if (!basis) throw new InvalidInputError([{ field: 'basis', code: 'REASON_NEEDED' }]);
        const { organisationId, userId } = currentActor();
        const was = await tx.first<{ id: string; months: number }>(
          `select r.id, r.months from homeward.retention_rules r where r.category = $1`,
          [category],
        );
        const said = { months, basis, setBy: userId, setAt: new Date() };
        const id = was?.id ?? uuid();
        if (was) await tx.update(RetentionRuleEntity, was.id, expectedVersion, said);
        else if (expectedVersion === 0) await tx.insert(RetentionRuleEntity, { id, organisationId, category, ...said });
        else throw new StaleWriteError({ currentVersion: 0, changedAt: undefined, changedBy: undefined, fields: [] });
        // The log of the row holds no values; how long was kept when is what an authority asks.
        await tx.note('update', 'retention_rules', {
          rowId: id,
          detail: { category, months, before: was?.months ?? null },
        });
        return { id, category };
      },
      async (tx, done) => {
        const [rule] = await rules(tx, done['category'] as RetentionCategory);
        if (!rule) throw new RefusedError('NOT_FOUND');
        return rule;
      },
    );
  }
}

async function rules(tx: Tx, one?: RetentionCategory): Promise<RetentionRuleModel[]> {
  const rows = await tx.query<Row>(
    `select d.category, d.counts_from as event, coalesce(r.months, d.proposed) as months, r.id is not null as decided, coalesce(r.basis, '') as basis,
       r.set_at as "setAt", coalesce(r.version, 0) as version, u.id as x_id, u.display_name as x_name
     from homeward.retention_rules_here() d left join homeward.retention_rules r on r.category = d.category left join homeward.users u on u.id = r.set_by
     where $1::text is null or d.category = $1 order by array_position($2::text[], d.category)`,
    [one ?? null, retentionCategories],
  );
  return rows.map(({ x_id, x_name, ...row }) =>
    Object.assign(new RetentionRuleModel(), row, {
      setBy: x_id === null ? null : { id: x_id, displayName: x_name ?? '' },
    }),
  );
}
