import { quantile } from '../private/estimates.js';
import type { Gain, Tally } from './intervals.js';

/** The greatest share of right answers to "is this person in it?" that is let pass; guessing has 0.5. */
export const MOST_AREA = 0.55;

export type AttackName =
  | 'differencing-exact'
  | 'differencing-narrow'
  | 'averaging'
  | 'singling-out-univariate'
  | 'singling-out-multivariate'
  | 'singling-out-completed'
  | 'linkage'
  | 'inference'
  | 'membership-distance'
  | 'membership-likelihood';

/** One attack on one kind of product. */
export interface AttackLine {
  readonly attack: AttackName;
  readonly target: 'tables' | 'cube' | 'synthetic' | 'anonymous';
  readonly tries: number;
  readonly successes: number;
  /** The same attack on people who are not in it; of averaging, the first answer alone. Nothing to compare with for tables: 0 of 0. */
  readonly controlTries: number;
  readonly controlSuccesses: number;
  /** Attack minus control, as shares, with 95 % interval. For membership: the area under the curve (0.5 is guessing), successes are not counted. */
  readonly gain: number;
  readonly lo: number;
  readonly hi: number;
  /** The gain where only small numbers were hidden: tables, counts, values. */
  readonly naive: Gain;
  /** For membership where a cube is known: the greatest area that any attacker whatever can reach, by what the cube promises. */
  readonly ceiling: number | null;
  /** What it must not exceed; null where nothing is promised and the figure is for whoever decides. */
  readonly bar: 'none-succeeds' | 'interval-includes-zero' | 'area-at-most-0.55' | null;
  readonly passed: boolean;
}

export const NOTHING: Tally = { tries: 0, successes: 0 };

export function lineOf(
  attack: AttackName,
  target: AttackLine['target'],
  made: Tally,
  control: Tally,
  told: Gain & Pick<AttackLine, 'naive' | 'ceiling' | 'bar'>,
): AttackLine {
  return {
    attack,
    target,
    tries: made.tries,
    successes: made.successes,
    controlTries: control.tries,
    controlSuccesses: control.successes,
    ...told,
    // By all lines together: `judgedTogether`.
    passed: true,
  };
}

export function membershipLine(
  attack: AttackName,
  { target, tries, controlTries, ...told }: Pick<AttackLine, 'target' | 'naive' | 'ceiling' | 'tries' | 'controlTries'>,
  area: Gain,
  promised: boolean,
): AttackLine {
  return lineOf(
    attack,
    target,
    { tries, successes: 0 },
    { tries: controlTries, successes: 0 },
    { ...area, ...told, bar: promised ? 'area-at-most-0.55' : null },
  );
}

/**
 * Intervals that each hold zero 19 times of 20 do not all hold it. Each is widened so that they do, together, 19 times of 20 (Bonferroni); what is told
 * of each line stays its own interval. A line on which nothing could be tried takes no part, and passes with 0 tries: that is no success.
 */
export function judgedTogether(lines: readonly AttackLine[]): AttackLine[] {
  const together = lines.filter(({ bar, tries }) => bar === 'interval-includes-zero' && tries > 0).length;
  const wider = quantile(1 - 0.025 / Math.max(1, together)) / quantile(0.975);
  return lines.map((line) => {
    const within = {
      'none-succeeds': line.successes === 0,
      'interval-includes-zero': line.tries === 0 || line.gain - wider * (line.gain - line.lo) <= 0,
      'area-at-most-0.55': line.gain <= MOST_AREA,
    };
    return { ...line, passed: line.bar === null || within[line.bar] };
  });
}
