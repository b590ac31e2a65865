import type { CaseState, ExitMode, ItemCode, NextFacts, StepTexts, VerificationEvidence } from '@homeward/domain';
import { at } from '../../platform/db/sealed-sql.js';
import type { Tx } from '../../platform/db/unit-of-work.js';

interface Row {
  state: CaseState;
  evidence: VerificationEvidence[];
  consent: boolean;
  best_interest_reason: string;
  open_tasks: number;
  exit_mode: ExitMode | null;
  out_on: string | null;
  home_on: string | null;
  verified_at: Date | null;
  handed_over: boolean;
  next_item: { readonly item: ItemCode; readonly own: { readonly title: StepTexts } | null } | null;
  place_known: boolean;
}

export interface MoveFacts {
  readonly state: CaseState;
  readonly outOn: string | null;
  readonly homeOn: string | null;
  readonly verifiedAt: Date | null;
  /** What the organisation calls its own step, where that is next. */
  readonly nextTitle: StepTexts | null;
  /** Everything that guards look at but what the mover says now (reason, exit mode, approval). */
  readonly facts: NextFacts;
}

/**
 * What the guards of track A look at, read in the transaction that makes the move. Evidence of a place that the person
 * was moved away from since proves nothing any more; the person's identity and family stay what they were.
 */
export async function moveFacts(tx: Tx, caseId: string): Promise<MoveFacts | undefined> {
  const row = await tx.first<Row>(
    `select c.state, ${at('cases.best_interest_reason', 'c')} as "best_interest_reason", c.exit_mode, c.out_on, c.home_on, c.verified_at,
       array(select distinct e.kind::text from homeward.case_evidence e where e.case_id = c.id and (e.kind <> 'EVIDENCE_OF_PLACE' or e.recorded_at > coalesce(
         (select max(m.at) from homeward.case_events m where m.case_id = c.id and m.kind = 'STATE_CHANGED' and m.to_state = 'MOVED'), '-infinity'))) as evidence,
       coalesce((select k.given and k.withdrawn_at is null from homeward.consents k where k.case_id = c.id and k.purpose = 'ASSISTANCE'
         order by k.recorded_at desc, k.id desc limit 1), false) as consent,
       (select count(*)::int from homeward.tasks t where t.case_id = c.id and t.done_at is null) as open_tasks,
       exists (select 1 from homeward.checklist_items i where i.case_id = c.id and i.item = 'HANDED_OVER' and i.state = 'DONE') as handed_over,
       (select jsonb_build_object('item', i.item, 'own', i.own) from homeward.checklist_items i where i.case_id = c.id and i.ready and i.state in ('OPEN', 'IN_PROGRESS')
         order by i.due_on nulls last, i.id limit 1) as next_item,
       exists (select 1 from homeward.custody_spells s where s.case_id = c.id and s.to_date is null) as place_known
     from homeward.cases c where c.id = $1`,
    [caseId],
  );
  return (
    row && {
      state: row.state,
      outOn: row.out_on,
      homeOn: row.home_on,
      verifiedAt: row.verified_at,
      nextTitle: row.next_item?.own?.title ?? null,
      facts: {
        evidence: row.evidence,
        requesterChecked: false,
        personConsent: row.consent,
        bestInterestReason: row.best_interest_reason,
        openTasks: row.open_tasks,
        supervisorApproved: false,
        exitMode: row.exit_mode,
        beforeOut: row.out_on === null && row.exit_mode === null,
        handedOver: row.handed_over,
        nextItem: row.next_item?.item ?? null,
        placeKnown: row.place_known,
      },
    }
  );
}
