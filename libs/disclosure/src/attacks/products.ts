import { DisclosureError } from '../disclosure-error.js';
import type { Randomness } from '../private/randomness.js';
import type { Microdata } from '../rows/microdata.js';
import { completed, toGuess } from './coarse.js';
import { gainOf, type Gain } from './intervals.js';
import { lineOf, membershipLine, NOTHING, type AttackLine, type AttackName } from './lines.js';
import { inference, linkage, membershipByDistance, singlingOut, type Lists, type Outcome } from './on-rows.js';
import { alike, type Halves } from './people.js';

/** People of each kind on whom membership is tried: with fewer, chance alone reaches above the bar. */
export const MEMBERS = 2000;

/** The attacks on rows, on one kind of published rows. */
export class Products {
  private readonly lists: Lists;
  private readonly outcomes: readonly { attack: AttackName; outcome: Outcome }[];
  private readonly distance: Gain;

  /** @param whole where `people` are as coarse rows describe them: the same people as they are */
  constructor(
    people: Halves & { readonly secret: string },
    made: Microdata,
    tries: number,
    random: Randomness,
    whole?: Halves,
  ) {
    const [known, published, absent] = alike([people.rows, made, people.heldOut]);
    if (!known || !published || !absent) throw new DisclosureError('INVALID_TABLE', 'there are no people');
    this.lists = { made: published, members: known, others: absent };
    this.outcomes = [
      { attack: 'singling-out-univariate', outcome: singlingOut(this.lists, 'univariate', tries, random) },
      { attack: 'singling-out-multivariate', outcome: singlingOut(this.lists, 'multivariate', tries, random) },
      ...(whole
        ? [{ attack: 'singling-out-completed' as const, outcome: completed(people, made, whole, tries, random) }]
        : []),
      { attack: 'linkage', outcome: linkage(this.lists, tries, random) },
      {
        attack: 'inference',
        outcome: inference(
          whole ? toGuess(people, made, whole, people.secret) : this.lists,
          known.names.indexOf(people.secret),
          tries,
          random,
        ),
      },
    ];
    this.distance = membershipByDistance(this.lists, MEMBERS, random);
  }

  lines(target: 'synthetic' | 'anonymous', naive: Products, ceiling: number | null, promised: boolean): AttackLine[] {
    return [
      ...this.outcomes.map(({ attack, outcome }) => {
        const beside = naive.outcomes.find((one) => one.attack === attack)?.outcome ?? {
          attack: NOTHING,
          control: NOTHING,
        };
        return lineOf(attack, target, outcome.attack, outcome.control, {
          ...gainOf(outcome.attack, outcome.control),
          naive: gainOf(beside.attack, beside.control),
          ceiling: null,
          bar: promised ? 'interval-includes-zero' : null,
        });
      }),
      membershipLine(
        'membership-distance',
        {
          target,
          ceiling,
          naive: naive.distance,
          tries: Math.min(MEMBERS, this.lists.members.rows),
          controlTries: Math.min(MEMBERS, this.lists.others.rows),
        },
        this.distance,
        promised,
      ),
    ];
  }
}

/** The rows with values that fewer than k have left out. */
export function hidden(data: Microdata, k: number): Microdata {
  return {
    rows: data.rows,
    columns: data.columns.map(({ name, values, codes }) => {
      const counts = new Int32Array(values.length);
      for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;
      const blank = values.length;
      return {
        name,
        values: [...values, ''],
        codes: codes.map((code) => ((counts[code] ?? 0) < k ? blank : code)),
      };
    }),
  };
}
