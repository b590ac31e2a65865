import {
  fieldsOf,
  letterFieldRules,
  type LetterRecipientKind,
  type LetterTemplateState,
  letterWords,
  type LetterValues,
  mergeLetter,
  type MergedLetter,
  todayIn,
} from '@homeward/domain';
import { dayInWords } from '@homeward/i18n';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import type { CaseGate } from '../../cases/case/case-gate.js';
import { type Addressee, addresseeOf } from './addressee.js';
import type { LetterPreviewInput } from './letter.inputs.js';
import type { LetterJourneyModel, LetterTemplateModel } from './letter.models.js';
import { type Chosen, chosenFor } from './letter-people.js';
import type { PrintedLetter } from './print/printed-letter.js';
import { unprintable } from './print/shape.js';
import { readTemplates } from './template.service.js';

export const MOST_PEOPLE = 200;
const toMission: LetterRecipientKind = 'MISSION';

/** A letter with everything but its number. */
export interface Composed extends Chosen {
  readonly template: LetterTemplateModel;
  readonly addressee: Addressee | null;
  readonly recipient: readonly string[];
  readonly dated: string;
  readonly signatory: readonly string[];
  merged(number: string): MergedLetter;
  printed(number: string): PrintedLetter;
  readonly unprintable: readonly string[];
  readonly journeys: readonly LetterJourneyModel[];
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
  const asked = input.addressee ?? (template.missionId ? { kind: toMission, missionId: template.missionId } : null);
  const addressee = asked ? await addresseeOf(tx, asked) : null;
  if (template.missionId && addressee?.missionId !== template.missionId)
    throw new InvalidInputError([{ field: 'addressee.missionId', code: 'LETTER_OTHER_MISSION' }]);
  const recipient = linesOf(input.recipient ?? addressee?.address ?? '');
  const { language } = template;
  const { missionId = null, movementId = null } = addressee ?? {};
  const fields = fieldsOf(template);
  const chosen = await chosenFor(tx, { kind: template.kind, language, missionId, movementId, fields }, caseIds, open);
  const dated = input.dated ?? todayIn(currentActor().timeZone);
  const signatory = linesOf(input.signatory ?? currentActor().displayName);
  const letter = (number: string): LetterValues => ({
    LETTER_NUMBER: number,
    LETTER_DATE: dayInWords(language, dated),
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
    addressee,
    journeys: await journeysOf(tx, [...open.keys()]),
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
    reference: [number, dayInWords(language, about.dated)],
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

const MOST_JOURNEYS = 100;

/** Journeys to come, of those chosen who are open to the writer, the next first. */
const journeysOf = (tx: Tx, caseIds: readonly string[]): Promise<LetterJourneyModel[]> =>
  tx.query<LetterJourneyModel>(
    `select m.id, m.reference, m.carrier, m.number, (m.departs_at at time zone m.departs_zone)::date::text as "departsOn" from homeward.movements m
     where m.cancelled_at is null and m.departs_at > now() - interval '1 day'
       and exists (select 1 from homeward.movement_passengers s where s.movement_id = m.id and s.case_id = any($1::uuid[]) and s.state <> 'REMOVED')
     order by m.departs_at, m.id limit ${MOST_JOURNEYS}`,
    [caseIds],
  );
