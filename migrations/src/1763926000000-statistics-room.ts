import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, is, me, myOrganisation, protect } from './sql.js';

const auditorHere = `organisation_id = ${myOrganisation} and ${is('auditor')}`;
const officeHere = `organisation_id = ${myOrganisation} and ${is('auditor', 'data_protection_officer')}`;
const auditorOnly = `if org is null or not homeward.has_role('auditor') then raise exception 'not an auditor' using errcode = '42501'; end if;`;

/** A person's first case decides in which period the person counts. */
const firstCases = (
  also: string,
): string => `select distinct on (c.person_id) c.*, (c.opened_at at time zone zone)::date as opened
          from homeward.cases c where c.organisation_id = org and c.state <> 'DUPLICATE'${also} order by c.person_id, c.opened_at, c.id`;

/** Who was counted stays counted. Somebody whose period was sealed before is an addition to the period that is sealed next. */
const uncounted = `(${firstCases('')}) c
          where not exists (select 1 from statistics.counted n where n.person_id = c.person_id)
            and (c.opened between first_day and last_day or exists (
              select 1 from statistics.snapshots s where s.organisation_id = org and c.opened between s.period_from and s.period_to))`;

const sources = (from: string): string => `
      create or replace function statistics.snapshot_sources(first_day date, last_day date, after uuid, most int)
      returns table (case_id uuid, birth text, answers text, stays jsonb)
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      declare
        org uuid := homeward.actor_organisation();
        zone text := (select o.time_zone from homeward.organisations o where o.id = org);
      begin
        ${auditorOnly}
        return query
          select c.id, homeward.at('persons.birth', p.id, p.birth),
            -- What a person told counts here only where it was allowed for statistics and not withdrawn.
            (select homeward.at('interviews.answers', v.id, v.answers) from homeward.interviews v
              where v.case_id = c.id and v.signed_at is not null and exists (
                select 1 from homeward.consents n where n.case_id = c.id and n.purpose = 'STATISTICS' and n.given and n.withdrawn_at is null)
              order by v.signed_at desc limit 1),
            (select jsonb_agg(jsonb_build_array(homeward.at('stays.from_date', s.id, s.from_date), homeward.at('stays.to_date', s.id, s.to_date)))
              from homeward.stays s where s.case_id = c.id)
          from (${from}) c join homeward.persons p on p.id = c.person_id
          where c.id > after order by c.id limit most;
      end $$;`;

const seal = (parts: {
  readonly from: string;
  readonly before: string;
  readonly period: string;
  readonly after: string;
}): string => `
      create or replace function statistics.seal_snapshot(wanted uuid, first_day date, last_day date, facts jsonb) returns int
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        org uuid := homeward.actor_organisation();
        zone text := (select o.time_zone from homeward.organisations o where o.id = org);
        made int;
      begin
        ${auditorOnly}
        perform pg_advisory_xact_lock(hashtextextended('snapshot ' || org::text, 0));
        -- A person belongs to one snapshot only: overlapping ones could be subtracted from each other.
        if exists (select 1 from statistics.snapshots s where s.organisation_id = org and s.period_from <= last_day and s.period_to >= first_day) then return -1; end if;
        ${parts.before}
        insert into statistics.snapshot_rows
        select wanted, org, ${parts.period}, c.sex, statistics.age_band(f.birth, c.opened), coalesce(c.nationality::text, 'UNKNOWN'),
          coalesce(k.country::text, 'UNKNOWN'),
          case when k.country is null then 'UNKNOWN' when k.country::text <> 'KH' then 'OTHER' else coalesce(nullif(k.province, ''), 'UNKNOWN') end,
          coalesce(f.recruitment, 'UNKNOWN'), coalesce(f.fraud, 'UNKNOWN'), coalesce(f.control, 'UNKNOWN'),
          coalesce(c.exit_mode::text, 'NOT_OUT'), c.identification,
          case when c.exit_mode is null then 'NOT_STARTED' else c.repatriation_stage end,
          case when st.days is null then 'UNKNOWN' when st.days < 31 then '0-30' when st.days < 91 then '31-90' when st.days < 181 then '91-180' when st.days < 366 then '181-365' else '366+' end,
          case when c.exit_mode is null or c.home_on is null or c.out_on is null then 'NOT_HOME' when c.home_on - c.out_on < 15 then '0-14' when c.home_on - c.out_on < 31 then '15-30'
            when c.home_on - c.out_on < 61 then '31-60' when c.home_on - c.out_on < 121 then '61-120' else '121+' end
        from (${parts.from}) c
        left join homeward.compounds k on k.id = c.compound_id
        left join jsonb_to_recordset(facts) f (case_id uuid, birth text, recruitment text, fraud text, control text, stays jsonb) on f.case_id = c.id
        left join lateral (
          select sum(greatest(0, coalesce(statistics.day_of(s ->> 1), c.out_on) - statistics.day_of(s ->> 0)))::int as days
          from jsonb_array_elements(f.stays) s
        ) st on true
        order by gen_random_uuid();
        get diagnostics made = row_count;
        ${parts.after}
        return made;
      end $$;`;

const inPeriod = `select * from (${firstCases('')}) c where c.opened between first_day and last_day`;
const newSnapshot = `insert into statistics.snapshots (id, organisation_id, period_from, period_to, sealed_by`;

/** Acts that the ledger tells, each once, in the order in which they happened. */
const ledgerActs = ['SEALED', 'CUBE_MADE', 'ASKED', 'CONFIRMED', 'WITHDRAWN'];

/**
 * What the statistics room promises, kept by the database: a person counts once, privacy is spent within a yearly cap that nothing
 * overrides, rows leave once, and every step stands in a chain of its own.
 */
export class StatisticsRoom1763926000000 implements MigrationInterface {
  name = 'StatisticsRoom1763926000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table statistics.counted (
        person_id uuid primary key references homeward.persons on delete cascade,
        organisation_id uuid not null references homeward.organisations,
        snapshot_id uuid not null references statistics.snapshots
      );
      comment on table statistics.counted is 'Who was counted, so that nobody is counted twice. Nothing leads from here to a row of a snapshot.';
      comment on column statistics.counted.person_id is 'The person.';
      comment on column statistics.counted.organisation_id is 'The organisation that the row belongs to.';
      comment on column statistics.counted.snapshot_id is 'The snapshot that counts the person.';
      create index on statistics.counted (snapshot_id);
      create index on statistics.counted (organisation_id);
      alter table statistics.counted enable row level security;
      alter table statistics.counted force row level security;
      grant select, insert on statistics.counted to homeward_auth;
      create policy counted_auth on statistics.counted to homeward_auth using (true) with check (true);

      alter table statistics.snapshots add column corrects boolean not null default false;
      comment on column statistics.snapshots.corrects is 'Holds people as well whose own period was sealed before they were known, in the category CORRECTION.';

      create table statistics.cubes (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        snapshot_id uuid not null unique references statistics.snapshots,
        epsilon double precision not null check (epsilon > 0 and epsilon <= 4),
        delta double precision not null check (delta > 0 and delta <= 0.000001),
        rho double precision not null check (rho > 0),
        length int not null check (length between 1 and 2),
        content jsonb not null,
        made_by uuid not null,
        made_at timestamptz not null default now()
      );
      comment on table statistics.cubes is 'Counts with noise, drawn once for each snapshot. Every answer is read from here and costs nothing more.';
      comment on column statistics.cubes.id is 'Key.';
      comment on column statistics.cubes.organisation_id is 'The organisation that the row belongs to.';
      comment on column statistics.cubes.snapshot_id is 'The snapshot; it has one cube at most.';
      comment on column statistics.cubes.epsilon is 'The promise for one person, with delta.';
      comment on column statistics.cubes.delta is 'The chance that the promise may fail with.';
      comment on column statistics.cubes.rho is 'What it took from the year, in zero-concentrated differential privacy.';
      comment on column statistics.cubes.length is 'Up to how many things are counted together.';
      comment on column statistics.cubes.content is 'The noised counts. No true count is kept.';
      comment on column statistics.cubes.made_by is 'The auditor.';
      comment on column statistics.cubes.made_at is 'When; its year is the one that it was taken from.';
      ${protect('statistics.cubes', 'select, insert')}
      create index on statistics.cubes (organisation_id, made_at);
      ${allow('statistics.cubes', 'select', officeHere)}
      ${allow('statistics.cubes', 'insert', `${auditorHere} and made_by = ${me} and exists (select 1 from statistics.snapshots s where s.id = snapshot_id)`)}

      grant select on statistics.cubes to homeward_auth;
      create policy cubes_auth on statistics.cubes for select to homeward_auth using (true);

      alter table statistics.releases
        add column kind text not null default 'TABLE' check (kind in ('TABLE', 'CUBE', 'SYNTHETIC_ROWS', 'ANONYMOUS_ROWS')),
        add column content jsonb;
      alter table statistics.releases alter column kind drop default;
      comment on column statistics.releases.kind is 'An exact table, counts with noise, rows of nobody made from those, or rows of people made coarse.';
      comment on column statistics.releases.content is 'Rows that left, or what synthetic rows are made from again; null for a table.';
      -- Rows of people leave once for each snapshot: two lists of the same people could be laid beside each other.
      create unique index releases_rows_once on statistics.releases (snapshot_id) where kind = 'ANONYMOUS_ROWS';

      create table statistics.builds (
        operation_id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        started_by uuid not null references homeward.users,
        phase text not null,
        done int not null,
        of int not null,
        cancelled boolean not null default false,
        at timestamptz not null default now()
      );
      comment on table statistics.builds is 'How far a table is that is being checked. A row is gone when it has ended.';
      comment on column statistics.builds.operation_id is 'Of the act that makes it.';
      comment on column statistics.builds.organisation_id is 'The organisation that the row belongs to.';
      comment on column statistics.builds.started_by is 'The auditor.';
      comment on column statistics.builds.phase is 'What is being done.';
      comment on column statistics.builds.done is 'Steps done of this phase.';
      comment on column statistics.builds.of is 'Steps of this phase, as far as is known.';
      comment on column statistics.builds.cancelled is 'Whoever started it wants it ended.';
      comment on column statistics.builds.at is 'Last sign of life.';
      create index on statistics.builds (organisation_id);
      alter table statistics.builds enable row level security;
      alter table statistics.builds force row level security;
      grant select, insert, update, delete on statistics.builds to homeward_app;
      ${(['select', 'insert', 'update', 'delete'] as const).map((c) => allow('statistics.builds', c, `${auditorHere} and started_by = ${me}`)).join('\n')}

      create table statistics.ledger (
        organisation_id uuid not null references homeward.organisations,
        seq int not null,
        at timestamptz not null,
        act text not null check (act in (${ledgerActs.map((act) => `'${act}'`).join(', ')})),
        snapshot_id uuid not null,
        release_id uuid,
        rho double precision,
        by_user uuid not null,
        detail text not null,
        hash bytea not null,
        primary key (organisation_id, seq)
      );
      comment on table statistics.ledger is 'Every step by which something left or was spent, each chained to the one before.';
      comment on column statistics.ledger.organisation_id is 'The organisation that the row belongs to.';
      comment on column statistics.ledger.seq is 'From 1, without gaps.';
      comment on column statistics.ledger.at is 'When it happened.';
      comment on column statistics.ledger.act is 'What happened.';
      comment on column statistics.ledger.snapshot_id is 'The snapshot.';
      comment on column statistics.ledger.release_id is 'The release, where there is one.';
      comment on column statistics.ledger.rho is 'What it took from the year.';
      comment on column statistics.ledger.by_user is 'Who did it.';
      comment on column statistics.ledger.detail is 'Of a release: number, kind, fingerprint, recipient, purpose; of a withdrawal: the reason.';
      comment on column statistics.ledger.hash is 'SHA-256 of the one before and of this row.';
      alter table statistics.ledger enable row level security;
      alter table statistics.ledger force row level security;
      grant select on statistics.ledger to homeward_app;
      grant select, insert on statistics.ledger to homeward_auth;
      ${allow('statistics.ledger', 'select', officeHere)}
      create policy ledger_auth on statistics.ledger to homeward_auth using (true) with check (true);

      set local role homeward_auth;
      create function statistics.cubes_within_cap() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare spent double precision;
      begin
        new.made_at := now();
        -- One after the other: two that both still fit would not fit together.
        perform pg_advisory_xact_lock(hashtextextended('budget ' || new.organisation_id::text, 0));
        select coalesce(sum(c.rho), 0) into spent from statistics.cubes c
          where c.organisation_id = new.organisation_id and extract(year from c.made_at at time zone 'UTC') = extract(year from new.made_at at time zone 'UTC');
        if spent + new.rho > 1.05 then raise exception 'the privacy of the year is spent' using errcode = '23514', constraint = 'cubes_within_cap'; end if;
        return new;
      end $$;
      comment on function statistics.cubes_within_cap is 'rho of a year never passes 1.05, by whomever and however many at once.';
      create function statistics.ledger_hash(previous bytea, l statistics.ledger) returns bytea language sql immutable set search_path = pg_catalog, pg_temp as $$
        select sha256(coalesce(previous, ''::bytea) || convert_to(jsonb_build_array(l.organisation_id, l.seq, floor(extract(epoch from l.at) * 1000000)::bigint, l.act, l.snapshot_id,
          l.release_id, l.rho::text, l.by_user, l.detail)::text, 'UTF8'))
      $$;
      create function statistics.tell_ledger(org uuid, at timestamptz, act text, snapshot uuid, release uuid, rho double precision, by_user uuid, detail text) returns void
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        last statistics.ledger;
        new_row statistics.ledger;
      begin
        perform pg_advisory_xact_lock(hashtextextended('ledger ' || org::text, 0));
        select * into last from statistics.ledger l where l.organisation_id = org order by l.seq desc limit 1;
        new_row := row(org, coalesce(last.seq, 0) + 1, at, act, snapshot, release, rho, by_user, detail, null);
        new_row.hash := statistics.ledger_hash(last.hash, new_row);
        insert into statistics.ledger values (new_row.*);
      end $$;
      create function statistics.ledger_holds() returns boolean language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select coalesce(bool_and(l.seq = l.place and l.hash = statistics.ledger_hash(l.previous, row(l.organisation_id, l.seq, l.at, l.act, l.snapshot_id, l.release_id, l.rho, l.by_user, l.detail, l.hash)::statistics.ledger)), true)
        from (select x.*, row_number() over (order by x.seq) as place, lag(x.hash) over (order by x.seq) as previous
          from statistics.ledger x where x.organisation_id = homeward.actor_organisation() and homeward.has_role('auditor', 'data_protection_officer')) l
      $$;
      comment on function statistics.ledger_holds is 'Whether each entry of the own ledger follows from the one before.';
      create function statistics.note_ledger() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if tg_table_name = 'snapshots' then
          perform statistics.tell_ledger(new.organisation_id, new.sealed_at, 'SEALED', new.id, null, null, new.sealed_by, format('%s/%s', new.period_from, new.period_to));
        elsif tg_table_name = 'cubes' then
          perform statistics.tell_ledger(new.organisation_id, new.made_at, 'CUBE_MADE', new.snapshot_id, null, new.rho, new.made_by, format('epsilon %s, delta %s, length %s', new.epsilon, new.delta, new.length));
        elsif tg_op = 'INSERT' then
          perform statistics.tell_ledger(new.organisation_id, new.released_at, 'ASKED', new.snapshot_id, new.id, null, new.released_by,
            jsonb_build_object('number', new.number, 'kind', new.kind, 'sha256', new.sha256, 'recipient', new.recipient, 'purpose', new.purpose)::text);
        else
          if new.confirmed_at is not null and old.confirmed_at is null then
            perform statistics.tell_ledger(new.organisation_id, new.confirmed_at, 'CONFIRMED', new.snapshot_id, new.id, null, new.confirmed_by,
              jsonb_build_object('number', new.number, 'sha256', new.sha256)::text);
          end if;
          if new.withdrawn_at is not null and old.withdrawn_at is null then
            perform statistics.tell_ledger(new.organisation_id, new.withdrawn_at, 'WITHDRAWN', new.snapshot_id, new.id, null, coalesce(homeward.actor_id(), new.released_by),
              jsonb_build_object('number', new.number, 'reason', new.withdrawn_reason)::text);
          end if;
        end if;
        return null;
      end $$;
      comment on function statistics.note_ledger is 'Writes the ledger: nothing else can.';
      revoke all on function statistics.ledger_hash(bytea, statistics.ledger), statistics.tell_ledger(uuid, timestamptz, text, uuid, uuid, double precision, uuid, text),
        statistics.ledger_holds() from public;
      grant execute on function statistics.ledger_holds() to homeward_app;

      create function statistics.tally_rows(wanted uuid, by_columns text[]) returns table (codes text[], people int)
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if not homeward.has_role('auditor') then raise exception 'not an auditor' using errcode = '42501'; end if;
        if cardinality(by_columns) not between 1 and 6 or not by_columns <@ array['period', 'sex', 'age_band', 'nationality', 'country', 'province', 'recruitment', 'fraud', 'control', 'exit_mode', 'identification', 'stage', 'stay_band', 'home_band']
          then raise exception 'not on the menu' using errcode = '22023'; end if;
        if exists (select 1 from statistics.releases r where r.snapshot_id = wanted and r.kind = 'ANONYMOUS_ROWS') then raise exception 'rows left already' using errcode = '22023'; end if;
        return query execute format(
          'select array[%s], count(*)::int from statistics.snapshot_rows r where r.snapshot_id = $1 and r.organisation_id = $2 group by 1',
          (select string_agg(format('r.%I', c), ', ' order by at) from unnest(by_columns) with ordinality u(c, at)))
          using wanted, homeward.actor_organisation();
      end $$;
      comment on function statistics.tally_rows is 'How many are alike in up to six things, for rows that are made coarse and leave once.';
      revoke all on function statistics.tally_rows(uuid, text[]) from public;
      grant execute on function statistics.tally_rows(uuid, text[]) to homeward_app;
      ${sources(`select c.* from ${uncounted}`)}
      ${seal({
        from: `select c.*, case when c.opened between first_day and last_day then to_char(c.opened, 'YYYY-MM') else 'CORRECTION' end as month from ${uncounted}`,
        before: `${newSnapshot}, corrects) values (wanted, org, first_day, last_day, homeward.actor_id(),
          exists (select 1 from statistics.snapshots s where s.organisation_id = org));`,
        period: 'c.month',
        after: `insert into statistics.counted (person_id, organisation_id, snapshot_id) select c.person_id, org, wanted from ${uncounted} on conflict do nothing;`,
      })}
      reset role;
      grant select on statistics.releases to homeward_auth;
      create policy releases_auth on statistics.releases for select to homeward_auth using (true);
      create trigger cubes_within_cap before insert on statistics.cubes for each row execute function statistics.cubes_within_cap();
      create trigger snapshots_ledger after insert on statistics.snapshots for each row execute function statistics.note_ledger();
      create trigger cubes_ledger after insert on statistics.cubes for each row execute function statistics.note_ledger();
      create trigger releases_ledger after insert or update on statistics.releases for each row execute function statistics.note_ledger();

      -- What was before: who counts already, and the ledger from its beginning.
      set local role homeward_auth;
      revoke all on function statistics.note_ledger(), statistics.cubes_within_cap() from public;
      insert into statistics.counted (person_id, organisation_id, snapshot_id)
        select c.person_id, s.organisation_id, s.id
        from (select distinct on (c.person_id) c.person_id, c.organisation_id, (c.opened_at at time zone o.time_zone)::date as opened
          from homeward.cases c join homeward.organisations o on o.id = c.organisation_id where c.state <> 'DUPLICATE' order by c.person_id, c.opened_at, c.id) c
        join statistics.snapshots s on s.organisation_id = c.organisation_id and c.opened between s.period_from and s.period_to on conflict do nothing;
      do $do$
      declare step record;
      begin
        for step in
          select s.organisation_id as org, s.sealed_at as at, 'SEALED' as act, s.id as snapshot, null::uuid as release, s.sealed_by as by_user, format('%s/%s', s.period_from, s.period_to) as detail, 1 as place from statistics.snapshots s
          union all select r.organisation_id, r.released_at, 'ASKED', r.snapshot_id, r.id, r.released_by, jsonb_build_object('number', r.number, 'kind', r.kind, 'sha256', r.sha256, 'recipient', r.recipient, 'purpose', r.purpose)::text, 2 from statistics.releases r
          union all select r.organisation_id, r.confirmed_at, 'CONFIRMED', r.snapshot_id, r.id, r.confirmed_by, jsonb_build_object('number', r.number, 'sha256', r.sha256)::text, 3 from statistics.releases r where r.confirmed_at is not null and r.confirmed_by is not null
          union all select r.organisation_id, r.withdrawn_at, 'WITHDRAWN', r.snapshot_id, r.id, r.released_by, jsonb_build_object('number', r.number, 'reason', r.withdrawn_reason)::text, 4 from statistics.releases r where r.withdrawn_at is not null
          order by 1, 2, 8
        loop
          perform statistics.tell_ledger(step.org, step.at, step.act, step.snapshot, step.release, null, step.by_user, step.detail);
        end loop;
      end $do$;
      reset role;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger releases_ledger on statistics.releases;
      drop trigger cubes_ledger on statistics.cubes;
      drop trigger cubes_within_cap on statistics.cubes;
      drop trigger snapshots_ledger on statistics.snapshots;
      set local role homeward_auth;
      drop function statistics.cubes_within_cap, statistics.note_ledger, statistics.ledger_holds, statistics.tell_ledger, statistics.ledger_hash, statistics.tally_rows;
      ${sources(inPeriod)}
      ${seal({
        from: inPeriod,
        before: `${newSnapshot}) values (wanted, org, first_day, last_day, homeward.actor_id());`,
        period: `to_char(c.opened, 'YYYY-MM')`,
        after: '',
      })}
      reset role;
      drop policy releases_auth on statistics.releases;
      revoke select on statistics.releases from homeward_auth;
      drop table statistics.ledger, statistics.builds, statistics.cubes, statistics.counted;
      drop index statistics.releases_rows_once;
      alter table statistics.releases drop column kind, drop column content;
      alter table statistics.snapshots drop column corrects;
    `);
  }
}
