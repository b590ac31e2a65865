import type { MigrationInterface, QueryRunner } from 'typeorm';
import {
  addBranch,
  addCodes,
  allow,
  dropBranch,
  dropCodes,
  dropEvents,
  is,
  me,
  myOrganisation,
  onCaseInReach,
  onVisibleCase,
  protect,
} from './sql.js';

const staff = is('caseworker', 'coordinator', 'supervisor', 'field_officer');
const keepers = is('coordinator', 'supervisor');
const recorders = is('caseworker', 'coordinator', 'supervisor');
const underGlass = `(select homeward.cases_under_my_glass())`;
/** Of a whole operation or journey, and of nobody in it: for those who see all of it. */
const ofNobody = `(case_id is null and organisation_id = ${myOrganisation} and ${keepers})`;
const asksFor = `when 'COST_EXPORT' then homeward.has_role('supervisor', 'coordinator')`;
const decidesOn = `when 'COST_EXPORT' then homeward.has_role('supervisor', 'data_protection_officer')`;

const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`;
const asAuth = (sql: string): string => `set local role homeward_auth; ${sql} reset role;`;
const two = `('SUBJECT_ACCESS', 'BULK_EXPORT')`;
const three = `('SUBJECT_ACCESS', 'BULK_EXPORT', 'COST_EXPORT')`;
const oneFunction = (signature: string, was: string, becomes: string): string =>
  `do $do$ begin execute replace(pg_get_functiondef(${quoted(signature)}::regprocedure), ${quoted(was)}, ${quoted(becomes)}); end $do$;`;

/** Rows of these are read and written across organisations, as nobody. */
const free = (tables: readonly string[], sql: string): string =>
  [
    ...tables.map((t) => `alter table homeward.${t} no force row level security;`),
    sql,
    ...tables.map((t) => `alter table homeward.${t} force row level security;`),
  ].join('\n');

/**
 * A ledger of what the way home costs. Lines are added and not changed: what was wrong is taken back by a line with the sign
 * turned. Somebody's share of a journey is a line of their own, so that every total is one sum.
 */
export class Costs1763904000000 implements MigrationInterface {
  name = 'Costs1763904000000';

  async up(q: QueryRunner): Promise<void> {
    for (const [name, values] of Object.entries(domains))
      await q.query(
        `create domain homeward.${name} as text check (value in (${values.map((v) => `'${v}'`).join(', ')}))`,
      );
    await q.query(`
      ${addCodes('payer', 'DONOR', 'EMPLOYER')}
      ${addCodes('case_event_kind', 'COST_CHANGED')}
      ${addCodes('approval_kind', 'COST_EXPORT')}
      ${addBranch('homeward.asks_for(text)', asksFor)}
      ${addBranch('homeward.decides_on(text)', decidesOn)}
      ${oneFunction('homeward.approval_lasts(text)', two, three)}
      ${asAuth(oneFunction('homeward.use_approval(uuid)', two, three))}

      create table homeward.donors (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        code text not null,
        name text not null,
        currency homeward.currency not null,
        valid_from date not null,
        valid_to date,
        budget_minor bigint check (budget_minor >= 0),
        version int not null default 1,
        unique (organisation_id, code),
        check (valid_to >= valid_from)
      );
      comment on table homeward.donors is 'Whose money it is: codes of the organisation, with the days on which they may be used.';
      comment on column homeward.donors.code is 'As it stands in the accounts.';
      comment on column homeward.donors.currency is 'In which the donor wants its report.';
      comment on column homeward.donors.budget_minor is 'For all of the days, in minor units of currency; null: not known here.';

      create table homeward.exchange_rates (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        from_currency homeward.currency not null,
        to_currency homeward.currency not null,
        rate numeric(24,12) not null check (rate > 0),
        valid_from date not null,
        source text not null default 'to be checked',
        version int not null default 1,
        unique (organisation_id, from_currency, to_currency, valid_from),
        check (from_currency <> to_currency)
      );
      comment on table homeward.exchange_rates is 'Dated rates of the organisation. Each holds until the next one of the same pair.';
      comment on column homeward.exchange_rates.rate is 'How much of to_currency one whole unit of from_currency is.';
      comment on column homeward.exchange_rates.source is 'Where this is written.';

      create table homeward.costs (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        batch_id uuid not null,
        case_id uuid references homeward.cases,
        operation_id uuid references homeward.operations,
        movement_id uuid references homeward.movements,
        overstay_id uuid references homeward.overstays,
        entry homeward.cost_entry not null default 'COST',
        refers_to uuid references homeward.costs,
        correction homeward.correction_ground,
        kind homeward.cost_kind not null,
        amount_minor bigint not null,
        currency homeward.currency not null,
        spent_on date not null,
        payer homeward.payer not null,
        donor_id uuid references homeward.donors,
        state homeward.cost_state not null,
        note homeward.sealed not null default '',
        attachment_id uuid,
        recorded_by uuid not null,
        recorded_at timestamptz not null default now(),
        version int not null default 1,
        foreign key (attachment_id, case_id) references homeward.attachments (id, case_id),
        check (num_nonnulls(case_id, operation_id, movement_id) > 0),
        check (entry <> 'COST' or amount_minor > 0),
        check (entry = 'COST' or amount_minor < 0),
        check ((entry = 'COST') = (refers_to is null)),
        check ((entry = 'REFUND') = (state = 'REFUNDED')),
        check ((entry = 'REVERSAL') = (correction is not null)),
        check (overstay_id is null or (kind = 'FINE' and case_id is not null)),
        check (case_id is not null or (note = '' and attachment_id is null))
      );
      comment on table homeward.costs is 'The ledger: each line is a cost of one person, or of an operation or journey as a whole. Lines are added, never written over.';
      comment on column homeward.costs.batch_id is 'What was recorded at once: the shares of one bill.';
      comment on column homeward.costs.case_id is 'Whose share it is; null: of the operation or journey as a whole.';
      comment on column homeward.costs.overstay_id is 'Of a payment of a fine: it lessens what is owed.';
      comment on column homeward.costs.refers_to is 'The cost that is taken back, or of which money came back.';
      comment on column homeward.costs.correction is 'Why it was taken back.';
      comment on column homeward.costs.amount_minor is 'In minor units of currency; below zero what lessens a cost.';
      comment on column homeward.costs.spent_on is 'The day that counts: for the month of a report, and for rates.';
      comment on column homeward.costs.note is 'In words. Only where it is about one person. [personal]';
      comment on column homeward.costs.attachment_id is 'The receipt, among the files of the case.';
      create index costs_case on homeward.costs (case_id, spent_on desc, id desc);
      create index costs_house on homeward.costs (organisation_id, spent_on desc, id desc);
      create index costs_operation on homeward.costs (operation_id) where operation_id is not null;
      create index costs_movement on homeward.costs (movement_id) where movement_id is not null;
      create index costs_overstay on homeward.costs (overstay_id) where overstay_id is not null;
      create index costs_donor on homeward.costs (donor_id) where donor_id is not null;
      create index costs_refers on homeward.costs (refers_to) where refers_to is not null;
      create unique index costs_reversed_once on homeward.costs (refers_to) where entry = 'REVERSAL';

      ${['donors', 'exchange_rates']
        .map(
          (t) => `${protect(`homeward.${t}`)}
        ${allow(`homeward.${t}`, 'select', `organisation_id = ${myOrganisation} and (${staff} or ${is('administrator')})`)}
        ${(['insert', 'update'] as const).map((c) => allow(`homeward.${t}`, c, `organisation_id = ${myOrganisation} and ${is('administrator', 'coordinator')}`)).join('\n')}`,
        )
        .join('\n')}
      ${protect('homeward.costs', 'select, insert')}
      grant update (state, spent_on, attachment_id, version) on homeward.costs to homeward_app;
      ${allow('homeward.costs', 'select', `${ofNobody} or (${onVisibleCase('costs')} and ${recorders})`)}
      ${allow('homeward.costs', 'insert', `recorded_by = ${me} and (${ofNobody} or (${onCaseInReach('costs')} and ${recorders}))`)}
      ${allow('homeward.costs', 'update', `${ofNobody} or (${onVisibleCase('costs')} and ${recorders})`)}
      create policy costs_read_under_glass on homeward.costs as restrictive for insert to homeward_app with check (case_id is null or case_id not in ${underGlass});
      create policy costs_kept_under_glass on homeward.costs as restrictive for update to homeward_app using (case_id is null or case_id not in ${underGlass});
      -- Erasure empties the words; what was spent stays, and names nobody.
      grant select, update (note) on homeward.costs to homeward_auth;
      create policy costs_erase_read on homeward.costs for select to homeward_auth using (true);
      create policy costs_erase on homeward.costs for update to homeward_auth using (true) with check (true);
    `);
    await q.query(
      free(
        ['movements', 'movement_passengers', 'costs'],
        `
      -- What a journey cost, on whoever had a seat: the odd units go to the first.
      insert into homeward.costs (id, organisation_id, batch_id, case_id, movement_id, kind, amount_minor, currency, spent_on, payer, state, recorded_by, recorded_at)
      select gen_random_uuid(), m.organisation_id, m.id, s.case_id, m.id, 'TICKET', s.share, m.currency, (m.departs_at at time zone m.departs_zone)::date,
        coalesce(m.payer::text, 'OTHER'), case when m.departs_at < now() then 'PAID' else 'COMMITTED' end, m.created_by, m.created_at
      from homeward.movements m cross join lateral (
        select p.case_id, m.cost_minor / count(*) over () + case when row_number() over (order by p.id) <= m.cost_minor % count(*) over () then 1 else 0 end as share
        from homeward.movement_passengers p where p.movement_id = m.id and p.state <> 'REMOVED'
        union all
        select null, m.cost_minor where not exists (select 1 from homeward.movement_passengers p where p.movement_id = m.id and p.state <> 'REMOVED')) s
      where m.cost_minor > 0 and m.currency is not null and s.share > 0;
      alter table homeward.movements drop column cost_minor, drop column currency, drop column payer;`,
      ),
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      free(
        ['movements', 'costs', 'approvals'],
        `
      alter table homeward.movements add column cost_minor bigint check (cost_minor >= 0), add column currency homeward.currency, add column payer homeward.payer;
      comment on column homeward.movements.cost_minor is 'For all of them, in minor units of currency.';
      update homeward.movements m set cost_minor = s.minor, currency = s.currency, payer = s.payer
      from (select distinct on (movement_id) movement_id, currency, sum(amount_minor) as minor, min(case when payer in ('DONOR', 'EMPLOYER') then 'OTHER' else payer::text end) as payer
        from homeward.costs where movement_id is not null group by movement_id, currency having sum(amount_minor) > 0 order by movement_id, sum(amount_minor) desc) s
      where s.movement_id = m.id;
      drop table homeward.costs, homeward.exchange_rates, homeward.donors;
      alter table homeward.approvals disable trigger user;
      delete from homeward.approvals where kind = 'COST_EXPORT';
      alter table homeward.approvals enable trigger user;`,
      ).replace('alter table homeward.costs force row level security;', ''),
    );
    await q.query(`
      ${asAuth(oneFunction('homeward.use_approval(uuid)', three, two))}
      ${oneFunction('homeward.approval_lasts(text)', three, two)}
      ${dropBranch('homeward.decides_on(text)', decidesOn)}
      ${dropBranch('homeward.asks_for(text)', asksFor)}
      ${dropCodes('approval_kind', 'COST_EXPORT')}
      ${dropEvents('COST_CHANGED')}
      ${dropCodes('case_event_kind', 'COST_CHANGED')}
      ${dropCodes('payer', 'DONOR', 'EMPLOYER')}
      ${Object.keys(domains)
        .map((name) => `drop domain homeward.${name};`)
        .join('\n')}
    `);
  }
}

const domains = {
  cost_kind: [
    'TICKET',
    'FINE',
    'DOCUMENT',
    'FOOD',
    'SHELTER',
    'MEDICAL',
    'TRANSPORT',
    'COMMUNICATION',
    'INTERPRETER',
    'LEGAL',
    'OTHER',
  ],
  cost_state: ['ESTIMATED', 'COMMITTED', 'PAID', 'REFUNDED'],
  cost_entry: ['COST', 'REFUND', 'REVERSAL'],
  correction_ground: ['WRONG_AMOUNT', 'WRONG_KIND_OR_DAY', 'WRONG_PAYER', 'WRONG_PERSON', 'ENTERED_TWICE', 'NOT_SPENT'],
};
