import { Injectable } from '@nestjs/common';
import { type FieldClass, needsRiskAssessment, type OperationState, type RiskState, todayIn } from '@homeward/domain';
import { grantsOf } from '@homeward/policy';
import { v7 as uuid } from 'uuid';
import type { ColleagueModel } from '../../cases/case/case.models.js';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { type Page, pageSize } from '../../platform/graphql/paging.js';
import { takeNumbers } from '../numbers.js';
import { OperationEntity } from './operation.entity.js';
import { type OpenOperation, OperationGate } from './operation-gate.js';
import type {
  BeginOperationInput,
  CancelOperationInput,
  ChangeOperationInput,
  FinishOperationInput,
  OperationFilter,
  OperationMemberInput,
  PlanOperationInput,
} from './operation.inputs.js';
import type { OperationModel } from './operation.models.js';
import { OperationRepository, riskOf } from './operation.repository.js';
import { refuseOpenRows } from './reconciliation.js';

@Injectable()
export class OperationService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: OperationGate,
    private readonly operations: OperationRepository,
  ) {}

  list(query: {
    filter?: OperationFilter;
    first?: number;
    after?: string;
    count: boolean;
  }): Promise<Page<OperationModel>> {
    const first = pageSize(query.first);
    const open = new Set<FieldClass>(
      grantsOf(currentActor().roles, 'operation.read').flatMap((grant) => [...grant.classes]),
    );
    return this.work.run((tx) =>
      this.operations.page(
        tx,
        { filter: query.filter ?? {}, first, after: query.after ?? null, count: query.count },
        open,
      ),
    );
  }

  staff(text: string): Promise<ColleagueModel[]> {
    return this.work.run((tx) =>
      tx.query<ColleagueModel>(
        `select u.id, u.display_name as "displayName" from homeward.users u
         where u.organisation_id = $1 and u.disabled_at is null and u.display_name ilike $2
           and exists (select 1 from homeward.user_roles r where r.user_id = u.id and r.role in ('field_officer', 'caseworker', 'coordinator', 'supervisor'))
         order by u.display_name, u.id limit 30`,
        [currentActor().organisationId, `%${text.replace(/[\\%_]/g, '\\$&')}%`],
      ),
    );
  }

  /** @returns null when there is no such operation for this actor */
  read(id: string): Promise<OperationModel | null> {
    return this.work.run(async (tx) => {
      try {
        return await this.show(tx, id);
      } catch (error) {
        if (error instanceof RefusedError) return null;
        throw error;
      }
    });
  }

  async show(tx: Tx, id: string): Promise<OperationModel> {
    const { open } = await this.gate.open(tx, 'operation.read', id);
    const shown = await this.operations.one(tx, id, open);
    if (!shown) throw new RefusedError('NOT_FOUND');
    return shown;
  }

  plan(input: PlanOperationInput): Promise<OperationModel | Problem> {
    return this.acts.run(
      'planOperation',
      input,
      async (tx) => ({ id: await this.planIn(tx, input) }),
      (tx, done) => this.show(tx, done.id),
    );
  }

  /** The same for an act of another room that plans one in its own transaction. */
  async planIn(tx: Tx, input: Omit<PlanOperationInput, 'operationId'>): Promise<string> {
    const actor = currentActor();
    const teamId = actor.teamIds[0] ?? (await firstTeam(tx));
    const members = withSelf(input.members ?? []);
    await refuseUnfit(tx, input, members);
    const id = uuid();
    const year = Number(todayIn(actor.timeZone).slice(0, 4));
    const number = await takeNumbers(tx, 'operation', year);
    await tx.insert(OperationEntity, {
      id,
      organisationId: actor.organisationId,
      teamId,
      reference: `OP-${year}-${String(number).padStart(3, '0')}`,
      state: 'PLANNED',
      createdBy: actor.userId,
      ...planned(input),
    });
    await addMembers(tx, id, members);
    return id;
  }

  change(input: ChangeOperationInput): Promise<OperationModel | Problem> {
    return this.acts.run(
      'changeOperation',
      input,
      async (tx) => {
        const operation = await this.gate.openFor(tx, 'operation.plan', input.id, 'CHANGE');
        const members = input.members ?? [];
        await refuseUnfit(tx, input, members);
        await tx.update(OperationEntity, operation.id, input.expectedVersion, planned(input));
        if (input.members) await replaceMembers(tx, operation.id, withSelf(members));
        return { id: operation.id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  begin(input: BeginOperationInput): Promise<OperationModel | Problem> {
    return this.move(
      'beginOperation',
      input,
      'operation.record',
      'BEGIN',
      'UNDER_WAY',
      async (tx, { id, kind, kindChanged }) => ({
        happenedOn: pastDay(input.happenedOn),
        begunAt: new Date(),
        urgentReason: needsRiskAssessment(kind, kindChanged) ? await reasonWithoutRisk(tx, id, input.urgentReason) : '',
      }),
    );
  }

  finish(input: FinishOperationInput): Promise<OperationModel | Problem> {
    return this.move('finishOperation', input, 'operation.record', 'FINISH', 'DONE', async (tx, { id }) => ({
      outcome: said(input.outcome, 'outcome'),
      headCount: await refuseOpenRows(tx, id, input.headCount ?? null),
      finishedAt: new Date(),
      ...(input.happenedOn ? { happenedOn: pastDay(input.happenedOn) } : {}),
    }));
  }

  cancel(input: CancelOperationInput): Promise<OperationModel | Problem> {
    return this.move('cancelOperation', input, 'operation.plan', 'CANCEL', 'CANCELLED', () =>
      Promise.resolve({ outcome: said(input.reason, 'reason') }),
    );
  }

  private move(
    name: string,
    input: { operationId: string; id: string; expectedVersion: number },
    permission: 'operation.record' | 'operation.plan',
    act: 'BEGIN' | 'FINISH' | 'CANCEL',
    state: OperationState,
    patch: (tx: Tx, operation: OpenOperation) => Promise<Partial<OperationEntity>>,
  ): Promise<OperationModel | Problem> {
    return this.acts.run(
      name,
      input,
      async (tx) => {
        const operation = await this.gate.openFor(tx, permission, input.id, act);
        // People who came out must not hang on an event that "did not happen".
        if (act === 'CANCEL' && (await hasCases(tx, operation.id))) throw new RefusedError('OPERATION_HAS_CASES');
        const values = await patch(tx, operation);
        await tx.update(OperationEntity, operation.id, input.expectedVersion, { state, ...values });
        return { id: operation.id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }
}

const planned = (input: Omit<PlanOperationInput, 'operationId'>): Partial<OperationEntity> => ({
  kind: input.kind,
  compoundId: input.compoundId ?? null,
  place: input.place ?? '',
  plannedOn: input.plannedOn ?? null,
  plan: input.plan ?? '',
  expectedCount: input.expectedCount ?? null,
});

function said(text: string, field: string): string {
  if (text === '') throw new InvalidInputError([{ field, code: 'REQUIRED' }]);
  return text;
}

/** Empty where an approved assessment is there; otherwise why it cannot wait, which the database tells the supervisors. */
async function reasonWithoutRisk(tx: Tx, id: string, reason: string | null | undefined): Promise<string> {
  const row = await tx.first<{ risk: RiskState }>(
    `select ${riskOf} as risk from homeward.operations o where o.id = $1`,
    [id],
  );
  if (row?.risk === 'APPROVED') return '';
  if (!reason) throw new InvalidInputError([{ field: 'urgentReason', code: 'RISK_NOT_APPROVED' }]);
  return reason;
}

function pastDay(day: string | null | undefined): string {
  const today = todayIn(currentActor().timeZone);
  if (day && day > today) throw new InvalidInputError([{ field: 'happenedOn', code: 'DAY_IN_FUTURE' }]);
  return day ?? today;
}

/** A field officer reaches an operation only as its member: whoever plans one and forgets to name themselves would lose it. */
function withSelf(members: readonly OperationMemberInput[]): OperationMemberInput[] {
  const actor = currentActor();
  const alone = actor.roles.includes('field_officer') && !members.some((m) => m.userId === actor.userId);
  return alone ? [...members, { userId: actor.userId, role: 'LEAD' }] : [...members];
}

async function refuseUnfit(
  tx: Tx,
  input: Omit<PlanOperationInput, 'operationId'>,
  members: readonly OperationMemberInput[],
): Promise<void> {
  const problems: FieldProblem[] = [];
  if (!input.compoundId && !input.place) problems.push({ field: 'place', code: 'COMPOUND_OR_PLACE' });
  if (
    input.compoundId &&
    !(await tx.first(`select 1 as found from homeward.compounds where id = $1`, [input.compoundId]))
  )
    problems.push({ field: 'compoundId', code: 'NOT_FOUND' });
  const expected = input.expectedCount ?? 0;
  if (expected < 0 || expected > 100_000) problems.push({ field: 'expectedCount', code: 'COUNT_OUT_OF_RANGE' });
  if (members.length > 100) problems.push({ field: 'members', code: 'TOO_MANY_MEMBERS' });
  const ids = members.map((m) => m.userId);
  if (new Set(ids).size !== ids.length) problems.push({ field: 'members', code: 'MEMBER_TWICE' });
  const fit = await tx.query<{ id: string }>(
    `select distinct u.id from homeward.users u join homeward.user_roles r on r.user_id = u.id
     where u.id = any($1::uuid[]) and u.organisation_id = $2 and u.disabled_at is null and r.role in ('field_officer', 'caseworker', 'coordinator', 'supervisor')`,
    [ids, currentActor().organisationId],
  );
  if (fit.length < new Set(ids).size) problems.push({ field: 'members', code: 'NOT_A_TEAM_MEMBER' });
  if (problems.length > 0) throw new InvalidInputError(problems);
}

async function firstTeam(tx: Tx): Promise<string> {
  const team = await tx.first<{ id: string }>(
    `select id from homeward.teams where organisation_id = $1 order by name limit 1`,
    [currentActor().organisationId],
  );
  if (!team) throw new RefusedError('NO_TEAM');
  return team.id;
}

/** @param phones of those who were on the team before, with another task */
async function addMembers(
  tx: Tx,
  id: string,
  members: readonly OperationMemberInput[],
  phones: ReadonlyMap<string, string> = new Map(),
): Promise<void> {
  if (members.length === 0) return;
  const rows = members.map(({ userId }) => ({ id: uuid(), phone: phones.get(userId) ?? '' }));
  const sealed = await tx.seal(
    'operation_members',
    rows.map((row) => ({ id: row.id, subject: row.id, values: { phone: row.phone } })),
  );
  await tx.execute(
    `insert into homeward.operation_members (operation_id, organisation_id, user_id, role, id, phone)
     select $1, $2, m.user_id, m.role, m.id, m.phone from unnest($3::uuid[], $4::text[], $5::uuid[], $6::text[]) m(user_id, role, id, phone)`,
    [
      id,
      currentActor().organisationId,
      members.map((m) => m.userId),
      members.map((m) => m.role),
      rows.map((row) => row.id),
      sealed.map((row) => row['phone'] ?? ''),
    ],
  );
}

/** Membership is what opens the roster to a field officer, so one may add to the team and only a coordinator or supervisor takes away. */
async function replaceMembers(tx: Tx, id: string, wanted: readonly OperationMemberInput[]): Promise<void> {
  const held = await tx.query<OperationMemberInput & { phone: string }>(
    `select m.user_id as "userId", m.role, ${at('operation_members.phone', 'm')} as phone from homeward.operation_members m where m.operation_id = $1`,
    [id],
  );
  const changed = held.filter((h) => wanted.find((w) => w.userId === h.userId)?.role !== h.role);
  if (changed.length > 0) {
    if (!currentActor().roles.some((role) => role === 'coordinator' || role === 'supervisor'))
      throw new RefusedError('MEMBERS_BY_COORDINATOR');
    await tx.execute(`delete from homeward.operation_members where operation_id = $1 and user_id = any($2::uuid[])`, [
      id,
      changed.map((h) => h.userId),
    ]);
  }
  await addMembers(
    tx,
    id,
    wanted.filter((w) => !held.some((h) => h.userId === w.userId && h.role === w.role)),
    new Map(changed.map(({ userId, phone }) => [userId, phone])),
  );
}

async function hasCases(tx: Tx, id: string): Promise<boolean> {
  return (
    (await tx.first(
      `select 1 as found from homeward.roster_entries where operation_id = $1 and case_id is not null limit 1`,
      [id],
    )) !== undefined
  );
}
