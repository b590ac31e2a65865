import type { MigrationInterface, QueryRunner } from 'typeorm';
import { allow, is, me, myOrganisation, onCaseInReach, onVisibleCase, protect } from './sql.js';

const staff = is('caseworker', 'coordinator', 'supervisor', 'field_officer');
const wayHome = is('caseworker', 'coordinator', 'supervisor');
const underGlass = `(select homeward.cases_under_my_glass())`;
const onFine = ['fine_waivers', 'fine_freezes'];
const free = (tables: readonly string[], sql: string): string =>
  [
    ...tables.map((t) => `alter table homeward.${t} no force row level security;`),
    sql,
    ...tables.map((t) => `alter table homeward.${t} force row level security;`),
  ].join('\n');

/**
 * Of a fine: how long the visa allowed, what was asked of whom and answered, and the days on which it stood still. Payments
 * are lines of the ledger of costs, and are kept nowhere else.
 */
export class FinesInFull1763904001000 implements MigrationInterface {
  name = 'FinesInFull1763904001000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create domain homeward.waiver_decision as text check (value in ('GRANTED', 'PART', 'REFUSED'));
      create domain homeward.freeze_ground as text check (value in ('DETAINED', 'OFFICIAL_FREEZE', 'RECOGNISED_VICTIM', 'IN_HOSPITAL', 'OTHER'));

      alter table homeward.fine_rules add column free_days int not null default 0 check (free_days between 0 and 3650),
        add column warn_every_minor bigint check (warn_every_minor > 0);
      comment on column homeward.fine_rules.free_days is 'So many of the first overstayed days cost nothing.';
      comment on column homeward.fine_rules.warn_every_minor is 'Alert each time a fine has grown by this much, in minor units of currency; null: USD 500 where it is in dollars, else none.';

      create table homeward.visa_rules (
        id uuid primary key,
        organisation_id uuid not null references homeward.organisations,
        country homeward.country not null,
        visa_kind text not null,
        stay_days int not null check (stay_days between 0 and 3650),
        valid_from date not null,
        valid_to date,
        source text not null default 'to be checked',
        version int not null default 1,
        check (valid_to >= valid_from)
      );
      comment on table homeward.visa_rules is 'How many days a kind of visa allows in a country, by the dates the rule was in force.';
      comment on column homeward.visa_rules.stay_days is 'The day of entry is the first of them.';
      comment on column homeward.visa_rules.source is 'Where this is written.';
      create index on homeward.visa_rules (organisation_id, country, visa_kind, valid_from);

      alter table homeward.overstays add column entered_on date, add column stay_days int check (stay_days between 0 and 36500),
        add check (entered_on is null or legal_until >= entered_on - 1);
      comment on column homeward.overstays.entered_on is 'Day of the entry stamp, as far as known.';
      comment on column homeward.overstays.stay_days is 'Days that visa and extensions allowed, the day of entry being the first; null: the last legal day was given by hand.';

      create table homeward.fine_waivers (
        id uuid primary key,
        organisation_id uuid not null,
        case_id uuid not null references homeward.cases,
        overstay_id uuid not null references homeward.overstays,
        asked_on date not null,
        asked_of text not null default '',
        letter text not null default '',
        decision homeward.waiver_decision,
        decided_on date,
        decision_number homeward.sealed not null default '',
        base_minor bigint check (base_minor >= 0),
        share int check (share between 1 and 10000),
        waived_minor bigint check (waived_minor between 0 and base_minor),
        currency homeward.currency,
        note homeward.sealed not null default '',
        recorded_by uuid not null,
        recorded_at timestamptz not null default now(),
        version int not null default 1,
        check ((decision is null) = (decided_on is null)),
        check (decision is null or (waived_minor is not null and base_minor is not null)),
        check (decided_on >= asked_on)
      );
      comment on table homeward.fine_waivers is 'Requests to let a fine off, and what was answered.';
      comment on column homeward.fine_waivers.asked_of is 'The office.';
      comment on column homeward.fine_waivers.letter is 'Number of our letter.';
      comment on column homeward.fine_waivers.decision_number is 'Number of theirs. [personal]';
      comment on column homeward.fine_waivers.base_minor is 'What was owed when it was decided, in minor units of currency.';
      comment on column homeward.fine_waivers.share is 'Let off, in ten thousandths of it, where a share was said.';
      comment on column homeward.fine_waivers.waived_minor is 'Let off, in minor units of currency. What cannot be halved is let off.';
      comment on column homeward.fine_waivers.note is 'In words. [personal]';

      create table homeward.fine_freezes (
        id uuid primary key,
        organisation_id uuid not null,
        case_id uuid not null references homeward.cases,
        overstay_id uuid not null references homeward.overstays,
        from_day date not null,
        to_day date,
        ground homeward.freeze_ground not null,
        note homeward.sealed not null default '',
        recorded_by uuid not null,
        recorded_at timestamptz not null default now(),
        version int not null default 1,
        check (to_day >= from_day)
      );
      comment on table homeward.fine_freezes is 'Days on which a fine does not grow, both included.';
      comment on column homeward.fine_freezes.to_day is 'Null: until further notice.';
      comment on column homeward.fine_freezes.note is 'In words. [personal]';
      ${onFine.map((t) => `create index ${t}_case on homeward.${t} (case_id);`).join('\n')}

      ${['visa_rules', ...onFine].map((t) => protect(`homeward.${t}`)).join('\n')}
      ${allow('homeward.visa_rules', 'select', `organisation_id = ${myOrganisation} and (${staff} or ${is('administrator')})`)}
      ${(['insert', 'update'] as const).map((c) => allow('homeward.visa_rules', c, `organisation_id = ${myOrganisation} and ${is('administrator', 'coordinator')}`)).join('\n')}
      ${onFine
        .map(
          (t) => `
        ${allow(`homeward.${t}`, 'select', `${onVisibleCase(t)} and ${wayHome}`)}
        ${allow(`homeward.${t}`, 'insert', `${onCaseInReach(t)} and ${wayHome} and recorded_by = ${me}`)}
        ${allow(`homeward.${t}`, 'update', `${onVisibleCase(t)} and ${wayHome}`)}
        create policy ${t}_read_under_glass on homeward.${t} as restrictive for insert to homeward_app with check (case_id not in ${underGlass});
        create policy ${t}_kept_under_glass on homeward.${t} as restrictive for update to homeward_app using (case_id not in ${underGlass});
        create policy ${t}_erase_read on homeward.${t} for select to homeward_auth using (true);
        create policy ${t}_erase on homeward.${t} for update to homeward_auth using (true) with check (true);
        grant select on homeward.${t} to homeward_auth;`,
        )
        .join('\n')}
      grant update (note, decision_number) on homeward.fine_waivers to homeward_auth;
      grant update (note) on homeward.fine_freezes to homeward_auth;
    `);
    await q.query(
      free(
        ['overstays', 'cases', 'fine_waivers', 'costs'],
        `
      insert into homeward.fine_waivers (id, organisation_id, case_id, overstay_id, asked_on, decision, decided_on, base_minor, waived_minor, currency, recorded_by)
      select gen_random_uuid(), o.organisation_id, o.case_id, o.id, least(o.waiver_asked_on, o.settled_on),
        case when o.settled_on is null then null when o.waived_minor = 0 then 'REFUSED' when o.waived_minor = o.amount_minor then 'GRANTED' else 'PART' end,
        o.settled_on, o.amount_minor, o.waived_minor, o.currency, c.registered_by
      from homeward.overstays o join homeward.cases c on c.id = o.case_id
      where (o.waiver_asked_on is not null or o.waived_minor > 0) and (o.settled_on is null or (o.amount_minor is not null and o.waived_minor is not null));
      insert into homeward.costs (id, organisation_id, batch_id, case_id, overstay_id, kind, amount_minor, currency, spent_on, payer, state, recorded_by)
      select gen_random_uuid(), o.organisation_id, o.id, o.case_id, o.id, 'FINE', o.amount_minor - o.waived_minor, o.currency, o.settled_on, coalesce(o.paid_by::text, 'OTHER'), 'PAID', c.registered_by
      from homeward.overstays o join homeward.cases c on c.id = o.case_id
      where o.settled_on is not null and o.amount_minor > o.waived_minor and o.currency is not null;
      alter table homeward.overstays drop column waiver_asked_on, drop column paid_by;`,
      ),
    );
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      free(
        ['overstays', 'fine_waivers', 'costs'],
        `
      alter table homeward.overstays add column waiver_asked_on date, add column paid_by homeward.payer;
      update homeward.overstays o set waiver_asked_on = (select min(w.asked_on) from homeward.fine_waivers w where w.overstay_id = o.id),
        paid_by = (select case when k.payer in ('DONOR', 'EMPLOYER') then 'OTHER' else k.payer::text end from homeward.costs k
          where k.overstay_id = o.id and k.entry = 'COST' order by k.spent_on desc, k.id desc limit 1);
      delete from homeward.costs where overstay_id is not null;
      drop table homeward.fine_freezes, homeward.fine_waivers;`,
      ).replace('alter table homeward.fine_waivers force row level security;', ''),
    );
    await q.query(`
      alter table homeward.overstays drop column stay_days, drop column entered_on;
      drop table homeward.visa_rules;
      alter table homeward.fine_rules drop column free_days, drop column warn_every_minor;
      drop domain homeward.waiver_decision, homeward.freeze_ground;
    `);
  }
}
