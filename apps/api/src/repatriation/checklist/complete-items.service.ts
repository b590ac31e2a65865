import { Injectable } from '@nestjs/common';
import { translate } from '@homeward/i18n';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentContext } from '../../platform/context/context.js';
import { type ItemCode } from '@homeward/domain';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { CaseGate } from '../../cases/case/case-gate.js';
import { lockCases, type OpenWayHome, openWayHome } from './open-way-home.js';
import type { CompleteItemsInput, ReopenItemsInput } from './way-home.inputs.js';
import { CompletedItemsModel } from './way-home.models.js';
import { completeOne, journeyItems, reopenOne } from './way-home.service.js';

const MOST = 200;

/** One item of many cases: a mission that answers for thirty people answers once. */
@Injectable()
export class CompleteItemsService {
  constructor(
    private readonly acts: Acts,
    private readonly gate: CaseGate,
  ) {}

  run(input: CompleteItemsInput): Promise<CompletedItemsModel | Problem> {
    return this.each('completeItems', input, (tx, way) =>
      this.one(way, input, 'DONE', () => completeOne(tx, way, input.item, input)),
    );
  }

  /** What a batch did by mistake is taken back as it was done: for each who can be, and the rest says why not. */
  reopen(input: ReopenItemsInput): Promise<CompletedItemsModel | Problem> {
    return this.each('reopenItems', input, (tx, way) =>
      this.one(way, input, 'OPEN', () => reopenOne(tx, way, input.item, input)),
    );
  }

  private each(
    act: string,
    input: { readonly operationId: string; readonly caseIds: readonly string[]; readonly item: ItemCode },
    one: (tx: Tx, way: OpenWayHome) => Promise<string | null>,
  ): Promise<CompletedItemsModel | Problem> {
    return this.acts.run(
      act,
      input,
      async (tx) => {
        const caseIds = [...new Set(input.caseIds)];
        if (caseIds.length === 0 || caseIds.length > MOST)
          throw new InvalidInputError([{ field: 'caseIds', code: 'HOW_MANY', params: { most: MOST } }]);
        if (journeyItems.includes(input.item)) throw new RefusedError('RECORD_ON_MOVEMENT');
        const open = await this.gate.classes(tx, 'repatriation.record', caseIds);
        // One answer for "not there" and "not yours", as for a single case.
        if (open.size === 0) throw new RefusedError('NOT_FOUND', {}, caseIds[0]);
        for (const caseId of caseIds)
          if (!open.has(caseId))
            await tx.note('refusal', 'cases', { caseId, detail: { permission: 'repatriation.record' } });
        await lockCases(tx, [...open.keys()]);
        const completed: string[] = [];
        const refused: string[] = [];
        for (const caseId of caseIds) {
          const code = open.has(caseId) ? await one(tx, await openWayHome(tx, caseId)) : 'NOT_FOUND';
          if (code === null) completed.push(caseId);
          else refused.push(`${caseId}|${code}`);
        }
        return { id: input.operationId, completed, refused };
      },
      (tx, done) => this.answer(tx, done['completed'] as readonly string[], done['refused'] as readonly string[]),
    );
  }

  /** Rules are asked before anything is written, so that one that is not ready leaves no trace among the others. */
  private async one(
    way: OpenWayHome,
    input: { readonly item: ItemCode; readonly on?: string; readonly reason?: string },
    to: 'DONE' | 'OPEN',
    act: () => Promise<void>,
  ): Promise<string | null> {
    if (!way.begun) return 'WAY_HOME_NOT_BEGUN';
    // A step of another template: this person has none such.
    if (!way.plan.has(input.item)) return 'STEP_NOT_HERE';
    const [problem] = way.problems(input.item, to, { on: input.on ?? way.today, reason: input.reason ?? null });
    if (problem)
      return [
        problem.code,
        ...(problem.items ?? []).map((item) => way.nameOf(item).replaceAll('|', '/')),
        ...(problem.exceptions ?? []),
      ].join('|');
    try {
      await act();
      return null;
    } catch (error) {
      // Thrown before the first write of this case.
      if (error instanceof RefusedError) return error.code;
      throw error;
    }
  }

  private async answer(tx: Tx, completed: readonly string[], refused: readonly string[]): Promise<CompletedItemsModel> {
    const { locale } = currentContext();
    const ids = refused.map((line) => line.split('|')[0] ?? '');
    const rows = await tx.query<{ id: string; reference: string }>(
      `select id, reference from homeward.cases where id = any($1)`,
      [ids],
    );
    return Object.assign(new CompletedItemsModel(), {
      completed: [...completed],
      notCompleted: refused.map((line) => {
        const [caseId = '', code = 'NOT_FOUND', ...names] = line.split('|');
        const reference = rows.find((row) => row.id === caseId)?.reference ?? null;
        const held = code === 'EXCEPTION_STANDS';
        const items = names
          .map((name) => (held ? translate(locale, `codes.repatriationExceptions.${name}`) : name))
          .join(', ');
        return {
          caseId,
          reference,
          code,
          message: translate(locale, `errors.${code}`, { items, reference: reference ?? '' }),
        };
      }),
    });
  }
}
