import { v7 as uuid } from 'uuid';
import { problemParts, type Sample, type SampleContext } from '../../testing/samples.js';

const glass = `__typename ... on BreakGlass { id caseReference } ${problemParts}`;

/** Of the target's case by somebody, past every policy. */
async function openGlass({ world, target }: SampleContext, userId: string): Promise<string> {
  const id = uuid();
  await world.sql(`update homeward.break_glasses set ended_at = now() where user_id = $1 and ended_at is null`, [
    userId,
  ]);
  const { reason } = await world.seal('break_glasses', id, id, { reason: 'Her brother says they come tonight' });
  await world.sql(
    `insert into homeward.break_glasses (id, organisation_id, case_id, case_reference, team_id, user_id, reason, until, review_due_at)
     select $1, c.organisation_id, c.id, c.reference, c.team_id, $3, $4, now() + interval '1 hour', now() + interval '72 hours' from homeward.cases c where c.id = $2`,
    [id, target.id, userId, reason],
  );
  return id;
}

/** A case of the actor's organisation that the actor does not see. */
async function unseen({ world, actor }: SampleContext): Promise<string> {
  await world.sql(`update homeward.break_glasses set ended_at = now() where user_id = $1 and ended_at is null`, [
    actor.id,
  ]);
  const away = await world.addCase({
    teamId: world.teamTwo,
    assignedTo: world.neighbours.caseworker.id,
    registeredBy: world.neighbours.supervisor.id,
    verified: false,
    state: 'REPORTED',
  });
  return away.reference;
}

export const samples: Sample[] = [
  {
    operation: 'openByBreakGlass',
    on: 'organisation',
    document: `mutation($input: BreakGlassInput!) { openByBreakGlass(input: $input) { ${glass} } }`,
    variables: async (context) => ({
      input: {
        operationId: uuid(),
        caseReference: await unseen(context),
        reason: 'Her brother says they come for her tonight',
      },
    }),
  },
  {
    operation: 'ownBreakGlass',
    on: 'organisation',
    document: `{ ownBreakGlass { __typename id caseId caseReference reason openedAt until endedAt open readings reviewDueAt overdue openedBy { id displayName } reviewedBy { id } reviewedAt verdict reviewNote mayReview version } }`,
    variables: async (context) => {
      await openGlass(context, context.actor.id);
      return {};
    },
  },
  {
    operation: 'giveBackBreakGlass',
    on: 'organisation',
    document: `mutation($input: GiveBackGlassInput!) { giveBackBreakGlass(input: $input) { ${glass} } }`,
    variables: async (context) => ({
      input: { operationId: uuid(), glassId: await openGlass(context, context.actor.id), expectedVersion: 1 },
    }),
  },
  {
    operation: 'breakGlasses',
    on: 'organisation',
    document: `{ breakGlasses { id caseReference } }`,
    variables: () => ({}),
  },
  {
    operation: 'breakGlass',
    on: 'organisation',
    document: `query($id: UUID!) { breakGlass(id: $id) { __typename id caseReference } }`,
    variables: async (context) => ({ id: await openGlass(context, context.world.neighbours.caseworker.id) }),
  },
  {
    operation: 'reviewBreakGlass',
    on: 'organisation',
    document: `mutation($input: ReviewGlassInput!) { reviewBreakGlass(input: $input) { ${glass} } }`,
    variables: async (context) => ({
      input: {
        operationId: uuid(),
        glassId: await openGlass(context, context.world.neighbours.caseworker.id),
        expectedVersion: 1,
        verdict: 'JUSTIFIED',
        note: 'She was warned in time',
      },
    }),
  },
  {
    operation: 'notices',
    on: 'organisation',
    document: `{ notices { id kind about caseReference actor { id displayName } createdAt seenAt } }`,
    variables: () => ({}),
  },
  {
    operation: 'seeNotice',
    on: 'organisation',
    document: `mutation($input: SeeNoticeInput!) { seeNotice(input: $input) { __typename ... on Notice { id } ${problemParts} } }`,
    variables: async ({ world, actor }) => {
      const noticeId = uuid();
      await world.sql(
        `insert into homeward.notices (id, organisation_id, user_id, kind, about, actor_id) values ($1, $2, $3, 'GLASS_BROKEN', $1, $3)`,
        [noticeId, actor.organisationId, actor.id],
      );
      return { input: { operationId: uuid(), noticeId } };
    },
  },
];
