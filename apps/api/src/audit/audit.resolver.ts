import { Args, Int, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../platform/access/requires.js';
import type { Problem } from '../platform/acts/problem.models.js';
import type { Page } from '../platform/graphql/paging.js';
import {
  type AuditEventModel,
  AuditEventPage,
  type AuditFileModel,
  AuditFileResult,
  AuditFilter,
  AuditStateModel,
  AuditStateResult,
  AuditSummaryModel,
  CheckAuditLogInput,
  ExportAuditLogInput,
} from './audit.models.js';
import { AuditService } from './audit.service.js';

@Resolver()
export class AuditResolver {
  constructor(private readonly service: AuditService) {}

  @Query(() => AuditEventPage, {
    description: 'The audit log of the organisation, newest first. No values, no names of persons.',
  })
  @Requires('audit.read')
  auditEvents(
    @Args('filter', { type: () => AuditFilter, nullable: true }) filter?: AuditFilter,
    @Args('first', { type: () => Int, nullable: true }) first?: number,
    @Args('after', { type: () => String, nullable: true }) after?: string,
  ): Promise<Page<AuditEventModel>> {
    return this.service.events(filter ?? {}, first, after);
  }

  @Query(() => AuditSummaryModel, {
    description: 'Entries by day, and what stands out; thirty days unless told otherwise.',
  })
  @Requires('audit.read')
  auditSummary(
    @Args('filter', { type: () => AuditFilter, nullable: true }) filter?: AuditFilter,
  ): Promise<AuditSummaryModel> {
    return this.service.summary(filter ?? {});
  }

  @Query(() => AuditStateModel)
  @Requires('audit.read')
  auditState(): Promise<AuditStateModel> {
    return this.service.state();
  }

  @Mutation(() => AuditStateResult)
  @Requires('audit.read')
  checkAuditLog(@Args('input') input: CheckAuditLogInput): Promise<AuditStateModel | Problem> {
    return this.service.check(input);
  }

  @Mutation(() => AuditFileResult)
  @Requires('audit.read')
  exportAuditLog(@Args('input') input: ExportAuditLogInput): Promise<AuditFileModel | Problem> {
    return this.service.exportLog(input);
  }
}
