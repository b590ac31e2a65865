/** What stands in a row where its sensitive value is not told. */
export const UNTOLD = '*';

/**
 * Which sensitive values of a class of alike rows are told: those that at least `least` of it share. The others together are at least as many too,
 * so that "one of those who are not told" is no description of a few either; for that the rarest told value is kept back with them. Where
 * fewer than `groups` different answers are left (told ones, and "not told"), nothing is told of the class.
 *
 * What is not told is therefore never one value alone: each kept back by itself is of fewer than `least`.
 *
 * @param counts rows of the class by value
 */
export function toldIn(counts: ArrayLike<number>, least: number, groups: number): Uint8Array {
  const told = Uint8Array.from(counts, (count) => (count >= least ? 1 : 0));
  let [untold, answers, rarest] = [0, 0, -1];
  for (let value = 0; value < counts.length; value++) {
    const count = counts[value] ?? 0;
    if (told[value] === 0) untold += count;
    else {
      answers++;
      if (rarest < 0 || count < (counts[rarest] ?? 0)) rarest = value;
    }
  }
  if (untold > 0 && untold < least && rarest >= 0) {
    told[rarest] = 0;
    untold += counts[rarest] ?? 0;
    answers--;
  }
  if (answers + (untold > 0 ? 1 : 0) < groups) told.fill(0);
  return told;
}
