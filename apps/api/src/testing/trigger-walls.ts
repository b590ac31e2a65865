import { v7 as uuid } from 'uuid';
import type { Cell } from './case-walls.js';
import { insertion } from './house-walls.js';
import { reach } from './row-world.js';
import type { RowWalls } from './row-walls.js';
import { statisticsGuards } from './trigger-walls-statistics.js';

/** Whose changes are in no log: the log itself, figures without people, counts of tries, and what data keys were wrapped as before. */
export const silent = [
  'audit.chains',
  'audit.events',
  'audit.pending',
  'audit.transactions',
  'homeward.data_key_history',
  'homeward.directory_rounds',
  'homeward.throttle',
  'statistics.builds',
  'statistics.counted',
  'statistics.ledger',
  'statistics.snapshot_rows',
];

/** What is told of where it is not every change. */
const toldOf: Readonly<Record<string, string>> = {
  'homeward.acts_done': `result = '{}'`,
  'homeward.data_keys': `destroyed_at = now(), wrapped = null, kek = null`,
};

/** A change of a row stands among the events that will be chained. */
export async function* tells(walls: RowWalls, table: string): AsyncGenerator<Cell> {
  if (silent.includes(table)) return;
  const { client, world } = walls;
  const name = table.split('.')[1] ?? '';
  await client.query('savepoint told');
  // A row that was made a moment ago is held against its foreign keys once more.
  const keys = await client.query<{ name: string }>(
    `select conname as name from pg_constraint where conrelid = $1::regclass and contype = 'f'`,
    [table],
  );
  for (const { name: key } of keys.rows) await client.query(`alter table ${table} drop constraint ${key}`);
  await walls.arranged(async () => {
    await client.query(`delete from ${table}`);
    const { text, values } = insertion(walls, table, world.neighbours.supervisor.id);
    await client.query(text, values);
  });
  const versioned = walls.tables.get(table)?.some((column) => column.name === 'version');
  const set = toldOf[table] ?? (versioned ? 'version = version + 1' : undefined);
  await client.query(set ? `update ${table} set ${set}` : `delete from ${table}`);
  const found = await walls.rows(`select count(*)::int as n from audit.pending where subject = $1`, [name]);
  await client.query('rollback to savepoint told');
  yield { cell: `a change in ${table} is told to the log`, right: found === 1 };
}

type Guard = (walls: RowWalls) => Promise<boolean>;
const newCase = `insert into homeward.cases (id, organisation_id, team_id, reference, person_id, registered_by) values ($1, $2, $3, $4, $5, $6)`;
const due = (walls: RowWalls): Promise<number> =>
  walls.rows(`select count(*)::int as n from homeward.cases where id = $1 and next_due_on = '2031-01-01'`, [
    walls.cases.mine.id,
  ]);

/** What every trigger that is no entry of the log is there for; true where it was seen to hold. */
export const guards: Readonly<Record<string, Guard>> = {
  ...statisticsGuards,
  events_fixed: async (walls) =>
    (await walls.outcome(`update audit.events set kind = kind`)) === 'refused' &&
    (await walls.outcome(`delete from audit.events`)) === 'refused',
  chains_kept: async (walls) => (await walls.outcome(`delete from audit.chains`)) === 'refused',
  async transactions_chain(walls) {
    const id = uuid();
    await walls.client.query(`select audit.record('read', 'cases', $1, null, '{}', null)`, [id]);
    await walls.client.query('set constraints all immediate');
    return (await walls.rows(`select count(*)::int as n from audit.events where row_id = $1`, [id])) === 1;
  },
  async interviews_guard_signed(walls) {
    const { mine } = walls.cases;
    await walls.arranged(async () => {
      const signed = `update homeward.interviews set signed_at = now(), signed_by = interviewer_id where case_id = $1`;
      await walls.client.query(signed, [mine.id]);
    });
    return walls.as(walls.user('caseworker'), async () => {
      const unsigned = `update homeward.interviews set signed_at = null where case_id = $1`;
      return (await walls.outcome(unsigned, [mine.id])) === 'refused';
    });
  },
  async cases_guard_assignment(walls) {
    const theirs = walls.cases['other team'];
    await walls.arranged(async () => {
      await walls.client.query(`update homeward.cases set verified_at = now() where id = $1`, [theirs.id]);
    });
    const { id } = walls.world.users.caseworker;
    return walls.as(walls.user('caseworker', ['coordinator']), async () => {
      const grab = `update homeward.cases set assigned_to = $2 where id = $1`;
      return (await walls.outcome(grab, [theirs.id, id])) === 'refused';
    });
  },
  async cases_guard_insert(walls) {
    const { id, organisationId, teamId } = walls.world.users.caseworker;
    const { personId } = walls.cases['other team'];
    return walls.as(walls.user('caseworker'), async () => {
      const named = [uuid(), organisationId, teamId, uuid(), personId, id];
      return (await walls.outcome(newCase, named)) === 'refused';
    });
  },
  async roster_entries_guard(walls) {
    const entry = `insert into homeward.roster_entries (id, organisation_id, operation_id, position, name, case_id) values ($1, $2, $3, 1, '', $4)`;
    const { operationId } = walls.places;
    return walls.as(walls.user('field_officer'), async () => {
      const named = [uuid(), walls.world.here, operationId, walls.cases['other team'].id];
      return (await walls.outcome(entry, named)) === 'refused';
    });
  },
  async roster_entries_stamp(walls) {
    const entry = `insert into homeward.roster_entries (id, organisation_id, operation_id, position, name, outcome, changed_in) values ($1, $2, $3, 1, '', 'UNEXPECTED', '3')`;
    const id = uuid();
    await walls.client.query(entry, [id, walls.world.here, walls.places.operationId]);
    const stamped = `select count(*)::int as n from homeward.roster_entries where id = $1 and not listed and changed_in > '3'`;
    return (await walls.rows(stamped, [id])) === 1;
  },
  async operations_guard_move(walls) {
    const begun = `update homeward.operations set state = 'UNDER_WAY' where id = $1`;
    const { operationId } = walls.places;
    return walls.as(walls.user('field_officer'), async () => (await walls.outcome(begun, [operationId])) === 'refused');
  },
  async operations_lapse(walls) {
    const { operationId } = walls.places;
    const id = uuid();
    await walls.client.query(assessment, [id, walls.world.here, operationId, walls.world.users.field_officer.id]);
    const decided = `update homeward.risk_assessments set decision = 'APPROVED', decided_at = now(), decided_by = $2 where id = $1`;
    await walls.client.query(decided, [id, walls.world.users.supervisor.id]);
    await walls.client.query(`update homeward.operations set planned_on = '2031-01-01' where id = $1`, [operationId]);
    const lapsed = `select count(*)::int as n from homeward.risk_assessments where id = $1 and decision is null and approved_before is not null`;
    return (await walls.rows(lapsed, [id])) === 1;
  },
  async operations_kind_changed(walls) {
    const { operationId } = walls.places;
    await walls.client.query(`update homeward.operations set kind = 'ESCAPE_PICK_UP' where id = $1`, [operationId]);
    await walls.client.query(`update homeward.operations set kind_changed = false where id = $1`, [operationId]);
    return (
      (await walls.rows(`select count(*)::int as n from homeward.operations where id = $1 and kind_changed`, [
        operationId,
      ])) === 1
    );
  },
  async custody_spells_beds(walls) {
    const place = uuid();
    const { here, users } = walls.world;
    const words = `chr(1) || 's1.' || repeat('A', 90)`;
    await walls.client.query(
      `insert into homeward.custody_places (id, organisation_id, kind, name, country, beds_women) values ($1, $2, 'SHELTER', ${words}, 'KH', 0)`,
      [place, here],
    );
    const brought = `insert into homeward.custody_spells (id, organisation_id, case_id, kind, place, place_id, bed, from_date, recorded_by) values ($1, $2, $3, 'SHELTER', ${words}, $4, 'WOMEN', current_date, $5)`;
    await walls.client.query('savepoint bed');
    const held = await walls.client
      .query(brought, [uuid(), here, walls.cases.mine.id, place, users.supervisor.id])
      .then(
        () => undefined,
        (error: unknown) => (error as { readonly constraint?: string }).constraint,
      );
    await walls.client.query('rollback to savepoint bed');
    return held === 'custody_beds_free';
  },
  async operations_tell(walls) {
    const begun = `update homeward.operations set state = 'UNDER_WAY', urgent_reason = chr(1) || 's1.' || repeat('A', 90) where id = $1`;
    await walls.client.query(begun, [walls.places.operationId]);
    return told(walls, 'BEGUN_UNASSESSED');
  },
  async risk_assessments_ask(walls) {
    await walls.client.query(assessment, [
      uuid(),
      walls.world.here,
      walls.places.operationId,
      walls.world.users.field_officer.id,
    ]);
    return told(walls, 'RISK_TO_DECIDE');
  },
  async risk_assessments_tell(walls) {
    const id = uuid();
    await walls.client.query(assessment, [
      id,
      walls.world.here,
      walls.places.operationId,
      walls.world.users.field_officer.id,
    ]);
    const decided = `update homeward.risk_assessments set decision = 'APPROVED', decided_at = now(), decided_by = $2 where id = $1`;
    await walls.client.query(decided, [id, walls.world.neighbours.supervisor.id]);
    return told(walls, 'RISK_DECIDED');
  },
  async operation_check_ins_tell(walls) {
    const id = uuid();
    const [user, operation] = [walls.world.users.field_officer.id, walls.places.operationId];
    await walls.client.query(checkIn, [id, walls.world.here, operation, user, null]);
    const help = `update homeward.operation_check_ins set answer = 'NEEDS_HELP', answered_at = now(), answered_by = user_id where id = $1`;
    await walls.client.query(help, [id]);
    return told(walls, 'TEAM_NEEDS_HELP');
  },
  async operation_check_ins_tell_new(walls) {
    const [user, operation] = [walls.world.users.field_officer.id, walls.places.operationId];
    await walls.client.query(checkIn, [uuid(), walls.world.here, operation, user, 'NEEDS_HELP']);
    return told(walls, 'TEAM_NEEDS_HELP');
  },
  async cases_leave_drafts(walls) {
    const here = walls.cases.mine.id;
    const [only, shared, template] = [uuid(), uuid(), uuid()];
    const { users, here: organisation } = walls.world;
    await walls.client.query(
      `insert into homeward.letter_templates (id, organisation_id, family_id, revision, kind, language, name, created_by) values ($1, $2, $1, 1, 'FREE_LETTER', 'en', 'Request', $3)`,
      [template, organisation, users.coordinator.id],
    );
    for (const [id, others] of [
      [only, []],
      [shared, [uuid()]],
    ] as const)
      await walls.client.query(
        `insert into homeward.letter_drafts (id, organisation_id, user_id, template_id, case_ids, words) values ($1, $2, $3, $5, $4, '')`,
        [id, organisation, users.coordinator.id, [here, ...others], template],
      );
    await walls.client.query(`update homeward.cases set erased_at = now() where id = $1`, [here]);
    const left = await walls.rows(
      `select count(*)::int as n from homeward.letter_drafts where id = any($1) and id = $2 and taken_out = 1 and words is null and not case_ids @> array[$3::uuid]`,
      [[only, shared], shared, here],
    );
    const gone = await walls.rows(`select count(*)::int as n from homeward.letter_drafts where id = $1`, [only]);
    return left === 1 && gone === 0;
  },
  async letter_templates_guard(walls) {
    const id = uuid();
    const { users, here } = walls.world;
    await walls.arranged(async () => {
      await walls.client.query(
        `insert into homeward.letter_templates (id, organisation_id, family_id, revision, kind, language, name, state, created_by) values ($1, $2, $1, 1, 'FREE_LETTER', 'en', 'Request', 'PUBLISHED', $3)`,
        [id, here, users.coordinator.id],
      );
    });
    return walls.as(walls.user('coordinator'), async () => {
      const other = `update homeward.letter_templates set subject = 'Another' where id = $1`;
      const back = `update homeward.letter_templates set state = 'DRAFT' where id = $1`;
      return (await walls.outcome(other, [id])) === 'refused' && (await walls.outcome(back, [id])) === 'refused';
    });
  },
  movement_legs_end_orders: async (walls) => (await legEnded(walls, 'need_orders', 'ended_at is not null')) === 1,
  movement_legs_free_seats: async (walls) => (await legEnded(walls, 'leg_seats', `seat = ''`)) === 1,
  movement_passengers_end_orders: async (walls) => (await seatLost(walls, 'need_orders', 'ended_at is not null')) === 1,
  movement_passengers_free_seats: async (walls) => (await seatLost(walls, 'leg_seats', `seat = ''`)) === 1,
  async companions_free_seats(walls) {
    const { id } = walls.cases.mine;
    await walls.client.query(
      `update homeward.leg_seats s set seat = '12A', companion_id = k.id from homeward.companions k where k.case_id = s.case_id and s.case_id = $1`,
      [id],
    );
    await walls.client.query(`update homeward.companions set removed_at = now() where case_id = $1`, [id]);
    return (await seatsLeft(walls)) === 0;
  },
  async tasks_due(walls) {
    await walls.client.query(`update homeward.tasks set due_on = '2031-01-01' where case_id = $1`, [
      walls.cases.mine.id,
    ]);
    return (await due(walls)) === 1;
  },
  async checklist_items_due(walls) {
    const item = `update homeward.checklist_items set due_on = '2031-01-01', ready = true, state = 'OPEN' where case_id = $1`;
    await walls.client.query(item, [walls.cases.mine.id]);
    return (await due(walls)) === 1;
  },
  checklist_items_stage_days_update: async (walls) => (await settleStep(walls)) === 1,
  async checklist_items_stage_days_delete(walls) {
    await settleStep(walls);
    await walls.client.query(`delete from homeward.checklist_items where case_id = $1`, [walls.cases.mine.id]);
    return (await stageDays(walls)) === 0;
  },
  async checklist_items_stage_days_insert(walls) {
    const { id } = walls.cases.mine;
    await settleStep(walls);
    const { rows } = await walls.client.query<{ steps: unknown }>(
      `select jsonb_agg(to_jsonb(i)) as steps from homeward.checklist_items i where case_id = $1`,
      [id],
    );
    await walls.client.query(`delete from homeward.checklist_items where case_id = $1`, [id]);
    await walls.client.query(
      `insert into homeward.checklist_items select * from jsonb_populate_recordset(null::homeward.checklist_items, $1)`,
      [JSON.stringify(rows[0]?.steps)],
    );
    return (await stageDays(walls)) === 1;
  },
  async cases_forget_rescue_requests(walls) {
    const { requestId } = walls.places;
    const { id } = walls.cases['other team'];
    const { here, neighbours } = walls.world;
    await walls.client.query(
      `insert into homeward.data_keys (subject_id, organisation_id, kind, kek, wrapped) values ($1, $2, 'ROW', 'k', 'w') on conflict (subject_id) do nothing`,
      [requestId, here],
    );
    await walls.client.query(`delete from homeward.rescue_request_cases where request_id = $1`, [requestId]);
    await walls.client.query(
      `insert into homeward.rescue_request_cases (id, organisation_id, request_id, case_id, by_consent, added_by) values ($1, $2, $3, $4, true, $5)`,
      [uuid(), here, requestId, id, neighbours.supervisor.id],
    );
    await walls.client.query(`update homeward.cases set erased_at = now() where id = $1`, [id]);
    const left = `select count(*)::int as n from homeward.data_keys where subject_id = '${requestId}' and wrapped is not null`;
    return (await walls.rows(left)) === 0;
  },
  async cases_settle_deadlines(walls) {
    const { id } = walls.cases['other team'];
    await walls.client.query(`update homeward.cases set state = 'VERIFYING' where id = $1`, [id]);
    await deadline(walls, id, 'VERIFICATION');
    await walls.client.query(`update homeward.cases set state = 'VERIFIED' where id = $1`, [id]);
    return (await open(walls, id)) === 0;
  },
  async house_reports_settle_task(walls) {
    await houseTask(walls);
    await walls.client.query(`update homeward.house_reports set state = 'DONE' where case_id = $1`, [
      walls.cases.mine.id,
    ]);
    return (await open(walls, walls.cases.mine.id)) === 0;
  },
  async tasks_settle_house_report(walls) {
    await houseTask(walls);
    await walls.client.query(`update homeward.tasks set done_at = now() where case_id = $1`, [walls.cases.mine.id]);
    return (
      (await walls.rows(`select count(*)::int as n from homeward.house_reports where case_id = $1 and state = 'DONE'`, [
        walls.cases.mine.id,
      ])) > 0
    );
  },
  async notes_settle_first_reply(walls) {
    const { id } = walls.cases['other team'];
    await deadline(walls, id, 'FIRST_REPLY');
    const call = `insert into homeward.notes (id, organisation_id, case_id, text, author_id, kind) values ($1, $2, $3, '', $4, 'CALL')`;
    await walls.client.query(call, [uuid(), walls.world.here, id, walls.world.neighbours.supervisor.id]);
    return (await open(walls, id)) === 0;
  },
  async approvals_asker(walls) {
    await walls.client.query(`update homeward.users set disabled_at = now()`);
    const { id } = walls.world.neighbours.supervisor;
    const approve = `update homeward.approvals set decision = 'APPROVED', decided_by = $2, decided_at = now() where case_id = $1`;
    return (await walls.outcome(approve, [walls.cases.mine.id, id])) === 'refused';
  },
  async break_glasses_tell(walls) {
    const review = `update homeward.break_glasses set reviewed_at = now(), reviewed_by = $2, verdict = 'JUSTIFIED', ended_at = now() where case_id = $1`;
    await walls.client.query(review, [walls.cases.glass.id, walls.world.neighbours.supervisor.id]);
    return (
      (await walls.rows(`select count(*)::int as n from homeward.notices where kind = 'GLASS_REVIEWED'`)) ===
      reach.glass.length
    );
  },
  async data_keys_kept(walls) {
    const { personId } = walls.cases.mine;
    await walls.client.query(`update homeward.data_keys set wrapped = 'other' where subject_id = $1`, [personId]);
    const kept = `select count(*)::int as n from homeward.data_key_history where subject_id = $1`;
    return (await walls.rows(kept, [personId])) === 1;
  },
  async data_keys_forget(walls) {
    const { personId } = walls.cases.mine;
    const gone = `update homeward.data_keys set destroyed_at = now(), wrapped = null, kek = null where subject_id = $1`;
    await walls.client.query(gone, [personId]);
    return (
      (await walls.rows(`select count(*)::int as n from homeward.person_index where person_id = $1`, [personId])) === 0
    );
  },
};

/** Whether the case of the caseworker knows since when its way home has begun. */
const stageDays = (walls: RowWalls): Promise<number> =>
  walls.rows(`select count(*)::int as n from homeward.cases where id = $1 and stage_days[1] = '2030-01-01'`, [
    walls.cases.mine.id,
  ]);
const seatsLeft = (walls: RowWalls): Promise<number> =>
  walls.rows(`select count(*)::int as n from homeward.leg_seats where case_id = $1 and seat <> ''`, [
    walls.cases.mine.id,
  ]);
/** What hangs on a leg of the journey of the case, after `change`. */
async function hangingOnLeg(walls: RowWalls, table: string, left: string, change: string): Promise<number> {
  const { id } = walls.cases.mine;
  const leg = uuid();
  await walls.client.query(
    `insert into homeward.movement_legs (id, organisation_id, movement_id, position, kind, from_place, to_place, to_country, departs_at, departs_zone, arrives_zone, recorded_by)
     select $1, organisation_id, id, 7, kind, from_place, to_place, to_country, departs_at, 'Asia/Phnom_Penh', '', created_by from homeward.movements where id = $2`,
    [leg, walls.places.movementId],
  );
  const seat = table === 'leg_seats' ? `, seat = '12A'` : '';
  await walls.client.query(`update homeward.${table} set leg_id = $2${seat} where case_id = $1`, [id, leg]);
  await walls.client.query(change, change.includes('movement_legs') ? [leg] : [id]);
  return walls.rows(`select count(*)::int as n from homeward.${table} where case_id = $1 and ${left}`, [id]);
}
const legEnded = (walls: RowWalls, table: string, left: string): Promise<number> =>
  hangingOnLeg(
    walls,
    table,
    left,
    `update homeward.movement_legs set ended_at = now(), ended_by = recorded_by, change = 'REBOOKED' where id = $1`,
  );
const seatLost = (walls: RowWalls, table: string, left: string): Promise<number> =>
  hangingOnLeg(walls, table, left, `update homeward.movement_passengers set state = 'NO_SHOW' where case_id = $1`);
const settleStep = async (walls: RowWalls): Promise<number> => {
  await walls.client.query(
    `update homeward.checklist_items set state = 'DONE', done_on = '2030-01-01' where case_id = $1`,
    [walls.cases.mine.id],
  );
  return stageDays(walls);
};
const assessment = `insert into homeward.risk_assessments (id, organisation_id, operation_id, number, level, created_by) values ($1, $2, $3, 77, 'HIGH', $4)`;
const checkIn = `insert into homeward.operation_check_ins (id, organisation_id, operation_id, user_id, due_at, answer, answered_at, answered_by)
  values ($1, $2, $3, $4, now(), $5::text, case when $5::text is null then null else now() end, case when $5::text is null then null else $4::uuid end)`;
const told = async (walls: RowWalls, kind: string): Promise<boolean> =>
  (await walls.rows(`select count(*)::int as n from homeward.notices where kind = $1`, [kind])) > 0;

/** Something that a house needs, and the one task of the case. */
const houseTask = (walls: RowWalls): Promise<void> =>
  walls.arranged(async () => {
    const { cases, world } = walls;
    const [place, report] = [uuid(), uuid()];
    const { client } = walls;
    await client.query(
      `insert into homeward.custody_places (id, organisation_id, kind, name, country) values ($1, $2, 'SHELTER', '', 'KH')`,
      [place, world.here],
    );
    await client.query(
      `insert into homeward.house_reports (id, organisation_id, case_id, place_id, kind, code, happened_at, zone, reported_by) values ($1, $2, $3, $4, 'NEED', 'NEEDS_DOCTOR', now(), 'Asia/Phnom_Penh', $5)`,
      [report, world.here, cases.mine.id, place, world.users.caseworker.id],
    );
    await deadline(walls, cases.mine.id, 'HOUSE_NEED', report);
  });
const deadline = async (
  walls: RowWalls,
  caseId: string,
  kind: string,
  report: string | null = null,
): Promise<unknown> =>
  walls.client.query(
    `update homeward.tasks set kind = $2, title = '', due_on = current_date, due_at = now(), house_report_id = $3 where case_id = $1`,
    [caseId, kind, report],
  );
const open = (walls: RowWalls, caseId: string): Promise<number> =>
  walls.rows(`select count(*)::int as n from homeward.tasks where case_id = $1 and done_at is null`, [caseId]);

/** The triggers of a table that stand there for more than the log. */
export async function* guarded(walls: RowWalls, table: string): AsyncGenerator<Cell> {
  const found = await walls.client.query<{ name: string }>(
    `select t.tgname as name from pg_trigger t join pg_proc p on p.oid = t.tgfoid
     where t.tgrelid = $1::regclass and not t.tgisinternal and p.proname <> 'note_change' order by 1`,
    [table],
  );
  for (const { name } of found.rows) {
    await walls.client.query('savepoint guard');
    const right = (await guards[name]?.(walls)) ?? false;
    await walls.client.query('rollback to savepoint guard');
    yield { cell: `${name} of ${table} does what it is there for`, right };
  }
}
