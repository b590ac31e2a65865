import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, todayIn } from '@homeward/domain';
import type { TestCase, TestUser } from '@homeward/testing';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';

interface Spell {
  readonly id: string;
  readonly version: number;
  readonly kind: string;
  readonly place: string | null;
  readonly reviewOn: string | null;
  readonly alerts: readonly string[];
  readonly reviews: readonly { readonly note: string; readonly nextOn: string | null }[];
}
interface Answer {
  readonly __typename: string;
  readonly id: string;
  readonly version: number;
  readonly code?: string;
  readonly spells: readonly Spell[];
  readonly beds: readonly { readonly bed: string; readonly free: number }[];
  readonly address: string | null;
  readonly fields?: readonly { readonly field: string; readonly code: string }[];
}

const SPELL = `id version kind place reviewOn alerts reviews { note nextOn }`;
const CUSTODY = `... on Custody { spells { ${SPELL} } }`;
const PLACE = `... on CustodyPlace { id version beds { bed free } }`;
const today = todayIn('Asia/Phnom_Penh');
const shelter = { kind: 'SHELTER', name: 'Bamboo House', country: 'KH', bedsWomen: 1, address: '7 Riverside' };
const found = {
  stillRight: true,
  seen: true,
  access: 'LIMITED',
  food: 'YES',
  medical: 'UNKNOWN',
  familyContact: 'REFUSED',
  minorsApart: 'NOT_ASKED',
  illTreatment: 'NO',
  medicalUrgent: false,
};

describe('custody', () => {
  let api: ApiUnderTest;
  let caseworker: TestUser;
  let coordinator: TestUser;
  let supervisor: TestUser;
  let person: TestCase;

  beforeAll(async () => {
    api = await startApi();
    ({ caseworker, coordinator, supervisor } = api.world.users);
    person = await out();
  });
  afterAll(() => api.stop());

  const out = async (): Promise<TestCase> => {
    const made = await api.world.addCase();
    await api.world.sql(`update homeward.cases set state = 'OUT', out_on = $2 where id = $1`, [
      made.id,
      addDays(today, -60),
    ]);
    return made;
  };
  const act = (user: TestUser, name: string, type: string, input: object, selection: string): Promise<Answer> =>
    api.act<Answer>(user, name, type, input, selection);
  const bring = (target: TestCase, more: object, open?: Spell): Promise<Answer> =>
    act(
      caseworker,
      'changeCustody',
      'ChangeCustodyInput',
      { caseId: target.id, kind: 'POLICE', place: '', spellId: open?.id, expectedVersion: open?.version, ...more },
      CUSTODY,
    );
  const review = (spell: Spell, more: object = {}): Promise<Answer> =>
    act(
      caseworker,
      'reviewCustody',
      'ReviewCustodyInput',
      { caseId: person.id, spellId: spell.id, expectedVersion: spell.version, reviewedOn: today, ...found, ...more },
      CUSTODY,
    );

  it('keeps what each review found, and starts the clock of the organisation again', async () => {
    const began = await bring(person, { place: 'District police post', from: addDays(today, -40) });
    const [spell] = began.spells;
    expect(spell).toMatchObject({ reviewOn: addDays(today, -33), alerts: ['REVIEW_OVERDUE', 'HELD_LONG'] });
    if (!spell) return;
    expect(await review(spell, { stillRight: false })).toMatchObject({
      fields: [{ field: 'note', code: 'SAY_WHAT_IS_WRONG' }],
    });
    expect(await review(spell, { nextOn: today })).toMatchObject({
      fields: [{ field: 'nextOn', code: 'NEXT_REVIEW_NOT_LATER' }],
    });
    await api.world.sql(
      `update homeward.organisations set deadlines = '{"CUSTODY_REVIEW": 4320, "HELD_LONG": 86400}' where id = $1`,
      [api.world.here],
    );
    const [after] = (await review(spell, { access: 'NONE', note: 'The guard sent us away' })).spells;
    expect(after).toMatchObject({
      reviewOn: addDays(today, 3),
      alerts: ['ACCESS_REFUSED'],
      reviews: [{ note: 'The guard sent us away', nextOn: addDays(today, 3) }],
    });
    // Whoever looked at the same spell before does not set the clock back.
    expect(await review(spell)).toMatchObject({ __typename: 'StaleWrite' });
    await expect(api.asApp(caseworker, `update homeward.custody_reviews set note = note`)).rejects.toThrow();
  });

  it('warns before somebody is brought where no bed is free, and lets whoever has seen it', async () => {
    const place = await act(supervisor, 'registerCustodyPlace', 'RegisterCustodyPlaceInput', shelter, PLACE);
    expect(place.beds).toEqual([{ bed: 'WOMEN', free: 1 }]);
    const [first, second] = [await out(), await out()];
    const at = { placeId: place.id, from: today };
    expect(await bring(first, at)).toMatchObject({ fields: [{ field: 'bed', code: 'REQUIRED' }] });
    expect((await bring(first, { ...at, bed: 'WOMEN' })).spells[0]).toMatchObject({
      kind: 'SHELTER',
      place: 'Bamboo House',
    });
    expect(await bring(second, { ...at, bed: 'WOMEN' })).toMatchObject({
      fields: [{ field: 'fullSeen', code: 'NO_BED_FREE' }],
    });
    expect((await bring(second, { ...at, bed: 'WOMEN', fullSeen: true })).spells).toHaveLength(1);
    const { data } = await api.ask<{ custodyPlace: { place: Answer; people: unknown[]; others: number } }>(
      coordinator,
      `query($id: UUID!) { custodyPlace(id: $id) { place { id beds { bed free } } people { caseId } others } }`,
      { id: place.id },
    );
    expect(data?.custodyPlace).toMatchObject({ place: { beds: [{ bed: 'WOMEN', free: -1 }] }, others: 0 });
    expect(data?.custodyPlace.people).toHaveLength(2);
  });

  it('opens the address for a supervisor with a reason, and for nobody else', async () => {
    const place = await act(coordinator, 'registerCustodyPlace', 'RegisterCustodyPlaceInput', shelter, PLACE);
    const open = (user: TestUser, reason: string): Promise<Answer> =>
      act(
        user,
        'openCustodyPlaceAddress',
        'OpenCustodyPlaceAddressInput',
        { placeId: place.id, reason },
        '... on CustodyPlaceAddress { address }',
      );
    expect(await open(supervisor, '')).toMatchObject({ fields: [{ field: 'reason', code: 'REASON_NEEDED' }] });
    expect(await open(supervisor, 'A car goes there tonight')).toMatchObject({ address: '7 Riverside' });
    await expect(open(coordinator, 'A car goes there tonight')).rejects.toThrow();
  });

  it('lists whom the authorities hold, overdue first, of the own cases alone', async () => {
    const late = await out();
    await bring(late, { place: 'Police', from: addDays(today, -20), reviewOn: addDays(today, -10) });
    const held = async (user: TestUser): Promise<string[]> =>
      (
        await api.ask<{ heldPeople: { people: { reference: string }[] } }>(
          user,
          `{ heldPeople(first: 100) { people { reference } } }`,
        )
      ).data?.heldPeople.people.map(({ reference }) => reference) ?? [];
    const mine = await held(caseworker);
    expect(mine[0]).toBe(late.reference);
    expect(mine).toContain(person.reference);
    expect(await held(api.world.neighbours.supervisor)).not.toContain(late.reference);
  });
});
