import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * People around are also looked for across cases: by a name in any script and spelling, latest entries first. Ids only, as
 * with people_alike: the caller joins them to homeward.people_around, where its own policy applies.
 */
export class PeopleSearch1763700052000 implements MigrationInterface {
  name = 'PeopleSearch1763700052000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table homeward.people_around add column search_key text not null default '';
      comment on column homeward.people_around.search_key is 'Name and aliases in the one form in which any script and spelling can be found.';
      create index people_around_search on homeward.people_around using gin (search_key public.gin_trgm_ops) where removed_at is null;
      create index people_around_latest on homeward.people_around (organisation_id, recorded_at desc, id desc) where removed_at is null;

      create function homeward.search_people_around(key text, most int) returns table (id uuid)
      language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
        select p.id from homeward.people_around p
        where key <% p.search_key and p.removed_at is null and p.organisation_id = homeward.actor_organisation()
          and homeward.has_role('caseworker', 'supervisor')
        order by word_similarity(key, p.search_key) desc limit most
      $$;
      comment on function homeward.search_people_around is 'Entries around any person of the organisation by a name in any script, likeliest first.';
      revoke all on function homeward.search_people_around(text, int) from public;
      grant execute on function homeward.search_people_around(text, int) to homeward_app;
      alter function homeward.search_people_around(text, int) owner to homeward_auth;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(`
      drop function homeward.search_people_around;
      drop index homeward.people_around_latest, homeward.people_around_search;
      alter table homeward.people_around drop column search_key;
    `);
  }
}
