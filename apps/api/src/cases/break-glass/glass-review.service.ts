import { Injectable } from '@nestjs/common';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { BreakGlassEntity } from './glass.entity.js';
import type { BreakGlassModel, ReviewGlassInput } from './glass.models.js';
import { oneGlass, readGlasses } from './glass.reader.js';

const MOST_LISTED = 100;

/** Within seventy-two hours somebody else says whether it was right. Which ones a supervisor sees, the table decides. */
@Injectable()
export class GlassReviewService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
  ) {}

  list(): Promise<BreakGlassModel[]> {
    return this.work.run((tx) =>
      readGlasses(
        tx,
        `g.user_id <> $1 order by g.reviewed_at is not null, case when g.reviewed_at is null then g.review_due_at end, g.reviewed_at desc limit ${MOST_LISTED}`,
        [currentActor().userId],
      ),
    );
  }

  /** @returns null when there is none for this actor */
  read(id: string): Promise<BreakGlassModel | null> {
    return this.work.run(async (tx) => (await readGlasses(tx, 'g.id = $1', [id]))[0] ?? null);
  }

  /** For the first page: what is due, longest first. */
  async due(tx: Tx): Promise<BreakGlassModel[]> {
    return readGlasses(tx, `g.reviewed_at is null and g.user_id <> $1 order by g.review_due_at limit 20`, [
      currentActor().userId,
    ]);
  }

  review(input: ReviewGlassInput): Promise<BreakGlassModel | Problem> {
    return this.acts.run(
      'reviewBreakGlass',
      input,
      async (tx) => {
        const glass = await oneGlass(tx, input.glassId);
        const { userId } = currentActor();
        if (glass.openedBy?.id === userId) throw new RefusedError('SECOND_PERSON_NEEDED');
        if (glass.reviewedAt) throw new RefusedError('NOT_PENDING');
        if (!input.note) throw new InvalidInputError([{ field: 'note', code: 'REASON_NEEDED' }]);
        await tx.update(BreakGlassEntity, glass.id, input.expectedVersion, {
          reviewedBy: userId,
          reviewedAt: new Date(),
          verdict: input.verdict,
          reviewNote: input.note,
        });
        return { id: glass.id };
      },
      (tx, done) => oneGlass(tx, done.id),
    );
  }
}
