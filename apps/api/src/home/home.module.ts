import { Module } from '@nestjs/common';
import { ApprovalsModule } from '../approvals/approvals.module.js';
import { CasesModule } from '../cases/cases.module.js';
import { HomeResolver } from './home.resolver.js';
import { HomeService } from './home.service.js';

@Module({ imports: [ApprovalsModule, CasesModule], providers: [HomeService, HomeResolver] })
export class HomeModule {}
