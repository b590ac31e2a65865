import { Injectable } from '@nestjs/common';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { RefusedError, StaleWriteError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { PartnerSettingEntity } from '../partners/partner.entities.js';
import type { PartnerHouseModel, SetHouseUpdatesInput } from './house.models.js';
import { readHouses } from './house.reader.js';

/** How far each house is trusted, and which there are to invite somebody of. No case in it. */
@Injectable()
export class HouseSettingsService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
  ) {}

  houses(): Promise<PartnerHouseModel[]> {
    return this.work.run((tx) => readHouses(tx, null));
  }

  set(input: SetHouseUpdatesInput): Promise<PartnerHouseModel | Problem> {
    return this.acts.run(
      'setHouseUpdates',
      input,
      async (tx) => {
        await house(tx, input.placeId);
        const { userId, organisationId } = currentActor();
        await tx.query(`select pg_advisory_xact_lock(hashtextextended('partner ' || $1, 0))`, [input.placeId]);
        const said = await tx.first<{ id: string }>(`select id from homeward.partner_settings where place_id = $1`, [
          input.placeId,
        ]);
        const now = { atOnce: input.atOnce, changedBy: userId, changedAt: new Date() };
        if (said) await tx.update(PartnerSettingEntity, said.id, input.expectedVersion, now);
        else if (input.expectedVersion !== 0)
          throw new StaleWriteError({ currentVersion: 0, changedAt: undefined, changedBy: undefined, fields: [] });
        else await tx.insert(PartnerSettingEntity, { id: uuid(), organisationId, placeId: input.placeId, ...now });
        return { id: input.placeId };
      },
      (tx, done) => house(tx, done.id),
    );
  }
}

async function house(tx: Tx, placeId: string): Promise<PartnerHouseModel> {
  const [found] = await readHouses(tx, placeId);
  if (!found) throw new RefusedError('NOT_FOUND');
  return found;
}
