import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, is, myOrganisation, protect } from './sql.js';

/** What an item needed by the table of the day of this migration: for the days that were waited before they were kept. */
const needs = `(values ('MISSION_NOTIFIED', 'CONSENT_AND_RISK'), ('NATIONALITY_VERIFIED', 'MISSION_NOTIFIED'), ('TRAVEL_DOCUMENT_APPLIED', 'NATIONALITY_VERIFIED'),
  ('TRAVEL_DOCUMENT_ISSUED', 'TRAVEL_DOCUMENT_APPLIED'), ('OVERSTAY_ASSESSED', 'MISSION_NOTIFIED'), ('WAIVER_ASKED', 'OVERSTAY_ASSESSED'),
  ('FINE_SETTLED', 'OVERSTAY_ASSESSED'), ('FINE_SETTLED', 'WAIVER_ASKED'), ('EXIT_PERMIT', 'TRAVEL_DOCUMENT_ISSUED'), ('EXIT_PERMIT', 'FINE_SETTLED'),
  ('MOVEMENT_BOOKED', 'EXIT_PERMIT'), ('MOVEMENT_BOOKED', 'FIT_TO_TRAVEL'), ('DEPARTED', 'MOVEMENT_BOOKED'), ('ARRIVED', 'DEPARTED'), ('HANDED_OVER', 'ARRIVED')) n(item, need)`;
const functions = ['count_item_durations()'];

/**
 * How long each step took in the organisation's own cases, so that a board can say when somebody is about to be home and a
 * mission's page how long it usually takes. Counted ahead into one small table: a page reads some rows and never all cases.
 */
export class ItemDurations1763903000000 implements MigrationInterface {
  name = 'ItemDurations1763903000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table homeward.checklist_items add column waited_days int check (waited_days >= 0);
      comment on column homeward.checklist_items.waited_days is 'Days from when it could begin until it was done, without days of a hold; kept when it is done.';
      -- A number that follows from days that are in the log already.
      alter table homeward.checklist_items no force row level security;
      alter table homeward.checklist_items disable trigger user;
      with began as (select case_id, min(waiting_since) as on_day from homeward.checklist_items where item in ('CONSENT_AND_RISK', 'FIT_TO_TRAVEL') group by case_id),
        could as (select i.id, greatest(b.on_day, max(m.done_on)) as on_day
          from homeward.checklist_items i join began b on b.case_id = i.case_id left join ${needs} on n.item = i.item
            left join homeward.checklist_items m on m.case_id = i.case_id and m.item = n.need
          where i.state = 'DONE' and i.item not like 'FOLLOW%' group by i.id, b.on_day)
      update homeward.checklist_items i set waited_days = greatest(0, i.done_on - c.on_day) from could c where c.id = i.id;
      alter table homeward.checklist_items enable trigger user;
      alter table homeward.checklist_items force row level security;

      create table homeward.item_durations (
        organisation_id uuid not null references homeward.organisations,
        item text not null,
        mission_id uuid references homeward.missions,
        nationality homeward.country,
        cases int not null,
        lower_days numeric(6, 1) not null,
        median_days numeric(6, 1) not null,
        upper_days numeric(6, 1) not null,
        counted_at timestamptz not null default now(),
        unique nulls not distinct (organisation_id, item, mission_id, nationality)
      );
      comment on table homeward.item_durations is 'Days that a step waited in the own cases of the last two years: median, quartiles and of how many. Counted by homeward.count_item_durations alone; groups of fewer than five are left out.';
      comment on column homeward.item_durations.mission_id is 'Null: whichever mission.';
      comment on column homeward.item_durations.nationality is 'Null: whichever nationality.';
      comment on column homeward.item_durations.cases is 'Of how many.';
      ${protect('homeward.item_durations', 'select')}
      ${allow('homeward.item_durations', 'select', `organisation_id = ${myOrganisation} and ${is('field_officer', 'caseworker', 'coordinator', 'supervisor', 'administrator')}`)}
      grant select, insert, update, delete on homeward.item_durations to homeward_auth;
      create policy item_durations_auth on homeward.item_durations to homeward_auth using (true) with check (true);

      create function homeward.count_item_durations() returns int
      language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
      declare counted int;
      begin
        -- One counts; whoever comes meanwhile has nothing to add.
        if not pg_try_advisory_xact_lock(hashtextextended('count_item_durations', 7)) then return 0; end if;
        with counted_now as (
          select i.organisation_id, i.item::text as item, i.mission_id, c.nationality::text as nationality, count(*)::int as cases,
            round(percentile_cont(0.25) within group (order by i.waited_days)::numeric, 1) as lower_days,
            round(percentile_cont(0.5) within group (order by i.waited_days)::numeric, 1) as median_days,
            round(percentile_cont(0.75) within group (order by i.waited_days)::numeric, 1) as upper_days
          from homeward.checklist_items i join homeward.cases c on c.id = i.case_id
          where i.waited_days is not null and i.done_on > current_date - 730
          group by grouping sets ((i.organisation_id, i.item, i.mission_id, c.nationality), (i.organisation_id, i.item, i.mission_id),
            (i.organisation_id, i.item, c.nationality), (i.organisation_id, i.item))
          -- "None" and "whichever" are both null, and only the second is meant.
          having count(*) >= 5 and (grouping(i.mission_id) = 1 or i.mission_id is not null) and (grouping(c.nationality) = 1 or c.nationality is not null)),
        gone as (delete from homeward.item_durations d where not exists (select 1 from counted_now n where n.organisation_id = d.organisation_id and n.item = d.item
          and n.mission_id is not distinct from d.mission_id and n.nationality is not distinct from d.nationality::text))
        insert into homeward.item_durations as d (organisation_id, item, mission_id, nationality, cases, lower_days, median_days, upper_days)
          select n.organisation_id, n.item, n.mission_id, n.nationality, n.cases, n.lower_days, n.median_days, n.upper_days from counted_now n
        on conflict (organisation_id, item, mission_id, nationality) do update
          set cases = excluded.cases, lower_days = excluded.lower_days, median_days = excluded.median_days, upper_days = excluded.upper_days, counted_at = now()
          where (d.cases, d.lower_days, d.median_days, d.upper_days) is distinct from (excluded.cases, excluded.lower_days, excluded.median_days, excluded.upper_days);
        get diagnostics counted = row_count;
        return counted;
      end $$;
      ${functions
        .map(
          (f) =>
            `alter function homeward.${f} owner to homeward_auth; revoke all on function homeward.${f} from public; grant execute on function homeward.${f} to homeward_app;`,
        )
        .join('\n')}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ${functions.map((f) => `drop function homeward.${f};`).join('\n')}
      drop table homeward.item_durations;
      alter table homeward.checklist_items drop column waited_days;
    `);
  }
}
