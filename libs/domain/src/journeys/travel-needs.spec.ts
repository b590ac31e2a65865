import { describe, expect, it } from '@jest/globals';
import {
  isFlightNumber,
  isUnderEighteen,
  namesAirport,
  needsForCarrier,
  notOrdered,
  passengerType,
  travelNeedsFaults,
} from './travel-needs.js';

describe('needs on the way', () => {
  it('are ordered leg by leg, where there is somebody to order from', () => {
    const legs = [
      { id: 'bus', kind: 'BUS' },
      { id: 'border', kind: 'BORDER_CROSSING' },
      { id: 'flight', kind: 'FLIGHT' },
    ] as const;
    const orders = [
      { legId: 'flight', service: 'WCHS' },
      { legId: 'flight before it was changed', service: 'DIET' },
    ] as const;
    expect(notOrdered(['WCHS', 'DIET'], legs, orders)).toEqual([
      { legId: 'bus', service: 'WCHS' },
      { legId: 'bus', service: 'DIET' },
      { legId: 'flight', service: 'DIET' },
    ]);
  });

  it('tells the carrier what the person agreed to, and nothing about health without its own consent', () => {
    const needs = ['WCHS', 'MEDA', 'DIET', 'INTERPRETER'] as const;
    expect(needsForCarrier(needs, 'am', ['ASSISTANCE', 'HEALTH'])).toEqual({
      codes: ['WCHS', 'MEDA', 'SPML', 'LANG AM'],
      heldBack: false,
    });
    expect(needsForCarrier(needs, 'am', ['ASSISTANCE'])).toEqual({
      codes: ['WCHS', 'SPML', 'LANG AM'],
      heldBack: true,
    });
    expect(needsForCarrier(needs, 'am', ['HEALTH', 'MISSION'])).toEqual({ codes: [], heldBack: true });
    expect(needsForCarrier([], '', [])).toEqual({ codes: [], heldBack: false });
  });

  it('wants one wheelchair and the language of an interpreter', () => {
    expect(travelNeedsFaults(['WCHR', 'WCHC', 'INTERPRETER'], '')).toEqual([
      { field: 'services', code: 'ONE_WHEELCHAIR' },
      { field: 'language', code: 'REQUIRED' },
    ]);
    expect(travelNeedsFaults(['WCHC', 'INTERPRETER'], 'am')).toEqual([]);
  });

  it('counts infants and children on the day of departure, and says nothing where the birth is too vague', () => {
    expect(passengerType('2024-11-28', '2026-11-27')).toBe('INF');
    expect(passengerType('2024-11-27', '2026-11-27')).toBe('CHD');
    expect(passengerType('2014-11-27', '2026-11-27')).toBe('ADT');
    expect(passengerType('2014-11', '2026-11-27')).toBeNull();
    expect(passengerType('2024', '2026-11-27')).toBeNull();
    expect(passengerType('2020', '2026-11-27')).toBe('CHD');
    expect(passengerType('1999', '2026-11-27')).toBe('ADT');
    expect(passengerType(null, '2026-11-27')).toBeNull();
    expect(
      ['2008-11-28', '2014-02', '2008-11-27', '2008', ''].map((birth) => isUnderEighteen(birth, '2026-11-27')),
    ).toEqual([true, true, false, false, false]);
  });

  it('knows flight numbers and airports', () => {
    for (const one of ['K6 721', 'sq11', 'TG 580A', '3K 595']) expect(isFlightNumber(one)).toBe(true);
    for (const one of ['721', 'K6', '33 721', 'K6 72100', 'Air Asia 7', 'K6-721'])
      expect(isFlightNumber(one)).toBe(false);
    for (const one of ['Phnom Penh (PNH)', 'PNH']) expect(namesAirport(one)).toBe(true);
    for (const one of ['Phnom Penh', 'Phnom Penh (PP)', 'pnh', 'Bangkok BKK)x']) expect(namesAirport(one)).toBe(false);
  });
});
