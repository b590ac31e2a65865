const vowels = new Set('aeiou');
const near = new Set(
  ['ck', 'cj', 'cs', 'dt', 'bp', 'gk', 'mn', 'lr', 'sz', 'st', 'gj', 'jz', 'iy', 'jy', 'vw', 'nl'].flatMap((pair) => [
    pair,
    pair.charAt(1) + pair.charAt(0),
  ]),
);

function swapCost(a: string, b: string): number {
  if (a === b) return 0;
  if (vowels.has(a) && vowels.has(b)) return 0.4;
  return near.has(a + b) ? 0.5 : 1;
}
const dropCost = (letter: string): number => (vowels.has(letter) || letter === 'h' ? 0.6 : 1);

/**
 * Damerau-Levenshtein with cheap vowels and cheap neighbours (d and t, l and r), because lists written by ear differ there. In
 * units of one letter. O(a * b); inputs are names, at most some 40 letters.
 */
export function soundDistance(a: string, b: string): number {
  let before: number[] = [];
  let last: number[] = [0];
  for (let j = 1; j <= b.length; j += 1) last.push((last[j - 1] ?? 0) + dropCost(b.charAt(j - 1)));
  for (let i = 1; i <= a.length; i += 1) {
    const letter = a.charAt(i - 1);
    const row: number[] = [(last[0] ?? 0) + dropCost(letter)];
    for (let j = 1; j <= b.length; j += 1) {
      const other = b.charAt(j - 1);
      let cost = Math.min(
        (last[j] ?? 0) + dropCost(letter),
        (row[j - 1] ?? 0) + dropCost(other),
        (last[j - 1] ?? 0) + swapCost(letter, other),
      );
      if (i > 1 && j > 1 && letter === b.charAt(j - 2) && a.charAt(i - 2) === other) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 0.7);
      }
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return last[b.length] ?? 0;
}

/** 1 for equal, 0 for nothing in common. */
export function soundCloseness(a: string, b: string): number {
  if (a === b) return a === '' ? 0 : 1;
  const longest = Math.max(a.length, b.length);
  if (longest === 0 || Math.min(a.length, b.length) * 2 < longest) return 0;
  return Math.max(0, 1 - soundDistance(a, b) / longest);
}
