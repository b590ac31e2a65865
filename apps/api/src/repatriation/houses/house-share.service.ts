import { Injectable } from '@nestjs/common';
import { addDays, type CustodyKind, partnerHouses, todayIn } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { CaseGate } from '../../cases/case/case-gate.js';
import { tell } from '../../cases/timeline/timeline.js';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import type { CaseShareModel } from '../checklist/way-home.models.js';
import { readShares } from '../checklist/way-home.reader.js';
import { CaseShareEntity } from '../shares/share.entity.js';
import type { ShareWithHouseInput } from './house.models.js';

/**
 * Sharing with a house is part of the help that the person agreed to, and of nothing else: that the embassy is not told, or
 * that somebody asks for protection, does not keep a bed from them.
 */
@Injectable()
export class HouseShareService {
  constructor(
    private readonly acts: Acts,
    private readonly gate: CaseGate,
  ) {}

  share(input: ShareWithHouseInput): Promise<CaseShareModel | Problem> {
    return this.acts.run(
      'shareWithHouse',
      input,
      async (tx) => {
        const { reference } = await this.gate.open(tx, 'case.share', input.caseId);
        const { organisationId, userId, timeZone } = currentActor();
        const today = todayIn(timeZone);
        const { expectedOn } = input;
        const problems: FieldProblem[] = [];
        const place = await tx.first<{ kind: CustodyKind; closed: boolean }>(
          `select kind, coalesce(closed_on <= homeward.today(), false) as closed from homeward.custody_places where id = $1 and organisation_id = $2`,
          [input.placeId, organisationId],
        );
        if (!place) throw new RefusedError('NOT_FOUND');
        if (!(partnerHouses as readonly CustodyKind[]).includes(place.kind))
          problems.push({ field: 'placeId', code: 'HOUSE_IS_AUTHORITY' });
        else if (place.closed) problems.push({ field: 'placeId', code: 'PLACE_IS_CLOSED' });
        if (input.until < today || input.until > addDays(today, 366))
          problems.push({ field: 'until', code: 'SHARE_UNTIL' });
        else if (expectedOn && (expectedOn > input.until || expectedOn < addDays(today, -366)))
          problems.push({ field: 'expectedOn', code: 'EXPECTED_WHILE_SHARED' });
        if (problems.length > 0) throw new InvalidInputError(problems);
        if (!(await agreesToHelp(tx, input.caseId))) throw new RefusedError('HOUSE_NEEDS_CONSENT', { reference });
        // Two who share at once wait for each other: one share for each house.
        await tx.query(`select pg_advisory_xact_lock(hashtextextended('share ' || $1, 0))`, [input.caseId]);
        const standing = await tx.first(
          `select 1 as standing from homeward.case_shares where case_id = $1 and place_id = $2 and ended_at is null and until >= homeward.today()`,
          [input.caseId, input.placeId],
        );
        if (standing) throw new RefusedError('SHARED_WITH_HOUSE_ALREADY', { reference });
        const id = uuid();
        await tx.insert(CaseShareEntity, {
          id,
          organisationId,
          caseId: input.caseId,
          placeId: input.placeId,
          until: input.until,
          expectedOn: expectedOn ?? null,
          note: input.note ?? '',
          sharedBy: userId,
        });
        await tell(tx, { caseId: input.caseId, kind: 'SHARED', data: { placeId: input.placeId, until: input.until } });
        return { id };
      },
      async (tx, done) => {
        const [share] = await readShares(tx, 's.id = $1', [done.id]);
        if (!share) throw new RefusedError('NOT_FOUND');
        return share;
      },
    );
  }
}

/** The last word of the person on being helped. */
async function agreesToHelp(tx: Tx, caseId: string): Promise<boolean> {
  const last = await tx.first<{ stands: boolean }>(
    `select given and withdrawn_at is null as stands from homeward.consents where case_id = $1 and purpose = 'ASSISTANCE'
     order by recorded_at desc, id desc limit 1`,
    [caseId],
  );
  return last?.stands === true;
}
