import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, is, myOrganisation, protect } from './sql.js';

const tables = ['mission_contacts', 'mission_requirements', 'mission_fees', 'mission_holidays'];
const checked = ['missions', 'mission_coverage'];
const functions = ['move_mission_days(uuid, int[], date[])'];
const dated = `
        valid_from date not null,
        valid_to date,`;
const known = `
        source text not null check (btrim(source) <> ''),
        checked_on date,
        checked_by uuid references homeward.users,
        recorded_by uuid references homeward.users,
        recorded_at timestamptz not null default now()`;
const ofAMission = `
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        mission_id uuid not null references homeward.missions,`;

/**
 * A directory of missions in dated rows: whom to speak to, what they ask for, what it costs, when they are closed. What
 * changes is ended and written anew, because old cases were worked by the old row; each row says where it is known from.
 */
export class MissionDirectory1763908000000 implements MigrationInterface {
  name = 'MissionDirectory1763908000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create domain homeward.mission_act as text check (value in ('NATIONALITY', 'TRAVEL_DOCUMENT'));
      create domain homeward.mission_paper as text check (value in ('PHOTOS', 'APPLICATION_FORM', 'POLICE_LOSS_REPORT', 'BIRTH_CERTIFICATE_COPY', 'IDENTITY_CARD_COPY',
        'PASSPORT_COPY', 'FAMILY_BOOK_COPY', 'LETTER_OF_ORGANISATION', 'FAMILY_STATEMENT', 'FINGERPRINTS', 'VIDEO_INTERVIEW', 'INTERVIEW_IN_PERSON', 'TICKET', 'OTHER'));

      create table homeward.mission_contacts (${ofAMission}
        name text not null check (btrim(name) <> ''),
        position text not null default '',
        purposes text[] not null default '{}' check (purposes <@ '{CONSULAR,NATIONALITY,TRAVEL_DOCUMENT,EMERGENCY,OTHER}'::text[]),
        phone text not null default '',
        mobile text not null default '',
        email text not null default '',
        languages text not null default '',
        hours text not null default '',${dated}${known},
        check (valid_to is null or valid_to >= valid_from)
      );
      comment on table homeward.mission_contacts is 'Whom to speak to at a mission, and for what, by date.';
      comment on column homeward.mission_contacts.position is 'What they are there: consul, labour attache, duty officer.';
      comment on column homeward.mission_contacts.purposes is 'For what they are spoken to.';
      comment on column homeward.mission_contacts.hours is 'When they can be reached.';

      create table homeward.mission_requirements (${ofAMission}
        act homeward.mission_act not null,
        paper homeward.mission_paper not null,
        copies int check (copies between 1 and 20),
        detail text not null default '',${dated}${known},
        check (valid_to is null or valid_to >= valid_from)
      );
      comment on table homeward.mission_requirements is 'What a mission wants to see before it verifies a nationality or issues a document, by date.';
      comment on column homeward.mission_requirements.detail is 'Size of the photos, who signs, on which days.';

      create table homeward.mission_fees (${ofAMission}
        kind homeward.travel_document_kind not null,
        amount_minor bigint not null check (amount_minor >= 0),
        currency homeward.currency not null,
        note text not null default '',${dated}${known},
        check (valid_to is null or valid_to >= valid_from)
      );
      comment on table homeward.mission_fees is 'What a document costs at a mission, by kind, currency and date.';

      create table homeward.mission_holidays (${ofAMission}
        day date not null,
        name text not null default '',
        withdrawn_on date,${known}
      );
      comment on table homeward.mission_holidays is 'Days on which a mission is closed. A day that moves is withdrawn and written anew; homeward.missions.holidays holds those that stand.';
      create unique index on homeward.mission_holidays (mission_id, day) where withdrawn_on is null;

      ${tables.map((t) => `create index on homeward.${t} (mission_id); create index on homeward.${t} (organisation_id) where checked_on is null;`).join('\n')}
      ${checked.map((t) => `alter table homeward.${t} add column checked_on date, add column checked_by uuid references homeward.users;`).join('\n')}
      ${[...tables, ...checked]
        .map(
          (t) => `
        comment on column homeward.${t}.checked_on is 'The day on which somebody compared it with its source; null: to be checked.';
        comment on column homeward.${t}.checked_by is 'Who compared it.';`,
        )
        .join('\n')}
      ${tables
        .map(
          (t) => `
        comment on column homeward.${t}.source is 'Where this is known from, or that it is to be checked.';
        comment on column homeward.${t}.recorded_by is 'Who wrote the row; null: it came with the first set.';
        ${protect(`homeward.${t}`)}
        ${allow(`homeward.${t}`, 'select', `organisation_id = ${myOrganisation} and ${is('field_officer', 'caseworker', 'coordinator', 'supervisor', 'administrator')}`)}
        ${(['insert', 'update'] as const).map((c) => allow(`homeward.${t}`, c, `organisation_id = ${myOrganisation} and ${is('administrator', 'coordinator')}`)).join('\n')}`,
        )
        .join('\n')}

      -- What stood in one column each becomes rows; nobody has compared them with anything yet.
      alter table homeward.missions no force row level security;
      alter table homeward.mission_holidays no force row level security;
      alter table homeward.mission_fees no force row level security;
      insert into homeward.mission_holidays (id, organisation_id, mission_id, day, source)
        select gen_random_uuid(), m.organisation_id, m.id, d.day, coalesce(nullif(btrim(m.source), ''), 'to be checked') from homeward.missions m, lateral (select distinct unnest(m.holidays) as day) d;
      insert into homeward.mission_fees (id, organisation_id, mission_id, kind, amount_minor, currency, valid_from, source)
        select gen_random_uuid(), organisation_id, id, 'EMERGENCY_CERTIFICATE', fee_minor, fee_currency, current_date, coalesce(nullif(btrim(source), ''), 'to be checked')
        from homeward.missions where fee_minor is not null and fee_currency is not null;
      alter table homeward.missions force row level security;
      alter table homeward.mission_holidays force row level security;
      alter table homeward.mission_fees force row level security;
      alter table homeward.missions drop column fee_minor, drop column fee_currency;
      comment on column homeward.missions.holidays is 'The days of homeward.mission_holidays that stand, as the reckoning of working days reads them.';

      create function homeward.move_mission_days(wanted uuid, was_weekend int[], was_holidays date[]) returns int
      language plpgsql volatile security definer set search_path = pg_catalog, pg_temp as $$
      declare moved int;
      begin
        -- Whoever keeps the directory may not see the cases; what is told back is a number.
        if not homeward.has_role('administrator', 'coordinator') then return 0; end if;
        with calendar as (select m.id, m.weekend, m.holidays from homeward.missions m where m.id = wanted and m.organisation_id = homeward.actor_organisation()),
          waits as (
            select i.id, i.waiting_since, i.due_on,
              (select count(*) from generate_series(i.waiting_since + 1, i.due_on, interval '1 day') d
                where extract(isodow from d)::int <> all(was_weekend) and d::date <> all(was_holidays)) as days
            from homeward.checklist_items i join calendar c on c.id = i.mission_id
            where i.acts = 'MISSION' and i.ready and i.state in ('OPEN', 'IN_PROGRESS') and i.due_on > i.waiting_since
              and i.item in ('NATIONALITY_VERIFIED', 'TRAVEL_DOCUMENT_APPLIED', 'TRAVEL_DOCUMENT_ISSUED', 'OVERSTAY_ASSESSED', 'WAIVER_ASKED', 'FINE_SETTLED')),
          becomes as (
            select w.id, w.due_on, (select d::date from generate_series(w.waiting_since + 1, w.due_on + 400, interval '1 day') d
              where extract(isodow from d)::int <> all(c.weekend) and d::date <> all(c.holidays) order by d offset w.days - 1 limit 1) as day
            from waits w, calendar c where w.days > 0)
        update homeward.checklist_items i set due_on = b.day from becomes b where b.id = i.id and b.day is not null and b.day <> b.due_on;
        get diagnostics moved = row_count;
        return moved;
      end $$;
      comment on function homeward.move_mission_days is 'Sets anew until when a mission has to answer, after its calendar changed from the one given; how many days moved.';
      ${functions
        .map(
          (f) =>
            `alter function homeward.${f} owner to homeward_auth; revoke all on function homeward.${f} from public; grant execute on function homeward.${f} to homeward_app;`,
        )
        .join('\n')}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ${functions.map((f) => `drop function homeward.${f};`).join('\n')}
      alter table homeward.missions add column fee_minor bigint check (fee_minor >= 0), add column fee_currency homeward.currency;
      alter table homeward.missions no force row level security;
      alter table homeward.mission_fees no force row level security;
      update homeward.missions m set fee_minor = f.amount_minor, fee_currency = f.currency
        from (select distinct on (mission_id) mission_id, amount_minor, currency from homeward.mission_fees where valid_to is null order by mission_id, valid_from desc) f where f.mission_id = m.id;
      alter table homeward.missions force row level security;
      comment on column homeward.missions.fee_minor is 'Fee for a document, in minor units of fee_currency.';
      comment on column homeward.missions.holidays is 'Days on which it is closed beside its weekend.';
      ${checked.map((t) => `alter table homeward.${t} drop column checked_on, drop column checked_by;`).join('\n')}
      drop table ${tables.map((t) => `homeward.${t}`).join(', ')};
      drop domain homeward.mission_act, homeward.mission_paper;
    `);
  }
}
