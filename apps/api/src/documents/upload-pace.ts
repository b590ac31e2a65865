import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';

const HOUR = 60 * 60;
const DAY = 24 * HOUR;
const KB = 1024;
const MB = 1024 * KB;

/** A long day at a gate with a camera stays far below; whoever wants to fill the disk needs many accounts and many days. */
export const uploadPace = {
  user: { files: 120, bytes: 600 * MB, seconds: HOUR },
  case: { files: 300, bytes: 1024 * MB, seconds: DAY },
} as const;
type Of = keyof typeof uploadPace;

export class UploadsPacedError extends Error {
  constructor(
    readonly of: Of,
    readonly seconds: number,
  ) {
    super('UPLOADS_PACED');
    this.name = 'UploadsPacedError';
  }
}

/** How many files, and how many bytes, one person adds in an hour and one case takes in a day. Each try counts. */
@Injectable()
export class UploadPace {
  private readonly limiters: Readonly<Record<`${Of} ${'files' | 'bytes'}`, RateLimiterPostgres>>;

  constructor(source: DataSource) {
    const limiter = (of: Of, what: 'files' | 'bytes'): RateLimiterPostgres =>
      new RateLimiterPostgres({
        storeClient: (source.driver as unknown as { master: object }).master,
        storeType: 'pool',
        tableCreated: true,
        schemaName: 'homeward',
        tableName: 'throttle',
        keyPrefix: `upload-${of}-${what}`,
        // Bytes by the thousand: the column is an integer.
        points: what === 'bytes' ? uploadPace[of].bytes / KB : uploadPace[of].files,
        duration: uploadPace[of].seconds,
      });
    this.limiters = {
      'user files': limiter('user', 'files'),
      'user bytes': limiter('user', 'bytes'),
      'case files': limiter('case', 'files'),
      'case bytes': limiter('case', 'bytes'),
    };
  }

  /** Before a byte is read. @throws UploadsPacedError */
  async countFile(userId: string, caseId: string): Promise<void> {
    await this.consume('user', 'files', userId, 1);
    await this.consume('case', 'files', caseId, 1);
  }

  /** Before anything is made of them. @throws UploadsPacedError */
  async countBytes(userId: string, caseId: string, bytes: number): Promise<void> {
    await this.consume('user', 'bytes', userId, Math.ceil(bytes / KB));
    await this.consume('case', 'bytes', caseId, Math.ceil(bytes / KB));
  }

  private async consume(of: Of, what: 'files' | 'bytes', key: string, points: number): Promise<void> {
    try {
      await this.limiters[`${of} ${what}`].consume(key, points);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      throw new UploadsPacedError(of, Math.max(1, Math.ceil(refusal.msBeforeNext / 1000)));
    }
  }
}
