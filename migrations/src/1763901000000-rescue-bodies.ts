import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, is, me, myOrganisation, protect } from './sql.js';

const staff = is('field_officer', 'caseworker', 'coordinator', 'supervisor', 'administrator');
const writers = is('coordinator', 'supervisor');
const here = `organisation_id = ${myOrganisation}`;
const mySession = `(select nullif(current_setting('app.session_id', true), '')::uuid)`;

/**
 * To whom a plea can be taken, and what is known of leaks there. The warning is for everybody who may choose the body; why
 * it is known, and from whom, is sealed: a supervisor opens it with a reason, for one sitting.
 */
export class RescueBodies1763901000000 implements MigrationInterface {
  name = 'RescueBodies1763901000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create domain homeward.rescue_body_kind as text check (value in ('INTERIOR_MINISTRY', 'ANTI_TRAFFICKING', 'PROVINCIAL_POLICE', 'IMMIGRATION', 'HOTLINE', 'EMBASSY', 'IOM', 'OTHER_BODY'));
      create domain homeward.leak_risk as text check (value in ('NONE_KNOWN', 'POSSIBLE', 'CONFIRMED'));
      create domain homeward.rescue_way as text check (value in ('LETTER', 'EMAIL', 'PHONE', 'CHAT', 'IN_PERSON', 'WEB_FORM'));

      create table homeward.rescue_bodies (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        kind homeward.rescue_body_kind not null,
        name text not null check (btrim(name) <> ''),
        country homeward.country not null,
        province text not null default '',
        mission_id uuid references homeward.missions,
        phone text not null default '',
        email text not null default '',
        hours text not null default '',
        way homeward.rescue_way not null,
        note text not null default '',
        source text not null default '',
        retired_at timestamptz,
        updated_at timestamptz not null default now(),
        version int not null default 1
      );
      comment on table homeward.rescue_bodies is 'Ministries, police, hotlines, embassies and organisations to which a plea can be taken: reference data of the organisation.';
      comment on column homeward.rescue_bodies.hours is 'When somebody answers, in words.';
      comment on column homeward.rescue_bodies.way is 'How it is usually reached.';
      comment on column homeward.rescue_bodies.source is 'Where this is known from.';
      comment on column homeward.rescue_bodies.retired_at is 'Not to be chosen any more; requests that went there keep it.';
      create index on homeward.rescue_bodies (organisation_id, name, id);

      create table homeward.rescue_warnings (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        body_id uuid not null references homeward.rescue_bodies,
        risk homeward.leak_risk not null,
        warning homeward.sealed not null,
        provinces text[] not null default '{}',
        compound_ids uuid[] not null default '{}',
        recorded_by uuid not null references homeward.users,
        recorded_at timestamptz not null default now()
      );
      comment on table homeward.rescue_warnings is 'What was known of leaks at a body, and since when: the latest row counts, the earlier ones say what was known before.';
      comment on column homeward.rescue_warnings.warning is 'Whom not to tell, for everybody who may choose the body. [internal]';
      comment on column homeward.rescue_warnings.provinces is 'Where it holds; empty, and without compounds: everywhere.';
      comment on column homeward.rescue_warnings.compound_ids is 'Compounds that it is about.';
      create index on homeward.rescue_warnings (body_id, recorded_at desc, id desc);

      create table homeward.rescue_leak_notes (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        body_id uuid not null references homeward.rescue_bodies,
        text homeward.sealed not null,
        recorded_by uuid not null references homeward.users,
        recorded_at timestamptz not null default now()
      );
      comment on table homeward.rescue_leak_notes is 'Why a leak is known or feared, and from whom. Read by a supervisor with a reason.';
      comment on column homeward.rescue_leak_notes.text is 'May name an informant. [sealed]';
      create index on homeward.rescue_leak_notes (body_id, recorded_at desc);

      create table homeward.leak_note_openings (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        body_id uuid not null references homeward.rescue_bodies,
        user_id uuid not null references homeward.users,
        session_id uuid not null,
        reason homeward.sealed not null,
        opened_at timestamptz not null default now()
      );
      comment on table homeward.leak_note_openings is 'Why somebody read the leak notes of a body, each time.';
      comment on column homeward.leak_note_openings.session_id is 'The sitting: the next sign-in is asked again.';
      comment on column homeward.leak_note_openings.reason is 'In words. [personal]';
      create index on homeward.leak_note_openings (body_id, user_id);

      ${protect('homeward.rescue_bodies')}
      ${['rescue_warnings', 'rescue_leak_notes', 'leak_note_openings'].map((t) => protect(`homeward.${t}`, 'select, insert')).join('\n')}
      ${allow('homeward.rescue_bodies', 'select', `${here} and ${staff}`)}
      ${allow('homeward.rescue_bodies', 'insert', `${here} and ${is('coordinator', 'administrator')}`)}
      ${allow('homeward.rescue_bodies', 'update', `${here} and ${is('coordinator', 'administrator')}`)}
      ${allow('homeward.rescue_warnings', 'select', `${here} and ${staff}`)}
      ${allow('homeward.rescue_warnings', 'insert', `${here} and ${writers} and recorded_by = ${me}`)}
      ${allow('homeward.leak_note_openings', 'select', `${here} and ${is('supervisor')} and user_id = ${me}`)}
      ${allow('homeward.leak_note_openings', 'insert', `${here} and ${is('supervisor')} and user_id = ${me}`)}
      ${allow('homeward.rescue_leak_notes', 'select', `${here} and ${is('supervisor')} and exists (select 1 from homeward.leak_note_openings o where o.body_id = rescue_leak_notes.body_id and o.session_id = ${mySession})`)}
      ${allow('homeward.rescue_leak_notes', 'insert', `${here} and ${writers} and recorded_by = ${me}`)}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table homeward.rescue_leak_notes, homeward.leak_note_openings, homeward.rescue_warnings, homeward.rescue_bodies;
      drop domain homeward.rescue_way, homeward.leak_risk, homeward.rescue_body_kind;
    `);
  }
}
