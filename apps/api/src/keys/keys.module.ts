import { Module } from '@nestjs/common';
import { ApprovalsModule } from '../approvals/approvals.module.js';
import { KeyRequestsService } from './key-requests.service.js';
import { KeyResolver } from './key.resolver.js';

@Module({ imports: [ApprovalsModule], providers: [KeyRequestsService, KeyResolver] })
export class KeysModule {}
