import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, is, me, onVisibleCase, protect } from './sql.js';

const underGlass = `(select homeward.cases_under_my_glass())`;
const definers = ['leg_seats_free()', 'taken_seats(uuid, text[])', 'tick_list(uuid)', 'seats_to_tick(uuid)'];
const open = (functions: readonly string[]): string =>
  functions
    .map(
      (f) =>
        `revoke all on function homeward.${f} from public; ${f.startsWith('leg_seats') ? '' : `grant execute on function homeward.${f} to homeward_app;`} alter function homeward.${f} owner to homeward_auth;`,
    )
    .join('\n');

/** Who is on a journey; with the seat of a journey, or without it where seats stand leg by leg. */
const tickList = (seat: '' | 'seat'): string => {
  const column = (alias: string): string => (seat === '' ? '' : `${alias}.seat, `);
  return `
      create function homeward.tick_list(wanted uuid) returns table (passenger_id uuid, case_id uuid, place int, ${seat === '' ? '' : 'seat text, '}state text, open boolean,
        reference text, nationality text, sex text, age_band text, person_id uuid, name text, romanised_name text, companions int)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        with seats as (
          select p.id, p.case_id, ${column('p')}p.state::text as state, row_number() over (order by p.id)::int as place,
            c.sensitivity = 'NORMAL' or exists (select 1 from homeward.case_members m where m.case_id = c.id and m.user_id = homeward.actor_id()) as open,
            c.reference, c.nationality::text as nationality, c.sex::text as sex, c.age_band::text as age_band, c.person_id, c.erased_at
          from homeward.movement_passengers p join homeward.cases c on c.id = p.case_id join homeward.movements t on t.id = p.movement_id
          where p.movement_id = wanted and t.organisation_id = homeward.actor_organisation()
            and (wanted in (select homeward.journeys_i_escort()) or homeward.has_role('coordinator')))
        select s.id, s.case_id, s.place, ${column('s')}s.state, s.open, case when s.open then s.reference end, case when s.open then s.nationality end,
          case when s.open then s.sex end, case when s.open then s.age_band end, case when s.open then s.person_id end,
          case when s.open then homeward.at('persons.name', x.id, x.name) end, case when s.open then homeward.at('persons.romanised_name', x.id, x.romanised_name) end,
          (select count(*)::int from homeward.companions k where k.movement_id = wanted and k.case_id = s.case_id and k.removed_at is null)
        from seats s join homeward.persons x on x.id = (select c.person_id from homeward.cases c where c.id = s.case_id)
        where s.state <> 'REMOVED' and s.erased_at is null order by s.place
      $$;
      comment on function homeward.tick_list is 'Who is on a journey, for its escorts and coordinators; people for named staff alone without a name.';`;
};

/** A seat is in one plane: whoever changes has another. Children and relatives sit somewhere, too. */
export class LegSeats1763929100000 implements MigrationInterface {
  name = 'LegSeats1763929100000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table homeward.leg_seats (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        case_id uuid not null references homeward.cases,
        movement_id uuid not null references homeward.movements,
        leg_id uuid references homeward.movement_legs,
        companion_id uuid,
        seat text not null default '',
        recorded_by uuid not null references homeward.users,
        version int not null default 1,
        constraint leg_seats_companion foreign key (companion_id, movement_id, case_id) references homeward.companions (id, movement_id, case_id)
      );
      comment on table homeward.leg_seats is 'Who sits where on which leg. Emptied with the booking, with the leg and with whoever does not travel along any more.';
      comment on column homeward.leg_seats.leg_id is 'The leg itself, and not its place in the order: another plane has other seats.';
      comment on column homeward.leg_seats.companion_id is 'The child or relative who sits there; empty: the person of the case.';
      comment on column homeward.leg_seats.seat is 'As booked, such as 12A. Empty: none is known.';
      comment on column homeward.leg_seats.recorded_by is 'Who wrote it last.';
      create unique index leg_seats_of_whom on homeward.leg_seats (leg_id, case_id, companion_id) nulls not distinct;
      create unique index leg_seats_once on homeward.leg_seats (leg_id, upper(seat)) where seat <> '';
      create index on homeward.leg_seats (movement_id);
      create index on homeward.leg_seats (case_id);
      create index on homeward.leg_seats (companion_id) where companion_id is not null;

      -- The owner of the tables is under their policies, too, while they are forced.
      alter table homeward.movement_passengers no force row level security;
      alter table homeward.movement_legs no force row level security;
      alter table homeward.movements no force row level security;
      insert into homeward.leg_seats (id, organisation_id, case_id, movement_id, leg_id, seat, recorded_by)
      select gen_random_uuid(), p.organisation_id, p.case_id, p.movement_id, l.id, upper(p.seat), m.created_by
      from homeward.movement_passengers p join homeward.movements m on m.id = p.movement_id
        join lateral (select l.id from homeward.movement_legs l where l.movement_id = p.movement_id and l.ended_at is null order by l.position limit 1) l on true
      where p.seat <> '' and p.state in ('BOOKED', 'DEPARTED', 'ARRIVED');
      alter table homeward.movement_passengers force row level security;
      alter table homeward.movement_legs force row level security;
      alter table homeward.movements force row level security;
      drop function homeward.tick_list(uuid);
      alter table homeward.movement_passengers drop column seat;

      ${protect('homeward.leg_seats')}
      ${allow('homeward.leg_seats', 'select', `${onVisibleCase('leg_seats')} and not ${is('partner')}`)}
      ${(['insert', 'update'] as const).map((c) => allow('homeward.leg_seats', c, `${onVisibleCase('leg_seats')} and ${is('coordinator')}`, `${onVisibleCase('leg_seats')} and ${is('coordinator')} and recorded_by = ${me}`)).join('\n')}
      create policy leg_seats_read_under_glass on homeward.leg_seats as restrictive for insert to homeward_app with check (case_id not in ${underGlass});
      create policy leg_seats_kept_under_glass on homeward.leg_seats as restrictive for update to homeward_app using (case_id not in ${underGlass});
      grant select, update (leg_id, seat, version) on homeward.leg_seats to homeward_auth;
      create policy leg_seats_auth on homeward.leg_seats to homeward_auth using (true) with check (true);

      create function homeward.leg_seats_free() returns trigger
      language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if tg_table_name = 'movement_legs' then
          update homeward.leg_seats s set seat = '', version = s.version + 1 where s.leg_id = new.id and s.seat <> '';
        elsif tg_table_name = 'companions' then
          update homeward.leg_seats s set seat = '', version = s.version + 1 where s.companion_id = new.id and s.seat <> '';
        else
          update homeward.leg_seats s set seat = '', version = s.version + 1
          where s.movement_id = new.movement_id and s.case_id = new.case_id and s.seat <> '';
        end if;
        return null;
      end $$;
      comment on function homeward.leg_seats_free is 'Whoever does not travel, or not by this plane, takes nobody a seat.';
      create trigger movement_legs_free_seats after update of ended_at on homeward.movement_legs for each row
        when (old.ended_at is null and new.ended_at is not null and new.change is distinct from 'CORRECTED') execute function homeward.leg_seats_free();
      create trigger movement_passengers_free_seats after update of state on homeward.movement_passengers for each row
        when (new.state not in ('BOOKED', 'DEPARTED', 'ARRIVED')) execute function homeward.leg_seats_free();
      create trigger companions_free_seats after update of removed_at on homeward.companions for each row
        when (old.removed_at is null and new.removed_at is not null) execute function homeward.leg_seats_free();

      set local role homeward_auth;
      create or replace function homeward.corrected_legs(wanted uuid) returns void
      language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if not homeward.has_role('coordinator') then return; end if;
        update homeward.need_orders o set leg_id = fresh.id, version = o.version + 1
        from homeward.movement_legs was join homeward.movement_legs fresh on fresh.movement_id = was.movement_id and fresh.position = was.position and fresh.ended_at is null
        where was.movement_id = wanted and was.organisation_id = homeward.actor_organisation() and was.change = 'CORRECTED' and was.ended_at = now()
          and o.leg_id = was.id and o.ended_at is null;
        update homeward.leg_seats s set leg_id = fresh.id, version = s.version + 1
        from homeward.movement_legs was join homeward.movement_legs fresh on fresh.movement_id = was.movement_id and fresh.position = was.position and fresh.ended_at is null
        where was.movement_id = wanted and was.organisation_id = homeward.actor_organisation() and was.change = 'CORRECTED' and was.ended_at = now()
          and s.leg_id = was.id;
      end $$;
      reset role;

      create function homeward.taken_seats(leg uuid, wanted text[]) returns table (seat text)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select upper(s.seat) from homeward.leg_seats s
        where s.leg_id = leg and upper(s.seat) = any(wanted) and s.organisation_id = homeward.actor_organisation() and homeward.has_role('coordinator')
      $$;
      comment on function homeward.taken_seats is 'Which of these seats somebody has, whoever it is: also people whom the coordinator does not see take a seat.';

      ${tickList('')}
      create function homeward.seats_to_tick(wanted uuid) returns table (passenger_id uuid, companion_id uuid, leg_id uuid, seat text)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select p.id, s.companion_id, s.leg_id, s.seat from homeward.leg_seats s join homeward.movement_passengers p on p.movement_id = s.movement_id and p.case_id = s.case_id
          join homeward.cases c on c.id = s.case_id join homeward.movement_legs l on l.id = s.leg_id and l.ended_at is null
        where s.movement_id = wanted and s.seat <> '' and s.organisation_id = homeward.actor_organisation() and c.erased_at is null
          and (wanted in (select homeward.journeys_i_escort()) or homeward.has_role('coordinator'))
        order by l.position
      $$;
      comment on function homeward.seats_to_tick is 'Where people of a journey sit, leg by leg, for its escorts and coordinators.';
      ${open(definers)}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function homeward.seats_to_tick(uuid);
      drop function homeward.tick_list(uuid);
      drop function homeward.taken_seats(uuid, text[]);
      set local role homeward_auth;
      create or replace function homeward.corrected_legs(wanted uuid) returns void
      language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if not homeward.has_role('coordinator') then return; end if;
        update homeward.need_orders o set leg_id = fresh.id, version = o.version + 1
        from homeward.movement_legs was join homeward.movement_legs fresh on fresh.movement_id = was.movement_id and fresh.position = was.position and fresh.ended_at is null
        where was.movement_id = wanted and was.organisation_id = homeward.actor_organisation() and was.change = 'CORRECTED' and was.ended_at = now()
          and o.leg_id = was.id and o.ended_at is null;
      end $$;
      reset role;
      drop trigger companions_free_seats on homeward.companions;
      drop trigger movement_passengers_free_seats on homeward.movement_passengers;
      drop trigger movement_legs_free_seats on homeward.movement_legs;
      drop function homeward.leg_seats_free();
      alter table homeward.movement_passengers add column seat text not null default '';
      comment on column homeward.movement_passengers.seat is 'As booked.';
      alter table homeward.movement_passengers no force row level security;
      alter table homeward.movement_legs no force row level security;
      alter table homeward.leg_seats no force row level security;
      update homeward.movement_passengers p set seat = s.seat from homeward.leg_seats s join homeward.movement_legs l on l.id = s.leg_id
      where s.movement_id = p.movement_id and s.case_id = p.case_id and s.companion_id is null and l.position = 1 and l.ended_at is null and p.state in ('BOOKED', 'DEPARTED', 'ARRIVED');
      alter table homeward.movement_passengers force row level security;
      alter table homeward.movement_legs force row level security;
      drop table homeward.leg_seats;
      create unique index movement_passengers_seat_once on homeward.movement_passengers (movement_id, upper(seat))
        where seat <> '' and state in ('BOOKED', 'DEPARTED', 'ARRIVED');
      ${tickList('seat')}
      ${open(['tick_list(uuid)'])}
    `);
  }
}
