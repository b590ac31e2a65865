/** How people are found, by the blind index and as it was before it. Part of migration 1763707000000 alone. */
const staff = `homeward.has_role('caseworker', 'field_officer', 'coordinator', 'supervisor')`;
const forApp = (signature: string): string =>
  `revoke all on function homeward.${signature} from public; grant execute on function homeward.${signature} to homeward_app; alter function homeward.${signature} owner to homeward_auth;`;

const guard = (means: string): string => `
  create or replace function homeward.guard_roster_entry() returns trigger language plpgsql as $$
  declare was homeward.roster_entries;
  begin
    if current_user <> 'homeward_app' then return new; end if;
    if tg_op = 'UPDATE' then was := old; end if;
    if new.same_as_case is not null and new.same_as_case is distinct from was.same_as_case
      and not ${means} and not homeward.reaches_case(new.same_as_case)
      then raise exception 'the row does not mean this case' using errcode = '42501'; end if;
    if new.case_id is not null and new.case_id is distinct from was.case_id and new.case_id is distinct from new.same_as_case
      and not exists (select 1 from homeward.roster_entries r where r.id = new.same_as_row and r.operation_id = new.operation_id and r.case_id = new.case_id)
      and not homeward.reaches_case(new.case_id)
      then raise exception 'the row did not open this case' using errcode = '42501'; end if;
    return new;
  end $$;`;

export const blindFunctions = `
  -- Only whom this transaction wrote, which the policies of homeward.persons allowed.
  create function homeward.file_persons(people uuid[], tokens text[], marks text[]) returns void
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare filed int;
  begin
    insert into homeward.person_index (person_id, organisation_id, tokens, marks)
      select p.id, p.organisation_id, f.tokens::smallint[], f.marks::text[]
      from unnest(people, tokens, marks) f(id, tokens, marks) join homeward.persons p on p.id = f.id
      where p.organisation_id = homeward.actor_organisation() and p.xmin = pg_current_xact_id_if_assigned()::xid
      on conflict (person_id) do update set tokens = excluded.tokens, marks = excluded.marks;
    get diagnostics filed = row_count;
    if filed <> cardinality(people) then raise exception 'a person was not written here' using errcode = '42501'; end if;
  end $$;
  comment on function homeward.file_persons is 'Files people whom this transaction wrote. Lists as text: each person has a number of tokens of their own.';
  ${forApp('file_persons(uuid[], text[], text[])')}

  -- A sample of 5,000 tells which values are common; one at a time, the others go on with what was counted before.
  create function homeward.counted_shares() returns homeward.token_shares
  language plpgsql security definer set search_path = pg_catalog, pg_temp as $$
  declare
    org uuid := homeward.actor_organisation();
    held homeward.token_shares;
    total int;
  begin
    select * into held from homeward.token_shares s where s.organisation_id = org;
    if held.counted_at > now() - interval '1 hour' and held.people > 1000 then return held; end if;
    select count(*) into total from homeward.person_index i where i.organisation_id = org;
    if held.counted_at > now() - interval '1 hour' and held.people * 2 >= total then return held; end if;
    if not pg_try_advisory_xact_lock(hashtextextended('token_shares ' || org, 0)) and held.people is not null then return held; end if;
    insert into homeward.token_shares as s (organisation_id, people, shares)
      with sampled as materialized (select i.tokens from homeward.person_index i where i.organisation_id = org and random() * total < 5000),
        counted as (select t, count(*)::real / (select count(*) from sampled) as share from sampled, unnest(tokens) t group by t)
      select org, total, array_agg(coalesce(c.share, 0)::real order by v) from generate_series(0, 4095) v left join counted c on c.t = v
      on conflict (organisation_id) do update set people = excluded.people, shares = excluded.shares, counted_at = now()
      returning s.* into held;
    return held;
  end $$;
  revoke all on function homeward.counted_shares() from public;
  alter function homeward.counted_shares() owner to homeward_auth;

  -- What is asked for, rare values first, until the rows to visit are a set share of all people (or few anyway). The function
  -- has no rights of its own.
  create function homeward.asked_tokens(tokens smallint[], weights real[], reads real) returns table (token smallint, worth double precision)
  language plpgsql set search_path = pg_catalog, pg_temp as $$
  declare
    held homeward.token_shares := homeward.counted_shares();
    most double precision := greatest(reads, 20000.0 / greatest(held.people, 1));
  begin
    return query
      with shared as (select q.t, q.w, greatest(held.shares[q.t + 1], 1.0 / (held.people + 1)) as s from unnest(tokens, weights) q(t, w)),
        summed as (select x.t, x.w * ln(1 + 1 / x.s) as worth, sum(x.s) over (order by x.s, x.t) as until, row_number() over (order by x.s, x.t) as nth from shared x)
      select x.t, x.worth from summed x where x.nth <= 3 or x.until <= most;
  end $$;
  revoke all on function homeward.asked_tokens(smallint[], real[], real) from public;
  grant execute on function homeward.asked_tokens(smallint[], real[], real) to homeward_auth;

  create function homeward.find_persons(tokens smallint[], weights real[], wanted text[], reads real, most int)
  returns table (person_id uuid, rank double precision)
  language plpgsql security definer rows 500 set search_path = pg_catalog, pg_temp as $$
  declare org uuid := homeward.actor_organisation();
  begin
    if not coalesce(${staff}, false) then return; end if;
    return query
      with asked as materialized (select a.token, a.worth from homeward.asked_tokens(tokens, weights, reads) a),
        met as (
          select x.person_id, sum(a.worth) as rank from asked a cross join lateral (
            select i.person_id from homeward.person_index i where i.tokens @> array[a.token] and i.organisation_id = org offset 0) x
          group by x.person_id order by rank desc limit most),
        marked as (select i.person_id from homeward.person_index i where i.marks && wanted and i.organisation_id = org limit 500)
      select m.person_id, m.rank + case when k.person_id is null then 0 else 1000 end from met m left join marked k on k.person_id = m.person_id
      union all
      select k.person_id, 1000::double precision from marked k where not exists (select 1 from met m where m.person_id = k.person_id)
      order by 2 desc;
  end $$;
  comment on function homeward.find_persons is 'Ids of the persons of the organisation that share most with what is asked, likeliest first. The caller joins them to homeward.cases, where its own policies apply.';
  ${forApp('find_persons(smallint[], real[], text[], real, int)')}

  -- The same among a few: whoever carries forty cases finds among the forty, however many bear the name elsewhere.
  create function homeward.find_among(among uuid[], tokens smallint[], weights real[], wanted text[], most int)
  returns table (person_id uuid, rank double precision)
  language plpgsql security definer rows 500 set search_path = pg_catalog, pg_temp as $$
  declare org uuid := homeward.actor_organisation();
  begin
    if not coalesce(${staff}, false) then return; end if;
    return query
      with asked as materialized (select a.token, a.worth from homeward.asked_tokens(tokens, weights, 1000) a)
      select i.person_id, coalesce(s.sum, 0) + case when i.marks && wanted then 1000 else 0 end as rank
      from homeward.person_index i cross join lateral (select sum(a.worth) from asked a where a.token = any(i.tokens)) s
      where i.person_id = any(among) and i.organisation_id = org and (s.sum is not null or i.marks && wanted)
      order by 2 desc limit most;
  end $$;
  comment on function homeward.find_among is 'As find_persons, among these only.';
  ${forApp('find_among(uuid[], smallint[], real[], text[], int)')}

  -- Candidates for "is this the same person", for many rows at once: the application opens and ranks them and shows internal
  -- fields only. The person comes as its row, sealed as it is stored.
  create function homeward.match_candidates(tokens text[], weights text[], wanted text[], reads real, most int)
  returns table (asked int, rank double precision, case_id uuid, reference text, state text, team_id uuid, assigned_to uuid, person homeward.persons)
  language sql volatile security definer rows 500 set search_path = pg_catalog, pg_temp as $$
    select a.nth::int, f.rank, c.id, c.reference, c.state::text, c.team_id, c.assigned_to, p
    from unnest(tokens, weights, wanted) with ordinality a(tokens, weights, wanted, nth)
    cross join lateral homeward.find_persons(a.tokens::smallint[], a.weights::real[], a.wanted::text[], reads, most) f
    join homeward.persons p on p.id = f.person_id
    join homeward.cases c on c.person_id = p.id and c.organisation_id = p.organisation_id
    where ${staff} and c.sensitivity = 'NORMAL'
  $$;
  ${forApp('match_candidates(text[], text[], text[], real, int)')}

  create function homeward.find_people_around(tokens smallint[], weights real[], most int) returns table (id uuid, rank double precision)
  language plpgsql security definer rows 500 set search_path = pg_catalog, pg_temp as $$
  declare org uuid := homeward.actor_organisation();
  begin
    if not coalesce(homeward.has_role('caseworker', 'supervisor'), false) then return; end if;
    return query
      with asked as materialized (select a.token, a.worth from homeward.asked_tokens(tokens, weights, 0.2) a)
      select x.id, sum(a.worth) as rank from asked a cross join lateral (
        select p.id from homeward.people_around p where p.tokens @> array[a.token] and p.removed_at is null and p.organisation_id = org offset 0) x
      group by x.id order by 2 desc limit most;
  end $$;
  comment on function homeward.find_people_around is 'Entries around any person of the organisation by a name in any script, likeliest first.';
  ${forApp('find_people_around(smallint[], real[], int)')}

  -- Three shared values of 4,096 do not come about by chance; one document or phone is enough.
  create function homeward.row_may_mean(wanted uuid, row_tokens smallint[], row_marks text[]) returns boolean
  language sql stable security definer set search_path = pg_catalog, pg_temp as $$
    select exists (select 1 from homeward.cases c join homeward.person_index i on i.person_id = c.person_id
      where c.id = wanted and c.organisation_id = homeward.actor_organisation() and c.sensitivity = 'NORMAL'
        and homeward.has_role('field_officer', 'supervisor', 'coordinator')
        and (i.marks && row_marks or (select count(*) from unnest(i.tokens) t where t = any(row_tokens)) >= 3))
  $$;
  ${forApp('row_may_mean(uuid, smallint[], text[])')}
  ${guard('homeward.row_may_mean(new.same_as_case, new.tokens, new.marks)')}
  drop function homeward.row_may_mean(uuid, text, text, text);
`;

export const dropBlindFunctions = `
  drop function homeward.row_may_mean(uuid, smallint[], text[]);
  drop function homeward.find_people_around, homeward.match_candidates, homeward.find_among, homeward.find_persons, homeward.asked_tokens,
    homeward.counted_shares, homeward.file_persons;`;

/** As 1763700005000, 1763700007000, 1763700051000 and 1763700052000 made them. */
export const openFunctions = `
  create function homeward.row_may_mean(wanted uuid, key text, document text, phone_number text) returns boolean
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select exists (select 1 from homeward.cases c join homeward.persons p on p.id = c.person_id
      where c.id = wanted and c.organisation_id = homeward.actor_organisation() and c.sensitivity = 'NORMAL'
        and homeward.has_role('field_officer', 'supervisor', 'coordinator') and (
        (key <> '' and p.search_key % key)
        or (length(document) > 4 and regexp_replace(upper(p.document_number), '[^A-Z0-9]', '', 'g') = regexp_replace(upper(document), '[^A-Z0-9]', '', 'g'))
        or (length(phone_number) > 6 and right(regexp_replace(p.phone, '[^0-9]', '', 'g'), 7) = right(regexp_replace(phone_number, '[^0-9]', '', 'g'), 7))))
  $$;
  ${forApp('row_may_mean(uuid, text, text, text)')}
  ${guard('homeward.row_may_mean(new.same_as_case, new.search_key, new.document_number, new.phone)')}

  create function homeward.match_candidates(keys text[], documents text[], phones text[], most int)
  returns table (case_id uuid, reference text, state text, team_id uuid, assigned_to uuid, person_id uuid, name text, romanised_name text, aliases text[],
    sex text, birth text, birth_estimated boolean, nationalities text[], document_number text, phone text, search_key text)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select c.id, c.reference, c.state::text, c.team_id, c.assigned_to, p.id, p.name, p.romanised_name, p.aliases, p.sex::text, p.birth::text, p.birth_estimated,
      p.nationalities, p.document_number, p.phone, p.search_key
    from (
      (select id from homeward.persons x, unnest(keys) k where k <> '' and x.search_key % k and x.organisation_id = homeward.actor_organisation()
        order by x.search_key <-> k limit most)
      union
      select id from homeward.persons x where x.organisation_id = homeward.actor_organisation()
        and ((x.document_number <> '' and x.document_number = any(documents)) or (x.phone <> '' and x.phone = any(phones)))
    ) found
    join homeward.persons p using (id)
    join homeward.cases c on c.person_id = p.id and c.organisation_id = p.organisation_id
    where ${staff} and c.sensitivity = 'NORMAL'
  $$;
  ${forApp('match_candidates(text[], text[], text[], int)')}

  create function homeward.search_persons(key text, most int) returns table (person_id uuid, rank real)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select p.id, word_similarity(key, p.search_key) from homeward.persons p
    where key <% p.search_key and p.organisation_id = homeward.actor_organisation() and ${staff}
    order by 2 desc limit most
  $$;
  ${forApp('search_persons(text, int)')}

  create function homeward.search_persons_by_mark(digits text, document text) returns setof uuid
  language sql stable security definer rows 10 set search_path = pg_catalog, pg_temp as $$
    (select p.id from homeward.persons p where p.phone <> '' and p.organisation_id = homeward.actor_organisation() and ${staff}
      and reverse(p.phone) ~>=~ reverse(digits) and reverse(p.phone) ~<~ (reverse(digits) || ':') limit 500)
    union
    (select p.id from homeward.persons p where p.document_number <> '' and p.organisation_id = homeward.actor_organisation() and ${staff}
      and p.document_number = document limit 500)
  $$;
  ${forApp('search_persons_by_mark(text, text)')}

  create function homeward.search_people_around(key text, most int) returns table (id uuid)
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select p.id from homeward.people_around p
    where key <% p.search_key and p.removed_at is null and p.organisation_id = homeward.actor_organisation()
      and homeward.has_role('caseworker', 'supervisor')
    order by word_similarity(key, p.search_key) desc limit most
  $$;
  ${forApp('search_people_around(text, int)')}
`;
