import { Injectable } from '@nestjs/common';
import {
  addDays,
  CALENDAR_DAYS,
  type CalendarKind,
  daysBetween,
  inWords,
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
import { type Asked, calendarUnion, chosen } from './calendar-parts.js';
import { CalendarEntryModel, type CalendarFilter, CalendarModel, type MissionClosureModel } from './calendar.models.js';
import { blank, expectedHome, fineWarnings } from './estimates.js';

/** More on a hundred days is nobody's calendar; what is missing is said by its first day. */
const MOST = 1000;
const MOST_OVERDUE = 50;
const MOST_CLOSURES = 500;

type Range = Omit<Asked, 'add'>;

interface Row {
  readonly part: 'RANGE' | 'LATE';
  readonly late_count: number;
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
    const asked = { actor, filter, from, to, today };
    return this.work.run(async (tx) => {
      const rows = await dated(tx, asked);
      const inRange = rows.filter(({ part }) => part === 'RANGE');
      const shown = inRange.slice(0, MOST);
      const late = rows.filter(({ part }) => part === 'LATE');
      const home = await expectedHome(tx, asked);
      const fines = await fineWarnings(tx, asked);
      const entries = [...shown.map((row) => toEntry(row, today)), ...home.entries, ...fines.entries];
      const next = inRange[MOST];
      return Object.assign(new CalendarModel(), {
        today,
        zone: actor.timeZone,
        entries: entries.sort(byDay),
        completeUntil: next ? addDays(next.day, -1) : null,
        moreEstimates: home.more,
        moreFines: fines.more,
        overdue: late.map((row) => toEntry(row, today)),
        overdueCount: late[0]?.late_count ?? 0,
        closures: await closures(tx, asked),
      });
    });
  }
}

/** What has no hour stands before what has one. */
const byDay = (a: CalendarEntryModel, b: CalendarEntryModel): number =>
  a.day.localeCompare(b.day) || (a.at?.getTime() ?? 0) - (b.at?.getTime() ?? 0) || a.id.localeCompare(b.id);

async function dated(tx: Tx, range: Range): Promise<Row[]> {
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const union = calendarUnion({ ...range, add });
  if (!union) return [];
  const day = (value: string): string => `${add(value)}::date`;
  return tx.queryForInitials<Row>(
    `with found as (${union}),
       late as (select f.*, 'LATE' as part, count(*) over ()::int as late_count from found f where f.open and f.day < ${day(range.today)} order by f.day, f.at nulls first, f.id limit ${MOST_OVERDUE}),
       shown as (select * from late union all (select f.*, 'RANGE', 0 from found f where f.day between ${day(range.from)} and ${day(range.to)} order by f.day, f.at nulls first, f.id limit ${MOST + 1}))
     select s.*, c.reference as case_reference, c.nationality, ${at('persons.name', 'p')} as name, ${at('persons.romanised_name', 'p')} as romanised_name,
       case when m.id is not null then jsonb_build_object('id', m.id, 'name', m.name, 'city', m.city, 'locatedIn', m.located_in) end as mission
     from shown s left join homeward.cases c on c.id = s.case_id left join homeward.persons p on p.id = c.person_id left join homeward.missions m on m.id = s.mission_id
     order by s.day, s.at nulls first, s.id`,
    values,
  );
}

function toEntry(row: Row, today: string): CalendarEntryModel {
  const { roles } = currentActor();
  const late = row.at !== null && row.zone === null ? row.at.getTime() < Date.now() : row.day < today;
  return Object.assign(blank(), {
    // A journey has several legs, a request several channels: the day and the place tell them apart.
    id: [row.kind, row.id, row.day, row.title ?? row.from_place].filter(Boolean).join(' '),
    kind: row.kind,
    subjectId: row.id,
    day: row.day,
    at: row.at,
    zone: row.zone,
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
