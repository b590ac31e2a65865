import {
  fieldsOf,
  goesTo,
  letterFieldRules,
  type LetterTemplateState,
  letterWords,
  looksLikeMission,
  type LetterValues,
  mergeLetter,
  type MergedLetter,
  namesMission as names,
  todayIn,
} from '@homeward/domain';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import type { CaseGate } from '../../cases/case/case-gate.js';
import { seenWarnings } from '../../rescues/bodies/body.reader.js';
import type { LetterPreviewInput } from './letter.inputs.js';
import type { LetterTemplateModel } from './letter.models.js';
import { type Chosen, chosenFor, dayIn } from './letter-people.js';
import type { PrintedLetter } from './print/printed-letter.js';
import { unprintable } from './print/shape.js';
import { readTemplates } from './template.service.js';

export const MOST_PEOPLE = 200;

/** A letter with everything but its number. */
export interface Composed extends Chosen {
  readonly template: LetterTemplateModel;
  readonly missionId: string | null;
  readonly recipient: readonly string[];
  readonly dated: string;
  readonly signatory: readonly string[];
  merged(number: string): MergedLetter;
  printed(number: string): PrintedLetter;
  readonly unprintable: readonly string[];
}

/** Undefined: not one of the cases is open to the writer. */
export async function compose(tx: Tx, gate: CaseGate, input: LetterPreviewInput): Promise<Composed | undefined> {
  const caseIds = [...new Set(input.caseIds)];
  if (caseIds.length === 0 || caseIds.length > MOST_PEOPLE)
    throw new InvalidInputError([{ field: 'caseIds', code: 'HOW_MANY', params: { most: MOST_PEOPLE } }]);
  const open = await gate.classes(tx, 'letter.write', caseIds);
  for (const caseId of caseIds)
    if (!open.has(caseId)) await tx.note('refusal', 'cases', { caseId, detail: { permission: 'letter.write' } });
  if (open.size === 0) return undefined;
  const [template] = await readTemplates(tx, 't.id = $2', [input.templateId]);
  if (!template) throw new RefusedError('NOT_FOUND');
  const usable: readonly LetterTemplateState[] = ['PUBLISHED'];
  if (!usable.includes(template.state)) throw new RefusedError('LETTER_TEMPLATE_NOT_PUBLISHED');
  const missionId = input.missionId ?? template.missionId;
  if (template.missionId && missionId !== template.missionId)
    throw new InvalidInputError([{ field: 'missionId', code: 'LETTER_OTHER_MISSION' }]);
  const recipient = linesOf(input.recipient ?? (await addressOf(tx, missionId)));
  const { language } = template;
  const fields = fieldsOf(template);
  const chosen = await chosenFor(tx, { kind: template.kind, language, missionId, fields }, caseIds, open);
  const dated = input.dated ?? todayIn(currentActor().timeZone);
  const signatory = linesOf(input.signatory ?? currentActor().displayName);
  const letter = (number: string): LetterValues => ({
    LETTER_NUMBER: number,
    LETTER_DATE: dayIn(language, dated),
    ORGANISATION: currentActor().organisationName,
    RECIPIENT: recipient[0] ?? '',
    PEOPLE_COUNT: new Intl.NumberFormat(`${language}-u-nu-latn`).format(chosen.people.length),
    SIGNATORY: signatory[0] ?? '',
  });
  const merged = (number: string): MergedLetter =>
    mergeLetter(
      template,
      letter(number),
      chosen.people.map(({ values }) => values),
    );
  const printed = (number: string): PrintedLetter =>
    printedOf({ merged: merged(number), number, language, dated, recipient, signatory });
  return {
    ...chosen,
    template,
    missionId,
    recipient,
    dated,
    signatory,
    merged,
    printed,
    unprintable: unprintable(wordsOf(printed('')).join('\n')),
  };
}

/** What was read of people, for the log. */
export const personColumns = (template: LetterTemplateModel): string[] =>
  [...fieldsOf(template)]
    .filter((field) => letterFieldRules[field].person)
    .map((field) => letterFieldRules[field].token);

function printedOf(about: {
  merged: MergedLetter;
  number: string;
  language: string;
  dated: string;
  recipient: readonly string[];
  signatory: readonly string[];
}): PrintedLetter {
  const { merged, number, language } = about;
  const words = letterWords(language);
  return {
    language,
    title: number,
    letterhead: [currentActor().organisationName],
    reference: [number, dayIn(language, about.dated)],
    recipient: about.recipient,
    subject: merged.subject === '' ? '' : `${words.subject}: ${merged.subject}`,
    blocks: merged.blocks.map((block) =>
      block.kind === 'LIST'
        ? {
            kind: 'TABLE',
            header: [words.number, ...block.columns.map((column) => words.columns[column] ?? '')],
            rows: block.rows.map((row, n) => [String(n + 1), ...row]),
          }
        : block,
    ),
    closing: ['', ...about.signatory],
    footer: `${number} · ${words.page}`,
  };
}

const wordsOf = (letter: PrintedLetter): string[] => [
  ...letter.letterhead,
  ...letter.recipient,
  ...letter.closing,
  letter.subject,
  ...letter.blocks.flatMap((block) =>
    block.kind === 'TABLE' ? [...block.header, ...block.rows.flat()] : [block.text],
  ),
];

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

async function addressOf(tx: Tx, missionId: string | null): Promise<string> {
  if (!missionId) return '';
  const row = await tx.first<{ name: string; address: string; city: string }>(
    `select name, address, city from homeward.missions where id = $1 and organisation_id = $2`,
    [missionId, currentActor().organisationId],
  );
  if (!row) throw new RefusedError('NOT_FOUND');
  return [row.name, row.address, row.address.includes(row.city) ? '' : row.city].join('\n');
}

/**
 * Who may be named to a mission is decided by the mission of the directory. An address that is typed is no way around that: one that
 * names an embassy or consulate needs it chosen, and one of the directory that is not the one chosen is another reader.
 */
export async function refuseOtherMission(
  tx: Tx,
  letter: { readonly missionId: string | null; readonly recipient: readonly string[] },
): Promise<void> {
  const text = letter.recipient.join('\n');
  const missions = await tx.query<{ id: string; name: string }>(
    `select id, name from homeward.missions where organisation_id = $1`,
    [currentActor().organisationId],
  );
  const named = missions.filter(({ name }) => names(text, name)).map(({ id }) => id);
  const other = letter.missionId === null ? named.length > 0 : named.length > 0 && !named.includes(letter.missionId);
  if (other || (letter.missionId === null && looksLikeMission(text)))
    throw new InvalidInputError([{ field: 'recipient', code: 'LETTER_NAMES_MISSION' }]);
}

/**
 * A leak at whom the letter goes to was read before the letter is made, as before a rescue request goes there. Also of those who
 * are not asked any more: they may not be asked because of it.
 */
export async function refuseUnseen(
  tx: Tx,
  letter: { readonly missionId: string | null; readonly recipient: readonly string[] },
  warningIds: readonly string[],
): Promise<void> {
  const bodies = await tx.query<{ id: string; name: string; missionId: string | null }>(
    `select id, name, mission_id as "missionId" from homeward.rescue_bodies where organisation_id = $1`,
    [currentActor().organisationId],
  );
  const written = bodies.filter((body) => goesTo(letter.missionId, letter.recipient.join('\n'), body));
  const { seen } = await seenWarnings(
    tx,
    written.map(({ id }) => ({ bodyId: id, field: 'warningIds' })),
  );
  if ([...seen.values()].some((id) => !warningIds.includes(id)))
    throw new InvalidInputError([{ field: 'warningIds', code: 'WARNING_NOT_SEEN' }]);
}
