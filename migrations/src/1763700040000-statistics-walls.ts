import type { MigrationInterface, QueryRunner } from 'typeorm';
import { sealSnapshot } from './1763700009000-seal-snapshot.js';
import { allow, is, me, myOrganisation } from './sql.js';

/** What a table may be counted by. `period` is the month. */
const columns = [
  'period',
  'sex',
  'age_band',
  'nationality',
  'country',
  'province',
  'recruitment',
  'fraud',
  'control',
  'exit_mode',
  'identification',
  'stage',
  'stay_band',
  'home_band',
];
const auditorHere = `organisation_id = ${myOrganisation} and ${is('auditor')}`;

/**
 * Statistics hold without the application: it gets counts by up to three columns and never a row, cannot make a snapshot but by
 * sealing, and cannot change what was released. Periods are whole quarters of the organisation's own days, and a row holds no
 * combination that cannot be, because the check against subtraction relies on that.
 */
export class StatisticsWalls1763700040000 implements MigrationInterface {
  name = 'StatisticsWalls1763700040000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      drop policy statistics_snapshot_rows_select on statistics.snapshot_rows;
      revoke select on statistics.snapshot_rows from homeward_app;
      drop policy statistics_snapshots_insert on statistics.snapshots;
      revoke insert on statistics.snapshots from homeward_app;
      alter table statistics.snapshots drop column people;
      alter table statistics.snapshots add constraint snapshots_whole_quarters check (
        extract(day from period_from) = 1 and extract(month from period_from) in (1, 4, 7, 10)
        and extract(day from period_to + 1) = 1 and extract(month from period_to + 1) in (1, 4, 7, 10)) not valid;

      drop policy statistics_releases_insert on statistics.releases;
      drop policy statistics_releases_update on statistics.releases;
      revoke update on statistics.releases from homeward_app;
      grant update (withdrawn_at, withdrawn_reason, version) on statistics.releases to homeward_app;
      ${allow('statistics.releases', 'insert', `${auditorHere} and released_by = ${me} and withdrawn_at is null and exists (select 1 from statistics.snapshots s where s.id = snapshot_id)`)}
      ${allow('statistics.releases', 'update', `${auditorHere} and withdrawn_at is null`, `${auditorHere} and withdrawn_at is not null`)}
      comment on column statistics.releases.risk is 'For the ledger: how the pattern came about, and the numbers of the releases that it was checked against.';

      -- Rows of before, as rows are made from now on.
      alter table statistics.snapshot_rows no force row level security;
      update statistics.snapshot_rows set home_band = 'NOT_HOME', stage = 'NOT_STARTED' where exit_mode = 'NOT_OUT';
      update statistics.snapshot_rows set province = case country when 'UNKNOWN' then 'UNKNOWN' else 'OTHER' end where country <> 'KH';
      alter table statistics.snapshot_rows force row level security;

      set local role homeward_auth;
      create function statistics.tally(wanted uuid, by_columns text[]) returns table (codes text[], people int)
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if not homeward.has_role('auditor') then raise exception 'not an auditor' using errcode = '42501'; end if;
        if cardinality(by_columns) not between 1 and 3 or not by_columns <@ array[${columns.map((c) => `'${c}'`).join(', ')}]
          then raise exception 'not on the menu' using errcode = '22023'; end if;
        return query execute format(
          'select array[%s], count(*)::int from statistics.snapshot_rows r where r.snapshot_id = $1 and r.organisation_id = $2 group by 1',
          (select string_agg(format('r.%I', c), ', ' order by at) from unnest(by_columns) with ordinality u(c, at)))
          using wanted, homeward.actor_organisation();
      end $$;
      comment on function statistics.tally is 'True counts, for the check against subtraction. They never leave the server as they are.';

      create or replace function statistics.seal_snapshot(wanted uuid, first_day date, last_day date) returns int
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        org uuid := homeward.actor_organisation();
        zone text := (select o.time_zone from homeward.organisations o where o.id = org);
        made int;
      begin
        if org is null or not homeward.has_role('auditor') then raise exception 'not an auditor' using errcode = '42501'; end if;
        perform pg_advisory_xact_lock(hashtextextended('snapshot ' || org::text, 0));
        -- A person belongs to one snapshot only: overlapping ones could be subtracted from each other.
        if exists (select 1 from statistics.snapshots s where s.organisation_id = org and s.period_from <= last_day and s.period_to >= first_day) then return -1; end if;
        insert into statistics.snapshots (id, organisation_id, period_from, period_to, sealed_by) values (wanted, org, first_day, last_day, homeward.actor_id());
        insert into statistics.snapshot_rows
        select wanted, org, to_char(c.opened, 'YYYY-MM'), c.sex, statistics.age_band(p.birth::text, c.opened), coalesce(c.nationality::text, 'UNKNOWN'),
          coalesce(k.country::text, 'UNKNOWN'),
          case when k.country is null then 'UNKNOWN' when k.country::text <> 'KH' then 'OTHER' else coalesce(nullif(k.province, ''), 'UNKNOWN') end,
          coalesce(i.recruitment, 'UNKNOWN'), coalesce(i.fraud, 'UNKNOWN'), coalesce(i.control, 'UNKNOWN'),
          coalesce(c.exit_mode::text, 'NOT_OUT'), c.identification,
          case when c.exit_mode is null then 'NOT_STARTED' else c.repatriation_stage end,
          case when st.days is null then 'UNKNOWN' when st.days < 31 then '0-30' when st.days < 91 then '31-90' when st.days < 181 then '91-180' when st.days < 366 then '181-365' else '366+' end,
          case when c.exit_mode is null or c.home_on is null or c.out_on is null then 'NOT_HOME' when c.home_on - c.out_on < 15 then '0-14' when c.home_on - c.out_on < 31 then '15-30'
            when c.home_on - c.out_on < 61 then '31-60' when c.home_on - c.out_on < 121 then '61-120' else '121+' end
        from (
          select distinct on (person_id) *, (opened_at at time zone zone)::date as opened
          from homeward.cases where organisation_id = org and state <> 'DUPLICATE' order by person_id, opened_at, id
        ) c
        join homeward.persons p on p.id = c.person_id
        left join homeward.compounds k on k.id = c.compound_id
        left join lateral (
          -- What a person told counts here only where it was allowed for statistics and not withdrawn.
          select statistics.one_code(v.answers -> 'recruitmentChannels') as recruitment, statistics.one_code(v.answers -> 'forcedCriminalityKinds') as fraud,
            case when jsonb_typeof(v.answers -> 'controlMeans' -> 'value') = 'array' then
              case when jsonb_array_length(v.answers -> 'controlMeans' -> 'value') < 3 then '1-2' when jsonb_array_length(v.answers -> 'controlMeans' -> 'value') < 6 then '3-5' else '6+' end end as control
          from homeward.interviews v
          where v.case_id = c.id and v.signed_at is not null and exists (
            select 1 from homeward.consents n where n.case_id = c.id and n.purpose = 'STATISTICS' and n.given and n.withdrawn_at is null)
          order by v.signed_at desc limit 1
        ) i on true
        left join lateral (
          select sum(greatest(0, coalesce(statistics.day_of(s.to_date::text), c.out_on) - statistics.day_of(s.from_date::text)))::int as days
          from homeward.stays s where s.case_id = c.id
        ) st on true
        where c.opened between first_day and last_day
        order by gen_random_uuid();
        get diagnostics made = row_count;
        return made;
      end $$;
      revoke all on function statistics.tally(uuid, text[]) from public;
      grant execute on function statistics.tally(uuid, text[]) to homeward_app;
      reset role;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      set local role homeward_auth;
      drop function statistics.tally;
      ${sealSnapshot.replace('create function', 'create or replace function')}
      reset role;
      drop policy statistics_releases_update on statistics.releases;
      drop policy statistics_releases_insert on statistics.releases;
      grant update on statistics.releases to homeward_app;
      ${allow('statistics.releases', 'insert', auditorHere)}
      ${allow('statistics.releases', 'update', auditorHere)}
      alter table statistics.snapshots drop constraint snapshots_whole_quarters;
      alter table statistics.snapshots add column people int;
      grant insert on statistics.snapshots to homeward_app;
      ${allow('statistics.snapshots', 'insert', `${auditorHere} and sealed_by = ${me}`)}
      grant select on statistics.snapshot_rows to homeward_app;
      ${allow('statistics.snapshot_rows', 'select', auditorHere)}
      comment on column statistics.releases.risk is null;
    `);
  }
}
