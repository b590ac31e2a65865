import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays } from '../working-days/working-days.js';
import { currencies, currencyDigits, parseAmount, toDecimal } from './money.js';
import {
  nextCrossing,
  overstay,
  settlementOf,
  type FineRule,
  type Overstay,
  type OverstayQuestion,
} from './overstay.js';

const tenADay: FineRule = { validFrom: '2020-01-01', amountPerDayMinor: 1000, currency: 'USD' };
const count = (question: OverstayQuestion): Overstay => {
  const result = overstay(question);
  if (!result.ok) throw new Error(result.code);
  return result.value;
};

describe('overstay', () => {
  it('is USD 10 a day from the day after the last lawful one', () => {
    const stay = { visaExpiresOn: '2026-07-01' };
    expect(count({ stay, until: '2026-07-01', rules: [tenADay] })).toMatchObject({
      days: 0,
      amountMinor: 0,
      perDayMinor: 1000,
    });
    expect(count({ stay, until: '2026-07-02', rules: [tenADay] })).toMatchObject({
      days: 1,
      amountMinor: 1000,
      currency: 'USD',
    });
    expect(count({ stay, until: '2026-11-20', rules: [tenADay] })).toMatchObject({
      days: 142,
      amountMinor: 142_000,
      crossings: [
        { amountMinor: 50_000, on: '2026-08-20' },
        { amountMinor: 100_000, on: '2026-10-09' },
      ],
    });
    expect(count({ stay, until: '2026-06-01', rules: [tenADay] })).toMatchObject({ days: 0, perDayMinor: 0 });
  });

  it('counts the day of entry as the first of the days allowed', () => {
    const stay = { entryDate: '2026-06-01', allowedDays: 30 };
    expect(count({ stay, until: '2026-07-01', rules: [tenADay] })).toMatchObject({
      lastLawfulDay: '2026-06-30',
      days: 1,
    });
  });

  it('charges each day by the rule of that day, and says for how many none is known', () => {
    const rules: FineRule[] = [
      { ...tenADay, validFrom: '2026-01-03', validTo: '2026-01-05' },
      { ...tenADay, validFrom: '2026-01-06', amountPerDayMinor: 2500 },
    ];
    expect(count({ stay: { visaExpiresOn: '2026-01-01' }, until: '2026-01-07', rules })).toMatchObject({
      days: 6,
      amountMinor: 3 * 1000 + 2 * 2500,
      daysWithoutRule: 1,
      perDayMinor: 2500,
    });
  });

  it('takes the rule that began last where two overlap, in whatever order they come', () => {
    const rules: FineRule[] = [
      tenADay,
      { ...tenADay, validFrom: '2026-01-03', validTo: '2026-01-03', amountPerDayMinor: 0 },
    ];
    for (const known of [rules, [...rules].reverse()]) {
      expect(count({ stay: { visaExpiresOn: '2026-01-01' }, until: '2026-01-04', rules: known }).amountMinor).toBe(
        2000,
      );
    }
  });

  it('stops at the cap', () => {
    const rules: FineRule[] = [{ ...tenADay, capMinor: 2500 }];
    expect(count({ stay: { visaExpiresOn: '2026-01-01' }, until: '2026-02-01', rules })).toMatchObject({
      amountMinor: 2500,
      perDayMinor: 0,
    });
  });

  it('adds no rupees to dollars, and takes no fractions', () => {
    const rules: FineRule[] = [
      { ...tenADay, validTo: '2026-01-03' },
      { ...tenADay, validFrom: '2026-01-04', currency: 'IDR' },
    ];
    const stay = { visaExpiresOn: '2026-01-01' };
    expect(overstay({ stay, until: '2026-01-06', rules })).toEqual({ ok: false, code: 'MIXED_CURRENCIES' });
    expect(overstay({ stay, until: '2026-01-06', rules: [{ ...tenADay, amountPerDayMinor: 10.5 }] })).toEqual({
      ok: false,
      code: 'RULE_NOT_WHOLE',
    });
    expect(overstay({ stay: { visaExpiresOn: '1900-01-01' }, until: '2026-01-06', rules: [tenADay] }).ok).toBe(false);
  });

  it('never falls while the stay goes on, and crosses each threshold once', () => {
    const rules = fc.array(
      fc.record({
        validFrom: fc.nat(400).map((n) => addDays('2025-01-01', n)),
        validTo: fc.option(fc.nat(600).map((n) => addDays('2025-01-01', n))),
        amountPerDayMinor: fc.nat(80_000),
        currency: fc.constant('USD' as const),
        capMinor: fc.option(fc.nat(400_000)),
      }),
      { maxLength: 5 },
    );
    fc.assert(
      fc.property(rules, fc.nat(300), (known, days) => {
        const stay = { visaExpiresOn: '2025-03-01' };
        const now = count({ stay, until: addDays('2025-03-01', days), rules: known });
        const next = count({ stay, until: addDays('2025-03-01', days + 1), rules: known });
        expect(next.amountMinor - now.amountMinor).toBe(now.perDayMinor);
        expect(now.crossings.map((c) => c.amountMinor)).toEqual(
          Array.from({ length: Math.floor(now.amountMinor / 50_000) }, (_, i) => (i + 1) * 50_000),
        );
      }),
    );
  });
});

describe('the reckoning, line by line', () => {
  const day = (n: number): string => addDays('2025-01-01', n);
  const ruleArb = fc.record({
    validFrom: fc.nat(400).map(day),
    validTo: fc.option(fc.nat(600).map(day)),
    amountPerDayMinor: fc.nat(80_000),
    currency: fc.constant('USD' as const),
    capMinor: fc.option(fc.nat(400_000)),
    freeDays: fc.option(fc.nat(40)),
    warnEveryMinor: fc.option(fc.integer({ min: 1, max: 90_000 })),
  });
  const freezeArb = fc.record({ from: fc.nat(400).map(day), to: fc.option(fc.nat(400).map(day)) });

  it('is the sum over its days, never negative, with every day once and none on which it was frozen', () => {
    fc.assert(
      fc.property(
        fc.array(ruleArb, { maxLength: 5 }),
        fc.array(freezeArb, { maxLength: 3 }),
        fc.nat(300),
        (rules, frozen, days) => {
          const question = { stay: { visaExpiresOn: day(59) }, rules, frozen };
          const found = count({ ...question, until: day(59 + days) });
          expect(found.lines.reduce((sum, line) => sum + line.amountMinor, 0)).toBe(found.amountMinor);
          expect(found.lines.reduce((sum, line) => sum + line.days, 0)).toBe(days);
          let running = 0;
          for (let n = 0; n < days; n += 1) {
            const until = count({ ...question, until: day(59 + n) });
            expect(until.perDayMinor).toBeGreaterThanOrEqual(0);
            if (frozen.some(({ from, to }) => from <= day(60 + n) && (!to || day(60 + n) <= to)))
              expect(until.perDayMinor).toBe(0);
            running += until.perDayMinor;
          }
          expect(running).toBe(found.amountMinor);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('has free days, days in detention and a cap as lines of their own', () => {
    const found = count({
      stay: { visaExpiresOn: '2026-01-01' },
      until: '2026-01-12',
      rules: [{ ...tenADay, freeDays: 2, capMinor: 5500 }],
      frozen: [{ from: '2026-01-05', to: '2026-01-06' }],
    });
    expect(found.lines.map(({ kind, days, amountMinor }) => [kind, days, amountMinor])).toEqual([
      ['FREE', 2, 0],
      ['RULE', 1, 1000],
      ['FROZEN', 2, 0],
      ['RULE', 4, 4000],
      ['CAPPED', 1, 500],
      ['CAPPED', 1, 0],
    ]);
  });

  it('warns in the currency of the rule, and says when next', () => {
    const rules: FineRule[] = [
      {
        validFrom: '2020-01-01',
        amountPerDayMinor: 50_000,
        currency: 'THB',
        capMinor: 2_000_000,
        warnEveryMinor: 500_000,
      },
    ];
    const question = { stay: { visaExpiresOn: '2026-01-01' }, until: '2026-01-12', rules };
    expect(count(question).crossings).toEqual([{ amountMinor: 500_000, on: '2026-01-11' }]);
    expect(nextCrossing(question)).toEqual({ amountMinor: 1_000_000, on: '2026-01-21' });
    expect(nextCrossing({ ...question, until: '2026-03-01' })).toBeNull();
  });
});

describe('settlement', () => {
  it('knows paid, waived, waived in part, no fine, and what is still owed', () => {
    const of = (assessedMinor: number, waivedMinor: number, paidMinor: number): unknown =>
      settlementOf({ assessedMinor, waivedMinor, paidMinor });
    expect(of(1000, 0, 1000)).toEqual({ ok: true, settlement: 'PAID', outstandingMinor: 0 });
    expect(of(1000, 1000, 0)).toEqual({ ok: true, settlement: 'WAIVED', outstandingMinor: 0 });
    expect(of(1000, 400, 600)).toEqual({ ok: true, settlement: 'PART_WAIVED', outstandingMinor: 0 });
    expect(of(1000, 400, 0)).toEqual({ ok: true, settlement: null, outstandingMinor: 600 });
    expect(of(0, 0, 0)).toEqual({ ok: true, settlement: 'NO_FINE', outstandingMinor: 0 });
    expect(of(1000, 600, 600)).toEqual({ ok: false, code: 'MORE_THAN_ASSESSED' });
    expect(of(1000, 0.5, 0)).toEqual({ ok: false, code: 'NOT_WHOLE' });
  });
});

describe('amounts', () => {
  it('reads and writes without losing a cent', () => {
    fc.assert(
      fc.property(fc.nat(2_000_000_000), fc.constantFrom(...currencies), (minor, currency) => {
        expect(parseAmount(toDecimal({ minor, currency }), currency)).toEqual({ ok: true, value: { minor, currency } });
      }),
    );
    expect(parseAmount('1,420.5', 'USD')).toEqual({ ok: true, value: { minor: 142_050, currency: 'USD' } });
    expect(parseAmount('1.005', 'USD')).toEqual({ ok: false, code: 'TOO_MANY_DECIMALS' });
    expect(parseAmount('3000000', 'VND')).toEqual({ ok: true, value: { minor: 3_000_000, currency: 'VND' } });
    for (const bad of ['', '-5', '1e3', '1,50', 'ten', '٣']) {
      expect(parseAmount(bad, 'USD').ok).toBe(false);
    }
    expect(toDecimal({ minor: -5, currency: 'USD' })).toBe('-0.05');
    expect(currencyDigits.VND).toBe(0);
  });
});
