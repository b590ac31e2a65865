import { Injectable } from '@nestjs/common';
import { type ChecklistItem, followUpItems, type FollowUpOutcome, lostTwice, needsNextStep } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { CaseGate, caseScope } from '../../cases/case/case-gate.js';
import { writeTask } from '../../cases/tasks/task.service.js';
import { tell } from '../../cases/timeline/timeline.js';
import { openWayHome } from '../checklist/open-way-home.js';
import { settle, step } from '../checklist/settle.js';
import { FollowUpEntity } from './follow-up.entity.js';
import { FollowUpCountModel, FollowUpModel, FollowUpsModel, type RecordFollowUpInput } from './follow-up.models.js';

/** How people are after the way home. The step of the checklist is done by what was found, never by a tick alone. */
@Injectable()
export class FollowUpService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: CaseGate,
  ) {}

  /** @returns null when there is no such case for this actor */
  read(caseId: string): Promise<FollowUpsModel | null> {
    return this.work.run(async (tx) =>
      (await this.gate.look(tx, 'repatriation.read', caseId)) ? this.show(tx, caseId) : null,
    );
  }

  /** By interval, nationality and outcome, of the cases that the actor works on. */
  counts(): Promise<FollowUpCountModel[]> {
    const values: unknown[] = [];
    const add = (value: unknown): string => `$${values.push(value)}`;
    const scope = caseScope(currentActor(), 'repatriation.board', add);
    return this.work.run(async (tx) => {
      const rows = await tx.query<FollowUpCountModel>(
        `select i.item, c.nationality, f.outcome, count(*)::int as people
         from homeward.checklist_items i join homeward.cases c on c.id = i.case_id
           left join lateral (select x.outcome from homeward.follow_ups x where x.case_id = i.case_id and x.item = i.item and i.state = 'DONE'
             order by x.recorded_at desc, x.id desc limit 1) f on true
         where ${scope} and i.item = any(${add(followUpItems)}::text[])
           and (f.outcome is not null or (i.ready and i.state in ('OPEN', 'IN_PROGRESS') and i.due_on <= homeward.today()))
         group by i.item, c.nationality, f.outcome order by i.item, c.nationality, f.outcome`,
        values,
      );
      return rows.map((row) => Object.assign(new FollowUpCountModel(), row));
    });
  }

  record(input: RecordFollowUpInput): Promise<FollowUpsModel | Problem> {
    return this.acts.run(
      'recordFollowUp',
      input,
      async (tx) => {
        const { id: caseId } = await this.gate.open(tx, 'repatriation.record', input.caseId);
        const way = await openWayHome(tx, caseId);
        const on = input.on ?? way.today;
        const problems: FieldProblem[] = [];
        if (!(followUpItems as readonly ChecklistItem[]).includes(input.item))
          problems.push({ field: 'item', code: 'NOT_A_FOLLOW_UP' });
        if (on > way.today) problems.push({ field: 'on', code: 'DATE_IN_FUTURE' });
        if (needsNextStep(input.outcome) && !input.nextStep)
          problems.push({ field: 'nextStep', code: 'NEXT_STEP_NEEDED' });
        if (input.nextOn && !input.nextStep) problems.push({ field: 'nextStep', code: 'REQUIRED' });
        if (input.nextOn && input.nextOn < way.today) problems.push({ field: 'nextOn', code: 'DAY_PAST' });
        if (problems.length > 0) throw new InvalidInputError(problems);
        if (!way.begun) throw new RefusedError('WAY_HOME_NOT_BEGUN', { reference: way.facts.reference });
        await step(tx, way, { item: input.item, to: 'DONE', on, expectedVersion: input.expectedVersion });
        await this.write(tx, input, on);
        await settle(tx, way);
        return { id: caseId };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  private async write(tx: Tx, input: RecordFollowUpInput, on: string): Promise<void> {
    const { organisationId, userId } = currentActor();
    const { caseId } = input;
    const id = uuid();
    await tx.insert(FollowUpEntity, {
      id,
      organisationId,
      caseId,
      item: input.item,
      outcome: input.outcome,
      reachedOn: on,
      channel: input.channel ?? null,
      spokeWith: input.spokeWith ?? '',
      note: input.note ?? '',
      nextStep: input.nextStep ?? '',
      nextOn: input.nextOn ?? null,
      recordedBy: userId,
    });
    await tell(tx, {
      caseId,
      kind: 'FOLLOW_UP_RECORDED',
      data: { item: input.item, outcome: input.outcome, followUpId: id },
    });
    if (input.nextStep && input.nextOn)
      await writeTask(tx, { caseId, title: input.nextStep, dueOn: input.nextOn, assignedTo: userId });
  }

  private async show(tx: Tx, caseId: string): Promise<FollowUpsModel> {
    const { open } = await this.gate.open(tx, 'repatriation.read', caseId);
    const personal = open.has('personal');
    const rows = await tx.query<Omit<FollowUpModel, 'replaced'> & { readonly done: boolean }>(
      `select f.id, f.item, f.outcome, f.reached_on as "on", f.channel, ${at('follow_ups.spoke_with', 'f')} as "spokeWith", ${at('follow_ups.note', 'f')} as note,
         ${at('follow_ups.next_step', 'f')} as "nextStep", f.next_on as "nextOn", coalesce(u.display_name, '') as "recordedBy", f.recorded_at as "recordedAt",
         coalesce(i.state = 'DONE', false) as done
       from homeward.follow_ups f left join homeward.users u on u.id = f.recorded_by left join homeward.checklist_items i on i.case_id = f.case_id and i.item = f.item
       where f.case_id = $1 order by f.recorded_at, f.id`,
      [caseId],
    );
    if (!personal) tx.withholds('follow_ups');
    else if (rows.length > 0) await tx.note('read', 'follow_ups', { caseId, columns: ['note'] });
    const entries = rows.map(({ done, ...row }, index) =>
      Object.assign(new FollowUpModel(), row, {
        // Reopened, or recorded again: it does not count any more, and stays to be read.
        replaced: !done || rows.slice(index + 1).some(({ item }) => item === row.item),
        ...(personal ? {} : { spokeWith: null, note: null, nextStep: null }),
      }),
    );
    const standing = entries
      .filter(({ replaced }) => !replaced)
      .sort((a, b) => places.indexOf(a.item) - places.indexOf(b.item))
      .map(({ outcome }): FollowUpOutcome => outcome);
    const next = await tx.first<{ id: string }>(
      `select id from homeward.cases where previous_case_id = $1 order by opened_at desc limit 1`,
      [caseId],
    );
    return Object.assign(new FollowUpsModel(), {
      caseId,
      lostTwice: lostTwice(standing),
      backInCompound: standing.includes('RE_RECRUITED'),
      nextCaseId: next?.id ?? null,
      entries,
    });
  }
}

const places: readonly ChecklistItem[] = followUpItems;
