import { Injectable } from '@nestjs/common';
import type { Phase, Watch } from '@homeward/disclosure';
import { RefusedError } from '../platform/acts/problems.js';
import { currentActor } from '../platform/context/context.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { inQuarters } from './in-quarters.js';

/** How often whoever waits is told, and a wish to end is looked for. */
const LOOK_MS = 700;

export interface BuildRow {
  readonly phase: Phase;
  readonly done: number;
  readonly of: number;
}

/**
 * How far a table is. In rows of their own transactions, because the one that makes the table shows nothing before it ends, and the wish to
 * end it may reach another node.
 */
@Injectable()
export class BuildWatch {
  constructor(private readonly work: UnitOfWork) {}

  /**
   * @param about what is counted: it stands in the log before the check, also of what is refused or ended, because that tells a little as well
   * @param make is given a watch; when it is done, the row is gone
   */
  async watching<T>(
    operationId: string,
    about: { readonly snapshotId: string; readonly dimensions: readonly string[] },
    make: (watch: Watch) => Promise<T>,
  ): Promise<T> {
    const ending = new AbortController();
    let at: BuildRow = { phase: 'CANDIDATES', done: 0, of: 1 };
    const { organisationId, userId } = currentActor();
    await this.work.run(async (tx) => {
      await tx.note('read', 'snapshots', { rowId: about.snapshotId, columns: about.dimensions });
      // What a node left that was stopped in the middle.
      await tx.execute(`delete from statistics.builds where operation_id = $1 or at < now() - interval '10 minutes'`, [
        operationId,
      ]);
      await tx.execute(
        `insert into statistics.builds (operation_id, organisation_id, started_by, phase, done, of) values ($1, $2, $3, $4, 0, 1)
         on conflict do nothing`,
        [operationId, organisationId, userId, at.phase],
      );
    });
    let looking: Promise<unknown> = Promise.resolve();
    const timer = setInterval(() => {
      looking = this.work
        .run((tx) =>
          tx.first<{ cancelled: boolean }>(
            `update statistics.builds set phase = $2, done = $3, of = $4, at = now() where operation_id = $1 returning cancelled`,
            [operationId, at.phase, at.done, at.of],
          ),
        )
        .then((row) => {
          if (row?.cancelled) ending.abort();
        })
        // A look that fails must not end the work; the next one may succeed.
        .catch(() => undefined);
    }, LOOK_MS);
    const end = async (): Promise<boolean> => {
      clearInterval(timer);
      await looking;
      const row = await this.work.run((tx) =>
        tx.first<{ cancelled: boolean }>(`delete from statistics.builds where operation_id = $1 returning cancelled`, [
          operationId,
        ]),
      );
      return row?.cancelled === true;
    };
    let made: T;
    try {
      made = await make({
        signal: ending.signal,
        onProgress: (phase, done, of) => (at = { phase, ...inQuarters(done, of) }),
      });
    } catch (error) {
      await end();
      throw error;
    }
    // Whoever was told that it stops must not find it left: the wish may have come after the last look. After this it finds nothing to end.
    if (await end()) throw new RefusedError('TABLE_CANCELLED');
    return made;
  }

  /** Undefined: it is done, or has not begun. */
  read(operationId: string): Promise<BuildRow | undefined> {
    return this.work.run((tx) =>
      tx.first<BuildRow>(`select phase, done, of from statistics.builds where operation_id = $1`, [operationId]),
    );
  }

  /** @returns whether there was something to end */
  async cancel(operationId: string): Promise<boolean> {
    const rows = await this.work.run((tx) =>
      tx.execute(`update statistics.builds set cancelled = true where operation_id = $1`, [operationId]),
    );
    return rows > 0;
  }
}
