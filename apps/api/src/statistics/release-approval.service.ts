import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ApprovalDecision } from '@homeward/domain';
import { translate } from '@homeward/i18n';
import { ApprovalRules, type Asked, type Effect } from '../approvals/approval-rules.js';
import { ApprovalService } from '../approvals/approval.service.js';
import { RefusedError } from '../platform/acts/problems.js';
import { currentActor, currentContext } from '../platform/context/context.js';
import type { Tx } from '../platform/db/unit-of-work.js';
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
    await tx.update(ReleaseEntity, release.id, release.version, {
      confirmedBy: currentActor().userId,
      confirmedAt: new Date(),
    });
    await tx.note('export', 'releases', { rowId: release.id, columns: release.dimensions });
  }
}

async function releaseOf(tx: Tx, { subjectId }: Asked): Promise<ReleaseRow> {
  const release = await findRelease(tx, subjectId ?? '');
  if (!release) throw new RefusedError('NOT_FOUND');
  return release;
}

async function releaseEffects(tx: Tx, asked: Asked): Promise<Effect[]> {
  const { locale } = currentContext();
  const release = await releaseOf(tx, asked);
  const line = (key: string, after: string): Effect => ({
    label: translate(locale, `approvals.effects.${key}`),
    before: null,
    after,
  });
  const shown = release.cells.filter(({ count }) => count !== null).length;
  return [
    line('table', release.dimensions.map((name) => translate(locale, `statistics.dimension.${name}`)).join(' × ')),
    line('period', `${release.period_from} – ${release.period_to}`),
    line('recipient', release.recipient),
    line('cells', translate(locale, 'approvals.effects.cellsText', { shown, hidden: release.cells.length - shown })),
    line('against', release.risk.against.map((number) => `#${number}`).join(', ') || '–'),
  ];
}
