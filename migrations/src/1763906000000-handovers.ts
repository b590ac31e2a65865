import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addCodes, allow, dropCodes, dropEvents, is, myOrganisation, onVisibleCase, protect } from './sql.js';

const underGlass = `(select homeward.cases_under_my_glass())`;
const ofACase = ['handovers', 'follow_ups'];
const sealed = {
  handovers: 'body_name, received_by, received_as, place, papers, belongings, condition, strokes, paper_kept, why',
  follow_ups: 'spoke_with, note, next_step',
};
const behind = ['DENIED_BOARDING', 'FELL_ILL'];

/** Who receives people at home, the forms that they sign, and how somebody was found at each follow-up. */
export class Handovers1763906000000 implements MigrationInterface {
  name = 'Handovers1763906000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create domain homeward.follow_up_outcome as text check (value in ('SAFE', 'SAFE_WITH_CONCERNS', 'LOST_CONTACT', 'RE_RECRUITED', 'IN_DANGER', 'DECEASED', 'DECLINED'));
      create domain homeward.handover_way as text check (value in ('SCREEN', 'PAPER'));
      create domain homeward.reception_kind as text check (value in ('MINISTRY', 'NGO', 'SHELTER', 'IOM', 'POLICE', 'FAMILY', 'OTHER'));
      ${addCodes('passenger_state', ...behind)}
      ${addCodes('case_event_kind', 'HANDOVER_SIGNED', 'FOLLOW_UP_RECORDED')}

      create table homeward.reception_bodies (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        name text not null check (btrim(name) <> ''),
        kind homeward.reception_kind not null,
        country homeward.country not null,
        city text not null default '',
        address text not null default '',
        phone text not null default '',
        email text not null default '',
        contact text not null default '',
        hours text not null default '',
        offers text not null default '',
        valid_from date not null,
        valid_to date,
        source text not null check (btrim(source) <> ''),
        version int not null default 1,
        check (valid_to is null or valid_to >= valid_from)
      );
      comment on table homeward.reception_bodies is 'Who receives people at home: dated reference data of the organisation, each row with its source.';
      comment on column homeward.reception_bodies.contact is 'Whom to ask for there: an office or a function.';
      comment on column homeward.reception_bodies.offers is 'What they do for whoever comes: pick-up, bed, money for the bus, counselling.';
      comment on column homeward.reception_bodies.source is 'Where this is known from, or that it is to be checked.';
      create index on homeward.reception_bodies (organisation_id, country, name);

      alter table homeward.movement_passengers add column reception_body_id uuid references homeward.reception_bodies, add column reception_told_on date;
      comment on column homeward.movement_passengers.reception_body_id is 'Who receives this person.';
      comment on column homeward.movement_passengers.reception_told_on is 'The day on which they were told that the person comes.';
      create index on homeward.movement_passengers (reception_body_id);

      create table homeward.handovers (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        case_id uuid not null references homeward.cases,
        movement_id uuid not null references homeward.movements,
        form_id uuid not null,
        reception_body_id uuid references homeward.reception_bodies,
        body_name homeward.sealed not null,
        received_by homeward.sealed not null,
        received_as homeward.sealed not null,
        place homeward.sealed not null,
        papers homeward.sealed not null,
        belongings homeward.sealed not null,
        condition homeward.sealed not null,
        handed_on date not null,
        way homeward.handover_way not null,
        strokes homeward.sealed not null,
        paper_kept homeward.sealed not null,
        replaces uuid unique references homeward.handovers,
        why homeward.sealed not null,
        recorded_by uuid not null references homeward.users,
        recorded_at timestamptz not null default now()
      );
      comment on table homeward.handovers is 'Signed receptions. A form is signed once and never changed: what was wrong is said in a new form, which names the one that it replaces.';
      comment on column homeward.handovers.form_id is 'The same for everybody who was received by one signature.';
      comment on column homeward.handovers.received_by is 'Who signed. [personal]';
      comment on column homeward.handovers.received_as is 'As what: the function. [personal]';
      comment on column homeward.handovers.body_name is 'The receiving body as it was named that day. [personal]';
      comment on column homeward.handovers.place is 'Where. [personal]';
      comment on column homeward.handovers.papers is 'Which papers were given along. [personal]';
      comment on column homeward.handovers.belongings is 'Which belongings were given along. [personal]';
      comment on column homeward.handovers.condition is 'How the people were. [personal]';
      comment on column homeward.handovers.strokes is 'The signature as it was drawn: strokes in a box of 1000 by 400. [personal]';
      comment on column homeward.handovers.paper_kept is 'Where the signed paper lies. [personal]';
      comment on column homeward.handovers.why is 'Why a new form was needed. [personal]';
      create index on homeward.handovers (case_id, recorded_at desc);
      create index on homeward.handovers (movement_id);
      create index on homeward.handovers (reception_body_id);

      create table homeward.follow_ups (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        case_id uuid not null references homeward.cases,
        item homeward.checklist_item not null check (item like 'FOLLOW\\_UP\\_%'),
        outcome homeward.follow_up_outcome not null,
        reached_on date not null,
        channel homeward.contact_channel,
        spoke_with homeward.sealed not null,
        note homeward.sealed not null,
        next_step homeward.sealed not null,
        next_on date,
        recorded_by uuid not null references homeward.users,
        recorded_at timestamptz not null default now()
      );
      comment on table homeward.follow_ups is 'How somebody was found after the way home. Never changed: the last row of an item counts.';
      comment on column homeward.follow_ups.reached_on is 'The day of the try, whether somebody was reached or not.';
      comment on column homeward.follow_ups.spoke_with is 'Whom they spoke with. [personal]';
      comment on column homeward.follow_ups.note is 'What was said. [personal]';
      comment on column homeward.follow_ups.next_step is 'What is done about it. [personal]';
      comment on column homeward.follow_ups.next_on is 'By when.';
      create index on homeward.follow_ups (case_id, item, recorded_at desc);
      create index on homeward.follow_ups (organisation_id, item);

      ${protect('homeward.reception_bodies')}
      ${allow('homeward.reception_bodies', 'select', `organisation_id = ${myOrganisation} and ${is('field_officer', 'caseworker', 'coordinator', 'supervisor', 'administrator')}`)}
      ${(['insert', 'update'] as const).map((c) => allow('homeward.reception_bodies', c, `organisation_id = ${myOrganisation} and ${is('administrator', 'coordinator')}`)).join('\n')}
      ${ofACase
        .map(
          (t) => `
        ${protect(`homeward.${t}`, 'select, insert')}
        ${allow(`homeward.${t}`, 'select', `${onVisibleCase(t)} and ${is('caseworker', 'coordinator', 'supervisor')}`)}
        ${allow(`homeward.${t}`, 'insert', `${onVisibleCase(t)} and ${is('caseworker', 'coordinator', 'supervisor')} and recorded_by = (select homeward.actor_id())`)}
        create policy ${t}_read_under_glass on homeward.${t} as restrictive for insert to homeward_app with check (case_id not in ${underGlass});
        create policy ${t}_kept_under_glass on homeward.${t} as restrictive for update to homeward_app using (case_id not in ${underGlass});
        -- Erasing empties what is sealed.
        grant select, update (${sealed[t as keyof typeof sealed]}) on homeward.${t} to homeward_auth;
        create policy ${t}_auth on homeward.${t} to homeward_auth using (true) with check (true);`,
        )
        .join('\n')}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop table homeward.follow_ups, homeward.handovers;
      alter table homeward.movement_passengers drop column reception_told_on, drop column reception_body_id;
      drop table homeward.reception_bodies;
      ${dropEvents('HANDOVER_SIGNED')}
      ${dropEvents('FOLLOW_UP_RECORDED')}
      alter table homeward.movement_passengers no force row level security;
      alter table homeward.movement_passengers disable trigger user;
      update homeward.movement_passengers set state = 'NO_SHOW' where state in (${behind.map((code) => `'${code}'`).join(', ')});
      alter table homeward.movement_passengers enable trigger user;
      alter table homeward.movement_passengers force row level security;
      ${dropCodes('case_event_kind', 'HANDOVER_SIGNED', 'FOLLOW_UP_RECORDED')}
      ${dropCodes('passenger_state', ...behind)}
      drop domain homeward.reception_kind;
      drop domain homeward.handover_way;
      drop domain homeward.follow_up_outcome;
    `);
  }
}
