import { Injectable, type OnModuleInit } from '@nestjs/common';
import { translate } from '@homeward/i18n';
import { v7 as uuid } from 'uuid';
import type { ApprovalModel } from '../approvals/approval.models.js';
import { ApprovalReader } from '../approvals/approval.reader.js';
import { ApprovalRules, type Asked, type Effect } from '../approvals/approval-rules.js';
import { ApprovalService } from '../approvals/approval.service.js';
import { Acts } from '../platform/acts/acts.js';
import type { Problem } from '../platform/acts/problem.models.js';
import { RefusedError } from '../platform/acts/problems.js';
import { currentContext } from '../platform/context/context.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import { type AskKeyOperationInput, KeyOperationModel } from './key.models.js';

const MOST = 50;

/** Asks for what `npm run keys` will do; approved, the command may be run once within 24 hours. */
@Injectable()
export class KeyRequestsService implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly approvals: ApprovalService,
    private readonly reader: ApprovalReader,
    private readonly rules: ApprovalRules,
  ) {}

  onModuleInit(): void {
    this.rules.register({
      kind: 'KEY_OPERATION',
      request: 'keys.ask',
      decide: 'keys.decide',
      effects: (_tx, asked) => Promise.resolve(effects(asked)),
      // The command uses it up: homeward.begin_key_operation.
      settle: () => Promise.resolve(),
    });
  }

  ask(input: AskKeyOperationInput): Promise<ApprovalModel | Problem> {
    return this.acts.run(
      'askKeyOperation',
      input,
      async (tx) => {
        const { act, reason } = input;
        const waiting = await tx.first(
          `select 1 as waits from homeward.approvals where kind = 'KEY_OPERATION' and payload ->> 'act' = $1 and used_at is null
             and ((decision = 'PENDING' and expires_at > now()) or (decision = 'APPROVED' and decided_at + homeward.approval_lasts(kind) > now()))`,
          [act],
        );
        if (waiting) throw new RefusedError('APPROVAL_PENDING');
        const id = await this.approvals.ask(tx, {
          kind: 'KEY_OPERATION',
          about: { subjectId: uuid() },
          payload: { act, name: act.toLowerCase() },
          reason,
        });
        return { id };
      },
      (tx, done) => this.reader.one(tx, done.id),
    );
  }

  list(): Promise<KeyOperationModel[]> {
    return this.work.run(async (tx) => {
      const rows = await tx.query<KeyOperationModel>(
        `select id, act, done_at as "doneAt", approval_id is null as alone, reason from homeward.key_operations order by done_at desc, id limit ${MOST}`,
      );
      return rows.map((row) => Object.assign(new KeyOperationModel(), row));
    });
  }
}

function effects({ payload }: Asked): Effect[] {
  const { locale } = currentContext();
  const act = String(payload['act']);
  const line = (key: string, after: string): Effect => ({
    label: translate(locale, `identity.keys.effects.${key}`),
    before: null,
    after,
  });
  return [
    line('act', translate(locale, `codes.keyActs.${act}`)),
    line('does', translate(locale, `identity.keys.does.${act}`)),
    line(
      'how',
      translate(locale, 'identity.keys.effects.howText', { command: `npm run keys -- ${act.toLowerCase()}` }),
    ),
  ];
}
