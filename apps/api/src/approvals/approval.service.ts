import { Injectable } from '@nestjs/common';
import type { ApprovalKind, Role } from '@homeward/domain';
import { holds } from '@homeward/policy';
import { v7 as uuid } from 'uuid';
import { CaseGate } from '../cases/case/case-gate.js';
import { Acts } from '../platform/acts/acts.js';
import type { Problem } from '../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../platform/acts/problems.js';
import { currentActor } from '../platform/context/context.js';
import { type Tx, UnitOfWork } from '../platform/db/unit-of-work.js';
import { type Page, pageSize } from '../platform/graphql/paging.js';
import { type ApprovalRule, ApprovalRules } from './approval-rules.js';
import {
  ApprovalModel,
  type ApprovalView,
  type DecideApprovalInput,
  type WithdrawApprovalInput,
} from './approval.models.js';
import { ApprovalEntity } from './approval.entity.js';
import { ApprovalReader, type StoredApproval } from './approval.reader.js';

export interface Request {
  readonly kind: ApprovalKind;
  /** Exactly one of the two. */
  readonly about: { readonly caseId: string } | { readonly subjectId: string };
  readonly payload: Readonly<Record<string, unknown>>;
  readonly reason: string;
}

/** What takes two people: asked for with a reason, decided by another who sees what will happen, carried out once, on record. */
@Injectable()
export class ApprovalService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: CaseGate,
    private readonly rules: ApprovalRules,
    private readonly reader: ApprovalReader,
  ) {}

  /** For the rooms, in the transaction of their act, after their own line one. */
  async ask(tx: Tx, { kind, about, payload, reason }: Request): Promise<string> {
    if (!reason) throw new InvalidInputError([{ field: 'reason', code: 'REASON_NEEDED' }]);
    const subject = { caseId: null, subjectId: null, ...about };
    await tx.query(`select homeward.lapse_approvals()`);
    const waiting = await tx.first(
      `select 1 as waiting from homeward.approvals where kind = $1 and decision = 'PENDING' and (case_id = $2 or subject_id = $3)`,
      [kind, subject.caseId, subject.subjectId],
    );
    if (waiting) throw new RefusedError('APPROVAL_PENDING');
    const id = uuid();
    const { organisationId, userId } = currentActor();
    await tx.insert(ApprovalEntity, { id, organisationId, kind, ...subject, payload, reason, requestedBy: userId });
    return id;
  }

  async decide(input: DecideApprovalInput): Promise<ApprovalModel | Problem> {
    const approved: ApprovalRule[] = [];
    const answer = await this.acts.run(
      'decideApproval',
      input,
      async (tx) => {
        const asked = await this.open(tx, input.approvalId, 'decide');
        const { userId } = currentActor();
        const note = input.note ?? '';
        refuseSettled(asked);
        if (asked.requestedBy === userId) throw new RefusedError('SECOND_PERSON_NEEDED');
        if (asked.subjectId === userId) throw new RefusedError('NOT_ABOUT_YOURSELF');
        if (!input.approve && !note) throw new InvalidInputError([{ field: 'note', code: 'REASON_NEEDED' }]);
        if (input.approve) await this.refuseGone(tx, asked);
        const decision = input.approve ? 'APPROVED' : 'DECLINED';
        await tx.update(ApprovalEntity, asked.id, input.expectedVersion, {
          decision,
          decidedBy: userId,
          decidedAt: new Date(),
          decisionNote: note,
        });
        const rule = this.rules.of(asked.kind);
        await rule.settle(tx, asked, decision, note);
        if (input.approve) approved.push(rule);
        return { id: asked.id };
      },
      (tx, done) => this.reader.one(tx, done.id),
    );
    if (answer instanceof ApprovalModel) for (const rule of approved) await rule.afterwards?.();
    return answer;
  }

  withdraw(input: WithdrawApprovalInput): Promise<ApprovalModel | Problem> {
    return this.acts.run(
      'withdrawApproval',
      input,
      async (tx) => {
        const asked = await this.open(tx, input.approvalId, 'request');
        if (asked.requestedBy !== currentActor().userId) throw new RefusedError('NOT_YOUR_REQUEST');
        refuseSettled(asked);
        await tx.update(ApprovalEntity, asked.id, input.expectedVersion, { decision: 'WITHDRAWN' });
        await this.rules.of(asked.kind).settle(tx, asked, 'WITHDRAWN', '');
        return { id: asked.id };
      },
      (tx, done) => this.reader.one(tx, done.id),
    );
  }

  list(query: { caseId?: string; view?: ApprovalView; first?: number; after?: string }): Promise<Page<ApprovalModel>> {
    const first = pageSize(query.first);
    return this.work.run((tx) => this.reader.page(tx, { ...query, first }));
  }

  /** @returns null when there is no such request for this actor */
  read(id: string): Promise<ApprovalModel | null> {
    return this.work.run(async (tx) => {
      try {
        return await this.reader.one(tx, id);
      } catch (error) {
        if (error instanceof RefusedError) return null;
        throw error;
      }
    });
  }

  /** Two people means two who may: what somebody asked who was shut out since, or has other roles now, is asked anew. */
  private async refuseGone(tx: Tx, { requestedBy, kind }: StoredApproval): Promise<void> {
    const rows = await tx.query<{ role: Role }>(
      `select r.role from homeward.users u join homeward.user_roles r on r.user_id = u.id where u.id = $1 and u.disabled_at is null`,
      [requestedBy],
    );
    const roles = rows.map(({ role }) => role);
    if (!holds(roles, this.rules.of(kind).request)) throw new RefusedError('ASKER_GONE');
  }

  /** The one object check: by the gate of the case, or by the right of the role. "Not found" and "not yours" are one answer. */
  private async open(tx: Tx, id: string, as: 'request' | 'decide'): Promise<StoredApproval> {
    const asked = await this.reader.find(tx, id);
    const permission = asked && this.rules.of(asked.kind)[as];
    if (!asked || !permission) throw new RefusedError('NOT_FOUND');
    const office = as === 'decide' && this.rules.fromOffice().includes(asked.kind);
    if (asked.caseId && !office) await this.gate.open(tx, permission, asked.caseId);
    else if (!holds(currentActor().roles, permission)) throw new RefusedError('NOT_FOUND');
    return asked;
  }
}

function refuseSettled({ decision }: StoredApproval): void {
  if (decision === 'EXPIRED') throw new RefusedError('APPROVAL_EXPIRED');
  if (decision !== 'PENDING') throw new RefusedError('NOT_PENDING');
}
