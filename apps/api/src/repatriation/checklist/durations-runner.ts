import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { describe } from '../../platform/graphql/errors.js';
import { LOGGER } from '../../platform/platform.module.js';

/** A median moves slowly: four times a day is often enough, and one of several instances does it. */
const EVERY_MS = 6 * 60 * 60_000;

/** Counts how long each step takes, at the start and some times a day; pages read what was counted. */
@Injectable()
export class DurationsRunner implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: NodeJS.Timeout | undefined;
  private going: Promise<void> = Promise.resolve();

  constructor(
    private readonly source: DataSource,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => this.start(), EVERY_MS).unref();
    this.start();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.going;
  }

  private start(): void {
    this.going = this.going.then(() => this.once());
  }

  private async once(): Promise<void> {
    try {
      await this.source.transaction(async (all) => {
        // All cases of two years are looked at; a page never is.
        await all.query(`set local statement_timeout = '60s'`);
        await all.query(`select homeward.count_item_durations()`);
      });
    } catch (error) {
      this.logger.error({ error: describe(error) }, 'how long steps take could not be counted');
    }
  }
}
