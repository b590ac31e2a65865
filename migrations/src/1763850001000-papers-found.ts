import type { MigrationInterface, QueryRunner } from 'typeorm';

const staff = `homeward.has_role('caseworker', 'field_officer', 'coordinator', 'supervisor')`;
const forApp = (signature: string): string =>
  `revoke all on function homeward.${signature} from public; grant execute on function homeward.${signature} to homeward_app; alter function homeward.${signature} owner to homeward_auth;`;
const candidates = (columns: string, select: string, from: string): string => `
  create function homeward.match_candidates(tokens text[], weights text[], wanted text[], reads real, most int)
  returns table (asked int, rank double precision, ${columns}case_id uuid, reference text, state text, team_id uuid, assigned_to uuid, person homeward.persons)
  language sql volatile security definer rows 500 set search_path = pg_catalog, pg_temp as $$
    select a.nth::int, f.rank, ${select}c.id, c.reference, c.state::text, c.team_id, c.assigned_to, p
    from unnest(tokens, weights, wanted) with ordinality a(tokens, weights, wanted, nth)
    cross join lateral ${from} f
    join homeward.persons p on p.id = f.person_id
    join homeward.cases c on c.person_id = p.id and c.organisation_id = p.organisation_id
    where ${staff} and c.sensitivity = 'NORMAL'
  $$;
  ${forApp('match_candidates(text[], text[], text[], real, int)')}`;
const byIndex = `homeward.find_persons(a.tokens::smallint[], a.weights::real[], a.wanted::text[], reads, most)`;
const byPaper = `(
      select coalesce(i.person_id, k.person_id) as person_id, coalesce(i.rank, 1000) as rank, k.person_id is not null as by_paper
      from ${byIndex} i full join (
        select distinct o.person_id from homeward.identity_documents d join homeward.cases o on o.id = d.case_id
        where d.marks && a.wanted::text[] and d.removed_at is null and d.organisation_id = homeward.actor_organisation() and o.sensitivity = 'NORMAL'
      ) k on k.person_id = i.person_id)`;

const rowMayMean = (papers: string): string => `
  set local role homeward_auth;
  create or replace function homeward.row_may_mean(wanted uuid, row_tokens smallint[], row_marks text[]) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select 1 from homeward.cases c join homeward.person_index i on i.person_id = c.person_id
      where c.id = wanted and c.organisation_id = homeward.actor_organisation() and c.sensitivity = 'NORMAL'
        and homeward.has_role('field_officer', 'supervisor', 'coordinator')
        and (i.marks && row_marks or (select count(*) from unnest(i.tokens) t where t = any(row_tokens)) >= 3${papers}))
  $$;
  reset role;`;
const forget = (papers: string): string => `
  set local role homeward_auth;
  create or replace function homeward.forget_index() returns trigger language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  begin
    delete from homeward.person_index i where i.person_id = new.subject_id;
    update homeward.people_around t set tokens = '{}', marks = '{}' where t.case_id = new.subject_id;
    update homeward.roster_entries t set tokens = '{}', marks = '{}' where t.id = new.subject_id;${papers}
    return null;
  end $$;
  reset role;`;

/** A person is also found by papers that were entered after the first: their numbers are marked as that of the person is. */
export class PapersFound1763850001000 implements MigrationInterface {
  name = 'PapersFound1763850001000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table homeward.identity_documents add column marks text[] not null default '{}';
      comment on column homeward.identity_documents.marks is 'Whole HMAC of the number, as in person_index; empty without a number, and once the paper was removed.';
      create index identity_documents_marks on homeward.identity_documents using gin (marks) where removed_at is null;
      grant update (marks) on homeward.identity_documents to homeward_auth;

      create function homeward.papers_alike(wanted text[]) returns table (id uuid)
      language sql stable security definer rows 10 set search_path = pg_catalog, pg_temp as $$
        select d.id from homeward.identity_documents d
        where d.marks && wanted and d.removed_at is null and d.organisation_id = homeward.actor_organisation() and ${staff}
      $$;
      comment on function homeward.papers_alike is 'Ids of papers with this number. The caller joins them to homeward.identity_documents, where its own policies apply.';
      ${forApp('papers_alike(text[])')}

      drop function homeward.match_candidates;
      ${candidates('by_paper boolean, ', 'f.by_paper, ', byPaper)}
      ${rowMayMean(`
          or exists (select 1 from homeward.identity_documents d where d.case_id = c.id and d.removed_at is null and d.marks && row_marks)`)}
      ${forget(`
    update homeward.identity_documents t set marks = '{}' where t.case_id = new.subject_id;`)}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      ${forget('')}
      ${rowMayMean('')}
      drop function homeward.match_candidates;
      ${candidates('', '', byIndex)}
      drop function homeward.papers_alike;
      drop index homeward.identity_documents_marks;
      alter table homeward.identity_documents drop column marks;
    `);
  }
}
