import type { ChecklistItemState, IsoDate, ItemCode, TravelDocumentKind } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { InvalidInputError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { tell } from '../../cases/timeline/timeline.js';
import type { OpenWayHome } from '../checklist/open-way-home.js';
import { TravelDocumentEntity } from './papers.entities.js';

export interface Paper {
  readonly number: string;
  readonly expiresOn?: string | null;
}

/** @param at path of the paper in the input, such as `document.` */
export function checkPaper(paper: Paper, on: IsoDate, at = ''): void {
  if (paper.number.trim() === '') throw new InvalidInputError([{ field: `${at}number`, code: 'REQUIRED' }]);
  if (paper.expiresOn && paper.expiresOn <= on)
    throw new InvalidInputError([{ field: `${at}expiresOn`, code: 'EXPIRES_BEFORE_ISSUED' }]);
}

/** A paper is said of the step that issues it, and of no other. */
export function refuseOtherPaper(
  item: ItemCode,
  state: ChecklistItemState,
  on: IsoDate,
  paper: Paper | null | undefined,
): void {
  if (!paper) return;
  if (item !== 'TRAVEL_DOCUMENT_ISSUED' || state !== 'DONE')
    throw new InvalidInputError([{ field: 'document.number', code: 'DOCUMENT_OF_ISSUED_STEP' }]);
  checkPaper(paper, on, 'document.');
}

/**
 * The travel document that a mission issued, among those of the case: the one that was applied for there, else a new one. The step
 * is the caller's.
 */
export async function issued(
  tx: Tx,
  way: OpenWayHome,
  paper: Paper & { readonly kind: TravelDocumentKind },
  { missionId, on }: { readonly missionId: string | null; readonly on: IsoDate },
): Promise<void> {
  const stored = await tx.first<{ id: string; version: number }>(
    `select id, version from homeward.travel_documents
     where case_id = $1 and issued_on is null and (mission_id is null or mission_id = $2) and coalesce(applied_on, $3) <= $3
     order by mission_id is null, applied_on desc nulls last, id desc limit 1`,
    [way.caseId, missionId, on],
  );
  const said = {
    kind: paper.kind,
    missionId,
    number: paper.number.trim(),
    issuedOn: on,
    expiresOn: paper.expiresOn ?? null,
  };
  const id = stored?.id ?? uuid();
  if (stored) await tx.update(TravelDocumentEntity, id, stored.version, said);
  else
    await tx.insert(TravelDocumentEntity, {
      id,
      organisationId: currentActor().organisationId,
      caseId: way.caseId,
      ...said,
    });
  await tell(tx, {
    caseId: way.caseId,
    kind: 'TRAVEL_DOCUMENT_CHANGED',
    data: { kind: paper.kind, step: 'ISSUED', documentId: id },
  });
}
