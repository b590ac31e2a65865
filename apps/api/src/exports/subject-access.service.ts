import { Injectable, type OnModuleInit } from '@nestjs/common';
import { isStaffLocale, type Locale, locales, translate } from '@homeward/i18n';
import type { ApprovalModel } from '../approvals/approval.models.js';
import { ApprovalReader } from '../approvals/approval.reader.js';
import { ApprovalRules, type Asked, type Effect } from '../approvals/approval-rules.js';
import { ApprovalService } from '../approvals/approval.service.js';
import { CaseGate } from '../cases/case/case-gate.js';
import { ReadingService } from '../documents/reading.service.js';
import { Acts } from '../platform/acts/acts.js';
import type { Problem } from '../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../platform/acts/problems.js';
import { currentActor, currentContext } from '../platform/context/context.js';
import { UnitOfWork } from '../platform/db/unit-of-work.js';
import type { AskSubjectAccessInput } from './exports.models.js';
import type { Leaving } from './leaving.js';
import { archive, type Entry } from './subject-file/archive.js';
import { gather, type SubjectFile } from './subject-file/gather.js';
import { type PageAbout, subjectJson, subjectPage } from './subject-file/page.js';

/** Reading and opening everything of a long case. */
const SECONDS = 60;

/** What is held about a person, for the person: asked for by who carries the case, approved by a second person, fetched once. */
@Injectable()
export class SubjectAccessService implements OnModuleInit {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: CaseGate,
    private readonly approvals: ApprovalService,
    private readonly reader: ApprovalReader,
    private readonly rules: ApprovalRules,
    private readonly reading: ReadingService,
  ) {}

  onModuleInit(): void {
    this.rules.register({
      kind: 'SUBJECT_ACCESS',
      request: 'subjectAccess.ask',
      decide: 'subjectAccess.decide',
      effects: (_tx, asked) => Promise.resolve(effects(asked)),
      // Nothing happens by the decision itself: it may be fetched from then on.
      settle: () => Promise.resolve(),
    });
  }

  ask(input: AskSubjectAccessInput): Promise<ApprovalModel | Problem> {
    return this.acts.run(
      'askSubjectAccess',
      input,
      async (tx) => {
        const { id: caseId, reference } = await this.gate.open(tx, 'subjectAccess.ask', input.caseId);
        const { identityCheck, language, reason } = input;
        if (!isStaffLocale(language)) throw new InvalidInputError([{ field: 'language', code: 'LANGUAGE_UNKNOWN' }]);
        const id = await this.approvals.ask(tx, {
          kind: 'SUBJECT_ACCESS',
          about: { caseId },
          payload: { identityCheck, language, name: reference },
          reason,
        });
        return { id };
      },
      (tx, done) => this.reader.one(tx, done.id),
    );
  }

  /**
   * The file, under the rights that whoever asked has at this moment. From here on the approval is used.
   * @throws RefusedError NOT_FOUND, NOT_APPROVED, EXPORT_USED
   */
  async open(approvalId: string): Promise<Leaving> {
    try {
      return await this.leave(approvalId);
    } catch (error) {
      const caseId = error instanceof RefusedError ? error.caseId : undefined;
      if (caseId) await this.work.run((tx) => tx.note('refusal', 'subject_access', { caseId }));
      throw error;
    }
  }

  private async leave(approvalId: string): Promise<Leaving> {
    const { organisationName, timeZone } = currentActor();
    const { file, locale } = await this.work.run(async (tx) => {
      await tx.patience(SECONDS);
      const asked = await this.reader.find(tx, approvalId);
      if (asked?.kind !== 'SUBJECT_ACCESS' || asked.requestedBy !== currentActor().userId)
        throw new RefusedError('NOT_FOUND');
      const { id: caseId, personId, reference } = await this.gate.open(tx, 'subjectAccess.ask', asked.caseId ?? '');
      if (asked.decision !== 'APPROVED') throw new RefusedError('NOT_APPROVED');
      const used = await tx.first<{ ok: boolean }>(`select homeward.use_approval($1) as ok`, [approvalId]);
      if (!used?.ok) throw new RefusedError('EXPORT_USED');
      const held = await gather(tx, { caseId, personId, reference, approvalId, zone: timeZone });
      await tx.note('export', 'cases', {
        rowId: approvalId,
        caseId,
        columns: ['internal', 'personal', 'sensitive'],
        detail: { for: 'SUBJECT_ACCESS', files: held.attachments.length },
      });
      return { file: held, locale: asked.payload['language'] as Locale };
    });
    const about: PageAbout = { locale, zone: timeZone, organisation: organisationName, madeAt: new Date() };
    return {
      name: `homeward-${file.reference}.zip`,
      type: 'application/zip',
      pieces: archive(this.entries(file, about)),
    };
  }

  private async *entries(file: SubjectFile, about: PageAbout): AsyncGenerator<Entry> {
    yield { name: `homeward-${file.reference}.html`, content: subjectPage(file, about) };
    yield { name: 'data.json', content: subjectJson(file, about) };
    const missing: string[] = [];
    for (const [at, { id, fileName }] of file.attachments.entries()) {
      const name = `${String(at + 1).padStart(3, '0')}-${fileName}`;
      const opened = await this.reading.open(id, 'CONTENT', 0, true).catch(() => undefined);
      if (opened) yield { name: `files/${name}`, content: opened.pieces };
      else missing.push(name);
    }
    // One that is lost on the disk must not keep the rest from the person, and must not go unsaid.
    if (missing.length > 0)
      yield {
        name: 'files/missing.txt',
        content: `${translate(about.locale, 'exports.file.missing')}\n${missing.join('\n')}\n`,
      };
  }
}

function effects({ payload }: Asked): Effect[] {
  const { locale } = currentContext();
  const line = (key: string, after: string): Effect => ({
    label: translate(locale, `exports.person.effects.${key}`),
    before: null,
    after,
  });
  const say = (key: string): string => translate(locale, `exports.person.effects.${key}`);
  return [
    line('identity', translate(locale, `codes.identityChecks.${String(payload['identityCheck'])}`)),
    line('language', locales.find((one) => one.locale === payload['language'])?.name ?? ''),
    line('holds', say('holdsText')),
    line('without', say('withoutText')),
    line('leaves', say('leavesText')),
  ];
}
