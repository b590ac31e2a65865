import { type ItemCode, checklistItems, ruleOf } from '@homeward/domain';
import type { TestUser } from '@homeward/testing';
import type { ApiUnderTest } from '../../testing/api-under-test.js';

export type Item = ItemCode;
export interface WayHome {
  readonly __typename?: string;
  readonly caseId: string;
  readonly caseState: string;
  readonly stage: string;
  readonly covering: { readonly here: boolean; readonly mission: { readonly id: string } } | null;
  readonly items: readonly {
    readonly item: Item;
    readonly state: string;
    readonly version: number;
    readonly ready: boolean;
    readonly dueOn: string | null;
    readonly waitsFor: readonly Item[];
    readonly heldBy: readonly string[];
  }[];
  readonly exceptions: readonly { readonly id: string; readonly kind: string; readonly liftedAt: string | null }[];
  readonly overstay: { readonly version: number } | null;
  readonly shares: readonly { readonly id: string; readonly endedAt: string | null; readonly version: number }[];
}

export const WAY_HOME = `caseId caseState stage covering { here mission { id } } exceptions { id kind liftedAt } overstay { version } shares { id endedAt version }
  items { item state party version ready dueOn waitsFor heldBy mission { id } }`;

export function itemOf(way: WayHome, item: Item): WayHome['items'][number] {
  const found = way.items.find((one) => one.item === item);
  if (!found) throw new Error(`no item ${item}`);
  return found;
}

async function act(api: ApiUnderTest, user: TestUser, mutation: string, type: string, input: object): Promise<WayHome> {
  const way = await api.act<WayHome>(user, mutation, type, input, `... on WayHome { ${WAY_HOME} }`);
  if (way.__typename !== 'WayHome') throw new Error(`${mutation}: ${JSON.stringify(way)}`);
  return way;
}

export const begin = (api: ApiUnderTest, user: TestUser, caseId: string): Promise<WayHome> =>
  act(api, user, 'beginRepatriation', 'BeginRepatriationInput', { caseId });

export async function complete(api: ApiUnderTest, user: TestUser, caseId: string, item: Item): Promise<WayHome> {
  const answer = await api.ask<{ wayHome: WayHome }>(
    user,
    `query($id: UUID!) { wayHome(caseId: $id) { items { item version } } }`,
    { id: caseId },
  );
  const version = answer.data?.wayHome.items.find((one) => one.item === item)?.version;
  return act(api, user, 'completeItem', 'CompleteItemInput', { caseId, item, expectedVersion: version });
}

export async function stepsOf(
  api: ApiUnderTest,
  user: TestUser,
  caseId: string,
  items: readonly Item[],
): Promise<void> {
  for (const item of items) await complete(api, user, caseId, item);
}

/** Begins and does everything that `upTo` needs, so that it is the next thing to do. */
export async function readyToTravel(
  api: ApiUnderTest,
  user: TestUser,
  caseId: string,
  upTo: Item = 'MOVEMENT_BOOKED',
): Promise<void> {
  await begin(api, user, caseId);
  const needed = new Set<Item>();
  const add = (item: Item): void => ruleOf(item).needs.forEach((need) => (needed.add(need), add(need)));
  add(upTo);
  await stepsOf(
    api,
    user,
    caseId,
    checklistItems.filter((item) => needed.has(item)),
  );
}
