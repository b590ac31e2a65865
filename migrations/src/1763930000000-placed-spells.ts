import type { MigrationInterface, QueryRunner } from 'typeorm';

const functions = [
  'spell_meant(uuid, uuid, date, boolean)',
  'fit_spell(uuid, uuid, date, boolean, text, boolean)',
  'fit_spell_for_house(uuid, date, boolean, text, boolean)',
];

/**
 * A house names a day, and another day is recorded: what is recorded is corrected, and never stands beside it. One rule for
 * staff, who accept what a house says, and for a house that is trusted and cannot read where somebody was before.
 */
export class PlacedSpells1763930000000 implements MigrationInterface {
  name = 'PlacedSpells1763930000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table homeward.house_reports add column replaced_on date;
      comment on column homeward.house_reports.replaced_on is 'The day that was recorded before, where what was accepted corrected it.';
      grant update (replaced_on) on homeward.house_reports to homeward_app;
      grant update (from_date, bed, over_beds) on homeward.custody_spells to homeward_auth;

      -- Who came means the first stay there that is not over by then; who left means the last that had begun.
      create function homeward.spell_meant(wanted uuid, house uuid, day date, arrives boolean) returns uuid
      language sql stable set search_path = pg_catalog, pg_temp as $$
        select x.id from homeward.custody_spells x
        where x.case_id = wanted and x.place_id = house and x.taken_back_at is null
          and case when arrives then coalesce(x.to_date > day, true) else x.from_date <= day end
        order by case when arrives then x.from_date - day else day - x.from_date end, x.to_date desc nulls first, x.id limit 1
      $$;
      comment on function homeward.spell_meant is 'The stay at a house that is meant by who says that somebody came or left on a day; null: none that is recorded.';

      create function homeward.fit_spell(wanted uuid, house uuid, day date, arrives boolean, in_bed text, over boolean,
        out fitted text, out spell uuid, out was date)
      language plpgsql volatile set search_path = pg_catalog, pg_temp as $$
      declare s record; n record;
      begin
        -- Whoever moves somebody waits for whoever moves the same person.
        perform 1 from homeward.custody_spells x where x.case_id = wanted and x.taken_back_at is null order by x.id for update;
        select x.id, x.from_date, x.to_date, x.bed into s from homeward.custody_spells x where x.id = homeward.spell_meant(wanted, house, day, arrives) for update;
        spell := s.id;
        if arrives and spell is not null then
          if in_bed is not null and s.to_date is null and s.bed::text is distinct from in_bed then
            update homeward.custody_spells x set bed = in_bed, over_beds = over, version = x.version + 1 where x.id = spell;
          end if;
          if s.from_date = day then fitted := 'HERE'; return; end if;
          select x.id, x.from_date, x.to_date into n from homeward.custody_spells x
            where x.case_id = wanted and x.taken_back_at is null and x.id <> spell and x.to_date <= s.from_date order by x.to_date desc, x.from_date desc, x.id limit 1;
          if n.from_date > day then fitted := 'LATER'; return; end if;
          was := s.from_date;
          -- Where they were before lasts until they came, and no longer.
          if n.id is not null and (n.to_date = s.from_date or n.to_date > day) then
            update homeward.custody_spells x set to_date = day, version = x.version + 1 where x.id = n.id;
          end if;
          update homeward.custody_spells x set from_date = day, version = x.version + 1 where x.id = spell;
          fitted := 'CORRECTED'; return;
        end if;
        if arrives then
          if exists (select 1 from homeward.custody_spells x where x.case_id = wanted and x.taken_back_at is null and x.from_date > day) then fitted := 'LATER'; return; end if;
          update homeward.custody_spells x set to_date = day, version = x.version + 1
            where x.case_id = wanted and x.taken_back_at is null and coalesce(x.to_date > day, true);
          fitted := case when found then 'ENDED' else 'NONE' end; return;
        end if;
        if spell is null then
          fitted := case when exists (select 1 from homeward.custody_spells x where x.case_id = wanted and x.place_id = house and x.taken_back_at is null) then 'LATER' else 'NONE' end;
          return;
        end if;
        if s.to_date = day then fitted := 'HERE'; return; end if;
        if s.to_date is not null then
          was := s.to_date;
          select x.id, x.from_date, x.to_date into n from homeward.custody_spells x
            where x.case_id = wanted and x.taken_back_at is null and x.id <> spell and x.from_date >= s.to_date order by x.from_date, x.to_date nulls last, x.id limit 1;
          if n.id is not null and n.to_date < day then fitted := 'LATER'; was := null; return; end if;
          -- Where they were next begins when they left, and no sooner.
          if n.id is not null and (n.from_date = s.to_date or n.from_date < day) then
            update homeward.custody_spells x set from_date = day, version = x.version + 1 where x.id = n.id;
          end if;
        end if;
        update homeward.custody_spells x set to_date = day, version = x.version + 1 where x.id = spell;
        fitted := case when was is null then 'ENDED' else 'CORRECTED' end;
      end $$;
      comment on function homeward.fit_spell is 'Fits what is recorded to the day on which a house says that somebody came or left. HERE: stands as said; CORRECTED: the day that was; ENDED; NONE; LATER: what is recorded speaks against it.';

      create function homeward.fit_spell_for_house(wanted uuid, day date, arrives boolean, in_bed text, over boolean, out fitted text, out spell uuid, out was date)
      language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
      declare here uuid := homeward.actor_place();
      begin
        if here is null or day is null or not exists (select 1 from homeward.partner_settings p where p.place_id = here and p.at_once and p.organisation_id = homeward.actor_organisation())
          or wanted not in (select homeward.cases_shared_with_my_mission())
          or not exists (select 1 from homeward.cases c where c.id = wanted and c.sensitivity = 'NORMAL' and c.erased_at is null) then fitted := 'CLOSED'; return; end if;
        select f.fitted, f.spell, f.was into fitted, spell, was from homeward.fit_spell(wanted, here, day, arrives, in_bed, over) f;
      end $$;
      comment on function homeward.fit_spell_for_house is 'For a trusted house, which does not read where somebody was before: fit_spell for its own house alone. CLOSED: not shared, or not trusted.';

      drop function homeward.end_spell_for_house(uuid, date, boolean);
      ${functions
        .map(
          (f) =>
            `revoke all on function homeward.${f} from public; grant execute on function homeward.${f} to homeward_app; alter function homeward.${f} owner to homeward_auth;`,
        )
        .join('\n')}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ${[...functions]
        .reverse()
        .map((f) => `drop function homeward.${f};`)
        .join('\n')}
      create function homeward.end_spell_for_house(wanted uuid, day date, own boolean) returns text
      language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
      declare here uuid := homeward.actor_place(); s record;
      begin
        if here is null or day is null or not exists (select 1 from homeward.partner_settings p where p.place_id = here and p.at_once and p.organisation_id = homeward.actor_organisation())
          or wanted not in (select homeward.cases_shared_with_my_mission())
          or not exists (select 1 from homeward.cases c where c.id = wanted and c.sensitivity = 'NORMAL' and c.erased_at is null) then return 'CLOSED'; end if;
        select x.id, x.place_id, x.from_date into s from homeward.custody_spells x where x.case_id = wanted and x.to_date is null for update;
        if not found then return 'NONE'; end if;
        if s.place_id is not distinct from here and not own then return 'HERE'; end if;
        if s.place_id is distinct from here and own then return 'NONE'; end if;
        if s.from_date > day then return 'LATER'; end if;
        update homeward.custody_spells x set to_date = day, version = x.version + 1 where x.id = s.id;
        return 'ENDED';
      end $$;
      comment on function homeward.end_spell_for_house is 'For a trusted house: ends where a person was who came, or its own spell of who left. Tells HERE, NONE, LATER, ENDED or CLOSED.';
      revoke all on function homeward.end_spell_for_house(uuid, date, boolean) from public;
      grant execute on function homeward.end_spell_for_house(uuid, date, boolean) to homeward_app;
      alter function homeward.end_spell_for_house(uuid, date, boolean) owner to homeward_auth;
      revoke update (from_date, bed, over_beds) on homeward.custody_spells from homeward_auth;
      alter table homeward.house_reports drop column replaced_on;
    `);
  }
}
