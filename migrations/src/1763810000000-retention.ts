import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addCodes, allow, dropCodes, is, myOrganisation, onVisibleCase, protect } from './sql.js';
import { candidates, setCounts, singleCounts } from './retention-functions.js';

/** For the application; the others are steps of these. */
const called = [
  'retention_files(text, int, date, text, int)',
  'retention_rules_here()',
  'retention_dry_run(text[])',
  'make_retention_batch(uuid, text[])',
  'retention_plan(uuid)',
  'retention_work()',
  'erase_of_batch(uuid)',
  'tell_of_retention()',
  'hold_case(uuid, uuid, text, text, date)',
  'lift_hold(uuid)',
  'holds_here(timestamptz, uuid, int)',
  'on_hold(uuid)',
];
const steps = [
  'retention_category(text, text, boolean, boolean)',
  'retention_defaults()',
  'retention_state(uuid, int, uuid[], uuid)',
  'erasure_counts_of(uuid[])',
  'may_hold(uuid)',
];
const tables = ['retention_rules', 'case_holds', 'retention_batches', 'retention_batch_cases'];
const officer = `homeward.has_role('data_protection_officer')`;

/** Puts other words into a function as it stands by then, so that migrations of two rooms need not know each other's. */
const reword = (name: string, from: string, to: string): string => `
  do $do$ declare was text := pg_get_functiondef('homeward.${name}'::regprocedure); begin
    if position($w$${from}$w$ in was) = 0 then raise exception 'homeward.${name} does not say: %', $w$${from}$w$; end if;
    execute replace(was, $w$${from}$w$, $w$${to}$w$);
  end $do$;`;
/** What is said of an approval of this kind, in the functions that ask who may. */
const kindIs = (roles: string): string => `when 'RETENTION' then homeward.has_role(${roles}) else false end`;
const kinds = [
  ['asks_for(text)', `'data_protection_officer'`],
  ['decides_on(text)', `'data_protection_officer', 'administrator'`],
] as const;
/** An erased case is not opened in an emergency, brought out of a compound, or what another case begins from. */
const livesOn = [
  ['break_glass(uuid, text, text)', 'x.reference = wanted_reference', 'x'],
  ['bring_out(uuid, uuid[], text, date, uuid)', `c.sensitivity = 'NORMAL'`, 'c'],
  ['roster_cases(uuid)', `c.sensitivity = 'NORMAL'`, 'c'],
  ['fits_earlier_case(uuid, uuid, uuid)', `c.sensitivity = 'NORMAL'`, 'c'],
] as const;
const erases = `select * into done from homeward.erase_case(a.subject_id, a.decided_by, '{}');`;
const heeds = `perform 1 from homeward.cases x where x.id = a.subject_id for update;
        if homeward.on_hold(a.subject_id) then return null; end if;
        ${erases}`;

/**
 * How long which files are kept: rules for each organisation, holds that stop the clock, and the erasure of what is due by
 * one request and two people, case by case. Nobody here gets to know a person: references, categories and days.
 */
export class Retention1763810000000 implements MigrationInterface {
  name = 'Retention1763810000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create domain homeward.retention_category as text check (value in ('RETURNED_HOME', 'CAME_OUT', 'NEVER_OUT', 'PLEA_UNANSWERED', 'LOST_CONTACT', 'DUPLICATE', 'DECEASED'));
      create domain homeward.hold_ground as text check (value in ('COURT', 'POLICE', 'COMPLAINT', 'PERSON_ASKED', 'SAFETY', 'OTHER'));
      create domain homeward.retention_outcome as text check (value in ('ERASED', 'SKIPPED', 'GONE'));
      ${addCodes('approval_kind', 'RETENTION')}
      ${addCodes('notice_kind', 'RETENTION_DUE')}

      create table homeward.retention_rules (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        category homeward.retention_category not null,
        months int not null check (months between 6 and 300),
        basis text not null check (btrim(basis) <> ''),
        set_by uuid not null references homeward.users,
        set_at timestamptz not null default now(),
        version int not null default 1,
        unique (organisation_id, category)
      );
      comment on table homeward.retention_rules is 'What an organisation decided: how long files of a category are kept. Without a row a period is only proposed, and nothing of it is erased.';
      comment on column homeward.retention_rules.months is 'From the event of the category (libs/domain): at least 6, at most 300.';
      comment on column homeward.retention_rules.basis is 'The law or the reason, in the words of the organisation.';

      create table homeward.case_holds (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        case_id uuid not null references homeward.cases,
        ground homeward.hold_ground not null,
        reason homeward.sealed not null,
        until date,
        set_by uuid not null references homeward.users,
        set_at timestamptz not null default now(),
        lifted_by uuid references homeward.users,
        lifted_at timestamptz,
        version int not null default 1,
        check (num_nonnulls(lifted_by, lifted_at) in (0, 2))
      );
      comment on table homeward.case_holds is 'A case that must not be erased: why, by whom, until when. While one stands, neither its period nor a request erases the case.';
      comment on column homeward.case_holds.reason is 'In words, for those who see the case. [personal]';
      comment on column homeward.case_holds.until is 'The last day of the hold; null: until it is lifted.';
      create index on homeward.case_holds (case_id) where lifted_at is null;
      create index on homeward.case_holds (organisation_id, set_at desc, id desc);

      create table homeward.retention_batches (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        asked_by uuid not null references homeward.users,
        asked_at timestamptz not null default now(),
        planned jsonb not null
      );
      comment on table homeward.retention_batches is 'Files that are erased by one request: the subject of an approval. What became of it stands in its rows.';
      comment on column homeward.retention_batches.planned is 'How much of what the dry run counted when it was asked for.';
      create index on homeward.retention_batches (organisation_id, asked_at desc, id desc);

      create table homeward.retention_batch_cases (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        batch_id uuid not null references homeward.retention_batches,
        position int not null,
        case_id uuid not null references homeward.cases,
        reference text not null,
        category homeward.retention_category not null,
        due_on date not null,
        outcome homeward.retention_outcome,
        why text[] not null default '{}',
        done_at timestamptz,
        version int not null default 1,
        unique (batch_id, case_id),
        check ((outcome is null) = (done_at is null))
      );
      comment on table homeward.retention_batch_cases is 'One case of a batch, erased in a transaction of its own: what was broken off goes on where it stopped.';
      comment on column homeward.retention_batch_cases.id is 'Also the id of its erasure.';
      comment on column homeward.retention_batch_cases.reference is 'Of the case.';
      comment on column homeward.retention_batch_cases.outcome is 'Null: not yet. SKIPPED: it was not due any more. GONE: somebody had erased it.';
      comment on column homeward.retention_batch_cases.why is 'Codes of what kept it, where it was skipped.';
      create index on homeward.retention_batch_cases (case_id);
      create index retention_batch_cases_open on homeward.retention_batch_cases (batch_id, position) where outcome is null;
      comment on column homeward.erasures.id is 'Of the approval; of the row of the batch where it was one of many.';

      ${protect('homeward.retention_rules')}
      ${tables
        .slice(1)
        .map((t) => protect(`homeward.${t}`, 'select'))
        .join('\n')}
      ${allow('homeward.retention_rules', 'select', `organisation_id = ${myOrganisation} and ${is('data_protection_officer', 'supervisor', 'administrator')}`)}
      ${allow('homeward.retention_rules', 'insert', `organisation_id = ${myOrganisation} and ${is('data_protection_officer')} and set_by = (select homeward.actor_id())`)}
      ${allow('homeward.retention_rules', 'update', `organisation_id = ${myOrganisation} and ${is('data_protection_officer')}`, `organisation_id = ${myOrganisation} and set_by = (select homeward.actor_id())`)}
      -- The officer reads holds by homeward.holds_here, without their words.
      ${allow('homeward.case_holds', 'select', `${onVisibleCase('case_holds')} and ${is('field_officer', 'caseworker', 'coordinator', 'supervisor')}`)}
      ${['retention_batches', 'retention_batch_cases'].map((t) => allow(`homeward.${t}`, 'select', `organisation_id = ${myOrganisation} and ${is('data_protection_officer')}`)).join('\n')}
      grant select on homeward.retention_rules to homeward_auth;
      ${tables
        .slice(1)
        .map((t) => `grant select, insert, update on homeward.${t} to homeward_auth;`)
        .join('\n')}
      ${tables.map((t) => `create policy ${t}_auth on homeward.${t} to homeward_auth using (true) with check (true);`).join('\n')}
      alter table homeward.notices alter column actor_id drop not null;
      comment on column homeward.notices.actor_id is 'Whose act it tells of; null: nobody did anything, a day is near.';
      comment on column homeward.notices.about is 'What it is about: the row of break_glasses; where files are due the reader.';
      create index case_events_ends on homeward.case_events (case_id, at) where to_state in ('CLOSED', 'DUPLICATE', 'DECEASED', 'REOPENED');

      ${candidates}
      ${setCounts}

      create function homeward.retention_files(wanted text, days int, after_day date, after_reference text, most int)
      returns table (case_id uuid, reference text, category text, counted_from date, due_on date, decided boolean, why text[])
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        -- Who sees no case gets no id of one.
        select case when s.team_id = any(homeward.actor_teams()) and homeward.has_role('supervisor') and (not s.restricted or homeward.actor_id() = any(s.members)) then s.case_id end,
          s.reference, s.category, s.counted_from, s.due_on, s.decided, s.why
        from homeward.retention_state(homeward.actor_organisation(), least(days, 366), null) s
        where (${officer} or (homeward.has_role('supervisor') and s.team_id = any(homeward.actor_teams()) and (not s.restricted or homeward.actor_id() = any(s.members))))
          and (wanted is null or s.category = wanted)
          and (after_day is null or (s.due_on, s.reference) > (after_day, after_reference))
        order by s.due_on, s.reference limit most
      $$;
      comment on function homeward.retention_files is 'What is due or will be within these days: of the organisation for the officer, of the own teams for a supervisor.';

      create function homeward.retention_rules_here() returns table (category text, counts_from text, proposed int)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$ select * from homeward.retention_defaults() $$;
      comment on function homeward.retention_rules_here is 'Every category with what is proposed for it, decided or not.';

      create function homeward.retention_dry_run(wanted text[]) returns jsonb language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      declare goes uuid[]; told jsonb;
      begin
        if not ${officer} or cardinality(wanted) > 50 then raise exception 'not yours to try' using errcode = '42501'; end if;
        select jsonb_build_object(
            'goes', coalesce(jsonb_agg(jsonb_build_object('reference', n.reference, 'category', s.category, 'dueOn', s.due_on) order by n.at) filter (where s.why = '{}'), '[]'),
            'skipped', coalesce(jsonb_agg(jsonb_build_object('reference', n.reference, 'why', coalesce(s.why, array['NOT_DUE'])) order by n.at) filter (where s.why is distinct from '{}'), '[]')),
          coalesce(array_agg(s.case_id) filter (where s.why = '{}'), '{}')
        into told, goes
        from unnest(wanted) with ordinality n (reference, at)
          left join homeward.cases c on c.reference = n.reference and c.organisation_id = homeward.actor_organisation() and c.erased_at is null
          left join homeward.retention_state(homeward.actor_organisation(), 0, array(
            select w.id from homeward.cases w where w.reference = any(wanted) and w.organisation_id = homeward.actor_organisation())) s on s.case_id = c.id;
        return told || jsonb_build_object('counts', homeward.erasure_counts_of(goes));
      end $$;
      comment on function homeward.retention_dry_run is 'What erasing these would take and what would stay, and why: nothing is touched, and no word of a case is in it.';

      create function homeward.make_retention_batch(batch uuid, wanted text[]) returns int language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare org uuid := homeward.actor_organisation(); told jsonb := homeward.retention_dry_run(wanted); n int;
      begin
        insert into homeward.retention_batches (id, organisation_id, asked_by, planned)
          values (batch, org, homeward.actor_id(), (told -> 'counts') || jsonb_build_object('cases', jsonb_array_length(told -> 'goes'), 'skipped', told -> 'skipped'));
        insert into homeward.retention_batch_cases (id, organisation_id, batch_id, position, case_id, reference, category, due_on)
          select gen_random_uuid(), org, batch, g.at, c.id, c.reference, g.one ->> 'category', (g.one ->> 'dueOn')::date
          from jsonb_array_elements(told -> 'goes') with ordinality g (one, at)
            join homeward.cases c on c.reference = g.one ->> 'reference' and c.organisation_id = org;
        get diagnostics n = row_count;
        return n;
      end $$;
      comment on function homeward.make_retention_batch is 'What the dry run says goes, as the subject of a request. Erases nothing.';

      create function homeward.retention_plan(batch uuid) returns jsonb language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      declare here homeward.retention_batches; told jsonb; goes uuid[];
      begin
        select * into here from homeward.retention_batches b where b.id = batch and b.organisation_id = homeward.actor_organisation();
        if not found or not homeward.has_role('data_protection_officer', 'administrator') then return null; end if;
        select coalesce(array_agg(r.case_id) filter (where s.why = '{}'), '{}'),
          jsonb_build_object('cases', count(*), 'erased', count(*) filter (where r.outcome = 'ERASED'), 'left', count(*) filter (where r.outcome is not null and r.outcome <> 'ERASED'),
            'skipped', coalesce(jsonb_agg(jsonb_build_object('reference', r.reference, 'why', coalesce(s.why, array['NOT_DUE'])) order by r.position)
              filter (where r.outcome is null and s.why is distinct from '{}'), '[]'))
        into goes, told
        from homeward.retention_batch_cases r
          left join homeward.retention_state(here.organisation_id, 0, array(select w.case_id from homeward.retention_batch_cases w where w.batch_id = batch), batch) s
            on s.case_id = r.case_id and r.outcome is null
        where r.batch_id = batch;
        return told || jsonb_build_object('goes', cardinality(goes), 'counts', homeward.erasure_counts_of(goes));
      end $$;
      comment on function homeward.retention_plan is 'What a batch would take at this moment, for who decides: numbers, references and codes.';

      create function homeward.retention_work() returns table (row_id uuid, organisation_id uuid, decided_by uuid)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select r.id, r.organisation_id, a.decided_by from homeward.approvals a join homeward.retention_batch_cases r on r.batch_id = a.subject_id
        where a.kind = 'RETENTION' and a.decision = 'APPROVED' and r.outcome is null order by a.decided_at, r.position limit 500
      $$;
      comment on function homeward.retention_work is 'What two people approved and is not erased yet, of every organisation: ids alone.';

      create function homeward.erase_of_batch(wanted uuid) returns text language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare r homeward.retention_batch_cases; a homeward.approvals; kept text[]; done record; what text;
      begin
        select * into r from homeward.retention_batch_cases x where x.id = wanted and x.outcome is null for update skip locked;
        if not found then return null; end if;
        select * into a from homeward.approvals x where x.subject_id = r.batch_id and x.kind = 'RETENTION' and x.decision = 'APPROVED'
          and x.organisation_id = r.organisation_id and x.requested_by <> x.decided_by;
        if not found then return null; end if;
        -- Whoever holds the case at this moment is waited for, and seen.
        perform 1 from homeward.cases c where c.id = r.case_id and c.erased_at is null for update;
        if not found then what := 'GONE'; kept := '{}';
        else
          select s.why into kept from homeward.retention_state(r.organisation_id, 0, array[r.case_id], r.batch_id) s;
          if kept is distinct from '{}' then what := 'SKIPPED'; kept := coalesce(kept, array['NOT_DUE']);
          else
            what := 'ERASED';
            select * into done from homeward.erase_case(r.case_id, a.decided_by, '{}');
            insert into homeward.erasures (id, organisation_id, case_id, reference, asked_by, asked_at, decided_by, counts, keys)
              values (r.id, r.organisation_id, r.case_id, r.reference, a.requested_by, a.requested_at, a.decided_by, done.counts, done.keys);
          end if;
        end if;
        update homeward.retention_batch_cases x set outcome = what, why = kept, done_at = now(), version = version + 1 where x.id = r.id;
        return what;
      end $$;
      comment on function homeward.erase_of_batch is 'One case of a batch that two people approved, if it is still due and nothing holds it. Once.';

      -- Two months before the first day of a month: how many files of one''s teams are due by its end.
      create function homeward.tell_of_retention() returns int language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare o record; n int; total int := 0;
      begin
        if not pg_try_advisory_xact_lock(hashtextextended('homeward retention notices', 0)) then return 0; end if;
        for o in select x.id, (now() at time zone x.time_zone)::date as today from homeward.organisations x loop
          insert into homeward.notices (organisation_id, user_id, kind, about, actor_id, data)
          select o.id, d.user_id, 'RETENTION_DUE', d.user_id, null, jsonb_build_object('count', d.files, 'until', d.until)
          from (select t.user_id, m.until, count(distinct s.case_id) as files
            from homeward.retention_state(o.id, 91, null) s
              cross join lateral (select date_trunc('month', greatest(s.due_on, o.today)::timestamp)::date as month) b
              cross join lateral (select (b.month + interval '1 month - 1 day')::date as until) m
              join homeward.user_teams t on t.team_id = s.team_id join homeward.user_roles r on r.user_id = t.user_id and r.role = 'supervisor'
              join homeward.users u on u.id = t.user_id and u.disabled_at is null
            where s.why = '{}' and b.month - 60 <= o.today and (not s.restricted or u.id = any(s.members))
            group by t.user_id, m.until) d
          where not exists (select 1 from homeward.notices e where e.user_id = d.user_id and e.kind = 'RETENTION_DUE'
            and e.data ->> 'until' = d.until::text and (e.data ->> 'count')::int >= d.files);
          get diagnostics n = row_count;
          total := total + n;
        end loop;
        return total;
      end $$;
      comment on function homeward.tell_of_retention is 'Notices to supervisors of what is due soon, each month once, and again where it has become more.';

      create function homeward.may_hold(wanted uuid) returns boolean language sql stable set search_path = pg_catalog, pg_temp as $$
        select exists (select 1 from homeward.cases c where c.id = wanted and c.organisation_id = homeward.actor_organisation() and (${officer}
          or (homeward.has_role('supervisor') and c.team_id = any(homeward.actor_teams())
            and (c.sensitivity = 'NORMAL' or exists (select 1 from homeward.case_members m where m.case_id = c.id and m.user_id = homeward.actor_id())))))
      $$;
      create function homeward.hold_case(hold uuid, wanted uuid, for_what text, words text, till date) returns boolean
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if not homeward.may_hold(wanted) then return false; end if;
        -- Waits for an erasure that is under way, and then there is nothing left to hold.
        perform 1 from homeward.cases c where c.id = wanted and c.erased_at is null for share;
        if not found then return false; end if;
        insert into homeward.case_holds (id, organisation_id, case_id, ground, reason, until, set_by)
          values (hold, homeward.actor_organisation(), wanted, for_what, words, till, homeward.actor_id());
        return true;
      end $$;
      comment on function homeward.hold_case is 'By the officer, and by a supervisor of the team of a case that he or she sees.';
      create function homeward.lift_hold(hold uuid) returns boolean language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        update homeward.case_holds h set lifted_by = homeward.actor_id(), lifted_at = now(), version = version + 1
          where h.id = hold and h.lifted_at is null and homeward.may_hold(h.case_id);
        return found;
      end $$;
      create function homeward.holds_here(before timestamptz, before_id uuid, most int)
      returns table (id uuid, reference text, ground text, until date, set_by uuid, set_at timestamptz, over boolean)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select h.id, c.reference, h.ground::text, h.until, h.set_by, h.set_at, coalesce(h.until < homeward.today(), false)
        from homeward.case_holds h join homeward.cases c on c.id = h.case_id
        where ${officer} and h.organisation_id = homeward.actor_organisation() and h.lifted_at is null and c.erased_at is null
          and (before is null or (h.set_at, h.id) < (before, before_id))
        order by h.set_at desc, h.id desc limit most
      $$;
      comment on function homeward.holds_here is 'Holds that nobody lifted, for the officer: by the reference of the case, without the words.';
      create function homeward.on_hold(wanted uuid) returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select exists (select 1 from homeward.case_holds h where h.case_id = wanted and h.organisation_id = homeward.actor_organisation()
          and homeward.has_role('data_protection_officer', 'administrator', 'supervisor')
          and h.lifted_at is null and (h.until is null or h.until >= homeward.today()))
      $$;

      ${[...called, ...steps].map((f) => `revoke all on function homeward.${f} from public; alter function homeward.${f} owner to homeward_auth;`).join('\n')}
      ${kinds.map(([name, roles]) => reword(name, 'else false end', kindIs(roles))).join('\n')}
      set local role homeward_auth;
      ${called.map((f) => `grant execute on function homeward.${f} to homeward_app;`).join('\n')}
      ${reword('erase(uuid)', erases, heeds)}
      ${livesOn.map(([name, words, c]) => reword(name, words, `${words} and ${c}.erased_at is null`)).join('\n')}
      reset role;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      set local role homeward_auth;
      ${livesOn.map(([name, words, c]) => reword(name, `${words} and ${c}.erased_at is null`, words)).join('\n')}
      ${reword('erase(uuid)', heeds, erases)}
      ${singleCounts}
      reset role;
      ${kinds.map(([name, roles]) => reword(name, kindIs(roles), 'else false end')).join('\n')}
      drop function ${[...called, ...steps].map((f) => `homeward.${f}`).join(', ')};
      drop index homeward.case_events_ends;
      comment on column homeward.erasures.id is 'Of the approval.';
      comment on column homeward.notices.about is 'What it is about: the row of break_glasses.';
      comment on column homeward.notices.actor_id is 'Whose act it tells of.';
      ${['notices', 'approvals'].map((t) => `alter table homeward.${t} no force row level security; alter table homeward.${t} disable trigger user;`).join('\n')}
      delete from homeward.notices where kind = 'RETENTION_DUE';
      delete from homeward.approvals where kind = 'RETENTION';
      ${['notices', 'approvals'].map((t) => `alter table homeward.${t} enable trigger user; alter table homeward.${t} force row level security;`).join('\n')}
      alter table homeward.notices alter column actor_id set not null;
      drop table ${[...tables]
        .reverse()
        .map((t) => `homeward.${t}`)
        .join(', ')};
      ${dropCodes('notice_kind', 'RETENTION_DUE')}
      ${dropCodes('approval_kind', 'RETENTION')}
      drop domain homeward.retention_outcome;
      drop domain homeward.hold_ground;
      drop domain homeward.retention_category;
    `);
  }
}
