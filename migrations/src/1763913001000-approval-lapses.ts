import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addCodes, dropCodes, me, myOrganisation } from './sql.js';

const onOperation = (t: string): string =>
  `${t}.organisation_id = ${myOrganisation} and exists (select 1 from homeward.operations o where o.id = ${t}.operation_id)`;
const opened = `exists (select 1 from homeward.point_openings p where p.operation_id = meeting_points.operation_id and p.user_id = ${me} and p.opened_at > now() - interval '15 minutes')`;
const forTeam = (
  day: string,
): string => `exists (select 1 from homeward.operations o join homeward.operation_members m on m.operation_id = o.id
  where o.id = meeting_points.operation_id and m.user_id = ${me} and (o.state = 'UNDER_WAY' or (o.state = 'PLANNED' and ${day})))`;
const approved = `((o.kind = 'ESCAPE_PICK_UP' and not o.kind_changed)
  or coalesce((select r.decision = 'APPROVED' from homeward.risk_assessments r where r.operation_id = o.id order by r.number desc limit 1), false))`;

const pointsOpenOn = (day: string): string => {
  const expression = `${onOperation('meeting_points')} and (${forTeam(day)} or ${opened})`;
  return `
    alter policy homeward_meeting_points_select on homeward.meeting_points using (${expression});
    alter policy homeward_meeting_points_update on homeward.meeting_points using (${expression}) with check (${expression});`;
};
const guardMove = (unneeded: string): string => `
  create or replace function homeward.guard_operation_move() returns trigger language plpgsql as $$
  begin
    if current_user <> 'homeward_app' or new.state = old.state then return new; end if;
    if new.state = 'UNDER_WAY' and not (${unneeded}) and new.urgent_reason = '' and coalesce((select r.decision <> 'APPROVED'
      from homeward.risk_assessments r where r.operation_id = new.id order by r.number desc limit 1), true)
      then raise exception 'no approved risk assessment' using errcode = '42501'; end if;
    if new.state = 'DONE' and exists (select 1 from homeward.roster_entries r where r.operation_id = new.id and r.outcome = 'EXPECTED' and r.decision not in ('SAME_AS_ROW', 'LEFT_OUT'))
      then raise exception 'somebody is still expected' using errcode = '42501'; end if;
    return new;
  end $$;`;

/** An approval is of one plan: whoever changes kind, day or place of an operation takes it back, and opens nothing early. */
export class ApprovalLapses1763913001000 implements MigrationInterface {
  name = 'ApprovalLapses1763913001000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ${addCodes('notice_kind', 'RISK_LAPSED')}
      alter table homeward.operations add column kind_changed boolean not null default false;
      comment on column homeward.operations.kind_changed is 'It was planned as another kind: what that kind needed is still needed.';
      alter table homeward.risk_assessments add column lapsed_at timestamptz, add column lapsed_by uuid references homeward.users,
        add column approved_before uuid references homeward.users;
      comment on column homeward.risk_assessments.lapsed_at is 'When the plan was changed after an approval, which was taken back by it.';
      comment on column homeward.risk_assessments.lapsed_by is 'Who changed the plan.';
      comment on column homeward.risk_assessments.approved_before is 'Who had approved it, of the plan before.';

      create function homeward.lapse_approval() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare lapsed homeward.risk_assessments; actor uuid := homeward.actor_id();
      begin
        select * into lapsed from homeward.risk_assessments r where r.operation_id = new.id order by r.number desc limit 1;
        if lapsed.id is null or lapsed.decision is distinct from 'APPROVED' then return null; end if;
        update homeward.risk_assessments set decision = null, approved_before = decided_by, decided_by = null, decided_at = null,
          lapsed_at = now(), lapsed_by = actor, version = version + 1 where id = lapsed.id;
        insert into homeward.notices (organisation_id, user_id, kind, about, actor_id, data)
          select new.organisation_id, u.id, 'RISK_LAPSED', new.id, actor, jsonb_build_object('reference', new.reference) from homeward.users u
          where u.disabled_at is null and u.id is distinct from actor and (u.id = lapsed.decided_by or (
            exists (select 1 from homeward.user_roles r where r.user_id = u.id and r.role = 'supervisor')
            and exists (select 1 from homeward.user_teams t where t.user_id = u.id and t.team_id = new.team_id)));
        return null;
      end $$;
      comment on function homeward.lapse_approval is 'Takes the approval of the newest assessment back and tells whoever gave it and the supervisors of the team.';
      grant select, update (decision, approved_before, decided_by, decided_at, lapsed_at, lapsed_by, version) on homeward.risk_assessments to homeward_auth;
      create policy risk_assessments_lapse on homeward.risk_assessments to homeward_auth using (true) with check (true);
      create trigger operations_lapse after update of kind, planned_on, compound_id, place on homeward.operations for each row
        when (old.state = 'PLANNED' and (old.kind::text, old.planned_on, old.compound_id, old.place) is distinct from (new.kind::text, new.planned_on, new.compound_id, new.place))
        execute function homeward.lapse_approval();
      revoke all on function homeward.lapse_approval() from public;
      grant execute on function homeward.lapse_approval() to homeward_app;
      alter function homeward.lapse_approval() owner to homeward_auth;

      create function homeward.mark_kind_changed() returns trigger language plpgsql as $$
      begin
        new.kind_changed := old.kind_changed or new.kind is distinct from old.kind;
        return new;
      end $$;
      comment on function homeward.mark_kind_changed is 'A raid that is called a pick-up afterwards is still looked at by two.';
      -- At every change: a mark that is taken off by itself would let a raid begin unseen.
      create trigger operations_kind_changed before update on homeward.operations for each row execute function homeward.mark_kind_changed();

      ${guardMove(`new.kind = 'ESCAPE_PICK_UP' and not new.kind_changed`)}
      ${pointsOpenOn(`o.planned_on <= current_date + 1 and ${approved}`)}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ${pointsOpenOn(`o.planned_on <= current_date + 1`)}
      ${guardMove(`new.kind = 'ESCAPE_PICK_UP'`)}
      drop trigger operations_kind_changed on homeward.operations;
      drop trigger operations_lapse on homeward.operations;
      drop function homeward.mark_kind_changed, homeward.lapse_approval;
      drop policy risk_assessments_lapse on homeward.risk_assessments;
      revoke select, update (decision, approved_before, decided_by, decided_at, lapsed_at, lapsed_by, version) on homeward.risk_assessments from homeward_auth;
      alter table homeward.risk_assessments drop column approved_before, drop column lapsed_by, drop column lapsed_at;
      alter table homeward.operations drop column kind_changed;
      alter table homeward.notices no force row level security; alter table homeward.notices disable trigger user;
      delete from homeward.notices where kind = 'RISK_LAPSED';
      alter table homeward.notices enable trigger user; alter table homeward.notices force row level security;
      ${dropCodes('notice_kind', 'RISK_LAPSED')}
    `);
  }
}
