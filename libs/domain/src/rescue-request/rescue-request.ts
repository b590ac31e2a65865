import type { Danger } from '../codes/index.js';
import { defaultDeadlines, type DeadlineOverrides } from '../working-days/deadlines.js';
import { addDays, type IsoDate, isIsoDate } from '../working-days/working-days.js';
import type { RescueChannelState, RescueDue, RescueEventKind, RescueRequestState } from './rescue-codes.js';

/** One thing that happened, as far as the state and the clock are concerned. */
export interface RescueEvent {
  readonly id: string;
  readonly kind: RescueEventKind;
  readonly channelId: string | null;
  readonly happenedAt: Date;
  readonly recordedAt: Date;
  /** Of CORRECTED: the event that was a mistake. */
  readonly corrects: string | null;
  /** Of OPENED and DANGER_CHANGED. */
  readonly danger: Danger | null;
  /** Of PROMISED: the last day of the promise. */
  readonly promisedBy: IsoDate | null;
}

export interface Due {
  readonly what: RescueDue;
  readonly at: Date;
}

export interface ChannelStanding {
  readonly state: RescueChannelState;
  /** Since when they are waited for, or since when it stands as it stands. */
  readonly since: Date;
  readonly sentAt: Date | null;
  /** The last time that anybody asked: sent, chased or escalated. */
  readonly askedAt: Date | null;
  readonly repliedAt: Date | null;
  readonly chases: number;
  readonly brokenPromises: number;
  readonly escalatedAt: Date | null;
  readonly promisedBy: IsoDate | null;
  readonly due: Due | null;
}

export interface RequestStanding {
  readonly state: RescueRequestState;
  readonly danger: Danger;
  readonly closedAt: Date | null;
  readonly due: Due | null;
  readonly channels: ReadonlyMap<string, ChannelStanding>;
}

export interface RescueClock {
  /** Of the organisation: a promise ends with the day there. */
  readonly timeZone: string;
  readonly deadlines?: DeadlineOverrides;
}

const MINUTE = 60_000;
// 48 hours and 7 days by default: a day and 3 days where the danger is high, 6 hours and a day where it is acute.
const chasePart: Readonly<Record<Danger, number>> = { ACUTE: 1 / 8, HIGH: 1 / 2, MODERATE: 1, LOW: 1, UNKNOWN: 1 };
const escalatePart: Readonly<Record<Danger, number>> = { ACUTE: 1 / 7, HIGH: 3 / 7, MODERATE: 1, LOW: 1, UNKNOWN: 1 };
// A channel that was chosen and not written to helps nobody.
const sendPart = 1 / 8;

export interface RescuePeriods {
  readonly send: number;
  readonly chase: number;
  readonly escalate: number;
}

/** Minutes until a channel is written to, asked again, and gone over. */
export function rescuePeriods(danger: Danger, overrides: DeadlineOverrides = {}): RescuePeriods {
  const chase = (overrides.CHASE_REQUEST ?? defaultDeadlines.CHASE_REQUEST) * chasePart[danger];
  const escalate = (overrides.ESCALATE_REQUEST ?? defaultDeadlines.ESCALATE_REQUEST) * escalatePart[danger];
  return { send: Math.round(chase * sendPart), chase: Math.round(chase), escalate: Math.round(escalate) };
}

const later = (from: Date, minutes: number): Date => new Date(from.getTime() + minutes * MINUTE);
const latest = (a: Date | null, b: Date): Date => (a && a > b ? a : b);

/** What counts: neither a mistake nor its correction. A correction may itself be corrected. */
export function standingEvents<T extends RescueEvent>(events: readonly T[]): T[] {
  const void_ = new Set<string>();
  const corrections = events
    .filter((event) => event.kind === 'CORRECTED')
    .sort((a, b) => b.recordedAt.getTime() - a.recordedAt.getTime() || (a.id < b.id ? 1 : -1));
  for (const event of corrections) if (event.corrects && !void_.has(event.id)) void_.add(event.corrects);
  return inOrder(events.filter((event) => !void_.has(event.id) && event.kind !== 'CORRECTED'));
}

/** As things happened; what happened at one moment, as it was told. */
export function inOrder<T extends RescueEvent>(events: readonly T[]): T[] {
  return [...events].sort(
    (a, b) =>
      a.happenedAt.getTime() - b.happenedAt.getTime() ||
      a.recordedAt.getTime() - b.recordedAt.getTime() ||
      (a.id < b.id ? -1 : 1),
  );
}

/** What had been written down by a moment: what was known then, whenever it happened. */
export const knownAt = <T extends RescueEvent>(events: readonly T[], moment: Date): T[] =>
  events.filter((event) => event.recordedAt <= moment);

/** Of what counts, in order: the event by which an operation is linked to the request, unless it was unlinked since. */
export function linkIn<T extends RescueEvent>(told: readonly T[]): T | undefined {
  const last = told.findLast(({ kind }) => kind === 'OPERATION_PLANNED' || kind === 'OPERATION_UNLINKED');
  return last?.kind === 'OPERATION_PLANNED' ? last : undefined;
}

/** The state of a request and of each of its channels, and what is due: nobody types any of it in. */
export function standingOf(events: readonly RescueEvent[], clock: RescueClock): RequestStanding {
  const told = standingEvents(events);
  const danger = told.findLast((event) => event.danger !== null)?.danger ?? 'UNKNOWN';
  const closed = told.findLast((event) => event.kind === 'CLOSED');
  const planned = linkIn(told) !== undefined;
  const periods = rescuePeriods(danger, clock.deadlines);
  const byChannel = new Map<string, RescueEvent[]>();
  for (const event of told)
    if (event.channelId) byChannel.set(event.channelId, [...(byChannel.get(event.channelId) ?? []), event]);
  const channels = new Map<string, ChannelStanding>();
  for (const [id, own] of byChannel) {
    const standing = channelOf(own);
    if (standing) channels.set(id, { ...standing, due: closed ? null : dueOf(standing, { planned, periods, clock }) });
  }
  const all = [...channels.values()];
  const state = closed ? 'CLOSED' : planned ? 'OPERATION_PLANNED' : requestState(all);
  const dues = all.flatMap(({ due }) => (due ? [due] : []));
  const own = closed || planned ? null : nobodyActs(state, told, all, periods);
  return {
    state,
    danger,
    closedAt: closed?.happenedAt ?? null,
    due: [...dues, ...(own ? [own] : [])].sort((a, b) => a.at.getTime() - b.at.getTime())[0] ?? null,
    channels,
  };
}

type WithoutDue = Omit<ChannelStanding, 'due'>;

function channelOf(events: readonly RescueEvent[]): WithoutDue | undefined {
  const [first] = events;
  if (!first) return undefined;
  let now: WithoutDue = {
    state: 'NOT_SENT',
    since: first.happenedAt,
    sentAt: null,
    askedAt: null,
    repliedAt: null,
    chases: 0,
    brokenPromises: 0,
    escalatedAt: null,
    promisedBy: null,
  };
  for (const event of events) now = { ...now, ...changeOf(now, event) };
  return now;
}

function changeOf(now: WithoutDue, { kind, happenedAt: at, promisedBy }: RescueEvent): Partial<WithoutDue> {
  // Whoever is asked again after an answer is waited for from then on; a promise stands until it is kept or broken.
  const asked: Partial<WithoutDue> =
    now.state === 'WAITING' || now.state === 'PROMISED'
      ? { askedAt: at }
      : { askedAt: at, state: 'WAITING', since: at, escalatedAt: null };
  switch (kind) {
    case 'SENT':
      return { ...asked, sentAt: now.sentAt ?? at };
    case 'CHASED':
      return { ...asked, sentAt: now.sentAt ?? at, chases: now.chases + 1 };
    case 'ESCALATED':
      return { ...asked, sentAt: now.sentAt ?? at, escalatedAt: at };
    case 'REPLIED':
      return { state: 'REPLIED', since: at, repliedAt: at, promisedBy: null };
    case 'PROMISED':
      return { state: 'PROMISED', since: at, repliedAt: at, promisedBy };
    case 'PROMISE_KEPT':
      return { state: 'PROMISE_KEPT', since: at, promisedBy: null };
    case 'PROMISE_BROKEN':
      return {
        state: 'WAITING',
        since: at,
        escalatedAt: null,
        promisedBy: null,
        brokenPromises: now.brokenPromises + 1,
      };
    case 'REFUSED':
      return { state: 'REFUSED', since: at, repliedAt: at, promisedBy: null };
    case 'CHANNEL_CLOSED':
      return { state: 'CLOSED', since: at, promisedBy: null };
    default:
      return {};
  }
}

function dueOf(
  channel: WithoutDue,
  { planned, periods, clock }: { planned: boolean; periods: RescuePeriods; clock: RescueClock },
): Due | null {
  if (channel.state === 'PROMISED' && channel.promisedBy)
    return { what: 'PROMISE_DAY', at: startOfDay(addDays(channel.promisedBy, 1), clock.timeZone) };
  // Once an operation is planned, asking for one is over.
  if (planned) return null;
  switch (channel.state) {
    case 'NOT_SENT':
      return { what: 'SEND', at: later(channel.since, periods.send) };
    case 'WAITING': {
      const chase: Due = { what: 'CHASE', at: later(latest(channel.askedAt, channel.since), periods.chase) };
      const escalate: Due = { what: 'ESCALATE', at: later(channel.since, periods.escalate) };
      return channel.escalatedAt === null && escalate.at < chase.at ? escalate : chase;
    }
    // "We are looking into it" must not stop the clock for good.
    case 'REPLIED':
    case 'PROMISED':
      return { what: 'CHASE', at: later(channel.since, periods.chase) };
    default:
      return null;
  }
}

/** Who has said no everywhere, or has asked nobody yet, has to find another way. */
function nobodyActs(
  state: RescueRequestState,
  told: readonly RescueEvent[],
  channels: readonly ChannelStanding[],
  periods: RescuePeriods,
): Due | null {
  if (state === 'ALL_REFUSED')
    return {
      what: 'ANOTHER_CHANNEL',
      at: later(new Date(Math.max(...channels.map(({ since }) => since.getTime()))), periods.send),
    };
  const opened = told.find((event) => event.kind === 'OPENED');
  return channels.length === 0 && opened ? { what: 'SEND', at: later(opened.happenedAt, periods.send) } : null;
}

function requestState(channels: readonly ChannelStanding[]): RescueRequestState {
  const is = (...states: RescueChannelState[]): boolean => channels.some(({ state }) => states.includes(state));
  if (is('PROMISED', 'PROMISE_KEPT')) return 'PROMISED';
  if (is('REPLIED')) return 'REPLIED';
  if (is('WAITING')) return 'WAITING';
  if (channels.length === 0 || is('NOT_SENT')) return 'PREPARING';
  return 'ALL_REFUSED';
}

const startOfDay = (day: IsoDate, zone: string): Date => localMoment(`${day}T00:00`, zone) ?? new Date(`${day}T00:00Z`);

/**
 * The instant of a local time as somebody writes it, YYYY-MM-DDTHH:MM. Undefined for what is no time. Of an hour that the
 * change of the clocks leaves out, the one after it: nobody must find that their time "does not exist" at 23:00 with a report to make.
 */
export function localMoment(local: string, zone: string): Date | undefined {
  const [, day, hour, minute] = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/.exec(local) ?? [];
  if (!day || !isIsoDate(day) || Number(hour) > 23 || Number(minute) > 59) return undefined;
  const asUtc = Date.parse(`${local}:00Z`);
  const offset = (at: number): number => {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).formatToParts(new Date(at));
    const part = (type: string): number => Number(parts.find((p) => p.type === type)?.value ?? 0);
    return Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute')) - at;
  };
  // Asked a second time at the moment found: on the day of a change of the clocks the first answer is off by an hour.
  const near = asUtc - offset(asUtc);
  return new Date(asUtc - offset(near));
}

/** What may be recorded in a channel as it stands. */
export const channelActs = ['SEND', 'CHASE', 'ESCALATE', 'REPLY', 'SETTLE_PROMISE', 'CLOSE'] as const;
export type ChannelAct = (typeof channelActs)[number];

export const channelMoves = {
  NOT_SENT: ['SEND', 'CLOSE'],
  WAITING: ['CHASE', 'REPLY', 'ESCALATE', 'CLOSE'],
  REPLIED: ['CHASE', 'REPLY', 'CLOSE'],
  PROMISED: ['SETTLE_PROMISE', 'CHASE', 'REPLY', 'CLOSE'],
  PROMISE_KEPT: ['CHASE', 'REPLY', 'CLOSE'],
  REFUSED: ['CHASE', 'REPLY', 'CLOSE'],
  CLOSED: ['SEND'],
} as const satisfies Record<RescueChannelState, readonly ChannelAct[]>;

export const mayChannel = (state: RescueChannelState, act: ChannelAct): boolean =>
  (channelMoves[state] as readonly ChannelAct[]).includes(act);
