import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { CaseGate } from '../case/case-gate.js';
import { BreakGlassEntity } from './glass.entity.js';
import type { BreakGlassInput, BreakGlassModel, GiveBackGlassInput } from './glass.models.js';
import { oneGlass, readGlasses } from './glass.reader.js';

/** A sentence: "help" is none, and a reviewer reads it in three days. */
const LEAST_REASON = 20;

/** One case that one does not see otherwise, for sixty minutes, with a reason, and never in silence. */
@Injectable()
export class GlassService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: CaseGate,
  ) {}

  open(input: BreakGlassInput): Promise<BreakGlassModel | Problem> {
    return this.acts.run(
      'openByBreakGlass',
      input,
      async (tx) => {
        const reason = input.reason.trim();
        if ([...reason].length < LEAST_REASON)
          throw new InvalidInputError([{ field: 'reason', code: 'REASON_TOO_SHORT', params: { least: LEAST_REASON } }]);
        if (await this.reached(tx, input.caseReference)) throw new RefusedError('GLASS_NOT_NEEDED');
        const id = uuid();
        const [sealed] = await tx.seal('break_glasses', [{ id, subject: id, values: { reason } }]);
        const answer = await tx.first<{ code: string }>(`select homeward.break_glass($1, $2, $3) as code`, [
          id,
          input.caseReference.trim().toUpperCase(),
          sealed?.['reason'],
        ]);
        if (answer?.code === 'NOT_FOUND')
          throw new InvalidInputError([{ field: 'caseReference', code: 'NO_SUCH_REFERENCE' }]);
        if (answer?.code !== 'OPEN') throw new RefusedError(answer?.code ?? 'NOT_FOUND');
        return { id };
      },
      (tx, done) => oneGlass(tx, done.id),
    );
  }

  giveBack(input: GiveBackGlassInput): Promise<BreakGlassModel | Problem> {
    return this.acts.run(
      'giveBackBreakGlass',
      input,
      async (tx) => {
        const glass = await oneGlass(tx, input.glassId);
        if (glass.openedBy?.id !== currentActor().userId) throw new RefusedError('NOT_FOUND');
        if (!glass.open) throw new RefusedError('GLASS_OVER');
        await tx.update(BreakGlassEntity, glass.id, input.expectedVersion, { endedAt: new Date() });
        return { id: glass.id };
      },
      (tx, done) => oneGlass(tx, done.id),
    );
  }

  own(): Promise<BreakGlassModel | null> {
    return this.work.run(async (tx) => {
      const [open] = await readGlasses(tx, 'g.user_id = $1 and g.ended_at is null and g.until > now()', [
        currentActor().userId,
      ]);
      return open ?? null;
    });
  }

  private async reached(tx: Tx, reference: string): Promise<boolean> {
    const seen = await tx.first<{ id: string }>(`select id from homeward.cases where reference = $1`, [
      reference.trim().toUpperCase(),
    ]);
    return seen !== undefined && (await this.gate.classes(tx, 'case.read', [seen.id])).size > 0;
  }
}
