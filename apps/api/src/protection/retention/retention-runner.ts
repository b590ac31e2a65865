import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { v7 as uuid } from 'uuid';
import { inNameOf, runInContext } from '../../platform/context/context.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import { describe } from '../../platform/graphql/errors.js';
import { LOGGER } from '../../platform/platform.module.js';
import { ErasureLedger } from '../erasure-ledger.js';

const EVERY_MS = 60_000;
const SECONDS = 60;
/** Notices are of days and months; that they come an hour later hurts nobody. */
const TELL_EVERY = 60;

interface Work {
  readonly row_id: string;
  readonly organisation_id: string;
  readonly decided_by: string;
}

/**
 * Erases what two people approved, each case in a transaction of its own in the name of the one who decided: what is broken off,
 * by a fault or by the end of the process, goes on within a minute or at the next start. And tells supervisors what is due soon, and ends letters that nobody has gone on writing.
 */
@Injectable()
export class RetentionRunner implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private going: Promise<void> = Promise.resolve();
  private turns = 0;
  private ended = false;

  constructor(
    private readonly source: DataSource,
    private readonly work: UnitOfWork,
    private readonly ledger: ErasureLedger,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.start(), EVERY_MS).unref();
    this.start();
  }

  async onApplicationShutdown(): Promise<void> {
    this.ended = true;
    clearInterval(this.timer);
    await this.going;
  }

  /** Begins, after what is going on, and does not wait: progress stands in the batch. */
  start(): void {
    this.going = this.going.then(() => this.once());
  }

  /** Whatever was started is over. */
  settled(): Promise<void> {
    return this.going;
  }

  private async once(): Promise<void> {
    try {
      const work: Work[] = await this.source.query(`select * from homeward.retention_work()`);
      for (const one of work) if (!this.ended) await this.erase(one);
      if (work.length > 0) await this.ledger.catchUp();
      if (this.turns++ % TELL_EVERY !== 0) return;
      await this.source.query(`select homeward.tell_of_retention()`);
      await this.source.query(`select homeward.sweep_letter_drafts()`);
    } catch (error) {
      this.logger.error({ error: describe(error) }, 'files that are due could not be looked through');
    }
  }

  /** Never throws: one that cannot be erased now must not keep the others. */
  private async erase({ row_id, organisation_id, decided_by }: Work): Promise<void> {
    const actor = inNameOf({ userId: decided_by, organisationId: organisation_id });
    try {
      await runInContext({ requestId: uuid(), locale: 'en', actor }, () =>
        this.work.run(async (tx) => {
          await tx.patience(SECONDS);
          await tx.query(`select homeward.erase_of_batch($1)`, [row_id]);
        }),
      );
    } catch (error) {
      this.logger.error({ error: describe(error), row: row_id }, 'a case of a batch could not be erased yet');
    }
  }
}
