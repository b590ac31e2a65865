import { type ActingParty, type RepatriationException } from '../codes/index.js';
import {
  addDays,
  addWorkingDays,
  daysBetween,
  laterOf,
  plainCalendar,
  type IsoDate,
  type WorkingCalendar,
} from '../working-days/working-days.js';
import { basePlan, blockedBy, holdsItem, isSettled, needsNow, type Plan, recordOf, ruleOf } from './checklist.js';
import {
  exceptionEffects,
  type Checklist,
  type ItemAlert,
  type ItemCode,
  type RaisedException,
} from './checklist-items.js';

export type ItemDeadlines = Readonly<Partial<Record<ItemCode, ItemAlert>>>;

export interface DueOptions {
  /** Of the mission that acts; the organisation's own where no mission does. */
  readonly calendar?: WorkingCalendar;
  readonly today: IsoDate;
  /** The day on which the way home was begun: items that need nothing wait since then. */
  readonly begunOn: IsoDate;
  readonly flightOn?: IsoDate | null;
  readonly deadlines?: ItemDeadlines;
  readonly exceptions?: readonly RaisedException[];
  readonly plan?: Plan;
}

export interface DueItem {
  readonly item: ItemCode;
  /** On whom the case waits. */
  readonly party: ActingParty;
  /** Since when, and for how many days, without the days for which it was held. */
  readonly since: IsoDate;
  readonly waitingDays: number;
  /** Null when it hangs on a flight that nobody has a date for yet. */
  readonly dueOn: IsoDate | null;
  readonly overdueDays: number;
  readonly heldBy: readonly RepatriationException[];
}

/** Calendar days from `from` (left out) to `to` (counted) on which an exception stopped the clock. */
function heldDays(
  item: ItemCode,
  from: IsoDate,
  to: IsoDate,
  { exceptions = [], plan = basePlan }: DueOptions,
): number {
  const spans = exceptions
    .filter((e) => exceptionEffects[e.kind].stopsClock)
    .filter((e) => holdsItem(e.kind, item, plan))
    .map((e): [IsoDate, IsoDate] => [laterOf(e.raisedOn, from), e.liftedOn && e.liftedOn < to ? e.liftedOn : to])
    .filter(([a, b]) => a < b)
    .sort(([a], [b]) => (a < b ? -1 : 1));
  let held = 0;
  let upTo = from;
  for (const [a, b] of spans) {
    // Two holds at the same time stop the clock once.
    const start = laterOf(a, upTo);
    if (start < b) {
      held += daysBetween(start, b);
      upTo = b;
    }
  }
  return held;
}

function dueOn(alert: ItemAlert, since: IsoDate, items: Checklist, options: DueOptions): IsoDate | null {
  switch (alert.kind) {
    case 'DAYS':
      return addDays(since, alert.days);
    case 'WORKING_DAYS':
      return addWorkingDays(since, alert.days, options.calendar ?? plainCalendar);
    case 'BEFORE_FLIGHT':
      return options.flightOn ? addDays(options.flightOn, -alert.days) : null;
    case 'FLIGHT_DAY':
      return options.flightOn ?? null;
    case 'AFTER_HANDOVER': {
      const handedOver = recordOf(items, 'HANDED_OVER').on;
      return handedOver ? addDays(handedOver, alert.days) : null;
    }
  }
}

const hangsOnEvent = (alert: ItemAlert): boolean => alert.kind !== 'DAYS' && alert.kind !== 'WORKING_DAYS';

function dueItem(items: Checklist, item: ItemCode, options: DueOptions): DueItem {
  const rule = ruleOf(item, options.plan);
  const alert = rule.daysOfTemplate ? rule.alert : (options.deadlines?.[item] ?? rule.alert);
  // Waiting begins when the last thing it needs was there.
  const since = needsNow(items, item, options.plan)
    .map((need) => recordOf(items, need).on ?? options.begunOn)
    .reduce(laterOf, options.begunOn);
  const held = heldDays(item, since, options.today, options);
  const plain = dueOn(alert, since, items, options);
  // A hold moves a deadline that counts days; it does not move a flight, nor the day a person was promised a call.
  const due = plain && !hangsOnEvent(alert) ? addDays(plain, held) : plain;
  return {
    item,
    party: rule.party,
    since,
    waitingDays: Math.max(0, daysBetween(since, options.today) - held),
    dueOn: due,
    overdueDays: due ? Math.max(0, daysBetween(due, options.today)) : 0,
    heldBy: blockedBy(items, item, options.exceptions, options.plan).exceptions,
  };
}

/** For each open item that has all it needs: since when it waits, on whom, until when. Held items say by what. */
export function dueDates(items: Checklist, options: DueOptions): readonly DueItem[] {
  return [...(options.plan ?? basePlan).keys()]
    .filter((item) => !isSettled(items, item) && blockedBy(items, item, [], options.plan).items.length === 0)
    .map((item) => dueItem(items, item, options));
}

export interface ItemAlertRaised extends DueItem {
  readonly kind: 'DUE_TODAY' | 'OVERDUE';
}

/** What must be looked at today. What is held is nobody's to do and raises nothing. */
export function alerts(items: Checklist, options: DueOptions): readonly ItemAlertRaised[] {
  return dueDates(items, options).flatMap((due): ItemAlertRaised[] => {
    if (due.heldBy.length > 0 || due.dueOn === null || due.dueOn > options.today) return [];
    return [{ ...due, kind: due.overdueDays > 0 ? 'OVERDUE' : 'DUE_TODAY' }];
  });
}
