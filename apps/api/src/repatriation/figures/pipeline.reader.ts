import {
  finalStates,
  followUpItems,
  inWords,
  quartilesOf,
  type RepatriationStage,
  repatriationStages,
  stageGates,
  type StepTexts,
  todayIn,
} from '@homeward/domain';
import { caseScope } from '../../cases/case/case-gate.js';
import { currentActor, currentContext } from '../../platform/context/context.js';
import { statementName } from '../../platform/db/statement-name.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { boardConditions } from '../board/board.repository.js';
import { StageFigureModel, StageMonthModel, StageWaitModel, WayHomePipelineModel } from './figures.models.js';

const MONTHS = 12;
const settled = `i.state in ('DONE', 'NOT_NEEDED')`;

interface NowRow {
  readonly stage: RepatriationStage;
  readonly days: number | null;
  readonly people: number;
  readonly held: number;
}
interface WaitRow extends Omit<StageWaitModel, 'title'> {
  readonly stage: RepatriationStage;
  readonly own: { readonly title: StepTexts } | null;
}

export async function readPipeline(tx: Tx): Promise<WayHomePipelineModel> {
  const actor = currentActor();
  const on = todayIn(actor.timeZone);
  const now = await standing(tx, on);
  const waits = await waitingOn(tx);
  const months = await moves(tx, on);
  return Object.assign(new WayHomePipelineModel(), {
    on,
    timeZone: actor.timeZone,
    months,
    stages: repatriationStages.map((stage) => stageOf(stage, now, waits)),
  });
}

function stageOf(stage: RepatriationStage, now: readonly NowRow[], waits: readonly WaitRow[]): StageFigureModel {
  const rows = now.filter((row) => row.stage === stage);
  const known = rows.flatMap(({ days, people }) => (days === null ? [] : [{ days, done: people, open: 0 }]));
  return Object.assign(new StageFigureModel(), {
    stage,
    people: rows.reduce((all, { people }) => all + people, 0),
    held: rows.reduce((all, { held }) => all + held, 0),
    days: quartilesOf(known),
    longest: known.length === 0 ? null : Math.max(...known.map(({ days }) => days)),
    waits: waits
      .filter((row) => row.stage === stage)
      .map(({ own, item, party, people }) =>
        Object.assign(new StageWaitModel(), {
          item,
          party,
          people,
          title: own ? inWords(own.title, currentContext().locale) : null,
        }),
      ),
  });
}

interface Statement {
  readonly values: unknown[];
  readonly add: (value: unknown) => string;
  /** What of the text differs from reader to reader. */
  readonly scope: string;
  /** `course`: the cases that the reader works on, each with the days on which it came into each stage (`came`). */
  readonly withCourse: string;
}

/**
 * When each case came into each stage, as its checklist stands today: the latest day of everything that had to be settled
 * before, not before coming out, and null as long as something before it is open.
 * @param only narrows the cases: `c`
 */
function course(only: (add: (value: unknown) => string) => string): Statement {
  const actor = currentActor();
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const scope = caseScope(actor, 'repatriation.board', add);
  const zone = add(actor.timeZone);
  const past = (name: string, items: readonly string[]): string => {
    const these = `i.item = any(${add(items)}::text[]) and ${settled}`;
    return `case when count(*) filter (where ${these}) = ${items.length} then max(i.done_on) filter (where ${these}) end as ${name}`;
  };
  const gates = stageGates.map(([, items], at) => past(`g${at}`, items));
  const doors = ['begun', ...stageGates.map((_gate, at) => `g${at}`), 'followed', 'done'];
  const came = doors.map((_door, at) => {
    const before = doors.slice(0, at + 1).join(', ');
    return `case when num_nulls(${before}) = 0 then greatest(r.out_on, ${before}) end`;
  });
  return {
    values,
    add,
    scope,
    withCourse: `with reach as (select c.id, c.repatriation_stage as stage, c.out_on,
        case when c.state = any(${add(finalStates)}::text[]) then (coalesce(c.closed_at, c.state_since) at time zone ${zone})::date end as closed_on
      from homeward.cases c where ${scope} and c.out_on is not null and c.state <> 'DUPLICATE' and ${only(add)}),
    gates as (select i.case_id, min(case when ${settled} then i.done_on when i.state = 'IN_PROGRESS' then (i.updated_at at time zone ${zone})::date end) as begun,
        ${gates.join(',\n        ')},
        min(i.done_on) filter (where i.item = any(${add(followUpItems)}::text[]) and ${settled}) as followed, ${past('done', followUpItems)}
      from reach r join homeward.checklist_items i on i.case_id = r.id group by i.case_id),
    course as (select r.*, array[r.out_on, ${came.join(',\n        ')}] as came from reach r left join gates g on g.case_id = r.id)`,
  };
}

const open = (add: (value: unknown) => string): string => `c.state <> all(${add(finalStates)}::text[])`;

async function standing(tx: Tx, on: string): Promise<NowRow[]> {
  const { values, add, scope, withCourse } = course(open);
  return tx.query<NowRow>(
    `${withCourse}
     select r.stage, greatest(0, ${add(on)}::date - r.came[array_position(${add(repatriationStages)}::text[], r.stage::text)]) as days, count(*)::int as people,
       count(*) filter (where exists (select 1 from homeward.case_exceptions e where e.case_id = r.id and e.lifted_at is null))::int as held
     from course r group by 1, 2`,
    values,
    statementName('way_home_standing', scope),
  );
}

/** What the board shows, by stage: the number leads there and must be found there. */
async function waitingOn(tx: Tx): Promise<WaitRow[]> {
  const { where, values, heldBy } = boardConditions({});
  return tx.query<WaitRow>(
    `select c.repatriation_stage as stage, i.item, i.acts as party, (array_agg(i.own) filter (where i.own is not null))[1] as own, count(distinct i.case_id)::int as people
     from homeward.checklist_items i join homeward.cases c on c.id = i.case_id
     where ${where.join(' and ')} and c.out_on is not null and cardinality(${heldBy}) = 0 group by 1, 2, 3 order by people desc, i.item`,
    values,
    statementName('way_home_waits', where.join(' ')),
  );
}

/** Each month and stage, also where nothing moved. Closed before the first of them: nothing moved in them. */
async function moves(tx: Tx, on: string): Promise<StageMonthModel[]> {
  const [year = 0, month = 1] = on.split('-').map(Number);
  const months = Array.from({ length: MONTHS }, (_none, at) =>
    new Date(Date.UTC(year, month - MONTHS + at, 1)).toISOString().slice(0, 7),
  );
  const from = `${months[0] ?? ''}-01`;
  const { values, add, scope, withCourse } = course(
    (place) =>
      `(c.state <> all(${place(finalStates)}::text[]) or coalesce(c.closed_at, c.state_since) >= ${place(from)}::date - 1)`,
  );
  const rows = await tx.query<StageMonthModel>(
    `${withCourse},
     stood as (select u.at, u.day as came, coalesce(r.came[u.at + 1], case when r.closed_on is not null then greatest(u.day, r.closed_on) end) as went
       from course r cross join lateral unnest(r.came) with ordinality u(day, at) where u.day is not null),
     moved as (select at, came as day, 1 as entered, 0 as "left" from stood union all select at, went, 0, 1 from stood where went is not null)
     select to_char(day, 'YYYY-MM') as month, (${add(repatriationStages)}::text[])[at] as stage, sum(entered)::int as entered, sum("left")::int as "left"
     from moved where day between ${add(from)}::date and ${add(on)}::date group by 1, 2`,
    values,
    statementName('way_home_moves', scope),
  );
  return months.flatMap((one) =>
    repatriationStages.map((stage) =>
      Object.assign(
        new StageMonthModel(),
        rows.find((row) => row.month === one && row.stage === stage) ?? { month: one, stage, entered: 0, left: 0 },
      ),
    ),
  );
}
