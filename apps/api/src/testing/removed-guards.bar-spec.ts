import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { roles } from '@homeward/domain';
import { holds, type Permission } from '@homeward/policy';
import { inFull, seen } from '@homeward/testing';
import { CaseGate } from '../cases/case/case-gate.js';
import { currentActor } from '../platform/context/context.js';
import { operations } from '../platform/access/requires.js';
import { type ApiUnderTest, startApi } from './api-under-test.js';
import { roomSamples } from './room-samples.js';
import { callerOf, type Sample } from './samples.js';

/**
 * A check that nothing fails without is no check. Every @Requires and every line of the case gate is taken away, one at a time, and the part of the suite that should notice has to fail. In short every so manieth, in full all.
 */
interface Removed {
  readonly guard: string;
  readonly noticed: boolean;
}
const LEAST = 0.95;
const some = <T>(list: readonly T[], every: number): T[] =>
  inFull ? [...list] : list.filter((_, at) => at % every === 0);
const judged = (removed: readonly Removed[]): { share: number; missed: string[] } => {
  const missed = removed.filter(({ noticed }) => !noticed).map(({ guard }) => guard);
  return { missed, share: removed.length === 0 ? 0 : 1 - missed.length / removed.length };
};
function report(kind: string, removed: readonly Removed[], control: string): void {
  const { share, missed } = judged(removed);
  process.stdout.write(`${kind}: not noticed: ${missed.join('; ') || 'none'}\n`);
  expect([kind, share >= LEAST, missed]).toEqual([kind, true, missed]);
  seen({
    bar: `remove one guard at a time: the suite fails in >= 95 % (${kind})`,
    figure: `${removed.length - missed.length} of ${removed.length} removals noticed (${(share * 100).toFixed(1)} %)${missed.length > 0 ? `; not noticed: ${missed.join(', ')}` : ''}`,
    control,
  });
}

describe('an operation without its guard', () => {
  let api: ApiUnderTest;
  let samples: Sample[];
  beforeAll(async () => {
    api = await startApi();
    samples = await roomSamples();
  });
  afterAll(() => api.stop());

  it('fails the suite: @Requires', async () => {
    const { world } = api;
    const removed: Removed[] = [];
    const open: string[] = [];
    const guarded = operations().flatMap((operation) => {
      const sample = samples.find((one) => one.operation === operation.name);
      const barred = roles.find((role) => !holds([role], operation.permission as Permission));
      return sample && barred && operation.handler
        ? [{ ...operation, handler: operation.handler, sample, barred }]
        : [];
    });
    for (const { name, permission, handler, sample, barred } of some(guarded, 12)) {
      const actor = world.users[barred];
      const variables = await sample.variables({ world, actor, target: await world.addCase() });
      const forbidden = async (): Promise<boolean> =>
        (await api.ask(actor, sample.document, variables)).errors?.[0]?.extensions.code === 'FORBIDDEN';
      if (!(await forbidden())) open.push(name);
      Reflect.defineMetadata('homeward:requires', 'session.use', handler);
      removed.push({ guard: name, noticed: !(await forbidden()) });
      Reflect.defineMetadata('homeward:requires', permission, handler);
    }
    expect(open).toEqual([]);
    report('@Requires', removed, `with it every one of the ${removed.length} answers FORBIDDEN`);
  }, 1_800_000);
});

describe('an act whose case gate is open', () => {
  let api: ApiUnderTest;
  let samples: Sample[];
  /** On: the line is as it is written. Off: it opens whatever case there is. */
  let off = false;
  let away = false;
  type Line = (...given: unknown[]) => unknown;
  const lines = CaseGate.prototype as unknown as Record<'open' | 'classes', Line>;
  const written = { open: lines.open, classes: lines.classes };
  beforeAll(async () => {
    // Past the second wall, so that the first is seen to hold alone.
    api = await startApi({ pastPolicies: true });
    samples = await roomSamples();
    const { world } = api;
    for (const name of ['open', 'classes'] as const)
      lines[name] = function line(this: unknown, tx, permission, about, actor) {
        if (!off) return written[name].call(this, tx, permission, about, actor);
        const of = away ? world.strangers.supervisor : world.neighbours.supervisor;
        const anybody = {
          userId: of.id,
          organisationId: of.organisationId,
          roles: [...roles],
          teamIds: [of.teamId],
          missionId: null,
        };
        // What is a partner's alone is opened by no other role: as a reading it is.
        return written[name].call(this, tx, 'case.read', about, { ...(actor ?? currentActor()), ...anybody });
      };
  });
  afterAll(async () => {
    Object.assign(lines, written);
    await api.stop();
  });

  it('fails the suite', async () => {
    const { world } = api;
    const permission = new Map(operations().map(({ name, permission: wanted }) => [name, wanted as Permission]));
    const removed: Removed[] = [];
    const open: string[] = [];
    for (const sample of some(
      samples.filter(({ on }) => on === 'case'),
      10,
    )) {
      const role = (['supervisor', ...roles] as const).find((one) =>
        holds([one], permission.get(sample.operation) ?? 'session.use'),
      );
      if (!role) continue;
      const actor = await callerOf(world, sample, role);
      // Of another team; where arranging the act opens that (a share, a verification), of another organisation.
      const walls = [
        {
          teamId: world.teamTwo,
          registeredBy: world.neighbours.supervisor.id,
          verified: false,
          state: 'REPORTED' as const,
        },
        { organisationId: world.there, teamId: world.teamThere, registeredBy: world.strangers.supervisor.id },
      ];
      let refused: (() => Promise<boolean>) | undefined;
      for (const wall of walls) {
        const target = await world.addCase({ ...wall, assignedTo: null, compoundId: null });
        const variables = await sample.variables({ world, actor, target });
        const told = async (): Promise<number> =>
          (
            await world.sql<{ n: number }>(
              `select count(*)::int as n from audit.events where kind = 'refusal' and case_id = $1`,
              [target.id],
            )
          )[0]?.n ?? 0;
        // Where a function of the database or the answer's reading says no as well, the log alone tells the gate from them.
        const asked = async (): Promise<boolean> => {
          const before = await told();
          const { data } = await api.ask<Record<string, { code?: string } | null>>(actor, sample.document, variables);
          const root = Object.values(data ?? {}).at(0) as { code?: string } | null | undefined;
          return (root === null || root?.code === 'NOT_FOUND') && (await told()) > before;
        };
        refused = asked;
        away = 'organisationId' in wall;
        if (await asked()) break;
        refused = undefined;
      }
      if (!refused) {
        open.push(sample.operation);
        continue;
      }
      off = true;
      removed.push({ guard: sample.operation, noticed: !(await refused()) });
      off = false;
    }
    expect(open).toEqual([]);
    report(
      'case gates',
      removed,
      `with them, and without row-level security, every one of the ${removed.length} says NOT_FOUND and is in the log`,
    );
  }, 1_800_000);
});
