import { Injectable } from '@nestjs/common';
import { GraphQLError } from 'graphql';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { DataSource } from 'typeorm';
import { currentActor } from '../../platform/context/context.js';

const WINDOW_SECONDS = 15 * 60;
/** A long morning on the phone asks a few times for each call; somebody who guesses names asks hundreds of times. */
const MOST_ASKED = 60;

/** Proposals confirm guesses: whoever types names until one is known here is slowed down, and it shows in the log. */
@Injectable()
export class MatchPace {
  private readonly limiter: RateLimiterPostgres;

  constructor(source: DataSource) {
    this.limiter = new RateLimiterPostgres({
      storeClient: (source.driver as unknown as { master: object }).master,
      storeType: 'pool',
      tableCreated: true,
      schemaName: 'homeward',
      tableName: 'throttle',
      keyPrefix: 'match',
      points: MOST_ASKED,
      duration: WINDOW_SECONDS,
    });
  }

  /** Counts one asking of the actor's. @throws GraphQLError that says when it goes on */
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
