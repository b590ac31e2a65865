import { todayIn } from '@homeward/domain';
import { holds } from '@homeward/policy';
import { Injectable } from '@nestjs/common';
import { currentActor } from '../../platform/context/context.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { WayHomeMapModel } from './map.models.js';
import { readBorders, readCompounds, readCustody, readLegs, readMissions } from './map.reader.js';
import { routesOf } from './routes.js';

/** Numbers for each place, never people: each layer counts by the permission of its own lists, under row-level security. */
@Injectable()
export class MapService {
  constructor(private readonly work: UnitOfWork) {}

  read(asked: {
    readonly nationality: string | null;
    readonly missionId: string | null;
    readonly on: string | null;
  }): Promise<WayHomeMapModel> {
    return this.work.run(async (tx) => {
      const { roles, timeZone } = currentActor();
      const today = todayIn(timeZone);
      const on = asked.on ?? today;
      const question = { ...asked, on, isToday: on === today };
      const compounds = await readCompounds(tx, question);
      const custody = await readCustody(tx, question);
      const missions = await readMissions(tx, question);
      const borders = await readBorders(tx, question);
      if (!holds(roles, 'movement.read'))
        return { on, compounds, custody, missions, crossings: borders, routes: null, moreLegs: false };
      const { legs, more } = await readLegs(tx, question);
      const { routes, crossings } = routesOf(legs, borders);
      return { on, compounds, custody, missions, crossings, routes, moreLegs: more };
    });
  }
}
