import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Replaced by statistics walls, which puts it back on the way down. */
export const sealSnapshot = `
      create function statistics.seal_snapshot(wanted uuid, first_day date, last_day date) returns int
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        org uuid := homeward.actor_organisation();
        made int;
      begin
        if org is null or not homeward.has_role('auditor') then raise exception 'not an auditor' using errcode = '42501'; end if;
        perform pg_advisory_xact_lock(hashtextextended('snapshot ' || org::text, 0));
        -- A person belongs to one snapshot only: overlapping ones could be subtracted from each other.
        if exists (select 1 from statistics.snapshots s where s.organisation_id = org and s.period_from <= last_day and s.period_to >= first_day) then return -1; end if;
        insert into statistics.snapshots (id, organisation_id, period_from, period_to, sealed_by, people) values (wanted, org, first_day, last_day, homeward.actor_id(), 0);
        insert into statistics.snapshot_rows
        select wanted, org, to_char(c.opened_at, 'YYYY-MM'), c.sex, statistics.age_band(p.birth::text, c.opened_at::date), coalesce(c.nationality::text, 'UNKNOWN'),
          coalesce(k.country::text, 'UNKNOWN'), coalesce(nullif(k.province, ''), 'UNKNOWN'),
          coalesce(i.recruitment, 'UNKNOWN'), coalesce(i.fraud, 'UNKNOWN'), coalesce(i.control, 'UNKNOWN'),
          coalesce(c.exit_mode::text, 'NOT_OUT'), c.identification, c.repatriation_stage,
          case when st.days is null then 'UNKNOWN' when st.days < 31 then '0-30' when st.days < 91 then '31-90' when st.days < 181 then '91-180' when st.days < 366 then '181-365' else '366+' end,
          case when c.home_on is null or c.out_on is null then 'NOT_HOME' when c.home_on - c.out_on < 15 then '0-14' when c.home_on - c.out_on < 31 then '15-30'
            when c.home_on - c.out_on < 61 then '31-60' when c.home_on - c.out_on < 121 then '61-120' else '121+' end
        from (
          select distinct on (person_id) * from homeward.cases where organisation_id = org and state <> 'DUPLICATE' order by person_id, opened_at, id
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
        where c.opened_at >= first_day and c.opened_at < last_day + 1
        order by gen_random_uuid();
        get diagnostics made = row_count;
        return made;
      end $$;`;

/**
 * The one way from cases to statistics. It runs inside Postgres, so that the auditor who asks for a snapshot, and the
 * process that serves the auditor, never hold a row about a person.
 */
export class SealSnapshot1763700009000 implements MigrationInterface {
  name = 'SealSnapshot1763700009000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ${['interviews', 'consents', 'stays', 'compounds']
        .map(
          (t) =>
            `grant select on homeward.${t} to homeward_auth; create policy ${t}_auth on homeward.${t} for select to homeward_auth using (true);`,
        )
        .join('\n')}
      grant select, insert on statistics.snapshots, statistics.snapshot_rows to homeward_auth;
      create policy snapshots_auth on statistics.snapshots to homeward_auth using (true) with check (true);
      create policy snapshot_rows_auth on statistics.snapshot_rows to homeward_auth using (true) with check (true);

      create function statistics.age_band(birth text, day date) returns text language sql immutable set search_path = pg_catalog, pg_temp as $$
        select case when birth is null then 'UNKNOWN' when age < 9 then '0-8' when age < 18 then '9-17' when age < 21 then '18-20'
          when age < 24 then '21-23' when age < 27 then '24-26' when age < 30 then '27-29' when age < 39 then '30-38' when age < 48 then '39-47' else '48+' end
        -- A partial date counts from the middle of what it leaves open.
        from (select extract(year from age(day, (case length(birth) when 4 then birth || '-07-01' when 7 then birth || '-15' else birth end)::date))::int as age) a
      $$;

      ${sealSnapshot}

      create function statistics.one_code(answer jsonb) returns text language sql immutable set search_path = pg_catalog, pg_temp as $$
        select case when jsonb_typeof(answer -> 'value') = 'array' and jsonb_array_length(answer -> 'value') = 1 then answer -> 'value' ->> 0
          when jsonb_typeof(answer -> 'value') = 'array' and jsonb_array_length(answer -> 'value') > 1 then 'SEVERAL'
          when jsonb_typeof(answer -> 'value') = 'string' then answer ->> 'value' end
      $$;
      create function statistics.day_of(partial text) returns date language sql immutable set search_path = pg_catalog, pg_temp as $$
        select (case length(partial) when 4 then partial || '-07-01' when 7 then partial || '-15' else partial end)::date
      $$;
      revoke all on function statistics.seal_snapshot(uuid, date, date) from public;
      grant execute on function statistics.seal_snapshot(uuid, date, date) to homeward_app;
      alter function statistics.seal_snapshot(uuid, date, date) owner to homeward_auth;
      alter table statistics.snapshots alter people drop not null;
      comment on column statistics.snapshots.people is 'Not shown: the number of people in a snapshot is a cell like any other.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      set local role homeward_auth; drop function statistics.seal_snapshot; reset role;
      drop function statistics.day_of, statistics.one_code, statistics.age_band;
      drop policy snapshot_rows_auth on statistics.snapshot_rows;
      drop policy snapshots_auth on statistics.snapshots;
      revoke select, insert on statistics.snapshots, statistics.snapshot_rows from homeward_auth;
      ${['interviews', 'consents', 'stays', 'compounds'].map((t) => `drop policy ${t}_auth on homeward.${t}; revoke select on homeward.${t} from homeward_auth;`).join('\n')}
    `);
  }
}
