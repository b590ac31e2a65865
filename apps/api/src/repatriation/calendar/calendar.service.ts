import { Injectable } from '@nestjs/common';
import {
  addDays,
  CALENDAR_DAYS,
  type CalendarKind,
  daysBetween,
  inWords,
  notOnBoard,
  type StepTexts,
  todayIn,
} from '@homeward/domain';
import { holds } from '@homeward/policy';
import { GraphQLError } from 'graphql';
import { caseScope } from '../../cases/case/case-gate.js';
import { initialsOf } from '../../cases/person/person-facts.js';
import { currentActor, currentContext } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { type Cursor, decodeCursor, type Page, pageSize, toPage } from '../../platform/graphql/paging.js';
import { type Asked, calendarUnion, chosen } from './calendar-parts.js';
import {
  CalendarDayKindModel,
  CalendarDayModel,
  CalendarEntryModel,
  type CalendarFilter,
  CalendarModel,
  type MissionClosureModel,
} from './calendar.models.js';
import { reckon } from './estimates.js';

/** More than these is nobody's to read at once: their days are counted, and each is opened page by page. */
const MOST = 500;
const MOST_OVERDUE = 50;
const MOST_CLOSURES = 500;

type Range = Omit<Asked, 'add'>;

export interface Row {
  readonly part?: 'RANGE' | 'LATE';
  readonly late_count?: number;
  /** With the first row alone. */
  readonly counts?: readonly DayCount[] | null;
  readonly kind: CalendarKind;
  readonly id: string;
  readonly case_id: string | null;
  readonly day: string;
  readonly at: Date | null;
  readonly zone: string | null;
  readonly reference: string | null;
  readonly case_reference: string | null;
  readonly nationality: string | null;
  readonly item: CalendarEntryModel['item'];
  readonly own: { readonly title: StepTexts } | null;
  readonly title: string | null;
  readonly deadline: CalendarEntryModel['deadline'];
  readonly party: CalendarEntryModel['party'];
  readonly since: string | null;
  readonly mission: CalendarEntryModel['mission'];
  readonly word: string | null;
  readonly from_place: string | null;
  readonly to_place: string | null;
  readonly number: string | null;
  readonly people: number | null;
  readonly from_day: string | null;
  readonly until_day: string | null;
  readonly amount_minor: number | null;
  readonly currency: string | null;
  readonly open: boolean;
  readonly version: number;
  readonly name: string | null;
  readonly romanised_name: string | null;
}

/** Everything that has a day and that the reader reaches, from the rooms' own days: nothing is reckoned a second way here. */
@Injectable()
export class CalendarService {
  constructor(private readonly work: UnitOfWork) {}

  read(from: string, to: string, filter: CalendarFilter): Promise<CalendarModel> {
    const days = daysBetween(from, to) + 1;
    if (days < 1 || days > CALENDAR_DAYS)
      throw new GraphQLError('CALENDAR_RANGE', {
        extensions: { code: 'BAD_USER_INPUT', reason: 'CALENDAR_RANGE', params: { most: CALENDAR_DAYS }, field: 'to' },
      });
    const actor = currentActor();
    const today = todayIn(actor.timeZone);
    return this.work.run(async (tx) => {
      const question = { actor, filter, from, to, today, late: true };
      const { moreEstimates, ...reckoned } = await reckon(tx, question);
      const asked = { ...question, reckoned };
      const rows = await dated(tx, asked);
      const inRange = rows.filter(({ part }) => part === 'RANGE');
      const late = rows.filter(({ part }) => part === 'LATE');
      return Object.assign(new CalendarModel(), {
        today,
        zone: actor.timeZone,
        days: daysOf(rows[0]?.counts ?? []),
        ...shownOf(inRange, MOST, today),
        moreEstimates,
        overdue: late.map((row) => toEntry(row, today)),
        overdueCount: late[0]?.late_count ?? 0,
        closures: await closures(tx, asked),
      });
    });
  }

  day(day: string, filter: CalendarFilter, first?: number, after?: string): Promise<Page<CalendarEntryModel>> {
    return this.page({ filter, from: day, to: day, late: false }, first, after);
  }

  overdue(filter: CalendarFilter, first?: number, after?: string): Promise<Page<CalendarEntryModel>> {
    const today = todayIn(currentActor().timeZone);
    return this.page({ filter, from: today, to: today, late: true }, first, after);
  }

  private page(
    about: Pick<Asked, 'filter' | 'from' | 'to' | 'late'>,
    first: number | undefined,
    after: string | undefined,
  ): Promise<Page<CalendarEntryModel>> {
    const actor = currentActor();
    const today = todayIn(actor.timeZone);
    const size = pageSize(first, MOST_OVERDUE);
    const shape = ['calendar', about];
    const cursor = decodeCursor(after, shape);
    return this.work.run(async (tx) => {
      const question = { ...about, actor, today };
      // What is reckoned lies ahead: of it nothing is late.
      const reckoned = about.late ? { fines: [], home: [] } : await reckon(tx, question);
      const rows = await pageOfEntries(tx, { ...question, reckoned }, size, cursor);
      return toPage(
        rows,
        size,
        shape,
        (row) => row.sort_key,
        (row) => toEntry(row, today),
      );
    });
  }
}

/**
 * What fits, and the last day of which all of it does: a day that is cut is not half shown as if it were whole.
 * @param rows one more than fits, where there is more
 */
export function shownOf<T extends Row>(
  rows: readonly T[],
  most: number,
  today: string,
): Pick<CalendarModel, 'entries' | 'completeUntil'> {
  const next = rows[most];
  return {
    entries: rows.slice(0, most).map((row) => toEntry(row, today)),
    completeUntil: next ? addDays(next.day, -1) : null,
  };
}

type DayCount = readonly [day: string, kind: CalendarKind, count: number, overdue: number];

export function daysOf(counts: readonly DayCount[]): CalendarDayModel[] {
  const days = new Map<string, CalendarDayModel>();
  for (const [day, kind, count, overdue] of counts) {
    const one = days.get(day) ?? Object.assign(new CalendarDayModel(), { day, count: 0, overdue: 0, kinds: [] });
    one.count += count;
    one.overdue += overdue;
    one.kinds.push(Object.assign(new CalendarDayKindModel(), { kind, count, overdue }));
    days.set(day, one);
  }
  return [...days.values()].sort((a, b) => (a.day < b.day ? -1 : 1));
}

const isLate = (today: string): string =>
  `f.open and case when f.at is not null and f.zone is null then f.at < now() else f.day < ${today} end`;
/** Who, which mission and how many are aboard, for the few rows that are told of. */
const inFull = (
  add: Asked['add'],
): string => `s.*, c.reference as case_reference, c.nationality, ${at('persons.name', 'p')} as name, ${at('persons.romanised_name', 'p')} as romanised_name,
       case when m.id is not null then jsonb_build_object('id', m.id, 'name', m.name, 'city', m.city, 'locatedIn', m.located_in) end as mission,
       case when s.kind in ('DEPARTURE', 'ARRIVAL') then (select count(*)::int from homeward.movement_passengers a join homeward.cases ac on ac.id = a.case_id
         where a.movement_id = s.id and a.state <> all(${add(notOnBoard)}::text[])) end as people`;
const withNames = `left join homeward.cases c on c.id = s.case_id left join homeward.persons p on p.id = c.person_id left join homeward.missions m on m.id = s.mission_id`;

async function dated(tx: Tx, range: Range): Promise<Row[]> {
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const union = calendarUnion({ ...range, add });
  if (!union) return [];
  const day = (value: string): string => `${add(value)}::date`;
  const today = day(range.today);
  const within = `f.day between ${day(range.from)} and ${day(range.to)}`;
  return tx.queryForInitials<Row>(
    `with found as (${union}),
       late as (select f.*, 'LATE' as part, count(*) over ()::int as late_count from found f where f.open and f.day < ${today} order by f.day, f.at nulls first, f.id limit ${MOST_OVERDUE}),
       shown as (select * from late union all (select f.*, 'RANGE', 0 from found f where ${within} order by f.day, f.at nulls first, f.id limit ${MOST + 1})),
       counts as (select f.day, f.kind, count(*) as n, count(*) filter (where ${isLate(today)}) as late from found f where ${within} group by 1, 2)
     select ${inFull(add)},
       case when row_number() over (order by s.day, s.at nulls first, s.id) = 1 then (select jsonb_agg(jsonb_build_array(day, kind, n, late) order by day, kind) from counts) end as counts
     from shown s ${withNames}
     order by s.day, s.at nulls first, s.id`,
    values,
  );
}

/** The place of an entry in its day; an entry of a journey or a request shares its id with its other legs and channels. */
const place = `concat_ws(' ', f.day, coalesce(to_char(f.at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US'), '-'), f.kind, f.from_place, case when f.kind = 'RESCUE_CHASE' then f.title end) collate "C"`;

async function pageOfEntries(
  tx: Tx,
  range: Range,
  size: number,
  cursor: Cursor | undefined,
): Promise<(Row & { readonly sort_key: string })[]> {
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const union = calendarUnion({ ...range, add });
  if (!union) return [];
  const where = range.late
    ? `f.open and f.day < ${add(range.today)}::date`
    : `f.day between ${add(range.from)}::date and ${add(range.to)}::date`;
  const beyond = cursor ? `where (f.sort_key, f.id) > (${add(cursor.key)}, ${add(cursor.id)}::uuid)` : '';
  return tx.queryForInitials<Row & { readonly sort_key: string }>(
    `with found as (${union}), placed as (select f.*, ${place} as sort_key from found f where ${where}),
       s as (select * from placed f ${beyond} order by f.sort_key, f.id limit ${size + 1})
     select ${inFull(add)} from s ${withNames} order by s.sort_key, s.id`,
    values,
  );
}

function toEntry(row: Row, today: string): CalendarEntryModel {
  const { roles } = currentActor();
  const late = row.at !== null && row.zone === null ? row.at.getTime() < Date.now() : row.day < today;
  return Object.assign(new CalendarEntryModel(), {
    // A journey has several legs, a request several channels: the day and the place tell them apart.
    id: [row.kind, row.id, row.day, row.title ?? row.from_place].filter(Boolean).join(' '),
    kind: row.kind,
    subjectId: row.id,
    day: row.day,
    at: row.at,
    zone: row.zone,
    from: row.from_day,
    until: row.until_day,
    overdue: row.open && late,
    caseId: row.case_id,
    reference: row.reference ?? row.case_reference ?? '',
    initials: row.case_id ? initialsOf(row.romanised_name ?? '', row.name ?? '') : null,
    nationality: row.nationality,
    item: row.item,
    title: row.own ? inWords(row.own.title, currentContext().locale) : row.title || null,
    deadline: row.deadline,
    party: row.party,
    since: row.since,
    mission: row.mission,
    word: row.word,
    fromPlace: row.from_place,
    toPlace: row.to_place,
    number: row.number || null,
    people: row.people,
    amountMinor: row.amount_minor,
    currency: row.currency,
    movable: row.kind === 'TASK' && holds(roles, 'case.task'),
    version: row.version,
  });
}

/** Named days of the missions that somebody within reach waits for; of one chosen mission its weekends as well. */
async function closures(tx: Tx, range: Range): Promise<MissionClosureModel[]> {
  const { actor, filter, from, to } = range;
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const mission = `jsonb_build_object('id', m.id, 'name', m.name, 'city', m.city, 'locatedIn', m.located_in) as mission`;
  const waited = filter.missionId
    ? `m.id = ${add(filter.missionId)}`
    : `m.id in (select i.mission_id from homeward.checklist_items i join homeward.cases c on c.id = i.case_id where i.state in ('OPEN', 'IN_PROGRESS') and i.mission_id is not null
        and ${[caseScope(actor, 'repatriation.read', add), ...chosen({ ...range, add })].join(' and ')})`;
  const days = `${add(from)}::date and ${add(to)}::date`;
  const named = await tx.query<MissionClosureModel>(
    `select h.day, h.name, ${mission} from homeward.mission_holidays h join homeward.missions m on m.id = h.mission_id
     where h.withdrawn_on is null and m.organisation_id = ${add(actor.organisationId)} and h.day between ${days} and ${waited} order by h.day, m.name limit ${MOST_CLOSURES}`,
    values,
  );
  if (!filter.missionId) return named;
  const weekends = await tx.query<MissionClosureModel>(
    `select d::date as day, null as name, ${mission} from homeward.missions m cross join generate_series($1::date, $2::date, interval '1 day') d
     where m.id = $3 and m.organisation_id = $4 and extract(isodow from d)::int = any(m.weekend) order by d`,
    [from, to, filter.missionId, actor.organisationId],
  );
  return [...named, ...weekends];
}
