/**
 * Damerau-Levenshtein with cheap vowels and cheap neighbours (d and t, l and r), because lists written by ear differ there. Costs
 * stand in flat tables: a raid list against ten thousand cases compares some hundred thousand names.
 */
const base = 97;
const letters = 26;
const swapCosts = new Float64Array(letters * letters).fill(1);
const dropCosts = new Float64Array(letters).fill(1);
const cheapest = 0.6;

for (let at = 0; at < letters; at += 1) swapCosts[at * letters + at] = 0;
for (const pair of ['ck', 'cj', 'cs', 'dt', 'bp', 'gk', 'mn', 'lr', 'sz', 'st', 'gj', 'jz', 'iy', 'jy', 'vw', 'nl']) {
  const a = pair.charCodeAt(0) - base;
  const b = pair.charCodeAt(1) - base;
  swapCosts[a * letters + b] = 0.5;
  swapCosts[b * letters + a] = 0.5;
}
for (const a of 'aeiou') {
  for (const b of 'aeiou') if (a !== b) swapCosts[(a.charCodeAt(0) - base) * letters + b.charCodeAt(0) - base] = 0.4;
}
for (const letter of 'aeiouh') dropCosts[letter.charCodeAt(0) - base] = cheapest;

const longest = 240;
let before = new Float64Array(longest + 1);
let last = new Float64Array(longest + 1);
let row = new Float64Array(longest + 1);

/** In units of one letter; both in small letters a to z, at most 240 of them. O(a * b). */
function soundDistance(a: string, b: string): number {
  last[0] = 0;
  for (let j = 1; j <= b.length; j += 1) last[j] = (last[j - 1] ?? 0) + (dropCosts[b.charCodeAt(j - 1) - base] ?? 1);
  for (let i = 1; i <= a.length; i += 1) {
    const letter = a.charCodeAt(i - 1) - base;
    const drop = dropCosts[letter] ?? 1;
    const earlier = i > 1 ? a.charCodeAt(i - 2) - base : -1;
    row[0] = (last[0] ?? 0) + drop;
    for (let j = 1; j <= b.length; j += 1) {
      const other = b.charCodeAt(j - 1) - base;
      let cost = (last[j - 1] ?? 0) + (swapCosts[letter * letters + other] ?? 1);
      const without = (last[j] ?? 0) + drop;
      if (without < cost) cost = without;
      const added = (row[j - 1] ?? 0) + (dropCosts[other] ?? 1);
      if (added < cost) cost = added;
      if (j > 1 && earlier === other && letter === b.charCodeAt(j - 2) - base) {
        const turned = (before[j - 2] ?? 0) + 0.7;
        if (turned < cost) cost = turned;
      }
      row[j] = cost;
    }
    const spare = before;
    before = last;
    last = row;
    row = spare;
  }
  return last[b.length] ?? 0;
}

/**
 * 1 for equal, 0 for nothing in common. `beat`: a result that could not exceed it is given as 0 without being worked out.
 */
export function soundCloseness(a: string, b: string, beat = 0): number {
  if (a === b) return a === '' ? 0 : 1;
  const most = Math.max(a.length, b.length);
  const least = Math.min(a.length, b.length);
  if (most === 0 || most > longest || least * 2 < most || 1 - ((most - least) * cheapest) / most <= beat) return 0;
  return Math.max(0, 1 - soundDistance(a, b) / most);
}
