import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ApprovalDecision, CaseState } from '@homeward/domain';
import { translate } from '@homeward/i18n';
import type { ApprovalModel } from '../approvals/approval.models.js';
import { ApprovalReader } from '../approvals/approval.reader.js';
import { ApprovalRules, type Asked, type Effect } from '../approvals/approval-rules.js';
import { ApprovalService } from '../approvals/approval.service.js';
import { Acts } from '../platform/acts/acts.js';
import type { Problem } from '../platform/acts/problem.models.js';
import { RefusedError } from '../platform/acts/problems.js';
import { currentContext } from '../platform/context/context.js';
import { type Tx, UnitOfWork } from '../platform/db/unit-of-work.js';
import { decodeCursor, type Page, pageSize, toPage } from '../platform/graphql/paging.js';
import { type ErasureCounts, type ErasureRow, erasureOf } from './certificate.js';
import { ErasureLedger } from './erasure-ledger.js';
import { countLines } from './erasure-words.js';
import { type AskErasureInput, ErasedCaseModel, ErasureModel, ErasurePlanModel } from './erasure.models.js';

interface Plan {
  readonly case_id: string;
  readonly reference: string;
  readonly state: CaseState;
  readonly closed_at: Date | null;
  readonly counts: ErasureCounts;
}
type ListedRow = ErasureRow & {
  readonly sort_key: string;
  readonly asked: string | null;
  readonly decided: string | null;
};

const SECONDS = 60;

/** A data protection officer asks by reference, a second person decides, and one transaction erases: homeward.erase. */
@Injectable()
export class ErasureService implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly approvals: ApprovalService,
    private readonly reader: ApprovalReader,
    private readonly rules: ApprovalRules,
    private readonly ledger: ErasureLedger,
  ) {}

  onModuleInit(): void {
    this.rules.register({
      kind: 'ERASURE',
      request: 'erasure.ask',
      decide: 'erasure.decide',
      effects: erasureEffects,
      settle: (tx, asked, decision) => this.settle(tx, asked, decision),
      afterwards: () => this.ledger.catchUp(),
    });
  }

  plan(reference: string): Promise<ErasurePlanModel | null> {
    return this.work.run(async (tx) => {
      const plan = await planOf(tx, reference);
      if (!plan) return null;
      // That somebody looked, and at which case, before anything was asked for.
      await tx.note('read', 'erasures', { caseId: plan.case_id });
      const waiting = await tx.first(
        `select 1 as waits from homeward.approvals a where a.subject_id = $1 and a.kind = 'ERASURE' and a.decision = 'PENDING' and a.expires_at > now()`,
        [plan.case_id],
      );
      return Object.assign(new ErasurePlanModel(), {
        reference: plan.reference,
        state: plan.state,
        closedAt: plan.closed_at,
        counts: plan.counts,
        waits: waiting !== undefined,
      });
    });
  }

  ask(input: AskErasureInput): Promise<ApprovalModel | Problem> {
    return this.acts.run(
      'askErasure',
      input,
      async (tx) => {
        const plan = await planOf(tx, input.reference);
        if (!plan) throw new RefusedError('NO_SUCH_REFERENCE');
        await refuseHeld(tx, plan.case_id);
        if (await inBatch(tx, plan.case_id)) throw new RefusedError('APPROVAL_PENDING');
        const id = await this.approvals.ask(tx, {
          kind: 'ERASURE',
          about: { subjectId: plan.case_id },
          payload: { name: plan.reference },
          reason: input.reason,
        });
        return { id };
      },
      (tx, done) => this.reader.one(tx, done.id),
    );
  }

  list(first?: number, after?: string): Promise<Page<ErasureModel>> {
    const size = pageSize(first);
    return this.work.run(async (tx) => {
      const cursor = decodeCursor(after, 'erasures');
      const rows = await tx.query<ListedRow>(
        `select e.*, e.erased_at::text as sort_key, a.display_name as asked, d.display_name as decided from homeward.erasures e
           left join homeward.users a on a.id = e.asked_by left join homeward.users d on d.id = e.decided_by
         where $1::text is null or (e.erased_at, e.id) < ($1::timestamptz, $2::uuid) order by e.erased_at desc, e.id desc limit $3`,
        [cursor?.key ?? null, cursor?.id ?? null, size + 1],
      );
      return toPage(
        rows,
        size,
        'erasures',
        (row) => row.sort_key,
        (row) => this.model(row),
      );
    });
  }

  erasedCase(id: string): Promise<ErasedCaseModel[]> {
    return this.work.run(async (tx) => {
      const rows = await tx.query<{ reference: string; erased_at: Date }>(`select * from homeward.erased_case($1)`, [
        id,
      ]);
      return rows.map((row) =>
        Object.assign(new ErasedCaseModel(), { reference: row.reference, erasedAt: row.erased_at }),
      );
    });
  }

  private async settle(tx: Tx, asked: Asked, decision: ApprovalDecision): Promise<void> {
    if (decision !== 'APPROVED') return;
    await refuseHeld(tx, asked.subjectId ?? '');
    await tx.patience(SECONDS);
    const done = await tx.first<{ erased: string | null }>(`select homeward.erase($1) as erased`, [asked.id]);
    if (!done?.erased) throw new RefusedError('NOTHING_TO_ERASE');
  }

  private model(row: ListedRow): ErasureModel {
    const somebody = (id: string, name: string | null) => (name === null ? null : { id, displayName: name });
    return Object.assign(new ErasureModel(), {
      id: row.id,
      reference: row.reference,
      erasedAt: row.erased_at,
      askedBy: somebody(row.asked_by, row.asked),
      decidedBy: somebody(row.decided_by, row.decided),
      counts: row.counts,
      keys: row.keys.length,
      certificate: this.ledger.certificate(erasureOf(row)),
    });
  }
}

const planOf = (tx: Tx, wanted: string): Promise<Plan | undefined> =>
  tx.first<Plan>(`select * from homeward.erasure_plan($1)`, [wanted]);

/** Whoever set a hold is not overruled by two others: it is lifted first. */
async function refuseHeld(tx: Tx, caseId: string): Promise<void> {
  const now = await tx.first<{ held: boolean }>(`select homeward.on_hold($1) as held`, [caseId]);
  if (now?.held) throw new RefusedError('CASE_ON_HOLD');
}

/** It was asked for with others, and is not decided or not erased yet. */
const inBatch = (tx: Tx, caseId: string): Promise<object | undefined> =>
  tx.first(
    `select 1 as asked from homeward.retention_batch_cases r join homeward.approvals a on a.subject_id = r.batch_id and a.kind = 'RETENTION'
     where r.case_id = $1 and r.outcome is null and (a.decision = 'APPROVED' or (a.decision = 'PENDING' and a.expires_at > now()))`,
    [caseId],
  );

/** Counts, and what stays: whoever decides sees no word of the case. */
async function erasureEffects(tx: Tx, asked: Asked): Promise<Effect[]> {
  const { locale } = currentContext();
  const say = (key: string): string => translate(locale, `protection.effects.${key}`);
  const plan = await planOf(tx, asked.subjectId ?? '');
  if (!plan) return [{ label: say('goes'), before: null, after: say('gone') }];
  const { counts } = plan;
  return [
    { label: say('personLabel'), before: null, after: say(counts.people > 0 ? 'person' : 'personStays') },
    ...countLines(locale, counts),
    { label: say('staysLabel'), before: null, after: say('stays') },
    { label: say('backLabel'), before: null, after: say('back') },
  ];
}
