import {
  personProfile,
  profileScore,
  proposeAt,
  type MatchReason,
  type PersonFacts,
  type PersonProfile,
} from './match-score.js';

export interface MatchProposal {
  rowId: string;
  candidateId: string;
  score: number;
  reasons: MatchReason[];
}

export interface ProposeOptions {
  /** Lowest score proposed; proposeAt unless told. */
  atLeast?: number;
  /** Most proposals per row, best first; 10 unless told. */
  perRow?: number;
}

/** Candidates scored in full per row. 40 kept every true pair of the fixtures among 10,000 strangers; see matching.spec.ts. */
const fullyScored = 40;

/** Signs by which two records may find each other at all. Cheap and many; the score decides. */
function signs(profile: PersonProfile): string[] {
  const out = new Set<string>();
  for (const passport of profile.passports) {
    out.add(`p:${passport}`);
    // Either half still meets when one sign of the number was misread.
    if (passport.length >= 7) {
      out.add(`q:${passport.slice(0, 5)}`);
      out.add(`r:${passport.slice(-5)}`);
    }
  }
  for (const phone of profile.phones) out.add(`t:${phone}`);
  const birth = profile.facts.birth;
  if (birth?.date.length === 10) {
    const [year, month = '', day = ''] = birth.date.split('-');
    out.add(`b:${year}${[month, day].sort().join('')}`);
  }
  for (const name of profile.names) {
    const syllables = name.syllables ?? [];
    for (const syllable of syllables) for (const reading of syllable.readings.slice(0, 4)) out.add(`s:${reading}`);
    for (const [at, syllable] of syllables.entries()) {
      const next = syllables[(at + 1) % syllables.length];
      if (!next || syllables.length < 2) continue;
      for (const left of syllable.readings.slice(0, 3))
        for (const right of next.readings.slice(0, 3)) out.add(`2:${left}${right}`);
    }
    for (const word of name.words) {
      if (word.written.length > 1) {
        out.add(`w:${word.dutch}`);
        out.add(`w:${word.thai}`);
      }
    }
    const whole = name.joined.thai[0] ?? '';
    for (let at = 0; at + 3 <= whole.length; at += 1) out.add(`g:${whole.slice(at, at + 3)}`);
    for (const bones of name.skeletons.slice(0, 2)) {
      for (let at = 0; at + 3 <= bones.length; at += 1) out.add(`k:${bones.slice(at, at + 3)}`);
    }
  }
  return [...out];
}

const nameOf = (profile: PersonProfile): string[] => [
  ...new Set(profile.names.map((name) => [...name.joined.dutch].sort()[0] ?? '')),
];

interface Index {
  profiles: PersonProfile[];
  bySign: Map<string, number[]>;
  bearers: Map<string, number>;
  /** Scratch, one place per candidate, all 0 between rows. */
  worths: Float64Array;
}

/** The fullyScored best, without sorting the thousands that share a syllable with anybody called Wang. */
function nearestOf(met: readonly number[], worths: Float64Array): number[] {
  const worth = (at: number): number => worths[at] ?? 0;
  if (met.length > fullyScored * 4) {
    const sample = Float64Array.from(met, worth).sort();
    const bar = sample[sample.length - fullyScored] ?? 0;
    return nearestOf(met.filter((at) => worth(at) >= bar).slice(0, fullyScored * 4), worths);
  }
  return [...met].sort((a, b) => worth(b) - worth(a) || a - b).slice(0, fullyScored);
}

function buildIndex(candidates: readonly PersonFacts[]): Index {
  const profiles = candidates.map(personProfile);
  const bySign = new Map<string, number[]>();
  const bearers = new Map<string, number>();
  for (const [at, profile] of profiles.entries()) {
    for (const sign of signs(profile)) {
      const list = bySign.get(sign);
      if (list) list.push(at);
      else bySign.set(sign, [at]);
    }
    for (const name of nameOf(profile)) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  }
  return { profiles, bySign, bearers, worths: new Float64Array(profiles.length) };
}

function proposeFor(
  row: PersonProfile,
  index: Index,
  options: ProposeOptions,
  skip: (at: number) => boolean,
): MatchProposal[] {
  const { worths } = index;
  const met: number[] = [];
  const all = Math.max(2, index.profiles.length);
  for (const sign of signs(row)) {
    const list = index.bySign.get(sign);
    if (!list) continue;
    const worth = Math.log(1 + all / list.length) * (/^[ptb]:/.test(sign) ? 3 : 1);
    for (const at of list) {
      const sum = worths[at] ?? 0;
      if (sum === 0) met.push(at);
      worths[at] = sum + worth;
    }
  }
  const nearest = nearestOf(
    met.filter((at) => !skip(at)),
    worths,
  );
  for (const at of met) worths[at] = 0;
  const sharedBy = Math.max(1, ...nameOf(row).map((name) => index.bearers.get(name) ?? 1));
  const atLeast = options.atLeast ?? proposeAt;
  return nearest
    .flatMap((at) => {
      const candidate = index.profiles[at];
      if (!candidate) return [];
      const { score, reasons } = profileScore(row, candidate, sharedBy);
      return score >= atLeast ? [{ rowId: row.facts.id, candidateId: candidate.facts.id, score, reasons }] : [];
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, options.perRow ?? 10);
}

/**
 * For each row of a list the known people it may mean, best first. 1,000 rows against 10,000 candidates take a few seconds on one
 * core. Proposals only: nothing is merged without a person who says so.
 */
export function proposeMatches(
  rows: readonly PersonFacts[],
  candidates: readonly PersonFacts[],
  options: ProposeOptions = {},
): MatchProposal[] {
  const index = buildIndex(candidates);
  return rows.flatMap((row) => proposeFor(personProfile(row), index, options, () => false));
}

/** Pairs of one list that may be the same person twice; each pair once, the earlier row as candidate. */
export function proposeDuplicates(rows: readonly PersonFacts[], options: ProposeOptions = {}): MatchProposal[] {
  const index = buildIndex(rows);
  return index.profiles.flatMap((row, at) => proposeFor(row, index, options, (other) => other >= at));
}
