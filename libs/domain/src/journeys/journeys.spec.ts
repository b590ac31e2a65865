import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { passengerStates, type PassengerState } from '../codes/index.js';
import { lostTwice, needsNextStep } from './follow-ups.js';
import { leftBehind, mayBecome, notOnBoard, passengerMoves } from './journey-codes.js';
import { connections, type Leg, legFaults } from './legs.js';
import { signaturePath, signatureProblem } from './signature.js';
import { documentCheck, transitNeed, type TransitRule } from './transit.js';

const state = fc.constantFrom(...passengerStates);

describe('passengers', () => {
  it('is on board, then there, and nobody arrives who did not depart', () => {
    fc.assert(
      fc.property(fc.array(state, { maxLength: 30 }), (wished) => {
        let now: PassengerState = 'BOOKED';
        let departed = 0;
        for (const next of wished) {
          if (!mayBecome(now, next)) continue;
          if (next === 'DEPARTED' && now === 'BOOKED') departed += 1;
          if (next === 'ARRIVED') expect(departed).toBeGreaterThan(0);
          expect(next).not.toBe(now);
          now = next;
        }
      }),
    );
  });

  it('has no dead end but at home: whoever did not leave can be seated again', () => {
    for (const from of passengerStates) {
      const seen = new Set<PassengerState>([from]);
      const queue: PassengerState[] = [from];
      for (let one = queue.pop(); one; one = queue.pop())
        for (const next of passengerMoves[one]) if (!seen.has(next)) queue.push((seen.add(next), next));
      expect([from, seen.has('ARRIVED')]).toEqual([from, true]);
    }
  });

  it('counts who is not on board once', () => {
    expect(new Set(notOnBoard).size).toBe(notOnBoard.length);
    for (const one of leftBehind)
      expect([one, mayBecome('BOOKED', one), mayBecome(one, 'BOOKED')]).toEqual([one, true, true]);
  });
});

const hour = 3_600_000;
const leg = (from: string, to: string, departs: number, arrives: number, byAir = true): Leg => ({
  fromPlace: from,
  toPlace: to,
  departsAt: new Date(departs * hour),
  arrivesAt: new Date(arrives * hour),
  byAir,
});

describe('legs', () => {
  it('refuses what cannot be', () => {
    expect(legFaults([leg('PNH', 'BKK', 0, 1), leg('BKK', 'CGK', 4, 8)])).toEqual([]);
    expect(legFaults([leg('PNH', 'BKK', 2, 1)])).toEqual([{ index: 0, code: 'ARRIVES_BEFORE_DEPARTING' }]);
    expect(legFaults([leg('PNH', 'BKK', 0, 5), leg('BKK', 'CGK', 4, 8)])).toEqual([
      { index: 1, code: 'LEG_BEFORE_ARRIVAL' },
    ]);
  });

  it('warns of a short connection, of another place and of a night', () => {
    const of = (...legs: Leg[]) => connections(legs).map(({ minutes, warnings }) => [minutes, warnings]);
    expect(of(leg('PNH', 'BKK', 0, 1), leg('bkk ', 'CGK', 4, 8))).toEqual([[180, []]]);
    expect(of(leg('PNH', 'BKK', 0, 1), leg('BKK', 'CGK', 2, 8))).toEqual([[60, ['SHORT_CONNECTION']]]);
    expect(of(leg('PNH', 'BKK', 0, 1), leg('DMK', 'CGK', 12, 15))).toEqual([[660, ['OTHER_PLACE', 'NIGHT_BETWEEN']]]);
    expect(of(leg('PNH', 'Poipet', 0, 5, false), leg('Poipet', 'Bangkok', 6, 9, false))).toEqual([[60, []]]);
  });
});

const rule = (more: Partial<TransitRule>): TransitRule => ({
  id: 'r',
  nationality: null,
  country: 'TH',
  airside: null,
  mostHours: null,
  need: 'NEEDED',
  validFrom: '2026-01-01',
  validTo: null,
  ...more,
});
const transit = { nationality: 'ET', country: 'TH', hours: 6, airside: true, on: '2026-06-01' };

describe('changing in a country', () => {
  it('is never allowed in silence', () => {
    expect(transitNeed([], transit).need).toBe('TO_BE_CHECKED');
    expect(transitNeed([rule({ validTo: '2026-05-31', need: 'NOT_NEEDED' })], transit).need).toBe('TO_BE_CHECKED');
    expect(transitNeed([rule({ mostHours: 5, need: 'NOT_NEEDED' })], transit).need).toBe('TO_BE_CHECKED');
    expect(transitNeed([rule({ airside: false, need: 'NOT_NEEDED' })], transit).need).toBe('TO_BE_CHECKED');
  });

  it('follows the nearest rule, and nobody needs a visa for home', () => {
    const rules = [rule({ id: 'any' }), rule({ id: 'theirs', nationality: 'ET', need: 'NOT_NEEDED', mostHours: 12 })];
    expect(transitNeed(rules, transit)).toMatchObject({ need: 'NOT_NEEDED', rule: { id: 'theirs' } });
    expect(transitNeed(rules, { ...transit, hours: 20 })).toMatchObject({ need: 'NEEDED', rule: { id: 'any' } });
    expect(transitNeed(rules, { ...transit, nationality: 'TH' })).toEqual({ need: 'NOT_NEEDED', rule: null });
  });

  it('looks at the last day of the paper', () => {
    expect(documentCheck(undefined, '2026-06-01')).toBe('NO_PAPER');
    expect(documentCheck(null, '2026-06-01')).toBe('NO_LAST_DAY');
    expect(documentCheck('2026-06-01', '2026-06-01')).toBe('VALID');
    expect(documentCheck('2026-05-31', '2026-06-01')).toBe('ENDS_BEFORE_ARRIVAL');
  });
});

describe('a signature', () => {
  it('is more than a slip of the finger, and stays in its box', () => {
    expect(signatureProblem([])).toBe('SIGNATURE_NEEDED');
    expect(signatureProblem([[10, 10, 20, 12]])).toBe('SIGNATURE_NEEDED');
    expect(signatureProblem([[10, 10, 200, 200, 400, 100]])).toBeNull();
    for (const bad of [[1], [1, 2, 3], [0.5, 1, 300, 300], [0, 401, 300, 300], [-1, 0, 300, 300]])
      expect([bad, signatureProblem([bad])]).toEqual([bad, 'NOT_A_SIGNATURE']);
    expect(
      signaturePath([
        [1, 2, 3, 4],
        [5, 6],
      ]),
    ).toBe('M1 2L3 4M5 6L5 6');
  });
});

describe('follow-ups', () => {
  it('loses contact for good when it failed twice running', () => {
    expect(lostTwice(['LOST_CONTACT'])).toBe(false);
    expect(lostTwice(['LOST_CONTACT', 'SAFE', 'LOST_CONTACT'])).toBe(false);
    expect(lostTwice(['SAFE', 'LOST_CONTACT', 'LOST_CONTACT'])).toBe(true);
    expect(needsNextStep('RE_RECRUITED')).toBe(true);
    expect(needsNextStep('SAFE')).toBe(false);
  });
});
