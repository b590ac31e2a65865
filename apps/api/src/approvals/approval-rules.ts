import { Injectable } from '@nestjs/common';
import type { ApprovalDecision, ApprovalKind } from '@homeward/domain';
import { type Permission, scopesOf } from '@homeward/policy';
import { currentActor } from '../platform/context/context.js';
import type { Tx } from '../platform/db/unit-of-work.js';

/** What was asked for, as a rule gets it. `payload` holds the codes and ids that the kind needs to be carried out. */
export interface Asked {
  readonly id: string;
  readonly kind: ApprovalKind;
  readonly caseId: string | null;
  readonly subjectId: string | null;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly reason: string;
  readonly requestedBy: string;
}

/** One line of what will happen, in the language of the reader. */
export interface Effect {
  readonly label: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** How a kind of request is decided and carried out. A room registers its own. */
export interface ApprovalRule {
  readonly kind: ApprovalKind;
  /** For a case: asked of the gate of the case; else the role has to hold it. */
  readonly request: Permission;
  /** For a case the same; who holds it for the organisation decides by number and reason, and sees no case. */
  readonly decide: Permission;
  /** Exactly what approval will do, read in the transaction of whoever looks. */
  effects(tx: Tx, asked: Asked): Promise<Effect[]>;
  /** In the transaction of the decision, after its row is written: carries out what was approved, and tells of the rest. */
  settle(tx: Tx, asked: Asked, decision: ApprovalDecision, note: string): Promise<void>;
  /** After the commit of an approval: what lies outside the database. Must not throw, and must be made up for if it never ran. */
  afterwards?(): Promise<void>;
}

@Injectable()
export class ApprovalRules {
  private readonly rules = new Map<ApprovalKind, ApprovalRule>();

  register(rule: ApprovalRule): void {
    this.rules.set(rule.kind, rule);
  }

  of(kind: ApprovalKind): ApprovalRule {
    const rule = this.rules.get(kind);
    if (!rule) throw new Error(`Nobody registered how ${kind} is carried out.`);
    return rule;
  }

  /** Kinds that the actor decides for the whole organisation, with or without a case. */
  fromOffice(): ApprovalKind[] {
    return this.all()
      .filter(({ decide }) => scopesOf(currentActor().roles, decide).has('organisation'))
      .map(({ kind }) => kind);
  }

  all(): ApprovalRule[] {
    return [...this.rules.values()];
  }
}
