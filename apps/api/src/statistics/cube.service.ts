import { Injectable } from '@nestjs/common';
import {
  type Estimate,
  estimateOf,
  inWorker,
  type MeasuredCube,
  restoredCube,
  rhoOf,
  TOTAL,
} from '@homeward/disclosure';
import { MOST_EPSILON } from '@homeward/domain';
import { v7 as uuid } from 'uuid';
import { Acts } from '../platform/acts/acts.js';
import type { Problem } from '../platform/acts/problem.models.js';
import { InvalidInputError, RefusedError } from '../platform/acts/problems.js';
import { currentActor } from '../platform/context/context.js';
import { type Tx, UnitOfWork } from '../platform/db/unit-of-work.js';
import { axes, chosen, type MenuDimension } from './code-book.js';
import { countsOf, type TallyRow } from './cube-counts.js';
import { budgetOf, DELTA } from './budget.js';
import {
  BudgetModel,
  CubeTableModel,
  EstimateModel,
  type MakeCubeInput,
  QualityModel,
  UnknownModel,
} from './cube.models.js';
import { bookOf, snapshotModel, type SnapshotRow, snapshotRows, spanOf } from './release-row.js';
import { CubeEntity } from './statistics.entities.js';
import { DimensionModel, type SnapshotModel } from './statistics.models.js';

/** What a check of the database says when the year is spent. */
const CAP = 'cubes_within_cap';
const ONCE = 'cubes_snapshot_id_key';

/** Counts with noise: made once for each snapshot, paid for by the year, and read for ever after. */
@Injectable()
export class CubeService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
  ) {}

  budget(): Promise<BudgetModel> {
    return this.work.run(async (tx) => {
      const [row] = await tx.query<{ year: number; spent: number }>(
        `select extract(year from now() at time zone 'UTC')::int as year, coalesce(sum(rho), 0) as spent from statistics.cubes
         where extract(year from made_at at time zone 'UTC') = extract(year from now() at time zone 'UTC')`,
      );
      return Object.assign(new BudgetModel(), budgetOf(row?.year ?? 0, row?.spent ?? 0));
    });
  }

  make(input: MakeCubeInput): Promise<SnapshotModel | Problem> {
    return this.acts.run(
      'makeCube',
      input,
      async (tx) => {
        const snapshot = await snapshotOf(tx, input.snapshotId);
        if (snapshot.cube) throw new RefusedError('CUBE_MADE');
        const { epsilon, length } = input;
        if (!(epsilon > 0 && epsilon <= MOST_EPSILON))
          throw new InvalidInputError([{ field: 'epsilon', code: 'EPSILON_RANGE', params: { most: MOST_EPSILON } }]);
        if (length !== 1 && length !== 2) throw new InvalidInputError([{ field: 'length', code: 'CUBE_LENGTH' }]);
        const all = axes(spanOf(snapshot));
        await tx.patience(60);
        const counts = await countsOf(all, length, (columns) =>
          tx.query<TallyRow>(`select codes, people from statistics.tally($1, $2)`, [snapshot.id, columns]),
        );
        const rho = rhoOf(epsilon, DELTA);
        const content = await inWorker('cube', {
          book: all.map(({ group, codes }) => ({ name: group, values: codes })),
          counts,
          options: { epsilon, delta: DELTA, length },
        });
        const { organisationId, userId } = currentActor();
        await tx
          .insert(CubeEntity, {
            id: uuid(),
            organisationId,
            snapshotId: snapshot.id,
            epsilon,
            delta: DELTA,
            rho,
            length,
            content,
            madeBy: userId,
          })
          .catch((error: unknown) => {
            const { constraint } = error as { constraint?: string };
            if (constraint === CAP) throw new InvalidInputError([{ field: 'epsilon', code: 'BUDGET_SPENT' }]);
            // Somebody else made it meanwhile: what was drawn here is seen by nobody.
            if (constraint === ONCE) throw new RefusedError('CUBE_MADE');
            throw error;
          });
        return { id: snapshot.id };
      },
      async (tx, { id }) => snapshotModel(await snapshotOf(tx, id)),
    );
  }

  /** Any question of the menu by up to as many things as the cube holds. It costs nothing, however often it is asked. */
  table(snapshotId: string, names: readonly string[]): Promise<CubeTableModel | null> {
    return this.work.run(async (tx) => {
      const [snapshot] = await snapshotRows(tx, snapshotId);
      const cube = snapshot && (await cubeOf(tx, snapshotId));
      if (!cube) return null;
      const picked = chosen(names, bookOf(snapshot), []);
      if (typeof picked === 'string' || picked.length > cube.length) return null;
      return Object.assign(new CubeTableModel(), {
        dimensions: picked.map(({ name, group, categories }) =>
          Object.assign(new DimensionModel(), { name, group, categories: [...categories] }),
        ),
        cells: cellsOf(cube, picked),
      });
    });
  }

  /** How much is not known, by what is told of people. Read from the cube, so it costs nothing and tells of nobody. */
  quality(snapshotId: string): Promise<QualityModel | null> {
    return this.work.run(async (tx) => {
      const [snapshot] = await snapshotRows(tx, snapshotId);
      const cube = snapshot && (await cubeOf(tx, snapshotId));
      if (!cube) return null;
      const people = estimateOf(cube, {});
      const lines = cube.attributes
        .map(({ name, values }) => ({ name, unknown: values.filter((code) => /(^|\/)UNKNOWN$/.test(code)) }))
        .filter(({ unknown }) => unknown.length > 0)
        .map(({ name, unknown }) =>
          Object.assign(new UnknownModel(), { group: name, ...shareOf(estimateOf(cube, { [name]: unknown }), people) }),
        );
      return Object.assign(new QualityModel(), {
        people: estimateModel([], people),
        unknown: lines,
        late: snapshot.corrects ? estimateModel([], estimateOf(cube, { period: ['CORRECTION'] })) : null,
      });
    });
  }
}

export async function snapshotOf(tx: Tx, id: string): Promise<SnapshotRow> {
  const [snapshot] = await snapshotRows(tx, id);
  if (!snapshot) throw new RefusedError('NOT_FOUND');
  return snapshot;
}

/** @throws DisclosureError when what is kept is no whole cube: nothing may be answered from half of one */
export async function cubeOf(tx: Tx, snapshotId: string): Promise<MeasuredCube | undefined> {
  const row = await tx.first<{ content: unknown }>(`select content from statistics.cubes where snapshot_id = $1`, [
    snapshotId,
  ]);
  return row && restoredCube(row.content);
}

/** Each category, and the totals, with its error bar. */
export function cellsOf(cube: MeasuredCube, picked: readonly MenuDimension[]): EstimateModel[] {
  const choices = picked.map(({ group, categories, level }) => [
    ...categories.map((category) => ({ category, where: { [group]: [...(level?.parts[category] ?? [category])] } })),
    { category: TOTAL, where: {} },
  ]);
  const [first = [], second] = choices;
  const pairs = second ? first.flatMap((one) => second.map((other) => [one, other])) : first.map((one) => [one]);
  return pairs.map((pair) =>
    estimateModel(
      pair.map(({ category }) => category),
      estimateOf(cube, Object.assign({}, ...pair.map(({ where }) => where)) as Record<string, string[]>),
    ),
  );
}

const estimateModel = (key: readonly string[], { estimate, lo, hi }: Omit<Estimate, 'key'>): EstimateModel =>
  Object.assign(new EstimateModel(), { key: [...key], estimate, lo, hi });

/** Half the length of a bar that holds 19 times of 20, in standard errors. */
const REACH = 1.96;

/** A share with a bar of its own: of how many, is known about as well as how many. Who is in the part is in the whole, so the bar is rather too long. */
function shareOf(part: Omit<Estimate, 'key'>, whole: Omit<Estimate, 'key'>): { share: number; lo: number; hi: number } {
  if (whole.estimate <= 0) return { share: 0, lo: 0, hi: 1 };
  const within = (value: number): number => Math.min(1, Math.max(0, value));
  const share = within(part.estimate / whole.estimate);
  const reach = (REACH * Math.hypot(part.standardError, share * whole.standardError)) / whole.estimate;
  return { share, lo: within(share - reach), hi: within(share + reach) };
}
