import { Injectable } from '@nestjs/common';
import { languageCodes, travelNeedsFaults } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import { CaseGate } from '../../cases/case/case-gate.js';
import { lockCases } from '../checklist/open-way-home.js';
import { TravelNeedsEntity } from './needs.entity.js';
import { type SetTravelNeedsInput, TravelNeedsModel } from './needs.models.js';
import { casesAboard, needsOf } from './needs.reader.js';

/** As many as one journey takes at a time. */
const MOST = 200;

/** A wheelchair, a diet, an interpreter, a child alone: what has to be arranged before the gate. */
@Injectable()
export class NeedsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: CaseGate,
  ) {}

  ofJourney(movementId: string): Promise<TravelNeedsModel[]> {
    return this.work.run(async (tx) => {
      const open = await this.gate.classes(tx, 'repatriation.read', await casesAboard(tx, movementId));
      return needsOf(tx, open);
    });
  }

  /** Before anybody is booked: who is chosen and may not be seen is left out. */
  ofCases(caseIds: readonly string[]): Promise<TravelNeedsModel[]> {
    if (caseIds.length > MOST)
      throw new InvalidInputError([{ field: 'caseIds', code: 'HOW_MANY', params: { most: MOST } }]);
    return this.work.run(async (tx) => needsOf(tx, await this.gate.classes(tx, 'repatriation.read', [...caseIds])));
  }

  set(input: SetTravelNeedsInput): Promise<TravelNeedsModel | Problem> {
    return this.acts.run(
      'setTravelNeeds',
      input,
      async (tx) => {
        const { open } = await this.gate.open(tx, 'repatriation.record', input.caseId);
        const language = input.services.includes('INTERPRETER') ? (input.language ?? '') : '';
        const problems: FieldProblem[] = [...travelNeedsFaults(input.services, language)];
        if (language !== '' && !(languageCodes as readonly string[]).includes(language))
          problems.push({ field: 'language', code: 'NOT_A_LANGUAGE' });
        if (problems.length > 0) throw new InvalidInputError(problems);
        const tellsHealth = (input.health ?? null) !== null || (input.words ?? null) !== null;
        if (tellsHealth && !open.has('sensitive')) throw new RefusedError('NOT_FOUND', {}, input.caseId);
        await lockCases(tx, [input.caseId]);
        const row = await tx.first<{ id: string }>(`select id from homeward.travel_needs where case_id = $1`, [
          input.caseId,
        ]);
        const told = {
          services: [...new Set(input.services)],
          language,
          ...(input.health ? { health: [...new Set(input.health)] } : {}),
          ...((input.words ?? null) === null ? {} : { words: input.words ?? '' }),
          recordedBy: currentActor().userId,
          recordedAt: new Date(),
        };
        if (row) await tx.update(TravelNeedsEntity, row.id, input.expectedVersion, told);
        else if (input.expectedVersion > 0) throw new RefusedError('NOT_FOUND');
        else
          await tx.insert(TravelNeedsEntity, {
            id: uuid(),
            organisationId: currentActor().organisationId,
            caseId: input.caseId,
            health: [],
            words: '',
            ...told,
          });
        return { id: input.caseId };
      },
      async (tx, { id }) => {
        const [shown] = await needsOf(tx, await this.gate.classes(tx, 'repatriation.read', [id]));
        if (!shown) throw new RefusedError('NOT_FOUND');
        return shown;
      },
    );
  }
}
