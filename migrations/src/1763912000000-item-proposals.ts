import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  addCodes,
  allow,
  dropCodes,
  dropEvents,
  is,
  me,
  myMission,
  myOrganisation,
  onVisibleCase,
  protect,
} from './sql.js';

const here = `organisation_id = ${myOrganisation}`;
const staff = is('caseworker', 'coordinator', 'supervisor');
const ofMyMission = `(${is('partner')} and mission_id = ${myMission})`;
const actsAtOnce = `exists (select 1 from homeward.partner_settings p where p.mission_id = ${myMission} and p.at_once)`;
const ownItem = (more = ''): string =>
  `${onVisibleCase('checklist_items')} and (${staff} or (${is('partner')} and mission_id = ${myMission} and acts = 'MISSION'${more}))`;

/**
 * What a mission records takes effect at once only where an administrator said so. Otherwise it is a proposal: the step
 * stays as it is until somebody of the organisation accepts it.
 */
export class ItemProposals1763912000000 implements MigrationInterface {
  name = 'ItemProposals1763912000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create domain homeward.proposal_state as text check (value in ('OPEN', 'ACCEPTED', 'DECLINED', 'WITHDRAWN'));
      ${addCodes('case_event_kind', 'ITEM_PROPOSED')}

      create table homeward.partner_settings (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        mission_id uuid not null references homeward.missions,
        at_once boolean not null default false,
        changed_by uuid not null references homeward.users,
        changed_at timestamptz not null default now(),
        version int not null default 1
      );
      comment on table homeward.partner_settings is 'How far an organisation trusts a mission. Without a row: what it records is a proposal.';
      comment on column homeward.partner_settings.at_once is 'What the mission records at its steps takes effect without anybody of the organisation.';

      create unique index on homeward.partner_settings (mission_id, organisation_id);

      create table homeward.item_proposals (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        case_id uuid not null references homeward.cases,
        mission_id uuid not null references homeward.missions,
        item text not null,
        item_version int not null,
        to_state homeward.checklist_item_state not null,
        done_on date not null,
        note homeward.sealed not null default '',
        state homeward.proposal_state not null default 'OPEN',
        proposed_by uuid not null references homeward.users,
        proposed_at timestamptz not null default now(),
        decided_by uuid references homeward.users,
        decided_at timestamptz,
        changed boolean not null default false,
        reason homeward.sealed not null default '',
        version int not null default 1
      );
      comment on table homeward.item_proposals is 'What a mission wants to record at a step that waits on it, until somebody of the organisation decides.';
      comment on column homeward.item_proposals.item is 'The step: one of the nineteen, or one of the organisation''s own.';
      comment on column homeward.item_proposals.item_version is 'The step as the mission saw it: where it moved on since, the proposal is about an older one.';
      comment on column homeward.item_proposals.done_on is 'The day on which the mission says that it was so.';
      comment on column homeward.item_proposals.note is 'In words, such as the number of the document or what is missing. [personal]';
      comment on column homeward.item_proposals.changed is 'Accepted with another day, state or note than was proposed.';
      comment on column homeward.item_proposals.reason is 'Why it was declined; the mission reads it. [personal]';
      create index on homeward.item_proposals (case_id, item);
      create unique index on homeward.item_proposals (case_id, item, mission_id) where state = 'OPEN';
      create index on homeward.item_proposals (organisation_id, proposed_at) where state = 'OPEN';

      ${protect('homeward.partner_settings')}
      ${protect('homeward.item_proposals', 'select, insert')}
      revoke update on homeward.partner_settings from homeward_app;
      grant update (at_once, changed_by, changed_at, version) on homeward.partner_settings to homeward_app;
      grant update (state, decided_by, decided_at, changed, reason, version) on homeward.item_proposals to homeward_app;
      ${allow('homeward.partner_settings', 'select', `${here} and (${is('administrator', 'caseworker', 'coordinator', 'supervisor')} or ${ofMyMission})`)}
      ${allow('homeward.partner_settings', 'insert', `${here} and ${is('administrator')} and changed_by = ${me}`)}
      ${allow('homeward.partner_settings', 'update', `${here} and ${is('administrator')}`, `${here} and ${is('administrator')} and changed_by = ${me}`)}
      ${allow('homeward.item_proposals', 'select', `${onVisibleCase('item_proposals')} and (${staff} or ${ofMyMission})`)}
      ${allow(
        'homeward.item_proposals',
        'insert',
        `${onVisibleCase('item_proposals')} and ${ofMyMission} and proposed_by = ${me} and state = 'OPEN' and to_state in ('IN_PROGRESS', 'DONE')
        and exists (select 1 from homeward.checklist_items i where i.case_id = item_proposals.case_id and i.item = item_proposals.item and i.mission_id = ${myMission} and i.acts = 'MISSION')`,
      )}
      -- Whoever proposed takes it back, and somebody of the organisation decides. What was decided stays.
      ${allow(
        'homeward.item_proposals',
        'update',
        `${onVisibleCase('item_proposals')} and state = 'OPEN' and (${staff} or ${ofMyMission})`,
        `${onVisibleCase('item_proposals')} and ((${staff} and state in ('ACCEPTED', 'DECLINED') and decided_by = ${me}) or (${ofMyMission} and state = 'WITHDRAWN' and decided_by is null))`,
      )}
      create policy item_proposals_read_under_glass on homeward.item_proposals as restrictive for insert to homeward_app
        with check (case_id not in (select homeward.cases_under_my_glass()));
      create policy item_proposals_kept_under_glass on homeward.item_proposals as restrictive for update to homeward_app
        using (case_id not in (select homeward.cases_under_my_glass()));
      alter policy homeward_checklist_items_update on homeward.checklist_items using (${ownItem(` and ${actsAtOnce}`)}) with check (${ownItem(` and ${actsAtOnce}`)});
      -- Erasing empties what is sealed.
      grant select, update (note, reason) on homeward.item_proposals to homeward_auth;
      create policy item_proposals_auth on homeward.item_proposals to homeward_auth using (true) with check (true);
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      alter policy homeward_checklist_items_update on homeward.checklist_items using (${ownItem()}) with check (${ownItem()});
      drop table homeward.item_proposals, homeward.partner_settings;
      ${dropEvents('ITEM_PROPOSED')}
      ${dropCodes('case_event_kind', 'ITEM_PROPOSED')}
      drop domain homeward.proposal_state;
    `);
  }
}
