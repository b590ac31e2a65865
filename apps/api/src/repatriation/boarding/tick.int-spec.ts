import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestUser } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';
import { along, escortedBy, withLegs } from '../journeys.samples.js';
import { journey, traveller } from '../testing/prepare.js';

interface Tick {
  readonly __typename: string;
  readonly id: string;
  readonly mark: string;
}
interface List {
  readonly lines: readonly {
    id: string;
    open: boolean;
    name: string | null;
    position: number;
    companions: readonly { id: string; name: string | null; minor: boolean }[];
  }[];
  readonly ticks: readonly {
    id: string;
    passengerId: string;
    companionId: string | null;
    mark: string;
    leg: number | null;
  }[];
}

/** Two escorts at one gate, with a line that comes and goes. */
describe('the list that escorts tick off', () => {
  let api: ApiUnderTest;
  let coordinator: TestUser;
  let officer: TestUser;
  let caseworker: TestUser;
  let movementId: string;
  let caseId: string;
  let shut: string;
  let settled: string;
  let legId: string | undefined;

  beforeAll(async () => {
    api = await startApi();
    const { users } = api.world;
    [coordinator, officer, caseworker] = [users.coordinator, users.field_officer, users.caseworker];
    ({ movementId, caseId } = await journey(api.world, coordinator, 'BOOKED'));
    [legId] = await withLegs(api.world, coordinator, movementId, ['ID']);
    const hidden = async (done: readonly string[]): Promise<string> => {
      const other = await traveller(api.world, coordinator);
      await api.world.sql(
        `insert into homeward.movement_passengers (id, organisation_id, movement_id, case_id) values ($1, $2, $3, $4)`,
        [uuid(), coordinator.organisationId, movementId, other.id],
      );
      await api.world.sql(`update homeward.cases set sensitivity = 'RESTRICTED' where id = $1`, [other.id]);
      await api.world.sql(
        `update homeward.checklist_items set state = 'DONE', ready = false, done_on = current_date where case_id = $1 and item = any($2)`,
        [other.id, done],
      );
      return other.id;
    };
    shut = await hidden(['MOVEMENT_BOOKED']);
    // A later step was done by hand: by the rules nobody opens what it rests on.
    settled = await hidden(['MOVEMENT_BOOKED', 'DEPARTED']);
  }, 60_000);
  afterAll(() => api.stop());

  const list = async (user: TestUser): Promise<List | null> =>
    (
      await api.ask<{ tickList: List | null }>(
        user,
        `query($id: UUID!) { tickList(movementId: $id) { lines { id open name position companions { id name minor } } ticks { id passengerId companionId mark leg } } }`,
        { id: movementId },
      )
    ).data?.tickList ?? null;
  const tick = (user: TestUser, passengerId: string, seen: string, mark: string, more: object = {}): Promise<Tick> =>
    api.act<Tick>(
      user,
      'tickPassenger',
      'TickPassengerInput',
      { passengerId, legId, seen, mark, at: new Date().toISOString(), ...more },
      '... on BoardingTick { id mark }',
    );

  it('is shut to whoever does not escort, and opens to an escort without opening a case', async () => {
    expect(await list(officer)).toBeNull();
    expect(await list(caseworker)).toBeNull();
    for (const escort of [officer, caseworker]) await escortedBy(api.world, escort, movementId);
    const seen = await list(officer);
    expect(seen?.lines.map(({ position, open, name }) => [position, open, name === null])).toEqual([
      [1, true, false],
      [2, false, true],
      [3, false, true],
    ]);
    expect(await api.asApp(officer, `select 1 from homeward.movement_passengers`)).toHaveLength(0);
    const [noted] = await api.world.sql<{ n: string }>(
      `select count(*)::text as n from audit.events where kind = 'read' and actor_id = $1 and detail::text like '%' || $2 || '%'`,
      [officer.id, movementId],
    );
    expect(Number(noted?.n)).toBeGreaterThan(0);
  });

  it('keeps both phones’ marks, asks where they differ, and does a repeated one once', async () => {
    const [first, hidden] = (await list(officer))?.lines ?? [];
    const operationId = uuid();
    const sent = await tick(officer, first!.id, 'NOT_YET', 'ABOARD', { operationId, at: '2026-01-01T05:00:00Z' });
    expect(sent).toMatchObject({ __typename: 'BoardingTick', mark: 'ABOARD' });
    // The answer was lost on the way, and the phone sends it again.
    expect(
      await tick(officer, first!.id, 'NOT_YET', 'ABOARD', { operationId, at: '2026-01-01T05:00:00Z' }),
    ).toMatchObject({ id: sent.id });
    // The other phone had no line: the same word is one word, another is a question.
    expect(await tick(caseworker, first!.id, 'NOT_YET', 'ABOARD')).toMatchObject({ id: sent.id });
    expect(await tick(caseworker, first!.id, 'NOT_YET', 'NO_SHOW')).toMatchObject({ __typename: 'StaleWrite' });
    expect(await tick(caseworker, first!.id, 'ABOARD', 'NO_SHOW')).toMatchObject({ mark: 'NO_SHOW' });
    // Somebody for named staff alone is counted with the others.
    expect(await tick(caseworker, hidden!.id, 'NOT_YET', 'ABOARD')).toMatchObject({ mark: 'ABOARD' });
    expect((await list(coordinator))?.ticks.map(({ mark }) => mark)).toEqual(['ABOARD', 'NO_SHOW', 'ABOARD']);
    await expect(api.asApp(officer, `delete from homeward.boarding_ticks`)).rejects.toThrow(/permission denied/);
  });

  it('keeps what was ticked with the leg: whoever boarded one bus has not boarded the next by that', async () => {
    const [first] = (await list(officer))?.lines ?? [];
    await api.world.sql(
      `update homeward.movement_legs set ended_at = now(), ended_by = $2, change = 'REBOOKED', change_reason = 'Broke down' where id = $1`,
      [legId, coordinator.id],
    );
    // Pressed before it was replaced, and sent after it.
    expect(await tick(officer, first!.id, 'NO_SHOW', 'ABOARD')).toMatchObject({ code: 'LEG_REPLACED' });
    [legId] = await withLegs(api.world, coordinator, movementId, ['ID']);
    expect(await tick(officer, first!.id, 'NOT_YET', 'ABOARD')).toMatchObject({ mark: 'ABOARD' });
    expect(await tick(officer, first!.id, 'ABOARD', 'MISSING', { legId: uuid() })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await list(officer))?.ticks.map(({ leg }) => leg)).toEqual([null, null, null, 1]);
  });

  it('ticks a child apart from whom it travels with, without a name beside people for named staff', async () => {
    const [first, hidden] = (await list(officer))?.lines ?? [];
    await along(api.world, coordinator, { movementId, caseId });
    await along(api.world, coordinator, { movementId, caseId: shut });
    const lines = (await list(officer))?.lines ?? [];
    expect(lines.map(({ companions }) => companions.map(({ name, minor }) => [name, minor]))).toEqual([
      [['Budi', true]],
      [[null, false]],
      [],
    ]);
    const companionId = lines[0]?.companions[0]?.id;
    const before = (await list(officer))?.ticks.length ?? 0;
    expect(await tick(officer, first!.id, 'NOT_YET', 'MISSING', { companionId })).toMatchObject({ mark: 'MISSING' });
    expect(await tick(caseworker, first!.id, 'NOT_YET', 'ABOARD', { companionId })).toMatchObject({
      __typename: 'StaleWrite',
    });
    expect(await tick(caseworker, first!.id, 'MISSING', 'ABOARD', { companionId })).toMatchObject({ mark: 'ABOARD' });
    // Of somebody else's seat, and of a child who was taken out of the journey.
    expect(await tick(officer, hidden!.id, 'NOT_YET', 'ABOARD', { companionId })).toMatchObject({ code: 'NOT_FOUND' });
    const ticks = (await list(coordinator))?.ticks ?? [];
    expect(ticks.slice(before).map((one) => [one.companionId === companionId, one.mark])).toEqual([
      [true, 'MISSING'],
      [true, 'ABOARD'],
    ]);
    await api.world.sql(`update homeward.companions set removed_at = now() where id = $1`, [companionId]);
    expect(await tick(officer, first!.id, 'ABOARD', 'ARRIVED', { companionId })).toMatchObject({ code: 'NOT_FOUND' });
    expect((await list(officer))?.ticks).toHaveLength(before);
  });

  it('puts who does not get on on the way into the case, its timeline and the board, though an escort saw it', async () => {
    const [first] = (await list(officer))?.lines ?? [];
    const inBangkok = uuid();
    await api.world.sql(
      `insert into homeward.movement_legs (id, organisation_id, movement_id, position, kind, from_place, to_place, to_country, departs_at, departs_zone, arrives_zone, recorded_by)
       values ($1, $2, $3, 2, 'FLIGHT', 'Bangkok', 'Jakarta', 'ID', now() + interval '6 hours', 'Asia/Bangkok', 'Asia/Jakarta', $4)`,
      [inBangkok, coordinator.organisationId, movementId, coordinator.id],
    );
    const stuck = async (): Promise<unknown> => {
      const asked = await api.ask<{
        wayHome: { stuck: object | null };
        repatriationBoard: { stuck: number };
        waitingItems: { nodes: { caseId: string; stuck: object | null }[] };
      }>(
        coordinator,
        `query($id: UUID!) { wayHome(caseId: $id) { stuck { why mark place } } repatriationBoard(group: ITEM) { stuck }
          waitingItems(filter: { stuck: true }, first: 10) { nodes { caseId stuck { why } } } }`,
        { id: caseId },
      );
      const { wayHome, repatriationBoard, waitingItems } = asked.data!;
      return [wayHome.stuck, repatriationBoard.stuck, waitingItems.nodes.filter((one) => one.caseId === caseId).length];
    };
    expect(await stuck()).toEqual([null, 0, 0]);
    expect(await tick(officer, first!.id, 'NOT_YET', 'NO_SHOW', { legId: inBangkok })).toMatchObject({
      mark: 'NO_SHOW',
    });
    expect(await stuck()).toEqual([{ why: 'MISSED_LEG', mark: 'NO_SHOW', place: 'Bangkok' }, 1, 1]);
    const told = (): Promise<unknown[]> =>
      api.world.sql(
        `select data - 'movementId' as data from homeward.case_events where case_id = $1 and kind = 'MOVEMENT_CHANGED' and data ? 'mark' order by at`,
        [caseId],
      );
    expect(await told()).toEqual([{ data: { trouble: 'MISSED_LEG', mark: 'NO_SHOW' } }]);
    expect(await tick(officer, first!.id, 'NO_SHOW', 'ABOARD', { legId: inBangkok })).toMatchObject({ mark: 'ABOARD' });
    expect(await stuck()).toEqual([null, 0, 0]);
    expect(await told()).toHaveLength(2);
    // Nobody tells of a tick that is not theirs, or not of this moment.
    expect(
      await api.asApp(
        officer,
        `select homeward.tell_of_tick(t.id, null) as told from homeward.boarding_ticks t where t.case_id = '${caseId}'`,
      ),
    ).toEqual(expect.arrayContaining([{ told: false }]));
    expect(await told()).toHaveLength(2);
    await api.world.sql(
      `update homeward.movement_legs set ended_at = now(), ended_by = $2, change = 'CORRECTED', change_reason = 'x' where id = $1`,
      [inBangkok, coordinator.id],
    );
  });

  it('shows nobody whose case was erased', async () => {
    const [first] = (await list(officer))?.lines ?? [];
    const erase = (at: string): Promise<unknown> =>
      api.world.sql(`update homeward.cases set erased_at = ${at} where id = $1`, [caseId]);
    await erase('now()');
    expect((await list(officer))?.lines.map(({ position }) => position)).toEqual([2, 3]);
    expect(await tick(officer, first!.id, 'ABOARD', 'MISSING')).toMatchObject({ code: 'NOT_FOUND' });
    await erase('null');
  });

  it('shows how escorts are reached to those who need it alone', async () => {
    const stranger = api.world.users.supervisor;
    const contacts = async (user: TestUser): Promise<unknown> =>
      (
        await api.ask<{ travellingAlong: { escorts: { name: string | null }[] } }>(
          user,
          `query($id: UUID!) { travellingAlong(movementId: $id) { escorts { name contact } } }`,
          { id: movementId },
        )
      ).data?.travellingAlong.escorts.every(({ name }) => name !== null);
    await api.world.sql(
      `update homeward.cases set team_id = (select id from homeward.teams where organisation_id = $2 and not id = any($3::uuid[]) limit 1)
       where id in (select case_id from homeward.movement_passengers where movement_id = $1)`,
      [movementId, stranger.organisationId, [stranger.teamId]],
    );
    expect(await contacts(caseworker)).toBe(true);
    expect(await contacts(coordinator)).toBe(true);
    expect(await contacts(stranger)).toBe(false);
  });

  it('ends every booking of a cancelled flight, also of somebody whom the coordinator does not see', async () => {
    const state = (of = shut): Promise<unknown[]> =>
      api.world.sql(
        `select p.state, i.state as item, i.ready from homeward.movement_passengers p join homeward.checklist_items i on i.case_id = p.case_id and i.item = 'MOVEMENT_BOOKED'
         where p.case_id = $1`,
        [of],
      );
    expect(await api.asApp(coordinator, `select 1 from homeward.cases where id = '${shut}'`)).toHaveLength(0);
    const reach = (): Promise<unknown[]> =>
      api.asApp(
        coordinator,
        `select case_id, facts ?| array['reference', 'nationality'] as named from homeward.seats_out_of_reach('${movementId}') order by case_id`,
      );
    // Of those alone whom the coordinator does not see, and nothing by which anybody would know them.
    expect(await reach()).toEqual([shut, settled].sort().map((id) => ({ case_id: id, named: false })));
    // Not by the function alone: the journey is not cancelled yet, or was before.
    const giveUp = (): Promise<unknown[]> =>
      api.asApp(
        coordinator,
        `select homeward.give_up_seat_out_of_reach('${movementId}', '${shut}', true, '[]', 'NOT_STARTED', 'STRIKE')`,
      );
    const cancelled = (at: string): Promise<unknown> =>
      api.world.sql(`update homeward.movements set cancelled_at = ${at} where id = $1`, [movementId]);
    await giveUp();
    await cancelled(`now() - interval '1 minute'`);
    await giveUp();
    await cancelled('null');
    expect(await state()).toEqual([{ state: 'BOOKED', item: 'DONE', ready: false }]);
    const [row] = await api.world.sql<{ version: number }>(`select version from homeward.movements where id = $1`, [
      movementId,
    ]);
    const done = await api.act(
      coordinator,
      'cancelMovement',
      'CancelMovementInput',
      { movementId, expectedVersion: row?.version, ground: 'STRIKE', reason: 'Sok Dara threatened to strike' },
      '... on Movement { state }',
    );
    expect(done).toMatchObject({ state: 'CANCELLED' });
    expect(await state()).toEqual([{ state: 'REMOVED', item: 'OPEN', ready: true }]);
    expect(await state(settled)).toMatchObject([{ state: 'REMOVED', item: 'DONE' }]);
    expect(await reach()).toEqual([]);
    const [event] = await api.world.sql(
      `select kind, to_state, reason, data ->> 'ground' as ground from homeward.case_events where case_id = $1 order by at desc limit 1`,
      [shut],
    );
    expect(event).toEqual({ kind: 'MOVEMENT_CHANGED', to_state: 'REMOVED', reason: '', ground: 'STRIKE' });
  });
});
