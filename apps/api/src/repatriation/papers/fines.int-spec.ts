import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, type ChecklistItem, todayIn } from '@homeward/domain';
import type { TestUser } from '@homeward/testing';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';
import { prepare, traveller } from '../testing/prepare.js';

interface Fine {
  readonly version: number;
  readonly amountMinor: number;
  readonly outstandingMinor: number;
  readonly perDayMinor: number;
  readonly waivedMinor: number;
  readonly paidMinor: number;
  readonly legalUntil: string;
  readonly stayDays: number | null;
  readonly settlement: string | null;
  readonly passedMinor: number | null;
  readonly nextAlert: { readonly on: string; readonly amountMinor: number } | null;
  readonly lines: readonly { readonly kind: string; readonly days: number; readonly amountMinor: number }[];
  readonly waivers: readonly {
    readonly id: string;
    readonly decision: string | null;
    readonly decisionNumber: string;
  }[];
  readonly freezes: readonly { readonly id: string }[];
  readonly payments: readonly { readonly id: string; readonly amountMinor: number; readonly payer: string }[];
}
interface Way {
  readonly code?: string;
  readonly fields?: readonly { readonly field: string; readonly code: string }[];
  readonly overstay: Fine | null;
  readonly items: readonly { readonly item: ChecklistItem; readonly state: string; readonly version: number }[];
}
const WAY = `... on WayHome { overstay { version amountMinor outstandingMinor perDayMinor waivedMinor paidMinor legalUntil stayDays settlement passedMinor nextAlert { on amountMinor }
  lines { kind days amountMinor } waivers { id decision decisionNumber } freezes { id } payments { id amountMinor payer } } items { item state version } }`;
const today = todayIn();

describe('fines', () => {
  let api: ApiUnderTest;
  let coordinator: TestUser;
  beforeAll(async () => {
    api = await startApi();
    ({ coordinator } = api.world.users);
    await api.world.sql(`delete from homeward.fine_rules where organisation_id = $1`, [coordinator.organisationId]);
    await api.world.sql(
      `insert into homeward.fine_rules (id, organisation_id, country, per_day_minor, currency, valid_from) values ($1, $2, 'KH', 1001, 'USD', '2020-01-01')`,
      [uuid(), coordinator.organisationId],
    );
    await api.world.sql(
      `insert into homeward.visa_rules (id, organisation_id, country, visa_kind, stay_days, valid_from) values ($1, $2, 'KH', 'tourist', 30, '2020-01-01')`,
      [uuid(), coordinator.organisationId],
    );
  });
  afterAll(() => api.stop());

  const act = (name: string, input: object): Promise<Way> =>
    api.act<Way>(coordinator, name, `${name.charAt(0).toUpperCase()}${name.slice(1)}Input`, input, WAY);
  const fineOf = (way: Way): Fine => {
    if (!way.overstay) throw new Error(JSON.stringify(way));
    return way.overstay;
  };
  /** A fine of so many days, with the waiver asked for. */
  async function assessed(days: number): Promise<{ id: string; fine: Fine; waiverId: string }> {
    const { id } = await traveller(api.world, coordinator);
    await prepare(api.world, { id } as never, 'OVERSTAY_ASSESSED');
    const first = fineOf(await act('assessOverstay', { caseId: id, legalUntil: addDays(today, -days) }));
    const asked = fineOf(
      await act('askWaiver', { caseId: id, expectedVersion: first.version, askedOf: 'Immigration', letter: 'L-7' }),
    );
    return { id, fine: asked, waiverId: asked.waivers[0]?.id ?? '' };
  }

  it('grow past the threshold, are waived by half, paid in parts by two, and settled with the step', async () => {
    const { id, fine, waiverId } = await assessed(51);
    expect(fine).toMatchObject({
      amountMinor: 51_051,
      outstandingMinor: 51_051,
      perDayMinor: 1001,
      passedMinor: 50_000,
    });
    expect(fine.nextAlert).toEqual({ on: addDays(today, 49), amountMinor: 100_000 });
    expect(fine.lines).toEqual([{ kind: 'RULE', days: 51, amountMinor: 51_051 }]);
    const half = fineOf(
      await act('decideWaiver', {
        caseId: id,
        expectedVersion: fine.version,
        waiverId,
        decision: 'PART',
        on: today,
        share: 5000,
        number: 'GDI 17/26',
      }),
    );
    // What cannot be halved is let off.
    expect(half).toMatchObject({ waivedMinor: 25_526, outstandingMinor: 25_525, perDayMinor: 0 });
    expect(half.waivers).toMatchObject([{ decision: 'PART', decisionNumber: 'GDI 17/26' }]);
    const pay = (amountMinor: number, payer: string, expectedVersion: number): Promise<Way> =>
      act('payFine', { caseId: id, expectedVersion, on: today, amountMinor, payer });
    expect(await pay(25_526, 'FAMILY', half.version)).toMatchObject({ fields: [{ code: 'MORE_THAN_LEFT' }] });
    const part = fineOf(await pay(10_000, 'FAMILY', half.version));
    expect(part).toMatchObject({ paidMinor: 10_000, outstandingMinor: 15_525, settlement: null });
    expect(await pay(1, 'IOM', half.version)).toMatchObject({ code: 'STALE_WRITE' });
    const done = await pay(15_525, 'IOM', part.version);
    expect(fineOf(done)).toMatchObject({ settlement: 'PART_WAIVED', outstandingMinor: 0, amountMinor: 51_051 });
    expect(done.items.find(({ item }) => item === 'FINE_SETTLED')?.state).toBe('DONE');
    const rows = await api.world.sql<{ kind: string; amount_minor: number; payer: string }>(
      `select kind, amount_minor::int, payer from homeward.costs where case_id = $1 order by id`,
      [id],
    );
    expect(rows).toEqual([
      { kind: 'FINE', amount_minor: 10_000, payer: 'FAMILY' },
      { kind: 'FINE', amount_minor: 15_525, payer: 'IOM' },
    ]);
    const correct = { costId: fineOf(done).payments[0]?.id, expectedVersion: 1, ground: 'NOT_SPENT' };
    expect(
      await api.act(coordinator, 'correctCost', 'CorrectCostInput', correct, `... on CostBatch { id }`),
    ).toMatchObject({
      code: 'OF_A_SETTLED_FINE',
    });
    expect(
      await api.act(
        coordinator,
        'recordCost',
        'RecordCostInput',
        {
          caseId: (await assessed(3)).id,
          kind: 'FINE',
          amountMinor: 1,
          currency: 'USD',
          on: today,
          payer: 'FAMILY',
          state: 'PAID',
        },
        `... on CostBatch { id }`,
      ),
    ).toMatchObject({ fields: [{ code: 'FINE_PAID_THERE' }] });
  });

  it('are settled by a waiver in full, and stay as they are by a refusal', async () => {
    const full = await assessed(20);
    const done = await act('decideWaiver', {
      caseId: full.id,
      expectedVersion: full.fine.version,
      waiverId: full.waiverId,
      decision: 'GRANTED',
      on: today,
    });
    expect(fineOf(done)).toMatchObject({ settlement: 'WAIVED', waivedMinor: 20_020 });
    const refused = await assessed(20);
    const after = fineOf(
      await act('decideWaiver', {
        caseId: refused.id,
        expectedVersion: refused.fine.version,
        waiverId: refused.waiverId,
        decision: 'REFUSED',
        on: today,
      }),
    );
    expect(after).toMatchObject({ outstandingMinor: 20_020, perDayMinor: 1001, settlement: null });
    expect(
      await act('decideWaiver', {
        caseId: refused.id,
        expectedVersion: after.version,
        waiverId: refused.waiverId,
        decision: 'GRANTED',
        on: today,
      }),
    ).toMatchObject({ code: 'WAIVER_NOT_OPEN' });
  });

  it('stand still while somebody is detained, day by day', async () => {
    const { id, fine } = await assessed(10);
    const frozen = fineOf(
      await act('freezeFine', {
        caseId: id,
        expectedVersion: fine.version,
        from: addDays(today, -4),
        ground: 'DETAINED',
      }),
    );
    expect(frozen).toMatchObject({ amountMinor: 5 * 1001, perDayMinor: 0 });
    expect(frozen.lines.map(({ kind, days }) => [kind, days])).toEqual([
      ['RULE', 5],
      ['FROZEN', 5],
    ]);
    expect(
      await act('freezeFine', { caseId: id, expectedVersion: frozen.version, from: today, ground: 'OTHER' }),
    ).toMatchObject({ fields: [{ code: 'FREEZE_OPEN' }] });
    const again = fineOf(
      await act('endFreeze', {
        caseId: id,
        expectedVersion: frozen.version,
        freezeId: frozen.freezes[0]?.id,
        to: addDays(today, -2),
      }),
    );
    expect(again).toMatchObject({ amountMinor: 7 * 1001, perDayMinor: 1001 });
  });

  it('stay as an office fixed them when another reason to stand still ends', async () => {
    const { id, fine, waiverId } = await assessed(20);
    const frozen = fineOf(
      await act('freezeFine', {
        caseId: id,
        expectedVersion: fine.version,
        from: addDays(today, -10),
        ground: 'DETAINED',
      }),
    );
    await api.world.sql(`update homeward.fine_waivers set asked_on = $2 where id = $1`, [waiverId, addDays(today, -9)]);
    const part = fineOf(
      await act('decideWaiver', {
        caseId: id,
        expectedVersion: frozen.version,
        waiverId,
        decision: 'PART',
        share: 1000,
        on: addDays(today, -8),
      }),
    );
    const ended = fineOf(
      await act('endFreeze', {
        caseId: id,
        expectedVersion: part.version,
        freezeId: frozen.freezes[0]?.id,
        to: addDays(today, -5),
      }),
    );
    expect(ended).toMatchObject({ amountMinor: part.amountMinor, perDayMinor: part.perDayMinor });
  });

  it('begin after the days that the visa allows, by the rule of the day of entry', async () => {
    const { id } = await traveller(api.world, coordinator);
    await prepare(api.world, { id } as never, 'OVERSTAY_ASSESSED');
    const enteredOn = addDays(today, -40);
    expect(await act('assessOverstay', { caseId: id })).toMatchObject({ fields: [{ code: 'ENTRY_OR_LAST_DAY' }] });
    expect(await act('assessOverstay', { caseId: id, enteredOn, visaKind: 'crew' })).toMatchObject({
      fields: [{ code: 'VISA_RULE_UNKNOWN' }],
    });
    const fine = fineOf(await act('assessOverstay', { caseId: id, enteredOn, visaKind: 'Tourist' }));
    expect(fine).toMatchObject({ legalUntil: addDays(enteredOn, 29), stayDays: 30, amountMinor: 11 * 1001 });
  });

  it('are not settled by a refusal, nor by what an office decided before others paid', async () => {
    const { id, fine, waiverId } = await assessed(20);
    await api.world.sql(`update homeward.fine_waivers set asked_on = $2 where id = $1`, [
      waiverId,
      addDays(today, -15),
    ]);
    const paid = fineOf(
      await act('payFine', {
        caseId: id,
        expectedVersion: fine.version,
        on: today,
        amountMinor: 15_015,
        payer: 'FAMILY',
      }),
    );
    const decide = (decision: string, of: Fine, waiver: string | undefined, more = {}): Promise<Way> =>
      act('decideWaiver', {
        caseId: id,
        expectedVersion: of.version,
        waiverId: waiver,
        decision,
        on: addDays(today, -10),
        ...more,
      });
    const refused = fineOf(await decide('REFUSED', paid, waiverId));
    expect(refused).toMatchObject({ settlement: null, outstandingMinor: 5_005 });
    const again = fineOf(
      await act('askWaiver', { caseId: id, expectedVersion: refused.version, on: addDays(today, -12) }),
    );
    const second = again.waivers.find(({ decision }) => decision === null)?.id;
    expect(await decide('PART', again, second, { waivedMinor: 10_010 })).toMatchObject({
      fields: [{ field: 'waivedMinor', code: 'MORE_THAN_LEFT' }],
    });
    const part = fineOf(await decide('PART', again, second, { share: 1000, stopsGrowing: false }));
    expect(part).toMatchObject({ settlement: null, paidMinor: 15_015 });
    const [stored] = await api.world.sql<{ base: number }>(
      `select base_minor::int as base from homeward.fine_waivers where id = $1`,
      [second ?? ''],
    );
    expect(stored?.base).toBe(10_010);
  });

  it('paid up on an earlier day are still owed for the days since', async () => {
    const { id, fine } = await assessed(20);
    const pay = (expectedVersion: number, on: string, amountMinor: number): Promise<Way> =>
      act('payFine', { caseId: id, expectedVersion, on, amountMinor, payer: 'FAMILY' });
    const part = fineOf(await pay(fine.version, addDays(today, -2), 18 * 1001));
    expect(part).toMatchObject({ settlement: null, outstandingMinor: 2 * 1001 });
    expect(fineOf(await pay(part.version, today, 2 * 1001))).toMatchObject({ settlement: 'PAID' });
  });

  it('are never settled in silence where no rule says what is owed', async () => {
    const { id, fine: known } = await assessed(9);
    const fine = fineOf(
      await act('assessOverstay', {
        caseId: id,
        expectedVersion: known.version,
        legalUntil: known.legalUntil,
        country: 'MM',
      }),
    );
    const settleFine = { caseId: id, expectedVersion: fine.version, paidMinor: 0, waivedMinor: 0 };
    expect(await act('settleFine', settleFine)).toMatchObject({
      fields: [{ field: 'assessedMinor', code: 'FINE_NOT_RECKONED' }],
    });
    expect(fineOf(await act('settleFine', { ...settleFine, assessedMinor: 0 }))).toMatchObject({
      settlement: 'NO_FINE',
    });
  });

  it('keep their currency once something was paid, and their payments are corrected with them', async () => {
    const { id, fine } = await assessed(20);
    await api.world.sql(
      `insert into homeward.fine_rules (id, organisation_id, country, per_day_minor, currency, valid_from) values ($1, $2, 'TH', 50000, 'THB', '2020-01-01')`,
      [uuid(), coordinator.organisationId],
    );
    const payFine = { caseId: id, on: today, amountMinor: 1000, payer: 'FAMILY' };
    expect(await act('payFine', { ...payFine, expectedVersion: fine.version, attachmentId: uuid() })).toMatchObject({
      fields: [{ field: 'attachmentId', code: 'NOT_AN_ID' }],
    });
    const paid = fineOf(await act('payFine', { ...payFine, expectedVersion: fine.version }));
    const assess = { caseId: id, legalUntil: paid.legalUntil, country: 'TH' };
    expect(await act('assessOverstay', { ...assess, expectedVersion: paid.version })).toMatchObject({
      fields: [{ field: 'country', code: 'FINE_OTHER_CURRENCY' }],
    });
    const correct = (more: object): Promise<{ code?: string }> =>
      api.act(
        coordinator,
        'correctCost',
        'CorrectCostInput',
        { costId: paid.payments[0]?.id, expectedVersion: 1, ground: 'WRONG_AMOUNT', ...more },
        `... on CostBatch { id }`,
      );
    const instead = { kind: 'FINE', amountMinor: 9, currency: 'THB', on: today, payer: 'FAMILY', state: 'PAID' };
    expect(await correct({ instead })).toMatchObject({ code: 'FINE_PAID_ANEW' });
    expect((await correct({})).code).toBeUndefined();
    // Who looks at what was paid before is told that it is no longer so.
    expect(await act('payFine', { ...payFine, expectedVersion: paid.version })).toMatchObject({ code: 'STALE_WRITE' });
    const now = paid.version + 1;
    expect(fineOf(await act('assessOverstay', { ...assess, expectedVersion: now }))).toMatchObject({
      amountMinor: 20 * 50_000,
    });
  });

  it('are reckoned anew when the step is undone', async () => {
    const { id, fine } = await assessed(5);
    const settled = await act('settleFine', {
      caseId: id,
      expectedVersion: fine.version,
      paidMinor: 0,
      waivedMinor: 5005,
    });
    const step = settled.items.find(({ item }) => item === 'FINE_SETTLED');
    await act('reopenItem', { caseId: id, item: 'FINE_SETTLED', expectedVersion: step?.version, reason: 'Mistyped' });
    const [row] = await api.world.sql<{ settled_on: string | null; currency: string | null }>(
      `select settled_on, currency from homeward.overstays where case_id = $1`,
      [id],
    );
    expect(row).toEqual({ settled_on: null, currency: null });
  });
});
