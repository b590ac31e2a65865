import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addCodes, allow, dropCodes, is, me, myOrganisation, myTeams, protect } from './sql.js';

/** For the application; the others are steps of these, or of a restore. */
const called = [
  'erasure_plan(text)',
  'erase(uuid)',
  'erased_case(uuid)',
  'unrecorded_erasures()',
  'record_erasure(uuid)',
];
const steps = [
  'tables_of_case()',
  'blank_rows(text, text, uuid[])',
  'erasure_counts(uuid)',
  'erase_case(uuid, uuid, uuid[])',
  'redo_erasure(jsonb)',
];

/** The sealed columns of every table that erasure blanks. `act` sees r.name, r.columns and r.reads (homeward_auth reads it by now). */
const eachTable = (act: string): string => `
  do $do$ declare r record; begin
    for r in
      select c.relname as name, string_agg(quote_ident(a.attname), ', ') as columns,
        has_table_privilege('homeward_auth', c.oid, 'select') as reads
      from pg_class c join pg_attribute a on a.attrelid = c.oid and a.atttypid = 'homeward.sealed'::regtype and not a.attisdropped
      where c.relnamespace = 'homeward'::regnamespace and c.relkind = 'r'
        and (c.relname in ('persons', 'cases', 'roster_imports') or exists (select 1 from pg_attribute s where s.attrelid = c.oid and s.attname = 'case_id'))
      group by c.oid, c.relname order by c.relname
    loop ${act} end loop;
  end $do$;`;

/** Columns beside the sealed ones that are emptied or ended, and that homeward_auth could not write yet. */
const more = `
  erased_at, tags on homeward.cases
  original_digest on homeward.attachments
  ended_at on homeward.break_glasses`
  .trim()
  .split('\n')
  .map((line) => line.trim().split(' on '));

const decidesOn = (erasure: string): string => `
  create or replace function homeward.decides_on(kind text) returns boolean language sql stable parallel safe as $$
    select case kind when 'ADMINISTRATOR' then homeward.has_role('administrator', 'data_protection_officer')
      when 'STATISTICS_RELEASE' then homeward.has_role('auditor', 'data_protection_officer') ${erasure} else false end
  $$;`;
const asksFor = (erasure: string): string => `
  create or replace function homeward.asks_for(kind text) returns boolean language sql stable parallel safe as $$
    select case kind when 'ADMINISTRATOR' then homeward.has_role('administrator') when 'STATISTICS_RELEASE' then homeward.has_role('auditor') ${erasure} else false end
  $$;`;
const guardInterview = (lets: string): string => `
  create or replace function homeward.guard_interview() returns trigger language plpgsql as $$
  begin ${lets}
    raise exception 'a signed interview is amended, not changed' using errcode = '42501';
  end $$;`;

/**
 * Erasing a case: its data keys are destroyed, and what stood under them is emptied. Two people, and nobody in the database
 * can do it otherwise: the function carries out what this very transaction approved. What counts people stays as it was.
 */
export class Erasure1763709500000 implements MigrationInterface {
  name = 'Erasure1763709500000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ${addCodes('approval_kind', 'ERASURE')}
      ${asksFor(`when 'ERASURE' then homeward.has_role('data_protection_officer')`)}
      ${decidesOn(`when 'ERASURE' then homeward.has_role('data_protection_officer', 'administrator')`)}
      ${guardInterview(`if current_user = 'homeward_auth' then return new; end if;`)}

      alter table homeward.cases add column erased_at timestamptz;
      comment on column homeward.cases.erased_at is 'The person was erased from it. No role sees it any more; numbers are counted on.';
      create policy cases_not_erased on homeward.cases as restrictive for all to homeward_app using (erased_at is null) with check (erased_at is null);

      create table homeward.erasures (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        case_id uuid not null unique references homeward.cases,
        reference text not null,
        asked_by uuid not null,
        asked_at timestamptz not null,
        decided_by uuid not null,
        erased_at timestamptz not null default now(),
        counts jsonb not null,
        keys uuid[] not null,
        recorded_at timestamptz,
        check (asked_by <> decided_by)
      );
      comment on table homeward.erasures is 'Proof of what was erased: no word about the person. Written by homeward.erase alone.';
      comment on column homeward.erasures.id is 'Of the approval.';
      comment on column homeward.erasures.reference is 'Of the case.';
      comment on column homeward.erasures.counts is 'How much of what: records, rows of rosters, lists, files, shares, tasks, people.';
      comment on column homeward.erasures.keys is 'Subjects whose data key was destroyed.';
      comment on column homeward.erasures.recorded_at is 'Stands in the ledger outside the database, and its files are gone.';
      ${protect('homeward.erasures', 'select')}
      ${allow('homeward.erasures', 'select', `organisation_id = ${myOrganisation} and ${is('data_protection_officer')}`)}
      create index on homeward.erasures (organisation_id, erased_at);
      create index erasures_unrecorded on homeward.erasures (id) where recorded_at is null;
      grant select, insert, update (recorded_at) on homeward.erasures to homeward_auth;
      create policy erasures_auth on homeward.erasures to homeward_auth using (true) with check (true);

      ${eachTable(`
        execute format('grant update (%s) on homeward.%I to homeward_auth', r.columns, r.name);
        execute format('create policy %I on homeward.%I for update to homeward_auth using (true) with check (true)', r.name || '_erase', r.name);
        if not r.reads then
          execute format('grant select on homeward.%I to homeward_auth', r.name);
          execute format('create policy %I on homeward.%I for select to homeward_auth using (true)', r.name || '_erase_read', r.name);
        end if;`)}
      ${more.map(([columns, table]) => `grant update (${columns}) on ${table} to homeward_auth;`).join('\n')}

      -- Found in the catalogue, so that a table that is added later is not forgotten.
      create function homeward.tables_of_case() returns setof text language sql stable set search_path = pg_catalog, pg_temp as $$
        select c.relname::text from pg_class c
        where c.relnamespace = 'homeward'::regnamespace and c.relkind = 'r' and c.relname <> 'roster_entries'
          and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.attname = 'case_id')
          and exists (select 1 from pg_attribute a where a.attrelid = c.oid and a.atttypid = 'homeward.sealed'::regtype and not a.attisdropped)
        order by 1
      $$;
      create function homeward.blank_rows(name text, place text, ids uuid[]) returns int language plpgsql set search_path = pg_catalog, pg_temp as $$
      declare sets text; done int;
      begin
        select string_agg(format('%I = %s', a.attname, case when a.attnotnull then quote_literal('') else 'null' end), ', ') into sets
        from pg_attribute a where a.attrelid = format('homeward.%I', name)::regclass and a.atttypid = 'homeward.sealed'::regtype and not a.attisdropped;
        execute format('update homeward.%I set %s where %I = any($1)', name, sets, place) using ids;
        get diagnostics done = row_count;
        return done;
      end $$;

      create function homeward.erasure_counts(wanted uuid) returns jsonb language plpgsql stable set search_path = pg_catalog, pg_temp as $$
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
      end $$;
      create function homeward.erasure_plan(wanted text)
      returns table (case_id uuid, reference text, state text, closed_at timestamptz, counts jsonb)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select c.id, c.reference, c.state::text, c.closed_at, homeward.erasure_counts(c.id) from homeward.cases c
        where c.organisation_id = homeward.actor_organisation() and c.erased_at is null and (c.reference = wanted or c.id::text = wanted)
          and (homeward.has_role('data_protection_officer') or (homeward.has_role('administrator') and exists (
            select 1 from homeward.approvals a where a.subject_id = c.id and a.kind = 'ERASURE')))
      $$;
      comment on function homeward.erasure_plan is 'By reference or id: how much an erasure would take, for who asks and who decides. No word of the case.';

      create function homeward.erase_case(wanted uuid, who uuid, known uuid[]) returns table (counts jsonb, keys uuid[])
      language plpgsql set search_path = pg_catalog, pg_temp as $$
      declare c homeward.cases; rows uuid[]; lists uuid[]; own uuid[]; person uuid[]; gone uuid[]; name text; told jsonb;
      begin
        select * into c from homeward.cases x where x.id = wanted for update;
        if not found then return; end if;
        -- Two cases of one person that are erased at once wait for each other: one of them is the last.
        perform pg_advisory_xact_lock(hashtextextended('erase ' || c.person_id::text, 0));
        told := homeward.erasure_counts(wanted);
        rows := array(select r.id from homeward.roster_entries r where r.case_id = wanted or r.same_as_case = wanted);
        rows := rows || array(select r.id from homeward.roster_entries r where r.same_as_row = any(rows) and not r.id = any(rows));
        lists := array(select distinct r.import_id from homeward.roster_entries r where r.id = any(rows) and r.import_id is not null);
        own := array(select a.id from homeward.approvals a where a.case_id = wanted) || array(select b.id from homeward.break_glasses b where b.case_id = wanted);
        person := case when (told ->> 'people')::int = 1 or c.person_id = any(known) then array[c.person_id] else '{}'::uuid[] end;

        -- The indexes of whose key is destroyed go by a trigger (homeward.forget_index).
        with destroyed as (
          update homeward.data_keys k set wrapped = null, kek = null, destroyed_at = now()
          where k.subject_id = any(array[wanted] || rows || lists || own || person || known) and k.organisation_id = c.organisation_id and k.wrapped is not null
          returning k.subject_id)
        select coalesce(array_agg(subject_id order by subject_id), '{}') into gone from destroyed;

        update homeward.case_shares s set ended_at = now(), version = version + 1 where s.case_id = wanted and s.ended_at is null;
        update homeward.tasks t set done_at = now(), done_by = who, version = version + 1 where t.case_id = wanted and t.done_at is null;
        update homeward.break_glasses b set ended_at = now() where b.case_id = wanted and b.ended_at is null;
        update homeward.approvals a set decision = 'EXPIRED', version = version + 1 where a.case_id = wanted and a.decision = 'PENDING';
        for name in select * from homeward.tables_of_case() loop perform homeward.blank_rows(name, 'case_id', array[wanted]); end loop;
        perform homeward.blank_rows('cases', 'id', array[wanted]);
        perform homeward.blank_rows('roster_entries', 'id', rows);
        perform homeward.blank_rows('roster_imports', 'id', lists);
        perform homeward.blank_rows('persons', 'id', person);
        update homeward.attachments a set original_digest = null where a.case_id = wanted and a.original_digest is not null;
        update homeward.cases x set erased_at = now(), tags = '{}', next_due_on = null, version = version + 1 where x.id = wanted;
        return query select told || jsonb_build_object('keys', cardinality(gone)), gone;
      end $$;

      create function homeward.erase(approval uuid) returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare a homeward.approvals; done record; number text;
      begin
        select * into a from homeward.approvals x where x.id = approval and x.kind = 'ERASURE' and x.decision = 'APPROVED'
          and x.organisation_id = homeward.actor_organisation() and x.decided_by = homeward.actor_id() and x.requested_by <> homeward.actor_id()
          and homeward.decides_on(x.kind) and x.xmin = pg_current_xact_id()::xid;
        if not found then return null; end if;
        select c.reference into number from homeward.cases c where c.id = a.subject_id and c.organisation_id = a.organisation_id and c.erased_at is null;
        if not found then return null; end if;
        select * into done from homeward.erase_case(a.subject_id, a.decided_by, '{}');
        insert into homeward.erasures (id, organisation_id, case_id, reference, asked_by, asked_at, decided_by, counts, keys)
          values (a.id, a.organisation_id, a.subject_id, number, a.requested_by, a.requested_at, a.decided_by, done.counts, done.keys);
        return a.subject_id;
      end $$;
      comment on function homeward.erase is 'The only way: carries out what this very transaction approved.';

      create function homeward.redo_erasure(one jsonb) returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare again boolean; known uuid[] := array(select k::uuid from jsonb_array_elements_text(one -> 'keys') k);
      begin
        select c.erased_at is null into again from homeward.cases c where c.id = (one ->> 'caseId')::uuid;
        if again is null then return false; end if;
        perform homeward.erase_case((one ->> 'caseId')::uuid, (one ->> 'decidedBy')::uuid, known);
        delete from homeward.attachment_files f where f.case_id = (one ->> 'caseId')::uuid;
        insert into homeward.erasures (id, organisation_id, case_id, reference, asked_by, asked_at, decided_by, erased_at, counts, keys, recorded_at)
          values ((one ->> 'id')::uuid, (one ->> 'organisationId')::uuid, (one ->> 'caseId')::uuid, one ->> 'reference', (one ->> 'askedBy')::uuid, (one ->> 'askedAt')::timestamptz,
            (one ->> 'decidedBy')::uuid, (one ->> 'erasedAt')::timestamptz, one -> 'counts', known, now())
          on conflict do nothing;
        return again;
      end $$;
      comment on function homeward.redo_erasure is 'After a restore, from the ledger: an older backup brings nobody back. Whether there was something to erase.';

      -- What the page of an erased case says, and to whom: who would see the case if it were there.
      create function homeward.erased_case(wanted uuid) returns table (reference text, erased_at timestamptz)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select c.reference, c.erased_at from homeward.cases c
        where c.id = wanted and c.erased_at is not null and c.organisation_id = ${myOrganisation}
          and (c.sensitivity = 'NORMAL' or exists (select 1 from homeward.case_members m where m.case_id = c.id and m.user_id = ${me}))
          and ((${is('supervisor')} and c.team_id = any(${myTeams})) or (${is('coordinator')} and c.verified_at is not null)
            or (${is('caseworker')} and (c.assigned_to = ${me} or (c.registered_by = ${me} and c.assigned_to is null))))
      $$;

      -- The ledger and the files lie outside the database and follow its commit. No word about anybody in it.
      create function homeward.unrecorded_erasures() returns setof homeward.erasures language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
        select * from homeward.erasures e where e.recorded_at is null order by e.erased_at, e.id limit 100 for update skip locked
      $$;
      create function homeward.record_erasure(done uuid) returns void language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
        update homeward.erasures set recorded_at = now() where id = done and recorded_at is null
      $$;
      ${[...called, ...steps].map((f) => `revoke all on function homeward.${f} from public; alter function homeward.${f} owner to homeward_auth;`).join('\n')}
      set local role homeward_auth;
      ${called.map((f) => `grant execute on function homeward.${f} to homeward_app;`).join('\n')}
      reset role;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function ${[...called, ...steps].map((f) => `homeward.${f}`).join(', ')};
      ${eachTable(`
        if exists (select 1 from pg_policy p where p.polrelid = format('homeward.%I', r.name)::regclass and p.polname = r.name || '_erase_read') then
          execute format('drop policy %I on homeward.%I', r.name || '_erase_read', r.name);
          execute format('revoke select on homeward.%I from homeward_auth', r.name);
        end if;
        execute format('drop policy %I on homeward.%I', r.name || '_erase', r.name);
        execute format('revoke update (%s) on homeward.%I from homeward_auth', r.columns, r.name);`)}
      ${more.map(([columns, table]) => `revoke update (${columns}) on ${table} from homeward_auth;`).join('\n')}
      drop table homeward.erasures;
      drop policy cases_not_erased on homeward.cases;
      alter table homeward.cases drop column erased_at;
      ${guardInterview('')}
      ${decidesOn('')}
      ${asksFor('')}
      alter table homeward.approvals no force row level security;
      alter table homeward.approvals disable trigger user;
      delete from homeward.approvals where kind = 'ERASURE';
      alter table homeward.approvals enable trigger user;
      alter table homeward.approvals force row level security;
      ${dropCodes('approval_kind', 'ERASURE')}
    `);
  }
}
