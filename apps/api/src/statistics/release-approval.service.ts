import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type ApprovalDecision, reachesEverybody } from '@homeward/domain';
import { dayInWords, translate } from '@homeward/i18n';
import { ApprovalRules, type Asked, type Effect } from '../approvals/approval-rules.js';
import { ApprovalService } from '../approvals/approval.service.js';
import { RefusedError } from '../platform/acts/problems.js';
import { currentActor, currentContext } from '../platform/context/context.js';
import type { Tx } from '../platform/db/unit-of-work.js';
import { gotBy, namesOf, register, similarTo, standsAgainst } from './recipients.js';
import { findRelease, type ReleaseRow } from './release-row.js';
import { ReleaseEntity } from './statistics.entities.js';

/**
 * A table is made and reckoned with when it is asked for, and leaves when a second auditor or the data protection officer
 * confirms it. What was declined stays in the check against subtraction: whoever asked has seen it.
 */
@Injectable()
export class ReleaseApprovalService implements OnModuleInit {
  constructor(
    private readonly approvals: ApprovalService,
    private readonly rules: ApprovalRules,
  ) {}

  onModuleInit(): void {
    this.rules.register({
      kind: 'STATISTICS_RELEASE',
      request: 'statistics.release',
      decide: 'statistics.confirmRelease',
      effects: releaseEffects,
      settle: (tx, asked, decision) => this.settle(tx, asked, decision),
    });
  }

  async ask(tx: Tx, releaseId: string, number: number, purpose: string): Promise<void> {
    await this.approvals.ask(tx, {
      kind: 'STATISTICS_RELEASE',
      about: { subjectId: releaseId },
      payload: { name: `#${number}` },
      reason: purpose,
    });
  }

  private async settle(tx: Tx, asked: Asked, decision: ApprovalDecision): Promise<void> {
    if (decision !== 'APPROVED') return;
    const release = await releaseOf(tx, asked);
    await tx
      .update(ReleaseEntity, release.id, release.version, {
        confirmedBy: currentActor().userId,
        confirmedAt: new Date(),
      })
      .catch((error: unknown) => {
        // Two became one since it was asked for, or the other one was confirmed meanwhile.
        const code = walls[(error as { constraint?: string }).constraint ?? ''];
        throw code ? new RefusedError(code) : error;
      });
    await tx.note('export', 'releases', { rowId: release.id, columns: release.dimensions });
  }
}

async function releaseOf(tx: Tx, { subjectId }: Asked): Promise<ReleaseRow> {
  const release = await findRelease(tx, subjectId ?? '');
  if (!release) throw new RefusedError('NOT_FOUND');
  return release;
}

/** What the database says when somebody would hold both. */
const walls: Readonly<Record<string, string>> = {
  releases_one_way: 'RECIPIENT_HAS_OTHER_KIND',
  releases_public: 'PUBLIC_HAS_EXACT',
  releases_rows_vetted: 'ROWS_NOT_PUBLIC',
};

async function releaseEffects(tx: Tx, asked: Asked): Promise<Effect[]> {
  const { locale } = currentContext();
  const release = await releaseOf(tx, asked);
  const say = (key: string, params?: Record<string, string | number>): string =>
    translate(locale, `approvals.effects.${key}`, params);
  const line = (key: string, after: string): Effect => ({ label: say(key), before: null, after });
  const code = (list: string, of: string): string => translate(locale, `codes.${list}.${of}`);
  const all = await register(tx);
  const to = all.find(({ id }) => id === release.recipient_id);
  const root = all.find(({ id }) => id === to?.root) ?? to;
  const got = root ? gotBy(root.id, all) : [];
  const has = got.filter(({ id, snapshot }) => snapshot === release.snapshot_id && id !== release.id);
  const similar = root
    ? similarTo({ id: root.id, names: namesOf(root), domain: root.domain, open: reachesEverybody(root.kind) }, all)
    : [];
  const both = to && standsAgainst(release.kind, to, release.snapshot_id, all, release.id) === 'HOLDS_BOTH';
  const renamed = root && root.name !== release.recipient ? ` (${root.name})` : '';
  const shown = release.cells.filter(({ count }) => count !== null).length;
  return [
    ...(release.kind === 'TABLE'
      ? [line('table', release.dimensions.map((name) => translate(locale, `statistics.dimension.${name}`)).join(' × '))]
      : [line('leaves', code('releaseKinds', release.kind))]),
    line('period', `${dayInWords(locale, release.period_from)} – ${dayInWords(locale, release.period_to)}`),
    line('recipient', `${release.recipient}${renamed}, ${code('recipientKinds', root?.kind ?? 'OTHER')}`),
    line('recipientHas', has.map(({ number, kind }) => `#${number} ${code('releaseKinds', kind)}`).join(', ') || '–'),
    line('recipientAlike', similar.map(({ name }) => name).join(', ') || '–'),
    ...(both ? [line('holdsBoth', say('holdsBothText'))] : []),
    ...(release.kind === 'TABLE'
      ? [
          line('cells', say('cellsText', { shown, hidden: release.cells.length - shown })),
          line('against', release.risk.against.map((number) => `#${number}`).join(', ') || '–'),
        ]
      : []),
  ];
}
