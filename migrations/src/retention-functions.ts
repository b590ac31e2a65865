/**
 * What is due, and how much it is, in SQL. Names in full and no search path: these run as homeward_auth, over every team,
 * and are called by the functions of the migration alone.
 */
const ends = `('CLOSED', 'DUPLICATE', 'DECEASED')`;

export const candidates = `
      -- As libs/domain has it. No rule, and never due: who is still held, on the way, in care or missing.
      create function homeward.retention_category(state text, closure text, came_out boolean, came_home boolean) returns text
      language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
        select case
          when state = 'DUPLICATE' or (state = 'CLOSED' and closure = 'DUPLICATE') then 'DUPLICATE'
          when state = 'DECEASED' or (state = 'CLOSED' and closure = 'DECEASED') then 'DECEASED'
          when state = 'LOST_CONTACT' or (state = 'CLOSED' and closure = 'LOST_CONTACT') then 'LOST_CONTACT'
          when state = 'CLOSED' and (came_home or closure = 'SETTLED_AT_HOME') then 'RETURNED_HOME'
          when state = 'CLOSED' and came_out then 'CAME_OUT'
          when state = 'CLOSED' or (state in ('UNVERIFIABLE', 'DECLINED_BY_PERSON') and not came_out) then 'NEVER_OUT'
          when state in ('REPORTED', 'VERIFYING') and not came_out then 'PLEA_UNANSWERED'
        end
      $$;
      -- Held against libs/domain by a test.
      create function homeward.retention_defaults() returns table (category text, counts_from text, months int)
      language sql immutable parallel safe set search_path = pg_catalog, pg_temp as $$
        values ('RETURNED_HOME', 'END', 60), ('CAME_OUT', 'END', 60), ('NEVER_OUT', 'END', 24), ('PLEA_UNANSWERED', 'LAST_CHANGE', 24),
          ('LOST_CONTACT', 'LAST_CHANGE', 120), ('DUPLICATE', 'END', 12), ('DECEASED', 'END', 120)
      $$;
      create function homeward.retention_state(org uuid, days int, these uuid[], own_batch uuid default null)
      returns table (case_id uuid, reference text, team_id uuid, restricted boolean, members uuid[], category text, counted_from date, due_on date, decided boolean, why text[])
      language sql stable set search_path = pg_catalog, pg_temp as $$
        with here as (select o.time_zone as zone, (now() at time zone o.time_zone)::date as today from homeward.organisations o where o.id = org),
        found as (
          select c.id, c.reference, c.team_id, c.sensitivity, c.person_id, again.ended is not null as reopened, d.category, r.id is not null as decided,
            (case d.counts_from when 'LAST_CHANGE' then greatest(
                (select e.at from homeward.case_events e where e.case_id = c.id order by e.at desc limit 1), coalesce(again.ended, c.closed_at, c.state_since))
              else coalesce(again.ended, c.closed_at, c.state_since) end at time zone h.zone)::date as counted_from,
            coalesce(r.months, d.months) as months
          from homeward.cases c cross join here h
            -- One that was at its end and is worked on again: due by what it was, and not due because it is not at its end.
            left join lateral (select max(e.at) filter (where e.to_state in ${ends}) as ended from homeward.case_events e
              where e.case_id = c.id and e.to_state in ('CLOSED', 'DUPLICATE', 'DECEASED', 'REOPENED') having bool_or(e.to_state = 'REOPENED')) again
              on c.state not in ${ends}
            join homeward.retention_defaults() d on d.category = homeward.retention_category(
              case when again.ended is not null then 'CLOSED' else c.state::text end, c.closure_reason::text, c.out_on is not null, c.home_on is not null)
            left join homeward.retention_rules r on r.organisation_id = org and r.category = d.category
          where c.organisation_id = org and c.erased_at is null and (these is null or c.id = any(these))
        ),
        due as (select f.*, (f.counted_from + make_interval(months => f.months))::date as due_on from found f)
        select f.id, f.reference, f.team_id, f.sensitivity = 'RESTRICTED', array(select m.user_id from homeward.case_members m where m.case_id = f.id),
          f.category, f.counted_from, f.due_on, f.decided,
          array_remove(array[
            case when f.reopened then 'REOPENED' end,
            case when exists (select 1 from homeward.case_holds w where w.case_id = f.id and w.lifted_at is null and (w.until is null or w.until >= h.today)) then 'HOLD' end,
            case when exists (select 1 from homeward.tasks t where t.case_id = f.id and t.done_at is null) then 'OPEN_TASKS' end,
            case when exists (select 1 from homeward.movement_passengers p join homeward.movements m on m.id = p.movement_id
              where p.case_id = f.id and m.cancelled_at is null and p.state in ('BOOKED', 'DEPARTED', 'STOPPED_AT_BORDER')) then 'JOURNEY' end,
            case when exists (select 1 from homeward.cases o where o.person_id = f.person_id and o.id <> f.id and o.erased_at is null
              and o.state not in ${ends}) then 'OTHER_CASE' end,
            case when not f.decided then 'NOT_DECIDED' end,
            case when exists (select 1 from homeward.approvals a where a.kind = 'ERASURE' and a.subject_id = f.id and a.decision = 'PENDING' and a.expires_at > now())
              or exists (select 1 from homeward.retention_batch_cases b join homeward.approvals a on a.subject_id = b.batch_id and a.kind = 'RETENTION'
                where b.case_id = f.id and b.outcome is null and b.batch_id is distinct from own_batch
                  and ((a.decision = 'PENDING' and a.expires_at > now()) or a.decision = 'APPROVED')) then 'ASKED' end
          ], null)
        from due f cross join here h where f.due_on <= h.today + days
      $$;
      comment on function homeward.retention_state is 'Files whose period is over within these days, and what keeps each of them all the same.';`;

export const setCounts = `
      -- Of several cases together: a list that two of them came with goes once, a person with the last of the cases. What
      -- has no key any more has gone already.
      create function homeward.erasure_counts_of(wanted uuid[]) returns jsonb language plpgsql stable set search_path = pg_catalog, pg_temp as $$
      declare name text; n int; records int := 0; rest jsonb;
      begin
        for name in select * from homeward.tables_of_case() loop
          execute format('select count(*) from homeward.%I where case_id = any($1)', name) into n using wanted;
          records := records + n;
        end loop;
        select jsonb_build_object(
          'rosterRows', (select count(*) from homeward.roster_entries r where (r.case_id = any(wanted) or r.same_as_case = any(wanted))
            and not exists (select 1 from homeward.data_keys k where k.subject_id = r.id and k.wrapped is null)),
          'lists', (select count(distinct r.import_id) from homeward.roster_entries r where (r.case_id = any(wanted) or r.same_as_case = any(wanted))
            and not exists (select 1 from homeward.data_keys k where k.subject_id = r.import_id and k.wrapped is null)),
          'files', (select count(*) from homeward.attachment_files f where f.case_id = any(wanted)),
          'bytes', (select coalesce(sum(f.bytes), 0) from homeward.attachment_files f where f.case_id = any(wanted)),
          'shares', (select count(*) from homeward.case_shares s where s.case_id = any(wanted) and s.ended_at is null),
          'tasks', (select count(*) from homeward.tasks t where t.case_id = any(wanted) and t.done_at is null),
          'people', (select count(distinct c.person_id) from homeward.cases c where c.id = any(wanted) and not exists (
            select 1 from homeward.cases o where o.person_id = c.person_id and not o.id = any(wanted) and o.erased_at is null))) into rest;
        return rest || jsonb_build_object('records', records);
      end $$;
      set local role homeward_auth;
      create or replace function homeward.erasure_counts(wanted uuid) returns jsonb language plpgsql stable set search_path = pg_catalog, pg_temp as $$
      begin return homeward.erasure_counts_of(array[wanted]); end $$;
      reset role;`;

/** As it was before several were counted together. */
export const singleCounts = `
      create or replace function homeward.erasure_counts(wanted uuid) returns jsonb language plpgsql stable set search_path = pg_catalog, pg_temp as $$
      declare name text; n int; records int := 0; rest jsonb;
      begin
        for name in select * from homeward.tables_of_case() loop
          execute format('select count(*) from homeward.%I where case_id = $1', name) into n using wanted;
          records := records + n;
        end loop;
        select jsonb_build_object(
          'rosterRows', (select count(*) from homeward.roster_entries r where r.case_id = wanted or r.same_as_case = wanted),
          'lists', (select count(distinct r.import_id) from homeward.roster_entries r where r.case_id = wanted or r.same_as_case = wanted),
          'files', (select count(*) from homeward.attachment_files f where f.case_id = wanted),
          'shares', (select count(*) from homeward.case_shares s where s.case_id = wanted and s.ended_at is null),
          'tasks', (select count(*) from homeward.tasks t where t.case_id = wanted and t.done_at is null),
          'people', (select count(*) from homeward.cases c where c.id = wanted and not exists (
            select 1 from homeward.cases o where o.person_id = c.person_id and o.id <> c.id and o.erased_at is null))) into rest;
        return rest || jsonb_build_object('records', records);
      end $$;`;
