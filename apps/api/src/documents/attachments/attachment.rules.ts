import type { AttachmentSubject } from '@homeward/domain';
import { InvalidInputError } from '../../platform/acts/problems.js';
import type { Tx } from '../../platform/db/unit-of-work.js';

export interface Subject {
  readonly subjectKind: AttachmentSubject | null;
  readonly subjectId: string | null;
}

export const CAPTION = 500;

const tables: Record<AttachmentSubject, string> = {
  IDENTITY_DOCUMENT: 'identity_documents',
  TRAVEL_DOCUMENT: 'travel_documents',
  INTERVIEW: 'interviews',
  CUSTODY_SPELL: 'custody_spells',
};

/** It hangs on this case, and the actor sees it. @throws InvalidInputError */
export async function checkSubject(tx: Tx, caseId: string, { subjectKind, subjectId }: Subject): Promise<void> {
  if (!subjectKind && !subjectId) return;
  const found =
    subjectKind && subjectId
      ? await tx.first(`select 1 as found from homeward.${tables[subjectKind]} where id = $1 and case_id = $2`, [
          subjectId,
          caseId,
        ])
      : undefined;
  if (!found) throw new InvalidInputError([{ field: 'subjectId', code: 'NOT_AN_ID' }]);
}

/** @throws InvalidInputError */
export function checkedCaption(given: string | null | undefined): string {
  const caption = given ?? '';
  if ([...caption].length > CAPTION)
    throw new InvalidInputError([{ field: 'caption', code: 'TEXT_TOO_LONG', params: { most: CAPTION } }]);
  return caption;
}
