import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { Logger } from 'pino';
import type { DataSource } from 'typeorm';
import { ApprovalsModule } from './approvals/approvals.module.js';
import { AuditModule } from './audit/audit.module.js';
import { CasesModule } from './cases/cases.module.js';
import { InterviewModule } from './cases/interview/interview.module.js';
import { DocumentsModule } from './documents/documents.module.js';
import { ExportsModule } from './exports/exports.module.js';
import { HomeModule } from './home/home.module.js';
import { IdentityModule } from './identity/identity.module.js';
import type { Config } from './platform/config/config.js';
import type { Keyring } from './platform/crypto/keyring.js';
import { KeysModule } from './keys/keys.module.js';
import { LocationsModule } from './locations/locations.module.js';
import { HomewardGraphqlDriver, type HomewardGraphqlOptions } from './platform/graphql/driver.js';
import { PlatformModule } from './platform/platform.module.js';
import { ProtectionModule } from './protection/protection.module.js';
import { RescuesModule } from './rescues/rescues.module.js';
import { RepatriationModule } from './repatriation/repatriation.module.js';
import { StatisticsModule } from './statistics/statistics.module.js';

/** The floor plan: one line per room. */
export const rooms = [
  IdentityModule,
  HomeModule,
  ApprovalsModule,
  CasesModule,
  InterviewModule,
  StatisticsModule,
  RescuesModule,
  RepatriationModule,
  LocationsModule,
  DocumentsModule,
  AuditModule,
  ProtectionModule,
  ExportsModule,
  KeysModule,
];

@Module({})
export class AppModule {
  static with(config: Config, source: DataSource, logger: Logger, keyring: Keyring): DynamicModule {
    return {
      module: AppModule,
      imports: [
        PlatformModule.with(config, source, logger, keyring),
        GraphQLModule.forRoot<HomewardGraphqlOptions>({
          driver: HomewardGraphqlDriver,
          autoSchemaFile: true,
          sortSchema: true,
          shows: config.freeDocuments === true && config.mode === 'evaluation',
          logger,
          // A decorator or middleware on fields costs up to twenty times the whole answer; rights are applied in services.
          fieldResolverEnhancers: [],
        }),
        ...rooms,
      ],
    };
  }
}
