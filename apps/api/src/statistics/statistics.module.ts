import { Module } from '@nestjs/common';
import { ApprovalsModule } from '../approvals/approvals.module.js';
import { ReleaseApprovalService } from './release-approval.service.js';
import { ReleaseFilesController, StatisticsResolver } from './statistics.resolver.js';
import { StatisticsService } from './statistics.service.js';

@Module({
  imports: [ApprovalsModule],
  controllers: [ReleaseFilesController],
  providers: [StatisticsService, ReleaseApprovalService, StatisticsResolver],
})
export class StatisticsModule {}
