import { Injectable } from '@nestjs/common';
import { consentOfLetter, letterWords, todayIn } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts, type Done } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { type Cursor, decodeCursor, type Page, pageSize, toPage } from '../../platform/graphql/paging.js';
import { CaseGate } from '../../cases/case/case-gate.js';
import { tell } from '../../cases/timeline/timeline.js';
import { lockCases, openWayHome } from '../checklist/open-way-home.js';
import { completeOne } from '../checklist/way-home.service.js';
import { refuseOtherMission, refuseUnseen, type Written } from './addressee.js';
import { type Composed, compose, personColumns } from './compose.js';
import { endDraft } from './draft.service.js';
import { printDocx } from './docx.js';
import { LetterFiles } from './letter-files.js';
import { LetterCaseEntity, LetterEntity } from './letter.entities.js';
import type {
  LetterFilter,
  LetterPreviewInput,
  MakeLetterInput,
  RecordLetterAnswerInput,
  RecordLetterSentInput,
  VoidLetterInput,
} from './letter.inputs.js';
import { type LetterModel, LetterOfCaseModel, type LetterPersonModel, LetterPreviewModel } from './letter.models.js';
import { noLongerIn } from './letter-people.js';
import { letterModel, type LetterRow, letterRows, peopleOf } from './letter.rows.js';
import { printPdf } from './print/pdf.js';

@Injectable()
export class LetterService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: CaseGate,
    private readonly files: LetterFiles,
  ) {}

  /** @returns null where none of the cases is open to the writer, or there is no such letter to write */
  preview(input: LetterPreviewInput): Promise<LetterPreviewModel | null> {
    return this.work.run(async (tx) => {
      const letter = await compose(tx, this.gate, input).catch((error: unknown) => {
        // A template that was just taken out of use, or a mission of somebody else: there is nothing to show.
        if (error instanceof RefusedError || error instanceof InvalidInputError) return undefined;
        throw error;
      });
      if (!letter) return null;
      await tx.note('read', 'persons', {
        columns: personColumns(letter.template),
        detail: { letter: letter.template.kind, rows: letter.people.length },
      });
      return previewOf(letter);
    });
  }

  async make(input: MakeLetterInput): Promise<LetterModel | Problem> {
    const kept: string[] = [];
    const made = await this.acts.run(
      'makeLetter',
      input,
      (tx) => this.write(tx, input, kept),
      (tx, done) => this.show(tx, done.id),
    );
    // Refused after all, or done by an earlier try with files of its own.
    if (!('id' in made)) await this.files.discard(kept);
    return made;
  }

  sent(input: RecordLetterSentInput): Promise<LetterModel | Problem> {
    return this.acts.run(
      'recordLetterSent',
      input,
      async (tx) => {
        const { letter, people } = await this.own(tx, input.letterId);
        if (letter.state !== 'FINAL') throw new RefusedError('LETTER_SENT_ALREADY', { number: letter.number });
        checkDay(input.on, letter.dated);
        await tx.update(LetterEntity, letter.id, input.expectedVersion, {
          state: 'SENT',
          sentOn: input.on,
          sentHow: input.how,
        });
        await tellAll(tx, letter, people, 'SENT');
        if (input.missionNotified && !letter.missionId)
          throw new InvalidInputError([{ field: 'missionNotified', code: 'LETTER_MISSION_NEEDED' }]);
        if (input.missionNotified) await notified(tx, people, input.on, letter.number);
        return { id: letter.id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  answered(input: RecordLetterAnswerInput): Promise<LetterModel | Problem> {
    return this.acts.run(
      'recordLetterAnswer',
      input,
      async (tx) => {
        const { letter, people } = await this.own(tx, input.letterId);
        if (letter.state !== 'SENT') throw new RefusedError('LETTER_NOT_SENT', { number: letter.number });
        checkDay(input.on, letter.sentOn ?? letter.dated);
        await tx.update(LetterEntity, letter.id, input.expectedVersion, { state: 'ANSWERED', answeredOn: input.on });
        await tellAll(tx, letter, people, 'ANSWERED');
        return { id: letter.id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  void(input: VoidLetterInput): Promise<LetterModel | Problem> {
    return this.acts.run(
      'voidLetter',
      input,
      async (tx) => {
        const { letter, people } = await this.own(tx, input.letterId);
        if (letter.state === 'VOIDED' || letter.state === 'REPLACED')
          throw new RefusedError('LETTER_NOT_VALID', { number: letter.number });
        await tx.update(LetterEntity, letter.id, input.expectedVersion, { state: 'VOIDED', voidReason: input.reason });
        await tellAll(tx, letter, people, 'VOIDED');
        return { id: letter.id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  list(query: { filter?: LetterFilter; first?: number; after?: string }): Promise<Page<LetterModel>> {
    const first = pageSize(query.first);
    const filter = query.filter ?? {};
    const shape = ['letters', filter];
    const cursor = decodeCursor(query.after, shape);
    return this.work.run(async (tx) => {
      // The gate leaves out more than the rows' own walls do: read on until the page is full, or there is nothing more.
      const kept: { row: LetterRow; people: LetterPersonModel[] }[] = [];
      let from = cursor;
      for (;;) {
        const rows = await this.after(tx, filter, from, first + 1);
        const people = await peopleOf(
          tx,
          rows.map(({ id }) => id),
        );
        const open = await this.openIn(tx, people);
        for (const row of rows) if (open.has(row.id)) kept.push({ row, people: people.get(row.id) ?? [] });
        const last = rows.at(-1);
        if (!last || rows.length <= first || kept.length > first) break;
        from = { key: last.sort_key, id: last.id };
      }
      return toPage(
        kept.map(({ row, people }) => ({ id: row.id, row, people })),
        first,
        shape,
        ({ row }) => row.sort_key,
        ({ row, people }) => letterModel(row, people),
      );
    });
  }

  one(id: string): Promise<LetterModel | null> {
    return this.work.run(async (tx) => {
      const found = await this.find(tx, id);
      return found ? letterModel(found.letter, found.people) : null;
    });
  }

  /** @returns null where the case is not open to the reader */
  ofCase(caseId: string): Promise<LetterOfCaseModel[] | null> {
    return this.work.run(async (tx) => {
      if (!(await this.gate.look(tx, 'repatriation.read', caseId))) return null;
      const rows = await tx.query<LetterOfCaseModel>(
        `select lc.letter_id as "letterId", lc.number, lc.kind, lc.dated, l.state from homeward.letter_cases lc left join homeward.letters l on l.id = lc.letter_id
         where lc.case_id = $1 order by lc.dated desc, lc.number desc limit 200`,
        [caseId],
      );
      return rows.map((row) => Object.assign(new LetterOfCaseModel(), row));
    });
  }

  /** Where the bytes lie, and whether they may be read: told in the log before a byte leaves. */
  async open(id: string, part: 'pdf' | 'docx'): Promise<{ name: string; bytes: Buffer }> {
    const { number, key, fileId } = await this.work.run(async (tx) => {
      const { letter, people } = await this.own(tx, id);
      // Made on Monday, handed over on Wednesday: who took the word back in between is in no envelope. What was sent stays
      // to be read, as what was sent.
      if (letter.state === 'FINAL') {
        const gone = await noLongerIn(
          tx,
          letter,
          people.map(({ caseId }) => caseId),
        );
        if (gone.length > 0)
          throw new RefusedError('LETTER_MADE_ANEW', { number: letter.number, references: gone.join(', ') });
      }
      const row = await tx.first<{ fileId: string }>(
        `select ${part}_file as "fileId" from homeward.letters where id = $1`,
        [id],
      );
      await tx.note('export', 'letters', { rowId: id, columns: [part], detail: { rows: people.length } });
      return {
        number: letter.number,
        fileId: row?.fileId ?? '',
        key: await this.files.keyOf(
          tx,
          people.map(({ caseId }) => caseId),
        ),
      };
    });
    if (!key) throw new RefusedError('NOT_FOUND');
    return { name: `${number}.${part}`, bytes: await this.files.read(key, fileId) };
  }

  private after(tx: Tx, filter: LetterFilter, from: Cursor | undefined, most: number): Promise<LetterRow[]> {
    const values: unknown[] = [];
    const add = (value: unknown): string => `$${values.push(value) + 1}`;
    const where = ['true'];
    if (filter.state) where.push(`l.state = ${add(filter.state)}`);
    if (filter.kind) where.push(`l.kind = ${add(filter.kind)}`);
    if (filter.missionId) where.push(`l.mission_id = ${add(filter.missionId)}`);
    if (from) where.push(`(l.created_at, l.id) < (${add(from.key)}::timestamptz, ${add(from.id)}::uuid)`);
    return letterRows(tx, where.join(' and '), values, most);
  }

  private async write(tx: Tx, input: MakeLetterInput, kept: string[]): Promise<Done> {
    const composed = await compose(tx, this.gate, input);
    if (!composed) throw new RefusedError('NOT_FOUND', {}, input.caseIds[0]);
    const letter = this.checked(composed, input);
    await refuseOtherMission(tx, letter);
    await refuseUnseen(tx, letter, input.warningIds ?? []);
    const { people, template } = letter;
    const number = await nextNumber(tx);
    const printed = letter.printed(number);
    const { bytes: pdf, pages } = await printPdf(printed);
    const key = await this.files.keyOf(
      tx,
      people.map(({ caseId }) => caseId),
      true,
    );
    if (!key) throw new RefusedError('NOT_FOUND');
    const pdfFile = await this.files.keep(key, pdf);
    kept.push(pdfFile.id);
    const docxFile = await this.files.keep(key, await printDocx(printed));
    kept.push(docxFile.id);
    const id = uuid();
    const { organisationId, userId } = currentActor();
    if (input.draftId) await endDraft(tx, input.draftId);
    if (input.replacesId) await this.replace(tx, input.replacesId, input.expectedVersion);
    await tx.insert(LetterEntity, {
      id,
      organisationId,
      number,
      kind: template.kind,
      language: template.language,
      templateId: template.id,
      recipientKind: letter.addressee.kind,
      missionId: letter.addressee.missionId,
      bodyId: letter.addressee.bodyId,
      receptionBodyId: letter.addressee.receptionBodyId,
      movementId: letter.addressee.movementId,
      namedKind: letter.addressee.namedKind,
      namedReason: letter.addressee.reason,
      recipient: letter.recipient.join('\n'),
      subject: letter.merged(number).subject,
      signatory: letter.signatory.join('\n'),
      dated: letter.dated,
      caseCount: people.length,
      pages,
      pdfFile: pdfFile.id,
      pdfBytes: pdfFile.bytes,
      pdfDigest: pdfFile.digest,
      docxFile: docxFile.id,
      docxBytes: docxFile.bytes,
      docxDigest: docxFile.digest,
      replacesId: input.replacesId ?? null,
      createdBy: userId,
    });
    await tx.insert(
      LetterCaseEntity,
      people.map(({ caseId, values }, n) => ({
        id: uuid(),
        organisationId,
        letterId: id,
        caseId,
        position: n + 1,
        number,
        kind: template.kind,
        dated: letter.dated,
        recipientKind: letter.addressee.kind,
        recipient: letter.recipient.join('\n'),
        said: values,
      })),
    );
    await tx.note('export', 'letters', {
      rowId: id,
      columns: personColumns(template),
      detail: { rows: people.length, kind: template.kind },
    });
    await tellAll(tx, { id, number, kind: template.kind }, people, 'FINAL');
    return { id };
  }

  private checked(letter: Composed, input: MakeLetterInput): Composed & Written {
    const { addressee } = letter;
    if (consentOfLetter[letter.template.kind] === 'MISSION' && !addressee?.missionId)
      throw new InvalidInputError([{ field: 'addressee.missionId', code: 'LETTER_MISSION_NEEDED' }]);
    if (!addressee) throw new InvalidInputError([{ field: 'addressee', code: 'LETTER_ADDRESSEE_NEEDED' }]);
    if (letter.recipient.length === 0) throw new InvalidInputError([{ field: 'recipient', code: 'REQUIRED' }]);
    if (letter.people.length === 0) throw new RefusedError('LETTER_NOBODY_LEFT');
    // Between the preview and now somebody took the consent back: the writer is to see that, and not find it out later.
    const shown = new Set(input.leftOut);
    const unseen = letter.leftOut.filter(({ caseId }) => !shown.has(caseId));
    if (unseen.length > 0)
      throw new RefusedError('LETTER_OTHERS_LEFT_OUT', {
        references: unseen.map(({ reference }) => reference ?? '?').join(', '),
      });
    if (letter.unprintable.length > 0)
      throw new RefusedError('LETTER_UNPRINTABLE', { letters: letter.unprintable.slice(0, 10).join(' ') });
    return { ...letter, addressee };
  }

  private async replace(tx: Tx, id: string, expectedVersion: number | undefined): Promise<void> {
    const { letter, people } = await this.own(tx, id);
    if (letter.state === 'VOIDED' || letter.state === 'REPLACED')
      throw new RefusedError('LETTER_NOT_VALID', { number: letter.number });
    await tx.update(LetterEntity, id, expectedVersion ?? 0, { state: 'REPLACED' });
    await tellAll(tx, letter, people, 'REPLACED');
  }

  private async show(tx: Tx, id: string): Promise<LetterModel> {
    const { letter, people } = await this.own(tx, id);
    return letterModel(letter, people);
  }

  /** @throws RefusedError NOT_FOUND where there is none, or somebody in it is not open to the actor */
  private async own(tx: Tx, id: string): Promise<{ letter: LetterRow; people: LetterPersonModel[] }> {
    const found = await this.find(tx, id);
    if (found) return found;
    // The try stands in the log, at somebody of the letter who is not open to whoever tried.
    const people = (await peopleOf(tx, [id])).get(id) ?? [];
    const open = await this.gate.classes(
      tx,
      'letter.read',
      people.map(({ caseId }) => caseId),
    );
    throw new RefusedError('NOT_FOUND', {}, people.find(({ caseId }) => !open.get(caseId)?.has('personal'))?.caseId);
  }

  private async find(tx: Tx, id: string): Promise<{ letter: LetterRow; people: LetterPersonModel[] } | undefined> {
    const [letter] = await letterRows(tx, 'l.id = $2', [id], 1);
    if (!letter) return undefined;
    const people = (await peopleOf(tx, [id])).get(id) ?? [];
    return (await this.openIn(tx, new Map([[id, people]]))).has(id) ? { letter, people } : undefined;
  }

  /** The letters whose people are open to the actor, all of them. */
  private async openIn(tx: Tx, people: ReadonlyMap<string, readonly LetterPersonModel[]>): Promise<Set<string>> {
    const caseIds = [...new Set([...people.values()].flatMap((list) => list.map(({ caseId }) => caseId)))];
    const open = await this.gate.classes(tx, 'letter.read', caseIds);
    return new Set(
      [...people]
        // Nobody in it is nobody who could be asked: not everybody's to read.
        .filter(([, list]) => list.length > 0 && list.every(({ caseId }) => open.get(caseId)?.has('personal')))
        .map(([id]) => id),
    );
  }
}

function previewOf(letter: Composed): LetterPreviewModel {
  const { columns } = letterWords(letter.template.language);
  const { subject, blocks } = letter.merged('LT-····');
  return Object.assign(new LetterPreviewModel(), {
    language: letter.template.language,
    letterhead: [currentActor().organisationName],
    recipient: [...letter.recipient],
    dated: letter.dated,
    signatory: letter.signatory.join('\n'),
    subject,
    blocks: blocks.map((block) =>
      block.kind === 'LIST'
        ? {
            kind: 'LIST' as const,
            text: '',
            header: block.columns.map((column) => columns[column] ?? ''),
            rows: block.rows.map((row) => [...row]),
          }
        : { kind: block.kind, text: block.text, header: [], rows: [] },
    ),
    people: letter.people.map(({ caseId, reference }) => ({ caseId, reference })),
    leftOut: [...letter.leftOut],
    unprintable: [...letter.unprintable],
    journeys: [...letter.journeys],
  });
}

/** LT-2026-0042. The row of the counter is held until the letter stands or is taken back: no number twice, and none is left out. */
async function nextNumber(tx: Tx): Promise<string> {
  const { organisationId, timeZone } = currentActor();
  const year = Number(todayIn(timeZone).slice(0, 4));
  const row = await tx.first<{ value: number }>(
    `insert into homeward.counters as n (organisation_id, kind, year, value) values ($1, 'letter', $2, 1)
     on conflict (organisation_id, kind, year) do update set value = n.value + 1 returning value`,
    [organisationId, year],
  );
  return `LT-${year}-${String(row?.value ?? 0).padStart(4, '0')}`;
}

function checkDay(on: string, from: string): void {
  if (on < from || on > todayIn(currentActor().timeZone))
    throw new InvalidInputError([{ field: 'on', code: 'LETTER_DAY', params: { from } }]);
}

const tellAll = (
  tx: Tx,
  letter: { readonly id: string; readonly number: string; readonly kind: string },
  people: readonly { readonly caseId: string }[],
  state: string,
): Promise<void> =>
  tell(
    tx,
    people.map(({ caseId }) => ({
      caseId,
      kind: 'LETTER_CHANGED' as const,
      toState: state,
      data: { letterId: letter.id, number: letter.number, letter: letter.kind },
    })),
  );

/** Only where the step is ready; where it is done or waits for something else the letter changes nothing. */
async function notified(tx: Tx, people: readonly LetterPersonModel[], on: string, number: string): Promise<void> {
  await lockCases(
    tx,
    people.map(({ caseId }) => caseId),
  );
  for (const { caseId } of people) {
    const way = await openWayHome(tx, caseId);
    if (!way.begun || way.problems('MISSION_NOTIFIED', 'DONE', { on }).length > 0) continue;
    await completeOne(tx, way, 'MISSION_NOTIFIED', { on, note: number });
  }
}
