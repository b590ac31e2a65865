import { Injectable } from '@nestjs/common';
import { isLetterLanguage, letterTemplateProblems } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { assertMission } from '../checklist/way-home.reader.js';
import { LetterTemplateEntity } from './letter.entities.js';
import type { LetterTemplateActInput, SaveLetterTemplateInput } from './letter.inputs.js';
import { LetterTemplateModel } from './letter.models.js';
import { unprintable } from './print/shape.js';

const MOST_BLOCKS = 40;
const columns = `t.id, t.revision, t.kind, t.language, t.mission_id as "missionId", m.name as "missionName", t.name, t.subject, t.blocks, t.note, t.state,
  t.published_at as "publishedAt", t.version`;

/** Templates: a draft is changed until it is published, and then a new revision takes its place. */
@Injectable()
export class LetterTemplateService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
  ) {}

  /** @param published only those that letters are made of: the last published revision of each */
  list(published: boolean): Promise<LetterTemplateModel[]> {
    return this.work.run((tx) =>
      readTemplates(
        tx,
        published
          ? `t.state = 'PUBLISHED'`
          : `t.state <> 'RETIRED' or not exists (select 1 from homeward.letter_templates l where l.family_id = t.family_id and l.revision > t.revision)`,
        [],
      ),
    );
  }

  one(id: string): Promise<LetterTemplateModel | null> {
    return this.work.run(async (tx) => (await readTemplates(tx, 't.id = $2', [id]))[0] ?? null);
  }

  save(input: SaveLetterTemplateInput): Promise<LetterTemplateModel | Problem> {
    return this.acts.run(
      'saveLetterTemplate',
      input,
      async (tx) => {
        checkTemplate(input);
        if (input.missionId) await assertMission(tx, input.missionId);
        const words = {
          name: input.name,
          subject: input.subject,
          note: input.note,
          missionId: input.missionId ?? null,
          blocks: input.blocks.map(({ kind, text, columns: list }) => ({ kind, text, columns: list })),
        };
        const was = input.templateId ? await stored(tx, input.templateId) : undefined;
        if (was?.state === 'DRAFT') {
          await tx.update(LetterTemplateEntity, was.id, input.expectedVersion ?? 0, words);
          return { id: was.id };
        }
        const id = uuid();
        await tx.insert(LetterTemplateEntity, {
          id,
          organisationId: currentActor().organisationId,
          familyId: was?.familyId ?? id,
          revision: was ? await nextRevision(tx, was.familyId) : 1,
          kind: was?.kind ?? input.kind,
          language: was?.language ?? input.language,
          createdBy: currentActor().userId,
          ...words,
        });
        return { id };
      },
      (tx, done) => answer(tx, done.id),
    );
  }

  publish(input: LetterTemplateActInput): Promise<LetterTemplateModel | Problem> {
    return this.acts.run(
      'publishLetterTemplate',
      input,
      async (tx) => {
        const was = await stored(tx, input.templateId);
        if (was.state !== 'DRAFT') throw new RefusedError('LETTER_TEMPLATE_NO_DRAFT');
        await tx.update(LetterTemplateEntity, was.id, input.expectedVersion, {
          state: 'PUBLISHED',
          publishedAt: new Date(),
        });
        await tx.execute(
          `update homeward.letter_templates set state = 'RETIRED', version = version + 1 where family_id = $1 and id <> $2 and state = 'PUBLISHED'`,
          [was.familyId, was.id],
        );
        return { id: was.id };
      },
      (tx, done) => answer(tx, done.id),
    );
  }

  retire(input: LetterTemplateActInput): Promise<LetterTemplateModel | Problem> {
    return this.acts.run(
      'retireLetterTemplate',
      input,
      async (tx) => {
        const was = await stored(tx, input.templateId);
        if (was.state === 'RETIRED') throw new RefusedError('LETTER_TEMPLATE_RETIRED');
        await tx.update(LetterTemplateEntity, was.id, input.expectedVersion, { state: 'RETIRED' });
        return { id: was.id };
      },
      (tx, done) => answer(tx, done.id),
    );
  }
}

function checkTemplate(input: SaveLetterTemplateInput): void {
  const problems: FieldProblem[] = [];
  if (input.name === '') problems.push({ field: 'name', code: 'REQUIRED' });
  if (!isLetterLanguage(input.language)) problems.push({ field: 'language', code: 'LETTER_LANGUAGE' });
  if (input.blocks.length > MOST_BLOCKS)
    problems.push({ field: 'blocks', code: 'HOW_MANY', params: { most: MOST_BLOCKS } });
  for (const { field, code, token } of letterTemplateProblems(input))
    problems.push({ field, code, params: { token: token ?? '' } });
  for (const [field, text] of [
    ['subject', input.subject] as const,
    ...input.blocks.map(({ text: said }, n) => [`blocks.${n}.text`, said] as const),
  ]) {
    const letters = unprintable(text);
    if (letters.length > 0)
      problems.push({ field, code: 'LETTER_UNPRINTABLE', params: { letters: letters.slice(0, 10).join(' ') } });
  }
  if (problems.length > 0) throw new InvalidInputError(problems);
}

async function stored(
  tx: Tx,
  id: string,
): Promise<Pick<LetterTemplateEntity, 'id' | 'familyId' | 'revision' | 'kind' | 'language' | 'state'>> {
  const row = await tx.first<
    Pick<LetterTemplateEntity, 'id' | 'familyId' | 'revision' | 'kind' | 'language' | 'state'>
  >(
    `select id, family_id as "familyId", revision, kind, language, state from homeward.letter_templates where id = $1 and organisation_id = $2`,
    [id, currentActor().organisationId],
  );
  if (!row) throw new RefusedError('NOT_FOUND');
  return row;
}

/** One draft at a time: two that are written at once would overwrite each other when they are published. */
async function nextRevision(tx: Tx, familyId: string): Promise<number> {
  const [last] = await tx.query<{ revision: number; state: string }>(
    `select revision, state from homeward.letter_templates where family_id = $1 order by revision desc limit 1`,
    [familyId],
  );
  if (last?.state === 'DRAFT') throw new RefusedError('LETTER_TEMPLATE_DRAFT_OPEN');
  return (last?.revision ?? 0) + 1;
}

export async function readTemplates(tx: Tx, where: string, values: readonly unknown[]): Promise<LetterTemplateModel[]> {
  const rows = await tx.query<LetterTemplateModel>(
    `select ${columns} from homeward.letter_templates t left join homeward.missions m on m.id = t.mission_id
     where t.organisation_id = $1 and (${where}) order by t.kind, t.language, t.name, t.revision desc limit 500`,
    [currentActor().organisationId, ...values],
  );
  return rows.map((row) => Object.assign(new LetterTemplateModel(), row));
}

async function answer(tx: Tx, id: string): Promise<LetterTemplateModel> {
  const [template] = await readTemplates(tx, 't.id = $2', [id]);
  if (!template) throw new RefusedError('NOT_FOUND');
  return template;
}
