import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dangers } from '../codes/index.js';
import { rescueEventKinds } from './rescue-codes.js';
import {
  channelMoves,
  knownAt,
  type RescueEvent,
  rescuePeriods,
  standingEvents,
  standingOf,
} from './rescue-request.js';

const HOUR = 3_600_000;
const zone = { timeZone: 'Asia/Phnom_Penh' };
const start = Date.parse('2026-11-02T03:00:00Z');
const at = (hours: number): Date => new Date(start + hours * HOUR);

let made = 0;
const event = (kind: RescueEvent['kind'], hours: number, more: Partial<RescueEvent> = {}): RescueEvent => ({
  id: `e${String((made += 1)).padStart(6, '0')}`,
  kind,
  channelId: 'a',
  happenedAt: at(hours),
  recordedAt: at(hours),
  corrects: null,
  danger: null,
  promisedBy: null,
  ...more,
});
const opened = (danger: RescueEvent['danger'] = 'MODERATE'): RescueEvent =>
  event('OPENED', 0, { channelId: null, danger });
const channel = (events: readonly RescueEvent[]) => standingOf(events, zone).channels.get('a');

const anyEvent = fc.record({
  kind: fc.constantFrom(...rescueEventKinds),
  channelId: fc.constantFrom('a', 'b', null),
  happened: fc.integer({ min: 0, max: 1000 }),
  recorded: fc.integer({ min: 0, max: 1000 }),
  danger: fc.constantFrom(null, ...dangers),
  promisedBy: fc.constantFrom(null, '2026-11-10', '2026-12-01'),
  corrects: fc.nat(30),
});
const anyEvents = fc.array(anyEvent, { maxLength: 30 }).map((list) =>
  list.map((one, n): RescueEvent => ({
    id: `e${String(n).padStart(4, '0')}`,
    kind: one.kind,
    channelId: one.channelId,
    happenedAt: at(one.happened),
    recordedAt: at(one.recorded),
    danger: one.danger,
    promisedBy: one.promisedBy,
    corrects: one.kind === 'CORRECTED' ? `e${String(one.corrects).padStart(4, '0')}` : null,
  })),
);

describe('the clock of a rescue request', () => {
  it('asks again after 48 hours and goes over their heads after 7 days', () => {
    const sent = [opened(), event('CHANNEL_CHOSEN', 0), event('SENT', 1)];
    expect(channel(sent)).toMatchObject({ state: 'WAITING', due: { what: 'CHASE', at: at(49) } });
    const chased = [...sent, event('CHASED', 49), event('CHASED', 97), event('CHASED', 145)];
    expect(channel(chased)).toMatchObject({ chases: 3, since: at(1), due: { what: 'ESCALATE', at: at(169) } });
    expect(channel([...chased, event('ESCALATED', 170)])).toMatchObject({ due: { what: 'CHASE', at: at(218) } });
  });

  it('is sooner where the danger is greater, also when that is learnt later', () => {
    expect(rescuePeriods('ACUTE')).toEqual({ send: 45, chase: 360, escalate: 1440 });
    expect(rescuePeriods('HIGH')).toEqual({ send: 180, chase: 1440, escalate: 4320 });
    expect(rescuePeriods('LOW', { CHASE_REQUEST: 480 }).chase).toBe(480);
    const sent = [opened(), event('CHANNEL_CHOSEN', 0), event('SENT', 0)];
    const worse = event('DANGER_CHANGED', 2, { channelId: null, danger: 'ACUTE' });
    expect(channel([...sent, worse])?.due).toEqual({ what: 'CHASE', at: at(6) });
  });

  it('a promise is due when its day is over where the work is done, and a broken one is waited for anew', () => {
    const promised = [
      opened(),
      event('CHANNEL_CHOSEN', 0),
      event('SENT', 0),
      event('PROMISED', 5, { promisedBy: '2026-11-05' }),
    ];
    expect(channel(promised)?.due).toEqual({ what: 'PROMISE_DAY', at: new Date('2026-11-05T17:00:00Z') });
    const broken = [...promised, event('PROMISE_BROKEN', 100)];
    expect(channel(broken)).toMatchObject({
      state: 'WAITING',
      since: at(100),
      brokenPromises: 1,
      due: { what: 'CHASE', at: at(148) },
    });
    expect(channel([...promised, event('PROMISE_KEPT', 60)])).toMatchObject({ state: 'PROMISE_KEPT', due: null });
  });

  it('an answer that says nothing does not stop it, and nobody left to ask is due as well', () => {
    const sent = [opened(), event('CHANNEL_CHOSEN', 0), event('SENT', 0)];
    expect(channel([...sent, event('REPLIED', 10)])?.due).toEqual({ what: 'CHASE', at: at(58) });
    const refused = standingOf([...sent, event('REFUSED', 10)], zone);
    expect(refused).toMatchObject({ state: 'ALL_REFUSED', due: { what: 'ANOTHER_CHANNEL', at: at(16) } });
    expect(standingOf([opened()], zone)).toMatchObject({ state: 'PREPARING', due: { what: 'SEND', at: at(6) } });
  });

  it('stops when an operation is planned, but for what was promised', () => {
    const planned = event('OPERATION_PLANNED', 20, { channelId: null });
    const sent = [opened(), event('CHANNEL_CHOSEN', 0), event('SENT', 0), planned];
    expect(standingOf(sent, zone)).toMatchObject({ state: 'OPERATION_PLANNED', due: null });
    const promised = [...sent, event('PROMISED', 21, { promisedBy: '2026-11-05' })];
    expect(standingOf(promised, zone).due?.what).toBe('PROMISE_DAY');
    const unlinked = [...sent, event('OPERATION_UNLINKED', 30, { channelId: null })];
    expect(standingOf(unlinked, zone)).toMatchObject({ state: 'WAITING', due: { what: 'CHASE', at: at(48) } });
    const anew = [...unlinked, event('OPERATION_PLANNED', 40, { channelId: null })];
    expect(standingOf(anew, zone)).toMatchObject({ state: 'OPERATION_PLANNED', due: null });
  });
});

describe('what counts', () => {
  it('a mistake is gone with its correction, and back when the correction was one', () => {
    const sent = event('SENT', 1);
    const wrong = event('CORRECTED', 2, { corrects: sent.id });
    const all = [opened(), event('CHANNEL_CHOSEN', 0), sent, wrong];
    expect(channel(all)?.state).toBe('NOT_SENT');
    expect(channel([...all, event('CORRECTED', 3, { corrects: wrong.id })])?.state).toBe('WAITING');
  });

  it('is what had been written down by then', () => {
    const late = event('REPLIED', 2, { recordedAt: at(30) });
    const all = [opened(), event('CHANNEL_CHOSEN', 0), event('SENT', 1), late];
    expect(channel(knownAt(all, at(20)))?.state).toBe('WAITING');
    expect(channel(all)?.state).toBe('REPLIED');
  });
});

describe('whatever happens', () => {
  it('does not depend on the order in which events are read', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        expect(standingOf([...events].reverse(), zone)).toEqual(standingOf(events, zone));
      }),
    );
  });

  it('a closed request is due for nothing, an open one always for something until an operation is planned or a promise kept', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { state, due, channels } = standingOf([opened(), ...events], zone);
        const told = standingEvents(events);
        if (told.some(({ kind }) => kind === 'CLOSED')) {
          expect([state, due, [...channels.values()].some((one) => one.due)]).toEqual(['CLOSED', null, false]);
          return;
        }
        const rests =
          told.some(({ kind }) => kind === 'OPERATION_PLANNED') ||
          [...channels.values()].some((one) => one.state === 'PROMISE_KEPT');
        if (!rests) expect(due).not.toBeNull();
      }),
    );
  });

  it('is due at the earliest of its channels, and asking again never brings the next asking nearer', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const before = standingOf([opened(), ...events], zone);
        for (const one of before.channels.values())
          if (one.due) expect(before.due?.at.getTime()).toBeLessThanOrEqual(one.due.at.getTime());
        const a = before.channels.get('a');
        if (a?.state !== 'WAITING' || a.due?.what !== 'CHASE') return;
        const after = standingOf([opened(), ...events, event('CHASED', 1001)], zone).channels.get('a');
        expect(after?.due?.at.getTime()).toBeGreaterThanOrEqual(
          Math.min(a.due.at.getTime(), after?.since.getTime() ?? NaN),
        );
        expect(after?.chases).toBe(a.chases + 1);
      }),
    );
  });

  it('every state of a channel leads on', () => {
    for (const acts of Object.values(channelMoves)) expect(acts.length).toBeGreaterThan(0);
  });
});
