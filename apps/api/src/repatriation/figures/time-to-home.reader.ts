import {
  type DaysCount,
  exceptionEffects,
  finalStates,
  repatriationExceptions,
  timeUntil,
  todayIn,
} from '@homeward/domain';
import { caseScope } from '../../cases/case/case-gate.js';
import { currentActor } from '../../platform/context/context.js';
import { statementName } from '../../platform/db/statement-name.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import {
  type FigureGroup,
  type FigureSpan,
  figureSpanNames,
  figureSpans,
  TimeToHomeModel,
  TimeUntilModel,
} from './figures.models.js';

/** Who came out earlier tells of other missions, other rules and other people. */
const YEARS = 3;

interface Group {
  readonly key: string;
  readonly joins: string;
  /** What lies in time stands in its order; the others by how many. */
  readonly inOrder?: true;
}
const none = '';
const groups: Readonly<Record<FigureGroup, Group>> = {
  NATIONALITY: { key: `c.nationality::text`, joins: none },
  // The mission that was asked who the person is: others may come later.
  MISSION: {
    key: `m.mission_id::text`,
    joins: `left join homeward.checklist_items m on m.case_id = c.id and m.item = 'NATIONALITY_VERIFIED'`,
  },
  CUSTODY_COUNTRY: {
    key: `k.country`,
    joins: `left join lateral (select p.country::text from homeward.custody_spells s join homeward.custody_places p on p.id = s.place_id
      where s.case_id = c.id and s.taken_back_at is null order by s.from_date desc, s.id desc limit 1) k on true`,
  },
  QUARTER: { key: `to_char(c.out_on, 'YYYY"-Q"Q')`, joins: none, inOrder: true },
  YEAR: { key: `to_char(c.out_on, 'YYYY')`, joins: none, inOrder: true },
};

/** Ways home that end elsewhere: nobody watches for a return any more. */
const endings = repatriationExceptions.filter((kind) => exceptionEffects[kind].ends || kind === 'THIRD_COUNTRY');

type Row = DaysCount & { readonly key: string | null };

export async function readTimeToHome(tx: Tx, span: FigureSpan, by: FigureGroup): Promise<TimeToHomeModel> {
  const since = firstDay();
  const { key, joins, inOrder } = groups[by];
  const rows = await counts(tx, [span], key, joins, since);
  const keys = [...new Set(rows.map((row) => row.key))];
  const missions = by === 'MISSION' ? await missionsOf(tx, keys) : new Map<string, TimeUntilModel['mission']>();
  const found = keys.map((one) =>
    groupOf(
      one ?? '',
      rows.filter((row) => row.key === one),
      missions.get(one ?? ''),
    ),
  );
  found.sort((a, b) => (inOrder ? (a.key < b.key ? -1 : 1) : b.people - a.people || (a.key < b.key ? -1 : 1)));
  return Object.assign(new TimeToHomeModel(), { since, groups: found, all: groupOf('', rows) });
}

/** Each span of all cases, side by side. */
export async function readSpans(tx: Tx): Promise<TimeUntilModel[]> {
  const rows = await counts(tx, Object.keys(figureSpans) as FigureSpan[], '', '', firstDay());
  return Object.values(figureSpanNames).map((span) =>
    groupOf(
      span,
      rows.filter((row) => row.key === span),
    ),
  );
}

function firstDay(): string {
  const [year = 0, month = 1] = todayIn(currentActor().timeZone).split('-').map(Number);
  return new Date(Date.UTC(year - YEARS, month - 1, 1)).toISOString().slice(0, 10);
}

function groupOf(key: string, rows: readonly Row[], mission?: TimeUntilModel['mission']): TimeUntilModel {
  return Object.assign(new TimeUntilModel(), timeUntil(rows), { key, mission: mission ?? null });
}

/**
 * How many took how many days, and how many had waited as long when they were last looked at: today, the day on which the
 * case was closed, or on which it was said that the way home ends elsewhere.
 * @param key a group; empty: the span itself
 */
async function counts(tx: Tx, spans: readonly FigureSpan[], key: string, joins: string, since: string): Promise<Row[]> {
  const actor = currentActor();
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const where = `${caseScope(actor, 'repatriation.board', add)} and c.state <> 'DUPLICATE' and c.out_on >= ${add(since)}::date`;
  const today = `${add(todayIn(actor.timeZone))}::date`;
  const parts: string[] = [];
  if (spans.includes('HOME'))
    parts.push(`select ${key || `'HOME'`} as key, c.home_on is not null as done, coalesce(c.home_on, least(${today},
        case when c.state = any(${add(finalStates)}::text[]) then (coalesce(c.closed_at, c.state_since) at time zone ${add(actor.timeZone)})::date end,
        (select min((e.raised_at at time zone ${add(actor.timeZone)})::date) from homeward.case_exceptions e where e.case_id = c.id and e.lifted_at is null and e.kind = any(${add(endings)}::text[])))) - c.out_on as days
      from homeward.cases c ${joins} where ${where}`);
  const steps = spans.flatMap((span) => figureSpans[span] ?? []);
  if (steps.length > 0)
    // A hold that stands stops the days of what waits, so they are not known before it is lifted.
    parts.push(`select ${key || 'i.item'} as key, i.state = 'DONE' as done, case when i.state = 'DONE' then i.waited_days else ${today} - i.waiting_since end as days
      from homeward.cases c join homeward.checklist_items i on i.case_id = c.id ${joins}
      where ${where} and i.item = any(${add(steps)}::text[]) and case when i.state = 'DONE' then i.waited_days is not null
        else i.ready and i.state in ('OPEN', 'IN_PROGRESS') and i.waiting_since is not null and c.state <> all(${add(finalStates)}::text[])
          and not exists (select 1 from homeward.case_exceptions e where e.case_id = c.id and e.lifted_at is null) end`);
  return tx.query<Row>(
    `select key, greatest(0, days)::int as days, count(*) filter (where done)::int as done, count(*) filter (where not done)::int as open
     from (${parts.join(' union all ')}) x group by 1, 2`,
    values,
    statementName('time_to_home', `${spans.join()} ${key} ${where}`),
  );
}

async function missionsOf(
  tx: Tx,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, TimeUntilModel['mission']>> {
  const rows = await tx.query<NonNullable<TimeUntilModel['mission']>>(
    `select m.id, m.name, m.city, m.located_in as "locatedIn" from homeward.missions m where m.id = any($1::uuid[])`,
    [ids.filter((id) => id !== null)],
  );
  return new Map(rows.map((row) => [row.id, row]));
}
