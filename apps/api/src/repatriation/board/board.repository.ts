import { Injectable } from '@nestjs/common';
import {
  inWords,
  daysBetween,
  exceptionEffects,
  finalStates,
  followUpItems,
  repatriationExceptions,
  type StepTexts,
  todayIn,
} from '@homeward/domain';
import { currentActor, currentContext } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import { statementName } from '../../platform/db/statement-name.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { COUNT_CAP, decodeCursor, type Page, toPage } from '../../platform/graphql/paging.js';
import { initialsOf } from '../../cases/person/person-facts.js';
import type { StuckModel } from '../movements/on-the-way.models.js';
import { stuckOnTheWay } from '../movements/on-the-way.reader.js';
import { forecasts } from '../checklist/forecasts.js';
import { caseScope } from '../../cases/case/case-gate.js';
import {
  type BoardFilter,
  type BoardGroupBy,
  BoardGroupModel,
  RepatriationBoardModel,
  WaitingItemModel,
  waitedBands,
} from './board.models.js';

/** Which exception holds which item, as the rules say; two arrays that Postgres joins. */
const holds = repatriationExceptions.flatMap((kind) =>
  exceptionEffects[kind].blocks.map((item) => [kind, item] as const),
);
/** @param today a parameter that holds the day in the zone of the organisation */
const waitedBand = (today: string): string =>
  `case when i.waiting_since is null then 'UNKNOWN' when ${today} - i.waiting_since <= 7 then 'DAYS_0_7' when ${today} - i.waiting_since <= 14 then 'DAYS_8_14'
    when ${today} - i.waiting_since <= 30 then 'DAYS_15_30' when ${today} - i.waiting_since <= 90 then 'DAYS_31_90' else 'DAYS_91' end`;
const groupKeys: Record<BoardGroupBy, (today: () => string) => string> = {
  MISSION: () => `i.mission_id::text`,
  ITEM: () => `i.item::text`,
  NATIONALITY: () => `c.nationality::text`,
  AGE: (today) => waitedBand(today()),
};
/** What waits longest stands first; the bands of days in their own order. */
const longestFirst = Object.keys(waitedBands).reverse();

interface Conditions {
  readonly where: string[];
  readonly values: unknown[];
  readonly add: (value: unknown) => string;
  readonly heldBy: string;
  /** Adds its place when it is used: Postgres refuses a parameter that no part of the statement names. */
  readonly today: () => string;
}

interface GroupRow {
  readonly key: string | null;
  readonly is_total: boolean;
  readonly mission: BoardGroupModel['mission'];
  readonly own: { readonly title: StepTexts } | null;
  readonly people: number;
  readonly waiting: number;
  readonly overdue: number;
  readonly held: number;
  readonly oldest: string | null;
}
type WaitingRow = Omit<WaitingItemModel, 'initials' | 'overdueDays' | 'title' | 'forecast' | 'stuck'> & {
  readonly own: { readonly title: StepTexts } | null;
  readonly name: string;
  readonly romanised_name: string;
  readonly sort_key: string;
};

@Injectable()
export class BoardRepository {
  /** One statement: each group and the whole, with what is held counted beside it. */
  async board(tx: Tx, group: BoardGroupBy, filter: BoardFilter): Promise<RepatriationBoardModel> {
    const { held: _held, overdue: _overdue, stuck: onlyStuck, ...rest } = filter;
    const stuck = await stuckOnTheWay(tx);
    const { where, values, add, heldBy, today } = boardConditions(rest);
    if (onlyStuck) where.push(onWay(stuck, add));
    const rows = await tx.query<GroupRow>(
      `with waiting as (
         select i.case_id, ${groupKeys[group](today)} as key, i.item <> all(${add(followUpItems)}) as before_home, ${group === 'ITEM' ? 'i.own' : 'null::jsonb'} as own, i.mission_id, i.waiting_since, i.due_on < ${today()} as overdue, cardinality(${heldBy}) > 0 as held
         from homeward.checklist_items i join homeward.cases c on c.id = i.case_id where ${where.join(' and ')})
       select w.key, grouping(w.key) = 1 as is_total, (array_agg(w.own) filter (where w.own is not null))[1] as own,
         (select jsonb_build_object('id', m.id, 'name', m.name, 'city', m.city, 'locatedIn', m.located_in) from homeward.missions m where m.id::text = w.key) as mission,
         count(distinct w.case_id) filter (where not w.held)::int as people, count(*) filter (where not w.held)::int as waiting,
         count(distinct w.case_id) filter (where w.overdue and not w.held)::int as overdue, count(distinct w.case_id) filter (where w.held)::int as held,
         min(w.waiting_since) filter (where not w.held and w.before_home) as oldest
       from waiting w group by grouping sets ((w.key), ()) order by overdue desc, oldest asc nulls last, w.key`,
      values,
      statementName('board', `${group} ${where.join(' ')}`),
    );
    const total = rows.find((row) => row.is_total);
    if (group === 'AGE') rows.sort((a, b) => longestFirst.indexOf(a.key ?? '') - longestFirst.indexOf(b.key ?? ''));
    return Object.assign(new RepatriationBoardModel(), {
      groups: rows
        .filter((row) => !row.is_total && row.waiting > 0)
        .map((row) =>
          Object.assign(new BoardGroupModel(), {
            key: row.key ?? '',
            title: row.own ? inWords(row.own.title, currentContext().locale) : null,
            mission: row.mission,
            people: row.people,
            waiting: row.waiting,
            overdue: row.overdue,
            oldestSince: row.oldest,
          }),
        ),
      people: total?.people ?? 0,
      overdue: total?.overdue ?? 0,
      held: total?.held ?? 0,
      stuck: stuck.length === 0 ? 0 : await inReach(tx, stuck),
      fines: [],
    });
  }

  async waiting(
    tx: Tx,
    query: { filter: BoardFilter; first: number; after: string | null; count: boolean; forecast: boolean },
  ): Promise<Page<WaitingItemModel>> {
    const { filter, first, after } = query;
    const shape = ['waiting', filter];
    const cursor = decodeCursor(after, shape);
    const { where, values, add, heldBy, today } = boardConditions(filter);
    if (filter.stuck) where.push(onWay(await stuckOnTheWay(tx), add));
    where.push(filter.held ? `cardinality(${heldBy}) > 0` : `cardinality(${heldBy}) = 0`);
    if (filter.overdue) where.push(`i.due_on < ${today()}`);
    const total = query.count ? await count(tx, where, values) : null;
    const key = `coalesce(i.due_on, 'infinity'::date)`;
    if (cursor) where.push(`(${key}, i.id) > (${add(cursor.key)}::date, ${add(cursor.id)}::uuid)`);
    const rows = await tx.queryForInitials<WaitingRow>(
      `select i.id, i.case_id as "caseId", c.reference, c.nationality, i.item, i.own, i.state, i.acts as party, i.waiting_since as since, i.due_on as "dueOn", i.version,
         ${heldBy} as "heldBy", ${key}::text as sort_key, ${at('persons.name', 'p')} as "name", ${at('persons.romanised_name', 'p')} as "romanised_name",
         case when m.id is not null then jsonb_build_object('id', m.id, 'name', m.name, 'city', m.city, 'locatedIn', m.located_in) end as mission
       from homeward.checklist_items i join homeward.cases c on c.id = i.case_id join homeward.persons p on p.id = c.person_id left join homeward.missions m on m.id = i.mission_id
       where ${where.join(' and ')} order by ${key}, i.id limit ${first + 1}`,
      values,
      statementName('waiting', `${first} ${where.join(' ')}`),
    );
    const now = todayIn(currentActor().timeZone);
    const { locale } = currentContext();
    const expected = query.forecast
      ? await forecasts(tx, [...new Set(rows.slice(0, first).map((row) => row.caseId))])
      : null;
    const waits = await stuckOnTheWay(tx, [...new Set(rows.slice(0, first).map((row) => row.caseId))]);
    const page = toPage(
      rows,
      first,
      shape,
      (row) => row.sort_key,
      (row) => {
        const { name, romanised_name, sort_key: _key, own, ...shown } = row;
        const overdueDays = row.dueOn && row.heldBy.length === 0 ? Math.max(0, daysBetween(row.dueOn, now)) : 0;
        return Object.assign(new WaitingItemModel(), shown, {
          title: own ? inWords(own.title, locale) : null,
          forecast: expected?.get(row.caseId) ?? null,
          stuck: waysHome.has(row.item) ? (waits.find(({ caseId }) => caseId === row.caseId) ?? null) : null,
          initials: initialsOf(romanised_name, name),
          overdueDays,
        });
      },
    );
    return { ...page, total };
  }
}

const waysHome: ReadonlySet<string> = new Set(['DEPARTED', 'ARRIVED']);
/** The step at which somebody waits on the way. */
const onWay = (stuck: readonly StuckModel[], add: (value: unknown) => string): string =>
  `i.item = any(${add([...waysHome])}) and i.case_id = any(${add(stuck.map(({ caseId }) => caseId))}::uuid[])`;

/** What stands on the board: `i` is an item that somebody can act on, `c` its case. */
export function boardConditions(filter: Omit<BoardFilter, 'held' | 'overdue' | 'stuck'>): Conditions {
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const actor = currentActor();
  const where = [
    caseScope(actor, 'repatriation.board', add),
    `i.organisation_id = ${add(actor.organisationId)}`,
    `i.ready`,
    `i.state in ('OPEN', 'IN_PROGRESS')`,
  ];
  where.push(`c.state <> all(${add(finalStates)})`);
  // Few cases have an exception: they are known at once, and only theirs are looked at one by one.
  const heldBy = `case when i.case_id in (select x.case_id from homeward.case_exceptions x where x.lifted_at is null) then array(select distinct e.kind::text from homeward.case_exceptions e join unnest(${add(holds.map(([kind]) => kind))}::text[], ${add(holds.map(([, item]) => item))}::text[]) h(kind, item)
      on h.kind = e.kind and (h.item = i.item or e.kind = any(i.held_when)) where e.case_id = i.case_id and e.lifted_at is null) else '{}'::text[] end`;
  const today = (): string => `${add(todayIn(actor.timeZone))}::date`;
  // Nobody waits for a call of the ninetieth day on the eighth.
  where.push(`(i.item <> all(${add(followUpItems)}) or i.due_on <= ${today()})`);
  where.push(...chosen(filter, add));
  return { where, values, add, heldBy, today };
}

async function inReach(tx: Tx, stuck: readonly StuckModel[]): Promise<number> {
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const scope = caseScope(currentActor(), 'repatriation.board', add);
  const row = await tx.first<{ n: number }>(
    `select count(*)::int as n from homeward.cases c where ${scope} and c.id = any(${add(stuck.map(({ caseId }) => caseId))}::uuid[])`,
    values,
  );
  return row?.n ?? 0;
}

/** What the reader narrowed the board to: `i` is an item, `c` its case. */
function chosen(filter: BoardFilter, add: (value: unknown) => string): string[] {
  return [
    ...(filter.missionId ? [`i.mission_id = ${add(filter.missionId)}`] : []),
    ...(filter.items?.length ? [`i.item = any(${add(filter.items)})`] : []),
    ...(filter.nationalities?.length ? [`c.nationality = any(${add(filter.nationalities)})`] : []),
    ...(filter.stages?.length ? [`c.repatriation_stage = any(${add(filter.stages)})`] : []),
    ...(filter.waited?.length
      ? [`${waitedBand(`${add(todayIn(currentActor().timeZone))}::date`)} = any(${add(filter.waited)})`]
      : []),
    ...(filter.parties?.length ? [`i.acts = any(${add(filter.parties)})`] : []),
    ...(filter.out ? [`c.out_on is not null`] : []),
    ...(filter.own ? [`i.own is not null`] : []),
    ...(filter.ownText
      ? [
          `i.own is not null and lower(concat_ws(' ', i.own->'title'->>'en', i.own->'title'->>'km')) like ${add(`%${filter.ownText.toLowerCase().replace(/[\\%_]/gu, '\\$&')}%`)}`,
        ]
      : []),
  ];
}

/** The same for what is summed by case and not by item; undefined when all of the board is meant. */
export function casesOfBoard(filter: BoardFilter): ((add: (value: unknown) => string) => string) | undefined {
  if (chosen(filter, () => '').length === 0) return undefined;
  return (add) =>
    `exists (select 1 from homeward.checklist_items i where i.case_id = c.id and i.ready and i.state in ('OPEN', 'IN_PROGRESS') and ${chosen(filter, add).join(' and ')})`;
}

async function count(
  tx: Tx,
  where: readonly string[],
  values: readonly unknown[],
): Promise<{ value: number; capped: boolean }> {
  const row = await tx.first<{ n: number }>(
    `select count(*)::int as n from (select 1 from homeward.checklist_items i join homeward.cases c on c.id = i.case_id where ${where.join(' and ')} limit ${COUNT_CAP + 1}) x`,
    values,
  );
  return { value: Math.min(row?.n ?? 0, COUNT_CAP), capped: (row?.n ?? 0) > COUNT_CAP };
}
