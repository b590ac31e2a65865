import { Module } from '@nestjs/common';
import { ApprovalsModule } from '../approvals/approvals.module.js';
import { BuildWatch } from './build-watch.js';
import { CubeReleaseService } from './cube-release.service.js';
import { CubeResolver } from './cube.resolver.js';
import { CubeService } from './cube.service.js';
import { LedgerService } from './ledger.service.js';
import { OverPeriodsResolver } from './over-periods.resolver.js';
import { OverPeriodsService } from './over-periods.service.js';
import { PeriodReportService } from './period-report.service.js';
import { NoiseBesideService } from './noise-beside.service.js';
import { ReleaseNoiseResolver } from './release-noise.resolver.js';
import { RecipientResolver } from './recipient.resolver.js';
import { RecipientService } from './recipient.service.js';
import { ReleaseApprovalService } from './release-approval.service.js';
import { BundleService } from './bundle.service.js';
import { ReleaseFilesController } from './release-files.controller.js';
import { StatisticsResolver } from './statistics.resolver.js';
import { StatisticsService } from './statistics.service.js';

@Module({
  imports: [ApprovalsModule],
  controllers: [ReleaseFilesController],
  providers: [
    StatisticsService,
    BuildWatch,
    BundleService,
    CubeService,
    OverPeriodsService,
    OverPeriodsResolver,
    PeriodReportService,
    CubeReleaseService,
    LedgerService,
    CubeResolver,
    NoiseBesideService,
    ReleaseNoiseResolver,
    RecipientService,
    RecipientResolver,
    ReleaseApprovalService,
    StatisticsResolver,
  ],
})
export class StatisticsModule {}
