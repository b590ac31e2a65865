import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { ApprovalDecision, Role } from '@homeward/domain';
import { translate } from '@homeward/i18n';
import { standsAlone } from '@homeward/policy';
import { ApprovalRules, type Asked, type Effect } from '../approvals/approval-rules.js';
import { ApprovalService } from '../approvals/approval.service.js';
import { InvalidInputError, RefusedError } from '../platform/acts/problems.js';
import { currentContext } from '../platform/context/context.js';
import { RequestReader } from '../platform/context/request-reader.js';
import type { Tx } from '../platform/db/unit-of-work.js';

interface Wanted {
  readonly subjectId: string;
  readonly name: string;
  readonly invitation: boolean;
  readonly reason: string;
}

/** Making somebody administrator takes two people: an administrator asks, another or the data protection officer confirms. */
@Injectable()
export class GrantService implements OnModuleInit {
  constructor(
    private readonly approvals: ApprovalService,
    private readonly rules: ApprovalRules,
    private readonly reader: RequestReader,
  ) {}

  onModuleInit(): void {
    this.rules.register({
      kind: 'ADMINISTRATOR',
      request: 'users.change',
      decide: 'users.grantAdministrator',
      effects: grantEffects,
      settle: (tx, asked, decision) => this.settle(tx, asked, decision),
    });
  }

  /** Asks for the role beside what is saved at once. */
  async ask(tx: Tx, { subjectId, name, invitation, reason }: Wanted): Promise<void> {
    if (!reason) throw new InvalidInputError([{ field: 'reason', code: 'REASON_NEEDED' }]);
    await this.approvals.ask(tx, {
      kind: 'ADMINISTRATOR',
      about: { subjectId },
      payload: { name, invitation },
      reason,
    });
  }

  private async settle(tx: Tx, asked: Asked, decision: ApprovalDecision): Promise<void> {
    if (decision !== 'APPROVED') return;
    if ((await rolesOf(tx, asked)).some((role) => standsAlone.includes(role)))
      throw new RefusedError('ROLE_STANDS_ALONE');
    const done = await tx.first<{ who: string | null }>(`select homeward.grant_administrator($1) as who`, [asked.id]);
    if (!done?.who) throw new RefusedError('NOBODY_TO_GRANT');
    this.reader.forget();
  }
}

async function rolesOf(tx: Tx, { subjectId }: Asked): Promise<Role[]> {
  return (
    await tx.query<{ role: Role }>(`select role from homeward.user_roles where user_id = $1 order by 1`, [subjectId])
  ).map(({ role }) => role);
}

async function grantEffects(tx: Tx, asked: Asked): Promise<Effect[]> {
  const { locale } = currentContext();
  const word = (key: string): string => translate(locale, key);
  const named = (roles: readonly Role[]): string => roles.map((role) => word(`codes.roles.${role}`)).join(', ');
  const before = (await rolesOf(tx, asked)).filter((role) => role !== 'administrator');
  return [
    {
      label: word('approvals.effects.roles'),
      before: named(before) || null,
      after: named([...before, 'administrator']),
    },
    { label: word('approvals.effects.may'), before: null, after: word('approvals.effects.administratorMay') },
    {
      label: word('approvals.effects.sessions'),
      before: null,
      after: word(asked.payload['invitation'] ? 'approvals.effects.byInvitation' : 'approvals.effects.signedOut'),
    },
  ];
}
