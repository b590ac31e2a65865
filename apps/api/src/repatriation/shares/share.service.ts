import { Injectable } from '@nestjs/common';
import { addDays, isSettled, standingExceptions } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { CaseGate } from '../../cases/case/case-gate.js';
import { tell } from '../../cases/timeline/timeline.js';
import { openWayHome } from '../checklist/open-way-home.js';
import type { CaseShareModel } from '../checklist/way-home.models.js';
import { assertMission, readShares } from '../checklist/way-home.reader.js';
import { refuseWithheld } from '../checklist/way-home.service.js';
import { CaseShareEntity } from './share.entity.js';
import type { EndShareInput, ShareCaseInput } from './share.models.js';

/** Sharing is telling the mission of the person's country: only with the consent, and never of who asks for protection. */
@Injectable()
export class ShareService {
  constructor(
    private readonly acts: Acts,
    private readonly gate: CaseGate,
  ) {}

  share(input: ShareCaseInput): Promise<CaseShareModel | Problem> {
    return this.acts.run(
      'shareCase',
      input,
      async (tx) => {
        await this.gate.open(tx, 'case.share', input.caseId);
        await assertMission(tx, input.missionId);
        const way = await openWayHome(tx, input.caseId);
        if (input.until < way.today || input.until > addDays(way.today, 366))
          throw new InvalidInputError([{ field: 'until', code: 'SHARE_UNTIL' }]);
        if (standingExceptions(way.exceptions).some(({ kind }) => kind === 'THIRD_COUNTRY'))
          throw new RefusedError('SHARE_HIDDEN_FROM_MISSION', { reference: way.facts.reference });
        if (!way.begun || !isSettled(way.items, 'CONSENT_AND_RISK') || (await consentTakenBack(tx, input.caseId)))
          throw new RefusedError('SHARE_NEEDS_CONSENT', { reference: way.facts.reference });
        await refuseWithheld(tx, way);
        const standing = await tx.first(
          `select 1 as standing from homeward.case_shares where case_id = $1 and mission_id = $2 and ended_at is null and until >= homeward.today()`,
          [input.caseId, input.missionId],
        );
        if (standing) throw new RefusedError('SHARED_ALREADY', { reference: way.facts.reference });
        const id = uuid();
        await tx.insert(CaseShareEntity, {
          id,
          organisationId: currentActor().organisationId,
          caseId: input.caseId,
          missionId: input.missionId,
          until: input.until,
          sharedBy: currentActor().userId,
        });
        await tell(tx, {
          caseId: input.caseId,
          kind: 'SHARED',
          data: { missionId: input.missionId, until: input.until },
        });
        return { id };
      },
      (tx, done) => one(tx, done.id),
    );
  }

  end(input: EndShareInput): Promise<CaseShareModel | Problem> {
    return this.acts.run(
      'endShare',
      input,
      async (tx) => {
        await this.gate.open(tx, 'case.share', input.caseId);
        const share = await tx.first<{ mission_id: string | null; place_id: string | null; ended: boolean }>(
          `select mission_id, place_id, ended_at is not null as ended from homeward.case_shares where id = $1 and case_id = $2`,
          [input.shareId, input.caseId],
        );
        if (!share) throw new RefusedError('NOT_FOUND');
        await tx.update(CaseShareEntity, input.shareId, input.expectedVersion, { endedAt: new Date() });
        if (share.ended) throw new RefusedError('SHARE_ENDED_ALREADY');
        await tell(tx, {
          caseId: input.caseId,
          kind: 'SHARED',
          toState: 'ENDED',
          data: share.mission_id ? { missionId: share.mission_id } : { placeId: share.place_id },
        });
        return { id: input.shareId };
      },
      (tx, done) => one(tx, done.id),
    );
  }
}

/** The step on the checklist stays done; the last word of the person stands above it. */
async function consentTakenBack(tx: Tx, caseId: string): Promise<boolean> {
  const last = await tx.first<{ stands: boolean }>(
    `select given and withdrawn_at is null as stands from homeward.consents where case_id = $1 and purpose = 'MISSION'
     order by recorded_at desc, id desc limit 1`,
    [caseId],
  );
  return last !== undefined && !last.stands;
}

async function one(tx: Tx, id: string): Promise<CaseShareModel> {
  const [share] = await readShares(tx, 's.id = $1', [id]);
  if (!share) throw new RefusedError('NOT_FOUND');
  return share;
}
