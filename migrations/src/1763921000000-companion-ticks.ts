import type { MigrationInterface, QueryRunner } from 'typeorm';

const definers = [
  'ticks_of(uuid, uuid)',
  'companions_to_tick(uuid)',
  'tell_of_tick(uuid, text)',
  'tell_leg_out_of_reach(uuid, uuid, jsonb, text, text, text)',
  'give_up_seat_out_of_reach(uuid, uuid, boolean, jsonb, text, text)',
];
const open = (functions: readonly string[]): string =>
  functions
    .map(
      (f) =>
        `revoke all on function homeward.${f} from public; grant execute on function homeward.${f} to homeward_app; alter function homeward.${f} owner to homeward_auth;`,
    )
    .join('\n');

const onlyPeople = `
  create function homeward.ticks_of(wanted uuid, of_case uuid) returns table (id uuid, "passengerId" uuid, "legId" uuid, leg int, mark text, at timestamptz, by text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select t.id, p.id, t.leg_id, l.position, t.mark::text, t.marked_at, u.display_name from homeward.boarding_ticks t
      left join homeward.movement_legs l on l.id = t.leg_id and l.ended_at is null
      join homeward.movement_passengers p on p.movement_id = t.movement_id and p.case_id = t.case_id join homeward.users u on u.id = t.marked_by
    where t.movement_id = wanted and (of_case is null or t.case_id = of_case) and t.organisation_id = homeward.actor_organisation()
      and (wanted in (select homeward.journeys_i_escort()) or homeward.has_role('coordinator'))
    order by t.recorded_at, t.id
  $$;
  comment on function homeward.ticks_of is 'What was ticked on a journey, by seat, for its escorts and coordinators.';`;
const withCompanions = `
  create function homeward.ticks_of(wanted uuid, of_case uuid) returns table (id uuid, "passengerId" uuid, "companionId" uuid, "legId" uuid, leg int, mark text, at timestamptz, by text)
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select t.id, p.id, t.companion_id, t.leg_id, l.position, t.mark::text, t.marked_at, u.display_name from homeward.boarding_ticks t
      left join homeward.movement_legs l on l.id = t.leg_id and l.ended_at is null left join homeward.companions k on k.id = t.companion_id
      join homeward.movement_passengers p on p.movement_id = t.movement_id and p.case_id = t.case_id join homeward.users u on u.id = t.marked_by
    where t.movement_id = wanted and (of_case is null or t.case_id = of_case) and t.organisation_id = homeward.actor_organisation() and k.removed_at is null
      and (wanted in (select homeward.journeys_i_escort()) or homeward.has_role('coordinator'))
    order by t.recorded_at, t.id
  $$;
  comment on function homeward.ticks_of is 'What was ticked on a journey, by seat and by who sits with them, for its escorts and coordinators.';`;

const giveUp = (last: string, event: string): string => `
  create function homeward.give_up_seat_out_of_reach(wanted uuid, of_case uuid, opens boolean, derived jsonb, stage text, ${last}) returns boolean
  language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
  begin
    if not homeward.has_role('coordinator') or not exists (select 1 from homeward.movements m where m.id = wanted and m.organisation_id = homeward.actor_organisation()
      and m.cancelled_at = now()) then return false; end if;
    update homeward.movement_passengers p set state = 'REMOVED', version = p.version + 1 where p.movement_id = wanted and p.case_id = of_case and p.state = 'BOOKED';
    if not found then return false; end if;
    update homeward.checklist_items i set state = 'OPEN', done_on = null, waited_days = null, version = i.version + 1
    where opens and i.case_id = of_case and i.item = 'MOVEMENT_BOOKED' and i.state = 'DONE';
    perform homeward.write_way_home(of_case, derived, stage);
    ${event}
    return true;
  end $$;
  comment on function homeward.give_up_seat_out_of_reach is 'Ends the booking of somebody whose case the coordinator does not see, in the very transaction that cancels the journey.';`;
const told = (id: string, reason: string, data: string): string =>
  `insert into homeward.case_events (id, organisation_id, case_id, actor_id, kind, to_state, reason, data)
    values (${id}, homeward.actor_organisation(), of_case, homeward.actor_id(), 'MOVEMENT_CHANGED', 'REMOVED', ${reason}, jsonb_build_object('movementId', wanted${data}));`;

/**
 * Children and relatives are ticked off, too. Whoever does not get on on the way stands in their case, also when an escort said so
 * who does not see it. And whoever travels out of reach of who cancels or changes a journey is told why by a code: words may name others.
 */
export class CompanionTicks1763921000000 implements MigrationInterface {
  name = 'CompanionTicks1763921000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table homeward.companions add constraint companions_of_whom unique (id, movement_id, case_id);
      alter table homeward.boarding_ticks add column companion_id uuid,
        add constraint boarding_ticks_companion foreign key (companion_id, movement_id, case_id) references homeward.companions (id, movement_id, case_id);
      comment on column homeward.boarding_ticks.companion_id is 'The child or relative of whom it was said; empty: of the person of the case.';
      create index on homeward.boarding_ticks (companion_id) where companion_id is not null;

      drop function homeward.ticks_of(uuid, uuid);
      ${withCompanions}

      create function homeward.companions_to_tick(wanted uuid) returns table (passenger_id uuid, companion_id uuid, open boolean, name text, birth text, relation text)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        with along as (
          select p.id as passenger_id, k.id, k.name, k.birth, k.relation, k.added_at,
            c.sensitivity = 'NORMAL' or exists (select 1 from homeward.case_members m where m.case_id = c.id and m.user_id = homeward.actor_id()) as open
          from homeward.companions k join homeward.movement_passengers p on p.movement_id = k.movement_id and p.case_id = k.case_id
            join homeward.cases c on c.id = k.case_id join homeward.movements t on t.id = k.movement_id
          where k.movement_id = wanted and k.removed_at is null and p.state <> 'REMOVED' and c.erased_at is null and t.organisation_id = homeward.actor_organisation()
            and (wanted in (select homeward.journeys_i_escort()) or homeward.has_role('coordinator')))
        select a.passenger_id, a.id, a.open, case when a.open then homeward.at('companions.name', a.id, a.name) end,
          case when a.open then homeward.at('companions.birth', a.id, a.birth) end, case when a.open then homeward.at('companions.relation', a.id, a.relation) end
        from along a order by a.added_at, a.id
      $$;
      comment on function homeward.companions_to_tick is 'Children and relatives on a journey, for its escorts and coordinators; without a name with people for named staff alone.';

      create function homeward.tell_of_tick(ticked uuid, trouble text) returns boolean
      language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
      begin
        insert into homeward.case_events (id, organisation_id, case_id, actor_id, kind, reason, data)
        select gen_random_uuid(), t.organisation_id, t.case_id, t.marked_by, 'MOVEMENT_CHANGED', '',
          jsonb_strip_nulls(jsonb_build_object('movementId', t.movement_id, 'trouble', trouble, 'mark', t.mark::text))
        from homeward.boarding_ticks t where t.id = ticked and t.marked_by = homeward.actor_id() and t.organisation_id = homeward.actor_organisation()
          and t.recorded_at >= now() and t.companion_id is null;
        return found;
      end $$;
      comment on function homeward.tell_of_tick is 'Puts what an escort has just ticked of an onward leg on the timeline of the case, which the escort does not see.';

      create function homeward.tell_leg_out_of_reach(wanted uuid, of_case uuid, derived jsonb, stage text, ground text, what text) returns boolean
      language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if not homeward.has_role('coordinator') or not exists (select 1 from homeward.movement_legs l join homeward.movements m on m.id = l.movement_id
            where m.id = wanted and m.organisation_id = homeward.actor_organisation() and greatest(l.ended_at, l.recorded_at) = now())
          or not exists (select 1 from homeward.movement_passengers p where p.movement_id = wanted and p.case_id = of_case and p.state in ('BOOKED', 'DEPARTED')) then return false; end if;
        if derived is not null then perform homeward.write_way_home(of_case, derived, stage); end if;
        insert into homeward.case_events (id, organisation_id, case_id, actor_id, kind, reason, data)
        values (gen_random_uuid(), homeward.actor_organisation(), of_case, homeward.actor_id(), 'MOVEMENT_CHANGED', '',
          jsonb_build_object('movementId', wanted, 'leg', what, 'ground', ground));
        return true;
      end $$;
      comment on function homeward.tell_leg_out_of_reach is 'Tells a case that the coordinator does not see that its journey has other legs, in the very transaction that changes them.';

      drop function homeward.give_up_seat_out_of_reach(uuid, uuid, boolean, jsonb, text, uuid, text);
      ${giveUp('ground text', told('gen_random_uuid()', `''`, `, 'ground', ground`))}
      ${open(definers)}

      -- A seat is one person's. Of those that were given twice the first keeps it.
      update homeward.movement_passengers p set seat = '', version = p.version + 1
      where p.seat <> '' and p.state in ('BOOKED', 'DEPARTED', 'ARRIVED') and exists (select 1 from homeward.movement_passengers o
        where o.movement_id = p.movement_id and upper(o.seat) = upper(p.seat) and o.state in ('BOOKED', 'DEPARTED', 'ARRIVED') and o.id < p.id);
      create unique index movement_passengers_seat_once on homeward.movement_passengers (movement_id, upper(seat))
        where seat <> '' and state in ('BOOKED', 'DEPARTED', 'ARRIVED');
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop index homeward.movement_passengers_seat_once;
      drop function homeward.give_up_seat_out_of_reach(uuid, uuid, boolean, jsonb, text, text);
      ${giveUp('event uuid, why text', told('event', 'why', ''))}
      drop function homeward.tell_leg_out_of_reach(uuid, uuid, jsonb, text, text, text);
      drop function homeward.tell_of_tick(uuid, text);
      drop function homeward.companions_to_tick(uuid);
      drop function homeward.ticks_of(uuid, uuid);
      -- What was said of a child is not said of the person with whom it travelled.
      delete from homeward.boarding_ticks where companion_id is not null;
      alter table homeward.boarding_ticks drop column companion_id;
      alter table homeward.companions drop constraint companions_of_whom;
      ${onlyPeople}
      ${open(['ticks_of(uuid, uuid)', 'give_up_seat_out_of_reach(uuid, uuid, boolean, jsonb, text, uuid, text)'])}
    `);
  }
}
