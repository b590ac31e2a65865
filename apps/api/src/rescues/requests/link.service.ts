import { Injectable } from '@nestjs/common';
import { CaseGate } from '../../cases/case/case-gate.js';
import { Filing } from '../../cases/finding/filing.js';
import { MoveService } from '../../cases/moves/move.service.js';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { RefusedError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import type { Tx } from '../../platform/db/unit-of-work.js';
import { OperationService } from '../operations/operation.service.js';
import { OperationGate } from '../operations/operation-gate.js';
import { expectOnRoster } from './expected.js';
import { RequestPeopleService } from './people.service.js';
import { RescueRequestEntity } from './request.entities.js';
import type { LinkRescueRequestInput, PlanRescueFromRequestInput, UnlinkRescueRequestInput } from './request.inputs.js';
import type { RescueRequestModel } from './request.models.js';
import { RequestReader } from './request.reader.js';
import { type OpenRequest, openForAct } from './request-gate.js';
import { said } from './request.service.js';
import { record, tellCases } from './settle.js';

/** The operation of a request: planned from it, linked to it, or no longer. Which one it was when is said by the events. */
@Injectable()
export class RequestLinkService {
  constructor(
    private readonly acts: Acts,
    private readonly people: RequestPeopleService,
    private readonly reader: RequestReader,
    private readonly operations: OperationService,
    private readonly gate: OperationGate,
    private readonly moves: MoveService,
    private readonly cases: CaseGate,
    private readonly filing: Filing,
  ) {}

  /** An operation for these people: planned, they on its roster as expected, their cases scheduled, in one act. */
  plan(input: PlanRescueFromRequestInput): Promise<RescueRequestModel | Problem> {
    return this.acts.run(
      'planRescueFromRequest',
      input,
      async (tx) => {
        const request = await openUnlinked(tx, input.id);
        const waiting = await this.waiting(tx, request.id);
        const { unnamed } = await this.reader.show(tx, request.id);
        const operationId = await this.operations.planIn(tx, {
          kind: input.kind,
          compoundId: request.compoundId,
          place: request.place,
          plannedOn: input.plannedOn ?? null,
          plan: input.plan ?? '',
          expectedCount: waiting.length + unnamed,
          members: [{ userId: currentActor().userId, role: 'LEAD' }],
        });
        await tx.update(RescueRequestEntity, request.id, input.expectedVersion, { operationId });
        await this.schedule(tx, operationId, waiting);
        await record(tx, request.id, [
          { kind: 'OPERATION_PLANNED', text: input.plan ?? '', people: waiting.length, operationId },
        ]);
        await tellCases(tx, request, 'OPERATION_PLANNED');
        return { id: request.id };
      },
      (tx, done) => this.reader.show(tx, done.id),
    );
  }

  /** The operation is there already. */
  link(input: LinkRescueRequestInput): Promise<RescueRequestModel | Problem> {
    return this.acts.run(
      'linkRescueRequest',
      input,
      async (tx) => {
        const request = await openUnlinked(tx, input.id);
        const { id: operationId } = await this.gate.openFor(tx, 'operation.plan', input.rescueOperationId, 'CHANGE');
        await tx.update(RescueRequestEntity, request.id, input.expectedVersion, { operationId });
        const taken = input.takePeople ? await this.waiting(tx, request.id) : [];
        if (taken.length > 0) {
          await this.gate.openFor(tx, 'operation.record', operationId, 'RECORD_ROSTER');
          await this.schedule(tx, operationId, taken);
        }
        await record(tx, request.id, [{ kind: 'OPERATION_PLANNED', people: taken.length, operationId }]);
        await tellCases(tx, request, 'OPERATION_PLANNED');
        return { id: request.id };
      },
      (tx, done) => this.reader.show(tx, done.id),
    );
  }

  /** The clock runs again. Rosters and cases stay: where somebody stands by now is decided there. */
  unlink(input: UnlinkRescueRequestInput): Promise<RescueRequestModel | Problem> {
    return this.acts.run(
      'unlinkRescueRequest',
      input,
      async (tx) => {
        const request = await openForAct(tx, input.id);
        const reason = said(input.reason, 'reason');
        const linked = await tx.first<{ id: string | null }>(
          `select operation_id as id from homeward.rescue_requests where id = $1`,
          [request.id],
        );
        if (!linked?.id || request.state !== 'OPERATION_PLANNED') throw new RefusedError('RESCUE_NOT_LINKED');
        await tx.update(RescueRequestEntity, request.id, input.expectedVersion, { operationId: null });
        await record(tx, request.id, [{ kind: 'OPERATION_UNLINKED', text: reason, operationId: linked.id }]);
        await tellCases(tx, request, 'OPERATION_UNLINKED');
        return { id: request.id };
      },
      (tx, done) => this.reader.show(tx, done.id),
    );
  }

  private async waiting(tx: Tx, requestId: string): Promise<string[]> {
    const people = await this.people.at(tx, requestId, null);
    return people.filter(({ state }) => state === 'RESCUE_REQUESTED').map(({ caseId }) => caseId);
  }

  private async schedule(tx: Tx, operationId: string, caseIds: readonly string[]): Promise<void> {
    if (caseIds.length === 0) return;
    const listed = await tx.query<{ id: string }>(
      `select same_as_case as id from homeward.roster_entries where operation_id = $1 and same_as_case = any($2::uuid[])`,
      [operationId, caseIds],
    );
    const there = new Set(listed.map(({ id }) => id));
    const missing = caseIds.filter((id) => !there.has(id));
    if (missing.length > 0) await expectOnRoster(tx, this.filing, operationId, missing);
    for (const caseId of caseIds) {
      const { version } = await this.cases.open(tx, 'case.move', caseId);
      await this.moves.moveIn(tx, { caseId, expectedVersion: version, to: 'RESCUE_SCHEDULED' });
    }
  }
}

async function openUnlinked(tx: Tx, id: string): Promise<OpenRequest> {
  const request = await openForAct(tx, id);
  if (request.state === 'OPERATION_PLANNED') throw new RefusedError('RESCUE_ALREADY_PLANNED');
  return request;
}
