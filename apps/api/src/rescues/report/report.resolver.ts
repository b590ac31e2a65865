import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../../platform/access/requires.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import type { OperationTaskModel } from '../team/team.models.js';
import {
  AfterActionModel,
  AfterActionResult,
  CompleteOperationTaskInput,
  OperationTaskResult,
  WriteReportInput,
} from './report.models.js';
import { ReportService } from './report.service.js';

@Resolver(() => AfterActionModel)
export class ReportResolver {
  constructor(private readonly service: ReportService) {}

  @Query(() => AfterActionModel)
  @Requires('operation.read')
  afterAction(@Args('rescueOperationId', { type: () => Uuid }) id: string): Promise<AfterActionModel> {
    return this.service.read(id);
  }

  @Mutation(() => AfterActionResult, { description: 'Once the numbers are even. What was written before stays.' })
  @Requires('operation.record')
  writeReport(@Args('input') input: WriteReportInput): Promise<AfterActionModel | Problem> {
    return this.service.write(input);
  }

  @Mutation(() => OperationTaskResult)
  @Requires('operation.record')
  completeOperationTask(@Args('input') input: CompleteOperationTaskInput): Promise<OperationTaskModel | Problem> {
    return this.service.completeTask(input);
  }
}
