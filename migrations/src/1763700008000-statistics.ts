import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, is, me, myOrganisation, protect } from './sql.js';

/** The server room of statistics: sealed snapshots of codes, and the ledger of what left. */
export class Statistics1763700008000 implements MigrationInterface {
  name = 'Statistics1763700008000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create table statistics.snapshots (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        period_from date not null,
        period_to date not null check (period_to >= period_from),
        sealed_by uuid not null,
        sealed_at timestamptz not null default now(),
        people int not null
      );
      create table statistics.snapshot_rows (
        snapshot_id uuid not null references statistics.snapshots,
        organisation_id uuid not null,
        period text not null,
        sex text not null,
        age_band text not null,
        nationality text not null,
        country text not null,
        province text not null,
        recruitment text not null,
        fraud text not null,
        control text not null,
        exit_mode text not null,
        identification text not null,
        stage text not null,
        stay_band text not null,
        home_band text not null
      );
      comment on table statistics.snapshot_rows is 'One generalised row per person, codes only. No id, and nothing that leads back to one.';
      create index on statistics.snapshot_rows (snapshot_id);

      create table statistics.releases (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        snapshot_id uuid not null references statistics.snapshots,
        number int not null,
        dimensions text[] not null,
        k int not null check (k >= 5),
        purpose text not null,
        recipient text not null,
        cells jsonb not null,
        risk jsonb not null,
        sha256 text not null,
        released_by uuid not null,
        released_at timestamptz not null default now(),
        withdrawn_at timestamptz,
        withdrawn_reason text not null default '',
        version int not null default 1,
        unique (organisation_id, number)
      );
      comment on table statistics.releases is 'The log of what left: only published cells are kept, never a hidden count.';

      ${protect('statistics.snapshots', 'select, insert')}
      ${protect('statistics.releases')}
      alter table statistics.snapshot_rows enable row level security;
      alter table statistics.snapshot_rows force row level security;
      grant select on statistics.snapshot_rows to homeward_app;
      ${allow('statistics.snapshots', 'select', `organisation_id = ${myOrganisation} and ${is('auditor')}`)}
      ${allow('statistics.snapshots', 'insert', `organisation_id = ${myOrganisation} and ${is('auditor')} and sealed_by = ${me}`)}
      ${allow('statistics.snapshot_rows', 'select', `organisation_id = ${myOrganisation} and ${is('auditor')}`)}
      ${(['select', 'insert', 'update'] as const).map((c) => allow('statistics.releases', c, `organisation_id = ${myOrganisation} and ${is('auditor')}`)).join('\n')}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`drop table statistics.releases, statistics.snapshot_rows, statistics.snapshots cascade;`);
  }
}
