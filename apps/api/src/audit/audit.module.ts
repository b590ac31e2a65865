import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { AuditResolver } from './audit.resolver.js';
import { AuditService } from './audit.service.js';
import { Checkpoints } from './checkpoints.js';
import { ReadersResolver } from './readers.resolver.js';
import { ReadersService } from './readers.service.js';

@Module({
  imports: [CasesModule],
  providers: [Checkpoints, AuditService, AuditResolver, ReadersService, ReadersResolver],
})
export class AuditModule {}
