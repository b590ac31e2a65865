import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What statistics count by stands sealed. The database hands the sealed values out under the id of their case and nothing
 * else, the application opens them in memory, and this function makes rows of them as before: neither the auditor nor SQL in
 * the auditor's name meets a readable word about a person.
 */
export class SealedStatistics1763709001000 implements MigrationInterface {
  name = 'SealedStatistics1763709001000';

  async up(q: QueryRunner): Promise<void> {
    const people = `select distinct on (person_id) *, (opened_at at time zone zone)::date as opened
          from homeward.cases where organisation_id = org and state <> 'DUPLICATE' order by person_id, opened_at, id`;
    await q.query(`
      set local role homeward_auth;
      -- Kept for the way down; what it reads is sealed now.
      revoke all on function statistics.seal_snapshot(uuid, date, date) from homeward_app;
      alter function statistics.seal_snapshot(uuid, date, date) rename to seal_snapshot_unsealed;

      create function statistics.snapshot_sources(first_day date, last_day date, after uuid, most int)
      returns table (case_id uuid, birth text, answers text, stays jsonb)
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      declare
        org uuid := homeward.actor_organisation();
        zone text := (select o.time_zone from homeward.organisations o where o.id = org);
      begin
        if org is null or not homeward.has_role('auditor') then raise exception 'not an auditor' using errcode = '42501'; end if;
        return query
          select c.id, homeward.at('persons.birth', p.id, p.birth),
            -- What a person told counts here only where it was allowed for statistics and not withdrawn.
            (select homeward.at('interviews.answers', v.id, v.answers) from homeward.interviews v
              where v.case_id = c.id and v.signed_at is not null and exists (
                select 1 from homeward.consents n where n.case_id = c.id and n.purpose = 'STATISTICS' and n.given and n.withdrawn_at is null)
              order by v.signed_at desc limit 1),
            (select jsonb_agg(jsonb_build_array(homeward.at('stays.from_date', s.id, s.from_date), homeward.at('stays.to_date', s.id, s.to_date)))
              from homeward.stays s where s.case_id = c.id)
          from (${people}) c join homeward.persons p on p.id = c.person_id
          where c.opened between first_day and last_day and c.id > after order by c.id limit most;
      end $$;
      comment on function statistics.snapshot_sources is 'Sealed values that a snapshot is reckoned from, by case, in batches.';

      create function statistics.seal_snapshot(wanted uuid, first_day date, last_day date, facts jsonb) returns int
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
        select wanted, org, to_char(c.opened, 'YYYY-MM'), c.sex, statistics.age_band(f.birth, c.opened), coalesce(c.nationality::text, 'UNKNOWN'),
          coalesce(k.country::text, 'UNKNOWN'),
          case when k.country is null then 'UNKNOWN' when k.country::text <> 'KH' then 'OTHER' else coalesce(nullif(k.province, ''), 'UNKNOWN') end,
          coalesce(f.recruitment, 'UNKNOWN'), coalesce(f.fraud, 'UNKNOWN'), coalesce(f.control, 'UNKNOWN'),
          coalesce(c.exit_mode::text, 'NOT_OUT'), c.identification,
          case when c.exit_mode is null then 'NOT_STARTED' else c.repatriation_stage end,
          case when st.days is null then 'UNKNOWN' when st.days < 31 then '0-30' when st.days < 91 then '31-90' when st.days < 181 then '91-180' when st.days < 366 then '181-365' else '366+' end,
          case when c.exit_mode is null or c.home_on is null or c.out_on is null then 'NOT_HOME' when c.home_on - c.out_on < 15 then '0-14' when c.home_on - c.out_on < 31 then '15-30'
            when c.home_on - c.out_on < 61 then '31-60' when c.home_on - c.out_on < 121 then '61-120' else '121+' end
        from (${people}) c
        left join homeward.compounds k on k.id = c.compound_id
        left join jsonb_to_recordset(facts) f (case_id uuid, birth text, recruitment text, fraud text, control text, stays jsonb) on f.case_id = c.id
        left join lateral (
          select sum(greatest(0, coalesce(statistics.day_of(s ->> 1), c.out_on) - statistics.day_of(s ->> 0)))::int as days
          from jsonb_array_elements(f.stays) s
        ) st on true
        where c.opened between first_day and last_day
        order by gen_random_uuid();
        get diagnostics made = row_count;
        return made;
      end $$;
      revoke all on function statistics.snapshot_sources(date, date, uuid, int), statistics.seal_snapshot(uuid, date, date, jsonb) from public;
      grant execute on function statistics.snapshot_sources(date, date, uuid, int), statistics.seal_snapshot(uuid, date, date, jsonb) to homeward_app;
      reset role;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      set local role homeward_auth;
      drop function statistics.seal_snapshot(uuid, date, date, jsonb);
      drop function statistics.snapshot_sources;
      alter function statistics.seal_snapshot_unsealed(uuid, date, date) rename to seal_snapshot;
      grant execute on function statistics.seal_snapshot(uuid, date, date) to homeward_app;
      reset role;
    `);
  }
}
