import { Injectable } from '@nestjs/common';
import { dependentsOf, recordOf, signatureProblem } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { CaseGate } from '../../cases/case/case-gate.js';
import { tell } from '../../cases/timeline/timeline.js';
import { ChecklistItemEntity } from '../checklist/checklist.entities.js';
import { openWayHome } from '../checklist/open-way-home.js';
import { settle, step } from '../checklist/settle.js';
import { MovementActs, pick, refuseFuture, type Seat, todayHere } from '../movements/movement-acts.js';
import type { MovementModel } from '../movements/movement.models.js';
import { assertReceives, getReceptionBody } from '../reception/reception.service.js';
import { HandoverEntity } from './handover.entity.js';
import {
  type CorrectHandoverInput,
  HandoverFileModel,
  HandoverModel,
  type RecordHandoverInput,
} from './handover.models.js';

type Form = Omit<HandoverEntity, 'id' | 'caseId' | 'replaces' | 'why'>;

/** The signed reception at home: one signature for everybody who is received, one row for each of them, never changed. */
@Injectable()
export class HandoverService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly gate: CaseGate,
    private readonly movements: MovementActs,
  ) {}

  /** @returns null when there is no such case for this actor */
  file(caseId: string): Promise<HandoverFileModel | null> {
    return this.work.run(async (tx) => {
      const open = await this.gate.look(tx, 'repatriation.read', caseId);
      if (!open) return null;
      const personal = open.has('personal');
      const about = await tx.first<{ reference: string; name: string }>(
        `select c.reference, ${at('persons.name', 'x')} as name from homeward.cases c join homeward.persons x on x.id = c.person_id where c.id = $1`,
        [caseId],
      );
      const forms = await formsOf(tx, caseId);
      if (personal) await tx.note('read', 'handovers', { caseId, columns: ['received_by'] });
      else tx.withholds('handovers', 'persons');
      return Object.assign(new HandoverFileModel(), {
        caseId,
        reference: about?.reference ?? '',
        name: personal ? (about?.name ?? '') : null,
        forms: personal ? forms : forms.map((form) => Object.assign(form, covered)),
      });
    });
  }

  record(input: RecordHandoverInput): Promise<MovementModel | Problem> {
    return this.movements.run('recordHandover', input, async (tx, movement, seats) => {
      const form = await this.form(tx, movement, input);
      const received: Seat[] = [];
      for (const seat of pick(seats, 'ARRIVED', input.caseIds)) {
        const way = await openWayHome(tx, seat.case_id);
        // Without a list it means everybody who was not received yet.
        if (!input.caseIds && way.state('HANDED_OVER') === 'DONE') continue;
        await step(tx, way, { item: 'HANDED_OVER', to: 'DONE', on: form.handedOn, path: 'caseIds.' });
        await settle(tx, way);
        received.push(seat);
      }
      if (received.length === 0) throw new InvalidInputError([{ field: 'caseIds', code: 'NOBODY_TO_RECORD' }]);
      await this.write(
        tx,
        received.map((seat) => ({ ...form, id: uuid(), caseId: seat.case_id, replaces: null, why: '' })),
      );
    });
  }

  /** What was signed stays as it was signed; a new form says what it replaces, and why. */
  correct(input: CorrectHandoverInput): Promise<MovementModel | Problem> {
    return this.movements.run('correctHandover', input, async (tx, movement, seats) => {
      const before = await tx.first<{ case_id: string; replaced: boolean; handed_on: string }>(
        `select h.case_id, h.handed_on, exists (select 1 from homeward.handovers n where n.replaces = h.id) as replaced
         from homeward.handovers h where h.id = $1 and h.movement_id = $2`,
        [input.handoverId, movement.id],
      );
      if (!before || !seats.some((seat) => seat.case_id === before.case_id)) throw new RefusedError('NOT_FOUND');
      if (before.replaced) throw new RefusedError('HANDOVER_REPLACED');
      if (input.reason === '') throw new InvalidInputError([{ field: 'reason', code: 'REASON_NEEDED' }]);
      const form = await this.form(tx, movement, input, before.handed_on);
      if (form.handedOn !== before.handed_on) await moveHandover(tx, before.case_id, form.handedOn, input.reason);
      await this.write(tx, [
        { ...form, id: uuid(), caseId: before.case_id, replaces: input.handoverId, why: input.reason },
      ]);
    });
  }

  private async write(tx: Tx, rows: readonly HandoverEntity[]): Promise<void> {
    await tx.insert(HandoverEntity, rows);
    await tell(
      tx,
      rows.map((row) => ({
        caseId: row.caseId,
        kind: 'HANDOVER_SIGNED' as const,
        data: { handoverId: row.id, movementId: row.movementId, way: row.way },
      })),
    );
  }

  private async form(
    tx: Tx,
    movement: MovementModel,
    input: RecordHandoverInput | CorrectHandoverInput,
    day: string = todayHere(),
  ): Promise<Form> {
    const problems: FieldProblem[] = [];
    if (input.receivedBy === '') problems.push({ field: 'receivedBy', code: 'REQUIRED' });
    const signature = input.way === 'SCREEN' ? signatureProblem(input.strokes ?? []) : null;
    if (signature) problems.push({ field: 'strokes', code: signature });
    if (input.way === 'PAPER' && !input.paperKept) problems.push({ field: 'paperKept', code: 'REQUIRED' });
    if (problems.length > 0) throw new InvalidInputError(problems);
    const on = input.on ?? day;
    refuseFuture(on);
    const body = input.receptionBodyId
      ? 'handoverId' in input
        ? await getReceptionBody(tx, input.receptionBodyId)
        : await assertReceives(tx, input.receptionBodyId)
      : null;
    return {
      organisationId: currentActor().organisationId,
      movementId: movement.id,
      formId: uuid(),
      receptionBodyId: body?.id ?? null,
      bodyName: body?.name ?? input.bodyName ?? '',
      receivedBy: input.receivedBy,
      receivedAs: input.receivedAs ?? '',
      place: input.place ?? '',
      papers: input.papers ?? '',
      belongings: input.belongings ?? '',
      condition: input.condition ?? '',
      handedOn: on,
      way: input.way,
      strokes: input.way === 'SCREEN' ? (input.strokes ?? []) : [],
      paperKept: input.way === 'PAPER' ? (input.paperKept ?? '') : '',
      recordedBy: currentActor().userId,
    };
  }
}

/** The day on which somebody came home, and from which the follow-ups are counted, is the day of the form that holds. */
async function moveHandover(tx: Tx, caseId: string, on: string, reason: string): Promise<void> {
  const way = await openWayHome(tx, caseId);
  const arrived = way.items.find(({ item }) => item === 'ARRIVED')?.on ?? null;
  if (arrived !== null && on < arrived)
    throw new InvalidInputError([
      {
        field: 'on',
        code: 'DATE_OUT_OF_ORDER',
        params: way.told({ code: 'DATE_OUT_OF_ORDER', items: ['ARRIVED'] }).params,
      },
    ]);
  const item = way.stored('HANDED_OVER');
  if (item.state !== 'DONE') return;
  // Nobody was called at home before they were handed over.
  const earlier = dependentsOf('HANDED_OVER', way.plan).filter((later) => {
    const done = recordOf(way.items, later);
    return done.state === 'DONE' && (done.on ?? on) < on;
  });
  if (earlier.length > 0)
    throw new InvalidInputError([{ ...way.told({ code: 'DEPENDENT_DONE', items: earlier }), field: 'on' }]);
  await tx.update(ChecklistItemEntity, item.id, item.version, {
    doneOn: on,
    waitedDays: way.waitedUntil('HANDED_OVER', on),
    updatedBy: currentActor().userId,
  });
  await tell(tx, {
    caseId,
    kind: 'CHECKLIST_CHANGED',
    fromState: 'DONE',
    toState: 'DONE',
    reason,
    data: { item: 'HANDED_OVER', on },
  });
  await tx.execute(`update homeward.cases set home_on = $2, version = version + 1, updated_at = now() where id = $1`, [
    caseId,
    on,
  ]);
  await settle(tx, await openWayHome(tx, caseId));
}

const covered = {
  bodyName: null,
  receivedBy: null,
  receivedAs: null,
  place: null,
  papers: null,
  belongings: null,
  condition: null,
  strokes: null,
  paperKept: null,
  why: null,
};

async function formsOf(tx: Tx, caseId: string): Promise<HandoverModel[]> {
  const rows = await tx.query<HandoverModel>(
    `select h.id, h.movement_id as "movementId", m.reference as "movementReference",
       (select count(*)::int from homeward.handovers o where o.form_id = h.form_id) as people, h.handed_on as "handedOn", h.way,
       ${at('handovers.body_name', 'h')} as "bodyName", ${at('handovers.received_by', 'h')} as "receivedBy", ${at('handovers.received_as', 'h')} as "receivedAs",
       ${at('handovers.place', 'h')} as place, ${at('handovers.papers', 'h')} as papers, ${at('handovers.belongings', 'h')} as belongings,
       ${at('handovers.condition', 'h')} as condition, ${at('handovers.strokes', 'h')} as strokes, ${at('handovers.paper_kept', 'h')} as "paperKept",
       ${at('handovers.why', 'h')} as why, h.replaces, exists (select 1 from homeward.handovers n where n.replaces = h.id) as replaced,
       coalesce(u.display_name, '') as "recordedBy", h.recorded_at as "recordedAt"
     from homeward.handovers h join homeward.movements m on m.id = h.movement_id left join homeward.users u on u.id = h.recorded_by
     where h.case_id = $1 order by h.recorded_at desc, h.id desc`,
    [caseId],
  );
  return rows.map((row) => Object.assign(new HandoverModel(), row));
}
