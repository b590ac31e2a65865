import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addCodes, dropCodes } from './sql.js';

const functions = ['open_house_task(uuid, uuid, int)', 'settle_house_task()', 'settle_house_report()'];
const kinds = ['HOUSE_NEED', 'HOUSE_INCIDENT'];

/**
 * What a house needs an answer to is a task of whoever carries the case, with a deadline as any other. The task and the report
 * are done together, whichever of the two somebody answers.
 */
export class HouseTasks1763930100000 implements MigrationInterface {
  name = 'HouseTasks1763930100000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ${addCodes('deadline_kind', ...kinds)}
      alter table homeward.tasks add column house_report_id uuid references homeward.house_reports,
        add constraint tasks_house_report check ((house_report_id is not null) = coalesce(kind in ('HOUSE_NEED', 'HOUSE_INCIDENT'), false));
      comment on column homeward.tasks.house_report_id is 'What a house said and somebody has to see to; done with it.';
      create unique index tasks_one_of_report on homeward.tasks (house_report_id);
      -- A house tells of several things on one day.
      drop index homeward.tasks_one_open_of_kind;
      create unique index tasks_one_open_of_kind on homeward.tasks (case_id, kind) where done_at is null and kind is not null and house_report_id is null;
      grant insert (house_report_id) on homeward.tasks to homeward_auth;

      -- For the house that said it in this very transaction. Whoever carries the case owns it, or whoever shared the case where nobody does.
      create function homeward.open_house_task(id uuid, report uuid, minutes int) returns void
      language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
        insert into homeward.tasks (id, organisation_id, case_id, title, kind, house_report_id, due_at, due_on, assigned_to, created_by)
        select open_house_task.id, r.organisation_id, r.case_id, '', 'HOUSE_' || r.kind, r.id, d.at, (d.at at time zone o.time_zone)::date,
          coalesce(c.assigned_to, (select s.shared_by from homeward.case_shares s where s.case_id = r.case_id and s.place_id = r.place_id order by s.shared_at desc, s.id desc limit 1)),
          homeward.actor_id()
        from homeward.house_reports r
        join homeward.cases c on c.id = r.case_id
        join homeward.organisations o on o.id = r.organisation_id
        cross join lateral (select now() + make_interval(mins => minutes) as at) d
        where r.id = report and r.kind in ('NEED', 'INCIDENT') and r.state = 'OPEN' and r.reported_by = homeward.actor_id()
          and r.organisation_id = homeward.actor_organisation() and r.xmin = pg_current_xact_id()::xid
        on conflict do nothing
      $$;
      comment on function homeward.open_house_task is 'Makes a task of what a house says in this transaction, due after so many minutes.';

      create function homeward.settle_house_task() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        update homeward.tasks t set done_at = now(), done_by = homeward.actor_id(), version = t.version + 1
        where t.house_report_id = new.id and t.done_at is null;
        return null;
      end $$;
      comment on function homeward.settle_house_task is 'What was answered as done, or taken back, is nobody''s task any more.';
      create trigger house_reports_settle_task after update of state on homeward.house_reports for each row
        when (new.state in ('DONE', 'WITHDRAWN')) execute function homeward.settle_house_task();

      create function homeward.settle_house_report() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        update homeward.house_reports r set state = 'DONE', decided_by = homeward.actor_id(), decided_at = now(), version = r.version + 1
        where r.id = new.house_report_id and r.state in ('OPEN', 'SEEN');
        return null;
      end $$;
      comment on function homeward.settle_house_report is 'Whose task is done, the house reads that it is done.';
      create trigger tasks_settle_house_report after update of done_at on homeward.tasks for each row
        when (new.house_report_id is not null and old.done_at is null and new.done_at is not null) execute function homeward.settle_house_report();
      grant update (state, decided_by, decided_at, version) on homeward.house_reports to homeward_auth;
      grant execute on function homeward.open_house_task(uuid, uuid, int) to homeward_app;
      ${functions.map((f) => `revoke all on function homeward.${f} from public; alter function homeward.${f} owner to homeward_auth;`).join('\n')}

      -- What waits already is somebody's task from now on.
      alter table homeward.tasks no force row level security;
      alter table homeward.house_reports no force row level security;
      alter table homeward.cases no force row level security;
      alter table homeward.case_shares no force row level security;
      alter table homeward.organisations no force row level security;
      insert into homeward.tasks (id, organisation_id, case_id, title, kind, house_report_id, due_at, due_on, assigned_to, created_by, created_at)
      select gen_random_uuid(), r.organisation_id, r.case_id, ''::text, 'HOUSE_' || r.kind, r.id, d.at, (d.at at time zone o.time_zone)::date,
        coalesce(c.assigned_to, (select s.shared_by from homeward.case_shares s where s.case_id = r.case_id and s.place_id = r.place_id order by s.shared_at desc, s.id desc limit 1)), r.reported_by, r.reported_at
      from homeward.house_reports r join homeward.cases c on c.id = r.case_id join homeward.organisations o on o.id = r.organisation_id
      cross join lateral (select r.reported_at + case when r.kind = 'INCIDENT' or r.urgent then interval '4 hours' else interval '2 days' end as at) d
      where r.kind in ('NEED', 'INCIDENT') and r.state in ('OPEN', 'SEEN') and c.erased_at is null;
      alter table homeward.organisations force row level security;
      alter table homeward.case_shares force row level security;
      alter table homeward.cases force row level security;
      alter table homeward.house_reports force row level security;
      alter table homeward.tasks force row level security;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger tasks_settle_house_report on homeward.tasks;
      drop trigger house_reports_settle_task on homeward.house_reports;
      ${[...functions]
        .reverse()
        .map((f) => `drop function homeward.${f};`)
        .join('\n')}
      revoke update (state, decided_by, decided_at, version) on homeward.house_reports from homeward_auth;
      alter table homeward.tasks no force row level security;
      delete from homeward.tasks where house_report_id is not null;
      alter table homeward.tasks force row level security;
      drop index homeward.tasks_one_open_of_kind;
      alter table homeward.tasks drop column house_report_id;
      create unique index tasks_one_open_of_kind on homeward.tasks (case_id, kind) where done_at is null and kind is not null;
      ${dropCodes('deadline_kind', ...kinds)}
    `);
  }
}
