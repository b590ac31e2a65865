import type { MigrationInterface, QueryRunner } from 'typeorm';

const functions = ['open_deadlines(uuid[], uuid[], text, int)', 'settle_deadlines()', 'settle_first_reply()'];

/**
 * Deadlines outside the checklist are tasks with a kind and an hour. They come up with the plea or the exit, whoever
 * writes it: a field officer makes them due without a right to tasks. And they close by what is so, not by who says it.
 */
export class Deadlines1763700060000 implements MigrationInterface {
  name = 'Deadlines1763700060000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create domain homeward.deadline_kind as text check (value in ('FIRST_REPLY', 'FIRST_REPLY_ACUTE', 'VERIFICATION', 'CHASE_REQUEST',
        'ESCALATE_REQUEST', 'SCREENING_BEGINS', 'SCREENING_DECIDED', 'CUSTODY_REVIEW', 'BREAK_GLASS_REVIEW'));
      alter table homeward.tasks add column kind homeward.deadline_kind, add column due_at timestamptz,
        add check ((kind is null) = (due_at is null)), add check (kind is null or (title = '' and due_on is not null));
      comment on column homeward.tasks.kind is 'A deadline that came up by itself; null: somebody set the task. Its word is the title.';
      comment on column homeward.tasks.due_at is 'The hour of a deadline; due_on is its day in the zone of the organisation.';
      create unique index tasks_one_open_of_kind on homeward.tasks (case_id, kind) where done_at is null and kind is not null;

      -- Nobody types in a deadline or its hour: the functions beneath alone do.
      revoke insert, update on homeward.tasks from homeward_app;
      grant insert (id, organisation_id, case_id, title, due_on, assigned_to, done_at, done_by, created_by, created_at, version) on homeward.tasks to homeward_app;
      grant update (title, due_on, assigned_to, done_at, done_by, version) on homeward.tasks to homeward_app;
      grant insert, update (done_at, done_by, version) on homeward.tasks to homeward_auth;
      create policy tasks_auth_insert on homeward.tasks for insert to homeward_auth with check (true);
      create policy tasks_auth_update on homeward.tasks for update to homeward_auth using (kind is not null) with check (kind is not null);

      -- On cases that this very transaction wrote: the actor's own new plea, or somebody who came out and was not screened.
      -- Who came out on an earlier day came out by the end of it.
      create function homeward.open_deadlines(ids uuid[], case_ids uuid[], wanted text, minutes int) returns void
      language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
        insert into homeward.tasks (id, organisation_id, case_id, title, kind, due_at, due_on, created_by)
        select n.id, c.organisation_id, c.id, '', wanted, d.at, (d.at at time zone o.time_zone)::date, homeward.actor_id()
        from unnest(ids, case_ids) n (id, case_id)
        join homeward.cases c on c.id = n.case_id
        join homeward.organisations o on o.id = c.organisation_id
        cross join lateral (select least(now(), (c.out_on + 1)::timestamp at time zone o.time_zone) + make_interval(mins => minutes) as at) d
        where c.organisation_id = homeward.actor_organisation() and c.xmin = pg_current_xact_id()::xid
          and ((wanted in ('FIRST_REPLY', 'FIRST_REPLY_ACUTE', 'VERIFICATION') and c.state = 'REPORTED' and c.registered_by = homeward.actor_id())
            or (wanted = 'SCREENING_BEGINS' and c.state = 'OUT' and c.identification = 'NOT_SCREENED'))
        on conflict do nothing
      $$;
      comment on function homeward.open_deadlines is 'Makes a deadline due on cases that the transaction wrote; one open of a kind on a case.';

      create function homeward.settle_deadlines() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        update homeward.tasks t set done_at = now(), done_by = homeward.actor_id(), version = t.version + 1
        where t.case_id = new.id and t.done_at is null and (
          (t.kind in ('FIRST_REPLY', 'FIRST_REPLY_ACUTE', 'VERIFICATION') and new.state not in ('REPORTED', 'VERIFYING'))
          or (t.kind = 'SCREENING_BEGINS' and (new.identification <> 'NOT_SCREENED' or new.state = 'DECEASED')));
        return null;
      end $$;
      create trigger cases_settle_deadlines after update of state, identification on homeward.cases for each row
        when ((old.state, old.identification) is distinct from (new.state, new.identification)) execute function homeward.settle_deadlines();

      create function homeward.settle_first_reply() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        update homeward.tasks t set done_at = now(), done_by = homeward.actor_id(), version = t.version + 1
        where t.case_id = new.case_id and t.done_at is null and t.kind in ('FIRST_REPLY', 'FIRST_REPLY_ACUTE');
        return null;
      end $$;
      create trigger notes_settle_first_reply after insert on homeward.notes for each row
        when (new.kind = 'CALL') execute function homeward.settle_first_reply();

      grant execute on function homeward.open_deadlines(uuid[], uuid[], text, int) to homeward_app;
      ${functions.map((f) => `revoke all on function homeward.${f} from public; alter function homeward.${f} owner to homeward_auth;`).join('\n')}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger notes_settle_first_reply on homeward.notes;
      drop trigger cases_settle_deadlines on homeward.cases;
      drop function homeward.open_deadlines, homeward.settle_deadlines, homeward.settle_first_reply;
      drop policy tasks_auth_update on homeward.tasks;
      drop policy tasks_auth_insert on homeward.tasks;
      revoke insert, update (done_at, done_by, version) on homeward.tasks from homeward_auth;
      grant insert, update on homeward.tasks to homeward_app;
      alter table homeward.tasks no force row level security;
      delete from homeward.tasks where kind is not null;
      alter table homeward.tasks force row level security;
      alter table homeward.tasks drop column due_at, drop column kind;
      drop domain homeward.deadline_kind;
    `);
  }
}
