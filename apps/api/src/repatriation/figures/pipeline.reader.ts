import {
  finalStates,
  inWords,
  quartilesOf,
  type RepatriationStage,
  repatriationStages,
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
}

/** The cases `c` that the reader works on and that are out. @param only narrows them */
function course(only: (add: (value: unknown) => string) => string): Statement {
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const scope = `${caseScope(currentActor(), 'repatriation.board', add)} and c.out_on is not null and c.state <> 'DUPLICATE' and ${only(add)}`;
  return { values, add, scope };
}

const open = (add: (value: unknown) => string): string => `c.state <> all(${add(finalStates)}::text[])`;

async function standing(tx: Tx, on: string): Promise<NowRow[]> {
  const { values, add, scope } = course(open);
  return tx.query<NowRow>(
    `with r as (select c.id, c.repatriation_stage as stage, c.out_on, array_position(${add(repatriationStages)}::text[], c.repatriation_stage::text) as at, c.stage_days from homeward.cases c where ${scope})
     select r.stage, greatest(0, ${add(on)}::date - case when r.at = 1 then r.out_on when r.stage_days[r.at - 1] is not null then greatest(r.out_on, r.stage_days[r.at - 1]) end) as days, count(*)::int as people,
       count(*) filter (where exists (select 1 from homeward.case_exceptions e where e.case_id = r.id and e.lifted_at is null))::int as held
     from r group by 1, 2`,
    values,
    statementName('way_home_standing', scope),
  );
}

/** What the board shows, by stage: the number leads there and must be found there. */
async function waitingOn(tx: Tx): Promise<WaitRow[]> {
  const { where, values, heldBy } = boardConditions({ out: true });
  return tx.query<WaitRow>(
    `select c.repatriation_stage as stage, i.item, i.acts as party, (array_agg(i.own) filter (where i.own is not null))[1] as own, count(distinct i.case_id)::int as people
     from homeward.checklist_items i join homeward.cases c on c.id = i.case_id
     where ${where.join(' and ')} and cardinality(${heldBy}) = 0 group by 1, 2, 3 order by people desc, i.item`,
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
  const { values, add, scope } = course(
    (place) =>
      `(c.state <> all(${place(finalStates)}::text[]) or coalesce(c.closed_at, c.state_since) >= ${place(from)}::date - 1)`,
  );
  const closed = `case when c.state = any(${add(finalStates)}::text[]) then (coalesce(c.closed_at, c.state_since) at time zone ${add(currentActor().timeZone)})::date end`;
  const rows = await tx.query<StageMonthModel>(
    `with r as (select c.out_on, array_prepend(c.out_on, c.stage_days) as days, ${closed} as closed_on from homeward.cases c where ${scope}),
     stood as (select u.at, greatest(r.out_on, u.day) as came,
         case when r.days[u.at + 1] is not null then greatest(r.out_on, r.days[u.at + 1]) when r.closed_on is not null then greatest(r.out_on, u.day, r.closed_on) end as went
       from r cross join lateral unnest(r.days) with ordinality u(day, at) where u.day is not null),
     moved as (select at, came as day, count(*) as entered, 0 as "left" from stood group by 1, 2 union all select at, went, 0, count(*) from stood where went is not null group by 1, 2)
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
