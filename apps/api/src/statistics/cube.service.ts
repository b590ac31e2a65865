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
import { axes, chosen, CORRECTION, type MenuDimension } from './code-book.js';
import { countsOf, type TallyRow } from './cube-counts.js';
import { budgetOf, DELTA, spentOf } from './budget.js';
import {
  BudgetModel,
  CubeTableModel,
  EstimateModel,
  type MakeCubeInput,
  QualityModel,
  UnknownModel,
} from './cube.models.js';
import { isUnknown } from './quality.js';
import { bookOf, snapshotModel, type SnapshotRow, snapshotRows, spanOf } from './release-row.js';
import { CubeEntity } from './statistics.entities.js';
import { DimensionModel, type SnapshotModel } from './statistics.models.js';

/** What a check of the database says when the year is spent. */
const CAP = 'cubes_within_cap';
const ONCE = 'cubes_once';

/** Counts with noise: made once for each snapshot, paid for by the year, and read for ever after. */
@Injectable()
export class CubeService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly acts: Acts,
  ) {}

  budget(): Promise<BudgetModel> {
    return this.work.run(async (tx) => {
      const { year, spent } = await spentOf(tx);
      return Object.assign(new BudgetModel(), budgetOf(year, spent));
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
            kind: 'COUNTS',
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
      return answerOf(cube, bookOf(snapshot), names);
    });
  }

  /** How much is not known, by what is told of people: from what was drawn at sealing, or from the counts where they have less noise. */
  quality(snapshotId: string): Promise<QualityModel | null> {
    return this.work.run(async (tx) => {
      const [snapshot] = await snapshotRows(tx, snapshotId);
      const cube = snapshot && (await clearestOf(tx, snapshotId));
      if (!cube) return null;
      const people = estimateOf(cube, {});
      const lines = cube.attributes
        .map(({ name, values }) => ({ name, unknown: values.filter(isUnknown) }))
        .filter(({ unknown }) => unknown.length > 0)
        .map(({ name, unknown }) =>
          Object.assign(new UnknownModel(), { group: name, ...shareOf(estimateOf(cube, { [name]: unknown }), people) }),
        );
      return Object.assign(new QualityModel(), {
        people: estimateModel([], people),
        unknown: lines,
        late: snapshot.corrects ? estimateModel([], estimateOf(cube, { period: [CORRECTION] })) : null,
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
  const content = await storedCubeOf(tx, snapshotId);
  return content === undefined ? undefined : restoredCube(content);
}

/** The same as it is kept. */
export async function storedCubeOf(tx: Tx, snapshotId: string): Promise<unknown> {
  const row = await tx.first<{ content: unknown }>(
    `select content from statistics.cubes where snapshot_id = $1 and kind = 'COUNTS'`,
    [snapshotId],
  );
  return row?.content;
}

/** What was drawn at sealing, or the counts: whichever has less noise on a number. */
async function clearestOf(tx: Tx, snapshotId: string): Promise<MeasuredCube | undefined> {
  const rows = await tx.query<{ content: unknown }>(`select content from statistics.cubes where snapshot_id = $1`, [
    snapshotId,
  ]);
  return rows.map(({ content }) => restoredCube(content)).sort((one, other) => one.sigma - other.sigma)[0];
}

/** Reads the stored numbers and nothing else. Null: not on the menu, or more things together than are counted. */
export function answerOf(
  cube: MeasuredCube,
  book: readonly MenuDimension[],
  names: readonly string[],
): CubeTableModel | null {
  const picked = chosen(names, book, []);
  if (typeof picked === 'string' || picked.length > cube.length) return null;
  return Object.assign(new CubeTableModel(), {
    dimensions: picked.map(({ name, group, categories }) =>
      Object.assign(new DimensionModel(), { name, group, categories: [...categories] }),
    ),
    cells: cellsOf(cube, picked),
  });
}

/** Each category, and the totals, with its error bar. */
function cellsOf(cube: MeasuredCube, picked: readonly MenuDimension[]): EstimateModel[] {
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
