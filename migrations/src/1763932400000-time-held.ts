import type { MigrationInterface, QueryRunner } from 'typeorm';

const before = `sum(greatest(0, coalesce(statistics.day_of(s ->> 1), c.out_on) - statistics.day_of(s ->> 0)))::int as days
          from jsonb_array_elements(f.stays) s`;
const after = `statistics.days_held(f.stays, c.out_on) as days`;

/** Only how the days are added up changes, whatever else is read of a case by now. */
const exchange = (from: string, to: string): string => `
      do $do$
      declare made text := pg_get_functiondef('statistics.seal_snapshot(uuid, date, date, jsonb)'::regprocedure);
      begin
        if position($from$${from}$from$ in made) = 0 then raise exception 'sealing does not add up the days as was expected'; end if;
        execute replace(made, $from$${from}$from$, $to$${to}$to$);
      end $do$;`;

/**
 * Whoever is still held, or was held since nobody knows when, was counted as held for up to a month: a difference without one of its days counted
 * as none. How long that was is not known.
 */
export class TimeHeld1763932400000 implements MigrationInterface {
  name = 'TimeHeld1763932400000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      set local role homeward_auth;
      create function statistics.days_held(stays jsonb, out_on date) returns int language sql immutable set search_path = pg_catalog, pg_temp as $$
        select case when bool_and(s.began is not null and s.ended is not null) then sum(greatest(0, s.ended - s.began))::int end
        from (select statistics.day_of(e ->> 0) as began, coalesce(statistics.day_of(e ->> 1), out_on) as ended from jsonb_array_elements(stays) e) s
      $$;
      comment on function statistics.days_held is 'Days in all places where somebody was held; nothing where one of them has no beginning, or no end and the person is not out.';
      revoke all on function statistics.days_held(jsonb, date) from public;
      ${exchange(before, after)}
      reset role;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      set local role homeward_auth;
      ${exchange(after, before)}
      drop function statistics.days_held;
      reset role;
    `);
  }
}
