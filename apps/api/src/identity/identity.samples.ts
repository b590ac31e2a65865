import { createHash, randomUUID } from 'node:crypto';
import { v7 as uuid } from 'uuid';
import { problemParts, type Sample, type SampleContext } from '../testing/samples.js';

const user = `__typename ... on User { id } ${problemParts}`;
const addUser = async ({ world, actor }: SampleContext): Promise<string> => {
  const id = uuid();
  await world.sql(
    `insert into homeward.users (id, organisation_id, email, display_name) values ($1, $2, $3, 'New colleague')`,
    [id, actor.organisationId, `${randomUUID()}@test.example`],
  );
  await world.sql(`insert into homeward.user_roles (user_id, organisation_id, role) values ($1, $2, 'caseworker')`, [
    id,
    actor.organisationId,
  ]);
  return id;
};
const userAct = (operation: string, add: (context: SampleContext) => Promise<string> = addUser): Sample => ({
  operation,
  on: 'organisation',
  document: `mutation($input: UserActInput!) { ${operation}(input: $input) { ${operation === 'resetPassword' ? `__typename ... on Invitation { id } ${problemParts}` : user} } }`,
  variables: async (context) => ({
    input: { operationId: uuid(), userId: await add(context), expectedVersion: 1 },
  }),
});

const addLinkedUser = async (context: SampleContext): Promise<string> => {
  const id = await addUser(context);
  await context.world.sql(
    `insert into homeward.directory_links (id, organisation_id, user_id, issuer, subject_hash) values ($1, $2, $3, 'https://login.test.example', $4)`,
    [uuid(), context.actor.organisationId, id, createHash('sha256').update(id).digest('hex')],
  );
  return id;
};

const addInvitation = async ({ world, actor }: SampleContext): Promise<string> => {
  const id = uuid();
  await world.sql(
    `insert into homeward.invitations (id, organisation_id, kind, email, token_hash, expires_at) values ($1, $2, 'invitation', $3, $3, now() + interval '7 days')`,
    [id, actor.organisationId, `${randomUUID()}@test.example`],
  );
  return id;
};

const addApiToken = async ({ world, actor }: SampleContext): Promise<string> => {
  const id = uuid();
  await world.sql(
    `insert into homeward.api_tokens (id, organisation_id, name, scopes, token_hash, created_by, expires_at)
     values ($1, $2, 'Board', '{statistics}', $3, (select id from homeward.users where organisation_id = $2 limit 1), now() + interval '7 days')`,
    [id, actor.organisationId, createHash('sha256').update(id).digest('hex')],
  );
  return id;
};

export const samples: Sample[] = [
  { operation: 'users', on: 'organisation', document: `{ users { nodes { id email roles } } }`, variables: () => ({}) },
  {
    operation: 'user',
    on: 'organisation',
    document: `query($id: UUID!) { user(id: $id) { id email roles } }`,
    variables: async (context) => ({ id: await addUser(context) }),
  },
  { operation: 'invitations', on: 'organisation', document: `{ invitations { id email } }`, variables: () => ({}) },
  { operation: 'organisation', on: 'organisation', document: `{ organisation { id name } }`, variables: () => ({}) },
  {
    operation: 'registeredTeams',
    on: 'organisation',
    document: `{ registeredTeams { id name members } }`,
    variables: () => ({}),
  },
  {
    operation: 'inviteUser',
    on: 'organisation',
    document: `mutation($input: InviteUserInput!) { inviteUser(input: $input) { __typename ... on Invitation { id link } ${problemParts} } }`,
    variables: ({ world }) => ({
      input: {
        operationId: uuid(),
        email: `${randomUUID()}@test.example`,
        displayName: 'Chea Sophea',
        roles: ['caseworker'],
        teamIds: [world.teamOne],
      },
    }),
  },
  {
    operation: 'withdrawInvitation',
    on: 'organisation',
    document: `mutation($input: WithdrawInvitationInput!) { withdrawInvitation(input: $input) { __typename ... on Invitation { id } ${problemParts} } }`,
    variables: async (context) => ({ input: { operationId: uuid(), invitationId: await addInvitation(context) } }),
  },
  {
    operation: 'changeUser',
    on: 'organisation',
    document: `mutation($input: ChangeUserInput!) { changeUser(input: $input) { ${user} } }`,
    variables: async (context) => ({
      input: {
        operationId: uuid(),
        userId: await addUser(context),
        expectedVersion: 1,
        displayName: 'Chea Sophea',
        roles: ['supervisor'],
        teamIds: [context.world.teamOne],
      },
    }),
  },
  {
    operation: 'apiTokens',
    on: 'organisation',
    document: `{ apiTokens { id name scopes lastUsedAt } }`,
    variables: () => ({}),
  },
  {
    operation: 'makeApiToken',
    on: 'organisation',
    document: `mutation($input: MakeApiTokenInput!) { makeApiToken(input: $input) { __typename ... on ApiToken { id token } ${problemParts} } }`,
    variables: () => ({ input: { operationId: uuid(), name: 'Board', scopes: ['statistics'], days: 30 } }),
  },
  {
    operation: 'revokeApiToken',
    on: 'organisation',
    document: `mutation($input: RevokeApiTokenInput!) { revokeApiToken(input: $input) { __typename ... on ApiToken { id revokedAt } ${problemParts} } }`,
    variables: async (context) => ({ input: { operationId: uuid(), apiTokenId: await addApiToken(context) } }),
  },
  ...['disableUser', 'enableUser', 'endSessions', 'resetFactors', 'resetPassword'].map((name) => userAct(name)),
  userAct('unlinkDirectory', addLinkedUser),
  {
    operation: 'setDeadlines',
    on: 'organisation',
    document: `mutation($input: SetDeadlinesInput!) { setDeadlines(input: $input) { __typename ... on Organisation { id deadlines { kind minutes usualMinutes } } ${problemParts} } }`,
    variables: async ({ world, actor }) => {
      const [row] = await world.sql<{ version: number }>(`select version from homeward.organisations where id = $1`, [
        actor.organisationId,
      ]);
      const deadlines = [{ kind: 'VERIFICATION', minutes: 720 }];
      return { input: { operationId: uuid(), expectedVersion: row?.version, deadlines } };
    },
  },
  {
    operation: 'configureOrganisation',
    on: 'organisation',
    document: `mutation($input: ConfigureOrganisationInput!) { configureOrganisation(input: $input) { __typename ... on Organisation { id } ${problemParts} } }`,
    variables: async ({ world, actor }) => {
      const [row] = await world.sql<{ version: number }>(`select version from homeward.organisations where id = $1`, [
        actor.organisationId,
      ]);
      return {
        input: {
          operationId: uuid(),
          expectedVersion: row?.version,
          name: 'Here',
          referencePrefix: 'HR',
          timeZone: 'Asia/Phnom_Penh',
          locale: 'en',
        },
      };
    },
  },
  {
    operation: 'registerTeam',
    on: 'organisation',
    document: `mutation($input: RegisterTeamInput!) { registerTeam(input: $input) { __typename ... on Team { id } ${problemParts} } }`,
    variables: () => ({ input: { operationId: uuid(), name: `Team ${randomUUID()}` } }),
  },
  {
    operation: 'renameTeam',
    on: 'organisation',
    document: `mutation($input: RenameTeamInput!) { renameTeam(input: $input) { __typename ... on Team { id } ${problemParts} } }`,
    variables: async ({ world, actor }) => {
      const id = uuid();
      await world.sql(`insert into homeward.teams (id, organisation_id, name) values ($1, $2, $3)`, [
        id,
        actor.organisationId,
        randomUUID(),
      ]);
      return { input: { operationId: uuid(), teamId: id, expectedVersion: 1, name: `Team ${randomUUID()}` } };
    },
  },
];
