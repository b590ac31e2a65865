import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Envelope encryption: a data key for each subject, here only as the key-encryption key wrapped it. The type of sealed
 * columns takes no plain text, so that a statement that forgets to seal fails instead of leaking.
 */
export class DataKeys1763701000000 implements MigrationInterface {
  name = 'DataKeys1763701000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create domain homeward.sealed as text check (value = '' or value ~ '^\\x01s1\\.[A-Za-z0-9_-]{80,}$');
      comment on domain homeward.sealed is 'Encrypted by the application (AES-256-GCM) under the data key of its subject, bound to table, column and row; or empty.';

      -- Says from which row a sealed value was read: without that it does not open. An empty one says so too, because only
      -- the column tells whether nothing is a text or a list.
      create function homeward.at(place text, row_id uuid, value text) returns text language sql immutable parallel safe as $$
        select case when value is null then null when value = '' then E'\\x01s1.' else value end || '@' || place || '@' || row_id::text
      $$;
      comment on function homeward.at is 'A sealed value with the column and the row that it stands in, as the application opens it.';

      create table homeward.data_keys (
        subject_id uuid primary key,
        organisation_id uuid not null,
        kind text not null check (kind in ('CASE', 'PERSON', 'ROSTER_ENTRY', 'LIST', 'OPERATION', 'ORGANISATION', 'USER', 'ROW')),
        kek text,
        wrapped text,
        made_at timestamptz not null default now(),
        destroyed_at timestamptz,
        check ((wrapped is null) = (destroyed_at is not null) and (wrapped is null) = (kek is null))
      );
      comment on table homeward.data_keys is 'A data key for each subject of sealed columns, wrapped by the key-encryption key, which is not in the database.';
      comment on column homeward.data_keys.subject_id is 'Case, person, row of a roster, list as it arrived, operation, organisation, user, or a row that stands for itself.';
      comment on column homeward.data_keys.kek is 'Version of the key-encryption key that wrapped it.';
      comment on column homeward.data_keys.wrapped is 'The data key, encrypted. Null: destroyed, and with it everything about the subject.';
      create index data_keys_kek on homeward.data_keys (kek);

      alter table homeward.data_keys enable row level security;
      alter table homeward.data_keys force row level security;
      -- That a key was made goes without saying: its subject has an entry of its own. That one was destroyed does not.
      create trigger data_keys_audit after update of destroyed_at on homeward.data_keys for each row
        when (old.destroyed_at is distinct from new.destroyed_at) execute function audit.note_change();
      -- The application has no right to the table: who knows the id of a subject gets its wrapped key, and nobody a list.
      grant select, insert, update (wrapped, kek, destroyed_at) on homeward.data_keys to homeward_auth;
      create policy data_keys_auth on homeward.data_keys to homeward_auth using (true) with check (true);

      create function homeward.own_keys(organisation uuid) returns boolean language sql stable parallel safe as $$
        select organisation = homeward.actor_organisation() or pg_has_role(session_user, 'homeward_owner', 'member')
      $$;
      comment on function homeward.own_keys is 'Keys of the own organisation, or whoever migrates or fills the database.';
      create function homeward.keys_of(subjects uuid[]) returns table (subject uuid, organisation uuid, kek text, wrapped text, own boolean)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select k.subject_id, k.organisation_id, k.kek, k.wrapped, coalesce(k.xmin = pg_current_xact_id_if_assigned()::xid, false)
        from homeward.data_keys k
        -- The secret of a second factor is opened before anybody is signed in.
        where k.subject_id = any(subjects) and k.wrapped is not null and (k.kind = 'USER' or homeward.own_keys(k.organisation_id))
      $$;
      create function homeward.add_keys(subjects uuid[], organisations uuid[], kinds text[], keks text[], wrapped text[]) returns setof uuid
      language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
        insert into homeward.data_keys (subject_id, organisation_id, kind, kek, wrapped)
        select n.* from unnest(subjects, organisations, kinds, keks, wrapped) n (subject, organisation, kind, kek, wrapped)
        where homeward.own_keys(n.organisation) on conflict do nothing returning subject_id
      $$;
      create function homeward.destroy_keys(subjects uuid[]) returns int
      language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
        with gone as (
          update homeward.data_keys k set wrapped = null, kek = null, destroyed_at = now()
          where k.subject_id = any(subjects) and k.wrapped is not null and k.organisation_id = homeward.actor_organisation()
            and homeward.has_role('data_protection_officer') returning 1)
        select count(*)::int from gone
      $$;
      comment on function homeward.destroy_keys is 'Makes everything about these subjects unreadable for good. Erasure alone calls it.';

      -- Wrapping anew goes over all organisations and shows nothing: what comes out are keys that only the key-encryption
      -- key opens, what goes in takes the place of just what was read.
      create function homeward.keys_not_under(current_kek text, most int) returns table (subject uuid, organisation uuid, kek text, wrapped text)
      language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
        select k.subject_id, k.organisation_id, k.kek, k.wrapped from homeward.data_keys k
        where k.kek <> current_kek limit most for update skip locked
      $$;
      create function homeward.rewrap_keys(subjects uuid[], was text[], becomes text[], keks text[]) returns int
      language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
        with done as (
          update homeward.data_keys k set wrapped = n.becomes, kek = n.kek
          from unnest(subjects, was, becomes, keks) n (subject, was, becomes, kek)
          where k.subject_id = n.subject and k.wrapped = n.was and n.becomes is not null and n.kek is not null returning 1)
        select count(*)::int from done
      $$;
      create function homeward.keks_in_use() returns setof text
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select distinct k.kek from homeward.data_keys k where k.kek is not null
      $$;
      ${[
        'keys_of(uuid[])',
        'add_keys(uuid[], uuid[], text[], text[], text[])',
        'destroy_keys(uuid[])',
        'keys_not_under(text, int)',
        'rewrap_keys(uuid[], text[], text[], text[])',
        'keks_in_use()',
      ]
        .map(
          (f) =>
            `revoke all on function homeward.${f} from public; grant execute on function homeward.${f} to homeward_app; alter function homeward.${f} owner to homeward_auth;`,
        )
        .join('\n')}
      -- Whoever migrates or fills the database seals too; a grant to an owner goes with the ownership.
      set local role homeward_auth;
      grant execute on function homeward.keys_of(uuid[]), homeward.add_keys(uuid[], uuid[], text[], text[], text[]) to homeward_owner;
      reset role;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function homeward.keks_in_use, homeward.rewrap_keys, homeward.keys_not_under, homeward.destroy_keys, homeward.add_keys, homeward.keys_of, homeward.own_keys;
      drop table homeward.data_keys;
      drop function homeward.at;
      drop domain homeward.sealed;
    `);
  }
}
