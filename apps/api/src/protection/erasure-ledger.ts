import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { CheckpointFolder } from '../audit/checkpoint-folder.js';
import { ErasedFilesService } from '../documents/erased-files.service.js';
import { CONFIG, type Config } from '../platform/config/config.js';
import { Keyring } from '../platform/crypto/keyring.js';
import { describe } from '../platform/graphql/errors.js';
import { LOGGER } from '../platform/platform.module.js';
import { certificateOf, type Erasure, type ErasureRow, erasureOf } from './certificate.js';
import { LedgerFile } from './ledger-file.js';

const EVERY_MS = 60_000;

/**
 * What follows the commit of an erasure, outside the database: its line in the ledger, and the end of its files. Done at once,
 * and where that was interrupted within a minute or at the next start.
 */
@Injectable()
export class ErasureLedger implements OnApplicationBootstrap, OnApplicationShutdown {
  private folder: CheckpointFolder | undefined;
  private timer: NodeJS.Timeout | undefined;
  private going: Promise<void> | undefined;

  constructor(
    private readonly source: DataSource,
    private readonly files: ErasedFilesService,
    private readonly keyring: Keyring,
    @Inject(CONFIG) private readonly config: Pick<Config, 'auditDir'>,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.catchUp(), EVERY_MS).unref();
    void this.catchUp();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.going;
  }

  certificate(erasure: Erasure): string {
    this.folder ??= new CheckpointFolder(this.config.auditDir);
    return this.folder.signed((key) => certificateOf(erasure, key));
  }

  /** Never throws: the erasure stands, and what is left to do is tried again. */
  async catchUp(): Promise<void> {
    // One that is going on may have read before the newest was committed.
    const before = this.going;
    const next = (before ?? Promise.resolve()).then(() => this.once());
    this.going = next;
    await next;
  }

  private async once(): Promise<void> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.startTransaction();
      const rows = (await runner.query('select * from homeward.unrecorded_erasures()')) as ErasureRow[];
      for (const row of rows) {
        new LedgerFile(this.config.auditDir).append(this.certificate(erasureOf(row)));
        this.keyring.forget(row.keys);
        await this.files.destroyFilesOf(runner, row.case_id);
        await runner.query('select homeward.record_erasure($1)', [row.id]);
      }
      await runner.commitTransaction();
    } catch (error) {
      this.logger.error({ error: describe(error) }, 'an erasure could not be written into the ledger yet');
      await runner.rollbackTransaction().catch(() => undefined);
    } finally {
      await runner.release().catch(() => undefined);
    }
  }
}
