import type { MigrationInterface, QueryRunner } from 'typeorm';

const groups = `group by grouping sets ((i.organisation_id, i.item, i.mission_id, c.nationality), (i.organisation_id, i.item, i.mission_id),
            (i.organisation_id, i.item, c.nationality), (i.organisation_id, i.item))`;
const quartile = (share: number, places: number): string =>
  `round(percentile_cont(${share}) within group (order by i.waited_days)::numeric, ${places})`;

/** The function around a statement that counts; both editions lock and answer alike. Replaced in the name of its owner, so that it stays so. */
const counting = (counted: string, changed: string): string => `
      set local role homeward_auth;
      create or replace function homeward.count_item_durations() returns int
      language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
      declare counted int;
      begin
        -- One counts; whoever comes meanwhile has nothing to add.
        if not pg_try_advisory_xact_lock(hashtextextended('count_item_durations', 7)) then return 0; end if;
        with ${counted},
        gone as (delete from homeward.item_durations d where not exists (select 1 from counted_now n where n.organisation_id = d.organisation_id and n.item = d.item
          and n.mission_id is not distinct from d.mission_id and n.nationality is not distinct from d.nationality::text))
        insert into homeward.item_durations as d (organisation_id, item, mission_id, nationality, cases, lower_days, median_days, upper_days)
          select n.organisation_id, n.item, n.mission_id, n.nationality, n.cases, n.lower_days, n.median_days, n.upper_days from counted_now n
        on conflict (organisation_id, item, mission_id, nationality) do update
          set cases = excluded.cases, lower_days = excluded.lower_days, median_days = excluded.median_days, upper_days = excluded.upper_days, counted_at = now()
          where ${changed};
        get diagnostics counted = row_count;
        return counted;
      end $$;
      -- What the other edition counted goes; it is counted anew when the house starts.
      delete from homeward.item_durations;
      reset role;`;

/**
 * Usual days are read by people who do not reach the cases behind them. What one reading less another would tell of one case
 * is taken out: restricted cases are not in it, days and counts are coarse, no group stands beside one that it nearly is, and
 * a group is counted anew when five came or went, or after thirty days, not with every case.
 */
export class UsualDaysApart1763909000000 implements MigrationInterface {
  name = 'UsualDaysApart1763909000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ${counting(
        `every as (
          select i.organisation_id, i.item::text as item, i.mission_id, c.nationality::text as nationality, count(*)::int as of_cases,
            grouping(i.mission_id) = 1 as any_mission, grouping(c.nationality) = 1 as any_nationality,
            ${quartile(0.25, 0)} as lower_days, ${quartile(0.5, 0)} as median_days, ${quartile(0.75, 0)} as upper_days
          from homeward.checklist_items i join homeward.cases c on c.id = i.case_id
          where i.waited_days is not null and i.done_on > current_date - 730 and c.sensitivity = 'NORMAL' and c.erased_at is null
          ${groups}
          -- "None" and "whichever" are both null, and only the second is meant.
          having count(*) >= 5 and (grouping(i.mission_id) = 1 or i.mission_id is not null) and (grouping(c.nationality) = 1 or c.nationality is not null)),
        counted_now as (
          select n.organisation_id, n.item, n.mission_id, n.nationality, n.of_cases - n.of_cases % 5 as cases, n.lower_days, n.median_days, n.upper_days
          from every n
          -- The wider group less this one would be one to four cases.
          where not exists (select 1 from every w where w.organisation_id = n.organisation_id and w.item = n.item and w.of_cases - n.of_cases between 1 and 4
            and (w.any_mission or w.mission_id = n.mission_id) and (w.any_nationality or w.nationality = n.nationality)))`,
        `d.cases <> excluded.cases or d.counted_at < now() - interval '30 days'`,
      )}
      comment on table homeward.item_durations is 'Days that a step waited in the own cases of the last two years: median, quartiles and of how many, all of it coarse: whoever reads it may not reach the cases. Counted by homeward.count_item_durations alone; groups of fewer than five, and those that a wider one exceeds by fewer than five, are left out, restricted cases are in none.';
      comment on column homeward.item_durations.cases is 'Of how many, rounded down to a multiple of five.';
      comment on column homeward.item_durations.counted_at is 'Counted anew when five cases came or went, or after thirty days.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ${counting(
        `counted_now as (
          select i.organisation_id, i.item::text as item, i.mission_id, c.nationality::text as nationality, count(*)::int as cases,
            ${quartile(0.25, 1)} as lower_days, ${quartile(0.5, 1)} as median_days, ${quartile(0.75, 1)} as upper_days
          from homeward.checklist_items i join homeward.cases c on c.id = i.case_id
          where i.waited_days is not null and i.done_on > current_date - 730
          ${groups}
          -- "None" and "whichever" are both null, and only the second is meant.
          having count(*) >= 5 and (grouping(i.mission_id) = 1 or i.mission_id is not null) and (grouping(c.nationality) = 1 or c.nationality is not null))`,
        `(d.cases, d.lower_days, d.median_days, d.upper_days) is distinct from (excluded.cases, excluded.lower_days, excluded.median_days, excluded.upper_days)`,
      )}
      comment on table homeward.item_durations is 'Days that a step waited in the own cases of the last two years: median, quartiles and of how many. Counted by homeward.count_item_durations alone; groups of fewer than five are left out.';
      comment on column homeward.item_durations.cases is 'Of how many.';
      comment on column homeward.item_durations.counted_at is null;
    `);
  }
}
