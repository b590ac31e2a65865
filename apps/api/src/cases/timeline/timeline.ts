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
  const told = (Array.isArray(events) ? (events as readonly CaseEventDraft[]) : [events as CaseEventDraft]).map(
    (event) => ({ ...event, id: uuid() }),
  );
  const sealed = await tx.seal(
    'case_events',
    told.map(({ id, caseId, reason }) => ({ id, subject: caseId, values: { reason: reason ?? '' } })),
  );
  for (const [at, event] of told.entries())
    await tx.execute(
      `insert into homeward.case_events (id, organisation_id, case_id, actor_id, kind, from_state, to_state, reason, data)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [
        event.id,
        actor.organisationId,
        event.caseId,
        actor.userId,
        event.kind,
        event.fromState ?? null,
        event.toState ?? null,
        sealed[at]?.['reason'] ?? '',
        JSON.stringify(event.data ?? {}),
      ],
    );
}
