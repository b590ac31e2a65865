import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A function of before with a part of its text replaced: what it says stands in one place. */
const replaced = (signature: string, was: string, becomes: string): string => `
  do $do$ begin
    execute replace(pg_get_functiondef('homeward.${signature}'::regprocedure), $was$${was}$was$, $new$${becomes}$new$);
  end $do$;`;

/** A function, what it said, what it says. */
type Change = readonly [string, string, string];
const share: Change = [
  'asked_tokens(smallint[],real[],real)',
  'most double precision := greatest(reads, 20000.0 / greatest(held.people, 1));',
  'most double precision := reads / greatest(held.people, 1);',
];
const callers: readonly Change[] = [
  [
    'find_among(uuid[],smallint[],real[],text[],int)',
    'homeward.asked_tokens(tokens, weights, 1000)',
    `homeward.asked_tokens(tokens, weights, 'infinity')`,
  ],
  [
    'find_people_around(smallint[],real[],int)',
    'homeward.asked_tokens(tokens, weights, 0.2)',
    'homeward.asked_tokens(tokens, weights, 20000)',
  ],
];

/**
 * A search visits a set number of rows, whatever share of all people that is; who carries or leads a small part is answered
 * from an index of it; a reference is looked up once, and not read out of every case beside the names.
 */
export class FindingLessWork1763850000000 implements MigrationInterface {
  name = 'FindingLessWork1763850000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      create index cases_unassigned on homeward.cases (registered_by, opened_at desc, id desc) where assigned_to is null;
      create index cases_of_team on homeward.cases (team_id, opened_at desc, id desc);
      create index cases_reference_search on homeward.cases using gin (reference public.gin_trgm_ops);

      create function homeward.cases_by_reference(pattern text, most int) returns table (id uuid)
      language sql stable security definer rows 20 set search_path = pg_catalog, pg_temp as $$
        select c.id from homeward.cases c
        where c.reference ilike pattern and c.organisation_id = homeward.actor_organisation()
        order by c.reference desc limit most
      $$;
      comment on function homeward.cases_by_reference is 'Ids of cases of the organisation by their reference, newest first. The caller joins them to homeward.cases, where its own policies apply.';
      revoke all on function homeward.cases_by_reference(text, int) from public;
      grant execute on function homeward.cases_by_reference(text, int) to homeward_app;
      alter function homeward.cases_by_reference(text, int) owner to homeward_auth;

      ${replaced(...share)}
      set local role homeward_auth;
      ${callers.map((change) => replaced(...change)).join('\n')}
      reset role;
      comment on function homeward.asked_tokens(smallint[], real[], real) is 'What is asked for, rare values first, until as many rows are to be visited as "reads" says; three at least.';
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      set local role homeward_auth;
      ${callers.map(([name, was, is]) => replaced(name, is, was)).join('\n')}
      reset role;
      ${replaced(share[0], share[2], share[1])}
      comment on function homeward.asked_tokens(smallint[], real[], real) is null;
      drop function homeward.cases_by_reference;
      drop index homeward.cases_reference_search, homeward.cases_of_team, homeward.cases_unassigned;
    `);
  }
}
