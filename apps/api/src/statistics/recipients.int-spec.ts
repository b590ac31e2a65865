import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { type ApiUnderTest, startApi } from '../testing/api-under-test.js';
import { recipientFor } from './test-recipients.js';

interface Answer {
  __typename: string;
  id: string;
  version: number;
  code?: string;
  fields?: { field: string; code: string; params: { name: string; value: string }[] }[];
  heldTogether?: { families: string[] }[];
  mergedHere?: { name: string }[];
}

const PROBLEMS = `... on Refused { code } ... on InvalidInput { fields { field code } }`;
const RECIPIENT = `... on Recipient { id version domain heldTogether { families } mergedHere { name } } ${PROBLEMS}`;

describe('who gets figures', () => {
  let api: ApiUnderTest;
  let snapshot: string;
  const auditor = () => api.world.users.auditor;
  const add = (name: string, more: object = {}): Promise<Answer> =>
    api.act<Answer>(
      auditor(),
      'addRecipient',
      'AddRecipientInput',
      { name, kind: 'DONOR', apartFrom: [], ...more },
      RECIPIENT,
    );
  const table = (recipientId: string, dimensions: string[], more: object = {}): Promise<Answer> =>
    api.act<Answer>(
      auditor(),
      'releaseTable',
      'ReleaseTableInput',
      { snapshotId: snapshot, dimensions, purpose: 'Report', recipientId, ...more },
      `... on Release { id } ${PROBLEMS}`,
    );
  const rows = (recipientId: string): Promise<Answer> =>
    api.act<Answer>(
      auditor(),
      'releaseRows',
      'ReleaseRowsInput',
      { snapshotId: snapshot, known: ['sex', 'nationality'], hidden: null, purpose: 'Study', recipientId },
      `... on Release { id } ${PROBLEMS}`,
    );
  const merge = (recipientId: string, into: string, expectedVersion = 1): Promise<Answer> =>
    api.act<Answer>(
      auditor(),
      'mergeRecipients',
      'MergeRecipientsInput',
      { recipientId, into, expectedVersion, reason: 'One office with two names' },
      RECIPIENT,
    );
  const approvalOf = async (releaseId: string): Promise<string> => {
    const [asked] = await api.world.sql<{ id: string }>(`select id from homeward.approvals where subject_id = $1`, [
      releaseId,
    ]);
    return asked?.id ?? '';
  };
  const decide = async (releaseId: string): Promise<Answer> =>
    api.act<Answer>(
      api.world.users.data_protection_officer,
      'decideApproval',
      'DecideApprovalInput',
      { approvalId: await approvalOf(releaseId), expectedVersion: 1, approve: true },
      `... on Approval { decision } ${PROBLEMS}`,
    );

  beforeAll(async () => {
    api = await startApi();
    const { world } = api;
    snapshot = uuid();
    await world.sql(
      `insert into statistics.snapshots (id, organisation_id, period_from, period_to, sealed_by) values ($1, $2, '2015-01-01', '2015-12-31', $3)`,
      [snapshot, world.here, world.users.auditor.id],
    );
    await world.sql(
      `insert into statistics.snapshot_rows (snapshot_id, organisation_id, period, sex, age_band, nationality, country, province, recruitment, fraud, control, exit_mode, identification, stage, stay_band, home_band)
       select $1, $2, '2015-03', case when n % 2 = 0 then 'MALE' else 'FEMALE' end, '21-23', case when n % 3 = 0 then 'ID' else 'CN' end, 'KH', 'Kandal', 'UNKNOWN', 'UNKNOWN', 'UNKNOWN', 'NOT_OUT', 'NOT_SCREENED', 'NOT_STARTED', 'UNKNOWN', 'NOT_HOME'
       from generate_series(1, 300) n`,
      [snapshot, world.here],
    );
  });
  afterAll(() => api.stop());

  it('somebody with a close name or domain is asked about, and only then added', async () => {
    const first = await add('Lantern Fund', { domain: 'https://www.lantern.example/about' });
    expect(first).toMatchObject({ __typename: 'Recipient', domain: 'lantern.example' });
    const asked = { fields: [{ field: 'apartFrom', code: 'RECIPIENT_ALIKE' }] };
    expect(await add('lantern fund.')).toMatchObject(asked);
    expect(await add('Office Siem Reap', { domain: 'ann@mail.lantern.example' })).toMatchObject(asked);
    expect(await add('Everybody')).toMatchObject(asked);
    expect(await add('Lantern Fund Europe', { apartFrom: [first.id] })).toMatchObject({ __typename: 'Recipient' });
    expect(await add('Another', { domain: 'lantern' })).toMatchObject({ fields: [{ code: 'RECIPIENT_DOMAIN' }] });
    expect(await add('Another', { kind: 'PUBLIC' })).toMatchObject({ fields: [{ code: 'RECIPIENT_FIXED' }] });
    // Renamed, they are still known by the name that something left under.
    await table(first.id, ['sex']);
    const renamed = await api.act<Answer>(
      auditor(),
      'correctRecipient',
      'CorrectRecipientInput',
      { recipientId: first.id, expectedVersion: 1, name: 'Zebra', kind: 'DONOR', domain: null, apartFrom: [] },
      RECIPIENT,
    );
    // The other Lantern is close to what they were called.
    expect(renamed).toMatchObject(asked);
    await api.world.sql(`update statistics.recipients set name = 'Zebra', domain = '' where id = $1`, [first.id]);
    expect(await add('Lantern Funds')).toMatchObject(asked);
  });

  it('two names of one reader count together, and what they hold together is told', async () => {
    const [one, other] = [await add('Harbour'), await add('Quay')];
    const exact = await table(one.id, ['sex']);
    const coarse = await rows(other.id);
    expect([exact.__typename, coarse.__typename]).toEqual(['Release', 'Release']);
    // Coarse rows show exact numbers of what a table hides: they are a third way.
    expect(await table(other.id, ['region'])).toMatchObject({
      fields: [{ field: 'recipientId', code: 'RECIPIENT_HAS_OTHER_KIND' }],
    });
    expect(await decide(exact.id)).toMatchObject({ decision: 'APPROVED' });
    expect(await merge(other.id, one.id)).toMatchObject({
      id: one.id,
      mergedHere: [{ name: 'Quay' }],
      heldTogether: [],
    });
    // Asked for before it was known; it does not leave any more.
    expect(await decide(coarse.id)).toMatchObject({ code: 'RECIPIENT_HAS_OTHER_KIND' });
    expect(await table(other.id, ['region'])).toMatchObject({ fields: [{ code: 'RECIPIENT_UNKNOWN' }] });
    expect(await merge(other.id, one.id, 2)).toMatchObject({ code: 'RECIPIENT_MERGED' });
    // As if both had left before.
    await api.world.sql(`alter table statistics.releases disable trigger releases_one_way`);
    await api.world.sql(`update statistics.releases set confirmed_at = now(), confirmed_by = $2 where id = $1`, [
      coarse.id,
      api.world.users.data_protection_officer.id,
    ]);
    await api.world.sql(`alter table statistics.releases enable trigger releases_one_way`);
    const { data } = await api.ask<{ recipients: Answer[] }>(
      api.world.users.data_protection_officer,
      `{ recipients { id heldTogether { families } } }`,
    );
    const held = data?.recipients.find(({ id }) => id === one.id)?.heldTogether;
    expect(held?.map(({ families }) => [...families].sort())).toEqual([['EXACT', 'ROWS']]);
  });

  it('what the media have, everybody has; and the second person sees what a reader has and whom they resemble', async () => {
    const paper = await add('The Courier', { kind: 'MEDIA_PUBLIC' });
    expect(await rows(paper.id)).toMatchObject({ fields: [{ code: 'ROWS_NOT_PUBLIC' }] });
    // Coarse rows of the period were asked for: exact tables can no longer go to everybody.
    expect(await table(paper.id, ['sex'])).toMatchObject({ fields: [{ code: 'PUBLIC_HAS_EXACT' }] });
    // A reader of exact tables turns out to be a newspaper: then everybody has them, and whoever has rows has both.
    const [blog, other] = [(await add('Pelican')).id, (await add('Ibis')).id];
    expect(await decide((await table(blog, ['sex'])).id)).toMatchObject({ decision: 'APPROVED' });
    await api.world.sql(`update statistics.recipients set kind = 'MEDIA_PUBLIC' where id = $1`, [blog]);
    expect(await table(other, ['sex'])).toMatchObject({ __typename: 'Release' });
    expect(await rows(other)).toMatchObject({ fields: [{ code: 'RECIPIENT_HAS_OTHER_KIND' }] });
    const donor = await recipientFor(api.world, api.world.here, 'Zebra');
    const asked = await table(donor, ['region']);
    const { data } = await api.ask<{ approval: { effects: { after: string }[] } }>(
      api.world.users.data_protection_officer,
      `query($id: UUID!) { approval(id: $id) { effects { after } } }`,
      { id: await approvalOf(asked.id) },
    );
    expect(asked.__typename).toBe('Release');
    const told = JSON.stringify(data?.approval.effects);
    expect(told).toContain('Zebra, donor');
    expect(told).toMatch(/#\d+ exact table/);
  });

  it('the database keeps it apart without the service, ten at once too', async () => {
    const reader = (await add('Obelisk')).id;
    const fresh = uuid();
    await api.world.sql(
      `insert into statistics.snapshots (id, organisation_id, period_from, period_to, sealed_by) values ($1, $2, '2014-01-01', '2014-12-31', $3)`,
      [fresh, api.world.here, auditor().id],
    );
    const tried = await Promise.allSettled(
      Array.from({ length: 10 }, (_, n) =>
        api.world.sql(
          `insert into statistics.releases (id, organisation_id, snapshot_id, number, kind, dimensions, k, purpose, recipient, recipient_id, cells, risk, sha256, released_by)
           values ($1, $2, $3, $4, $5, '{}', 11, 'p', 'another name', $6, '[]', '{}', 'x', $7)`,
          [
            uuid(),
            api.world.here,
            fresh,
            500 + n,
            ['TABLE', 'CUBE', 'SYNTHETIC_ROWS', 'ANONYMOUS_ROWS', 'TABLE'][n % 5],
            reader,
            auditor().id,
          ],
        ),
      ),
    );
    expect(tried.some(({ status }) => status === 'fulfilled')).toBe(true);
    const kept = await api.world.sql<{ recipient: string; family: string }>(
      `select distinct recipient, statistics.release_family(kind) as family from statistics.releases where snapshot_id = $1`,
      [fresh],
    );
    expect(kept).toHaveLength(1);
    // The name of a release is the register's, whatever was sent.
    expect(kept[0]?.recipient).toBe('Obelisk');
  });
});
