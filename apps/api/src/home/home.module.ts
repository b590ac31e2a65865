import { Module } from '@nestjs/common';
import { CasesModule } from '../cases/cases.module.js';
import { HomeResolver } from './home.resolver.js';
import { HomeService } from './home.service.js';

@Module({ imports: [CasesModule], providers: [HomeService, HomeResolver] })
export class HomeModule {}
