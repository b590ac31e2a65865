import type { CaseEventKind } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';

export interface CaseEventDraft {
  readonly caseId: string;
  readonly kind: CaseEventKind;
  readonly fromState?: string | null;
  readonly toState?: string | null;
  readonly reason?: string | null;
  /** Codes, numbers and ids only: the timeline is internal, and free text belongs to its own record. */
  readonly data?: Readonly<Record<string, string | number | boolean | null>>;
}

/** Everything that happens to a case is told here, in the transaction in which it happens. */
export async function tell(tx: Tx, events: CaseEventDraft | readonly CaseEventDraft[]): Promise<void> {
  const actor = currentActor();
  for (const event of Array.isArray(events) ? (events as readonly CaseEventDraft[]) : [events as CaseEventDraft])
    await tx.execute(
      `insert into homeward.case_events (id, organisation_id, case_id, actor_id, kind, from_state, to_state, reason, data)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        uuid(),
        actor.organisationId,
        event.caseId,
        actor.userId,
        event.kind,
        event.fromState ?? null,
        event.toState ?? null,
        event.reason ?? '',
        JSON.stringify(event.data ?? {}),
      ],
    );
}
