import pg from 'pg';
import { DataSource, getMetadataArgsStorage } from 'typeorm';
import type { Config } from '../config/config.js';
import { BoundedPool } from './bounded-pool.js';

/** The pool of the app role, with every entity that a room declares. Migrations run elsewhere, as the owner. */
export function createDataSource(config: Config['database']): DataSource {
  return new DataSource({
    type: 'postgres',
    url: config.url,
    applicationName: 'homeward-api',
    poolSize: config.poolSize,
    entities: getMetadataArgsStorage().tables.map(({ target }) => target),
    logging: false,
    driver: { ...pg, Pool: BoundedPool },
    extra: {
      // Shorter than the silence after which a line is cut.
      idleTimeoutMillis: 6_000,
      // A pool that is exhausted answers 503 after this long rather than holding every request for ever.
      connectionTimeoutMillis: 5_000,
      statement_timeout: 5_000,
      idle_in_transaction_session_timeout: 15_000,
    },
  });
}
