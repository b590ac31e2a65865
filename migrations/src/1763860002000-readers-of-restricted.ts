import type { MigrationInterface, QueryRunner } from 'typeorm';

const team = 'c.team_id = any(homeward.actor_teams())';
const within = `${team} and (c.sensitivity = 'NORMAL' or exists (select 1 from homeward.case_members m where m.case_id = c.id and m.user_id = homeward.actor_id()))`;
const functions = ['readers_of(uuid)', 'visits_of(uuid, uuid, timestamptz, uuid, int)'];
/** A function of before, with other words in one place. */
const reword = (name: string, from: string, to: string): string => `
  do $do$ declare was text := pg_get_functiondef('audit.${name}'::regprocedure); begin
    if position($w$${from}$w$ in was) = 0 then raise exception 'audit.${name} does not say: %', $w$${from}$w$; end if;
    execute replace(was, $w$${from}$w$, $w$${to}$w$);
  end $do$;`;

const asOwner = (from: string, to: string): string => `
  set local role homeward_auth;
  ${functions.map((name) => reword(name, from, to)).join('\n')}
  reset role;`;

/** Who has looked at a restricted case is told to those named on it alone, in the database too. */
export class ReadersOfRestricted1763860002000 implements MigrationInterface {
  name = 'ReadersOfRestricted1763860002000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(asOwner(team, within));
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(asOwner(within, team));
  }
}
