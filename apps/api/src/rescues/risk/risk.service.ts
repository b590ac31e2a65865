import { Injectable } from '@nestjs/common';
import { type RiskContent, type RiskDecision, type RiskDegree, riskLevel, threatLevel } from '@homeward/domain';
import { holds } from '@homeward/policy';
import { v7 as uuid } from 'uuid';
import { Acts } from '../../platform/acts/acts.js';
import type { Problem } from '../../platform/acts/problem.models.js';
import { type FieldProblem, InvalidInputError, RefusedError, StaleWriteError } from '../../platform/acts/problems.js';
import { currentActor } from '../../platform/context/context.js';
import { at } from '../../platform/db/sealed-sql.js';
import { type Tx, UnitOfWork } from '../../platform/db/unit-of-work.js';
import { OperationGate } from '../operations/operation-gate.js';
import { approvedNow, heldPlan, sinceApproved } from './approved-plan.js';
import { type ApprovedPlan, RiskEntity } from './risk.entity.js';
import {
  type DecideRiskAssessmentInput,
  JudgedThreatModel,
  RiskAssessmentModel,
  type WriteRiskAssessmentInput,
} from './risk.models.js';

const MOST_THREATS = 20;

interface Row {
  id: string;
  rescueOperationId: string;
  number: number;
  level: RiskDegree;
  content: RiskContent;
  writerId: string;
  writer: string;
  writtenAt: Date;
  decision: RiskDecision | null;
  deciderId: string | null;
  decider: string;
  decidedAt: Date | null;
  decisionNote: string;
  lapsedAt: Date | null;
  lapserId: string | null;
  lapser: string;
  beforeId: string | null;
  before: string;
  approvedPlan: ApprovedPlan | null;
  version: number;
}

const columns = `select r.id, r.operation_id as "rescueOperationId", r.number, r.level, ${at('risk_assessments.content', 'r')} as content, w.id as "writerId", w.display_name as writer,
  r.created_at as "writtenAt", r.decision, d.id as "deciderId", d.display_name as decider, r.decided_at as "decidedAt", ${at('risk_assessments.decision_note', 'r')} as "decisionNote", r.version,
  ${at('risk_assessments.approved_plan', 'r')} as "approvedPlan", r.lapsed_at as "lapsedAt", l.id as "lapserId", l.display_name as lapser, b.id as "beforeId", b.display_name as before
  from homeward.risk_assessments r join homeward.users w on w.id = r.created_by left join homeward.users d on d.id = r.decided_by
  left join homeward.users l on l.id = r.lapsed_by left join homeward.users b on b.id = r.approved_before`;

/** Threats, what is done about them, when it is broken off. Written by one, approved by another, never changed. */
@Injectable()
export class RiskService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
    private readonly gate: OperationGate,
  ) {}

  /** The newest first. */
  list(operationId: string): Promise<RiskAssessmentModel[]> {
    return this.work.run(async (tx) => {
      const { id } = await this.gate.open(tx, 'operation.read', operationId);
      const rows = await tx.query<Row>(`${columns} where r.operation_id = $1 order by r.number desc limit 50`, [id]);
      const shown = rows.map((row, index) => toModel(row, index === 0));
      const [newest] = shown;
      const approved = rows.find(({ approvedPlan }) => approvedPlan !== null)?.approvedPlan;
      if (newest?.decision === null && approved) newest.approvedPlan = await sinceApproved(tx, id, approved);
      return shown;
    });
  }

  write(input: WriteRiskAssessmentInput): Promise<RiskAssessmentModel | Problem> {
    return this.acts.run(
      'writeRiskAssessment',
      input,
      async (tx) => {
        const operation = await this.gate.openFor(tx, 'operation.plan', input.rescueOperationId, 'CHANGE');
        refuseUnfit(input);
        const { threats, abort, medical, escape } = input;
        await tx.query(`select 1 from homeward.operations where id = $1 for update`, [operation.id]);
        const last = await newest(tx, operation.id);
        if ((last?.number ?? 0) !== input.expectedNumber)
          throw new StaleWriteError({
            currentVersion: last?.number,
            changedAt: last?.writtenAt,
            changedBy: last?.writer,
            fields: [],
          });
        const id = uuid();
        const { organisationId, userId } = currentActor();
        await tx.insert(RiskEntity, {
          id,
          organisationId,
          operationId: operation.id,
          number: input.expectedNumber + 1,
          level: riskLevel(threats),
          content: {
            threats: threats.map(({ threat, likelihood, severity, mitigation }) => ({
              threat,
              likelihood,
              severity,
              mitigation,
            })),
            abort,
            medical,
            escape,
          },
          createdBy: userId,
        });
        return { id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  decide(input: DecideRiskAssessmentInput): Promise<RiskAssessmentModel | Problem> {
    return this.acts.run(
      'decideRiskAssessment',
      input,
      async (tx) => {
        const row = await one(tx, input.assessmentId);
        await this.gate.openFor(tx, 'operation.approveRisk', row.rescueOperationId, 'CHANGE');
        const { userId } = currentActor();
        if (row.writerId === userId) throw new RefusedError('RISK_BY_ANOTHER');
        const plan = await heldPlan(tx, row.rescueOperationId);
        // Nothing to merge: it has to be read again.
        if (plan?.version !== input.expectedOperationVersion) throw new RefusedError('RISK_PLAN_CHANGED');
        const last = await newest(tx, row.rescueOperationId);
        if (row.decision !== null || last?.id !== row.id) throw new RefusedError('RISK_DECIDED_ALREADY');
        const note = input.note ?? '';
        if (input.decision === 'SENT_BACK' && note === '')
          throw new InvalidInputError([{ field: 'note', code: 'REASON_NEEDED' }]);
        await tx.update(RiskEntity, row.id, input.expectedVersion, {
          decision: input.decision,
          decidedBy: userId,
          decidedAt: new Date(),
          decisionNote: note,
          ...(input.decision === 'APPROVED' ? { approvedPlan: approvedNow(plan) } : {}),
        });
        return { id: row.id };
      },
      (tx, done) => this.show(tx, done.id),
    );
  }

  private async show(tx: Tx, id: string): Promise<RiskAssessmentModel> {
    const row = await one(tx, id);
    await this.gate.open(tx, 'operation.read', row.rescueOperationId);
    return toModel(row, (await newest(tx, row.rescueOperationId))?.id === id);
  }
}

async function one(tx: Tx, id: string): Promise<Row> {
  const row = await tx.first<Row>(`${columns} where r.id = $1`, [id]);
  if (!row) throw new RefusedError('NOT_FOUND');
  return row;
}

const newest = (
  tx: Tx,
  operationId: string,
): Promise<{ id: string; number: number; writtenAt: Date; writer: string } | undefined> =>
  tx.first(
    `select r.id, r.number, r.created_at as "writtenAt", w.display_name as writer from homeward.risk_assessments r join homeward.users w on w.id = r.created_by
     where r.operation_id = $1 order by r.number desc limit 1`,
    [operationId],
  );

function toModel(
  { content, writerId, writer, deciderId, decider, lapserId, lapser, beforeId, before, ...row }: Row,
  isNewest: boolean,
): RiskAssessmentModel {
  const actor = currentActor();
  return Object.assign(new RiskAssessmentModel(), row, {
    threats: content.threats.map((threat) =>
      Object.assign(new JudgedThreatModel(), threat, { level: threatLevel(threat) }),
    ),
    abort: content.abort,
    medical: content.medical,
    escape: content.escape,
    writtenBy: { id: writerId, displayName: writer },
    decidedBy: deciderId ? { id: deciderId, displayName: decider } : null,
    lapsedBy: lapserId ? { id: lapserId, displayName: lapser } : null,
    approvedBefore: beforeId ? { id: beforeId, displayName: before } : null,
    approvedPlan: null,
    mayDecide:
      isNewest && row.decision === null && writerId !== actor.userId && holds(actor.roles, 'operation.approveRisk'),
  });
}

function refuseUnfit({ threats, abort, medical, escape }: WriteRiskAssessmentInput): void {
  const problems: FieldProblem[] = [];
  if (threats.length === 0) problems.push({ field: 'threats', code: 'REQUIRED' });
  if (threats.length > MOST_THREATS)
    problems.push({ field: 'threats', code: 'TOO_MANY', params: { most: MOST_THREATS } });
  threats.forEach(({ mitigation }, index) => {
    if (mitigation === '') problems.push({ field: `threats.${index}.mitigation`, code: 'REQUIRED' });
  });
  for (const [field, text] of Object.entries({ abort, medical, escape }))
    if (text === '') problems.push({ field, code: 'REQUIRED' });
  if (problems.length > 0) throw new InvalidInputError(problems);
}
