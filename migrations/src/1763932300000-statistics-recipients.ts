import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, is, me, myOrganisation, protect } from './sql.js';

const auditorHere = `organisation_id = ${myOrganisation} and ${is('auditor')}`;
const officeHere = `organisation_id = ${myOrganisation} and ${is('auditor', 'data_protection_officer')}`;

/** However it was typed: case, width of letters, spaces and signs do not make another reader. */
const keyOf = (name: string): string =>
  `btrim(regexp_replace(lower(normalize(${name}, NFKC)), '[[:space:][:punct:]]+', ' ', 'g'))`;

/**
 * Who gets figures is a row of a register and no free name, and what keeps exact figures, noise and rows of one period apart is a trigger under
 * a lock. What the public has, everybody has.
 */
export class StatisticsRecipients1763932300000 implements MigrationInterface {
  name = 'StatisticsRecipients1763932300000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table statistics.recipients (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        name text not null check (btrim(name) <> ''),
        kind text not null check (kind in ('PUBLIC', 'DONOR', 'MINISTRY', 'RESEARCH', 'NGO_PARTNER', 'MEDIA_PUBLIC', 'OTHER')),
        domain text not null default '',
        apart_from uuid[] not null default '{}',
        merged_into uuid references statistics.recipients check (merged_into <> id),
        merged_reason text not null default '',
        added_by uuid,
        added_at timestamptz not null default now(),
        version int not null default 1,
        check ((merged_into is null) = (merged_reason = ''))
      );
      comment on table statistics.recipients is 'Who gets figures. Exact figures, noise and rows of one period are kept apart by it.';
      comment on column statistics.recipients.id is 'Key.';
      comment on column statistics.recipients.organisation_id is 'The organisation that the row belongs to.';
      comment on column statistics.recipients.name is 'As they are called today. A release keeps the name that it left under.';
      comment on column statistics.recipients.kind is 'What they are. PUBLIC is the one fixed row; what it or the media gets, everybody has.';
      comment on column statistics.recipients.domain is 'Domain of their mail or page, in small letters; empty where it is not known.';
      comment on column statistics.recipients.apart_from is 'Those with a name or domain close to it, of whom an auditor said that they are somebody else.';
      comment on column statistics.recipients.merged_into is 'The one that it turned out to be. Both count together from then on, and for good.';
      comment on column statistics.recipients.merged_reason is 'How that was found out.';
      comment on column statistics.recipients.added_by is 'The auditor; empty for the public and for names of before there was a register.';
      comment on column statistics.recipients.added_at is 'When.';
      comment on column statistics.recipients.version is 'Counts changes.';
      create unique index recipients_public on statistics.recipients (organisation_id) where kind = 'PUBLIC';
      create index on statistics.recipients (organisation_id);
      create index on statistics.recipients (merged_into);
      grant select, insert on statistics.recipients to homeward_auth;
      create policy recipients_auth on statistics.recipients to homeward_auth using (true) with check (true);
      alter table statistics.recipients enable row level security;

      -- Names of before: one row for each, and the public for those that say so.
      set local role homeward_auth;
      insert into statistics.recipients (id, organisation_id, name, kind)
        select gen_random_uuid(), s.organisation_id, 'The public', 'PUBLIC' from (select distinct organisation_id from statistics.snapshots) s;
      insert into statistics.recipients (id, organisation_id, name, kind)
        select gen_random_uuid(), r.organisation_id, min(r.recipient), 'OTHER' from statistics.releases r
        where ${keyOf('r.recipient')} not in ('public', 'the public', 'general public', 'everybody', 'everyone', 'សាធារណជន') group by r.organisation_id, ${keyOf('r.recipient')};
      reset role;
      alter table statistics.releases add column recipient_id uuid references statistics.recipients,
        add column open boolean not null default false, add column knows_both boolean not null default false;
      alter table statistics.releases no force row level security;
      alter table statistics.releases disable trigger user;
      update statistics.releases r set recipient_id = w.id, open = w.kind = 'PUBLIC' from statistics.recipients w
        where w.organisation_id = r.organisation_id and w.id = coalesce(
          (select x.id from statistics.recipients x where x.organisation_id = r.organisation_id and x.kind = 'OTHER' and ${keyOf('x.name')} = ${keyOf('r.recipient')}),
          (select x.id from statistics.recipients x where x.organisation_id = r.organisation_id and x.kind = 'PUBLIC'));
      alter table statistics.releases enable trigger user;
      alter table statistics.releases force row level security;
      alter table statistics.releases alter column recipient_id set not null;
      ${protect('statistics.recipients', 'select, insert')}
      grant update (name, kind, domain, apart_from, merged_into, merged_reason, version) on statistics.recipients to homeward_app;
      ${allow('statistics.recipients', 'select', `${officeHere} and ${me} is not null`)}
      ${allow('statistics.recipients', 'insert', `${auditorHere} and added_by = ${me} and kind <> 'PUBLIC' and merged_into is null`)}
      ${allow('statistics.recipients', 'update', auditorHere)}
      create index on statistics.releases (recipient_id);
      comment on column statistics.releases.recipient is 'Who gets it, as they were called when it was asked for.';
      comment on column statistics.releases.recipient_id is 'Who gets it, in the register.';
      comment on column statistics.releases.open is 'It went to the public or the media: everybody has it.';
      comment on column statistics.releases.knows_both is 'Whoever asked was told that somebody can lay it beside figures of the period that are protected the other way.';

      set local role homeward_auth;
      create function statistics.recipient_root(wanted uuid) returns uuid language sql stable set search_path = pg_catalog, pg_temp as $$
        with recursive up as (
          select r.id, r.merged_into from statistics.recipients r where r.id = wanted
          union all select r.id, r.merged_into from statistics.recipients r join up on r.id = up.merged_into
        ) select up.id from up where up.merged_into is null
      $$;
      comment on function statistics.recipient_root is 'Whom a recipient turned out to be; itself, where it is nobody else.';
      create function statistics.release_family(kind text) returns text language sql immutable set search_path = pg_catalog, pg_temp as $$
        select case kind when 'TABLE' then 'EXACT' when 'ANONYMOUS_ROWS' then 'ROWS' else 'NOISY' end
      $$;
      comment on function statistics.release_family is 'How it is protected. Two ways of one period go to different readers.';

      create function statistics.public_recipient() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        insert into statistics.recipients (id, organisation_id, name, kind) values (gen_random_uuid(), new.organisation_id, 'The public', 'PUBLIC') on conflict do nothing;
        return null;
      end $$;
      comment on function statistics.public_recipient is 'The public can get figures as soon as a period is sealed.';

      create function statistics.recipients_stand() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare target statistics.recipients;
      begin
        perform pg_advisory_xact_lock(hashtextextended('recipients ' || old.organisation_id::text, 0));
        if old.kind = 'PUBLIC' or new.kind = 'PUBLIC' and old.kind <> 'PUBLIC' then
          raise exception 'the public is fixed' using errcode = '23514', constraint = 'recipients_public_fixed';
        end if;
        if old.merged_into is not null then
          raise exception 'what was merged stays so' using errcode = '23514', constraint = 'recipients_merged';
        end if;
        if new.merged_into is not null then
          select * into target from statistics.recipients r where r.id = new.merged_into and r.organisation_id = new.organisation_id;
          if target.id is null or target.merged_into is not null then
            raise exception 'no such recipient to merge into' using errcode = '23514', constraint = 'recipients_merged';
          end if;
        end if;
        return new;
      end $$;
      comment on function statistics.recipients_stand is 'The public stays the public, and whoever was found to be somebody else stays so.';

      create function statistics.releases_named() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare whom statistics.recipients;
      begin
        select * into whom from statistics.recipients r where r.id = new.recipient_id;
        new.recipient := coalesce(whom.name, new.recipient);
        new.open := coalesce(whom.kind in ('PUBLIC', 'MEDIA_PUBLIC'), false);
        return new;
      end $$;
      comment on function statistics.releases_named is 'A release keeps what its recipient was called, whatever is sent.';

      create function statistics.releases_one_way() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        whom statistics.recipients;
        other record;
        family text := statistics.release_family(new.kind);
        everybody boolean;
      begin
        if tg_op = 'UPDATE' and (new.confirmed_at is null or old.confirmed_at is not null) then return null; end if;
        -- One after the other, and never while two recipients become one.
        perform pg_advisory_xact_lock(hashtextextended('recipients ' || new.organisation_id::text, 0));
        if tg_op = 'INSERT' and not exists (
          select 1 from statistics.recipients r where r.id = new.recipient_id and r.organisation_id = new.organisation_id and r.merged_into is null) then
          raise exception 'no such recipient' using errcode = '23514', constraint = 'releases_recipient';
        end if;
        select * into whom from statistics.recipients r where r.id = statistics.recipient_root(new.recipient_id);
        everybody := new.open or whom.kind in ('PUBLIC', 'MEDIA_PUBLIC');
        if everybody and family = 'ROWS' then
          raise exception 'rows of people are for one partner' using errcode = '23514', constraint = 'releases_rows_vetted';
        end if;
        for other in
          select statistics.release_family(r.kind) as family, r.open or w.kind in ('PUBLIC', 'MEDIA_PUBLIC') as everybody, w.id as root
          from statistics.releases r join statistics.recipients w on w.id = statistics.recipient_root(r.recipient_id)
          where r.snapshot_id = new.snapshot_id and r.id <> new.id and statistics.release_family(r.kind) <> family
            -- What was only asked for has left to nobody, once it is a matter of leaving.
            and (tg_op = 'INSERT' or r.confirmed_at is not null)
        loop
          if other.root = whom.id then
            raise exception 'this reader has it the other way' using errcode = '23514', constraint = 'releases_one_way';
          end if;
          if other.everybody and other.family = 'EXACT' or everybody and family = 'EXACT' then
            raise exception 'everybody has it the other way' using errcode = '23514', constraint = 'releases_public';
          end if;
          -- Later the second person is told, whoever asked first.
          if tg_op = 'INSERT' and (other.everybody or everybody) and not new.knows_both then
            raise exception 'both would be held, and nobody was told' using errcode = '23514', constraint = 'releases_known';
          end if;
        end loop;
        return null;
      end $$;
      comment on function statistics.releases_one_way is 'Exact tables, noise and rows of one period never go to the same reader, by whatever name; exact tables never to the public where anything else left.';
      revoke all on function statistics.recipient_root(uuid), statistics.release_family(text) from public;
      grant execute on function statistics.recipient_root(uuid), statistics.release_family(text) to homeward_app;
      reset role;
      create trigger recipients_stand before update on statistics.recipients for each row execute function statistics.recipients_stand();
      create trigger snapshots_public after insert on statistics.snapshots for each row execute function statistics.public_recipient();
      create trigger releases_named before insert on statistics.releases for each row execute function statistics.releases_named();
      -- After: the policies are asked first.
      create trigger releases_one_way after insert or update on statistics.releases for each row execute function statistics.releases_one_way();
      set local role homeward_auth;
      revoke all on function statistics.public_recipient(), statistics.recipients_stand(), statistics.releases_named(), statistics.releases_one_way() from public;
      reset role;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger releases_one_way on statistics.releases;
      drop trigger releases_named on statistics.releases;
      drop trigger snapshots_public on statistics.snapshots;
      drop trigger recipients_stand on statistics.recipients;
      alter table statistics.releases drop column recipient_id, drop column open, drop column knows_both;
      comment on column statistics.releases.recipient is null;
      drop table statistics.recipients;
      set local role homeward_auth;
      drop function statistics.releases_one_way, statistics.releases_named, statistics.recipients_stand, statistics.public_recipient, statistics.release_family, statistics.recipient_root;
      reset role;
    `);
  }
}
