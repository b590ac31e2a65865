import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addCodes, allow, dropCodes, dropEvents, is, me, onCaseInReach, onVisibleCase, protect } from './sql.js';

const staff = is('field_officer', 'caseworker', 'coordinator', 'supervisor');
const events = ['CUSTODY_CORRECTED', 'CUSTODY_TAKEN_BACK'];

/** Many people placed at once, beds that cannot be taken twice, and corrections of a spell that keep what stood there. */
export class Placing1763913000000 implements MigrationInterface {
  name = 'Placing1763913000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create domain homeward.custody_change_kind as text check (value in ('CORRECTED', 'TAKEN_BACK'));
      ${events.map((event) => addCodes('case_event_kind', event)).join('\n')}
      ${addCodes('deadline_kind', 'HELD_LONG')}

      alter table homeward.custody_spells add column over_beds boolean not null default false, add column placing_id uuid,
        add column follows_id uuid references homeward.custody_spells, add column taken_back_at timestamptz,
        add check (taken_back_at is null or to_date is not null);
      comment on column homeward.custody_spells.over_beds is 'No bed was free when the person came, and whoever brought them had seen it.';
      comment on column homeward.custody_spells.placing_id is 'Those who were placed together; whoever placed them takes it back for a day.';
      comment on column homeward.custody_spells.follows_id is 'The spell that ended with it, where it was placed with others.';
      comment on column homeward.custody_spells.taken_back_at is 'When it was taken back: the person was never there.';
      create index on homeward.custody_spells (placing_id) where placing_id is not null;

      create table homeward.custody_changes (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        case_id uuid not null references homeward.cases,
        spell_id uuid not null references homeward.custody_spells,
        kind homeward.custody_change_kind not null,
        why homeward.sealed not null,
        reason_before homeward.sealed not null default '',
        legal_basis_before homeward.custody_basis,
        recorded_by uuid not null references homeward.users,
        recorded_at timestamptz not null default now()
      );
      comment on table homeward.custody_changes is 'Corrections of a spell of custody: why, and what stood there before. Only added.';
      comment on column homeward.custody_changes.why is 'Why it was corrected or taken back. [personal]';
      comment on column homeward.custody_changes.reason_before is 'Why the person is held, as it stood before. [personal]';
      comment on column homeward.custody_changes.legal_basis_before is 'The ground as it stood before.';
      create index on homeward.custody_changes (spell_id, recorded_at desc);
      create index on homeward.custody_changes (case_id);
      ${protect('homeward.custody_changes', 'select, insert')}
      ${allow('homeward.custody_changes', 'select', `${onVisibleCase('custody_changes')} and ${staff}`)}
      ${allow('homeward.custody_changes', 'insert', `${onCaseInReach('custody_changes')} and ${staff} and recorded_by = ${me}`)}
      create policy custody_changes_read_under_glass on homeward.custody_changes as restrictive for insert to homeward_app
        with check (case_id not in (select homeward.cases_under_my_glass()));
      create policy custody_changes_kept_under_glass on homeward.custody_changes as restrictive for update to homeward_app
        using (case_id not in (select homeward.cases_under_my_glass()));
      -- Erasing empties what is sealed.
      grant select, update (why, reason_before) on homeward.custody_changes to homeward_auth;
      create policy custody_changes_auth on homeward.custody_changes to homeward_auth using (true) with check (true);

      -- Who takes a bed waits for whoever takes one at the same place, and counts after them.
      create function homeward.guard_beds() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare beds int; taken int;
      begin
        if new.place_id is null or new.bed is null or new.to_date is not null or new.over_beds then return new; end if;
        perform pg_advisory_xact_lock(hashtextextended(new.place_id::text, 72));
        select case new.bed::text when 'WOMEN' then p.beds_women when 'MEN' then p.beds_men else p.beds_family end into beds
          from homeward.custody_places p where p.id = new.place_id;
        if beds is null then return new; end if;
        select count(*) into taken from homeward.custody_spells s
          where s.place_id = new.place_id and s.bed::text = new.bed::text and s.to_date is null and s.id <> new.id;
        if taken >= beds then raise exception 'no bed is free' using errcode = '23514', constraint = 'custody_beds_free'; end if;
        return new;
      end $$;
      comment on function homeward.guard_beds is 'The last bed is taken once.';
      grant select on homeward.custody_places to homeward_auth;
      create policy custody_places_auth on homeward.custody_places for select to homeward_auth using (true);
      create trigger custody_spells_beds before insert or update of place_id, bed, to_date, over_beds on homeward.custody_spells
        for each row execute function homeward.guard_beds();
      revoke all on function homeward.guard_beds() from public;
      grant execute on function homeward.guard_beds() to homeward_app;
      alter function homeward.guard_beds() owner to homeward_auth;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger custody_spells_beds on homeward.custody_spells;
      drop function homeward.guard_beds();
      drop policy custody_places_auth on homeward.custody_places;
      revoke select on homeward.custody_places from homeward_auth;
      drop table homeward.custody_changes;
      alter table homeward.custody_spells drop column taken_back_at, drop column follows_id, drop column placing_id, drop column over_beds;
      ${events.map((event) => `${dropEvents(event)}\n${dropCodes('case_event_kind', event)}`).join('\n')}
      drop domain homeward.custody_change_kind;
      ${dropCodes('deadline_kind', 'HELD_LONG')}
    `);
  }
}
