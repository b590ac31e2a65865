import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import type { Logger } from 'pino';
import { DataSource } from 'typeorm';
import { CONFIG, type Config } from '../platform/config/config.js';
import { describe } from '../platform/graphql/errors.js';
import { LOGGER } from '../platform/platform.module.js';
import { holds } from './check-log.js';
import { type Checkpoint, rootOf, SHARDS } from './checkpoint.js';
import { CheckpointFolder } from './checkpoint-folder.js';

const EVERY_MS = 60_000;
/** Any constant does: nodes that share a folder write one after the other. */
const LOCK = 4_663_927_302;

interface HeadRow {
  readonly shard: number;
  readonly seq: string | number;
  readonly hash: Buffer;
}

/** Signs how far the log has come, outside the database: every minute in which something was written, and at the end. */
@Injectable()
export class Checkpoints implements OnModuleInit, OnApplicationShutdown {
  private folder: CheckpointFolder;
  private timer: NodeJS.Timeout | undefined;
  private writing: Promise<Checkpoint | undefined> | undefined;
  /** The log is not what the newest checkpoint signed. Stays until a start finds it right. */
  broken = false;

  constructor(
    private readonly source: DataSource,
    @Inject(CONFIG) private readonly config: Pick<Config, 'auditDir'>,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onModuleInit(): void {
    this.folder = new CheckpointFolder(this.config.auditDir);
    this.timer = setInterval(() => void this.tidy(), EVERY_MS).unref();
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.timer);
    await this.try();
  }

  last(): Checkpoint | undefined {
    return this.folder.last();
  }

  /** Writes one where something was added since the last. @returns the newest */
  write(): Promise<Checkpoint | undefined> {
    this.writing ??= this.once().finally(() => (this.writing = undefined));
    return this.writing;
  }

  /** Acts that nobody retries any more go the same way, a thousand at a time. */
  private async tidy(): Promise<void> {
    await this.try();
    await this.source
      .query('select homeward.forget_old_acts()')
      .catch((error: unknown) => this.logger.error({ error: describe(error) }, 'old acts could not be forgotten'));
  }

  private async try(): Promise<void> {
    try {
      await this.write();
    } catch (error) {
      this.logger.error({ error: describe(error) }, 'no checkpoint of the audit log could be written');
    }
  }

  private async once(): Promise<Checkpoint | undefined> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.startTransaction();
      await runner.query('select pg_advisory_xact_lock($1)', [LOCK]);
      const last = this.folder.last();
      const heads = (await runner.query('select shard, seq, hash from audit.heads()')) as HeadRow[];
      const counts = Array.from({ length: SHARDS }, () => 0);
      const hashes: string[] = [];
      for (const { shard, seq, hash } of heads) {
        counts[shard] = Number(seq);
        hashes[shard] = hash.toString('hex');
      }
      const root = rootOf(hashes);
      if (last?.root === root) return last;
      if (last && !(await holds({ query: (sql, values) => runner.query(sql, [...(values ?? [])]) }, last))) {
        this.broken = true;
        // What is wrong must not be signed over: the line that disagrees stays the last one.
        this.logger.fatal(
          { checkpoint: last.at },
          'THE AUDIT LOG IS NOT WHAT WAS SIGNED: see docs/runbooks/audit-log.md',
        );
        return last;
      }
      return heads.length === 0 ? undefined : this.folder.append({ at: new Date().toISOString(), counts, root });
    } finally {
      await runner.rollbackTransaction().catch(() => undefined);
      await runner.release();
    }
  }
}
