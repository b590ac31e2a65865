import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addBranch, addCodes, allow, dropBranch, dropCodes, is, myOrganisation, protect } from './sql.js';

const branch = `when 'KEY_OPERATION' then homeward.has_role('administrator', 'data_protection_officer')`;
const functions = [
  'begin_key_operation(text, text)',
  'wrapped_keys(uuid, int)',
  'earlier_wrapped(uuid[])',
  'put_back_wrapped(bigint[])',
  'forget_wrapped()',
];
/** What the command line does is nobody's by name; whoever is signed in does not get here. */
const nobody = `homeward.actor_id() is null`;
const within = (act: string): string =>
  `exists (select 1 from homeward.key_operations o where o.act = '${act}' and o.xmin = pg_current_xact_id()::xid)`;

/**
 * Work on the keys takes two people, and a data key that was wrapped anew keeps what it was wrapped as before: the role of
 * the application can overwrite wrapped keys, because it wraps them anew, but it can no longer destroy them by that.
 */
export class KeyOperations1763820001000 implements MigrationInterface {
  name = 'KeyOperations1763820001000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ${addCodes('approval_kind', 'KEY_OPERATION')}
      ${addCodes('notice_kind', 'KEYS_CHANGED_ALONE')}
      ${addBranch('homeward.asks_for(text)', branch)}
      ${addBranch('homeward.decides_on(text)', branch)}
      alter table homeward.notices alter column actor_id drop not null;
      comment on column homeward.notices.actor_id is 'Whose act it tells of. Null: of whoever runs the server.';

      create domain homeward.key_act as text check (value in ('ROTATE', 'PRUNE', 'REPAIR'));
      create table homeward.key_operations (
        id uuid primary key default gen_random_uuid(),
        organisation_id uuid not null references homeward.organisations,
        act homeward.key_act not null,
        approval_id uuid references homeward.approvals,
        reason text not null default '',
        done_at timestamptz not null default now(),
        check ((approval_id is null) = (reason <> ''))
      );
      comment on table homeward.key_operations is 'What the command line did with the keys of the installation: a row for each organisation. Written by homeward.begin_key_operation alone.';
      comment on column homeward.key_operations.approval_id is 'What two people had let go. Null: one did it alone.';
      comment on column homeward.key_operations.reason is 'Why it was done alone, in the words of whoever runs the server. [internal]';
      ${protect('homeward.key_operations', 'select')}
      ${allow('homeward.key_operations', 'select', `organisation_id = ${myOrganisation} and ${is('administrator', 'data_protection_officer')}`)}
      create index on homeward.key_operations (organisation_id, done_at desc);
      grant select, insert on homeward.key_operations to homeward_auth;
      create policy key_operations_auth on homeward.key_operations to homeward_auth using (true) with check (true);

      create table homeward.data_key_history (
        id bigint generated always as identity primary key,
        subject_id uuid not null,
        organisation_id uuid not null,
        kek text not null,
        wrapped text not null,
        replaced_at timestamptz not null default now()
      );
      comment on table homeward.data_key_history is 'What data keys were wrapped as before, until the older key-encryption keys are taken out. Goes with the data key where that is destroyed.';
      comment on column homeward.data_key_history.subject_id is 'Of the data key.';
      comment on column homeward.data_key_history.kek is 'Version of the key-encryption key that wrapped it.';
      comment on column homeward.data_key_history.wrapped is 'The data key, encrypted.';
      create index on homeward.data_key_history (subject_id);
      alter table homeward.data_key_history enable row level security;
      alter table homeward.data_key_history force row level security;
      grant select, insert, delete on homeward.data_key_history to homeward_auth;
      create policy data_key_history_auth on homeward.data_key_history to homeward_auth using (true) with check (true);
      create function homeward.keep_wrapped() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if new.wrapped is null then delete from homeward.data_key_history h where h.subject_id = old.subject_id;
        elsif old.wrapped is distinct from new.wrapped then
          insert into homeward.data_key_history (subject_id, organisation_id, kek, wrapped) values (old.subject_id, old.organisation_id, old.kek, old.wrapped);
        end if;
        return null;
      end $$;
      alter function homeward.keep_wrapped() owner to homeward_auth;
      create trigger data_keys_kept after update of wrapped on homeward.data_keys for each row when (old.wrapped is not null) execute function homeward.keep_wrapped();

      create function homeward.begin_key_operation(wanted text, why text) returns table (organisation uuid, approval uuid)
      language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare a homeward.approvals; org uuid;
      begin
        if not ${nobody} then raise exception 'the command line only' using errcode = '42501'; end if;
        if coalesce(btrim(why), '') = '' then
          select * into a from homeward.approvals x where x.kind = 'KEY_OPERATION' and x.payload ->> 'act' = wanted and x.decision = 'APPROVED'
            and x.decided_by <> x.requested_by and x.used_at is null and x.decided_at + homeward.approval_lasts(x.kind) > now()
            order by x.decided_at limit 1 for update skip locked;
          if not found then return; end if;
          perform set_config('app.organisation_id', a.organisation_id::text, true);
          update homeward.approvals x set used_at = now(), version = version + 1 where x.id = a.id;
        elsif length(btrim(why)) < 20 then raise exception 'say why, in a sentence' using errcode = '22023';
        end if;
        for org in select distinct u.organisation_id from homeward.users u loop
          perform set_config('app.organisation_id', org::text, true);
          insert into homeward.key_operations (organisation_id, act, approval_id, reason) values (org, wanted, a.id, case when a.id is null then btrim(why) else '' end);
          if a.id is null then
            insert into homeward.notices (organisation_id, user_id, kind, about, data)
              select distinct org, u.id, 'KEYS_CHANGED_ALONE', o.id, jsonb_build_object('reference', '', 'act', wanted)
              from homeward.users u join homeward.user_roles r on r.user_id = u.id, homeward.key_operations o
              where u.organisation_id = org and u.disabled_at is null and r.role in ('administrator', 'data_protection_officer')
                and o.organisation_id = org and o.xmin = pg_current_xact_id()::xid;
          end if;
          organisation := org; approval := a.id;
          return next;
        end loop;
      end $$;
      comment on function homeward.begin_key_operation is 'For npm run keys: uses up what two people approved, or says to all who watch over the keys that one acts alone. No row: nothing was approved.';

      create function homeward.wrapped_keys(after uuid, most int) returns table (subject uuid, organisation uuid, kek text, wrapped text)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select k.subject_id, k.organisation_id, k.kek, k.wrapped from homeward.data_keys k
        where ${nobody} and k.wrapped is not null and k.subject_id > after order by k.subject_id limit most
      $$;
      create function homeward.earlier_wrapped(subjects uuid[]) returns table (id bigint, subject uuid, organisation uuid, kek text, wrapped text)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select h.id, h.subject_id, h.organisation_id, h.kek, h.wrapped from homeward.data_key_history h
        where ${nobody} and h.subject_id = any(subjects) order by h.id desc
      $$;
      create function homeward.put_back_wrapped(ids bigint[]) returns int language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
        with back as (
          update homeward.data_keys k set wrapped = h.wrapped, kek = h.kek from homeward.data_key_history h
          where h.id = any(ids) and k.subject_id = h.subject_id and k.wrapped is not null and ${within('REPAIR')} returning 1)
        select count(*)::int from back
      $$;
      create function homeward.forget_wrapped() returns int language sql volatile security definer set search_path = pg_catalog, pg_temp as $$
        with gone as (delete from homeward.data_key_history where ${within('PRUNE')} returning 1) select count(*)::int from gone
      $$;
      comment on function homeward.wrapped_keys is 'For npm run keys: whether each opens.';
      comment on function homeward.put_back_wrapped is 'Within a repair only: puts back what a data key was wrapped as before.';
      comment on function homeward.forget_wrapped is 'Within pruning only, after every data key was seen to open.';
      ${functions.map((f) => `revoke all on function homeward.${f} from public; alter function homeward.${f} owner to homeward_auth;`).join('\n')}
      set local role homeward_auth;
      ${functions.map((f) => `grant execute on function homeward.${f} to homeward_app;`).join('\n')}
      reset role;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function ${functions.map((f) => `homeward.${f}`).join(', ')};
      drop trigger data_keys_kept on homeward.data_keys;
      drop function homeward.keep_wrapped;
      drop table homeward.data_key_history;
      drop table homeward.key_operations;
      drop domain homeward.key_act;
      alter table homeward.notices no force row level security;
      alter table homeward.notices disable trigger user;
      delete from homeward.notices where kind = 'KEYS_CHANGED_ALONE';
      alter table homeward.notices enable trigger user;
      alter table homeward.notices force row level security;
      alter table homeward.notices alter column actor_id set not null;
      alter table homeward.approvals no force row level security;
      alter table homeward.approvals disable trigger user;
      delete from homeward.approvals where kind = 'KEY_OPERATION';
      alter table homeward.approvals enable trigger user;
      alter table homeward.approvals force row level security;
      ${dropBranch('homeward.decides_on(text)', branch)}
      ${dropBranch('homeward.asks_for(text)', branch)}
      ${dropCodes('notice_kind', 'KEYS_CHANGED_ALONE')}
      ${dropCodes('approval_kind', 'KEY_OPERATION')}
    `);
  }
}
