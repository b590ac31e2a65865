import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A new user begins in the language of the organisation; a link for an address that has an account by now opens nothing
 * rather than failing; the list of users finds when each was last here.
 */
export class Administration1763700032000 implements MigrationInterface {
  name = 'Administration1763700032000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ${acceptInvitation({
        guard: `if i.kind <> 'reset' and exists (select 1 from homeward.users u where lower(u.email) = lower(i.email)) then return null; end if;`,
        column: 'locale, ',
        value: '(select o.locale from homeward.organisations o where o.id = i.organisation_id), ',
      })}
      create index sessions_last_seen on homeward.sessions (user_id, last_seen_at);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop index homeward.sessions_last_seen;
      ${acceptInvitation({ guard: '', column: '', value: '' })}
    `);
  }
}

const acceptInvitation = ({ guard, column, value }: Readonly<Record<'guard' | 'column' | 'value', string>>): string => `
  drop function homeward.accept_invitation;
  create function homeward.accept_invitation(hash text, new_user uuid, name text, new_password_hash text)
  returns uuid language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare i homeward.invitations; who uuid;
  begin
    select * into i from homeward.invitations where token_hash = hash and used_at is null and expires_at > now() for update;
    if not found then return null; end if;
    ${guard}
    update homeward.invitations set used_at = now() where id = i.id;
    if i.kind = 'reset' then
      update homeward.users set password_hash = new_password_hash, password_changed_at = now(), version = version + 1
        where id = i.user_id and organisation_id = i.organisation_id and disabled_at is null returning id into who;
      update homeward.sessions set ended_at = now() where user_id = who and ended_at is null;
      return who;
    end if;
    insert into homeward.users (id, organisation_id, email, display_name, password_hash, ${column}mission_id, password_changed_at)
      values (new_user, i.organisation_id, i.email, name, new_password_hash, ${value}i.mission_id, now());
    insert into homeward.user_roles (user_id, organisation_id, role) select new_user, i.organisation_id, r from unnest(i.roles) r;
    insert into homeward.user_teams (user_id, organisation_id, team_id) select new_user, i.organisation_id, t.id from homeward.teams t where t.id = any(i.team_ids) and t.organisation_id = i.organisation_id;
    return new_user;
  end $$;
  revoke all on function homeward.accept_invitation(text, uuid, text, text) from public;
  grant execute on function homeward.accept_invitation(text, uuid, text, text) to homeward_app;
  alter function homeward.accept_invitation(text, uuid, text, text) owner to homeward_auth;`;
