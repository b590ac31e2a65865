import { Injectable } from '@nestjs/common';
import { grantsOf } from '@homeward/policy';
import type { FieldClass } from '@homeward/domain';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { type Page, pageSize } from '../../platform/graphql/paging.js';
import { tell } from '../timeline/timeline.js';
import { CaseEntity } from './case.entity.js';
import { CaseGate, type OpenCase } from './case-gate.js';
import type { AssignCaseInput, CaseFilter, CaseSort } from './case.inputs.js';
import type { CaseModel } from './case.models.js';
import { CaseRepository } from './case.repository.js';

@Injectable()
export class CaseService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: CaseGate,
    private readonly cases: CaseRepository,
  ) {}

  list(query: { filter?: CaseFilter; sort?: CaseSort; first?: number; after?: string; count: boolean; named: boolean }): Promise<Page<CaseModel>> {
    const first = pageSize(query.first);
    return this.work.run(async (tx) => {
      const page = await this.cases.page(
        tx,
        { filter: query.filter ?? {}, sort: query.sort ?? 'OPENED', first, after: query.after ?? null, count: query.count },
        query.named ? listClasses() : new Set<FieldClass>(['internal']),
      );
      if (query.named && page.nodes.length > 0) await tx.note('read', 'cases', { columns: ['name'], detail: { rows: page.nodes.length } });
      return page;
    });
  }

  /** @returns null when there is no such case for this actor */
  read(id: string, named: boolean): Promise<CaseModel | null> {
    return this.work.run(async (tx) => {
      try {
        return await this.show(tx, id, named);
      } catch (error) {
        if (error instanceof RefusedError) return null;
        throw error;
      }
    });
  }

  /** The case as the actor may see it; the reading of personal fields is logged in the same transaction. */
  async show(tx: Tx, id: string, named = false): Promise<CaseModel> {
    const { open } = await this.gate.open(tx, 'case.read', id);
    const shown = await this.cases.one(tx, id, named ? open : new Set<FieldClass>(['internal']));
    if (!shown) throw new RefusedError('NOT_FOUND');
    if (named && open.has('personal')) await tx.note('read', 'persons', { rowId: shown.person.id, caseId: id, columns: ['name'] });
    return Object.assign(shown, { open: [...open] });
  }

  assign(input: AssignCaseInput): Promise<CaseModel | Problem> {
    return this.acts.run(
      'assignCase',
      input,
      async (tx) => {
        const before = await this.gate.open(tx, 'case.assign', input.caseId);
        if (input.userId) await this.refuseUnfit(tx, input.userId, before);
        await tx.update(CaseEntity, before.id, input.expectedVersion, { assignedTo: input.userId ?? null });
        await tell(tx, { caseId: before.id, kind: 'ASSIGNED', reason: input.reason, data: { userId: input.userId ?? null } });
        return { id: before.id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  /** A case goes to a caseworker or supervisor of the organisation who can sign in. */
  private async refuseUnfit(tx: Tx, userId: string, open: OpenCase): Promise<void> {
    const fit = await tx.first(
      `select 1 as fit from homeward.users u join homeward.user_roles r on r.user_id = u.id
       where u.id = $1 and u.organisation_id = $2 and u.disabled_at is null and r.role in ('caseworker', 'supervisor')`,
      [userId, currentActor().organisationId],
    );
    if (!fit) throw new InvalidInputError([{ field: 'userId', code: 'NOT_A_CASEWORKER' }]);
    // Assigned but not named: the case would be theirs and not exist for them.
    if (open.facts.restricted && !(await tx.first(`select 1 as named from homeward.case_staff($1) s where s.user_id = $2`, [open.id, userId])))
      throw new InvalidInputError([{ field: 'userId', code: 'NOT_NAMED_STAFF' }]);
  }
}

/** In a list, a class is open when each grant that fills the list opens it; the detail decides case by case. */
function listClasses(): Set<FieldClass> {
  const grants = grantsOf(currentActor().roles, 'case.read');
  const [first, ...others] = grants;
  return new Set((first?.classes ?? []).filter((c) => others.every((grant) => grant.classes.includes(c))));
}
