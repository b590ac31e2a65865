import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestUser } from '@homeward/testing';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';
import { along, needing } from '../journeys.samples.js';
import { journey, traveller } from '../testing/prepare.js';

/** No child is booked because a checklist was chosen before anybody knew the age. */
describe('the seat of a child', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('is not given where the checklist has no determination of the best interest', async () => {
    const { coordinator } = api.world.users;
    const [{ movementId }, child] = [
      await journey(api.world, coordinator, 'BOOKED'),
      await traveller(api.world, coordinator),
    ];
    const [row] = await api.world.sql<{ version: number }>(
      `update homeward.movements set departs_at = now() + interval '3 days' where id = $1 returning version`,
      [movementId],
    );
    const seat = (): Promise<unknown> =>
      api.act(
        coordinator,
        'addPassengers',
        'AddPassengersInput',
        { movementId, expectedVersion: row?.version, passengers: [child.id] },
        '... on Movement { id }',
      );
    await api.world.sql(`update homeward.cases set age_band = '9-17' where id = $1`, [child.id]);
    expect(await seat()).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'passengers.0', code: 'CHILD_WITHOUT_DETERMINATION' }],
    });
    await api.world.sql(`update homeward.cases set age_band = '18-20' where id = $1`, [child.id]);
    expect(await seat()).toMatchObject({ __typename: 'Movement' });
  });
});

/** Nobody stays on the list of an airline for a journey that is no longer theirs. */
describe('the seat of somebody who will not go home', () => {
  let api: ApiUnderTest;
  let coordinator: TestUser;
  beforeAll(async () => {
    api = await startApi();
    coordinator = api.world.users.coordinator;
  });
  afterAll(() => api.stop());

  async function booked(nationality: string): Promise<{ caseId: string; movementId: string }> {
    const made = await journey(api.world, coordinator, 'BOOKED');
    await api.world.sql(`update homeward.cases set nationality = $2 where id = $1`, [made.caseId, nationality]);
    return made;
  }
  const raise = (caseId: string, kind: string): Promise<{ __typename: string }> =>
    api.act(
      coordinator,
      'raiseException',
      'RaiseExceptionInput',
      { caseId, kind, reason: 'So the person says' },
      '... on WayHome { caseId }',
    );
  const onList = async (movementId: string): Promise<number> => {
    const answer = await api.ask<{ carrierList: { people: number } }>(
      coordinator,
      `query($id: UUID!) { carrierList(movementId: $id) { people } }`,
      { id: movementId },
    );
    expect(answer.errors).toBeUndefined();
    return answer.data?.carrierList.people ?? -1;
  };
  const seatOf = async (caseId: string): Promise<{ state: string; booking: string } | undefined> => {
    const [row] = await api.world.sql<{ state: string; booking: string }>(
      `select p.state, i.state as booking from homeward.movement_passengers p join homeward.checklist_items i on i.case_id = p.case_id and i.item = 'MOVEMENT_BOOKED' where p.case_id = $1`,
      [caseId],
    );
    return row;
  };
  const seatAgain = async (movementId: string, caseId: string): Promise<unknown> => {
    const [row] = await api.world.sql<{ version: number }>(`select version from homeward.movements where id = $1`, [
      movementId,
    ]);
    return api.act(
      coordinator,
      'addPassengers',
      'AddPassengersInput',
      { movementId, expectedVersion: row?.version, passengers: [caseId] },
      '... on Movement { id }',
    );
  };

  it.each(['REFUSED_RETURN', 'CANCELLED', 'THIRD_COUNTRY'])(
    'is given up with %s, and the booking opens',
    async (kind) => {
      const { caseId, movementId } = await booked('ID');
      expect(await onList(movementId)).toBe(1);
      expect(await raise(caseId, kind)).toMatchObject({ __typename: 'WayHome' });
      expect(await seatOf(caseId)).toEqual({ state: 'REMOVED', booking: 'OPEN' });
      expect(await onList(movementId)).toBe(0);
    },
  );

  it('stays where protection is asked from another country than the one in which it lands', async () => {
    const { caseId, movementId } = await booked('MM');
    await raise(caseId, 'THIRD_COUNTRY');
    expect(await seatOf(caseId)).toEqual({ state: 'BOOKED', booking: 'DONE' });
    expect(await onList(movementId)).toBe(1);
  });

  it('is not given again on a journey that lands in the country feared', async () => {
    const { caseId, movementId } = await booked('ID');
    await raise(caseId, 'THIRD_COUNTRY');
    await api.world.sql(`update homeward.movements set departs_at = now() + interval '3 days' where id = $1`, [
      movementId,
    ]);
    expect(await seatAgain(movementId, caseId)).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'passengers', code: 'LANDS_IN_FEARED_COUNTRY' }],
    });
    expect(await seatOf(caseId)).toEqual({ state: 'REMOVED', booking: 'OPEN' });
  });
});

/** What the airline is told of a need is what the person agreed to, and never what names a condition. */
describe('needs on the way', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('reach the airline by consent alone, and a coordinator without the health of the person', async () => {
    const { coordinator } = api.world.users;
    const { caseId, movementId } = await journey(api.world, coordinator, 'BOOKED');
    await needing(api.world, coordinator, caseId);
    await along(api.world, coordinator, { caseId, movementId });
    const read = async (): Promise<unknown> =>
      (
        await api.ask<{ travelNeeds: unknown[] }>(
          coordinator,
          `query($id: UUID!) { travelNeeds(movementId: $id) { id services health words more forCarrier heldBack version } }`,
          { id: movementId },
        )
      ).data?.travelNeeds;
    const list = async (xlsx: boolean): Promise<{ people: number; text: string; base64: string | null } | undefined> =>
      (
        await api.ask<{ carrierList: { people: number; text: string; base64: string | null } }>(
          coordinator,
          `query($id: UUID!, $xlsx: Boolean) { carrierList(movementId: $id, xlsx: $xlsx) { people text base64 } }`,
          { id: movementId, xlsx },
        )
      ).data?.carrierList;
    const hidden = { id: caseId, health: null, words: null, more: true, version: 1, heldBack: true };
    expect(await read()).toEqual([{ ...hidden, services: ['WCHS', 'MEDA', 'INTERPRETER'], forCarrier: [] }]);
    expect((await list(false))?.text).not.toMatch(/WCHS|MEDA|LANG/);
    await api.world.sql(
      `insert into homeward.consents (id, organisation_id, case_id, purpose, given, text_version, given_by, recorded_by)
       select gen_random_uuid(), organisation_id, id, 'ASSISTANCE', true, '1', 'PERSON', $2 from homeward.cases where id = $1`,
      [caseId, coordinator.id],
    );
    expect(await read()).toMatchObject([{ forCarrier: ['WCHS', 'LANG AM'], heldBack: true }]);
    const told = await list(false);
    // The child without a case of their own boards, too.
    expect(told?.people).toBe(2);
    expect(told?.text).toContain('"WCHS, LANG AM"');
    expect(told?.text).toContain('"Budi"');
    expect(told?.text).not.toMatch(/MEDA|No stairs|PREGNANT/);
    const sheet = await list(true);
    expect(sheet).toMatchObject({ people: 2, text: '' });
    expect(
      Buffer.from(sheet?.base64 ?? '', 'base64')
        .subarray(0, 2)
        .toString(),
    ).toBe('PK');

    const set = (input: object): Promise<object> =>
      api.act(
        coordinator,
        'setTravelNeeds',
        'SetTravelNeedsInput',
        { caseId, expectedVersion: 1, ...input },
        '... on TravelNeeds { services more }',
      );
    expect(await set({ services: ['WCHR', 'WCHC', 'INTERPRETER'] })).toMatchObject({
      fields: [
        { field: 'services', code: 'ONE_WHEELCHAIR' },
        { field: 'language', code: 'REQUIRED' },
      ],
    });
    expect(await set({ services: [], health: [] })).toMatchObject({ __typename: 'Refused' });
    // What the coordinator does not see stays.
    expect(await set({ services: ['DIET'] })).toMatchObject({ services: ['DIET'], more: true });
    expect(await set({ services: [] })).toMatchObject({ __typename: 'StaleWrite' });
  });
});
