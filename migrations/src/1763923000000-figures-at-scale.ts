import type { MigrationInterface, QueryRunner } from 'typeorm';

const settled = `i.state in ('DONE', 'NOT_NEEDED')`;
/** Everything that has to be settled before each stage; libs/domain has the same, and a test holds the two together. */
const gates: readonly (readonly string[])[] = [
  ['CONSENT_AND_RISK'],
  ['MISSION_NOTIFIED', 'NATIONALITY_VERIFIED'],
  ['TRAVEL_DOCUMENT_APPLIED', 'TRAVEL_DOCUMENT_ISSUED'],
  ['OVERSTAY_ASSESSED', 'WAIVER_ASKED', 'FINE_SETTLED', 'EXIT_PERMIT'],
  ['FIT_TO_TRAVEL', 'MOVEMENT_BOOKED', 'DEPARTED'],
  ['ARRIVED'],
  ['HANDED_OVER'],
];
const followUps = ['FOLLOW_UP_7', 'FOLLOW_UP_30', 'FOLLOW_UP_90', 'FOLLOW_UP_180', 'FOLLOW_UP_365'];
const these = (items: readonly string[]): string => `i.item in (${items.map((item) => `'${item}'`).join(', ')})`;
const past = (items: readonly string[], name: string): string =>
  `case when count(*) filter (where ${these(items)}) = ${items.length} then max(i.done_on) filter (where ${these(items)}) end as ${name}`;
const doors = ['begun', ...gates.map((_items, at) => `g${at}`), 'followed', 'done'];
const day = (_door: string, at: number): string => {
  const before = doors.slice(0, at + 1).join(', ');
  return `case when num_nulls(${before}) = 0 then greatest(${before}) end`;
};

/** An audit entry for a column that follows another, which has its own entry, would say everything twice. */
const audited = (derived: readonly string[]): string => `
      set local role homeward_audit;
      create or replace function audit.note_change() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        was jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
        now_ jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) end;
        kept jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
        changed text[];
      begin
        select coalesce(array_agg(k order by k), '{}') into changed
          from jsonb_object_keys(was || now_) k where was -> k is distinct from now_ -> k;
        -- Derived columns move with their source, which has its own entry.
        if tg_op = 'UPDATE' and changed <@ array[${derived.map((one) => `'${one}'`).join(', ')}] then return null; end if;
        perform audit.tell(lower(tg_op), tg_table_name,
          case when kept ? 'id' then (kept ->> 'id')::uuid end,
          case when tg_table_name = 'cases' then (kept ->> 'id')::uuid when kept ? 'case_id' then (kept ->> 'case_id')::uuid end,
          changed, null);
        return null;
      end $$;
      reset role;`;
const triggers = {
  insert: 'new table as new_items',
  update: 'old table as old_items new table as new_items',
  delete: 'old table as old_items',
};

/**
 * What a hundred thousand cases asked for: waivers and freezes are found by their fine, and each case knows on which day it
 * came into each stage of the way home, so that figures need not look at a million steps.
 */
export class FiguresAtScale1763923000000 implements MigrationInterface {
  name = 'FiguresAtScale1763923000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create index fine_freezes_overstay on homeward.fine_freezes (overstay_id);
      create index fine_waivers_overstay on homeward.fine_waivers (overstay_id);

      alter table homeward.cases add column stage_days date[];
      comment on column homeward.cases.stage_days is 'On which day everything before each stage of the way home was settled, from CONSENT to COMPLETED; null as long as something is open. Kept by triggers from the checklist.';
      grant update (stage_days) on homeward.cases to homeward_auth;
      ${audited(['next_due_on', 'stage_days', 'last_seen_at', 'saved_at'])}

      create function homeward.stage_days(wanted uuid[]) returns table (case_id uuid, days date[])
      language sql stable set search_path = pg_catalog, pg_temp as $$
        with settled as (
          select i.case_id, min(case when ${settled} then i.done_on else (i.updated_at at time zone o.time_zone)::date end) as begun,
            ${gates
              .map((items, at) => past(items, `g${at}`))
              .join(',\n            ')
              .replaceAll('filter (where ', `filter (where ${settled} and `)},
            min(i.done_on) filter (where ${settled} and ${these(followUps)}) as followed,
            ${past(followUps, 'done').replaceAll('filter (where ', `filter (where ${settled} and `)}
          from homeward.checklist_items i join homeward.organisations o on o.id = i.organisation_id
          where i.state in ('DONE', 'NOT_NEEDED', 'IN_PROGRESS') and (wanted is null or i.case_id = any(wanted)) group by i.case_id)
        select s.case_id, array[${doors.map(day).join(',\n          ')}] from settled s
      $$;
      comment on function homeward.stage_days is 'The days of cases.stage_days as the checklist stands; null: of every case within reach.';
      revoke all on function homeward.stage_days(uuid[]) from public;
      alter function homeward.stage_days(uuid[]) owner to homeward_auth;

      create function homeward.keep_stage_days() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare touched uuid[];
      begin
        if tg_op = 'INSERT' then select array_agg(distinct n.case_id) into touched from new_items n where n.state <> 'OPEN';
        elsif tg_op = 'DELETE' then select array_agg(distinct o.case_id) into touched from old_items o where o.state <> 'OPEN';
        else select array_agg(distinct n.case_id) into touched from new_items n join old_items o on o.id = n.id where (n.state, n.done_on) is distinct from (o.state, o.done_on);
        end if;
        if touched is null then return null; end if;
        update homeward.cases c set stage_days = d.days from unnest(touched) t(id) left join homeward.stage_days(touched) d on d.case_id = t.id
        where c.id = t.id and c.stage_days is distinct from d.days;
        return null;
      end $$;
      comment on function homeward.keep_stage_days is 'Keeps cases.stage_days, once for a whole statement.';
      ${Object.entries(triggers)
        .map(
          ([event, tables]) =>
            `create trigger checklist_items_stage_days_${event} after ${event} on homeward.checklist_items referencing ${tables} for each statement execute function homeward.keep_stage_days();`,
        )
        .join('\n')}
      revoke all on function homeward.keep_stage_days() from public;
      alter function homeward.keep_stage_days() owner to homeward_auth;

      -- As the one that keeps it does: nobody else may write the column, and forced row-level security holds for the owner too.
      set local role homeward_auth;
      update homeward.cases c set stage_days = d.days from homeward.stage_days(null) d where d.case_id = c.id;
      reset role;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ${Object.keys(triggers)
        .map((event) => `drop trigger checklist_items_stage_days_${event} on homeward.checklist_items;`)
        .join('\n')}
      drop function homeward.keep_stage_days, homeward.stage_days;
      ${audited(['next_due_on', 'last_seen_at', 'saved_at'])}
      revoke update (stage_days) on homeward.cases from homeward_auth;
      alter table homeward.cases drop column stage_days;
      drop index homeward.fine_waivers_overstay, homeward.fine_freezes_overstay;
    `);
  }
}
