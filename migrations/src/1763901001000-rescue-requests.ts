import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  addCodes,
  allow,
  dropCodes,
  dropEvents,
  is,
  me,
  myOrganisation,
  myTeams,
  onVisibleCase,
  protect,
} from './sql.js';

const here = `organisation_id = ${myOrganisation}`;
const writers = is('coordinator', 'supervisor');
const readers = is('field_officer', 'caseworker', 'coordinator', 'supervisor');
const underGlass = `(select homeward.cases_under_my_glass())`;
const sealed: Readonly<Record<string, readonly string[]>> = {
  rescue_events: ['text', 'contact', 'their_reference'],
};
const kinds = `'OPENED', 'PEOPLE_ADDED', 'PERSON_LEFT', 'DANGER_CHANGED', 'NOTED', 'CHANNEL_CHOSEN', 'SENT', 'CHASED', 'ESCALATED', 'REPLIED', 'PROMISED',
        'PROMISE_KEPT', 'PROMISE_BROKEN', 'REFUSED', 'CHANNEL_CLOSED', 'OPERATION_PLANNED', 'CLOSED', 'CORRECTED'`;
const dues = `'SEND', 'CHASE', 'ESCALATE', 'PROMISE_DAY', 'ANOTHER_CHANNEL'`;

/**
 * One plea to several channels at once, for one person or many. What happens is told in events that are only added; the state,
 * and what is due, are worked out from them (libs/domain) and kept beside for the lists.
 */
export class RescueRequests1763901001000 implements MigrationInterface {
  name = 'RescueRequests1763901001000';

  async up(q: QueryRunner): Promise<void> {
    const onRequest = (t: string): string =>
      `${t}.${here} and exists (select 1 from homeward.rescue_requests r where r.id = ${t}.request_id)`;
    await q.query(`
      create domain homeward.rescue_event_kind as text check (value in (${kinds}));
      create domain homeward.rescue_channel_state as text check (value in ('NOT_SENT', 'WAITING', 'REPLIED', 'PROMISED', 'PROMISE_KEPT', 'REFUSED', 'CLOSED'));
      create domain homeward.rescue_request_state as text check (value in ('PREPARING', 'WAITING', 'REPLIED', 'PROMISED', 'ALL_REFUSED', 'OPERATION_PLANNED', 'CLOSED'));
      create domain homeward.rescue_due as text check (value in (${dues}));
      create domain homeward.rescue_outcome as text check (value in ('CAME_OUT', 'MOVED_ON', 'WITHDRAWN', 'NOBODY_ACTED', 'OTHER_END'));
      ${addCodes('case_event_kind', 'RESCUE_REQUEST_CHANGED')}

      create table homeward.rescue_requests (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        team_id uuid not null references homeward.teams,
        reference text not null,
        compound_id uuid references homeward.compounds,
        place text not null default '',
        danger homeward.danger not null,
        unnamed int not null default 0 check (unnamed between 0 and 100000),
        state homeward.rescue_request_state not null,
        due homeward.rescue_due,
        due_at timestamptz,
        outcome homeward.rescue_outcome,
        operation_id uuid references homeward.operations,
        opened_by uuid not null references homeward.users,
        opened_at timestamptz not null default now(),
        updated_at timestamptz not null default now(),
        version int not null default 1,
        unique (organisation_id, reference),
        check ((due is null) = (due_at is null)),
        check ((outcome is null) = (state <> 'CLOSED'))
      );
      comment on table homeward.rescue_requests is 'One plea taken to one or more channels, for people of one place. What is asked, and all that happened, stands in its events.';
      comment on column homeward.rescue_requests.place is 'Where the people are, where the compound is not in the registry.';
      comment on column homeward.rescue_requests.unnamed is 'People asked for besides the cases, whose names are not known.';
      comment on column homeward.rescue_requests.danger is 'As last said in an event.';
      comment on column homeward.rescue_requests.state is 'Worked out from the events, never typed in.';
      comment on column homeward.rescue_requests.due is 'What is to be done next in whichever channel, worked out from the events.';
      create index on homeward.rescue_requests (organisation_id, due_at, id);
      create index on homeward.rescue_requests (organisation_id, opened_at desc, id desc);
      create index on homeward.rescue_requests (compound_id) where compound_id is not null;
      create index on homeward.rescue_requests (operation_id) where operation_id is not null;

      create table homeward.rescue_request_cases (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        request_id uuid not null references homeward.rescue_requests,
        case_id uuid not null references homeward.cases,
        by_consent boolean not null,
        added_by uuid not null references homeward.users,
        added_at timestamptz not null default now(),
        left_at timestamptz,
        version int not null default 1
      );
      comment on table homeward.rescue_request_cases is 'For whom a rescue is asked, and whether they said yes or somebody wrote down why it is in their interest.';
      comment on column homeward.rescue_request_cases.by_consent is 'False: for the best-interest reason of the case.';
      comment on column homeward.rescue_request_cases.left_at is 'No longer asked for in this request.';
      create index on homeward.rescue_request_cases (case_id);
      create index on homeward.rescue_request_cases (request_id);

      create table homeward.rescue_channels (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        request_id uuid not null references homeward.rescue_requests,
        body_id uuid not null references homeward.rescue_bodies,
        state homeward.rescue_channel_state not null,
        since timestamptz not null,
        due homeward.rescue_due,
        due_at timestamptz,
        version int not null default 1,
        unique (request_id, body_id),
        check ((due is null) = (due_at is null))
      );
      comment on table homeward.rescue_channels is 'One body that is asked in a request.';
      comment on column homeward.rescue_channels.since is 'Since when it stands as it stands; of what is waited for, since when.';
      create index on homeward.rescue_channels (body_id);
      create index on homeward.rescue_channels (organisation_id, due_at) where due_at is not null;

      create table homeward.rescue_events (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        request_id uuid not null references homeward.rescue_requests,
        channel_id uuid references homeward.rescue_channels,
        kind homeward.rescue_event_kind not null,
        happened_at timestamptz not null,
        recorded_at timestamptz not null default now(),
        recorded_by uuid not null references homeward.users,
        text homeward.sealed not null,
        contact homeward.sealed not null,
        their_reference homeward.sealed not null,
        way homeward.rescue_way,
        danger homeward.danger,
        people int check (people between 0 and 100000),
        promised_by date,
        warning_id uuid references homeward.rescue_warnings,
        attachment_id uuid references homeward.attachments,
        letter_id uuid,
        corrects uuid references homeward.rescue_events,
        check ((kind = 'CORRECTED') = (corrects is not null)),
        check ((kind = 'PROMISED') = (promised_by is not null))
      );
      comment on table homeward.rescue_events is 'Everything that happened in a request: when it happened, and when we knew. Never changed; a mistake is corrected by another event.';
      comment on column homeward.rescue_events.happened_at is 'As told by whoever recorded it.';
      comment on column homeward.rescue_events.recorded_at is 'When it was written down: what was known at a moment is what was recorded by then.';
      comment on column homeward.rescue_events.text is 'What was asked, said, answered or promised. [personal]';
      comment on column homeward.rescue_events.contact is 'Who there, and how that person is reached; the last one said counts. [personal]';
      comment on column homeward.rescue_events.their_reference is 'The number under which they have it; the last one said counts. [personal]';
      comment on column homeward.rescue_events.people is 'How many this is about.';
      comment on column homeward.rescue_events.warning_id is 'The warning of the body that whoever wrote there had seen.';
      comment on column homeward.rescue_events.attachment_id is 'The letter or answer, among the files of a case of the request.';
      comment on column homeward.rescue_events.letter_id is 'A letter of the letters room.';
      comment on column homeward.rescue_events.corrects is 'The event that was a mistake.';
      create index on homeward.rescue_events (request_id, recorded_at, id);

      ${protect('homeward.rescue_requests')}
      ${protect('homeward.rescue_request_cases')}
      ${protect('homeward.rescue_channels')}
      ${protect('homeward.rescue_events', 'select, insert')}

      -- Reads no other table of the request, so that the policy of requests may read this one.
      ${(['select', 'update'] as const).map((c) => allow('homeward.rescue_request_cases', c, `${onVisibleCase('rescue_request_cases')} and ${c === 'select' ? readers : writers}`)).join('\n')}
      ${allow('homeward.rescue_request_cases', 'insert', `${onVisibleCase('rescue_request_cases')} and ${writers} and added_by = ${me}`)}
      create policy rescue_request_cases_read_under_glass on homeward.rescue_request_cases as restrictive for insert to homeward_app with check (case_id not in ${underGlass});
      create policy rescue_request_cases_kept_under_glass on homeward.rescue_request_cases as restrictive for update to homeward_app using (case_id not in ${underGlass});

      ${(['select', 'update'] as const)
        .map((c) =>
          allow(
            'homeward.rescue_requests',
            c,
            `${here} and ((${is('coordinator')}) or (${is('supervisor')} and (team_id = any(${myTeams}) or exists (select 1 from homeward.rescue_request_cases rc where rc.request_id = rescue_requests.id and rc.case_id not in ${underGlass})))
              ${
                c === 'select'
                  ? `or (${is('caseworker')} and exists (select 1 from homeward.rescue_request_cases rc where rc.request_id = rescue_requests.id and rc.case_id not in ${underGlass}))
              or (${is('field_officer')} and exists (select 1 from homeward.operation_members m where m.operation_id = rescue_requests.operation_id and m.user_id = ${me}))`
                  : ''
              })`,
          ),
        )
        .join('\n')}
      ${allow('homeward.rescue_requests', 'insert', `${here} and ${writers} and opened_by = ${me}`)}
      ${allow('homeward.rescue_channels', 'select', `${onRequest('rescue_channels')} and ${readers}`)}
      ${(['insert', 'update'] as const).map((c) => allow('homeward.rescue_channels', c, `${onRequest('rescue_channels')} and ${writers}`)).join('\n')}
      ${allow('homeward.rescue_events', 'select', `${onRequest('rescue_events')} and ${readers}`)}
      ${allow('homeward.rescue_events', 'insert', `${onRequest('rescue_events')} and ${writers} and recorded_by = ${me}`)}

      -- With the last case of a request its words go as well: nobody is left for whom they were kept.
      ${Object.entries(sealed)
        .map(
          ([table, columns]) => `
      grant select, update (${columns.join(', ')}) on homeward.${table} to homeward_auth;
      create policy ${table}_erase on homeward.${table} to homeward_auth using (true) with check (true);`,
        )
        .join('\n')}
      grant select on homeward.rescue_request_cases, homeward.rescue_requests to homeward_auth;
      create policy rescue_request_cases_erase on homeward.rescue_request_cases for select to homeward_auth using (true);
      create policy rescue_requests_erase on homeward.rescue_requests for select to homeward_auth using (true);
      create function homeward.forget_rescue_requests() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
      declare gone uuid[];
      begin
        gone := array(select rc.request_id from homeward.rescue_request_cases rc where rc.case_id = new.id and not exists (
          select 1 from homeward.rescue_request_cases o join homeward.cases c on c.id = o.case_id where o.request_id = rc.request_id and c.id <> new.id and c.erased_at is null));
        if cardinality(gone) = 0 then return null; end if;
        update homeward.data_keys k set wrapped = null, kek = null, destroyed_at = now()
          where k.subject_id = any(gone) and k.organisation_id = new.organisation_id and k.wrapped is not null;
        ${Object.keys(sealed)
          .map((table) => `perform homeward.blank_rows('${table}', 'request_id', gone);`)
          .join('\n        ')}
        return null;
      end $$;
      create trigger cases_forget_rescue_requests after update of erased_at on homeward.cases for each row
        when (new.erased_at is not null and old.erased_at is null) execute function homeward.forget_rescue_requests();
      revoke all on function homeward.forget_rescue_requests() from public;
      alter function homeward.forget_rescue_requests() owner to homeward_auth;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop trigger cases_forget_rescue_requests on homeward.cases;
      drop function homeward.forget_rescue_requests;
      drop policy homeward_rescue_requests_select on homeward.rescue_requests;
      drop policy homeward_rescue_requests_update on homeward.rescue_requests;
      drop table homeward.rescue_events, homeward.rescue_channels, homeward.rescue_request_cases, homeward.rescue_requests cascade;
      ${dropEvents('RESCUE_REQUEST_CHANGED')}
      ${dropCodes('case_event_kind', 'RESCUE_REQUEST_CHANGED')}
      drop domain homeward.rescue_outcome, homeward.rescue_due, homeward.rescue_request_state, homeward.rescue_channel_state, homeward.rescue_event_kind;
    `);
  }
}
