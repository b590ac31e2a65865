import { defaultLocale } from '@homeward/i18n';
import type { Logger } from 'pino';
import { runInContext } from '../context/context.js';
import type { UnitOfWork } from '../db/unit-of-work.js';
import { describe } from '../graphql/errors.js';
import type { KeyProvider } from './key-provider.js';
import { rewrapAll } from './rewrap.js';

const EVERY_MS = 60_000;

/**
 * Notices that the key-encryption key was rotated and wraps the data keys anew, while the API serves. Where nothing was
 * rotated it costs one query a minute.
 */
export class Rewrapping {
  private timer: NodeJS.Timeout | undefined;
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly provider: KeyProvider,
    private readonly work: UnitOfWork,
    private readonly logger: Pick<Logger, 'info' | 'warn'>,
    private readonly everyMs = EVERY_MS,
  ) {}

  start(): void {
    const round = (): void => {
      this.running = this.once().finally(() => {
        if (this.timer) this.timer = setTimeout(round, this.everyMs).unref();
      });
    };
    this.timer = setTimeout(round, 0).unref();
  }

  /** Waits for the batch that is under way. */
  async stop(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.running;
  }

  private once(): Promise<void> {
    const nobody = { requestId: 'rewrapping', locale: defaultLocale, actor: undefined };
    return runInContext(nobody, async () => {
      try {
        const keys = await rewrapAll(
          this.provider,
          (batch) => this.work.run((tx) => batch((text, values) => tx.query(text, values))),
          () => this.timer !== undefined,
        );
        if (keys > 0) this.logger.info({ keys }, 'data keys wrapped anew');
      } catch (error) {
        // The next round tries again.
        this.logger.warn({ error: describe(error) }, 'data keys not wrapped anew');
      }
    });
  }
}
