import { type CalendarKind, finalStates, followUpItems, notOnBoard } from '@homeward/domain';
import { holds, type Permission } from '@homeward/policy';
import { caseScope } from '../../cases/case/case-gate.js';
import type { Actor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import { operationScope } from '../../rescues/operations/operation-gate.js';
import { requestScope } from '../../rescues/requests/request-gate.js';
import type { CalendarFilter } from './calendar.models.js';
import { openReviews, openSteps, openTasks } from './open-work.js';

/** What every part gives, in this order; what it does not tell is null. `open`: late once its day has passed. */
const columns = {
  kind: 'text',
  id: 'uuid',
  case_id: 'uuid',
  day: 'date',
  at: 'timestamptz',
  zone: 'text',
  reference: 'text',
  item: 'text',
  own: 'jsonb',
  title: 'text',
  deadline: 'text',
  party: 'text',
  since: 'date',
  mission_id: 'uuid',
  word: 'text',
  from_place: 'text',
  to_place: 'text',
  number: 'text',
  from_day: 'date',
  until_day: 'date',
  amount_minor: 'float8',
  currency: 'text',
  open: 'boolean',
  version: 'int',
} as const;
type Column = keyof typeof columns;

export interface Asked {
  readonly actor: Actor;
  readonly filter: CalendarFilter;
  readonly from: string;
  readonly to: string;
  readonly today: string;
  /** Whether what is still to be done from before today belongs to it. */
  readonly late: boolean;
  readonly reckoned: Reckoned;
  readonly add: (value: unknown) => string;
}

/** What is reckoned and not stored becomes rows beside all else, and is ordered, counted and paged with it. */
export interface Reckoned {
  readonly fines: readonly {
    readonly id: string;
    readonly day: string;
    readonly amountMinor: number;
    readonly currency: string | null;
    readonly caseId: string;
    readonly version: number;
  }[];
  readonly home: readonly {
    readonly caseId: string;
    readonly day: string;
    readonly from: string | null;
    readonly until: string | null;
  }[];
}

interface Part {
  readonly kinds: readonly CalendarKind[];
  readonly permission: Permission;
  sql(asked: Asked): string;
}

const select = (tells: Partial<Record<Column, string>>, rest: string): string =>
  `select ${(Object.keys(columns) as Column[]).map((name) => `${tells[name] ?? `null::${columns[name]}`} as ${name}`).join(', ')} ${rest}`;

const within = ({ add, from, to }: Asked, day: string): string =>
  `${day} between ${add(from)}::date and ${add(to)}::date`;
/** In the range, or still to be done from before today. */
const dueWithin = (asked: Asked, day: string): string =>
  asked.late ? `(${within(asked, day)} or ${day} < ${asked.add(asked.today)}::date)` : within(asked, day);

const takesPart = (mission: string): string =>
  `exists (select 1 from homeward.checklist_items x where x.case_id = c.id and x.mission_id = ${mission})`;

/** What narrows to some cases `c`; the reach is another matter. @param own what else makes something the reader's */
export function chosen({ filter, actor, add }: Asked, own?: string): string[] {
  return [
    ...(filter.nationalities?.length ? [`c.nationality = any(${add(filter.nationalities)})`] : []),
    ...(filter.missionId ? [takesPart(add(filter.missionId))] : []),
    ...(filter.mine ? [`(c.assigned_to = ${add(actor.userId)}${own ? ` or ${own}` : ''})`] : []),
  ];
}

const and = (conditions: readonly string[]): string => conditions.map((one) => ` and ${one}`).join('');
const reached = (asked: Asked, permission: Permission): string =>
  `c.state <> all(${asked.add(finalStates)}::text[]) and ${caseScope(asked.actor, permission, asked.add)}`;

const steps: Part = {
  kinds: ['STEP', 'HANDOVER', 'FOLLOW_UP'],
  permission: 'repatriation.read',
  sql: (asked) => {
    const { actor, add } = asked;
    const kind = `case when i.item = 'HANDED_OVER' then 'HANDOVER' when i.item = any(${add(followUpItems)}::text[]) then 'FOLLOW_UP' else 'STEP' end`;
    const own = actor.roles.includes('coordinator') ? `i.acts = 'COORDINATOR'` : undefined;
    return select(
      {
        kind,
        id: 'i.id',
        case_id: 'i.case_id',
        day: 'i.due_on',
        item: 'i.item::text',
        own: 'i.own',
        party: 'i.acts::text',
        since: 'i.waiting_since',
        mission_id: 'i.mission_id',
        open: 'true',
        version: 'i.version',
      },
      `from homeward.checklist_items i join homeward.cases c on c.id = i.case_id
       where ${dueWithin(asked, 'i.due_on')} and ${openSteps(actor, add)}${and(chosen(asked, own))}`,
    );
  },
};

const tasks: Part = {
  kinds: ['TASK', 'DEADLINE'],
  permission: 'timeline.read',
  sql: (asked) => {
    const { actor, add } = asked;
    return select(
      {
        kind: `case when t.kind is null then 'TASK' else 'DEADLINE' end`,
        id: 't.id',
        case_id: 't.case_id',
        day: 't.due_on',
        at: 't.due_at',
        title: at('tasks.title', 't'),
        deadline: 't.kind::text',
        open: 'true',
        version: 't.version',
      },
      `from homeward.tasks t join homeward.cases c on c.id = t.case_id
       where ${dueWithin(asked, 't.due_on')} and ${openTasks(actor, add)}${and(chosen(asked, asked.filter.mine ? `t.assigned_to = ${add(actor.userId)}` : undefined))}`,
    );
  },
};

const spells =
  (kind: 'CUSTODY_REVIEW' | 'HEARING', column: 'review_on' | 'hearing_on'): Part['sql'] =>
  (asked) =>
    select(
      {
        kind: `'${kind}'`,
        id: 's.id',
        case_id: 's.case_id',
        day: `s.${column}`,
        word: 's.kind::text',
        open: kind === 'HEARING' ? 'false' : 'true',
        version: 's.version',
      },
      `from homeward.custody_spells s join homeward.cases c on c.id = s.case_id
       where ${kind === 'HEARING' ? within(asked, `s.${column}`) : dueWithin(asked, `s.${column}`)} and ${openReviews(asked.actor, asked.add)}${and(chosen(asked))}`,
    );

const stays: Part = {
  kinds: ['STAY_ENDS'],
  permission: 'repatriation.read',
  sql: (asked) =>
    select(
      {
        kind: `'STAY_ENDS'`,
        id: 'o.id',
        case_id: 'o.case_id',
        day: 'o.legal_until',
        word: 'o.country::text',
        open: 'false',
        version: 'o.version',
      },
      `from homeward.overstays o join homeward.cases c on c.id = o.case_id
       where o.settled_on is null and c.home_on is null and ${within(asked, 'o.legal_until')} and ${reached(asked, 'repatriation.read')}${and(chosen(asked))}`,
    ),
};

const travelPapers: Part = {
  kinds: ['DOCUMENT_EXPIRES'],
  permission: 'repatriation.read',
  sql: (asked) =>
    select(
      {
        kind: `'DOCUMENT_EXPIRES'`,
        id: 'd.id',
        case_id: 'd.case_id',
        day: 'd.expires_on',
        word: 'd.kind::text',
        mission_id: 'd.mission_id',
        open: 'false',
        version: 'd.version',
      },
      `from homeward.travel_documents d join homeward.cases c on c.id = d.case_id
       where d.issued_on is not null and c.home_on is null and ${within(asked, 'd.expires_on')} and ${reached(asked, 'repatriation.read')}${and(chosen(asked))}`,
    ),
};

const shares: Part = {
  kinds: ['SHARE_ENDS'],
  permission: 'share.read',
  sql: (asked) => {
    const own = asked.filter.mine ? `h.shared_by = ${asked.add(asked.actor.userId)}` : undefined;
    return select(
      {
        kind: `'SHARE_ENDS'`,
        id: 'h.id',
        case_id: 'h.case_id',
        day: 'h.until',
        mission_id: 'h.mission_id',
        open: 'false',
        version: 'h.version',
      },
      `from homeward.case_shares h join homeward.cases c on c.id = h.case_id
       where h.ended_at is null and ${within(asked, 'h.until')} and ${reached(asked, 'share.read')}${and(chosen(asked, own))}`,
    );
  },
};

/** A journey is the organisation's; who has no board sees those of own people. Days are those of the place. */
const legs =
  (kind: 'DEPARTURE' | 'ARRIVAL'): Part['sql'] =>
  (asked) => {
    const { actor, add, filter } = asked;
    const [moment, zone] =
      kind === 'DEPARTURE' ? ['l.departs_at', 'l.departs_zone'] : ['l.arrives_at', 'l.arrives_zone'];
    const day = `(${moment} at time zone ${zone})::date`;
    const last = `not exists (select 1 from homeward.movement_legs n where n.movement_id = l.movement_id and n.ended_at is null and n.position > l.position)`;
    const some = chosen(asked);
    const needed = some.length > 0 || !holds(actor.roles, 'repatriation.board');
    // Only where it is used: Postgres refuses a parameter that no part of the statement names.
    const booked = (): string => {
      const aboard = `from homeward.movement_passengers p join homeward.cases c on c.id = p.case_id where p.movement_id = m.id and p.state <> all(${add(notOnBoard)}::text[])`;
      const someone = `exists (select 1 ${aboard} and ${caseScope(actor, 'repatriation.read', add)}${and(some)})`;
      return filter.mine ? `(${someone} or m.created_by = ${add(actor.userId)})` : someone;
    };
    return select(
      {
        kind: `'${kind}'`,
        id: 'm.id',
        day,
        at: moment,
        zone,
        reference: 'm.reference',
        word: 'l.kind::text',
        from_place: 'l.from_place',
        to_place: 'l.to_place',
        number: `trim(l.carrier || ' ' || l.number)`,
        open: 'false',
        version: 'm.version',
      },
      `from homeward.movement_legs l join homeward.movements m on m.id = l.movement_id
       where l.ended_at is null and m.cancelled_at is null and m.organisation_id = ${add(actor.organisationId)} and ${within(asked, day)}
         and ${moment} between ${add(asked.from)}::date - 2 and ${add(asked.to)}::date + 3${kind === 'ARRIVAL' ? ` and ${last}` : ''}${needed ? ` and ${booked()}` : ''}`,
    );
  };

const requests: Part = {
  kinds: ['RESCUE_CHASE'],
  permission: 'rescueRequest.read',
  sql: (asked) => {
    const { actor, add, filter } = asked;
    const some = chosen(asked);
    const day = `(h.due_at at time zone ${add(actor.timeZone)})::date`;
    const forSome = (): string =>
      `exists (select 1 from homeward.rescue_request_cases rc join homeward.cases c on c.id = rc.case_id where rc.request_id = r.id and rc.left_at is null and ${caseScope(actor, 'case.read', add)}${and(some)})`;
    const narrowed =
      some.length === 0 ? '' : ` and (${forSome()}${filter.mine ? ` or r.opened_by = ${add(actor.userId)}` : ''})`;
    return select(
      {
        kind: `'RESCUE_CHASE'`,
        id: 'r.id',
        day,
        at: 'h.due_at',
        reference: 'r.reference',
        title: 'b.name',
        word: 'h.due::text',
        since: `(h.since at time zone ${add(actor.timeZone)})::date`,
        open: 'true',
        version: 'h.version',
      },
      `from homeward.rescue_channels h join homeward.rescue_requests r on r.id = h.request_id join homeward.rescue_bodies b on b.id = h.body_id
       where r.state <> 'CLOSED' and h.due_at is not null and ${dueWithin(asked, day)} and ${requestScope(actor, 'rescueRequest.read', add)}${narrowed}`,
    );
  },
};

/**
 * A calendar is printed and hung on a wall: the day of a raid stands only in that of its own team, though a coordinator
 * may open every operation. Nothing of place or plan.
 */
const inTeam = ({ actor, add }: Asked): string =>
  `${operationScope(actor, add)} and exists (select 1 from homeward.operation_members me where me.operation_id = o.id and me.user_id = ${add(actor.userId)})`;
const ofNoCase = ({ filter }: Asked): string => (filter.missionId || filter.nationalities?.length ? ' and false' : '');

const operations: Part = {
  kinds: ['OPERATION'],
  permission: 'operation.read',
  sql: (asked) => {
    const day = 'coalesce(o.happened_on, o.planned_on)';
    return select(
      {
        kind: `'OPERATION'`,
        id: 'o.id',
        day,
        reference: 'o.reference',
        word: 'o.kind::text',
        open: 'false',
        version: 'o.version',
      },
      `from homeward.operations o where o.state <> 'CANCELLED' and ${within(asked, day)} and ${inTeam(asked)}${ofNoCase(asked)}`,
    );
  },
};

const operationTasks: Part = {
  kinds: ['OPERATION_TASK'],
  permission: 'operation.read',
  sql: (asked) => {
    const mine = asked.filter.mine ? ` and k.assigned_to = ${asked.add(asked.actor.userId)}` : '';
    return select(
      {
        kind: `'OPERATION_TASK'`,
        id: 'o.id',
        day: 'k.due_on',
        reference: 'o.reference',
        open: 'true',
        version: 'k.version',
      },
      `from homeward.operation_tasks k join homeward.operations o on o.id = k.operation_id
       where k.done_at is null and ${dueWithin(asked, 'k.due_on')} and ${inTeam(asked)}${mine}${ofNoCase(asked)}`,
    );
  },
};

const checkIns: Part = {
  kinds: ['CHECK_IN'],
  permission: 'operation.read',
  sql: (asked) => {
    const { actor, add } = asked;
    const day = `(k.due_at at time zone ${add(actor.timeZone)})::date`;
    return select(
      {
        kind: `'CHECK_IN'`,
        id: 'o.id',
        day,
        at: 'k.due_at',
        reference: 'o.reference',
        open: 'true',
        version: 'k.version',
      },
      `from homeward.operation_check_ins k join homeward.operations o on o.id = k.operation_id
       where k.answer is null and k.stood_down_at is null and o.state in ('PLANNED', 'UNDER_WAY') and k.user_id = ${add(actor.userId)}
         and ${dueWithin(asked, day)} and ${inTeam(asked)}${ofNoCase(asked)}`,
    );
  },
};

/** Reckoned in this transaction from what row-level security and the reach opened: nothing of it is looked up again. */
const fineWarnings: Part = {
  kinds: ['FINE_WARNING'],
  permission: 'repatriation.read',
  sql: ({ add, reckoned: { fines } }) =>
    select(
      {
        kind: `'FINE_WARNING'`,
        id: 'r.id',
        case_id: 'r.case_id',
        day: 'r.day',
        amount_minor: 'r.amount_minor',
        currency: 'r.currency',
        open: 'false',
        version: 'r.version',
      },
      `from unnest(${add(fines.map(({ id }) => id))}::uuid[], ${add(fines.map(({ day }) => day))}::date[], ${add(fines.map(({ amountMinor }) => amountMinor))}::float8[],
         ${add(fines.map(({ currency }) => currency))}::text[], ${add(fines.map(({ caseId }) => caseId))}::uuid[], ${add(fines.map(({ version }) => version))}::int[])
         r(id, day, amount_minor, currency, case_id, version)`,
    ),
};

const expectedHome: Part = {
  kinds: ['HOME_EXPECTED'],
  permission: 'repatriation.read',
  sql: ({ add, reckoned: { home } }) =>
    select(
      {
        kind: `'HOME_EXPECTED'`,
        id: 'c.id',
        case_id: 'c.id',
        day: 'r.day',
        from_day: 'r.from_day',
        until_day: 'r.until_day',
        open: 'false',
        version: 'c.version',
      },
      `from unnest(${add(home.map(({ caseId }) => caseId))}::uuid[], ${add(home.map(({ day }) => day))}::date[], ${add(home.map(({ from }) => from))}::date[],
         ${add(home.map(({ until }) => until))}::date[]) r(id, day, from_day, until_day) join homeward.cases c on c.id = r.id`,
    ),
};

const parts: readonly Part[] = [
  steps,
  tasks,
  { kinds: ['CUSTODY_REVIEW'], permission: 'custody.read', sql: spells('CUSTODY_REVIEW', 'review_on') },
  { kinds: ['HEARING'], permission: 'custody.read', sql: spells('HEARING', 'hearing_on') },
  stays,
  travelPapers,
  shares,
  { kinds: ['DEPARTURE'], permission: 'movement.read', sql: legs('DEPARTURE') },
  { kinds: ['ARRIVAL'], permission: 'movement.read', sql: legs('ARRIVAL') },
  requests,
  operations,
  operationTasks,
  checkIns,
  fineWarnings,
  expectedHome,
];

export const wants = (filter: CalendarFilter, kinds: readonly CalendarKind[]): boolean =>
  !filter.kinds?.length || kinds.some((kind) => filter.kinds?.includes(kind));

/** The parts that are asked for and that a role of the reader opens, as one statement; undefined where there is none. */
export function calendarUnion(asked: Asked): string | undefined {
  const open = parts.filter(
    ({ kinds, permission }) => wants(asked.filter, kinds) && holds(asked.actor.roles, permission),
  );
  if (open.length === 0) return undefined;
  const union = open.map((part) => part.sql(asked)).join('\n union all ');
  const { kinds } = asked.filter;
  return kinds?.length ? `select * from (${union}) u where u.kind = any(${asked.add(kinds)}::text[])` : union;
}
