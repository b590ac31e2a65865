import { Global, Module, type DynamicModule } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { AccessGuard } from './access/requires.js';
import { Acts } from './acts/acts.js';
import { CONFIG, type Config } from './config/config.js';
import { AuditValues } from './context/audit-values.js';
import { MachineReader } from './context/machine-reader.js';
import { RequestReader } from './context/request-reader.js';
import { Keyring } from './crypto/keyring.js';
import { UnitOfWork } from './db/unit-of-work.js';

export const LOGGER = Symbol('Logger');

@Global()
@Module({})
export class PlatformModule {
  static with(config: Config, source: DataSource, logger: Logger, keyring: Keyring): DynamicModule {
    return {
      module: PlatformModule,
      providers: [
        { provide: CONFIG, useValue: config },
        { provide: LOGGER, useValue: logger },
        { provide: DataSource, useValue: source },
        { provide: Keyring, useValue: keyring },
        UnitOfWork,
        Acts,
        AuditValues,
        MachineReader,
        RequestReader,
        { provide: APP_GUARD, useClass: AccessGuard },
      ],
      exports: [CONFIG, LOGGER, DataSource, Keyring, UnitOfWork, Acts, AuditValues, RequestReader],
    };
  }
}
