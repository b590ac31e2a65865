import { Injectable } from '@nestjs/common';
import type { LetterKind } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { CaseGate } from '../../cases/case/case-gate.js';
import { MOST_PEOPLE } from './compose.js';
import { LetterDraftEntity, type DraftWords } from './draft.entity.js';
import {
  LetterDraftGoneModel,
  LetterDraftModel,
  type SaveLetterDraftInput,
  type ThrowLetterDraftAwayInput,
} from './draft.models.js';
import type { LetterPersonModel } from './letter.models.js';
import { letterRows } from './letter.rows.js';
import { readTemplates } from './template.service.js';

const MOST_DRAFTS = 50;
const DAYS_KEPT = 30;

interface Row {
  readonly id: string;
  readonly templateId: string;
  readonly templateName: string;
  readonly kind: LetterKind;
  readonly caseIds: readonly string[];
  readonly takenOut: number;
  readonly words: DraftWords | null;
  readonly savedAt: Date;
  readonly endsAt: Date;
  readonly version: number;
}
const columns = `d.id, d.template_id as "templateId", t.name as "templateName", t.kind, d.case_ids as "caseIds", d.taken_out as "takenOut",
  ${at('letter_drafts.words', 'd')} as words, d.saved_at as "savedAt", d.saved_at + interval '${DAYS_KEPT} days' as "endsAt", d.version`;
const nothing: DraftWords = { addressee: null, recipient: null, dated: null, signatory: null, replacesId: null };

/** Letters that are being written, kept as one writes. Row-level security lets nobody else's through. */
@Injectable()
export class LetterDraftService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: CaseGate,
  ) {}

  list(): Promise<LetterDraftModel[]> {
    return this.work.run(async (tx) => this.shown(tx, await find(tx, 'true')));
  }

  /** @returns null where there is none of the writer's, or nobody in it is open to them any more */
  one(id: string): Promise<LetterDraftModel | null> {
    return this.work.run(async (tx) => {
      const [draft] = await this.shown(tx, await find(tx, 'd.id = $2', [id]));
      return draft && draft.people.length > 0 ? draft : null;
    });
  }

  save(input: SaveLetterDraftInput): Promise<LetterDraftModel | Problem> {
    return this.acts.run(
      'saveLetterDraft',
      input,
      async (tx) => {
        const caseIds = await this.open(tx, input.caseIds);
        const { organisationId, userId } = currentActor();
        const [template] = await readTemplates(tx, 't.id = $2', [input.templateId]);
        if (!template) throw new InvalidInputError([{ field: 'templateId', code: 'NOT_FOUND' }]);
        const kept = { templateId: template.id, caseIds, takenOut: 0, words: wordsOf(input) };
        if (input.draftId) {
          if (!input.expectedVersion) throw new InvalidInputError([{ field: 'expectedVersion', code: 'REQUIRED' }]);
          const [held] = await find(tx, 'd.id = $2', [input.draftId]);
          if (!held) throw new RefusedError('NOT_FOUND');
          await tx.update(LetterDraftEntity, held.id, input.expectedVersion, { ...kept, savedAt: new Date() });
          return { id: held.id };
        }
        const held = await tx.first<{ n: number }>(
          `select count(*)::int as n from homeward.letter_drafts where user_id = $1`,
          [userId],
        );
        if ((held?.n ?? 0) >= MOST_DRAFTS) throw new RefusedError('LETTER_DRAFTS_TOO_MANY', { most: MOST_DRAFTS });
        const id = uuid();
        await tx.insert(LetterDraftEntity, { id, organisationId, userId, ...kept });
        return { id };
      },
      async (tx, done) => {
        const [draft] = await this.shown(tx, await find(tx, 'd.id = $2', [done.id]));
        if (!draft) throw new RefusedError('NOT_FOUND');
        return draft;
      },
    );
  }

  throwAway(input: ThrowLetterDraftAwayInput): Promise<LetterDraftGoneModel | Problem> {
    return this.acts.run(
      'throwLetterDraftAway',
      input,
      async (tx) => {
        if ((await endDraft(tx, input.draftId)) === 0) throw new RefusedError('NOT_FOUND');
        return { id: input.draftId };
      },
      (_tx, done) => Promise.resolve(Object.assign(new LetterDraftGoneModel(), { id: done.id })),
    );
  }

  /** @throws RefusedError NOT_FOUND where nobody of them is open to the writer */
  private async open(tx: Tx, chosen: readonly string[]): Promise<string[]> {
    const ids = [...new Set(chosen)];
    if (ids.length === 0 || ids.length > MOST_PEOPLE)
      throw new InvalidInputError([{ field: 'caseIds', code: 'HOW_MANY', params: { most: MOST_PEOPLE } }]);
    const open = await this.gate.classes(tx, 'letter.write', ids);
    for (const caseId of ids)
      if (!open.has(caseId)) await tx.note('refusal', 'cases', { caseId, detail: { permission: 'letter.write' } });
    if (open.size === 0) throw new RefusedError('NOT_FOUND', {}, ids[0]);
    return ids.filter((id) => open.has(id));
  }

  /** With whom the writer reaches at this moment, and how many of those chosen that leaves out. */
  private async shown(tx: Tx, rows: readonly Row[]): Promise<LetterDraftModel[]> {
    const ids = [...new Set(rows.flatMap(({ caseIds }) => caseIds))];
    const open = await this.gate.classes(tx, 'letter.write', ids);
    const people = await tx.query<LetterPersonModel>(
      `select c.id as "caseId", c.reference from homeward.cases c where c.id = any($1::uuid[]) order by c.reference`,
      [ids.filter((id) => open.has(id))],
    );
    const replaced = await letterRows(
      tx,
      'l.id = any($2::uuid[])',
      [rows.flatMap(({ words }) => words?.replacesId ?? [])],
      MOST_DRAFTS,
    );
    return rows.map(({ caseIds, takenOut, words, ...row }) => {
      const mine = people.filter(({ caseId }) => caseIds.includes(caseId));
      // What was written about people none of whom is open any more is not shown either.
      const { replacesId, ...said } = (mine.length > 0 ? words : null) ?? nothing;
      return Object.assign(new LetterDraftModel(), {
        ...row,
        ...said,
        people: mine,
        dropped: caseIds.length - mine.length + takenOut,
        replaces: replaced.find(({ id }) => id === replacesId) ?? null,
      });
    });
  }
}

const find = (tx: Tx, where: string, values: readonly unknown[] = []): Promise<Row[]> =>
  tx.query<Row>(
    `select ${columns} from homeward.letter_drafts d join homeward.letter_templates t on t.id = d.template_id
     where d.user_id = $1 and ${where} order by d.saved_at desc, d.id limit ${MOST_DRAFTS}`,
    [currentActor().userId, ...values],
  );

/** @returns how many were ended: none where it is nobody's, or somebody else's */
export const endDraft = (tx: Tx, id: string): Promise<number> =>
  tx.execute(`delete from homeward.letter_drafts where id = $1 and user_id = $2`, [id, currentActor().userId]);

const wordsOf = ({ addressee, recipient, dated, signatory, replacesId }: SaveLetterDraftInput): DraftWords => ({
  addressee: addressee
    ? {
        kind: addressee.kind,
        missionId: addressee.missionId ?? null,
        bodyId: addressee.bodyId ?? null,
        receptionBodyId: addressee.receptionBodyId ?? null,
        movementId: addressee.movementId ?? null,
        namedKind: addressee.namedKind ?? null,
        reason: addressee.reason ?? '',
      }
    : null,
  recipient: recipient ?? null,
  dated: dated ?? null,
  signatory: signatory ?? null,
  replacesId: replacesId ?? null,
});
