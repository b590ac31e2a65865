import type { MigrationInterface, QueryRunner } from 'typeorm';

const staff = `homeward.has_role('caseworker', 'field_officer', 'coordinator', 'supervisor')`;
const found = `
      select a.nth, f.person_id, f.rank, f.by_paper
      from unnest(tokens, weights, wanted) with ordinality a(tokens, weights, wanted, nth)
      cross join lateral (
        select coalesce(i.person_id, k.person_id) as person_id, coalesce(i.rank, 1000) as rank, k.person_id is not null as by_paper
        from homeward.find_persons(a.tokens::smallint[], a.weights::real[], a.wanted::text[], reads, most) i full join (
          select distinct o.person_id from homeward.identity_documents d join homeward.cases o on o.id = d.case_id
          where d.marks && a.wanted::text[] and d.removed_at is null and d.organisation_id = homeward.actor_organisation() and o.sensitivity = 'NORMAL'
        ) k on k.person_id = i.person_id) f`;
const matchCandidates = (body: string): string => `
  set local role homeward_auth;
  create or replace function homeward.match_candidates(tokens text[], weights text[], wanted text[], reads real, most int)
  returns table (asked int, rank double precision, by_paper boolean, case_id uuid, reference text, state text, team_id uuid, assigned_to uuid, person homeward.persons)
  language sql volatile security definer rows 500 set search_path = pg_catalog, pg_temp as $$
    ${body}
  $$;
  reset role;`;
/** Of a composite variable every reading of one value unpacks all 4,096. */
const shares = (was: readonly [string, string][]): string => `
  do $do$ declare body text := pg_get_functiondef('homeward.asked_tokens(smallint[],real[],real)'::regprocedure); begin
    ${was.map(([from, to]) => `body := replace(body, $was$${from}$was$, $new$${to}$new$);`).join('\n')}
    execute body;
  end $do$;`;
const unpacked: [string, string][] = [
  [
    'held homeward.token_shares := homeward.counted_shares();',
    'held homeward.token_shares := homeward.counted_shares();\n    common real[] := held.shares;',
  ],
  ['held.shares[q.t + 1]', 'common[q.t + 1]'],
];

/**
 * Who may be meant is looked up once for each row that is asked for, and their cases afterwards. Left to the planner, the
 * look-up stood inside a loop over all cases wherever the tables had been small when the plan was made: ten rows took two
 * seconds among 100 people and nine minutes among 3,000.
 */
export class CandidatesFoundFirst1763925000000 implements MigrationInterface {
  name = 'CandidatesFoundFirst1763925000000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ${matchCandidates(`with found as materialized (${found})
    -- "offset 0" keeps each look-up by key where it stands.
    select f.nth::int, f.rank, f.by_paper, c.id, c.reference, c.state::text, c.team_id, c.assigned_to, p.person
    from found f
    cross join lateral (select x as person, x.organisation_id from homeward.persons x where x.id = f.person_id offset 0) p
    cross join lateral (select y.id, y.reference, y.state, y.team_id, y.assigned_to from homeward.cases y
      where y.person_id = f.person_id and y.organisation_id = p.organisation_id and y.sensitivity = 'NORMAL' offset 0) c
    where ${staff}`)}
      ${shares(unpacked)}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ${shares(unpacked.map(([from, to]) => [to, from]))}
      ${matchCandidates(`select f.nth::int, f.rank, f.by_paper, c.id, c.reference, c.state::text, c.team_id, c.assigned_to, p
    from (${found}) f
    join homeward.persons p on p.id = f.person_id
    join homeward.cases c on c.person_id = p.id and c.organisation_id = p.organisation_id
    where ${staff} and c.sensitivity = 'NORMAL'`)}
    `);
  }
}
