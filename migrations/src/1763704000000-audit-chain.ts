import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Shards of the log. A transaction writes to one of them, and only two transactions of one shard wait for each other. */
const SHARDS = 64;

/**
 * Every event of the log is chained to the one before it in its shard: a row that is changed, taken out, moved or cut off
 * shows. The chaining happens at COMMIT, when every other lock of the transaction is held already: the lock of a shard is
 * the last one that anybody takes, and nobody can wait for another in a circle.
 */
export class AuditChain1763704000000 implements MigrationInterface {
  name = 'AuditChain1763704000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      set local role homeward_audit;
      alter table audit.events
        add column session_id uuid, add column address text,
        add column shard smallint, add column seq bigint, add column previous bytea, add column hash bytea;

      -- Events of open transactions. Nothing outlives its transaction here, so nothing is lost with the table after a crash.
      create unlogged table audit.pending (
        id bigint not null, xid xid8 not null default pg_current_xact_id(), at timestamptz not null default clock_timestamp(),
        organisation_id uuid, actor_id uuid, session_id uuid, address text, request_id text,
        kind text not null, subject text not null, row_id uuid, case_id uuid, columns text[] not null, detail jsonb
      );
      create index on audit.pending (xid);
      -- One row for each open transaction that has told of something: its deferred trigger chains them all at once.
      create unlogged table audit.transactions (xid xid8 primary key default pg_current_xact_id());
      create table audit.chains (shard smallint primary key, seq bigint not null, hash bytea not null) with (fillfactor = 10);
      insert into audit.chains select n, 0, decode(repeat('00', 32), 'hex') from generate_series(0, ${SHARDS - 1}) n;

      create function audit.shard_of(wanted xid8) returns smallint language sql immutable parallel safe as
        $$ select (wanted::text::numeric % ${SHARDS})::smallint $$;

      -- Canonical JSON (RFC 8785) of an event: names in order, no white space. apps/api/src/audit/canonical.ts makes the same.
      create function audit.canonical(e audit.events) returns text language plpgsql stable as $$
      begin
        return concat(
          '{"actor":', coalesce('"' || e.actor_id || '"', 'null'),
          ',"address":', coalesce(to_json(e.address)::text, 'null'),
          ',"at":"', to_char(e.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'),
          '","case":', coalesce('"' || e.case_id || '"', 'null'),
          ',"columns":', array_to_json(e.columns),
          ',"detail":', coalesce(to_json(e.detail::text)::text, 'null'),
          ',"id":', e.id,
          ',"kind":', to_json(e.kind),
          ',"organisation":', coalesce('"' || e.organisation_id || '"', 'null'),
          ',"previous":"', encode(e.previous, 'hex'),
          '","request":', coalesce(to_json(e.request_id)::text, 'null'),
          ',"row":', coalesce('"' || e.row_id || '"', 'null'),
          ',"seq":', e.seq,
          ',"session":', coalesce('"' || e.session_id || '"', 'null'),
          ',"shard":', e.shard,
          ',"subject":', to_json(e.subject), '}');
      end $$;

      -- What stands in the log from before there were chains.
      alter table audit.events no force row level security;
      do $do$
      declare e audit.events; link audit.chains;
      begin
        for e in select * from audit.events order by id loop
          select * into link from audit.chains c where c.shard = e.id % ${SHARDS};
          e.shard := link.shard; e.seq := link.seq + 1; e.previous := link.hash;
          e.hash := sha256(convert_to(audit.canonical(e), 'UTF8'));
          update audit.events set shard = e.shard, seq = e.seq, previous = e.previous, hash = e.hash where id = e.id;
          update audit.chains c set seq = e.seq, hash = e.hash where c.shard = e.shard;
        end loop;
      end $do$;
      alter table audit.events force row level security;
      alter table audit.events alter shard set not null, alter seq set not null, alter previous set not null, alter hash set not null;
      create unique index events_chain on audit.events (shard, seq);
      create index events_actor on audit.events (actor_id, at desc, id desc) where actor_id is not null;

      create function audit.chain() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        link audit.chains;
        told audit.pending;
        e audit.events;
      begin
        delete from audit.transactions t where t.xid = new.xid;
        select * into link from audit.chains c where c.shard = audit.shard_of(new.xid) for update;
        e.shard := link.shard;
        for told in with taken as (delete from audit.pending p where p.xid = new.xid returning *) select * from taken order by id loop
          e.id := told.id; e.at := told.at;
          e.organisation_id := told.organisation_id; e.actor_id := told.actor_id; e.session_id := told.session_id;
          e.address := told.address; e.request_id := told.request_id;
          e.kind := told.kind; e.subject := told.subject; e.row_id := told.row_id; e.case_id := told.case_id;
          e.columns := told.columns; e.detail := told.detail;
          e.seq := link.seq + 1; e.previous := link.hash;
          e.hash := sha256(convert_to(audit.canonical(e), 'UTF8'));
          insert into audit.events (id, at, organisation_id, actor_id, session_id, address, request_id, kind, subject, row_id, case_id, columns, detail, shard, seq, previous, hash)
            overriding system value
            values (e.id, e.at, e.organisation_id, e.actor_id, e.session_id, e.address, e.request_id, e.kind, e.subject, e.row_id, e.case_id, e.columns, e.detail, e.shard, e.seq, e.previous, e.hash);
          link.seq := e.seq; link.hash := e.hash;
        end loop;
        update audit.chains c set seq = link.seq, hash = link.hash where c.shard = link.shard;
        return null;
      end $$;
      create constraint trigger transactions_chain after insert on audit.transactions
        deferrable initially deferred for each row execute function audit.chain();

      create function audit.refuse() returns trigger language plpgsql set search_path = pg_catalog, pg_temp as $$
      begin
        raise exception 'The audit log is only added to.' using errcode = 'insufficient_privilege';
      end $$;
      create trigger events_fixed before update or delete or truncate on audit.events for each statement execute function audit.refuse();
      create trigger chains_kept before delete or truncate on audit.chains for each statement execute function audit.refuse();

      ${['pending', 'transactions', 'chains']
        .map(
          (
            table,
          ) => `alter table audit.${table} enable row level security; alter table audit.${table} force row level security;
            create policy ${table}_own on audit.${table} to homeward_audit using (true) with check (true);`,
        )
        .join('\n')}

      -- What the checkpoints sign: how far each shard has come. Says nothing of anybody.
      create function audit.heads() returns table (shard smallint, seq bigint, hash bytea)
      language sql stable security definer set search_path = pg_catalog, pg_temp as
        $$ select c.shard, c.seq, c.hash from audit.chains c where c.seq > 0 order by c.shard $$;
      create function audit.hash_at(wanted_shard smallint, wanted_seq bigint) returns bytea
      language sql stable security definer set search_path = pg_catalog, pg_temp as
        $$ select e.hash from audit.events e where e.shard = wanted_shard and e.seq = wanted_seq $$;
      -- Goes over a piece of one shard and says where it first does not hold. Tells no event: any organisation's may stand there.
      create function audit.check_piece(wanted_shard smallint, after_seq bigint, after_hash bytea, most int)
      returns table (seq bigint, hash bytea, fault bigint)
      language plpgsql stable security definer set search_path = pg_catalog, pg_temp as $$
      declare e audit.events;
      begin
        seq := after_seq; hash := after_hash;
        for e in select * from audit.events v where v.shard = wanted_shard and v.seq > after_seq order by v.seq limit most loop
          if e.seq <> seq + 1 or e.previous <> hash or e.hash <> sha256(convert_to(audit.canonical(e), 'UTF8')) then
            fault := seq + 1;
            return next; return;
          end if;
          seq := e.seq; hash := e.hash;
        end loop;
        return next;
      end $$;

      create or replace function audit.note_change() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        was jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
        now_ jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) end;
        kept jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
        changed text[];
      begin
        select coalesce(array_agg(k order by k), '{}') into changed
          from jsonb_object_keys(was || now_) k where was -> k is distinct from now_ -> k;
        -- Derived columns move with their source, which has its own entry.
        if tg_op = 'UPDATE' and changed <@ array['next_due_on', 'last_seen_at', 'saved_at'] then return null; end if;
        perform audit.tell(lower(tg_op), tg_table_name,
          case when kept ? 'id' then (kept ->> 'id')::uuid end,
          case when tg_table_name = 'cases' then (kept ->> 'id')::uuid when kept ? 'case_id' then (kept ->> 'case_id')::uuid end,
          changed, null);
        return null;
      end $$;

      create or replace function audit.record(kind text, subject text, row_id uuid, case_id uuid, columns text[], detail jsonb)
      returns void language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        perform audit.tell(kind, subject, row_id, case_id, columns, detail);
      end $$;

      create function audit.tell(kind text, subject text, row_id uuid, case_id uuid, columns text[], detail jsonb)
      returns void language plpgsql as $$
      begin
        insert into audit.pending (id, organisation_id, actor_id, session_id, address, request_id, kind, subject, row_id, case_id, columns, detail)
        values (
          nextval('audit.events_id_seq'),
          nullif(current_setting('app.organisation_id', true), '')::uuid,
          nullif(current_setting('app.user_id', true), '')::uuid,
          nullif(current_setting('app.session_id', true), '')::uuid,
          nullif(current_setting('app.address', true), ''),
          nullif(current_setting('app.request_id', true), ''),
          kind, subject, row_id, case_id, columns, detail);
        -- After the event, so that it is chained even by somebody who makes the trigger fire at once.
        insert into audit.transactions default values on conflict do nothing;
      end $$;
      revoke all on function audit.tell(text, text, uuid, uuid, text[], jsonb), audit.canonical(audit.events), audit.shard_of(xid8),
        audit.chain(), audit.heads(), audit.hash_at(smallint, bigint), audit.check_piece(smallint, bigint, bytea, int), audit.refuse() from public;
      grant execute on function audit.heads(), audit.hash_at(smallint, bigint), audit.check_piece(smallint, bigint, bytea, int) to homeward_app;
      ${Object.entries(comments)
        .map(([name, meaning]) => `comment on ${name} is '${meaning.replaceAll("'", "''")}';`)
        .join('\n')}
      reset role;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      set local role homeward_audit;
      create or replace function audit.note_change() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare
        was jsonb := case when tg_op = 'INSERT' then '{}' else to_jsonb(old) end;
        now_ jsonb := case when tg_op = 'DELETE' then '{}' else to_jsonb(new) end;
        kept jsonb := case when tg_op = 'DELETE' then to_jsonb(old) else to_jsonb(new) end;
        changed text[];
      begin
        select coalesce(array_agg(k order by k), '{}') into changed
          from jsonb_object_keys(was || now_) k where was -> k is distinct from now_ -> k;
        -- Derived columns move with their source, which has its own entry.
        if tg_op = 'UPDATE' and changed <@ array['next_due_on', 'last_seen_at', 'saved_at'] then return null; end if;
        insert into audit.events (organisation_id, actor_id, request_id, kind, subject, row_id, case_id, columns)
        values (
          nullif(current_setting('app.organisation_id', true), '')::uuid,
          nullif(current_setting('app.user_id', true), '')::uuid,
          nullif(current_setting('app.request_id', true), ''),
          lower(tg_op), tg_table_name,
          case when kept ? 'id' then (kept ->> 'id')::uuid end,
          case when tg_table_name = 'cases' then (kept ->> 'id')::uuid when kept ? 'case_id' then (kept ->> 'case_id')::uuid end,
          changed);
        return null;
      end $$;
      create or replace function audit.record(kind text, subject text, row_id uuid, case_id uuid, columns text[], detail jsonb)
      returns void language sql security definer set search_path = pg_catalog, pg_temp as $$
        insert into audit.events (organisation_id, actor_id, request_id, kind, subject, row_id, case_id, columns, detail)
        values (
          nullif(current_setting('app.organisation_id', true), '')::uuid,
          nullif(current_setting('app.user_id', true), '')::uuid,
          nullif(current_setting('app.request_id', true), ''), kind, subject, row_id, case_id, columns, detail)
      $$;
      drop function audit.check_piece, audit.hash_at, audit.heads, audit.tell;
      drop trigger events_fixed on audit.events;
      drop table audit.pending, audit.transactions, audit.chains;
      drop function audit.chain, audit.canonical, audit.shard_of, audit.refuse;
      drop index audit.events_actor;
      alter table audit.events drop column session_id, drop column address, drop column shard, drop column seq, drop column previous, drop column hash;
      reset role;
    `);
  }
}

const comments = {
  'table audit.pending':
    'Events of transactions that are open. Chained into audit.events at their end; empty otherwise.',
  'table audit.transactions': 'Transactions that are open and have told of something. Empty otherwise.',
  'table audit.chains': 'The end of each chain: number and hash of its newest event.',
  'column audit.chains.seq': 'Number of the newest event of the shard; numbers begin at 1 and have no gaps.',
  'column audit.events.session_id': 'Session that asked, or the API token of a machine.',
  'column audit.events.address':
    'Class of the address (loopback, private, public) and an HMAC of its network; never the address.',
  'column audit.events.shard': 'Chain that the event stands in.',
  'column audit.events.seq': 'Number of the event in its chain.',
  'column audit.events.previous': 'Hash of the event before it in the chain; 32 zero bytes for the first.',
  'column audit.events.hash': 'SHA-256 of the canonical JSON of the event, the previous hash included.',
};
