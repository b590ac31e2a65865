import { describe, expect, it } from '@jest/globals';
import { addDays } from '@homeward/domain';
import fc from 'fast-check';
import { inNameOf, runInContext } from '../../platform/context/context.js';
import { daysOf, type Row, shownOf } from './calendar.service.js';

const today = '2026-11-27';
const entry = (day: string, at: number): Row => ({
  kind: 'TASK',
  id: `${day} ${at}`,
  case_id: null,
  day,
  at: null,
  zone: null,
  reference: null,
  case_reference: null,
  nationality: null,
  item: null,
  own: null,
  title: String(at),
  deadline: null,
  party: null,
  since: null,
  mission: null,
  word: null,
  from_place: null,
  to_place: null,
  number: null,
  people: null,
  from_day: null,
  until_day: null,
  amount_minor: null,
  currency: null,
  open: true,
  version: 1,
  name: null,
  romanised_name: null,
});
/** So many entries on each day from the first on, as the statement gives them: one more than fits, where there is more. */
const rowsOf = (perDay: readonly number[], most: number): Row[] =>
  perDay
    .flatMap((n, at) => Array.from({ length: n }, (_, nth) => entry(addDays('2026-11-01', at), nth)))
    .slice(0, most + 1);
const shown = (rows: readonly Row[], most: number) =>
  runInContext(
    { requestId: '', locale: 'en', address: '', actor: inNameOf({ userId: 'u', organisationId: 'o' }) },
    () => shownOf(rows, most, today),
  );

describe('what of a calendar is told one by one', () => {
  it.each([
    ['nothing', [], 0, null],
    ['as many as fit', [2, 3], 5, null],
    ['one more, alone on its day', [2, 3, 1], 5, '2026-11-02'],
    ['a day that does not fit whole', [2, 4], 5, '2026-11-01'],
    ['a first day that does not fit whole', [6], 5, '2026-10-31'],
    ['a day without any between', [5, 0, 1], 5, '2026-11-02'],
  ])('%s', (_what, perDay, entries, completeUntil) => {
    const answer = shown(rowsOf(perDay, 5), 5);
    expect([answer.entries.length, answer.completeUntil]).toEqual([entries, completeUntil]);
  });

  it('says of no day that it is whole where an entry of it is missing, and of none that it is cut where all fit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 12 }),
        fc.integer({ min: 1, max: 30 }),
        (perDay, most) => {
          const { entries, completeUntil } = shown(rowsOf(perDay, most), most);
          const all = perDay.reduce((sum, n) => sum + n, 0);
          expect(entries).toHaveLength(Math.min(all, most));
          expect(completeUntil === null).toBe(all <= most);
          perDay.forEach((n, at) => {
            const day = addDays('2026-11-01', at);
            if (completeUntil === null || day <= completeUntil)
              expect(entries.filter((one) => one.day === day)).toHaveLength(n);
          });
          // The first day that is not whole: something of it is missing indeed.
          const cut = perDay.findIndex((_, at) => completeUntil !== null && addDays('2026-11-01', at) > completeUntil);
          if (cut >= 0)
            expect(entries.filter((one) => one.day === addDays('2026-11-01', cut)).length).toBeLessThan(
              perDay[cut] ?? 0,
            );
        },
      ),
    );
  });

  it('counts every day whole, by kind, in the order of the days', () => {
    expect(
      daysOf([
        ['2026-11-03', 'TASK', 4, 1],
        ['2026-11-02', 'STEP', 700, 20],
        ['2026-11-03', 'DEPARTURE', 2, 0],
      ]),
    ).toEqual([
      { day: '2026-11-02', count: 700, overdue: 20, kinds: [{ kind: 'STEP', count: 700, overdue: 20 }] },
      {
        day: '2026-11-03',
        count: 6,
        overdue: 1,
        kinds: [
          { kind: 'TASK', count: 4, overdue: 1 },
          { kind: 'DEPARTURE', count: 2, overdue: 0 },
        ],
      },
    ]);
    expect(daysOf([])).toEqual([]);
  });
});
