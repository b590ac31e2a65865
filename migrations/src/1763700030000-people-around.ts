import type { MigrationInterface, QueryRunner } from 'typeorm';
import { addCodes, allow, dropCodes, dropEvents, onOwnCase, protect } from './sql.js';

/**
 * Who stands around the person of a case. The policy is the interview's, for relatives too: what leads to a recruiter or
 * a boss came out of the same mouth as the interview, can be read back as who talked, and is what the gangs look for.
 * Coordinators reach families by the safe contacts and requesters by the plea, and need no list of enemies.
 */
export class PeopleAround1763700030000 implements MigrationInterface {
  name = 'PeopleAround1763700030000';

  async up(q: QueryRunner): Promise<void> {
    for (const [name, values] of Object.entries(domains))
      await q.query(`create domain homeward.${name} as text check (value in (${quoted(values)}))`);
    await q.query(`
      -- A domain over the list: a domain of one code inside an array could not be given another code later.
      create domain homeward.roles_in_process as text[] check (value <@ array[${quoted(roles)}]);
      ${addCodes('case_event_kind', 'PEOPLE_AROUND_CHANGED')}

      create table homeward.people_around (
        id uuid primary key,
        organisation_id uuid not null,
        case_id uuid not null references homeward.cases,
        kind homeward.around_kind not null,
        party homeward.party_kind not null default 'PERSON',
        name text not null,
        aliases text[] not null default '{}',
        relation homeward.relation not null default 'UNKNOWN',
        roles homeward.roles_in_process not null default '{}',
        phones text[] not null default '{}',
        wallets text[] not null default '{}',
        note text not null default '',
        safe_to_contact boolean not null default false,
        marks text[] not null default '{}',
        recorded_by uuid not null,
        recorded_at timestamptz not null default now(),
        removed_at timestamptz,
        removed_by uuid,
        removed_reason text not null default '',
        version int not null default 1,
        check ((removed_at is null) = (removed_by is null) and (removed_at is null or removed_reason <> ''))
      );
      comment on table homeward.people_around is 'Relatives, recruiters, perpetrators and others around the person of a case. Never deleted: what was wrong is removed with a reason.';
      comment on column homeward.people_around.phones is 'E.164 where it can be read as a number, else as it was said: half a number, an account with its app.';
      comment on column homeward.people_around.wallets is 'Wallet or account with its coin and network in words.';
      comment on column homeward.people_around.marks is 'What the same phone, wallet and (not of relatives) name look like in any entry: "PHONE +8550...".';
      create index people_around_case on homeward.people_around (case_id);
      create index people_around_marks on homeward.people_around using gin (marks) where removed_at is null;
      ${protect('homeward.people_around')}
      ${(['select', 'insert', 'update'] as const).map((c) => allow('homeward.people_around', c, onOwnCase('people_around'))).join('\n')}

      grant select on homeward.people_around to homeward_auth;
      create policy people_around_auth on homeward.people_around for select to homeward_auth using (true);

      -- Ids only; the caller joins them to homeward.people_around, where its own policy applies. Inside the policy the index
      -- on marks could not be used (the operator is not leakproof).
      create function homeward.people_alike(wanted text[]) returns table (id uuid)
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select p.id from homeward.people_around p
        where p.marks && wanted and p.removed_at is null and p.organisation_id = homeward.actor_organisation()
          and homeward.has_role('caseworker', 'supervisor')
      $$;
      revoke all on function homeward.people_alike(text[]) from public;
      grant execute on function homeward.people_alike(text[]) to homeward_app;
      alter function homeward.people_alike(text[]) owner to homeward_auth;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function homeward.people_alike;
      drop table homeward.people_around;
      ${dropEvents('PEOPLE_AROUND_CHANGED')}
      ${dropCodes('case_event_kind', 'PEOPLE_AROUND_CHANGED')}
      drop domain homeward.roles_in_process;
      ${Object.keys(domains)
        .map((name) => `drop domain homeward.${name};`)
        .join('\n')}
    `);
  }
}

const quoted = (values: readonly string[]): string => values.map((value) => `'${value}'`).join(', ');

const domains = {
  around_kind: ['RELATIVE', 'REQUESTER', 'RECRUITER', 'PERPETRATOR', 'OTHER'],
  party_kind: ['PERSON', 'COMPANY'],
  relation: [
    'PARENT',
    'SIBLING',
    'PARTNER',
    'CHILD',
    'RELATIVE',
    'FRIEND',
    'COLLEAGUE',
    'ACQUAINTANCE',
    'STRANGER',
    'UNKNOWN',
  ],
};
const roles = [
  'RECRUITER_OR_INTERMEDIARY',
  'BROKER_TRAVEL_AGENT',
  'TRAVELLING_PARTNER',
  'TRANSPORTER',
  'SMUGGLER',
  'KIDNAPPER',
  'TRANSFERRED',
  'HARBOURED',
  'SOLD',
  'BOUGHT',
  'RECEIVED',
  'CONTROLLED',
  'ABUSER',
  'EXPLOITER',
  'BOSS',
  'TEAM_LEADER',
  'GUARD',
  'MONEY_HANDLER',
  'OTHER',
];
