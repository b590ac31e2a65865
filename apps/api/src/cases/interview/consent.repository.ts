import { type ConsentPurpose, consentPurposes } from '@homeward/domain';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { tell } from '../timeline/timeline.js';
import { ConsentModel } from './interview.models.js';

/** The wording that is read out; a new wording gets a new name, and what was agreed to under the old one keeps the old. */
export const CONSENT_TEXT = '2025-01';

export interface ConsentRow extends Omit<ConsentModel, 'stands'> {
  id: string;
}

/** The latest word on each purpose, in the order in which they are asked. */
export async function latestConsents(tx: Tx, caseId: string): Promise<(ConsentModel & { id: string })[]> {
  const rows = await tx.query<ConsentRow>(
    `select distinct on (purpose) id, purpose, given, given_by as "givenBy", text_version as "textVersion", recorded_at as "recordedAt", withdrawn_at as "withdrawnAt"
     from homeward.consents where case_id = $1 order by purpose, recorded_at desc, id desc`,
    [caseId],
  );
  return rows
    .map((row) => Object.assign(new ConsentModel(), row, { stands: row.given && row.withdrawnAt === null }))
    .sort((a, b) => consentPurposes.indexOf(a.purpose) - consentPurposes.indexOf(b.purpose));
}

export async function standingPurposes(tx: Tx, caseId: string): Promise<ConsentPurpose[]> {
  return (await latestConsents(tx, caseId)).filter(({ stands }) => stands).map(({ purpose }) => purpose);
}

/** No partner goes on reading what the person no longer agrees to. */
export async function endShares(tx: Tx, caseId: string): Promise<void> {
  const ended = await tx.query<{ mission_id: string | null; place_id: string | null }>(
    `select mission_id, place_id from homeward.end_shares_without_consent($1)`,
    [caseId],
  );
  for (const { mission_id: missionId, place_id: placeId } of ended)
    await tell(tx, { caseId, kind: 'SHARED', toState: 'ENDED', data: missionId ? { missionId } : { placeId } });
}
