import type { CustodyBed, HouseReportCode, HouseReportKind, HouseReportState } from '@homeward/domain';
import { tell } from '../../cases/timeline/timeline.js';
import { RefusedError, StaleWriteError } from '../../platform/acts/problems.js';
import type { Tx } from '../../platform/db/unit-of-work.js';

export interface OpenReport {
  readonly caseId: string;
  readonly placeId: string;
  readonly kind: HouseReportKind;
  readonly code: HouseReportCode;
  readonly at: Date;
  readonly zone: string;
  readonly bed: CustodyBed | null;
  readonly state: HouseReportState;
  readonly version: number;
}

/** @throws RefusedError where there is none on this case or it is decided; StaleWriteError where somebody decided it meanwhile */
export async function openReport(
  tx: Tx,
  about: { readonly caseId: string; readonly reportId: string; readonly expectedVersion: number },
): Promise<OpenReport> {
  const found = await tx.first<OpenReport>(
    `select r.case_id as "caseId", r.place_id as "placeId", r.kind, r.code, r.happened_at as "at", r.zone, r.bed, r.state, r.version
     from homeward.house_reports r where r.id = $1 and r.case_id = $2`,
    [about.reportId, about.caseId],
  );
  if (!found) throw new RefusedError('NOT_FOUND');
  if (found.version !== about.expectedVersion)
    throw new StaleWriteError({
      currentVersion: found.version,
      changedAt: undefined,
      changedBy: undefined,
      fields: [],
    });
  if (found.state !== 'OPEN' && found.state !== 'SEEN') throw new RefusedError('HOUSE_REPORT_DECIDED');
  return found;
}

/** In the timeline of the case, without the words of the house. */
export const toldOfReport = (
  tx: Tx,
  { caseId, code, placeId }: Pick<OpenReport, 'caseId' | 'code' | 'placeId'>,
  state: HouseReportState,
): Promise<void> => tell(tx, { caseId, kind: 'HOUSE_REPORTED', toState: state, data: { report: code, placeId } });
