import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestUser } from '@homeward/testing';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';

const SECRET = 'The informant is the cook';

describe('what is sealed', () => {
  let api: ApiUnderTest;
  beforeAll(async () => {
    api = await startApi();
  });
  afterAll(() => api.stop());

  it('is read after a reason, once for a case and a sitting, and by nobody else', async () => {
    const { caseworker, supervisor, coordinator } = api.world.users;
    const [target, other] = [await api.world.addCase(), await api.world.addCase()];
    for (const { id: caseId } of [target, other])
      await api.act(
        caseworker,
        'addNote',
        'AddNoteInput',
        { caseId, kind: 'SAFETY', fieldClass: 'sealed', text: SECRET },
        `... on Note { id text }`,
      );
    const told = async (user: TestUser, id = target.id): Promise<string> =>
      JSON.stringify(
        (
          await api.ask(
            user,
            `query($id: UUID!) { timeline(caseId: $id) { nodes { note { fieldClass text } event { reason data } } } case(id: $id) { open } }`,
            { id },
          )
        ).data,
      );
    const open = (user: TestUser, reason: string): Promise<{ __typename: string; code?: string }> =>
      api.act(user, 'openSealed', 'OpenSealedInput', { caseId: target.id, reason }, `... on Case { id }`);
    for (const user of [caseworker, supervisor, coordinator]) expect(await told(user)).not.toContain(SECRET);
    // It is there, and says of what class it is.
    expect(await told(supervisor)).toContain('"fieldClass":"sealed"');
    expect(await open(supervisor, ' ')).toMatchObject({ fields: [{ field: 'reason', code: 'REASON_NEEDED' }] });
    expect(await told(supervisor)).not.toContain(SECRET);
    expect(await open(api.world.neighbours.supervisor, 'Curious')).toMatchObject({ code: 'NOT_FOUND' });
    expect(await open(supervisor, 'The cook has to be warned')).toMatchObject({ __typename: 'Case' });
    expect(await told(supervisor)).toContain(SECRET);
    expect(await told(supervisor, other.id)).not.toContain(SECRET);
    for (const user of [caseworker, coordinator]) expect(await told(user)).not.toContain(SECRET);
    const logged = await api.world.sql<{ detail: object }>(
      `select detail from audit.events where case_id = $1 and actor_id = $2 and kind = 'read' and subject = 'notes' order by id limit 1`,
      [target.id, supervisor.id],
    );
    expect(JSON.stringify(logged)).not.toContain('warned');
    // The next sitting is asked again.
    await api.world.sql(`update homeward.seal_openings set session_id = gen_random_uuid() where case_id = $1`, [
      target.id,
    ]);
    expect(await told(supervisor)).not.toContain(SECRET);
  });
});
