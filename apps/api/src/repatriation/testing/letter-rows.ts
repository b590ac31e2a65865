import type { LetterKind } from '@homeward/domain';
import type { TestCase, World } from '@homeward/testing';
import { v7 as uuid } from 'uuid';

export interface LetterAt {
  readonly organisationId: string;
  readonly by: string;
}

/** The organisation of a case, and somebody of it in whose name something stands. */
export async function organisationOf(world: World, target: { readonly id: string }): Promise<LetterAt> {
  const [row] = await world.sql<LetterAt>(
    `select organisation_id as "organisationId", registered_by as by from homeward.cases where id = $1`,
    [target.id],
  );
  return row ?? { organisationId: uuid(), by: uuid() };
}

/** Past every policy: a template in use, with a list of the people. */
export async function templateIn(
  world: World,
  { organisationId, by }: LetterAt,
  about: { kind?: LetterKind; state?: string; language?: string } = {},
): Promise<string> {
  const id = uuid();
  await world.sql(
    `insert into homeward.letter_templates (id, organisation_id, family_id, revision, kind, language, name, subject, blocks, state, created_by)
     values ($1, $2, $1, 1, $3, $4, 'Request', 'About {{people.count}} people', $5, $6, $7)`,
    [
      id,
      organisationId,
      about.kind ?? 'FREE_LETTER',
      about.language ?? 'en',
      JSON.stringify([
        { kind: 'TEXT', text: 'To {{recipient}}, from {{organisation}}.', columns: [] },
        {
          kind: 'LIST',
          text: '',
          columns: [
            'PERSON_REFERENCE',
            'PERSON_NAME',
            'PERSON_ROMANISED',
            'PERSON_SEX',
            'PERSON_BIRTH',
            'PERSON_NATIONALITY',
            'PERSON_DOCUMENT',
          ],
        },
      ]),
      about.state ?? 'PUBLISHED',
      by,
    ],
  );
  return id;
}

export async function agreed(
  world: World,
  target: { readonly id: string },
  purpose = 'ASSISTANCE',
  given = true,
): Promise<void> {
  await world.sql(
    `insert into homeward.consents (id, organisation_id, case_id, purpose, given, text_version, given_by, recorded_by)
     select $1, organisation_id, id, $3, $4, '1', 'PERSON', registered_by from homeward.cases where id = $2`,
    [uuid(), target.id, purpose, given],
  );
}

/** Past every policy: a letter about these cases, without its bytes. */
export async function letterAbout(
  world: World,
  targets: readonly TestCase[],
  state: 'FINAL' | 'SENT' = 'FINAL',
): Promise<string> {
  const [first] = targets;
  const at = await organisationOf(world, first ?? { id: uuid() });
  const template = await templateIn(world, at);
  const id = uuid();
  const number = `LT-${id.slice(-12)}`;
  await world.sql(
    `insert into homeward.letters (id, organisation_id, number, kind, language, template_id, dated, case_count, pages, pdf_file, pdf_bytes, pdf_digest, docx_file, docx_bytes, docx_digest, state, sent_on, sent_how, created_by, recipient_kind, named_kind)
     values ($1, $2, $3, 'FREE_LETTER', 'en', $4, current_date - 3, $5, 1, $6, 1, 'x', $7, 1, 'x', $8::text, case when $8::text = 'SENT' then current_date - 2 end, case when $8::text = 'SENT' then 'EMAIL' end, $9, 'NAMED', 'OTHER_NAMED')`,
    [id, at.organisationId, number, template, targets.length, uuid(), uuid(), state, at.by],
  );
  for (const [n, target] of targets.entries())
    await world.sql(
      `insert into homeward.letter_cases (id, organisation_id, letter_id, case_id, position, number, kind, dated) values ($1, $2, $3, $4, $5, $6, 'FREE_LETTER', current_date - 3)`,
      [uuid(), at.organisationId, id, target.id, n + 1, number],
    );
  return id;
}

/** Somebody who stands in no directory, and why: who a letter goes to where that is not what is looked at. */
export const somebody = {
  kind: 'NAMED',
  namedKind: 'AUTHORITY',
  reason: 'Asked for by the court, and in no directory',
} as const;

/** Past every policy: a letter that this user is writing about these cases, as a new version of another. */
export async function draftOf(
  world: World,
  actor: { readonly id: string; readonly organisationId: string },
  targets: readonly TestCase[],
  replacesId: string | null = null,
): Promise<string> {
  const id = uuid();
  const template = await templateIn(world, { organisationId: actor.organisationId, by: actor.id });
  const addressee = {
    missionId: null,
    bodyId: null,
    receptionBodyId: null,
    movementId: null,
    ...somebody,
  };
  const words = { addressee, recipient: 'To the court', dated: '2026-11-01', signatory: 'Sok', replacesId };
  const sealed = await world.seal('letter_drafts', id, actor.id, { words }, actor.organisationId);
  await world.sql(
    `insert into homeward.letter_drafts (id, organisation_id, user_id, template_id, case_ids, words) values ($1, $2, $3, $4, $5, $6)`,
    [id, actor.organisationId, actor.id, template, targets.map((target) => target.id), sealed['words']],
  );
  return id;
}
