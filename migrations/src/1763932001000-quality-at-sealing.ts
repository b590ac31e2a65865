import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Of a drawing: which act the ledger has it under. */
const noteLedger = (cubeAct: string): string => `
      create or replace function statistics.note_ledger() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      begin
        if tg_table_name = 'snapshots' then
          perform statistics.tell_ledger(new.organisation_id, new.sealed_at, 'SEALED', new.id, null, null, new.sealed_by, format('%s/%s', new.period_from, new.period_to));
        elsif tg_table_name = 'cubes' then
          perform statistics.tell_ledger(new.organisation_id, new.made_at, ${cubeAct}, new.snapshot_id, null, new.rho, new.made_by, format('epsilon %s, delta %s, length %s', new.epsilon, new.delta, new.length));
        elsif tg_op = 'INSERT' then
          perform statistics.tell_ledger(new.organisation_id, new.released_at, 'ASKED', new.snapshot_id, new.id, null, new.released_by,
            jsonb_build_object('number', new.number, 'kind', new.kind, 'sha256', new.sha256, 'recipient', new.recipient, 'purpose', new.purpose)::text);
        else
          if new.confirmed_at is not null and old.confirmed_at is null then
            perform statistics.tell_ledger(new.organisation_id, new.confirmed_at, 'CONFIRMED', new.snapshot_id, new.id, null, new.confirmed_by,
              jsonb_build_object('number', new.number, 'sha256', new.sha256)::text);
          end if;
          if new.withdrawn_at is not null and old.withdrawn_at is null then
            perform statistics.tell_ledger(new.organisation_id, new.withdrawn_at, 'WITHDRAWN', new.snapshot_id, new.id, null, coalesce(homeward.actor_id(), new.released_by),
              jsonb_build_object('number', new.number, 'reason', new.withdrawn_reason)::text);
          end if;
        end if;
        return null;
      end $$;`;

const acts = (list: readonly string[], valid = ''): string => `
      alter table statistics.ledger drop constraint ledger_act_check;
      alter table statistics.ledger add constraint ledger_act_check check (act in (${list.map((act) => `'${act}'`).join(', ')}))${valid};`;

/** How much is not known is drawn with noise when a period is sealed, out of the same year and into the same ledger. */
export class QualityAtSealing1763932001000 implements MigrationInterface {
  name = 'QualityAtSealing1763932001000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table statistics.cubes add column kind text not null default 'COUNTS' check (kind in ('COUNTS', 'QUALITY'));
      comment on column statistics.cubes.kind is 'What may be asked of it: any count, or only how much is not known (drawn when the period was sealed).';
      comment on column statistics.cubes.snapshot_id is 'The snapshot; it has one of each kind at most.';
      alter table statistics.cubes drop constraint cubes_snapshot_id_key;
      alter table statistics.cubes add constraint cubes_once unique (snapshot_id, kind);
      ${acts(['SEALED', 'QUALITY_MADE', 'CUBE_MADE', 'ASKED', 'CONFIRMED', 'WITHDRAWN'])}
      set local role homeward_auth;
      ${noteLedger(`case new.kind when 'QUALITY' then 'QUALITY_MADE' else 'CUBE_MADE' end`)}
      reset role;
    `);
  }

  /** Entries of the ledger stay, because the chain cannot lose one: only new ones are held to the acts of before. */
  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      set local role homeward_auth;
      ${noteLedger(`'CUBE_MADE'`)}
      reset role;
      alter table statistics.cubes drop constraint cubes_once;
      alter table statistics.cubes no force row level security;
      delete from statistics.cubes q where q.kind = 'QUALITY';
      alter table statistics.cubes force row level security;
      alter table statistics.cubes add constraint cubes_snapshot_id_key unique (snapshot_id);
      alter table statistics.cubes drop column kind;
      ${acts(['SEALED', 'CUBE_MADE', 'ASKED', 'CONFIRMED', 'WITHDRAWN'], ' not valid')}
    `);
  }
}
