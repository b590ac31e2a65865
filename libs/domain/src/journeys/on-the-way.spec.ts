import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { boardingMarks, type BoardingMark, staysBehind } from './boarding.js';
import { legChanges, type LegChange } from './journey-codes.js';
import { arrivalsBy, departuresBy, type LegOfJourney, type MarkOnLeg, whereNow } from './on-the-way.js';

const hour = (n: number): Date => new Date(Date.UTC(2026, 4, 1, n));
const leg = (id: string, position: number, more: Partial<LegOfJourney> = {}): LegOfJourney => ({
  id,
  position,
  departsAt: hour(position * 6),
  endedAt: null,
  change: null,
  ...more,
});
const on = (legId: string, ...words: BoardingMark[]): MarkOnLeg[] => words.map((mark) => ({ legId, mark }));
const three = [leg('bus', 1), leg('first', 2), leg('second', 3)];
const ended = (id: string, position: number, at: number, change: LegChange = 'REBOOKED'): LegOfJourney =>
  leg(id, position, { endedAt: hour(at), change });

describe('where somebody is on the way', () => {
  it('left with the first leg that they really flew, and arrives with the last that stands', () => {
    expect(whereNow(three, on('bus', 'ABOARD'), false)).toMatchObject({ departedWith: 'bus', stuck: null });
    // Missed the bus and came to the airport by taxi.
    expect(whereNow(three, [...on('bus', 'NO_SHOW'), ...on('first', 'ABOARD')], false)).toMatchObject({
      departedWith: 'first',
      stuck: null,
    });
    expect(whereNow(three, on('second', 'ABOARD', 'ARRIVED'), true)).toMatchObject({ arrived: true, stuck: null });
    expect(whereNow(three, on('first', 'ARRIVED'), true)).toMatchObject({ arrived: false });
  });

  it('counts a leg that was replaced as flown by those alone who arrived with it', () => {
    const legs = [ended('old', 1, 5), leg('bus', 1), leg('first', 2)];
    expect(whereNow(legs, on('old', 'ABOARD'), false).departedWith).toBeNull();
    expect(whereNow(legs, on('old', 'ABOARD', 'ARRIVED'), false).departedWith).toBe('old');
    // Seen there, and looked for on the one that replaced it: nobody has left by that.
    expect(whereNow(legs, [...on('old', 'ABOARD'), ...on('bus', 'MISSING')], false)).toEqual({
      departedWith: null,
      arrived: false,
      stuck: null,
    });
  });

  it('is stuck where a middle leg was missed, until a later one is boarded', () => {
    const missed = [...on('bus', 'ABOARD'), ...on('first', 'NO_SHOW')];
    expect(whereNow(three, missed, false).stuck).toEqual({ why: 'MISSED_LEG', legId: 'first', mark: 'NO_SHOW' });
    expect(whereNow(three, [...missed, ...on('first', 'ABOARD')], false).stuck).toBeNull();
    expect(whereNow(three, [...missed, ...on('second', 'ABOARD')], false).stuck).toBeNull();
    // The departure was recorded by hand, and nobody had ticked the bus.
    expect(whereNow(three, on('first', 'STOPPED_AT_BORDER'), true).stuck?.why).toBe('MISSED_LEG');
    expect(whereNow(three, on('first', 'STOPPED_AT_BORDER'), false).stuck).toBeNull();
  });

  it('waits where the next leg was changed under way, but not for a typing mistake or a change before they left', () => {
    const aboard = on('bus', 'ABOARD');
    const changed = (at: number, change: LegChange = 'CANCELLED'): readonly LegOfJourney[] => [
      leg('bus', 1),
      ended('old', 2, at, change),
      leg('new', 2),
    ];
    expect(whereNow(changed(9), aboard, true).stuck).toEqual({ why: 'LEG_CHANGED', legId: 'new', mark: null });
    expect(whereNow(changed(9), [...aboard, ...on('new', 'ABOARD')], true).stuck).toBeNull();
    expect(whereNow(changed(3), aboard, true).stuck).toBeNull();
    expect(whereNow(changed(9, 'CORRECTED'), aboard, true).stuck).toBeNull();
    expect(whereNow([leg('bus', 1), ended('old', 2, 9)], aboard, true).stuck?.why).toBe('NO_ONWARD_LEG');
  });
});

describe('what is taken from the list of the escorts', () => {
  const alone = (marks: MarkOnLeg[]) => ({ marks, along: [] });

  it('guesses nobody once somebody was ticked, and lets nobody leave without their child', () => {
    expect(departuresBy(three, [alone([]), alone([])]).map(({ outcome }) => outcome)).toEqual(['DEPARTED', 'DEPARTED']);
    const child = on('bus', 'MISSING');
    expect(
      departuresBy(three, [
        alone(on('bus', 'ABOARD')),
        alone([...on('bus', 'NO_SHOW'), ...on('first', 'ABOARD')]),
        alone(on('bus', 'FELL_ILL')),
        alone([]),
        { marks: on('bus', 'ABOARD'), along: [child] },
        { marks: on('bus', 'ABOARD'), along: [on('bus', 'ABOARD')] },
      ]),
    ).toEqual([
      { outcome: 'DEPARTED', legId: 'bus' },
      { outcome: 'DEPARTED', legId: 'first' },
      { outcome: 'FELL_ILL', legId: null },
      { outcome: null, legId: null },
      { outcome: null, legId: null },
      { outcome: 'DEPARTED', legId: 'bus' },
    ]);
  });

  it('takes as arrived whom they ticked at the end; else who is not stuck; nobody when the last leg was replaced', () => {
    expect(arrivalsBy(three, [alone(on('second', 'ARRIVED')), alone(on('second', 'ABOARD')), alone([])])).toEqual([
      true,
      false,
      false,
    ]);
    expect(arrivalsBy(three, [alone(on('bus', 'ABOARD')), alone(on('first', 'NO_SHOW'))])).toEqual([true, false]);
    const replaced = [leg('bus', 1), ended('old', 2, 9), leg('new', 2)];
    expect(arrivalsBy(replaced, [alone(on('old', 'ABOARD')), alone([])])).toEqual([false, false]);
    expect(
      arrivalsBy(three, [
        { marks: on('second', 'ARRIVED'), along: [on('second', 'MISSING')] },
        { marks: on('second', 'ARRIVED'), along: [on('second', 'ARRIVED')] },
      ]),
    ).toEqual([false, true]);
  });

  it('holds for any journey: one state for everybody, and no trouble behind them', () => {
    const legs = fc
      .array(fc.record({ ended: fc.option(fc.constantFrom(...legChanges)), at: fc.integer({ min: 0, max: 30 }) }), {
        minLength: 1,
        maxLength: 6,
      })
      .map((list) =>
        list.map(({ ended: change, at }, index) =>
          leg(`${index}`, Math.floor(index / 2) + 1, change === null ? {} : { endedAt: hour(at), change }),
        ),
      );
    const marks = fc.array(
      fc.record({ legId: fc.constantFrom('0', '1', '2', '3', '4', '5'), mark: fc.constantFrom(...boardingMarks) }),
    );
    fc.assert(
      fc.property(legs, marks, fc.boolean(), (journey, ticks, departed) => {
        const { departedWith, arrived, stuck } = whereNow(journey, ticks, departed);
        const lastOn = (id: string | null): BoardingMark =>
          ticks.filter(({ legId }) => legId === id).at(-1)?.mark ?? 'NOT_YET';
        if (departedWith !== null) expect(['ABOARD', 'ARRIVED']).toContain(lastOn(departedWith));
        if (arrived || (departedWith === null && !departed)) expect(stuck).toBeNull();
        if (!stuck) return;
        const at = journey.find(({ id }) => id === stuck.legId);
        if (stuck.why === 'NO_ONWARD_LEG') expect(stuck.legId).toBeNull();
        else expect(at?.endedAt).toBeNull();
        if (stuck.why === 'MISSED_LEG')
          expect(staysBehind(lastOn(stuck.legId)) || lastOn(stuck.legId) === 'MISSING').toBe(true);
        // Nobody is stuck on a leg when they were seen on that or on a later one.
        for (const one of journey)
          if (at && one.position >= at.position && one.endedAt === null)
            expect(['ABOARD', 'ARRIVED']).not.toContain(lastOn(one.id));
      }),
    );
  });
});
