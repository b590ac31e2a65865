import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type ApprovalModel, ApprovalResult } from '../approvals/approval.models.js';
import { Requires } from '../platform/access/requires.js';
import type { Problem } from '../platform/acts/problem.models.js';
import { CaseFilter } from '../cases/case/case.inputs.js';
import { CaseListService } from './case-list.service.js';
import { AskCostExportInput, CostExportPlanModel } from './cost-export.models.js';
import { CostListService } from './cost-list.service.js';
import { CostFilter } from '../repatriation/costs/cost.inputs.js';
import { AskCaseExportInput, AskSubjectAccessInput, CaseExportPlanModel } from './exports.models.js';
import { SubjectAccessService } from './subject-access.service.js';

@Resolver()
export class ExportsResolver {
  constructor(
    private readonly persons: SubjectAccessService,
    private readonly lists: CaseListService,
    private readonly money: CostListService,
  ) {}

  @Query(() => CaseExportPlanModel, { description: 'How many cases a filter leaves, and which columns may leave.' })
  @Requires('caseList.export')
  caseExportPlan(@Args('filter', { type: () => CaseFilter }) filter: CaseFilter): Promise<CaseExportPlanModel> {
    return this.lists.plan(filter);
  }

  @Mutation(() => ApprovalResult, {
    description: 'Asks for the list of cases as a spreadsheet file; a second person decides.',
  })
  @Requires('caseList.export')
  askCaseExport(@Args('input') input: AskCaseExportInput): Promise<ApprovalModel | Problem> {
    return this.lists.ask(input);
  }

  @Query(() => CostExportPlanModel, { description: 'How much of the ledger a filter leaves.' })
  @Requires('cost.export')
  costExportPlan(@Args('filter', { type: () => CostFilter }) filter: CostFilter): Promise<CostExportPlanModel> {
    return this.money.plan(filter);
  }

  @Mutation(() => ApprovalResult, {
    description:
      'Asks for the ledger of costs as a file, by case reference and without names; a second person decides.',
  })
  @Requires('cost.export')
  askCostExport(@Args('input') input: AskCostExportInput): Promise<ApprovalModel | Problem> {
    return this.money.ask(input);
  }

  @Mutation(() => ApprovalResult, {
    description: 'Asks for the file of everything that is held about the person of a case; a second person decides.',
  })
  @Requires('subjectAccess.ask')
  askSubjectAccess(@Args('input') input: AskSubjectAccessInput): Promise<ApprovalModel | Problem> {
    return this.persons.ask(input);
  }
}
