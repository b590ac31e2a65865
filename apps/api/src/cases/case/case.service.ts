import { Injectable } from '@nestjs/common';
import { translate } from '@homeward/i18n';
import { grantsOf, type Permission } from '@homeward/policy';
import type { FieldClass } from '@homeward/domain';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError, StaleWriteError } from '../../platform/acts/problems.js';
import { AuditValues } from '../../platform/context/audit-values.js';
import { currentActor, currentContext } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { pageSize } from '../../platform/graphql/paging.js';
import { Finding } from '../finding/finding.js';
import { SearchPace } from '../finding/search-pace.js';
import { tell } from '../timeline/timeline.js';
import { CaseEntity } from './case.entity.js';
import { CaseGate, type OpenCase } from './case-gate.js';
import type { AssignCaseInput, AssignCasesInput, CaseFilter, CaseSort } from './case.inputs.js';
import { AssignedCasesModel, type CaseModel, type CasePage } from './case.models.js';
import { CaseRepository, facetsOf } from './case.repository.js';

const MOST_AT_ONCE = 200;

@Injectable()
export class CaseService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: CaseGate,
    private readonly cases: CaseRepository,
    private readonly values: AuditValues,
    private readonly finding: Finding,
    private readonly pace: SearchPace,
  ) {}

  async list(query: {
    filter?: CaseFilter;
    sort?: CaseSort;
    first?: number;
    after?: string;
    count: boolean;
    facets: boolean;
    named: boolean;
  }): Promise<CasePage> {
    const first = pageSize(query.first);
    const text = query.filter?.text;
    if (text) await this.pace.count();
    return this.work.run(async (tx) => {
      const found = text ? await this.finding.meant(tx, text) : undefined;
      const page = await this.cases.page(
        tx,
        {
          filter: query.filter ?? {},
          sort: query.sort ?? null,
          first,
          after: query.after ?? null,
          count: query.count,
        },
        query.named ? listClasses('case.read') : new Set<FieldClass>(['internal']),
        found,
      );
      if (text) await tx.note('search', 'cases', { detail: { words: this.values.of(text), rows: page.nodes.length } });
      if (query.named && page.nodes.length > 0)
        await tx.note('read', 'cases', { columns: ['name'], detail: { rows: page.nodes.length } });
      else tx.withholds('persons');
      return query.facets ? { ...page, facets: await facetsOf(tx, query.filter ?? {}, found) } : page;
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
    if (named && open.has('personal'))
      await tx.note('read', 'persons', { rowId: shown.person.id, caseId: id, columns: ['name'] });
    else tx.withholds('persons');
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
        await tell(tx, {
          caseId: before.id,
          kind: 'ASSIGNED',
          reason: input.reason,
          data: { userId: input.userId ?? null },
        });
        return { id: before.id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  /** Each case stands for itself: one that somebody changed meanwhile is left and named, the others go. */
  assignMany(input: AssignCasesInput): Promise<AssignedCasesModel | Problem> {
    return this.acts.run(
      'assignCases',
      input,
      async (tx) => {
        const wanted = new Map(input.cases.map(({ caseId, expectedVersion }) => [caseId, expectedVersion]));
        if (wanted.size === 0) throw new InvalidInputError([{ field: 'cases', code: 'REQUIRED' }]);
        if (wanted.size > MOST_AT_ONCE)
          throw new InvalidInputError([{ field: 'cases', code: 'TOO_MANY', params: { most: MOST_AT_ONCE } }]);
        const [done, refused]: [string[], string[]] = [[], []];
        for (const [caseId, expectedVersion] of wanted) {
          const code = await this.assignOne(tx, caseId, expectedVersion, input);
          if (code) refused.push(`${caseId} ${code}`);
          else done.push(caseId);
        }
        return { id: input.operationId, done, refused };
      },
      async (tx, { done, refused }) => {
        const { locale } = currentContext();
        const shown = await this.cases.many(tx, done as string[]);
        const left = (refused as string[]).map((entry) => {
          const [caseId = '', code = ''] = entry.split(' ');
          return { caseId, code, message: translate(locale, `errors.${code}`) };
        });
        return Object.assign(new AssignedCasesModel(), { done: shown, refused: left });
      },
    );
  }

  private async assignOne(
    tx: Tx,
    caseId: string,
    expectedVersion: number,
    input: AssignCasesInput,
  ): Promise<string | undefined> {
    try {
      const before = await this.gate.open(tx, 'case.assign', caseId);
      if (input.userId) await this.refuseUnfit(tx, input.userId, before);
      await tx.update(CaseEntity, caseId, expectedVersion, { assignedTo: input.userId ?? null });
      await tell(tx, { caseId, kind: 'ASSIGNED', reason: input.reason, data: { userId: input.userId ?? null } });
      return undefined;
    } catch (error) {
      if (error instanceof StaleWriteError) return 'STALE_WRITE';
      if (error instanceof RefusedError) return error.code;
      // A colleague who is fit for no case is a mistake of the whole; one who is not named on this case is this case's.
      if (error instanceof InvalidInputError && error.fields[0]?.code === 'NOT_NAMED_STAFF') return 'NOT_NAMED_STAFF';
      throw error;
    }
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
    if (
      open.facts.restricted &&
      !(await tx.first(`select 1 as named from homeward.case_staff($1) s where s.user_id = $2`, [open.id, userId]))
    )
      throw new InvalidInputError([{ field: 'userId', code: 'NOT_NAMED_STAFF' }]);
  }
}

/** In a list, a class is open when each grant that fills the list opens it; the detail decides case by case. */
export function listClasses(permission: Permission): Set<FieldClass> {
  const grants = grantsOf(currentActor().roles, permission);
  const [first, ...others] = grants;
  return new Set((first?.classes ?? []).filter((c) => others.every((grant) => grant.classes.includes(c))));
}
