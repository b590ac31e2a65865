import { v7 as uuid } from 'uuid';
import { problemParts, type Sample, type SampleContext } from '../testing/samples.js';

interface Made {
  readonly id: string;
  readonly assessmentId: string;
  readonly pointId: string;
  readonly taskId: string;
}

/** An operation of the actor's team with the actor in it and everything around it, past every policy. */
async function operationOf({ world, actor }: SampleContext, state = 'UNDER_WAY'): Promise<Made> {
  const [id, assessmentId, pointId, taskId, memberId, reportId] = [uuid(), uuid(), uuid(), uuid(), uuid(), uuid()];
  const organisation = actor.organisationId;
  const other = world.neighbours.supervisor.id;
  const sealed = async (table: string, row: string, values: Record<string, unknown>, subject = id): Promise<string> =>
    String(Object.values(await world.seal(table, row, subject, values, organisation))[0]);
  await world.sql(
    `insert into homeward.operations (id, organisation_id, team_id, reference, kind, state, place, created_by, begun_at) values ($1, $2, $3, $4, 'RAID', $5, 'Harbour road', $6, now())`,
    [id, organisation, actor.teamId, `A-${id.slice(-12)}`, state, actor.id],
  );
  await world.sql(
    `insert into homeward.operation_members (operation_id, organisation_id, user_id, role, id, phone) values ($1, $2, $3, 'LEAD', $4, $5)`,
    [
      id,
      organisation,
      actor.id,
      memberId,
      await sealed('operation_members', memberId, { phone: '+85512000111' }, memberId),
    ],
  );
  await world.sql(
    `insert into homeward.operation_check_ins (id, organisation_id, operation_id, user_id, due_at, answer, answered_at, answered_by) values ($1, $2, $3, $4, now() - interval '1 hour', null, null, null),
       ($5, $2, $3, $4, now() - interval '2 hours', 'NEEDS_HELP', now(), $4)`,
    [uuid(), organisation, id, actor.id, uuid()],
  );
  const content = {
    threats: [{ threat: 'LEAK', likelihood: 'HIGH', severity: 'HIGH', mitigation: 'Nobody is told before dawn' }],
    abort: 'The gate is closed',
    medical: 'Ambulance at the market',
    escape: 'By the river road',
  };
  const approved = {
    kind: 'RAID',
    plannedOn: null,
    compoundId: null,
    place: 'River road',
    expectedCount: 3,
    plan: 'By the back gate',
    approvedAt: '2026-01-02T03:04:05Z',
    approvedBy: actor.id,
  };
  await world.sql(
    `insert into homeward.risk_assessments (id, organisation_id, operation_id, number, level, content, created_by, approved_plan, approved_before, lapsed_at, lapsed_by)
     values ($1, $2, $3, 1, 'HIGH', $4, $5, $6, $7, now(), $7)`,
    [
      assessmentId,
      organisation,
      id,
      await sealed('risk_assessments', assessmentId, { content }),
      other,
      await sealed('risk_assessments', assessmentId, { approved_plan: approved }),
      actor.id,
    ],
  );
  await world.sql(
    `insert into homeward.meeting_points (id, organisation_id, operation_id, kind, place, created_by) values ($1, $2, $3, 'MEETING', $4, $5)`,
    [pointId, organisation, id, await sealed('meeting_points', pointId, { place: 'Behind the market' }), actor.id],
  );
  const report = {
    happened: 'All counted',
    injuries: 'None',
    stayedBehind: 'Two',
    wentWrong: 'Late',
    better: 'Earlier',
  };
  const numbers = {
    expected: 1,
    unexpected: 0,
    found: 1,
    refused: 0,
    movedBefore: 0,
    absent: 0,
    sum: 1,
    minors: 0,
    medicalUrgent: 0,
    withCase: 0,
  };
  await world.sql(
    `insert into homeward.operation_reports (id, organisation_id, operation_id, number, content, numbers, created_by) values ($1, $2, $3, 1, $4, $5, $6)`,
    [
      reportId,
      organisation,
      id,
      await sealed('operation_reports', reportId, { content: report }),
      JSON.stringify(numbers),
      actor.id,
    ],
  );
  await world.sql(
    `insert into homeward.operation_tasks (id, organisation_id, operation_id, title, assigned_to, due_on, created_by) values ($1, $2, $3, $4, $5, '2026-12-01', $5)`,
    [taskId, organisation, id, await sealed('operation_tasks', taskId, { title: 'Thank the drivers' }), actor.id],
  );
  return { id, assessmentId, pointId, taskId };
}

const mutation = (
  operation: string,
  input: string,
  result: string,
  make: (made: Made, context: SampleContext) => object,
  state?: string,
): Sample => ({
  operation,
  on: 'organisation',
  document: `mutation($input: ${input}!) { ${operation}(input: $input) { __typename ${result} ${problemParts} } }`,
  variables: async (context) => ({
    input: { operationId: uuid(), ...make(await operationOf(context, state), context) },
  }),
});
const query = (operation: string, selection: string): Sample => ({
  operation,
  on: 'organisation',
  document: `query($id: UUID!) { ${operation}(rescueOperationId: $id) { ${selection} } }`,
  variables: async (context) => ({ id: (await operationOf(context)).id }),
});
const team = `... on OperationTeam { id checkIns { state } }`;

export const samples: Sample[] = [
  query('rosterChanges', 'cursor reset'),
  query('operationTeam', 'id members { phone } checkIns { state }'),
  query('riskAssessments', 'id number level approvedPlan { plan differs }'),
  query('meetingPoints', 'id access points { kind }'),
  query('afterAction', 'id even reports { happened } tasks { title }'),
  {
    operation: 'operationDesk',
    on: 'organisation',
    document: `{ operationDesk { alarms { kind level differs } tasks { title } } }`,
    variables: async (context) => {
      await operationOf(context);
      return {};
    },
  },
  mutation('setMemberPhone', 'SetMemberPhoneInput', team, ({ id }, { actor }) => ({
    rescueOperationId: id,
    userId: actor.id,
    phone: '+85512000222',
  })),
  mutation('planCheckIns', 'PlanCheckInsInput', team, ({ id }) => ({
    rescueOperationId: id,
    firstAt: new Date(Date.now() + 3_600_000).toISOString(),
    everyMinutes: 30,
    times: 3,
  })),
  mutation('checkIn', 'CheckInInput', team, ({ id }) => ({ rescueOperationId: id, answer: 'SAFE' })),
  mutation('standDownCheckIns', 'StandDownInput', team, ({ id }) => ({ rescueOperationId: id })),
  mutation('writeRiskAssessment', 'WriteRiskAssessmentInput', `... on RiskAssessment { id number }`, ({ id }) => ({
    rescueOperationId: id,
    expectedNumber: 1,
    threats: [{ threat: 'CROWD', likelihood: 'MEDIUM', severity: 'HIGH', mitigation: 'One door only' }],
    abort: 'A shot is heard',
    medical: 'Ambulance at the market',
    escape: 'By the river road',
  })),
  mutation(
    'decideRiskAssessment',
    'DecideRiskAssessmentInput',
    `... on RiskAssessment { id decision }`,
    ({ assessmentId }) => ({ assessmentId, expectedVersion: 1, expectedOperationVersion: 1, decision: 'APPROVED' }),
  ),
  mutation('addMeetingPoint', 'AddMeetingPointInput', `... on MeetingPoints { id }`, ({ id }) => ({
    rescueOperationId: id,
    kind: 'FALLBACK',
    place: 'Petrol station, km 12',
  })),
  mutation('removeMeetingPoint', 'RemoveMeetingPointInput', `... on MeetingPoints { id }`, ({ pointId }) => ({
    pointId,
    expectedVersion: 1,
  })),
  {
    operation: 'openMeetingPoints',
    on: 'organisation',
    document: `mutation($input: OpenMeetingPointsInput!) { openMeetingPoints(input: $input) { __typename ... on OpenedMeetingPoints { points { place } } ${problemParts} } }`,
    variables: async (context) => {
      const { id } = await operationOf(context);
      const { world, actor } = context;
      // A supervisor who is not on the team says why, and that is kept.
      if (actor.id === world.users.supervisor.id)
        await world.sql(`delete from homeward.operation_members where operation_id = $1`, [id]);
      return { input: { operationId: uuid(), rescueOperationId: id, reason: 'The lead cannot be reached' } };
    },
  },
  mutation(
    'writeReport',
    'WriteReportInput',
    `... on AfterAction { id }`,
    ({ id }) => ({
      rescueOperationId: id,
      expectedNumber: 1,
      happened: 'All were counted',
      injuries: '',
      stayedBehind: '',
      wentWrong: '',
      better: '',
      followUps: [{ title: 'Return the radios' }],
    }),
    'DONE',
  ),
  mutation('completeOperationTask', 'CompleteOperationTaskInput', `... on OperationTask { id }`, ({ taskId }) => ({
    taskId,
    expectedVersion: 1,
  })),
];
