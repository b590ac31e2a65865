import type { KeyAct } from '@homeward/domain';
import type { World } from '@homeward/testing';
import { v7 as uuid } from 'uuid';

/** What two people approved in the console for `npm run keys`, past the console. */
export async function approveKeys(world: World, act: KeyAct, ago = '1 minute'): Promise<string> {
  const id = uuid();
  const { here, users } = world;
  await world.sql(
    `insert into homeward.approvals (id, organisation_id, kind, subject_id, payload, reason, requested_by, decision, decided_by, decided_at)
     values ($1, $2, 'KEY_OPERATION', $3, $4, '', $5, 'APPROVED', $6, now() - $7::interval)`,
    [id, here, uuid(), { act }, users.administrator.id, users.data_protection_officer.id, ago],
  );
  return id;
}
