import type { MigrationInterface, QueryRunner } from 'typeorm';

const two = (a: string): string => `${a}.decided_by <> ${a}.requested_by`;
const standing = (a: string): string =>
  `${two(a)} and not exists (select 1 from homeward.users u where u.id in (${a}.requested_by, ${a}.decided_by) and u.disabled_at is not null)`;
/** A function of before, with other words in one place. */
const reword = (name: string, from: string, to: string): string => `
  do $do$ declare was text := pg_get_functiondef('homeward.${name}'::regprocedure); begin
    if position($w$${from}$w$ in was) = 0 then raise exception 'homeward.${name} does not say: %', $w$${from}$w$; end if;
    execute replace(was, $w$${from}$w$, $w$${to}$w$);
  end $do$;`;
const users = [
  ['use_approval(uuid)', 'a'],
  ['begin_key_operation(text, text)', 'x'],
] as const;

/** What was approved is not used once one of the two is shut out: an account that was taken over may have decided it. */
export class ApproverStands1763860001000 implements MigrationInterface {
  name = 'ApproverStands1763860001000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      set local role homeward_auth;
      ${users.map(([name, a]) => reword(name, two(a), standing(a))).join('\n')}
      reset role;`);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      set local role homeward_auth;
      ${users.map(([name, a]) => reword(name, standing(a), two(a))).join('\n')}
      reset role;`);
  }
}
