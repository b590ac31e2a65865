import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addCodes, allow, dropCodes, is, me, myOrganisation, protect } from './sql.js';

const onOperation = (t: string): string =>
  `${t}.organisation_id = ${myOrganisation} and exists (select 1 from homeward.operations o where o.id = ${t}.operation_id)`;
const decider = is('supervisor', 'coordinator');
const roles = ['RECEPTION', 'COMMUNICATION', 'LIAISON'];
const notices = ['RISK_TO_DECIDE', 'RISK_DECIDED', 'BEGUN_UNASSESSED', 'TEAM_NEEDS_HELP'];
const tables = [
  'operation_check_ins',
  'risk_assessments',
  'meeting_points',
  'point_openings',
  'operation_reports',
  'operation_tasks',
];
const domains: Readonly<Record<string, readonly string[]>> = {
  check_in_answer: ['SAFE', 'NEEDS_HELP'],
  risk_degree: ['LOW', 'MEDIUM', 'HIGH', 'EXTREME'],
  risk_decision: ['APPROVED', 'SENT_BACK'],
  meeting_point_kind: ['MEETING', 'FALLBACK', 'PICK_UP', 'SAFE_PLACE', 'HOSPITAL'],
};
const definers = ['meeting_points_of(uuid)'];

/** Rows that are there already are touched past the policies of their owner and past the triggers. */
const untold = (table: string, work: string): string => `
  alter table homeward.${table} no force row level security; alter table homeward.${table} disable trigger user;
  ${work}
  alter table homeward.${table} enable trigger user; alter table homeward.${table} force row level security;`;

/** Who sees the meeting points: the team from the day before, or whoever wrote down why a moment ago. */
const pointsOpen = (
  t: string,
): string => `(exists (select 1 from homeward.operations o join homeward.operation_members m on m.operation_id = o.id
      where o.id = ${t}.operation_id and m.user_id = ${me} and (o.state = 'UNDER_WAY' or (o.state = 'PLANNED' and o.planned_on <= current_date + 1)))
    or exists (select 1 from homeward.point_openings p where p.operation_id = ${t}.operation_id and p.user_id = ${me} and p.opened_at > now() - interval '15 minutes'))`;

/** What a rescue operation needs around its roster: tags and marks, check-ins, risk, meeting points, the report after it. */
export class OperationBoard1763902000000 implements MigrationInterface {
  name = 'OperationBoard1763902000000';

  async up(q: QueryRunner): Promise<void> {
    for (const [name, values] of Object.entries(domains))
      await q.query(
        `create domain homeward.${name} as text check (value in (${values.map((v) => `'${v}'`).join(', ')}))`,
      );
    await q.query(`
      ${addCodes('operation_role', ...roles)}
      ${addCodes('notice_kind', ...notices)}

      alter table homeward.operations add column begun_at timestamptz, add column finished_at timestamptz,
        add column urgent_reason homeward.sealed not null default '', add column head_count int check (head_count between 0 and 100000);
      comment on column homeward.operations.urgent_reason is 'Why it began without an approved risk assessment. Empty: it did not. [personal]';
      comment on column homeward.operations.head_count is 'People counted on the vans, by heads and apart from the roster.';

      alter table homeward.operation_members add column id uuid not null default gen_random_uuid() unique, add column phone homeward.sealed not null default '';
      comment on column homeward.operation_members.phone is 'Where somebody of the team is reached on the day. [personal]';
      grant update (phone) on homeward.operation_members to homeward_app;
      ${allow('homeward.operation_members', 'update', `organisation_id = ${myOrganisation} and homeward.reaches_operation(operation_id)`)}

      alter table homeward.roster_entries add column listed boolean not null default true, add column medical_urgent boolean not null default false,
        add column minor boolean not null default false, add column tag text not null default '', add column outcome_by uuid,
        add column changed_in xid8 not null default pg_current_xact_id();
      comment on column homeward.roster_entries.listed is 'Stood on a list before. Who did not is there unexpectedly, whatever became of it.';
      comment on column homeward.roster_entries.medical_urgent is 'Needs a doctor first. A mark beside the outcome.';
      comment on column homeward.roster_entries.minor is 'Under eighteen, or taken for it. A mark beside the outcome.';
      comment on column homeward.roster_entries.tag is 'Number of the paper tag that the person wears, one in each operation. It names a strip of paper.';
      comment on column homeward.roster_entries.outcome_by is 'Who marked the outcome last.';
      comment on column homeward.roster_entries.changed_in is 'Transaction of the last change: other devices ask for what changed since the oldest one that was still open.';
      ${untold('roster_entries', `update homeward.roster_entries set listed = false where outcome = 'UNEXPECTED';`)}
      create unique index roster_entries_tag on homeward.roster_entries (operation_id, tag) where tag <> '';
      create index roster_entries_changed on homeward.roster_entries (operation_id, changed_in);
      create function homeward.stamp_roster_entry() returns trigger language plpgsql as $$
      begin
        new.changed_in := pg_current_xact_id();
        if tg_op = 'INSERT' then
          if new.outcome = 'UNEXPECTED' then new.listed := false; end if;
          if new.outcome <> 'EXPECTED' and new.outcome_by is null then new.outcome_by := homeward.actor_id(); end if;
        elsif new.outcome is distinct from old.outcome then new.outcome_by := homeward.actor_id();
        end if;
        return new;
      end $$;
      create trigger roster_entries_stamp before insert or update on homeward.roster_entries for each row execute function homeward.stamp_roster_entry();

      create table homeward.operation_check_ins (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        operation_id uuid not null references homeward.operations,
        user_id uuid not null references homeward.users,
        due_at timestamptz not null,
        answer homeward.check_in_answer,
        answered_at timestamptz,
        answered_by uuid references homeward.users,
        stood_down_at timestamptz,
        version int not null default 1,
        check (num_nonnulls(answer, answered_at, answered_by) in (0, 3))
      );
      create index on homeward.operation_check_ins (operation_id, due_at);
      create index on homeward.operation_check_ins (organisation_id, due_at) where answer is null and stood_down_at is null;
      comment on table homeward.operation_check_ins is 'When each of the team says that all is well. Whether one is late is reckoned from its hour.';
      comment on column homeward.operation_check_ins.user_id is 'Who is to answer.';
      comment on column homeward.operation_check_ins.answered_by is 'Who wrote it down: the person, or whoever heard it over the radio.';
      comment on column homeward.operation_check_ins.stood_down_at is 'All clear was given: nobody waits for it any more.';

      create table homeward.risk_assessments (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        operation_id uuid not null references homeward.operations,
        number int not null,
        level homeward.risk_degree not null,
        content homeward.sealed not null default '',
        created_by uuid not null references homeward.users,
        created_at timestamptz not null default now(),
        decision homeward.risk_decision,
        decided_by uuid references homeward.users,
        decided_at timestamptz,
        decision_note homeward.sealed not null default '',
        version int not null default 1,
        unique (operation_id, number),
        check (decided_by <> created_by),
        check (num_nonnulls(decision, decided_by, decided_at) in (0, 3))
      );
      comment on table homeward.risk_assessments is 'What is thought of before people are sent in. Never changed: the next one has the next number. Approved by somebody else than its writer.';
      comment on column homeward.risk_assessments.level is 'Of the worst threat in it.';
      comment on column homeward.risk_assessments.content is 'Threats with likelihood, severity and what is done about them; when it is broken off; medical; ways out. [personal]';
      comment on column homeward.risk_assessments.decision_note is 'What whoever decided said. [personal]';

      create table homeward.point_openings (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        operation_id uuid not null references homeward.operations,
        user_id uuid not null references homeward.users,
        reason homeward.sealed not null default '',
        opened_at timestamptz not null default now()
      );
      create index on homeward.point_openings (operation_id, user_id, opened_at);
      comment on table homeward.point_openings is 'Why somebody read the meeting points who is not on the team, or not yet. It opens them for a quarter of an hour.';
      comment on column homeward.point_openings.reason is 'In words. [personal]';

      create table homeward.meeting_points (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        operation_id uuid not null references homeward.operations,
        kind homeward.meeting_point_kind not null,
        place homeward.sealed not null default '',
        meet_at timestamptz,
        created_by uuid not null references homeward.users,
        created_at timestamptz not null default now(),
        removed_at timestamptz,
        version int not null default 1
      );
      create index on homeward.meeting_points (operation_id);
      comment on table homeward.meeting_points is 'Where the team meets, falls back to and takes people. Open to the team from the day before the operation until its end, to others with a reason.';
      comment on column homeward.meeting_points.place is 'How it is found. [sealed]';

      create table homeward.operation_reports (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        operation_id uuid not null references homeward.operations,
        number int not null,
        content homeward.sealed not null default '',
        numbers jsonb not null,
        created_by uuid not null references homeward.users,
        created_at timestamptz not null default now(),
        unique (operation_id, number)
      );
      comment on table homeward.operation_reports is 'What happened, after it. Never changed: the next one has the next number.';
      comment on column homeward.operation_reports.content is 'In words: what happened, injuries, who stayed behind and why, what went wrong. [personal]';
      comment on column homeward.operation_reports.numbers is 'Counts of the roster when it was written; no rows.';

      create table homeward.operation_tasks (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        operation_id uuid not null references homeward.operations,
        title homeward.sealed not null default '',
        assigned_to uuid references homeward.users,
        due_on date,
        created_by uuid not null references homeward.users,
        created_at timestamptz not null default now(),
        done_at timestamptz,
        done_by uuid references homeward.users,
        version int not null default 1
      );
      create index on homeward.operation_tasks (operation_id);
      create index on homeward.operation_tasks (assigned_to) where done_at is null;
      comment on table homeward.operation_tasks is 'What is to be done after an operation, of no single case.';
      comment on column homeward.operation_tasks.title is 'What is to be done. [personal]';

      ${protect('homeward.operation_check_ins', 'select, insert')}
      grant update (answer, answered_at, answered_by, stood_down_at, version) on homeward.operation_check_ins to homeward_app;
      ${protect('homeward.risk_assessments', 'select, insert')}
      grant update (decision, decided_by, decided_at, decision_note, version) on homeward.risk_assessments to homeward_app;
      ${protect('homeward.point_openings', 'select, insert')}
      ${protect('homeward.meeting_points', 'select, insert')}
      grant update (removed_at, version) on homeward.meeting_points to homeward_app;
      ${protect('homeward.operation_reports', 'select, insert')}
      ${protect('homeward.operation_tasks', 'select, insert')}
      grant update (done_at, done_by, version) on homeward.operation_tasks to homeward_app;

      ${(['select', 'insert', 'update'] as const).map((c) => allow('homeward.operation_check_ins', c, onOperation('operation_check_ins'))).join('\n')}
      ${allow('homeward.risk_assessments', 'select', onOperation('risk_assessments'))}
      ${allow('homeward.risk_assessments', 'insert', `${onOperation('risk_assessments')} and created_by = ${me} and decision is null`)}
      ${allow('homeward.risk_assessments', 'update', `${onOperation('risk_assessments')} and ${decider} and created_by <> ${me} and decision is null`, `${onOperation('risk_assessments')} and ${decider} and decided_by = ${me}`)}
      ${allow('homeward.point_openings', 'select', `${onOperation('point_openings')} and user_id = ${me}`)}
      ${allow('homeward.point_openings', 'insert', `${onOperation('point_openings')} and user_id = ${me} and ${decider}`)}
      ${allow('homeward.meeting_points', 'select', `${onOperation('meeting_points')} and ${pointsOpen('meeting_points')}`)}
      ${allow('homeward.meeting_points', 'insert', `${onOperation('meeting_points')} and created_by = ${me}`)}
      ${allow('homeward.meeting_points', 'update', `${onOperation('meeting_points')} and ${pointsOpen('meeting_points')}`)}
      ${allow('homeward.operation_reports', 'select', onOperation('operation_reports'))}
      ${allow('homeward.operation_reports', 'insert', `${onOperation('operation_reports')} and created_by = ${me}`)}
      ${allow('homeward.operation_tasks', 'select', onOperation('operation_tasks'))}
      ${allow('homeward.operation_tasks', 'insert', `${onOperation('operation_tasks')} and created_by = ${me}`)}
      ${allow('homeward.operation_tasks', 'update', onOperation('operation_tasks'))}

      -- That there are points, and of which kind: whoever plans sees it without reading where.
      grant select on homeward.meeting_points to homeward_auth;
      create policy meeting_points_auth on homeward.meeting_points for select to homeward_auth using (true);
      create function homeward.meeting_points_of(wanted uuid) returns table (id uuid, kind text, meet_at timestamptz)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select p.id, p.kind::text, p.meet_at from homeward.meeting_points p where p.operation_id = wanted and p.removed_at is null and homeward.reaches_operation(wanted)
        order by p.created_at, p.id
      $$;
      comment on function homeward.meeting_points_of is 'Which meeting points an operation has, without where they are.';
      ${definers.map((f) => `revoke all on function homeward.${f} from public; grant execute on function homeward.${f} to homeward_app; alter function homeward.${f} owner to homeward_auth;`).join('\n')}

      -- People are sent in after two have thought, or with a reason that is told; and an operation ends when everybody is counted.
      create function homeward.guard_operation_move() returns trigger language plpgsql as $$
      begin
        if current_user <> 'homeward_app' or new.state = old.state then return new; end if;
        if new.state = 'UNDER_WAY' and new.kind <> 'ESCAPE_PICK_UP' and new.urgent_reason = '' and coalesce((select r.decision <> 'APPROVED'
          from homeward.risk_assessments r where r.operation_id = new.id order by r.number desc limit 1), true)
          then raise exception 'no approved risk assessment' using errcode = '42501'; end if;
        if new.state = 'DONE' and exists (select 1 from homeward.roster_entries r where r.operation_id = new.id and r.outcome = 'EXPECTED' and r.decision not in ('SAME_AS_ROW', 'LEFT_OUT'))
          then raise exception 'somebody is still expected' using errcode = '42501'; end if;
        return new;
      end $$;
      create trigger operations_guard_move before update of state on homeward.operations for each row execute function homeward.guard_operation_move();

      create function homeward.tell_of_operation() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare op homeward.operations; said text; who uuid[]; actor uuid := homeward.actor_id();
      begin
        select * into op from homeward.operations o where o.id = case tg_table_name when 'operations' then new.id else (to_jsonb(new) ->> 'operation_id')::uuid end;
        said := tg_argv[0];
        who := case
          when said = 'RISK_DECIDED' then array[(to_jsonb(new) ->> 'created_by')::uuid]
          else array(select distinct u.id from homeward.users u join homeward.user_roles r on r.user_id = u.id join homeward.user_teams t on t.user_id = u.id
            where u.disabled_at is null and r.role = 'supervisor' and t.team_id = op.team_id)
            || case when said = 'TEAM_NEEDS_HELP' then array(select m.user_id from homeward.operation_members m where m.operation_id = op.id and m.role in ('LEAD', 'COMMUNICATION')) else '{}' end
          end;
        insert into homeward.notices (organisation_id, user_id, kind, about, actor_id, data)
          select distinct op.organisation_id, u, said, op.id, actor, jsonb_build_object('reference', op.reference) from unnest(who) u where u is distinct from actor;
        return null;
      end $$;
      comment on function homeward.tell_of_operation is 'Tells the supervisors of the team, for help also who leads, and the writer of what was decided.';
      create trigger operations_tell after update of state on homeward.operations for each row
        when (old.state = 'PLANNED' and new.state = 'UNDER_WAY' and new.urgent_reason <> '') execute function homeward.tell_of_operation('BEGUN_UNASSESSED');
      create trigger risk_assessments_ask after insert on homeward.risk_assessments for each row execute function homeward.tell_of_operation('RISK_TO_DECIDE');
      create trigger risk_assessments_tell after update of decision on homeward.risk_assessments for each row
        when (old.decision is null and new.decision is not null) execute function homeward.tell_of_operation('RISK_DECIDED');
      create trigger operation_check_ins_tell after update of answer on homeward.operation_check_ins for each row
        when (old.answer is distinct from new.answer and new.answer = 'NEEDS_HELP') execute function homeward.tell_of_operation('TEAM_NEEDS_HELP');
      create trigger operation_check_ins_tell_new after insert on homeward.operation_check_ins for each row
        when (new.answer = 'NEEDS_HELP') execute function homeward.tell_of_operation('TEAM_NEEDS_HELP');
      revoke all on function homeward.tell_of_operation() from public;
      grant execute on function homeward.tell_of_operation() to homeward_app;
      alter function homeward.tell_of_operation() owner to homeward_auth;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger operations_tell on homeward.operations;
      drop trigger operations_guard_move on homeward.operations;
      drop function homeward.meeting_points_of;
      drop table ${tables.map((t) => `homeward.${t}`).join(', ')};
      drop function homeward.tell_of_operation, homeward.guard_operation_move;
      drop trigger roster_entries_stamp on homeward.roster_entries;
      drop function homeward.stamp_roster_entry;
      alter table homeward.roster_entries drop column changed_in, drop column outcome_by, drop column tag, drop column minor, drop column medical_urgent, drop column listed;
      drop policy homeward_operation_members_update on homeward.operation_members;
      revoke update (phone) on homeward.operation_members from homeward_app;
      alter table homeward.operation_members drop column phone, drop column id;
      alter table homeward.operations drop column head_count, drop column urgent_reason, drop column finished_at, drop column begun_at;
      ${untold('notices', `delete from homeward.notices where kind in (${notices.map((k) => `'${k}'`).join(', ')});`)}
      ${dropCodes('notice_kind', ...notices)}
      ${untold('operation_members', `update homeward.operation_members set role = 'GATE' where role in (${roles.map((k) => `'${k}'`).join(', ')});`)}
      ${dropCodes('operation_role', ...roles)}
      ${Object.keys(domains)
        .map((name) => `drop domain homeward.${name};`)
        .join('\n')}
    `);
  }
}
