import { Module } from '@nestjs/common';
import { Checkpoints } from './checkpoints.js';

@Module({ providers: [Checkpoints], exports: [Checkpoints] })
export class AuditModule {}
