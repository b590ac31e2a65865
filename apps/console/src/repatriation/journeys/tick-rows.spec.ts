import { describe, expect, it } from '@jest/globals';
import type { Mark } from '../../rescues/marks-store.js';
import type { Tick, TickLine } from './tick-documents.js';
import { entryOf, found, tickRows } from './tick-rows.js';

const line = (position: number, more: Partial<TickLine> = {}): TickLine => ({
  __typename: 'TickLine',
  id: `seat-${position}`,
  position,
  seats: [],
  state: 'BOOKED',
  open: true,
  reference: `KH-2026-0000${position}`,
  initials: 'A',
  name: 'សុខ',
  romanisedName: 'Sok',
  nationality: 'KH',
  minor: false,
  companions: [],
  services: [],
  language: '',
  moreNeeds: false,
  ...more,
});
const tick = (passengerId: string, legId: string, mark: Tick['mark']): Tick =>
  ({
    id: `${passengerId}${mark}`,
    passengerId,
    companionId: null,
    legId,
    mark,
    at: '',
    by: 'Escort',
  }) as unknown as Tick;
const waits = (passengerId: string, legId: string, outcome: Tick['mark']): Mark => ({
  kind: 'tick',
  entryId: entryOf(passengerId, legId),
  passengerId,
  position: 1,
  legId,
  seen: 'NOT_YET',
  outcome,
  at: '',
});

describe('rows that are ticked', () => {
  const lines = [
    line(1),
    line(12, {
      name: 'Budi',
      romanisedName: 'Budi',
      minor: true,
      seats: [{ __typename: 'LegSeat', legId: 'bus', companionId: null, seat: '14C' }],
    }),
  ];

  it('show the last word of each leg, and over it what this phone has not sent', () => {
    const ticks = [
      tick('seat-1', 'bus', 'MISSING'),
      tick('seat-1', 'bus', 'ABOARD'),
      tick('seat-1', 'flight', 'NO_SHOW'),
    ];
    const rows = tickRows(lines, ticks, [waits('seat-12', 'bus', 'ABOARD')], 'bus');
    expect(rows.map(({ mark, unsent }) => [mark, unsent])).toEqual([
      ['ABOARD', false],
      ['ABOARD', true],
    ]);
    expect(tickRows(lines, ticks, [], 'flight').map(({ mark }) => mark)).toEqual(['NO_SHOW', 'NOT_YET']);
  });

  it('are found by number, seat and name in both scripts', () => {
    const rows = tickRows(lines, [], [], 'bus');
    const of = (text: string): readonly number[] => found(rows, 'ALL', text).map((row) => row.line.position);
    expect([of('1'), of('12'), of('14c'), of('សុខ'), of('budi')]).toEqual([[1], [12], [12], [1], [12]]);
    expect(found(rows, 'MINORS', '').map((row) => row.line.position)).toEqual([12]);
  });

  it('tick a child apart from the person with whom it travels, and find both by its name', () => {
    const child = { __typename: 'TickCompanion' as const, id: 'child', name: 'សុភា', relation: 'Daughter', minor: true };
    const family = [line(7, { companions: [child] })];
    const said = [
      tick('seat-7', 'bus', 'ABOARD'),
      { ...tick('seat-7', 'bus', 'MISSING'), companionId: 'child' } as unknown as Tick,
    ];
    const waiting = { ...waits('seat-7', 'bus', 'ARRIVED'), entryId: entryOf('seat-7', 'bus', 'child') };
    const [row] = tickRows(family, said, [], 'bus');
    expect([row?.mark, row?.along.map(({ mark }) => mark)]).toEqual(['ABOARD', ['MISSING']]);
    const [later] = tickRows(family, said, [waiting], 'bus');
    expect([later?.mark, later?.unsent, later?.along[0]?.mark, later?.along[0]?.unsent]).toEqual([
      'ABOARD',
      false,
      'ARRIVED',
      true,
    ]);
    const rows = tickRows(family, said, [], 'bus');
    for (const [only, text] of [
      ['OPEN', ''],
      ['MINORS', ''],
      ['ALL', 'សុភា'],
    ] as const)
      expect(found(rows, only, text)).toHaveLength(1);
  });
});
