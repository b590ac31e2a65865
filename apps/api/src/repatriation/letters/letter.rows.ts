import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { LetterModel, LetterPersonModel } from './letter.models.js';

const columns = `l.id, l.number, l.kind, l.language, l.state, l.template_id as "templateId", l.mission_id as "missionId", l.recipient_kind as "recipientKind",
  l.body_id as "bodyId", l.reception_body_id as "receptionBodyId", l.movement_id as "movementId", l.named_kind as "namedKind", ${at('letters.named_reason', 'l')} as "namedReason",
  ${at('letters.recipient', 'l')} as "recipient", ${at('letters.subject', 'l')} as "subject", ${at('letters.signatory', 'l')} as "signatory",
  l.dated, l.case_count as "caseCount", l.pages, l.pdf_bytes as "pdfBytes", l.pdf_digest as "pdfDigest", l.docx_bytes as "docxBytes", l.docx_digest as "docxDigest",
  l.sent_on as "sentOn", l.sent_how as "sentHow", l.answered_on as "answeredOn", l.void_reason as "voidReason", u.display_name as "madeBy", l.created_at as "madeAt",
  (select r.number from homeward.letters r where r.id = l.replaces_id) as replaces, (select r.number from homeward.letters r where r.replaces_id = l.id limit 1) as "replacedBy",
  l.version, l.created_at::text as sort_key`;
export type LetterRow = Omit<LetterModel, 'people'> & { readonly sort_key: string };

/** Row-level security has left out whoever does not see everybody in it. */
export async function letterRows(
  tx: Tx,
  where: string,
  values: readonly unknown[],
  most: number,
): Promise<LetterRow[]> {
  return tx.query<LetterRow>(
    `select ${columns} from homeward.letters l join homeward.users u on u.id = l.created_by
     where l.organisation_id = $1 and ${where} order by l.created_at desc, l.id desc limit ${most}`,
    [currentActor().organisationId, ...values],
  );
}

export async function peopleOf(tx: Tx, letterIds: readonly string[]): Promise<Map<string, LetterPersonModel[]>> {
  const rows = await tx.query<LetterPersonModel & { letterId: string }>(
    `select lc.letter_id as "letterId", lc.case_id as "caseId", c.reference from homeward.letter_cases lc join homeward.cases c on c.id = lc.case_id
     where lc.letter_id = any($1) order by lc.letter_id, lc.position`,
    [letterIds],
  );
  const found = new Map<string, LetterPersonModel[]>();
  for (const { letterId, ...person } of rows)
    found.set(letterId, [...(found.get(letterId) ?? []), Object.assign(new LetterPersonModel(), person)]);
  return found;
}

export const letterModel = ({ sort_key: _, ...row }: LetterRow, people: LetterPersonModel[]): LetterModel =>
  Object.assign(new LetterModel(), row, { people });
