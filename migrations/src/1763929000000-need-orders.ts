import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, is, me, onVisibleCase, protect } from './sql.js';

const readers = is('caseworker', 'coordinator', 'supervisor');
const underGlass = `(select homeward.cases_under_my_glass())`;
const definers = ['need_orders_end()', 'corrected_legs(uuid)'];

/**
 * What was ordered from a carrier hangs on one leg: another plane, another carrier or a seat that was given up means that it is ordered anew.
 * The database ends it, because a booking also ends where nobody who books sees the case.
 */
export class NeedOrders1763929000000 implements MigrationInterface {
  name = 'NeedOrders1763929000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table homeward.need_orders (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        case_id uuid not null references homeward.cases,
        movement_id uuid not null references homeward.movements,
        leg_id uuid references homeward.movement_legs,
        service homeward.sealed not null,
        ordered_from homeward.sealed not null,
        reference homeward.sealed not null,
        ordered_on date not null,
        recorded_by uuid not null references homeward.users,
        recorded_at timestamptz not null default now(),
        ended_at timestamptz,
        version int not null default 1
      );
      comment on table homeward.need_orders is 'What was ordered from a carrier for somebody on one leg. It ends with the seat and with the leg.';
      comment on column homeward.need_orders.leg_id is 'The leg itself, and not its place in the order: another plane is another order.';
      comment on column homeward.need_orders.service is 'A code of travelServices. [personal]';
      comment on column homeward.need_orders.ordered_from is 'Who took the order: the carrier, its desk or its agent. [personal]';
      comment on column homeward.need_orders.reference is 'By which the carrier finds it. [personal]';
      comment on column homeward.need_orders.ordered_on is 'Day of the order.';
      comment on column homeward.need_orders.recorded_by is 'Who wrote it down.';
      comment on column homeward.need_orders.recorded_at is 'When it was written down.';
      comment on column homeward.need_orders.ended_at is 'From then on it does not hold. Empty: it stands.';
      create index on homeward.need_orders (movement_id) where ended_at is null;
      create index on homeward.need_orders (case_id);

      ${protect('homeward.need_orders')}
      ${allow('homeward.need_orders', 'select', `${onVisibleCase('need_orders')} and ${readers}`)}
      ${allow('homeward.need_orders', 'insert', `${onVisibleCase('need_orders')} and ${is('coordinator')} and recorded_by = ${me}`)}
      ${allow('homeward.need_orders', 'update', `${onVisibleCase('need_orders')} and ${is('coordinator')}`)}
      create policy need_orders_read_under_glass on homeward.need_orders as restrictive for insert to homeward_app with check (case_id not in ${underGlass});
      create policy need_orders_kept_under_glass on homeward.need_orders as restrictive for update to homeward_app using (case_id not in ${underGlass});
      -- Erasing empties what is sealed.
      grant select, update (service, ordered_from, reference, leg_id, ended_at, version) on homeward.need_orders to homeward_auth;
      create policy need_orders_auth on homeward.need_orders to homeward_auth using (true) with check (true);

      create function homeward.need_orders_end() returns trigger
      language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if tg_table_name = 'movement_legs' then
          update homeward.need_orders o set ended_at = now(), version = o.version + 1 where o.leg_id = new.id and o.ended_at is null;
        else
          update homeward.need_orders o set ended_at = now(), version = o.version + 1
          where o.movement_id = new.movement_id and o.case_id = new.case_id and o.ended_at is null;
        end if;
        return null;
      end $$;
      comment on function homeward.need_orders_end is 'What was ordered for a seat or a leg that stands no more does not hold.';
      create trigger movement_legs_end_orders after update of ended_at on homeward.movement_legs for each row
        when (old.ended_at is null and new.ended_at is not null and new.change is distinct from 'CORRECTED') execute function homeward.need_orders_end();
      create trigger movement_passengers_end_orders after update of state on homeward.movement_passengers for each row
        when (new.state not in ('BOOKED', 'DEPARTED', 'ARRIVED')) execute function homeward.need_orders_end();

      create function homeward.corrected_legs(wanted uuid) returns void
      language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if not homeward.has_role('coordinator') then return; end if;
        update homeward.need_orders o set leg_id = fresh.id, version = o.version + 1
        from homeward.movement_legs was join homeward.movement_legs fresh on fresh.movement_id = was.movement_id and fresh.position = was.position and fresh.ended_at is null
        where was.movement_id = wanted and was.organisation_id = homeward.actor_organisation() and was.change = 'CORRECTED' and was.ended_at = now()
          and o.leg_id = was.id and o.ended_at is null;
      end $$;
      comment on function homeward.corrected_legs is 'What hung on a leg that was only written wrongly hangs on the right one, in the very transaction that corrects it.';
      grant execute on function homeward.corrected_legs(uuid) to homeward_app;
      ${definers.map((f) => `revoke all on function homeward.${f} from public; alter function homeward.${f} owner to homeward_auth;`).join('\n')}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      set local role homeward_auth; drop function homeward.corrected_legs(uuid); reset role;
      drop trigger movement_legs_end_orders on homeward.movement_legs;
      drop trigger movement_passengers_end_orders on homeward.movement_passengers;
      set local role homeward_auth; drop function homeward.need_orders_end(); reset role;
      drop table homeward.need_orders;
    `);
  }
}
