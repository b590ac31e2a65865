import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { TestCase, TestUser } from '@homeward/testing';
import { type ApiUnderTest, startApi } from '../../testing/api-under-test.js';
import { agreed, draftOf, letterAbout, somebody, templateIn } from '../testing/letter-rows.js';

interface Draft {
  readonly id: string;
  readonly version: number;
  readonly dropped: number;
  readonly recipient: string | null;
  readonly people: readonly { readonly caseId: string }[];
  readonly addressee: { readonly kind: string; readonly reason: string } | null;
  readonly replaces: { readonly id: string } | null;
}
const DRAFT = `id version dropped recipient people { caseId } addressee { kind reason } replaces { id }`;

describe('letters that are being written', () => {
  let api: ApiUnderTest;
  let coordinator: TestUser;
  let template: string;
  beforeAll(async () => {
    api = await startApi();
    coordinator = api.world.users.coordinator;
    template = await templateIn(api.world, { organisationId: coordinator.organisationId, by: coordinator.id });
  });
  afterAll(() => api.stop());

  const person = async (): Promise<TestCase> => {
    const made = await api.world.addCase({ state: 'IN_CARE' });
    await agreed(api.world, made);
    return made;
  };
  const read = async (user: TestUser, id: string): Promise<Draft | null | undefined> =>
    (
      await api.ask<{ letterDraft: Draft | null }>(user, `query($id: UUID!) { letterDraft(id: $id) { ${DRAFT} } }`, {
        id,
      })
    ).data?.letterDraft;
  const list = async (user: TestUser): Promise<readonly Draft[] | undefined> =>
    (await api.ask<{ letterDrafts: Draft[] }>(user, `query { letterDrafts { ${DRAFT} } }`)).data?.letterDrafts;
  const save = async (targets: readonly TestCase[], more: object): Promise<Draft> =>
    (await api.act(
      coordinator,
      'saveLetterDraft',
      'SaveLetterDraftInput',
      { templateId: template, caseIds: targets.map(({ id }) => id), ...more },
      `... on LetterDraft { ${DRAFT} }`,
    )) as unknown as Draft;
  const count = async (id: string): Promise<number> =>
    (await api.world.sql(`select 1 from homeward.letter_drafts where id = $1`, [id])).length;

  it('are kept with every word sealed, for their writer alone, and gone when the letter is made', async () => {
    const target = await person();
    const begun = await save([target], { recipient: 'Street of the harbour' });
    expect(begun).toMatchObject({ version: 1, addressee: null, recipient: 'Street of the harbour' });
    const saved = await save([target], {
      draftId: begun.id,
      expectedVersion: 1,
      addressee: somebody,
      recipient: 'Judge',
    });
    expect(saved).toMatchObject({
      id: begun.id,
      version: 2,
      recipient: 'Judge',
      addressee: { reason: somebody.reason },
    });
    const [row] = await api.world.sql<{ text: string }>(
      `select row_to_json(d)::text as text from homeward.letter_drafts d where id = $1`,
      [begun.id],
    );
    for (const word of ['Judge', somebody.reason, 'NAMED']) expect(row?.text).not.toContain(word);
    expect(await read(coordinator, begun.id)).toMatchObject({ people: [{ caseId: target.id }], dropped: 0 });
    expect(await read(api.world.users.supervisor, begun.id)).toBeNull();
    expect((await list(coordinator))?.map(({ id }) => id)).toContain(begun.id);
    expect((await list(api.world.users.supervisor))?.map(({ id }) => id)).not.toContain(begun.id);
    const made = await api.act(
      coordinator,
      'makeLetter',
      'MakeLetterInput',
      {
        templateId: template,
        caseIds: [target.id],
        addressee: somebody,
        recipient: 'Judge',
        leftOut: [],
        draftId: begun.id,
      },
      `... on Letter { number }`,
    );
    expect(made).toMatchObject({ __typename: 'Letter' });
    expect(await count(begun.id)).toBe(0);
  });

  it('are not written over by a second tab, and not thrown away by somebody else', async () => {
    const target = await person();
    const { id } = await save([target], { recipient: 'One' });
    expect(await save([target], { draftId: id, expectedVersion: 1, recipient: 'Two' })).toMatchObject({ version: 2 });
    expect(await save([target], { draftId: id, expectedVersion: 1, recipient: 'Three' })).toMatchObject({
      __typename: 'StaleWrite',
      currentVersion: 2,
    });
    expect((await read(coordinator, id))?.recipient).toBe('Two');
    const away = (user: TestUser): Promise<unknown> =>
      api.act(
        user,
        'throwLetterDraftAway',
        'ThrowLetterDraftAwayInput',
        { draftId: id },
        `... on LetterDraftGone { id }`,
      );
    expect(await away(api.world.users.supervisor)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await away(coordinator)).toMatchObject({ id });
    expect(await count(id)).toBe(0);
  });

  it('drop who is out of reach, say so, and show no word once nobody is left', async () => {
    const [stays, goes] = [await person(), await person()];
    const [both, alone] = [
      await draftOf(api.world, coordinator, [stays, goes], await letterAbout(api.world, [stays])),
      await draftOf(api.world, coordinator, [goes]),
    ];
    expect(await read(coordinator, both)).toMatchObject({ dropped: 0, replaces: { id: expect.any(String) } });
    await api.world.sql(`update homeward.cases set sensitivity = 'RESTRICTED' where id = $1`, [goes.id]);
    expect(await read(coordinator, both)).toMatchObject({ people: [{ caseId: stays.id }], dropped: 1 });
    expect(await read(coordinator, alone)).toBeNull();
    expect((await list(coordinator))?.find(({ id }) => id === alone)).toEqual(
      expect.objectContaining({ people: [], dropped: 1, recipient: null, addressee: null }),
    );
    // Saved again, whoever was dropped is out of it.
    expect(await save([stays, goes], { draftId: both, expectedVersion: 1 })).toMatchObject({ dropped: 0, version: 2 });
    expect(await save([goes], {})).toMatchObject({ code: 'NOT_FOUND' });
  });

  it('lose whoever is erased, with the words, and end thirty days after they were last saved', async () => {
    const [stays, goes] = [await person(), await person()];
    const [both, alone, old] = [
      await draftOf(api.world, coordinator, [stays, goes]),
      await draftOf(api.world, coordinator, [goes]),
      await draftOf(api.world, coordinator, [stays]),
    ];
    await api.world.sql(`update homeward.cases set erased_at = now() where id = $1`, [goes.id]);
    expect(await count(alone)).toBe(0);
    expect(await read(coordinator, both)).toMatchObject({
      people: [{ caseId: stays.id }],
      dropped: 1,
      recipient: null,
    });
    await api.world.sql(`update homeward.letter_drafts set saved_at = now() - interval '31 days' where id = $1`, [old]);
    await api.world.sql(`select homeward.sweep_letter_drafts()`);
    expect([await count(old), await count(both)]).toEqual([0, 1]);
  });
});
