import {
  applyException,
  applyItemChange,
  basePlan,
  type Checklist,
  checkItemChange,
  checklistItems,
  type ChecklistItemState,
  dayIn,
  derivedStage,
  dueDates,
  type DueItem,
  inWords,
  type IsoDate,
  type ItemAlert,
  type ItemCode,
  type ItemDeadlines,
  type ItemProblem,
  type Plan,
  planOf,
  plainCalendar,
  type RaisedException,
  recordOf,
  type RepatriationException,
  type RepatriationStage,
  ruleOf,
  type StoredPlan,
  todayIn,
  type Weekday,
  type WorkingCalendar,
  type CaseState,
} from '@homeward/domain';
import { translate } from '@homeward/i18n';
import { currentActor, currentContext } from '../../platform/context/context.js';
import { type FieldProblem, InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import type { Tx } from '../../platform/db/unit-of-work.js';

interface StoredItem {
  readonly id: string;
  readonly item: ItemCode;
  readonly state: ChecklistItemState;
  readonly on: IsoDate | null;
  readonly since: IsoDate | null;
  readonly dueOn: IsoDate | null;
  readonly ready: boolean;
  readonly missionId: string | null;
  readonly version: number;
}

/** What the rules of libs/domain need to know of a case, as homeward.way_home_facts tells it. */
export interface WayHomeFacts {
  readonly state: CaseState;
  readonly stage: RepatriationStage;
  readonly reference: string;
  readonly nationality: string | null;
  readonly outOn: IsoDate | null;
  readonly homeOn: IsoDate | null;
  readonly items: readonly StoredItem[];
  readonly exceptions: readonly {
    readonly id: string;
    readonly kind: RepatriationException;
    readonly raisedAt: string;
    readonly liftedAt: string | null;
    readonly version: number;
  }[];
  readonly flight: { readonly at: string; readonly zone: string } | null;
  /** The plan of the case; null where it was begun before there were templates. */
  readonly plan: StoredPlan | null;
  readonly calendars: Readonly<
    Record<string, { readonly weekend: readonly number[]; readonly holidays: readonly IsoDate[] }>
  >;
}

export interface Derived {
  readonly item: ItemCode;
  readonly ready: boolean;
  readonly since: IsoDate | null;
  readonly due: IsoDate | null;
}

/** A checklist while an act works on it: changes are checked by the rules of libs/domain, and nothing is decided here. */
export class OpenWayHome {
  private list: Checklist;
  private raised: readonly RaisedException[];
  readonly today: IsoDate;
  readonly plan: Plan;

  constructor(
    readonly caseId: string,
    readonly facts: WayHomeFacts,
    private readonly deadlines: ItemDeadlines = {},
    zone: string = currentActor().timeZone,
  ) {
    this.today = todayIn(zone);
    this.plan = facts.plan ? planOf(facts.plan) : basePlan;
    this.list = facts.items.map(({ item, state, on }) => ({ item, state, on }));
    this.raised = facts.exceptions.map((e) => ({
      kind: e.kind,
      raisedOn: dayIn(zone, new Date(e.raisedAt)),
      liftedOn: e.liftedAt ? dayIn(zone, new Date(e.liftedAt)) : null,
    }));
  }

  get items(): Checklist {
    return this.list;
  }
  get exceptions(): readonly RaisedException[] {
    return this.raised;
  }
  get begun(): boolean {
    return this.facts.items.length > 0;
  }
  get stage(): RepatriationStage {
    return this.begun ? derivedStage(this.list) : 'NOT_STARTED';
  }
  get begunOn(): IsoDate {
    const since = this.facts.items.filter((i) => this.isFirst(i.item)).flatMap((i) => (i.since ? [i.since] : []));
    const done = this.facts.items.flatMap((i) => (i.on ? [i.on] : []));
    return [...since].sort()[0] ?? this.facts.outOn ?? [...done].sort()[0] ?? this.today;
  }

  /** Items without needs wait from the day on which the way home was begun; that day is kept with them. */
  private isFirst(item: ItemCode): boolean {
    return ruleOf(item, this.plan).needs.length === 0;
  }

  stored(item: ItemCode): StoredItem {
    const found = this.facts.items.find((one) => one.item === item);
    if (!found) throw new RefusedError('WAY_HOME_NOT_BEGUN', { reference: this.facts.reference });
    return found;
  }

  state(item: ItemCode): ChecklistItemState {
    return recordOf(this.list, item).state;
  }

  problems(
    item: ItemCode,
    to: ChecklistItemState,
    about: { on?: string | null; reason?: string | null } = {},
  ): readonly ItemProblem[] {
    const check = checkItemChange({
      items: this.list,
      item,
      to,
      on: about.on ?? null,
      reason: about.reason ?? null,
      today: this.today,
      exceptions: this.raised,
      plan: this.plan,
    });
    return check.ok ? [] : check.problems;
  }

  /** @throws InvalidInputError with the domain's codes, each at its field below `path` */
  change(
    item: ItemCode,
    to: ChecklistItemState,
    about: { on?: string | null; reason?: string | null } = {},
    path = '',
  ): void {
    const problems = this.problems(item, to, about);
    if (problems.length > 0) throw new InvalidInputError(problems.map((problem) => this.told(problem, path)));
    this.list = applyItemChange({
      items: this.list,
      item,
      to,
      on: about.on ?? null,
      reason: about.reason ?? null,
      today: this.today,
      exceptions: this.raised,
      plan: this.plan,
    });
  }

  raise(kind: RepatriationException): readonly ItemCode[] {
    const before = this.list;
    this.raised = [...this.raised, { kind, raisedOn: this.today, liftedOn: null }];
    this.list = applyException(this.list, kind, this.plan);
    return this.list.filter(({ item, state }) => recordOf(before, item).state !== state).map(({ item }) => item);
  }

  lift(kind: RepatriationException): void {
    this.raised = this.raised.map((e) => (e.kind === kind && !e.liftedOn ? { ...e, liftedOn: this.today } : e));
  }

  /** An item in the reader's words: of the catalogue, or what the organisation calls its own step. */
  nameOf(item: ItemCode): string {
    const { locale } = currentContext();
    const own = this.facts.plan?.own.find((step) => step.code === item);
    return own ? inWords(own.title, locale) : translate(locale, `codes.checklistItems.${item}`);
  }

  /** Words of the reader's language go into the problem, because codes of items are no sentence. */
  told(problem: ItemProblem, path = ''): FieldProblem {
    const { locale } = currentContext();
    const names = [
      ...(problem.items ?? []).map((item) => this.nameOf(item)),
      ...(problem.exceptions ?? []).map((kind) => translate(locale, `codes.repatriationExceptions.${kind}`)),
    ].join(', ');
    return {
      field: `${path}${problem.field ?? 'item'}`,
      code: problem.code,
      params: { items: names, reference: this.facts.reference },
    };
  }

  /** Each open item that has all it needs, by the calendar of whoever acts. `flightOn` overrides what is booked. */
  due(flightOn: IsoDate | null = this.flightOn): readonly DueItem[] {
    const options = {
      plan: this.plan,
      today: this.today,
      begunOn: this.begunOn,
      flightOn,
      deadlines: this.deadlines,
      exceptions: this.raised,
    };
    const plain = dueDates(this.list, { ...options, calendar: plainCalendar });
    const byMission = new Map<string, readonly DueItem[]>();
    return plain.map((due) => {
      const { missionId } = this.stored(due.item);
      if (due.party !== 'MISSION' || !missionId || !this.facts.calendars[missionId]) return due;
      const theirs =
        byMission.get(missionId) ??
        dueDates(this.list, { ...options, calendar: calendarOf(this.facts.calendars[missionId]) });
      byMission.set(missionId, theirs);
      return theirs.find((one) => one.item === due.item) ?? due;
    });
  }

  /** Days from when an item could begin until it was done on `on`, also where it is done; null for calls home, which wait for their day. */
  waitedUntil(item: ItemCode, on: IsoDate): number | null {
    if (ruleOf(item, this.plan).alert.kind === 'AFTER_HANDOVER') return null;
    const options = { plan: this.plan, today: on, begunOn: this.begunOn, exceptions: this.raised };
    const open = this.list.map((one) =>
      one.item === item && one.state === 'DONE' ? { ...one, state: 'OPEN' as const, on: null } : one,
    );
    return dueDates(open, options).find((due) => due.item === item)?.waitingDays ?? null;
  }

  get flightOn(): IsoDate | null {
    return this.facts.flight ? dayIn(this.facts.flight.zone, new Date(this.facts.flight.at)) : null;
  }

  derived(flightOn: IsoDate | null = this.flightOn): readonly Derived[] {
    const due = new Map(this.due(flightOn).map((one) => [one.item, one]));
    return this.facts.items.map(({ item }) => {
      const waits = due.get(item);
      const since = waits?.since ?? (this.isFirst(item) ? this.begunOn : null);
      return { item, ready: waits !== undefined, since, due: waits?.dueOn ?? null };
    });
  }
}

/** Missions keep ISO weekdays (1 Monday to 7 Sunday), the domain JavaScript's (0 Sunday). */
export function calendarOf(stored: {
  readonly weekend: readonly number[];
  readonly holidays: readonly string[];
}): WorkingCalendar {
  return { weekend: stored.weekend.map((day) => (day % 7) as Weekday), holidays: stored.holidays };
}

/** An organisation's own days by item code, kind of counting as in the defaults. */
export function deadlinesOf(stored: Readonly<Record<string, unknown>>): ItemDeadlines {
  const own: Partial<Record<ItemCode, ItemAlert>> = {};
  for (const item of checklistItems) {
    const days = stored[item];
    const { alert } = ruleOf(item);
    if (typeof days === 'number' && Number.isInteger(days) && days >= 0 && 'days' in alert)
      own[item] = { ...alert, days };
  }
  return own;
}

/** Locks in one order, so that two acts on the same cases wait for each other and neither works on what the other changes. */
export async function lockCases(tx: Tx, caseIds: readonly string[]): Promise<void> {
  await tx.query(
    `select pg_advisory_xact_lock(hashtextextended(id, 7)) from (select distinct unnest($1::text[]) as id order by 1) x`,
    [[...caseIds]],
  );
}

export async function openWayHome(tx: Tx, caseId: string): Promise<OpenWayHome> {
  await lockCases(tx, [caseId]);
  return readWayHome(tx, caseId);
}

/** For reading; an act takes openWayHome, which waits for the others. */
export async function readWayHome(tx: Tx, caseId: string): Promise<OpenWayHome> {
  const shared = isPartnerOnly();
  const row = await tx.first<{ facts: WayHomeFacts | null; deadlines: Record<string, unknown> | null }>(
    `select ${shared ? 'homeward.shared_way_home_facts' : 'homeward.way_home_facts'}($1) as facts,
       (select deadlines from homeward.organisations where id = $2) as deadlines`,
    [caseId, currentActor().organisationId],
  );
  if (!row?.facts) throw new RefusedError('NOT_FOUND');
  return new OpenWayHome(caseId, row.facts, deadlinesOf(row.deadlines ?? {}));
}

/** What a function tells of a case that the actor does not see: nothing by which anybody would know it. */
export type HiddenFacts = Omit<WayHomeFacts, 'reference' | 'nationality' | 'state' | 'stage' | 'homeOn'>;

/** The case is locked by now, and its facts were read under the lock. */
export async function hiddenWayHome(tx: Tx, caseId: string, facts: HiddenFacts): Promise<OpenWayHome> {
  const row = await tx.first<{ deadlines: Record<string, unknown> | null }>(
    `select deadlines from homeward.organisations where id = $1`,
    [currentActor().organisationId],
  );
  const shut = { reference: '', nationality: null, state: 'IN_CARE', stage: 'NOT_STARTED', homeOn: null } as const;
  return new OpenWayHome(caseId, { ...facts, ...shut }, deadlinesOf(row?.deadlines ?? {}));
}

/** A partner's case lies behind functions that check the share; whoever is also staff works as staff. */
export const isPartnerOnly = (): boolean => currentActor().roles.every((role) => role === 'partner');
