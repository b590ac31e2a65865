import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Problem } from '../../platform/acts/problem.models.js';
import { Requires } from '../../platform/access/requires.js';
import type { Page } from '../../platform/graphql/paging.js';
import {
  AddTaskInput,
  CompleteTaskInput,
  RescheduleTaskInput,
  TaskFilter,
  TaskModel,
  TaskPage,
  TaskResult,
} from './task.models.js';
import { TaskService } from './task.service.js';

@Resolver(() => TaskModel)
export class TaskResolver {
  constructor(private readonly service: TaskService) {}

  @Query(() => TaskPage, { description: 'Tasks on cases within reach, earliest due first.' })
  @Requires('timeline.read')
  tasks(
    @Args('filter', { nullable: true }) filter?: TaskFilter,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<Page<TaskModel>> {
    return this.service.list({ filter, first, after });
  }

  @Mutation(() => TaskResult)
  @Requires('case.task')
  addTask(@Args('input') input: AddTaskInput): Promise<TaskModel | Problem> {
    return this.service.add(input);
  }

  @Mutation(() => TaskResult)
  @Requires('case.task')
  completeTask(@Args('input') input: CompleteTaskInput): Promise<TaskModel | Problem> {
    return this.service.complete(input);
  }

  @Mutation(() => TaskResult, { description: 'Another day, another colleague.' })
  @Requires('case.task')
  rescheduleTask(@Args('input') input: RescheduleTaskInput): Promise<TaskModel | Problem> {
    return this.service.reschedule(input);
  }
}
