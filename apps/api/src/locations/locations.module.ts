import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { CompoundRepository } from './compound.repository.js';
import { CompoundResolver } from './compound.resolver.js';
import { CompoundService } from './compound.service.js';

@Module({ imports: [CasesModule], providers: [CompoundRepository, CompoundService, CompoundResolver] })
export class LocationsModule {}
