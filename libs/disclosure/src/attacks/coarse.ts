import { DisclosureError } from '../disclosure-error.js';
import type { Randomness } from '../private/randomness.js';
import { linesOf, microdata, type Microdata } from '../rows/microdata.js';
import { UNTOLD } from '../rows/told.js';
import { completedSinglingOut } from './completed.js';
import type { Lists, Outcome } from './on-rows.js';
import { alike, rowsOf, type Halves } from './people.js';

/** Coarse rows that leave. */
export interface CoarseProduct {
  readonly rows: Microdata;
  /** How they describe a person, whether or not they are in it: values in the order of the columns of `people.rows`. */
  readonly describe: (line: readonly string[]) => readonly string[];
}

/** People as coarse rows describe them. */
const described = (data: Microdata, { describe }: CoarseProduct): Microdata =>
  microdata(
    linesOf(data).map((line) => describe(line)),
    data.columns.map(({ name }, at) => ({ name, at })),
  );

/** Members and people who are not in it, as the rows would describe them. */
export const describedHalves = ({ rows, heldOut }: Halves, product: CoarseProduct): Halves => ({
  rows: described(rows, product),
  heldOut: described(heldOut, product),
});

export function completed(
  as: Halves & { readonly secret: string },
  made: Microdata,
  whole: Halves,
  tries: number,
  random: Randomness,
): Outcome {
  const [published, ...people] = alike([made, as.rows, whole.rows, as.heldOut, whole.heldOut]);
  const [members, membersWhole, others, othersWhole] = people;
  if (!published || !members || !membersWhole || !others || !othersWhole) throw nobody();
  return completedSinglingOut(
    published,
    { as: members, whole: membersWhole },
    { as: others, whole: othersWhole },
    published.names.indexOf(as.secret),
    tries,
    random,
  );
}

/** For inference: of people what is to be guessed as it is, and of the rows those that tell it. */
export function toGuess(as: Halves, made: Microdata, whole: Halves, secret: string): Lists {
  const telling = made.columns.find(({ name }) => name === secret);
  const told = Int32Array.from({ length: made.rows }, (_, row) => row).filter(
    (row) => telling?.values[telling.codes[row] ?? 0] !== UNTOLD,
  );
  const withTruth = (coarse: Microdata, truth: Microdata): Microdata => ({
    rows: coarse.rows,
    columns: coarse.columns.map((column) =>
      column.name === secret ? (truth.columns.find(({ name }) => name === secret) ?? column) : column,
    ),
  });
  const [members, published, others] = alike([
    withTruth(as.rows, whole.rows),
    rowsOf(made, told),
    withTruth(as.heldOut, whole.heldOut),
  ]);
  if (!members || !published || !others) throw nobody();
  return { members, made: published, others };
}

const nobody = (): DisclosureError => new DisclosureError('INVALID_TABLE', 'there are no people');
