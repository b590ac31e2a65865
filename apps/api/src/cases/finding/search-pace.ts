import { Injectable } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { currentActor } from '../../platform/context/context.js';

const WINDOW_SECONDS = 5 * 60;
/** The box asks while somebody types: thirty people in five minutes. Whoever reads the archive by names needs thousands. */
const MOST_SEARCHES = 100;

/** Looking people up is slowed down for each user; how often it was done stands in the log. */
@Injectable()
export class SearchPace {
  private readonly limiter: RateLimiterPostgres;

  constructor(source: DataSource) {
    this.limiter = new RateLimiterPostgres({
      storeClient: (source.driver as unknown as { master: object }).master,
      storeType: 'pool',
      tableCreated: true,
      schemaName: 'homeward',
      tableName: 'throttle',
      keyPrefix: 'search',
      points: MOST_SEARCHES,
      duration: WINDOW_SECONDS,
    });
  }

  /** Counts one search of the actor's. @throws GraphQLError that says when it goes on */
  async count(): Promise<void> {
    try {
      await this.limiter.consume(currentActor().userId);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const minutes = Math.max(1, Math.ceil(refusal.msBeforeNext / 60_000));
      throw new GraphQLError('TOO_MANY_GUESSES', {
        extensions: { code: 'BAD_REQUEST', reason: 'TOO_MANY_GUESSES', params: { minutes } },
      });
    }
  }
}
