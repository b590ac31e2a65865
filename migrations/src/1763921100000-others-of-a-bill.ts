import type { MigrationInterface, QueryRunner } from 'typeorm';

const definer = 'travellers_on(uuid)';

/** A bill of a journey is shared by everybody on it: also by those whom whoever records it does not see, counted and not named. */
export class OthersOfABill1763921100000 implements MigrationInterface {
  name = 'OthersOfABill1763921100000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      alter table homeward.costs add column others int check (others > 0), add constraint costs_others check (others is null or (case_id is null and movement_id is not null));
      comment on column homeward.costs.others is 'How many people of the journey this line is the share of: those whom whoever recorded it does not see. Empty: of the whole, or of the case.';
      create function homeward.${definer.replace('(uuid)', '(wanted uuid)')} returns int
      language sql stable security definer set search_path = pg_catalog, pg_temp as $$
        select count(*)::int from homeward.movement_passengers p join homeward.movements m on m.id = p.movement_id join homeward.cases c on c.id = p.case_id
        where p.movement_id = wanted and p.state <> 'REMOVED' and c.erased_at is null and m.organisation_id = homeward.actor_organisation()
          and homeward.has_role('caseworker', 'coordinator', 'supervisor')
      $$;
      comment on function homeward.travellers_on is 'How many share the bill of a journey, whether the actor sees them or not; no more than their number.';
      revoke all on function homeward.${definer} from public; grant execute on function homeward.${definer} to homeward_app; alter function homeward.${definer} owner to homeward_auth;
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    await q.query(
      `drop function homeward.${definer}; alter table homeward.costs drop constraint costs_others, drop column others;`,
    );
  }
}
