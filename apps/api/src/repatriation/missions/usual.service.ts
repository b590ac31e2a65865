import { Injectable } from '@nestjs/common';
import { RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import { isOwn } from './directory.reader.js';
import { MissionUsualModel } from './usual.models.js';

/** Steps for which a mission itself is waited for. */
const steps = ['NATIONALITY_VERIFIED', 'TRAVEL_DOCUMENT_APPLIED', 'TRAVEL_DOCUMENT_ISSUED'];

/** How long a mission usually takes, over windows that were counted ahead (decision 84): nobody chooses days of their own. */
@Injectable()
export class UsualService {
  constructor(private readonly work: UnitOfWork) {}

  ofMission(missionId: string): Promise<MissionUsualModel[]> {
    return this.work.run(async (tx) => {
      if (!(await isOwn(tx, missionId))) throw new RefusedError('NOT_FOUND');
      const rows = await tx.query<MissionUsualModel>(
        `select period, item, cases, lower_days::float8 as lower, median_days::float8 as median, upper_days::float8 as upper
         from homeward.item_durations where organisation_id = $1 and mission_id = $2 and nationality is null and item = any($3)
         order by period ~ '^[0-9]', period desc, array_position($3, item)`,
        [currentActor().organisationId, missionId, steps],
      );
      return rows.map((row) => Object.assign(new MissionUsualModel(), row));
    });
  }
}
