import type { MigrationInterface, QueryRunner } from 'typeorm';

const quartile = (share: number): string =>
  `round(percentile_cont(${share}) within group (order by i.waited_days)::numeric, 0)`;

/** The function around a statement that counts; both editions lock and answer alike. Replaced in the name of its owner, so that it stays so. */
const counting = (counted: string, key: readonly string[]): string => `
      set local role homeward_auth;
      create or replace function homeward.count_item_durations() returns int
      language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
      declare counted int;
      begin
        -- One counts; whoever comes meanwhile has nothing to add.
        if not pg_try_advisory_xact_lock(hashtextextended('count_item_durations', 7)) then return 0; end if;
        with ${counted},
        gone as (delete from homeward.item_durations d where not exists (select 1 from counted_now n
          where ${key.map((column) => `n.${column} is not distinct from d.${column}${column === 'nationality' ? '::text' : ''}`).join(' and ')}))
        insert into homeward.item_durations as d (${key.join(', ')}, cases, lower_days, median_days, upper_days)
          select ${key.map((column) => `n.${column}`).join(', ')}, n.cases, n.lower_days, n.median_days, n.upper_days from counted_now n
        on conflict (${key.join(', ')}) do update
          set cases = excluded.cases, lower_days = excluded.lower_days, median_days = excluded.median_days, upper_days = excluded.upper_days, counted_at = now()
          where d.cases <> excluded.cases or d.counted_at < now() - interval '30 days';
        get diagnostics counted = row_count;
        return counted;
      end $$;
      -- What the other edition counted goes; it is counted anew when the house starts.
      delete from homeward.item_durations;
      reset role;`;

const groups = `grouping sets ((i.organisation_id, i.item, i.mission_id, c.nationality), (i.organisation_id, i.item, i.mission_id),
            (i.organisation_id, i.item, c.nationality), (i.organisation_id, i.item))`;
const figures = `${quartile(0.25)} as lower_days, ${quartile(0.5)} as median_days, ${quartile(0.75)} as upper_days`;
const known = `i.waited_days is not null and c.sensitivity = 'NORMAL' and c.erased_at is null`;
// "None" and "whichever" are both null, and only the second is meant.
const meant = `having count(*) >= 5 and (grouping(i.mission_id) = 1 or i.mission_id is not null) and (grouping(c.nationality) = 1 or c.nationality is not null)`;
const select = `i.organisation_id, i.item::text as item, i.mission_id, c.nationality::text as nationality, count(*)::int as of_cases,
            grouping(i.mission_id) = 1 as any_mission, grouping(c.nationality) = 1 as any_nationality, ${figures}`;
const wider = `w.organisation_id = n.organisation_id and w.item = n.item and (w.any_mission or w.mission_id = n.mission_id) and (w.any_nationality or w.nationality = n.nationality)`;
const sameGroup = `n.organisation_id = w.organisation_id and n.item = w.item and n.mission_id is not distinct from w.mission_id and n.nationality is not distinct from w.nationality
            and n.any_mission = w.any_mission and n.any_nationality = w.any_nationality`;
const told = `n.mission_id, n.nationality, n.of_cases - n.of_cases % 5 as cases, n.lower_days, n.median_days, n.upper_days`;

/**
 * Usual days over a window that is chosen: the last two years, all time, or one calendar year that is over. Never a window of one's
 * own: one less another, a day longer, is one case. A year stands only where no window around it exceeds it by one to four cases,
 * and where what the years leave of a window is none or five.
 */
export class UsualWindows1763928100000 implements MigrationInterface {
  name = 'UsualWindows1763928100000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table homeward.item_durations add column period text not null default 'RECENT' check (period ~ '^(RECENT|ALL|[0-9]{4})$');
      comment on column homeward.item_durations.period is 'RECENT: done in the last two years. ALL: ever. Four digits: in that calendar year, which is over.';
      alter table homeward.item_durations drop constraint item_durations_organisation_id_item_mission_id_nationality_key,
        add constraint item_durations_group unique nulls not distinct (organisation_id, item, mission_id, nationality, period);
      ${counting(
        `periods as (
          select 'RECENT' as period, current_date - 730 as after, 'infinity'::date as before
          union all select 'ALL', '-infinity', 'infinity'
          union all select y::text, make_date(y, 1, 1) - 1, make_date(y + 1, 1, 1)
            from generate_series(extract(year from current_date)::int - 10, extract(year from current_date)::int - 1) y),
        every as (
          select p.period, p.after, p.before, ${select}
          from homeward.checklist_items i join homeward.cases c on c.id = i.case_id join periods p on i.done_on > p.after and i.done_on < p.before
          where ${known}
          group by p.period, p.after, p.before, ${groups}
          ${meant}),
        -- Years within a window of the same group, the smallest first, and what the window holds beside them all.
        years as (
          select n.*, w.of_cases - sum(n.of_cases) over (partition by w.period, w.organisation_id, w.item, w.mission_id, w.nationality, w.any_mission, w.any_nationality) as beside,
            row_number() over (partition by w.period, w.organisation_id, w.item, w.mission_id, w.nationality, w.any_mission, w.any_nationality order by n.of_cases, n.period) as nth
          from every w join every n on ${sameGroup}
          where w.period in ('RECENT', 'ALL') and n.period not in ('RECENT', 'ALL') and n.after >= w.after and n.before <= w.before),
        counted_now as (
          select n.period, n.organisation_id, n.item, ${told} from every n
          -- The wider group or window less this one would be one to four cases.
          where not exists (select 1 from every w where ${wider} and w.after <= n.after and w.before >= n.before and w.of_cases - n.of_cases between 1 and 4)
            and not exists (select 1 from years w where w.nth = 1 and w.beside between 1 and 4 and w.period = n.period and ${sameGroup}))`,
        ['organisation_id', 'item', 'mission_id', 'nationality', 'period'],
      )}
      comment on table homeward.item_durations is 'Days that a step waited in own cases: median, quartiles and of how many, by window, all of it coarse: whoever reads it may not reach the cases. Counted by homeward.count_item_durations alone; groups of fewer than five, and those that a wider group or window exceeds by fewer than five, are left out, restricted cases are in none.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ${counting(
        `every as (
          select ${select}
          from homeward.checklist_items i join homeward.cases c on c.id = i.case_id
          where ${known} and i.done_on > current_date - 730
          group by ${groups}
          ${meant}),
        counted_now as (
          select n.organisation_id, n.item, ${told} from every n
          where not exists (select 1 from every w where ${wider} and w.of_cases - n.of_cases between 1 and 4))`,
        ['organisation_id', 'item', 'mission_id', 'nationality'],
      )}
      comment on table homeward.item_durations is 'Days that a step waited in the own cases of the last two years: median, quartiles and of how many, all of it coarse: whoever reads it may not reach the cases. Counted by homeward.count_item_durations alone; groups of fewer than five, and those that a wider one exceeds by fewer than five, are left out, restricted cases are in none.';
      alter table homeward.item_durations drop constraint item_durations_group,
        add constraint item_durations_organisation_id_item_mission_id_nationality_key unique nulls not distinct (organisation_id, item, mission_id, nationality);
      alter table homeward.item_durations drop column period;
    `);
  }
}
