import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a mission may do, and who does the other steps, as they stood on the day of the migration. */
const ofMission = ['NATIONALITY_VERIFIED', 'TRAVEL_DOCUMENT_APPLIED', 'TRAVEL_DOCUMENT_ISSUED'];
const usual: Readonly<Record<string, readonly string[]>> = {
  CASEWORKER: ['CONSENT_AND_RISK', 'OWN_BEST_INTEREST'],
  COORDINATOR: ['MISSION_NOTIFIED', 'MOVEMENT_BOOKED'],
  IMMIGRATION: ['OVERSTAY_ASSESSED', 'WAIVER_ASKED', 'FINE_SETTLED', 'EXIT_PERMIT'],
  DOCTOR: ['FIT_TO_TRAVEL'],
  ESCORT: ['DEPARTED', 'ARRIVED'],
  RECEIVING_BODY: ['HANDED_OVER'],
  PARTNER: [7, 30, 90, 180, 365].map((days) => `FOLLOW_UP_${days}`),
};
const list = (codes: readonly string[]): string => codes.map((code) => `'${code}'`).join(', ');
const tables = ['checklist_templates', 'case_plans'];
const open = (change: string, ...names: string[]): string => `
  ${names.map((t) => `alter table homeward.${t} no force row level security;`).join('\n')}
  ${change}
  ${names.map((t) => `alter table homeward.${t} force row level security;`).join('\n')}`;
const forbidden = (one: string): string =>
  `${one}->>'party' = 'MISSION' and (coalesce(${one}->>'item', '') <> all(array[${list(ofMission)}]) and ${one} ? 'item' or ${one}->>'code' = 'OWN_BEST_INTEREST')`;
/** Each of a list of the body as `becomes` says, where `when` holds. */
const each = (key: string, when: string, becomes: string): string =>
  `(select coalesce(jsonb_agg(case when ${when} then s.one || ${becomes} else s.one end order by s.n), '[]') from jsonb_array_elements(t.body->'${key}') with ordinality s(one, n))`;

/**
 * Plans from before a mission was kept to its own three steps: who may not do a step any more hands it to who usually does. Which
 * steps stays written beside the plan, and the log has every row as it was.
 */
export class PartiesMoved1763914001000 implements MigrationInterface {
  name = 'PartiesMoved1763914001000';

  async up(q: QueryRunner): Promise<void> {
    await q.query(`
      ${tables
        .map(
          (t) => `
        alter table homeward.${t} add column parties_moved text[] not null default '{}';
        comment on column homeward.${t}.parties_moved is 'Steps that a mission had here and may not have: they went to who usually does them.';`,
        )
        .join('\n')}
      ${open(
        tables
          .map(
            (t) => `
        update homeward.${t} t set parties_moved = m.steps,
          body = t.body || jsonb_build_object('changes', ${each('changes', forbidden('s.one'), `'{"party": null}'`)}, 'own', ${each('own', forbidden('s.one'), `'{"party": "CASEWORKER"}'`)})
        from (select p.id, array_agg(coalesce(s.one->>'item', s.one->>'code') order by s.one->>'item') as steps from homeward.${t} p,
          jsonb_array_elements((p.body->'changes') || (p.body->'own')) s(one) where ${forbidden('s.one')} group by p.id) m
        where m.id = t.id;`,
          )
          .join('\n'),
        ...tables,
      )}
      ${open(
        `update homeward.checklist_items i set acts = case ${Object.entries(usual)
          .map(([party, items]) => `when i.item in (${list(items)}) then '${party}'`)
          .join(' ')} end
         where i.acts = 'MISSION' and i.item in (${list(Object.values(usual).flat())}) and exists (select 1 from homeward.case_plans p where p.case_id = i.case_id and i.item = any(p.parties_moved));`,
        'checklist_items',
        'case_plans',
      )}
    `);
  }

  async down(q: QueryRunner): Promise<void> {
    const moved = `coalesce(s.one->>'item', s.one->>'code') = any(t.parties_moved)`;
    await q.query(`
      ${open(
        `update homeward.checklist_items i set acts = 'MISSION' where exists (select 1 from homeward.case_plans p where p.case_id = i.case_id and i.item = any(p.parties_moved));`,
        'checklist_items',
        'case_plans',
      )}
      ${open(
        tables
          .map(
            (t) => `
        update homeward.${t} t set body = t.body || jsonb_build_object('changes', ${each('changes', moved, `'{"party": "MISSION"}'`)}, 'own', ${each('own', moved, `'{"party": "MISSION"}'`)})
        where cardinality(t.parties_moved) > 0;`,
          )
          .join('\n'),
        ...tables,
      )}
      ${tables.map((t) => `alter table homeward.${t} drop column parties_moved;`).join('\n')}
    `);
  }
}
