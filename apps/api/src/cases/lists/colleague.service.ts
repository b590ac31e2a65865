import { Injectable } from '@nestjs/common';
import { finalStates, type Role } from '@homeward/domain';
import { currentActor } from '../../platform/context/context.js';
import { UnitOfWork } from '../../platform/db/unit-of-work.js';
import type { CaseTeamModel } from '../case/case.models.js';
import type { AssignableColleagueModel } from './colleague.models.js';

/** Who a case may be assigned to, unless other roles are asked for. */
const carriers: readonly Role[] = ['caseworker', 'supervisor'];

@Injectable()
export class ColleagueService {
  constructor(private readonly work: UnitOfWork) {}

  colleagues(roles: readonly Role[] | undefined): Promise<AssignableColleagueModel[]> {
    return this.work.run((tx) =>
      tx.query<AssignableColleagueModel>(
        `select u.id, u.display_name as "displayName",
           array(select r.role::text from homeward.user_roles r where r.user_id = u.id order by 1) as roles,
           coalesce((select json_agg(json_build_object('id', t.id, 'name', t.name) order by t.name) from homeward.user_teams m join homeward.teams t on t.id = m.team_id where m.user_id = u.id), '[]') as teams,
           coalesce(o.n, 0) as "openCases"
         from homeward.users u
         left join (select c.assigned_to, count(*)::int as n from homeward.cases c where c.organisation_id = $1 and c.assigned_to is not null and c.state <> all($3::text[]) group by 1) o on o.assigned_to = u.id
         where u.organisation_id = $1 and u.disabled_at is null
           and exists (select 1 from homeward.user_roles r where r.user_id = u.id and r.role = any($2::text[]))
         order by u.display_name, u.id limit 500`,
        [currentActor().organisationId, roles?.length ? roles : carriers, finalStates],
      ),
    );
  }

  teams(): Promise<CaseTeamModel[]> {
    return this.work.run((tx) =>
      tx.query<CaseTeamModel>(`select id, name from homeward.teams where organisation_id = $1 order by name, id`, [
        currentActor().organisationId,
      ]),
    );
  }
}
