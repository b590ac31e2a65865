import type { MigrationInterface, QueryRunner } from 'typeorm';

const tables = { people_around: 'case_id', roster_entries: 'id' } as const;

/** Whose data key is destroyed is found no more: what the index holds of them goes in the same transaction. */
export class ForgetIndex1763707001000 implements MigrationInterface {
  name = 'ForgetIndex1763707001000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      grant delete on homeward.person_index to homeward_auth;
      ${Object.keys(tables)
        .map(
          (table) => `grant update (tokens, marks) on homeward.${table} to homeward_auth;
      create policy ${table}_forget on homeward.${table} for update to homeward_auth using (true) with check (true);`,
        )
        .join('\n')}
      create function homeward.forget_index() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        delete from homeward.person_index i where i.person_id = new.subject_id;
        ${Object.entries(tables)
          .map(
            ([table, subject]) =>
              `update homeward.${table} t set tokens = '{}', marks = '{}' where t.${subject} = new.subject_id;`,
          )
          .join('\n')}
        return null;
      end $$;
      create trigger data_keys_forget after update of destroyed_at on homeward.data_keys for each row
        when (new.destroyed_at is not null and old.destroyed_at is null) execute function homeward.forget_index();
      revoke all on function homeward.forget_index() from public;
      alter function homeward.forget_index() owner to homeward_auth;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger data_keys_forget on homeward.data_keys;
      drop function homeward.forget_index;
      ${Object.keys(tables)
        .map(
          (table) => `drop policy ${table}_forget on homeward.${table};
      revoke update (tokens, marks) on homeward.${table} from homeward_auth;`,
        )
        .join('\n')}
      revoke delete on homeward.person_index from homeward_auth;
    `);
  }
}
