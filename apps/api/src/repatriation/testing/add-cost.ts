import type { TestUser, World } from '@homeward/testing';
import { v7 as uuid } from 'uuid';

/** Past every policy: a paid cost of a case, with a donor, on the actor's own account. @returns its id */
export async function addCost(
  world: World,
  caseId: string,
  actor: TestUser,
  more: {
    readonly amountMinor?: number;
    readonly currency?: string;
    readonly state?: string;
    readonly note?: string;
  } = {},
): Promise<string> {
  const id = uuid();
  const sealed = await world.seal(
    'costs',
    id,
    caseId,
    { note: more.note ?? 'Two tickets by bus' },
    actor.organisationId,
  );
  await world.sql(
    `insert into homeward.costs (id, organisation_id, batch_id, case_id, kind, amount_minor, currency, spent_on, payer, donor_id, state, note, recorded_by)
     select $1, c.organisation_id, $1, c.id, 'FOOD', $3, $4, current_date, 'DONOR', $5, $6, $7, $8 from homeward.cases c where c.id = $2`,
    [
      id,
      caseId,
      more.amountMinor ?? 12_500,
      more.currency ?? 'USD',
      await aDonor(world, actor.organisationId),
      more.state ?? 'PAID',
      sealed['note'],
      actor.id,
    ],
  );
  return id;
}

export async function aDonor(world: World, organisationId: string): Promise<string> {
  const [known] = await world.sql<{ id: string }>(`select id from homeward.donors where organisation_id = $1 limit 1`, [
    organisationId,
  ]);
  if (known) return known.id;
  const id = uuid();
  await world.sql(
    `insert into homeward.donors (id, organisation_id, code, name, currency, valid_from, valid_to, budget_minor) values ($1, $2, 'ALM-26', 'Almond Trust', 'USD', '2020-01-01', '2099-12-31', 5000000)`,
    [id, organisationId],
  );
  return id;
}
