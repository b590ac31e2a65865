import { Module } from '@nestjs/common';
import { ReleaseFilesController, StatisticsResolver } from './statistics.resolver.js';
import { StatisticsService } from './statistics.service.js';

@Module({ controllers: [ReleaseFilesController], providers: [StatisticsService, StatisticsResolver] })
export class StatisticsModule {}
