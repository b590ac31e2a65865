import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  type ApprovalDecision,
  type RetentionCategory,
  type RetentionKeep,
  retentionBatch,
  retentionSoonDays,
  todayIn,
} from '@homeward/domain';
import { translate } from '@homeward/i18n';
import { GraphQLError } from 'graphql';
import { v7 as uuid } from 'uuid';
import type { ApprovalModel } from '../../approvals/approval.models.js';
import { ApprovalReader } from '../../approvals/approval.reader.js';
import { ApprovalRules, type Asked, type Effect } from '../../approvals/approval-rules.js';
import { ApprovalService } from '../../approvals/approval.service.js';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor, currentContext } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { decodeCursor, type Page, pageSize, toPage } from '../../platform/graphql/paging.js';
import type { ErasureCounts } from '../certificate.js';
import { countLines } from '../erasure-words.js';
import { RetentionRunner } from './retention-runner.js';
import {
  type AskRetentionInput,
  RetentionBatchModel,
  RetentionDryRunModel,
  RetentionFileModel,
} from './retention.models.js';

interface Plan {
  readonly cases: number;
  readonly erased: number;
  readonly left: number;
  readonly goes: number;
  readonly skipped: readonly { readonly reference: string; readonly why: readonly RetentionKeep[] }[];
  readonly counts: ErasureCounts;
}
// A reference is what a page ends with; cursors want an id beside it, and files of the officer have none.
const NO_ID = '00000000-0000-0000-0000-000000000000';

/** What is due, what erasing it would take, and the request that a second person decides. Erasing is RetentionRunner's. */
@Injectable()
export class RetentionService implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly approvals: ApprovalService,
    private readonly reader: ApprovalReader,
    private readonly rules: ApprovalRules,
    private readonly runner: RetentionRunner,
  ) {}

  onModuleInit(): void {
    this.rules.register({
      kind: 'RETENTION',
      request: 'retention.manage',
      decide: 'retention.decide',
      effects: retentionEffects,
      settle,
      afterwards: () => {
        this.runner.start();
        return Promise.resolve();
      },
    });
  }

  files(query: {
    category?: RetentionCategory;
    soon?: boolean;
    first?: number;
    after?: string;
  }): Promise<Page<RetentionFileModel>> {
    const size = pageSize(query.first);
    const shape = ['retention', query.category ?? null, query.soon ?? false];
    return this.work.run(async (tx) => {
      const [day, reference] = decodeCursor(query.after, shape)?.key?.split(' ') ?? [];
      const rows = await tx.query<RetentionFileModel & { id: string }>(
        `select '${NO_ID}' as id, f.reference, f.case_id as "caseId", f.category, f.counted_from as "countedFrom", f.due_on as "dueOn", f.why as keeps
         from homeward.retention_files($1, $2, $3, $4, $5) f order by f.due_on, f.reference`,
        [query.category ?? null, query.soon ? retentionSoonDays : 0, day ?? null, reference ?? null, size + 1],
      );
      return toPage(
        rows,
        size,
        shape,
        (row) => `${row.dueOn} ${row.reference}`,
        ({ id: _, ...row }) => Object.assign(new RetentionFileModel(), row),
      );
    });
  }

  dryRun(references: readonly string[]): Promise<RetentionDryRunModel> {
    const wanted = [...new Set(references)];
    if (wanted.length > retentionBatch)
      throw new GraphQLError('TOO_MANY', {
        extensions: {
          code: 'BAD_USER_INPUT',
          reason: 'TOO_MANY',
          params: { most: retentionBatch },
          field: 'references',
        },
      });
    return this.work.run(async (tx) => {
      const run = await tx.first<{ told: RetentionDryRunModel }>(`select homeward.retention_dry_run($1) as told`, [
        wanted,
      ]);
      await tx.note('read', 'retention_batches', { detail: { cases: wanted.length } });
      return Object.assign(new RetentionDryRunModel(), run?.told);
    });
  }

  ask(input: AskRetentionInput): Promise<ApprovalModel | Problem> {
    return this.acts.run(
      'askRetention',
      input,
      async (tx) => {
        const batch = uuid();
        const made = await tx.first<{ cases: number }>(`select homeward.make_retention_batch($1, $2) as cases`, [
          batch,
          within(input.references),
        ]);
        const cases = made?.cases ?? 0;
        if (cases === 0) throw new RefusedError('NOTHING_DUE');
        // Numbers alone: each reads it in a language of their own.
        const name = `${cases} · ${todayIn(currentActor().timeZone)}`;
        const id = await this.approvals.ask(tx, {
          kind: 'RETENTION',
          about: { subjectId: batch },
          payload: { name },
          reason: input.reason,
        });
        return { id };
      },
      (tx, done) => this.reader.one(tx, done.id),
    );
  }

  batches(first?: number, after?: string): Promise<Page<RetentionBatchModel>> {
    const size = pageSize(first);
    return this.work.run(async (tx) => {
      const cursor = decodeCursor(after, 'retentionBatches');
      const rows = await tx.query<RetentionBatchModel & { sort_key: string }>(
        `select b.id, b.asked_at as "askedAt", b.asked_at::text as sort_key, b.planned, a.id as "approvalId",
           case when a.decision = 'PENDING' and a.expires_at <= now() then 'EXPIRED' else a.decision::text end as decision,
           case when u.id is not null then jsonb_build_object('id', u.id, 'displayName', u.display_name) end as "askedBy",
           case when d.id is not null then jsonb_build_object('id', d.id, 'displayName', d.display_name) end as "decidedBy",
           n.cases, n.erased, n.waiting, n.left,
           (select jsonb_object_agg(s.key, s.n) from (select k.key, sum(k.value::numeric) as n from homeward.retention_batch_cases r
              join homeward.erasures e on e.id = r.id cross join jsonb_each_text(e.counts) k where r.batch_id = b.id group by k.key) s) as done
         from homeward.retention_batches b join homeward.approvals a on a.subject_id = b.id and a.kind = 'RETENTION'
           left join homeward.users u on u.id = b.asked_by left join homeward.users d on d.id = a.decided_by
           cross join lateral (select count(*)::int as cases, count(*) filter (where r.outcome = 'ERASED')::int as erased, count(*) filter (where r.outcome is null)::int as waiting,
             coalesce(jsonb_agg(jsonb_build_object('reference', r.reference, 'outcome', r.outcome, 'why', r.why) order by r.position) filter (where r.outcome <> 'ERASED'), '[]') as left
             from homeward.retention_batch_cases r where r.batch_id = b.id) n
         where $1::text is null or (b.asked_at, b.id) < ($1::timestamptz, $2::uuid) order by b.asked_at desc, b.id desc limit $3`,
        [cursor?.key ?? null, cursor?.id ?? null, size + 1],
      );
      return toPage(
        rows,
        size,
        'retentionBatches',
        (row) => row.sort_key,
        ({ sort_key: _, ...row }) => Object.assign(new RetentionBatchModel(), row),
      );
    });
  }
}

/** Capitals and numbers, as plea.service.ts makes them. What is left out is kept with the batch, readable: nothing else may be written there. */
const REFERENCE = /^[\p{Lu}\d-]{1,20}-\d{1,10}$/u;

function within(references: readonly string[]): string[] {
  const wanted = [...new Set(references)];
  if (!wanted.every((reference) => REFERENCE.test(reference)))
    throw new InvalidInputError([{ field: 'references', code: 'NOT_AN_ID' }]);
  if (wanted.length > retentionBatch)
    throw new InvalidInputError([{ field: 'references', code: 'TOO_MANY', params: { most: retentionBatch } }]);
  return wanted;
}

const planOf = async (tx: Tx, batch: string | null): Promise<Plan | undefined> =>
  (await tx.first<{ plan: Plan | null }>(`select homeward.retention_plan($1) as plan`, [batch]))?.plan ?? undefined;

/** Approved is carried out after the commit, case by case: what fifty cases take is more than one transaction should hold. */
async function settle(tx: Tx, asked: Asked, decision: ApprovalDecision): Promise<void> {
  if (decision !== 'APPROVED') return;
  const plan = await planOf(tx, asked.subjectId);
  if (!plan || plan.goes === 0) throw new RefusedError('NOTHING_DUE');
}

async function retentionEffects(tx: Tx, asked: Asked): Promise<Effect[]> {
  const { locale } = currentContext();
  const say = (key: string, params?: Record<string, string | number>): string => translate(locale, key, params);
  const line = (label: string, after: string): Effect => ({ label, before: null, after });
  const plan = await planOf(tx, asked.subjectId);
  if (!plan) return [line(say('protection.effects.goes'), say('protection.effects.gone'))];
  const { cases, erased, left, goes, skipped } = plan;
  const kept = skipped.map(
    ({ reference, why }) => `${reference} (${why.map((code) => say(`codes.retentionKeeps.${code}`)).join('; ')})`,
  );
  return [
    ...(erased + left > 0
      ? [line(say('retention.effects.soFar'), say('retention.effects.done', { erased, left, cases }))]
      : []),
    line(say('retention.effects.cases'), say('retention.effects.goes', { goes, cases })),
    ...(plan.counts.people > 0
      ? [line(say('retention.dry.people'), say('retention.dry.peopleText', { smart_count: plan.counts.people }))]
      : []),
    ...(goes > 0 ? countLines(locale, plan.counts) : []),
    ...(kept.length > 0 ? [line(say('retention.effects.kept'), kept.join(', '))] : []),
    line(say('protection.effects.staysLabel'), say('protection.effects.stays')),
    line(say('protection.effects.backLabel'), say('protection.effects.back')),
  ];
}
