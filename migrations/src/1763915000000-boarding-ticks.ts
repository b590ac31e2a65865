import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, is, me, myOrganisation, onVisibleCase, protect } from './sql.js';

const marks = `'NOT_YET', 'ABOARD', 'MISSING', 'NO_SHOW', 'STOPPED_AT_BORDER', 'DENIED_BOARDING', 'FELL_ILL', 'ARRIVED'`;
const mine = `(select homeward.journeys_i_escort())`;
const definers = [
  'journeys_i_escort()',
  'tick_list(uuid)',
  'seat_to_tick(uuid)',
  'ticks_of(uuid, uuid)',
  'seats_out_of_reach(uuid)',
  'give_up_seat_out_of_reach(uuid, uuid, boolean, jsonb, text, uuid, text)',
];

const keepsTicks = `update homeward.case_shares s set ended_at = now()`;
const takesTicks = `delete from homeward.boarding_ticks t where t.case_id = wanted;
        ${keepsTicks}`;
const eraseCase = (from: string, to: string): string => `
  set local role homeward_auth;
  do $do$ declare was text := pg_get_functiondef('homeward.erase_case(uuid, uuid, uuid[])'::regprocedure); begin
    if position($w$${from}$w$ in was) = 0 then raise exception 'homeward.erase_case does not say: %', $w$${from}$w$; end if;
    execute replace(was, $w$${from}$w$, $w$${to}$w$);
  end $do$;
  reset role;`;

/**
 * Escorts tick people off on their phones. Who escorts a journey sees its people by name for that alone: not their cases. And a
 * cancelled flight ends every booking on it, also of people whom whoever cancels does not see.
 */
export class BoardingTicks1763915000000 implements MigrationInterface {
  name = 'BoardingTicks1763915000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create domain homeward.boarding_mark as text check (value in (${marks}));
      alter table homeward.movement_escorts add column user_id uuid references homeward.users;
      comment on column homeward.movement_escorts.user_id is 'Of our own staff: ticks off on the phone. Empty: somebody without an account.';
      create index on homeward.movement_escorts (user_id) where user_id is not null and removed_at is null;

      create table homeward.boarding_ticks (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        case_id uuid not null references homeward.cases,
        movement_id uuid not null references homeward.movements,
        leg_id uuid references homeward.movement_legs,
        mark homeward.boarding_mark not null,
        marked_at timestamptz not null,
        marked_by uuid not null references homeward.users,
        recorded_at timestamptz not null default clock_timestamp()
      );
      comment on table homeward.boarding_ticks is 'What escorts ticked of whom on which leg. Added and never changed: the last one of a standing leg holds, and those of a leg that was replaced are history.';
      comment on column homeward.boarding_ticks.leg_id is 'The leg itself, and not its place in the order: another bus is boarded anew.';
      comment on column homeward.boarding_ticks.mark is 'What was seen.';
      comment on column homeward.boarding_ticks.marked_at is 'When it was pressed, by the clock of the phone, and not later than it arrived here.';
      comment on column homeward.boarding_ticks.recorded_at is 'When it arrived here.';
      create index on homeward.boarding_ticks (movement_id, case_id, recorded_at desc);
      create index on homeward.boarding_ticks (case_id);

      grant select on homeward.movement_legs to homeward_auth;
      create policy movement_legs_auth on homeward.movement_legs for select to homeward_auth using (true);
      grant select on homeward.movement_escorts to homeward_auth;
      create policy movement_escorts_auth on homeward.movement_escorts for select to homeward_auth using (true);
      grant select on homeward.boarding_ticks to homeward_auth;
      create policy boarding_ticks_auth on homeward.boarding_ticks for select to homeward_auth using (true);
      -- Nothing in them is sealed: an erasure takes the rows.
      grant delete on homeward.boarding_ticks to homeward_auth;
      create policy boarding_ticks_auth_erase on homeward.boarding_ticks for delete to homeward_auth using (true);
      ${eraseCase(keepsTicks, takesTicks)}
      grant update (state, done_on, waited_days, version) on homeward.checklist_items to homeward_auth;
      grant update (state, version) on homeward.movement_passengers to homeward_auth;
      create policy movement_passengers_auth_give_up on homeward.movement_passengers for update to homeward_auth using (true) with check (true);
      grant insert on homeward.case_events to homeward_auth;
      create policy case_events_auth_told on homeward.case_events for insert to homeward_auth with check (true);

      create function homeward.journeys_i_escort() returns setof uuid
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select e.movement_id from homeward.movement_escorts e join homeward.movements m on m.id = e.movement_id
          and m.cancelled_at is null and coalesce(m.arrives_at, m.departs_at) > now() - interval '3 days'
        where e.user_id = homeward.actor_id() and e.organisation_id = homeward.actor_organisation() and e.removed_at is null
          and homeward.has_role('field_officer', 'caseworker', 'coordinator', 'supervisor')
      $$;
      comment on function homeward.journeys_i_escort is 'Journeys on which the actor travels along as escort, until three days after.';

      -- Somebody whose case is for named staff alone is on the list by number and seat: they are counted, and not named.
      create function homeward.tick_list(wanted uuid) returns table (passenger_id uuid, case_id uuid, place int, seat text, state text, open boolean,
        reference text, nationality text, sex text, age_band text, person_id uuid, name text, romanised_name text, companions int)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        with seats as (
          select p.id, p.case_id, p.seat, p.state::text as state, row_number() over (order by p.id)::int as place,
            c.sensitivity = 'NORMAL' or exists (select 1 from homeward.case_members m where m.case_id = c.id and m.user_id = homeward.actor_id()) as open,
            c.reference, c.nationality::text as nationality, c.sex::text as sex, c.age_band::text as age_band, c.person_id, c.erased_at
          from homeward.movement_passengers p join homeward.cases c on c.id = p.case_id join homeward.movements t on t.id = p.movement_id
          where p.movement_id = wanted and t.organisation_id = homeward.actor_organisation()
            and (wanted in (select homeward.journeys_i_escort()) or homeward.has_role('coordinator')))
        select s.id, s.case_id, s.place, s.seat, s.state, s.open, case when s.open then s.reference end, case when s.open then s.nationality end,
          case when s.open then s.sex end, case when s.open then s.age_band end, case when s.open then s.person_id end,
          case when s.open then homeward.at('persons.name', x.id, x.name) end, case when s.open then homeward.at('persons.romanised_name', x.id, x.romanised_name) end,
          (select count(*)::int from homeward.companions k where k.movement_id = wanted and k.case_id = s.case_id and k.removed_at is null)
        from seats s join homeward.persons x on x.id = (select c.person_id from homeward.cases c where c.id = s.case_id)
        where s.state <> 'REMOVED' and s.erased_at is null order by s.place
      $$;
      comment on function homeward.tick_list is 'Who is on a journey, for its escorts and coordinators; people for named staff alone without a name.';

      create function homeward.seat_to_tick(wanted uuid) returns table (case_id uuid, movement_id uuid)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select p.case_id, p.movement_id from homeward.movement_passengers p join homeward.cases c on c.id = p.case_id
        where p.id = wanted and p.state <> 'REMOVED' and c.erased_at is null and p.organisation_id = homeward.actor_organisation()
          and (p.movement_id in (select homeward.journeys_i_escort()) or (homeward.has_role('coordinator')
            and (c.sensitivity = 'NORMAL' or exists (select 1 from homeward.case_members m where m.case_id = c.id and m.user_id = homeward.actor_id()))))
      $$;
      comment on function homeward.seat_to_tick is 'The seat that an escort or a coordinator may tick.';

      create function homeward.ticks_of(wanted uuid, of_case uuid) returns table (id uuid, "passengerId" uuid, "legId" uuid, leg int, mark text, at timestamptz, by text)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select t.id, p.id, t.leg_id, l.position, t.mark::text, t.marked_at, u.display_name from homeward.boarding_ticks t
          left join homeward.movement_legs l on l.id = t.leg_id and l.ended_at is null
          join homeward.movement_passengers p on p.movement_id = t.movement_id and p.case_id = t.case_id join homeward.users u on u.id = t.marked_by
        where t.movement_id = wanted and (of_case is null or t.case_id = of_case) and t.organisation_id = homeward.actor_organisation()
          and (wanted in (select homeward.journeys_i_escort()) or homeward.has_role('coordinator'))
        order by t.recorded_at, t.id
      $$;
      comment on function homeward.ticks_of is 'What was ticked on a journey, by seat, for its escorts and coordinators.';

      create function homeward.seats_out_of_reach(wanted uuid) returns table (case_id uuid, state text, facts jsonb)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select p.case_id, p.state::text,
          case when p.state = 'BOOKED' and not exists (select 1 from homeward.movement_passengers o where o.movement_id = m.id and o.state in ('DEPARTED', 'ARRIVED'))
            then homeward.way_home_facts(p.case_id) - array['reference', 'nationality', 'state', 'stage', 'homeOn'] end
        from homeward.movement_passengers p join homeward.movements m on m.id = p.movement_id join homeward.cases c on c.id = p.case_id
        where p.movement_id = wanted and m.organisation_id = homeward.actor_organisation() and homeward.has_role('coordinator')
          and m.cancelled_at is null and p.state in ('BOOKED', 'DEPARTED', 'ARRIVED') and c.erased_at is null
          and not (c.verified_at is not null and (c.sensitivity = 'NORMAL' or exists (select 1 from homeward.case_members k where k.case_id = c.id and k.user_id = homeward.actor_id())))
      $$;
      comment on function homeward.seats_out_of_reach is 'Whose booking ends with a journey that stands and has not left, beside those whom the coordinator sees, with what the rules need to know; answered to nobody.';

      create function homeward.give_up_seat_out_of_reach(wanted uuid, of_case uuid, opens boolean, derived jsonb, stage text, event uuid, why text) returns boolean
      language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if not homeward.has_role('coordinator') or not exists (select 1 from homeward.movements m where m.id = wanted and m.organisation_id = homeward.actor_organisation()
          and m.cancelled_at = now()) then return false; end if;
        update homeward.movement_passengers p set state = 'REMOVED', version = p.version + 1 where p.movement_id = wanted and p.case_id = of_case and p.state = 'BOOKED';
        if not found then return false; end if;
        update homeward.checklist_items i set state = 'OPEN', done_on = null, waited_days = null, version = i.version + 1
        where opens and i.case_id = of_case and i.item = 'MOVEMENT_BOOKED' and i.state = 'DONE';
        perform homeward.write_way_home(of_case, derived, stage);
        insert into homeward.case_events (id, organisation_id, case_id, actor_id, kind, to_state, reason, data)
        values (event, homeward.actor_organisation(), of_case, homeward.actor_id(), 'MOVEMENT_CHANGED', 'REMOVED', why, jsonb_build_object('movementId', wanted));
        return true;
      end $$;
      comment on function homeward.give_up_seat_out_of_reach is 'Ends the booking of somebody whose case the coordinator does not see, in the very transaction that cancels the journey.';
      ${definers.map((f) => `revoke all on function homeward.${f} from public; grant execute on function homeward.${f} to homeward_app; alter function homeward.${f} owner to homeward_auth;`).join('\n')}

      ${protect('homeward.boarding_ticks', 'select, insert')}
      ${allow('homeward.boarding_ticks', 'select', `(${onVisibleCase('boarding_ticks')} and ${is('caseworker', 'coordinator', 'supervisor')}) or (organisation_id = ${myOrganisation} and movement_id in ${mine})`)}
      ${allow('homeward.boarding_ticks', 'insert', `organisation_id = ${myOrganisation} and marked_by = ${me} and ((${onVisibleCase('boarding_ticks')} and ${is('coordinator')}) or movement_id in ${mine})`)}
      create policy boarding_ticks_read_under_glass on homeward.boarding_ticks as restrictive for insert to homeward_app
        with check (case_id not in (select homeward.cases_under_my_glass()));
      create policy boarding_ticks_kept_under_glass on homeward.boarding_ticks as restrictive for update to homeward_app
        using (case_id not in (select homeward.cases_under_my_glass()));
      create policy movements_select_escort on homeward.movements for select to homeward_app using (organisation_id = ${myOrganisation} and id in ${mine});
      create policy movement_legs_select_escort on homeward.movement_legs for select to homeward_app using (organisation_id = ${myOrganisation} and movement_id in ${mine});
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop policy movement_legs_select_escort on homeward.movement_legs;
      drop policy movements_select_escort on homeward.movements;
      ${eraseCase(takesTicks, keepsTicks)}
      drop table homeward.boarding_ticks;
      ${[...definers]
        .reverse()
        .map((f) => `drop function homeward.${f};`)
        .join('\n')}
      drop policy case_events_auth_told on homeward.case_events;
      revoke insert on homeward.case_events from homeward_auth;
      drop policy movement_passengers_auth_give_up on homeward.movement_passengers;
      revoke update (state, version) on homeward.movement_passengers from homeward_auth;
      revoke update (state, done_on, waited_days, version) on homeward.checklist_items from homeward_auth;
      drop policy movement_legs_auth on homeward.movement_legs;
      revoke select on homeward.movement_legs from homeward_auth;
      drop policy movement_escorts_auth on homeward.movement_escorts;
      revoke select on homeward.movement_escorts from homeward_auth;
      alter table homeward.movement_escorts drop column user_id;
      drop domain homeward.boarding_mark;
    `);
  }
}
