import { createHash, type KeyObject } from 'node:crypto';
import {
  fieldsOf,
  type LetterBody,
  type LetterKind,
  type LetterValues,
  letterWords,
  mergeLetter,
} from '@homeward/domain';
import { dayInWords } from '@homeward/i18n';
import type { ClientBase } from 'pg';
import { v7 as uuid } from 'uuid';
import { FolderStore } from '../documents/store/folder-store.js';
import { sealStream } from '../documents/store/sealed-stream.js';
import type { KeyProvider, Wrapped } from '../platform/crypto/key-provider.js';
import { dataKey, newDataKey, open, seal } from '../platform/crypto/sealing.js';
import type { DraftWords } from '../repatriation/letters/draft.entity.js';
import { printDocx } from '../repatriation/letters/docx.js';
import { letterKey } from '../repatriation/letters/letter-files.js';
import { countryIn } from '../repatriation/letters/letter-people.js';
import { printPdf } from '../repatriation/letters/print/pdf.js';
import { letterTemplates } from './letter-templates.js';

/** Missions that a letter was written to, the most recent first, and how each stands. */
const WRITTEN = ['ANSWERED', 'SENT', 'FINAL'] as const;
const MOST_PEOPLE = 12;

interface Waiting {
  readonly organisationId: string;
  readonly organisation: string;
  readonly missionId: string;
  readonly recipient: string;
  readonly coordinatorId: string;
  readonly coordinator: string;
  readonly people: readonly {
    readonly caseId: string;
    readonly personId: string;
    readonly reference: string;
    readonly sex: string;
    readonly nationality: string;
    readonly name: string;
    readonly romanisedName: string;
    readonly birth: string;
    readonly documentNumber: string;
  }[];
}

/** Templates for every organisation, and some letters to missions: made, kept and sealed as the application does it. */
export async function tellLetters(
  client: ClientBase,
  keys: KeyProvider,
  folder: string | undefined,
  today: string,
): Promise<void> {
  const templates = await tellTemplates(client);
  if (!folder) return;
  const { rows } = await client.query<Waiting>(waiting, [WRITTEN.length, MOST_PEOPLE]);
  const store = new FolderStore(folder);
  for (const [n, found] of rows.entries()) {
    const templateId = templates.get(`${found.organisationId} NATIONALITY_REQUEST en`);
    const state = WRITTEN[n];
    if (templateId && state) await tellLetter(client, keys, store, { ...found, templateId, state, n: n + 1, today });
    const free = templates.get(`${found.organisationId} FREE_LETTER en`);
    if (free && n === 0) await tellDraft(client, keys, found, free);
  }
  await client.query(
    `insert into homeward.counters (organisation_id, kind, year, value) select organisation_id, 'letter', $1, count(*) from homeward.letters group by organisation_id`,
    [Number(today.slice(0, 4))],
  );
  // Before tables are altered again, in this very transaction.
  await client.query('set constraints all immediate');
}

async function tellTemplates(client: ClientBase): Promise<Map<string, string>> {
  const { rows } = await client.query<{ id: string; by: string }>(
    `select o.id, (select u.id from homeward.users u join homeward.user_roles r on r.user_id = u.id where u.organisation_id = o.id and r.role = 'coordinator' order by u.email limit 1) as by
     from homeward.organisations o`,
  );
  const made = new Map<string, string>();
  for (const organisation of rows)
    for (const one of letterTemplates) {
      if (!organisation.by) continue;
      const id = uuid();
      made.set(`${organisation.id} ${one.kind} ${one.language}`, id);
      await client.query(
        `insert into homeward.letter_templates (id, organisation_id, family_id, revision, kind, language, name, subject, blocks, note, state, created_by, published_at)
         values ($1, $2, $1, 1, $3, $4, $5, $6, $7, $8, 'PUBLISHED', $9, now())`,
        [
          id,
          organisation.id,
          one.kind,
          one.language,
          one.name,
          one.subject,
          JSON.stringify(one.blocks),
          one.note,
          organisation.by,
        ],
      );
    }
  return made;
}

const waiting = `
  select o.id as "organisationId", o.name as organisation, m.id as "missionId", concat_ws(E'\\n', m.name, nullif(m.address, ''), m.city) as recipient, u.id as "coordinatorId", u.display_name as coordinator,
    (select jsonb_agg(p) from (
       select c.id as "caseId", c.person_id as "personId", c.reference, c.sex, c.nationality, x.name, x.romanised_name as "romanisedName", x.birth, x.document_number as "documentNumber"
       from homeward.checklist_items i join homeward.cases c on c.id = i.case_id join homeward.persons x on x.id = c.person_id
       where i.item = 'NATIONALITY_VERIFIED' and i.state in ('OPEN', 'IN_PROGRESS') and i.ready and i.mission_id = m.id and c.sensitivity = 'NORMAL' order by c.reference limit $2) p) as people
  from homeward.users u join homeward.organisations o on o.id = u.organisation_id
  join lateral (select m.*, (select count(*) from homeward.checklist_items i join homeward.cases c on c.id = i.case_id
      where i.mission_id = m.id and i.item = 'NATIONALITY_VERIFIED' and i.state in ('OPEN', 'IN_PROGRESS') and i.ready and c.sensitivity = 'NORMAL') as n
    from homeward.missions m where m.organisation_id = o.id) m on m.n > 0
  where u.email = 'coordinator@homeward.example' order by m.n desc, m.name limit $1`;

async function tellLetter(
  client: ClientBase,
  keys: KeyProvider,
  store: FolderStore,
  about: Waiting & { templateId: string; state: (typeof WRITTEN)[number]; n: number; today: string },
): Promise<void> {
  const { people, today, n, organisationId, coordinator } = about;
  const held = await keysOf(
    client,
    keys,
    people.flatMap(({ caseId, personId }) => [caseId, personId]),
  );
  const key = letterKey(
    [...people.map(({ caseId }) => caseId)].sort().flatMap((id) => {
      const found = held.get(id);
      return found ? [found.export()] : [];
    }),
  );
  const body: LetterBody & { kind: LetterKind } =
    letterTemplates.find((one) => one.kind === 'NATIONALITY_REQUEST' && one.language === 'en') ??
    letterTemplates[0] ??
    missing();
  const number = `LT-${today.slice(0, 4)}-${String(n).padStart(4, '0')}`;
  const recipient = about.recipient.split('\n');
  const fields = fieldsOf(body);
  const values = people.map((one): LetterValues => {
    const own = held.get(one.personId);
    const read = (column: string, text: string): string => {
      const value = own && text ? open(own, text, { column: `persons.${column}`, row: one.personId }) : '';
      return typeof value === 'string' ? value : '';
    };
    const all: LetterValues = {
      PERSON_REFERENCE: one.reference,
      PERSON_NAME: read('name', one.name),
      PERSON_ROMANISED: read('romanised_name', one.romanisedName),
      PERSON_SEX: letterWords('en').sexes[one.sex] ?? '',
      PERSON_BIRTH: read('birth', one.birth),
      PERSON_NATIONALITY: one.nationality ? countryIn('en', one.nationality) : '',
      PERSON_DOCUMENT: read('document_number', one.documentNumber),
    };
    return Object.fromEntries(Object.entries(all).filter(([field]) => fields.has(field as keyof LetterValues)));
  });
  const letter: LetterValues = {
    LETTER_NUMBER: number,
    LETTER_DATE: dayInWords('en', today),
    ORGANISATION: about.organisation,
    RECIPIENT: recipient[0] ?? '',
    PEOPLE_COUNT: String(people.length),
    SIGNATORY: coordinator,
  };
  const merged = mergeLetter(body, letter, values);
  const words = letterWords('en');
  const printed = {
    language: 'en',
    title: number,
    letterhead: [about.organisation],
    reference: [number, dayInWords('en', today)],
    recipient,
    subject: `${words.subject}: ${merged.subject}`,
    blocks: merged.blocks.map((block) =>
      block.kind === 'LIST'
        ? {
            kind: 'TABLE' as const,
            header: [words.number, ...block.columns.map((column) => words.columns[column] ?? '')],
            rows: block.rows.map((row, at) => [String(at + 1), ...row]),
          }
        : block,
    ),
    closing: ['', coordinator],
    footer: `${number} · ${words.page}`,
  };
  const { bytes: pdf, pages } = await printPdf(printed);
  const docx = await printDocx(printed);
  const id = uuid();
  const [pdfFile, docxFile] = [uuid(), uuid()];
  await store.put(pdfFile, sealStream(key, pdfFile, whole(pdf)));
  await store.put(docxFile, sealStream(key, docxFile, whole(docx)));
  const own = newDataKey();
  const [wrapped] = await keys.wrap([{ subject: id, organisation: organisationId, key: own }]);
  if (!wrapped) missing();
  await client.query(
    `insert into homeward.data_keys (subject_id, organisation_id, kind, kek, wrapped) values ($1, $2, 'ROW', $3, $4)`,
    [id, organisationId, wrapped.kek, wrapped.wrapped],
  );
  const close = (column: string, said: string): string =>
    seal(dataKey(own), id, { column: `letters.${column}`, row: id }, said);
  const digest = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
  await client.query(
    `insert into homeward.letters (id, organisation_id, number, kind, language, template_id, mission_id, recipient, subject, signatory, dated, case_count, pages, pdf_file, pdf_bytes, pdf_digest,
       docx_file, docx_bytes, docx_digest, state, sent_on, sent_how, answered_on, created_by, recipient_kind)
     values ($1, $2, $3, $4, 'en', $5, $6, $7, $8, $9, $10::date, $11, $12, $13, $14, $15, $16, $17, $18, $19::text,
       case when $19::text <> 'FINAL' then $10::date end, case when $19::text <> 'FINAL' then 'EMAIL' end, case when $19::text = 'ANSWERED' then $10::date end, $20, 'MISSION')`,
    [
      id,
      organisationId,
      number,
      body.kind,
      about.templateId,
      about.missionId,
      close('recipient', about.recipient),
      close('subject', merged.subject),
      close('signatory', coordinator),
      today,
      people.length,
      pages,
      pdfFile,
      pdf.length,
      digest(pdf),
      docxFile,
      docx.length,
      digest(docx),
      about.state,
      about.coordinatorId,
    ],
  );
  for (const [at, { caseId }] of people.entries()) {
    const row = uuid();
    const theirs = held.get(caseId);
    const closed = (column: string, said: LetterValues | string): string | null =>
      theirs ? seal(theirs, caseId, { column: `letter_cases.${column}`, row }, said) : null;
    await client.query(
      `insert into homeward.letter_cases (id, organisation_id, letter_id, case_id, position, number, kind, dated, recipient_kind, recipient, said) values ($1, $2, $3, $4, $5, $6, $7, $8, 'MISSION', $9, $10)`,
      [
        row,
        organisationId,
        id,
        caseId,
        at + 1,
        number,
        body.kind,
        today,
        closed('recipient', about.recipient) ?? '',
        closed('said', values[at] ?? {}),
      ],
    );
  }
}

/** A letter that the coordinator began on a phone: to a lawyer who stands in no directory. */
async function tellDraft(client: ClientBase, keys: KeyProvider, about: Waiting, templateId: string): Promise<void> {
  const { coordinatorId, organisationId, people } = about;
  const key = (await keysOf(client, keys, [coordinatorId])).get(coordinatorId);
  if (!key) return;
  const id = uuid();
  const words: DraftWords = {
    addressee: {
      kind: 'NAMED',
      missionId: null,
      bodyId: null,
      receptionBodyId: null,
      movementId: null,
      namedKind: 'LAWYER',
      reason: 'Named by the court for this hearing alone, so she stands in no directory.',
    },
    recipient: 'Ms Chan Sophea\nAttorney at law\nStreet 240, Phnom Penh',
    dated: null,
    signatory: null,
    replacesId: null,
  };
  await client.query(
    `insert into homeward.letter_drafts (id, organisation_id, user_id, template_id, case_ids, words) values ($1, $2, $3, $4, $5, $6)`,
    [
      id,
      organisationId,
      coordinatorId,
      templateId,
      people.slice(0, 3).map(({ caseId }) => caseId),
      seal(key, coordinatorId, { column: 'letter_drafts.words', row: id }, words),
    ],
  );
}

async function keysOf(client: ClientBase, keys: KeyProvider, ids: readonly string[]): Promise<Map<string, KeyObject>> {
  const { rows } = await client.query<Wrapped>(
    `select subject_id as subject, organisation_id as organisation, kek, wrapped from homeward.data_keys where subject_id = any($1)`,
    [ids],
  );
  return new Map((await keys.unwrap(rows)).map(({ subject, key }) => [subject, dataKey(key)]));
}

async function* whole(bytes: Buffer): AsyncGenerator<Buffer> {
  yield await Promise.resolve(bytes);
}

function missing(): never {
  throw new Error('The seed lacks a template or a key for a letter.');
}
