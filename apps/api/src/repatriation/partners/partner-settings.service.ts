import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { RefusedError, StaleWriteError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { isTaken } from '../../platform/db/taken.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { assertMission } from '../checklist/way-home.reader.js';
import { PartnerSettingEntity } from './partner.entities.js';
import { PartnerOfficeModel, type SetPartnerUpdatesInput } from './proposal.models.js';

/** How far each mission is trusted. No case in it: only how many people sign in there. */
@Injectable()
export class PartnerSettingsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
  ) {}

  offices(): Promise<PartnerOfficeModel[]> {
    return this.work.run((tx) => read(tx, null));
  }

  set(input: SetPartnerUpdatesInput): Promise<PartnerOfficeModel | Problem> {
    return this.acts.run(
      'setPartnerUpdates',
      input,
      async (tx) => {
        await assertMission(tx, input.missionId);
        const { userId, organisationId } = currentActor();
        // Two administrators who say it for the first time at once wait for each other: one row for each mission.
        await tx.query(`select pg_advisory_xact_lock(hashtextextended('partner ' || $1, 0))`, [input.missionId]);
        const said = await tx.first<{ id: string; version: number }>(
          `select id, version from homeward.partner_settings where mission_id = $1`,
          [input.missionId],
        );
        const now = { atOnce: input.atOnce, changedBy: userId, changedAt: new Date() };
        if (said) await tx.update(PartnerSettingEntity, said.id, input.expectedVersion, now);
        else if (input.expectedVersion !== 0)
          throw new StaleWriteError({ currentVersion: 0, changedAt: undefined, changedBy: undefined, fields: [] });
        else
          await tx
            .insert(PartnerSettingEntity, { id: uuid(), organisationId, missionId: input.missionId, ...now })
            .catch((error: unknown) => {
              throw isTaken(error)
                ? new StaleWriteError({ currentVersion: 1, changedAt: undefined, changedBy: undefined, fields: [] })
                : error;
            });
        return { id: input.missionId };
      },
      async (tx, done) => {
        const [office] = await read(tx, done.id);
        if (!office) throw new RefusedError('NOT_FOUND');
        return office;
      },
    );
  }
}

/** Missions with an account, or with something said about them; one by its id in any case. */
async function read(tx: Tx, missionId: string | null): Promise<PartnerOfficeModel[]> {
  const rows = await tx.query<PartnerOfficeModel>(
    `select jsonb_build_object('id', m.id, 'name', m.name, 'city', m.city, 'locatedIn', m.located_in) as mission,
       coalesce(a.accounts, 0) as accounts, coalesce(s.at_once, false) as "atOnce", coalesce(s.version, 0) as version
     from homeward.missions m left join homeward.partner_settings s on s.mission_id = m.id
       left join (select u.mission_id, count(*)::int as accounts from homeward.users u where u.disabled_at is null and u.mission_id is not null group by 1) a on a.mission_id = m.id
     where m.organisation_id = $1 and (m.id = $2::uuid or ($2::uuid is null and (a.accounts > 0 or s.id is not null)))
     order by m.name, m.id limit 300`,
    [currentActor().organisationId, missionId],
  );
  return rows.map((row) => Object.assign(new PartnerOfficeModel(), row));
}
