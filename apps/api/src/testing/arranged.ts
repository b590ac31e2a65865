import { v7 as uuid } from 'uuid';
import { consented } from '../cases/interview/test-interview.js';
import { withLegs } from '../repatriation/journeys.samples.js';
import { journey } from '../repatriation/testing/prepare.js';
import { makePlace } from '../rescues/custody/custody.samples.js';
import type { SampleContext } from './samples.js';

export interface Arranging extends SampleContext {
  /** The variables that another operation's sample arranges for a case; the target unless told. */
  readonly prepared: (operation: string, about?: Partial<SampleContext>) => Promise<object>;
  /** What that sample asks for, really asked by somebody. */
  readonly asked: (operation: string, about?: Partial<SampleContext>) => Promise<undefined>;
}
type Variables = Readonly<Record<string, unknown>>;
/** After the sample's own arrangement and before it is asked. What it answers is asked instead. */
type Arrange = (about: Arranging, variables: Variables) => Promise<object | undefined>;

const inputOf = (variables: Variables): Variables => variables['input'] as Variables;

/** A row of the roster that is told of fully, as only two of a kind are alike enough to be proposed. */
async function rosterRow(
  { world, actor }: SampleContext,
  operationId: unknown,
  position: number,
  caseId: string | null = null,
): Promise<string> {
  const id = uuid();
  const told = { name: 'សុខ ច័ន្ទ', romanised_name: 'Sok Chan', birth: '1998-04-02' };
  const sealed = await world.seal('roster_entries', id, id, told, actor.organisationId);
  await world.sql(
    `insert into homeward.roster_entries (id, organisation_id, operation_id, position, name, romanised_name, birth, sex, nationality, case_id)
     values ($1, $2, $3, $4, $5, $6, $7, 'MALE', 'ID', $8)`,
    [
      id,
      actor.organisationId,
      operationId,
      position,
      sealed['name'],
      sealed['romanised_name'],
      sealed['birth'],
      caseId,
    ],
  );
  return id;
}

/** A case within reach of the actor, beside the target. */
const anotherCase = ({ world, actor }: SampleContext): Promise<SampleContext['target']> =>
  world.addCase({ assignedTo: actor.id });

/** Somebody who came home, and somebody whose stay costs more every day. */
async function homeAndFines(about: Arranging): Promise<undefined> {
  const { world } = about;
  const [home, owing] = [await anotherCase(about), await anotherCase(about)];
  await world.sql(`update homeward.cases set out_on = current_date - 30, home_on = current_date where id = $1`, [
    home.id,
  ]);
  await world.sql(
    `insert into homeward.fine_rules (id, organisation_id, country, per_day_minor, currency, valid_from) select $1, $2, 'KH', 1000, 'USD', '2020-01-01'
     where not exists (select 1 from homeward.fine_rules where organisation_id = $2 and country = 'KH')`,
    [uuid(), world.here],
  );
  await world.sql(
    `insert into homeward.overstays (id, organisation_id, case_id, country, legal_until) values ($1, $2, $3, 'KH', current_date - 10)`,
    [uuid(), world.here, owing.id],
  );
}

/** What is left of a case when its key is destroyed. */
async function erased({ world, target }: SampleContext): Promise<undefined> {
  await world.sql(`update homeward.cases set erased_at = now() where id = $1`, [target.id]);
  await world.sql(
    `insert into homeward.erasures (id, organisation_id, case_id, reference, asked_by, asked_at, decided_by, counts, keys, recorded_at)
     values ($1, $2, $3, $4, $5, now(), $6, homeward.erasure_counts_of(array[$3::uuid]), array[$3::uuid], now())`,
    [
      uuid(),
      world.here,
      target.id,
      target.reference,
      world.users.data_protection_officer.id,
      world.users.administrator.id,
    ],
  );
}

/** By operation, what its answer has to hold for the fields of these types to be in it. */
export const arranged: Readonly<Record<string, Arrange>> = {
  auditSummary: async ({ asked, world }) => {
    for (let n = 0; n < 30; n++) await asked('matchCandidates', { actor: world.users.caseworker });
  },
  caseReaders: ({ asked, world }) => asked('case', { actor: world.users.coordinator }),
  caseVisits: ({ asked, world }) => asked('case', { actor: world.users.coordinator }),
  case: async (about) => {
    const { world, target } = about;
    await world.sql(`update homeward.cases set previous_case_id = $2 where id = $1`, [
      target.id,
      (await anotherCase(about)).id,
    ]);
  },
  assignCases: async (about, variables) => {
    const { id: caseId } = await anotherCase(about);
    const input = inputOf(variables);
    return { input: { ...input, cases: [...(input['cases'] as object[]), { caseId, expectedVersion: 99 }] } };
  },
  saveInterviewDraft: async ({ world, target, actor }, variables) => {
    const input = inputOf(variables);
    const id = String(input['interviewId']);
    const said = await world.seal('interviews', id, target.id, { consent: consented('HEALTH') }, actor.organisationId);
    await world.sql(`update homeward.interviews set consent = $2 where id = $1`, [id, said['consent']]);
    return {
      input: { ...input, answers: { ...(input['answers'] as object), urgentCare: { state: 'GIVEN', value: true } } },
    };
  },
  peopleAround: async (about) => {
    await about.prepared('peopleAround', { target: await anotherCase(about) });
  },
  home: homeAndFines,
  repatriationBoard: homeAndFines,
  completeItems: async (about, variables) => {
    const input = inputOf(variables);
    return { input: { ...input, caseIds: [...(input['caseIds'] as string[]), (await anotherCase(about)).id] } };
  },
  // Somebody who has left, and was missed where they change.
  wayHome: async ({ world, target, actor }) => {
    const { movementId } = await journey(world, actor, 'DEPARTED');
    await world.sql(
      `insert into homeward.movement_passengers (id, organisation_id, movement_id, case_id, state) values ($1, $2, $3, $4, 'DEPARTED')`,
      [uuid(), actor.organisationId, movementId, target.id],
    );
    const [, second] = await withLegs(world, actor, movementId, ['TH', 'ID']);
    await world.sql(
      `insert into homeward.boarding_ticks (id, organisation_id, case_id, movement_id, leg_id, mark, marked_at, marked_by) values ($1, $2, $3, $4, $5, 'MISSING', now(), $6)`,
      [uuid(), actor.organisationId, target.id, movementId, second, actor.id],
    );
  },
  compound: async ({ world, target }, { id }) => {
    await world.sql(`update homeward.cases set compound_id = $2 where id = $1`, [target.id, id]);
  },
  compoundMap: async ({ world }) => {
    await world.sql(
      `insert into homeward.compounds (id, organisation_id, name, country, province, latitude, longitude, precision) values ($1, $2, 'Harbour Eleven', 'KH', 'Kampot', 10.6, 104.2, 'DISTRICT')`,
      [uuid(), world.here],
    );
  },
  keyOperations: async ({ world }) => {
    await world.sql(
      `insert into homeward.key_operations (organisation_id, act, reason) values ($1, 'ROTATE', 'The console could not be reached')`,
      [world.here],
    );
  },
  erasures: erased,
  erasedCase: erased,
  retentionFiles: async (about) => {
    await about.prepared('askRetention', { target: await anotherCase(about) });
  },
  retentionDryRun: async (about, variables) => {
    const target = await anotherCase(about);
    await about.prepared('askRetention', { target });
    return { references: [target.reference, ...(variables['references'] as string[])] };
  },
  retentionBatches: async (about) => {
    const target = await anotherCase(about);
    await about.asked('askRetention', { target });
    await about.world.sql(
      `update homeward.retention_batch_cases set outcome = 'SKIPPED', why = '{HOLD}', done_at = now() where case_id = $1`,
      [target.id],
    );
  },
  // Somebody of the team is in another operation on the same day.
  operation: async ({ world, actor }, { id }) => {
    const other = uuid();
    await world.sql(
      `insert into homeward.operations (id, organisation_id, team_id, reference, kind, planned_on, created_by)
       select $2, organisation_id, team_id, $3, 'RAID', current_date, created_by from homeward.operations where id = $1`,
      [id, other, `C-${other.slice(-12)}`],
    );
    await world.sql(`update homeward.operations set planned_on = current_date where id = $1`, [id]);
    await world.sql(
      `insert into homeward.operation_members (operation_id, organisation_id, user_id, role) values ($1, $2, $3, 'GATE')`,
      [other, actor.organisationId, actor.id],
    );
  },
  // One whom nobody has told of, and one who came out.
  afterAction: async (about, { id }) => {
    await rosterRow(about, id, 1);
    await about.world.sql(
      `update homeward.roster_entries set outcome = 'FOUND', outcome_at = now() where operation_id = $1`,
      [id],
    );
    await rosterRow(about, id, 2);
  },
  roster: async (about, { id }) => {
    const { world, target } = about;
    await rosterRow(about, id, 2, target.id);
    await world.sql(
      `insert into homeward.custody_spells (id, organisation_id, case_id, kind, place, from_date, recorded_by)
       select $1, $2, $3, 'SHELTER', '', current_date, $4 where not exists (select 1 from homeward.custody_spells where case_id = $3)`,
      [uuid(), world.here, target.id, world.users.supervisor.id],
    );
  },
  // One whom the shelter has, at the place that is asked for.
  custodyPlace: async ({ world, actor, target }, { id }) => {
    await world.sql(`delete from homeward.custody_reviews where case_id = $1`, [target.id]);
    await world.sql(`delete from homeward.custody_changes where case_id = $1`, [target.id]);
    await world.sql(`delete from homeward.custody_spells where case_id = $1`, [target.id]);
    await world.sql(
      `insert into homeward.custody_spells (id, organisation_id, case_id, kind, place, from_date, recorded_by, place_id, bed) values ($1, $2, $3, 'SHELTER', '', current_date, $4, $5, 'WOMEN')`,
      [uuid(), actor.organisationId, target.id, actor.id, id],
    );
  },
  operationWhereabouts: async (about, { id }) => {
    const place = (await about.prepared('custodyPlace')) as { id: string };
    await arranged['custodyPlace']?.(about, place);
    await rosterRow(about, id, 3, about.target.id);
  },
  missionUsual: async ({ world, actor }, { id }) => {
    await world.sql(
      `insert into homeward.item_durations (organisation_id, item, mission_id, cases, lower_days, median_days, upper_days) values ($1, 'NATIONALITY_VERIFIED', $2, 7, 19, 22, 25) on conflict do nothing`,
      [actor.organisationId, id],
    );
  },
  rescueBody: async ({ world }, { id }) => {
    await world.sql(`update homeward.rescue_bodies set mission_id = $2 where id = $1`, [id, world.mission]);
  },
  // Who has no consent and no reason written down is not taken along.
  openRescueRequest: async (about, variables) => {
    const input = inputOf(variables);
    const { id: caseId } = await anotherCase(about);
    return { input: { ...input, people: [...(input['people'] as object[]), { caseId }] } };
  },
  rosterProposals: async (about, { id }) => ({ id, rows: [await rosterRow(about, id, 2)] }),
  rosterDoubles: async (about, { id }) => {
    for (const position of [2, 3]) await rosterRow(about, id, position);
  },
  previewRoster: async ({ world, actor }, { id }) => {
    const rows = [
      ['List of Lotus House'],
      ['Name', 'Sex', 'Date of birth'],
      ['Ben Otieno', 'M', '03/04/1999'],
      ['Cleo Wanjiru', 'F', 'in the rainy season'],
      ['Total', '2', ''],
    ];
    const grid = { sheets: [{ name: 'list', rows }] };
    const sealed = await world.seal('roster_imports', String(id), String(id), { grid }, actor.organisationId);
    await world.sql(`update homeward.roster_imports set grid = $2, mapping = $3 where id = $1`, [
      id,
      sealed['grid'],
      JSON.stringify({ sheet: 0, headerRow: 1, fields: ['NAME', 'SEX', 'BIRTH'] }),
    ]);
  },
  recentPlacings: async (about, { id }) => {
    const { world, actor } = about;
    await world.sql(
      `insert into homeward.custody_spells (id, organisation_id, case_id, operation_id, kind, place, place_id, placing_id, from_date, recorded_by)
       values ($1, $2, $3, $4, 'SHELTER', '', $5, $1, current_date, $6)`,
      [uuid(), actor.organisationId, (await anotherCase(about)).id, id, await makePlace(world, actor), actor.id],
    );
  },
  custody: async ({ world, target, actor }) => {
    await world.sql(
      `update homeward.custody_spells set operation_id = (select m.operation_id from homeward.operation_members m where m.user_id = $2 order by m.operation_id desc limit 1) where case_id = $1`,
      [target.id, actor.id],
    );
  },
};
