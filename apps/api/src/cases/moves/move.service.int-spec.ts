import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCase } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';

const CASE = `... on Case { id version state outOn moves { to reasonNeeded problems { code message } } next { act to problems { code } } }`;
interface Moved {
  readonly __typename: string;
  readonly version: number;
  readonly state: string;
  readonly moves: { readonly to: string; readonly problems: { readonly code: string }[] }[];
  readonly next: { readonly act: string };
}

describe('track A', () => {
  let api: ApiUnderTest;
  let mine: TestCase;
  beforeAll(async () => {
    api = await startApi();
    mine = await api.world.addCase({ state: 'REPORTED', verified: false });
  });
  afterAll(() => api.stop());
  const move = (input: object): Promise<Moved> =>
    api.act(api.world.users.caseworker, 'moveCase', 'MoveCaseInput', { caseId: mine.id, ...input }, CASE);
  const evidence = (kind: string): Promise<Moved> =>
    api.act(
      api.world.users.caseworker,
      'addCaseEvidence',
      'AddCaseEvidenceInput',
      { caseId: mine.id, kind, note: 'Seen' },
      CASE,
    );

  it('goes from plea to verified by evidence, and says what is lacking on the way', async () => {
    const begun = await move({ expectedVersion: 1, to: 'VERIFYING' });
    expect(begun).toMatchObject({ state: 'VERIFYING', version: 2, next: { act: 'RECORD_EVIDENCE' } });
    expect(begun.moves.find((m) => m.to === 'VERIFIED')?.problems.map((p) => p.code)).toEqual([
      'EVIDENCE_NEEDED',
      'REQUESTER_NOT_CHECKED',
    ]);
    expect(await move({ expectedVersion: 2, to: 'VERIFIED' })).toMatchObject({
      __typename: 'InvalidInput',
      fields: [
        { field: 'to', code: 'EVIDENCE_NEEDED' },
        { field: 'to', code: 'REQUESTER_NOT_CHECKED' },
      ],
    });
    await evidence('LIVE_CONTACT');
    await evidence('LIVE_CONTACT');
    expect((await evidence('REQUESTER_CHECKED')).next.act).toBe('RECORD_EVIDENCE');
    expect((await evidence('EVIDENCE_OF_PLACE')).next.act).toBe('CONFIRM_VERIFIED');
    const verified = await move({ expectedVersion: 2, to: 'VERIFIED' });
    expect(verified).toMatchObject({ state: 'VERIFIED', next: { act: 'RECORD_CONSENT' } });
    expect(
      await api.world.sql(`select verified_at is not null as v from homeward.cases where id = $1`, [mine.id]),
    ).toEqual([{ v: true }]);
  });

  it('asks for the wish of the person, or the reason why it could not be asked', async () => {
    expect(await move({ expectedVersion: 3, to: 'RESCUE_REQUESTED' })).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'bestInterestReason', code: 'CONSENT_NEEDED' }],
    });
    expect(
      await move({ expectedVersion: 3, to: 'RESCUE_REQUESTED', bestInterestReason: 'A child, and watched.' }),
    ).toMatchObject({ state: 'RESCUE_REQUESTED', version: 4 });
  });

  it('a person who is moved must be found again: the old place proves nothing', async () => {
    expect(await move({ expectedVersion: 4, to: 'MOVED' })).toMatchObject({
      __typename: 'InvalidInput',
      fields: [{ field: 'reason', code: 'REASON_NEEDED' }],
    });
    await move({ expectedVersion: 4, to: 'MOVED', reason: 'Sold on', compoundId: api.world.compound });
    expect(await move({ expectedVersion: 5, to: 'VERIFYING' })).toMatchObject({
      state: 'VERIFYING',
      next: { act: 'RECORD_EVIDENCE' },
    });
  });

  it('refuses what is out of order, what is stale, and a day in the future', async () => {
    expect(await move({ expectedVersion: 6, to: 'HOME' })).toMatchObject({
      __typename: 'Refused',
      code: 'NO_SUCH_MOVE',
    });
    expect(await move({ expectedVersion: 6, to: 'OUT', outOn: '2024-01-01' })).toMatchObject({
      fields: [{ field: 'exitMode', code: 'EXIT_MODE_NEEDED' }],
    });
    expect(await move({ expectedVersion: 6, to: 'OUT', exitMode: 'SELF_ESCAPE' })).toMatchObject({
      fields: [{ field: 'outOn', code: 'REQUIRED' }],
    });
    expect(await move({ expectedVersion: 6, to: 'OUT', exitMode: 'SELF_ESCAPE', outOn: '2199-01-01' })).toMatchObject({
      fields: [{ field: 'outOn', code: 'DATE_IN_FUTURE' }],
    });
    expect(await move({ expectedVersion: 5, to: 'OUT', exitMode: 'SELF_ESCAPE', outOn: '2025-01-01' })).toMatchObject({
      __typename: 'StaleWrite',
      currentVersion: 6,
    });
    const input = { operationId: uuid(), expectedVersion: 6, to: 'OUT', exitMode: 'SELF_ESCAPE', outOn: '2025-01-01' };
    const [out, again] = [await move(input), await move(input)];
    expect(out).toMatchObject({ state: 'OUT', outOn: '2025-01-01', version: 7 });
    expect(again).toEqual(out);
    expect(
      await api.world.sql(`select 1 from homeward.case_events where case_id = $1 and kind = 'CAME_OUT'`, [mine.id]),
    ).toHaveLength(1);
    expect(await move({ expectedVersion: 7, to: 'CLOSED', reason: 'Done' })).toMatchObject({
      __typename: 'InvalidInput',
      // Screening has not begun: that came up with the exit.
      fields: [
        { field: 'to', code: 'APPROVAL_NEEDED' },
        { field: 'to', code: 'OPEN_TASKS' },
      ],
    });
  });

  it('a duplicate points at a case that is open or proposed, never at an id', async () => {
    const elsewhere = { teamId: api.world.teamTwo, assignedTo: null };
    const same = await api.world.addCase(elsewhere);
    const other = await api.world.addCase({
      ...elsewhere,
      name: 'Nguyen Van An',
      romanisedName: 'Nguyen Van An',
      birth: '1960',
      nationality: 'VN',
    });
    const target = await api.world.addCase();
    const to = (duplicateOf: string | undefined): Promise<Moved> =>
      move({ caseId: target.id, expectedVersion: 1, to: 'DUPLICATE', reason: 'Same', duplicateOf });
    expect(await to(undefined)).toMatchObject({ fields: [{ field: 'duplicateOf', code: 'REQUIRED' }] });
    expect(await to(target.id)).toMatchObject({ fields: [{ field: 'duplicateOf', code: 'NOT_AN_ID' }] });
    expect(await to(other.id)).toMatchObject({ fields: [{ field: 'duplicateOf', code: 'NOT_AN_ID' }] });
    expect(await to(same.id)).toMatchObject({ state: 'DUPLICATE' });
  });

  it('shows no moves to who cannot make them, and is not there for strangers', async () => {
    const document = `query($id: UUID!) { case(id: $id) { reference moves { to } next { act } } }`;
    const officer = api.world.users.coordinator;
    const seen = await api.ask<{ case: { moves: object[] } }>(officer, document, { id: mine.id });
    expect(seen.data?.case.moves.length).toBeGreaterThan(0);
    const moved = await api.act(
      api.world.neighbours.caseworker,
      'moveCase',
      'MoveCaseInput',
      { caseId: mine.id, expectedVersion: 7, to: 'IN_CARE' },
      CASE,
    );
    expect(moved).toMatchObject({ __typename: 'Refused', code: 'NOT_FOUND' });
  });
});
