import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type ApprovalDecision, checkMove, type ClosureReason } from '@homeward/domain';
import { translate } from '@homeward/i18n';
import { ApprovalRules, type Asked, type Effect } from '../../approvals/approval-rules.js';
import type { ApprovalModel } from '../../approvals/approval.models.js';
import { ApprovalReader } from '../../approvals/approval.reader.js';
import { ApprovalService } from '../../approvals/approval.service.js';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { RefusedError } from '../../platform/acts/problems.js';
import { currentContext } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { CaseEntity } from '../case/case.entity.js';
import { CaseGate } from '../case/case-gate.js';
import { moveFacts } from '../moves/move-facts.js';
import { refuseProblems } from '../moves/move.service.js';
import { tell } from '../timeline/timeline.js';
import type { RequestClosureInput } from './closure.models.js';

/** A case is closed by two people: whoever carries it asks, a supervisor of the team decides. */
@Injectable()
export class ClosureService implements OnModuleInit {
  constructor(
    private readonly acts: Acts,
    private readonly gate: CaseGate,
    private readonly approvals: ApprovalService,
    private readonly reader: ApprovalReader,
    private readonly rules: ApprovalRules,
  ) {}

  onModuleInit(): void {
    this.rules.register({
      kind: 'CLOSURE',
      request: 'case.requestClosure',
      decide: 'case.approveClosure',
      effects: closureEffects,
      settle: (tx, asked, decision, note) => this.settle(tx, asked, decision, note),
    });
  }

  request(input: RequestClosureInput): Promise<ApprovalModel | Problem> {
    return this.acts.run(
      'requestClosure',
      input,
      async (tx) => {
        const { id: caseId } = await this.gate.open(tx, 'case.requestClosure', input.caseId);
        const { closureReason, reason } = input;
        if (reason) await refuseOpenEnds(tx, caseId, reason);
        const id = await this.approvals.ask(tx, {
          kind: 'CLOSURE',
          about: { caseId },
          payload: { closureReason },
          reason,
        });
        await tell(tx, { caseId, kind: 'CLOSURE_REQUESTED', reason, data: { approvalId: id, closureReason } });
        return { id };
      },
      (tx, done) => this.reader.one(tx, done.id),
    );
  }

  private async settle(tx: Tx, asked: Asked, decision: ApprovalDecision, note: string): Promise<void> {
    const { id: caseId, version, state } = await this.gate.open(tx, 'case.requestClosure', asked.caseId ?? '');
    const closureReason = asked.payload['closureReason'] as ClosureReason;
    if (decision === 'APPROVED') {
      // A task may have been added since the closure was asked for.
      await refuseOpenEnds(tx, caseId, asked.reason);
      const now = new Date();
      await tx.update(CaseEntity, caseId, version, { state: 'CLOSED', stateSince: now, closureReason, closedAt: now });
    }
    await tell(tx, { caseId, kind: 'CLOSURE_DECIDED', reason: note, data: { approvalId: asked.id, decision } });
    if (decision === 'APPROVED')
      await tell(tx, {
        caseId,
        kind: 'STATE_CHANGED',
        fromState: state,
        toState: 'CLOSED',
        reason: asked.reason,
        data: { closureReason },
      });
  }
}

/** Everything but the approval itself must stand: a state from which a case may close, and no open task. */
async function refuseOpenEnds(tx: Tx, caseId: string, reason: string): Promise<void> {
  const now = await moveFacts(tx, caseId);
  if (!now) throw new RefusedError('NOT_FOUND');
  const check = checkMove({ from: now.state, to: 'CLOSED', facts: { ...now.facts, reason, supervisorApproved: true } });
  if (check.ok) return;
  if (check.problems.some(({ code }) => code === 'OPEN_TASKS')) throw new RefusedError('OPEN_TASKS');
  refuseProblems(check.problems);
}

async function closureEffects(tx: Tx, { caseId, payload }: Asked): Promise<Effect[]> {
  const { locale } = currentContext();
  const row = await tx.first<{ state: string; assigned: string | null }>(
    `select c.state, u.display_name as assigned
     from homeward.cases c left join homeward.users u on u.id = c.assigned_to where c.id = $1`,
    [caseId],
  );
  const word = (key: string): string => translate(locale, key);
  return [
    {
      label: word('approvals.effects.state'),
      before: row ? word(`codes.caseStates.${row.state}`) : null,
      after: word('codes.caseStates.CLOSED'),
    },
    {
      label: word('approvals.effects.closureReason'),
      before: null,
      after: word(`codes.closureReasons.${String(payload['closureReason'])}`),
    },
    { label: word('approvals.effects.caseworker'), before: row?.assigned ?? null, after: row?.assigned ?? null },
  ];
}
