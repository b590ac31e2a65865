import type { MigrationInterface, QueryRunner } from 'typeorm';

const before = [
  ...['period', 'sex', 'age_band', 'nationality', 'country', 'province', 'recruitment', 'fraud', 'control'],
  ...['exit_mode', 'identification', 'stage', 'stay_band', 'home_band'],
];
const fines = ['fine', 'fine_amount'];

/** Counts by a few columns of what is sealed; never a row. */
const counting = (columns: readonly string[]): string => {
  const menu = `array[${columns.map((column) => `'${column}'`).join(', ')}]`;
  const counted = `return query execute format(
          'select array[%s], count(*)::int from statistics.snapshot_rows r where r.snapshot_id = $1 and r.organisation_id = $2 group by 1',
          (select string_agg(format('r.%I', c), ', ' order by at) from unnest(by_columns) with ordinality u(c, at)))
          using wanted, homeward.actor_organisation();`;
  const auditorOnly = `if not homeward.has_role('auditor') then raise exception 'not an auditor' using errcode = '42501'; end if;`;
  const onMenu = (most: number): string =>
    `if cardinality(by_columns) not between 1 and ${String(most)} or not by_columns <@ ${menu} then raise exception 'not on the menu' using errcode = '22023'; end if;`;
  const head = `returns table (codes text[], people int) language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$`;
  return `
      create or replace function statistics.tally(wanted uuid, by_columns text[]) ${head}
      begin
        ${auditorOnly}
        ${onMenu(3)}
        ${counted}
      end $$;
      create or replace function statistics.tally_rows(wanted uuid, by_columns text[]) ${head}
      begin
        ${auditorOnly}
        ${onMenu(6)}
        if exists (select 1 from statistics.releases r where r.snapshot_id = wanted and r.kind = 'ANONYMOUS_ROWS') then raise exception 'rows left already' using errcode = '22023'; end if;
        ${counted}
      end $$;`;
};

/**
 * What became of the fine for overstay, of the case that everything else is read from. A sum counts in dollars, by the organisation's own rate
 * of the day of settlement. No sum stands beside a fine that nobody settled, because it still grows.
 */
const fineOf = `,
          case when o.id is null then 'NOT_ASSESSED' when o.settlement is null then 'OPEN_FINE' else o.settlement::text end,
          case when o.settlement is null then 'NONE_SETTLED' when o.settlement::text = 'NO_FINE' then '0'
            when d.cents is null or o.amount_minor <= 0 then 'UNKNOWN'
            when d.cents < 50000 then '1-499' when d.cents < 100000 then '500-999' when d.cents < 200000 then '1000-1999' else '2000+' end`;

/** Digits after the point are those of ISO 4217. The latest rate of the pair on that day, the other way round where only that is known. */
const joinFines = `
        left join homeward.overstays o on o.case_id = c.id
        left join lateral (
          select case when o.currency::text = 'USD' then o.amount_minor else o.amount_minor * (
              select case when r.from_currency = o.currency then r.rate else 1 / r.rate end from homeward.exchange_rates r
              where r.organisation_id = org and r.valid_from <= o.settled_on
                and ((r.from_currency = o.currency and r.to_currency::text = 'USD') or (r.from_currency::text = 'USD' and r.to_currency = o.currency))
              order by r.valid_from desc, r.from_currency = o.currency desc limit 1)
            * case when o.currency::text in ('VND', 'JPY', 'KRW', 'UGX', 'RWF') then 100 when o.currency::text in ('TND', 'KWD') then 0.1 else 1 end end as cents
        ) d on true`;

const seal = (withFines: boolean): string => {
  const uncounted = `(select distinct on (c.person_id) c.*, (c.opened_at at time zone zone)::date as opened
          from homeward.cases c where c.organisation_id = org and c.state <> 'DUPLICATE' order by c.person_id, c.opened_at, c.id) c
          where not exists (select 1 from statistics.counted n where n.person_id = c.person_id)
            and (c.opened between first_day and last_day or exists (
              select 1 from statistics.snapshots s where s.organisation_id = org and c.opened between s.period_from and s.period_to))`;
  return `
      create or replace function statistics.seal_snapshot(wanted uuid, first_day date, last_day date, facts jsonb) returns int
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
        insert into statistics.snapshots (id, organisation_id, period_from, period_to, sealed_by, corrects${withFines ? ', fines' : ''}) values (wanted, org, first_day, last_day, homeward.actor_id(),
          exists (select 1 from statistics.snapshots s where s.organisation_id = org)${withFines ? ', true' : ''});
        insert into statistics.snapshot_rows
        select wanted, org, c.month, c.sex, statistics.age_band(f.birth, c.opened), coalesce(c.nationality::text, 'UNKNOWN'),
          coalesce(k.country::text, 'UNKNOWN'),
          case when k.country is null then 'UNKNOWN' when k.country::text <> 'KH' then 'OTHER' else coalesce(nullif(k.province, ''), 'UNKNOWN') end,
          coalesce(f.recruitment, 'UNKNOWN'), coalesce(f.fraud, 'UNKNOWN'), coalesce(f.control, 'UNKNOWN'),
          coalesce(c.exit_mode::text, 'NOT_OUT'), c.identification,
          case when c.exit_mode is null then 'NOT_STARTED' else c.repatriation_stage end,
          case when st.days is null then 'UNKNOWN' when st.days < 31 then '0-30' when st.days < 91 then '31-90' when st.days < 181 then '91-180' when st.days < 366 then '181-365' else '366+' end,
          case when c.exit_mode is null or c.home_on is null or c.out_on is null then 'NOT_HOME' when c.home_on - c.out_on < 15 then '0-14' when c.home_on - c.out_on < 31 then '15-30'
            when c.home_on - c.out_on < 61 then '31-60' when c.home_on - c.out_on < 121 then '61-120' else '121+' end${withFines ? fineOf : ''}
        from (select c.*, case when c.opened between first_day and last_day then to_char(c.opened, 'YYYY-MM') else 'CORRECTION' end as month from ${uncounted}) c
        left join homeward.compounds k on k.id = c.compound_id${withFines ? joinFines : ''}
        left join jsonb_to_recordset(facts) f (case_id uuid, birth text, recruitment text, fraud text, control text, stays jsonb) on f.case_id = c.id
        left join lateral (
          select sum(greatest(0, coalesce(statistics.day_of(s ->> 1), c.out_on) - statistics.day_of(s ->> 0)))::int as days
          from jsonb_array_elements(f.stays) s
        ) st on true
        order by gen_random_uuid();
        get diagnostics made = row_count;
        insert into statistics.counted (person_id, organisation_id, snapshot_id) select c.person_id, org, wanted from ${uncounted} on conflict do nothing;
        return made;
      end $$;`;
};

/** What became of fines for overstay, as something to count by. Periods that were sealed before do not have it and do not offer it. */
export class FinesInStatistics1763932000000 implements MigrationInterface {
  name = 'FinesInStatistics1763932000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table statistics.snapshots add column fines boolean not null default false;
      comment on column statistics.snapshots.fines is 'Its rows say what became of fines. Those of periods that were sealed before this was counted do not.';
      alter table statistics.snapshot_rows add column fine text not null default 'UNKNOWN', add column fine_amount text not null default 'UNKNOWN';
      comment on column statistics.snapshot_rows.fine is 'What became of the fine for overstay by the day of sealing.';
      comment on column statistics.snapshot_rows.fine_amount is 'Dollars of a settled fine as it was assessed, in bands; UNKNOWN where it was in another currency and no rate of that day is kept.';
      ${['overstays', 'exchange_rates'].map((t) => `grant select on homeward.${t} to homeward_auth; create policy ${t}_auth on homeward.${t} for select to homeward_auth using (true);`).join('\n')}
      set local role homeward_auth;
      ${counting([...before, ...fines])}
      ${seal(true)}
      reset role;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      set local role homeward_auth;
      ${seal(false)}
      ${counting(before)}
      reset role;
      ${['overstays', 'exchange_rates'].map((t) => `drop policy ${t}_auth on homeward.${t}; revoke select on homeward.${t} from homeward_auth;`).join('\n')}
      alter table statistics.snapshot_rows drop column fine, drop column fine_amount;
      alter table statistics.snapshots drop column fines;
    `);
  }
}
