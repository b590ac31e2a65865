import {
  inWords,
  type CaseEventKind,
  daysBetween,
  detentionKinds,
  finalStates,
  type StepTexts,
  todayIn,
} from '@homeward/domain';
import { caseScope } from '../cases/case/case-gate.js';
import { initialsOf } from '../cases/person/person-facts.js';
import { type Actor, currentContext } from '../platform/context/context.js';
import { at } from '../platform/db/sealed-sql.js';
import type { Tx } from '../platform/db/unit-of-work.js';
import { openReviews, openSteps, openTasks } from '../repatriation/calendar/open-work.js';
import type {
  DueEntryModel,
  HomeDraftModel,
  HomeDueModel,
  HomeNewsModel,
  HomePleasModel,
  HomeShareModel,
  HomeStuckModel,
  StuckCaseModel,
} from './home.models.js';

interface Named {
  x_romanised: string;
  x_name: string;
}
const named = `${at('persons.romanised_name', 'p')} as x_romanised, ${at('persons.name', 'p')} as x_name`;
const withInitials = <T extends Named>({
  x_romanised,
  x_name,
  ...row
}: T): Omit<T, keyof Named> & { initials: string } => ({ ...row, initials: initialsOf(x_romanised, x_name) });

const MOST_DUE = 50;
const MOST_ENTRIES = 20;
const MOST_NEWS_COUNTED = 1000;

/** Tasks, checklist items and reviews of custody due today or before, or within the hour where midnight lies between, and what happened in a house from the moment it is said; on cases within reach. */
export async function due(tx: Tx, actor: Actor): Promise<HomeDueModel> {
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const today = todayIn(actor.timeZone);
  const day = `${add(today)}::date`;
  const found = `with found as (
      select t.id, 'TASK' as kind, t.case_id, ${at('tasks.title', 't')} as title, t.kind::text as deadline, h.code::text as report, null::text as item, null::jsonb as own, t.due_on, t.due_at, t.version from homeward.tasks t join homeward.cases c on c.id = t.case_id left join homeward.house_reports h on h.id = t.house_report_id
      where (t.due_on <= ${day} or t.due_at < now() + interval '1 hour' or t.kind = 'HOUSE_INCIDENT') and ${openTasks(actor, add)}
      union all
      select i.id, 'CHECKLIST', i.case_id, null, null, null, i.item::text, i.own, i.due_on, null, i.version from homeward.checklist_items i join homeward.cases c on c.id = i.case_id
      where i.due_on <= ${day} and ${openSteps(actor, add)}
      union all
      select s.id, 'CUSTODY_REVIEW', s.case_id, null, 'CUSTODY_REVIEW', null, null, null, coalesce(s.review_on, s.from_date), null, s.version from homeward.custody_spells s join homeward.cases c on c.id = s.case_id
      where (s.review_on <= ${day} or (s.review_on is null and s.kind::text = any(${add(detentionKinds)}::text[]))) and ${openReviews(actor, add)})`;
  // Somebody waits at a telephone that may be taken away: before all that is overdue for longer.
  const firstThen = `f.deadline is not distinct from 'FIRST_REPLY_ACUTE' desc, f.deadline is not distinct from 'FIRST_REPLY' desc, f.due_on, f.due_at, f.id`;
  const rows = await tx.queryForInitials<
    Omit<DueEntryModel, 'initials' | 'overdueDays' | 'stepTitle'> &
      Named & { own: { title: StepTexts } | null; n_today: number; n_overdue: number }
  >(
    `${found}, counts as (select count(*) filter (where not late)::int as n_today, count(*) filter (where late)::int as n_overdue from (select due_on < ${day} or coalesce(due_at < now(), false) as late from found) l)
     select f.id, f.kind, f.case_id as "caseId", c.reference as "caseReference", f.title, f.deadline, f.report, f.item, f.own, f.due_on as "dueOn", f.due_at as "dueAt", f.version, ${named}, n.n_today, n.n_overdue
     from (select * from found f order by ${firstThen} limit ${MOST_DUE}) f join homeward.cases c on c.id = f.case_id join homeward.persons p on p.id = c.person_id cross join counts n
     order by ${firstThen}`,
    values,
  );
  return {
    today: rows[0]?.n_today ?? 0,
    overdue: rows[0]?.n_overdue ?? 0,
    entries: rows.map(({ n_today: _today, n_overdue: _overdue, own, ...row }) => ({
      ...withInitials(row),
      stepTitle: own ? inWords(own.title, currentContext().locale) : null,
      overdueDays: Math.max(0, daysBetween(row.dueOn, today)),
    })),
  };
}

/** Long enough that somebody should have planned the next step, short enough that nobody is forgotten over a month. */
const STILL_DAYS = 14;

/** Cases that nobody moves: held up by an exception, or two weeks in a state with no task and no deadline ahead. */
export async function stuck(tx: Tx, actor: Actor): Promise<HomeStuckModel> {
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const scope = caseScope(actor, 'case.task', add);
  // At home the follow-ups set the pace; they are due on their days.
  const open = `${scope} and c.state <> all(${add([...finalStates, 'HOME', 'REINTEGRATING'])}::text[])`;
  // A coordinator reaches every verified case: first what it carries itself, then whoever is out and on the way, then all others.
  const mine = `case when c.assigned_to = ${add(actor.userId)} then 0 when c.out_on is not null then 1 else 2 end`;
  const rows = await tx.queryForInitials<Omit<StuckCaseModel, 'initials'> & Named & { n: number; n_own: number }>(
    `with stuck as (
       select c.id, e.kind, e.raised_at as since from homeward.case_exceptions e join homeward.cases c on c.id = e.case_id where e.lifted_at is null and ${open}
       union all
       select c.id, null, c.state_since from homeward.cases c
       where c.next_due_on is null and c.state_since < now() - make_interval(days => ${STILL_DAYS}) and ${open}
         and not exists (select 1 from homeward.case_exceptions e where e.case_id = c.id and e.lifted_at is null)),
     ranked as (select s.*, ${mine} as rank from stuck s join homeward.cases c on c.id = s.id),
     first as (select *, count(*) over ()::int as n, count(*) filter (where rank = 0) over ()::int as n_own from ranked order by rank, since, id limit ${MOST_ENTRIES})
     select f.id as "caseId", f.kind as "heldBy", f.since, f.n, f.n_own, f.rank = 0 as own, c.reference as "caseReference", c.state, ${named}
     from first f join homeward.cases c on c.id = f.id join homeward.persons p on p.id = c.person_id order by f.rank, f.since, f.id`,
    values,
  );
  return {
    count: rows[0]?.n ?? 0,
    own: rows[0]?.n_own ?? 0,
    entries: rows.map(({ n: _n, n_own: _own, ...row }) => withInitials(row)),
  };
}

export async function drafts(tx: Tx, actor: Actor): Promise<HomeDraftModel[]> {
  const rows = await tx.queryForInitials<Omit<HomeDraftModel, 'initials'> & Named>(
    `select i.id as "interviewId", i.case_id as "caseId", c.reference as "caseReference", i.section, i.saved_at as "savedAt", ${named}
     from homeward.interviews i join homeward.cases c on c.id = i.case_id join homeward.persons p on p.id = c.person_id
     where i.interviewer_id = $1 and i.signed_at is null order by i.saved_at desc limit ${MOST_ENTRIES}`,
    [actor.userId],
  );
  return rows.map(withInitials);
}

/** Since the session before this one (a step-up renews a session and keeps when it began); for somebody's first session, the last week. */
export async function news(tx: Tx, actor: Actor): Promise<HomeNewsModel> {
  const last = await tx.first<{ since: Date }>(
    `select greatest(coalesce(max(s.last_seen_at), now() - interval '7 days'), now() - interval '30 days') as since from homeward.sessions s
     where s.user_id = $1 and s.step = 'COMPLETE' and s.created_at <> (select me.created_at from homeward.sessions me where me.id = $2)`,
    [actor.userId, actor.sessionId],
  );
  const since = last?.since ?? new Date();
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  // A caseworker's cases are those it carries; a supervisor's and a coordinator's are all that they answer for.
  const mine =
    actor.roles.includes('supervisor') || actor.roles.includes('coordinator')
      ? 'true'
      : `c.assigned_to = ${add(actor.userId)}`;
  const where = `e.organisation_id = ${add(actor.organisationId)} and e.at > ${add(since)} and e.actor_id <> ${add(actor.userId)} and ${mine} and ${caseScope(actor, 'timeline.read', add)}`;
  const counted = await tx.first<{ n: number }>(
    `select count(*)::int as n from (select 1 from homeward.case_events e join homeward.cases c on c.id = e.case_id where ${where} limit ${MOST_NEWS_COUNTED}) x`,
    values,
  );
  const rows = await tx.queryForInitials<
    {
      id: string;
      at: Date;
      kind: CaseEventKind;
      toState: string | null;
      caseId: string;
      caseReference: string;
      u_id: string | null;
      u_name: string;
    } & Named
  >(
    `select e.id, e.at, e.kind, e.to_state as "toState", e.case_id as "caseId", c.reference as "caseReference", ${named}, u.id as u_id, u.display_name as u_name
     from homeward.case_events e join homeward.cases c on c.id = e.case_id join homeward.persons p on p.id = c.person_id left join homeward.users u on u.id = e.actor_id
     where ${where} order by e.at desc, e.id desc limit ${MOST_ENTRIES}`,
    values,
  );
  return {
    since,
    count: counted?.n ?? 0,
    entries: rows.map(({ u_id, u_name, ...row }) => ({
      ...withInitials(row),
      actor: u_id ? { id: u_id, displayName: u_name } : null,
    })),
  };
}

/** Reported and with nobody: in acute danger the first reply is due in a quarter of an hour. */
export async function unassignedPleas(tx: Tx, actor: Actor): Promise<HomePleasModel> {
  const values: unknown[] = [];
  const add = (value: unknown): string => `$${values.push(value)}`;
  const where = `${caseScope(actor, 'case.assign', add)} and c.assigned_to is null and c.state in ('REPORTED', 'VERIFYING')`;
  const rows = await tx.queryForInitials<Omit<HomePleasModel['entries'][number], 'initials'> & Named & { n: number }>(
    `select c.id as "caseId", c.reference as "caseReference", c.danger, c.nationality, c.opened_at as "openedAt", c.version, ${named}, count(*) over ()::int as n
     from homeward.cases c join homeward.persons p on p.id = c.person_id where ${where} order by (c.danger = 'ACUTE') desc, c.opened_at, c.id limit ${MOST_ENTRIES}`,
    values,
  );
  return { count: rows[0]?.n ?? 0, entries: rows.map(({ n: _, ...row }) => withInitials(row)) };
}

export async function waitingShares(tx: Tx, actor: Actor): Promise<HomeShareModel[]> {
  const rows = await tx.queryForInitials<Omit<HomeShareModel, 'initials'> & Named>(
    `select s.id, s.case_id as "caseId", c.reference as "caseReference", s.shared_at as "sharedAt", s.until, s.version, ${named}
     from homeward.case_shares s join homeward.cases c on c.id = s.case_id join homeward.persons p on p.id = c.person_id
     where (s.mission_id = $1 or s.place_id = (select homeward.actor_place())) and s.ended_at is null and s.until >= homeward.today() and s.acknowledged_at is null order by s.shared_at, s.id limit ${MOST_DUE}`,
    [actor.missionId],
  );
  return rows.map(withInitials);
}
