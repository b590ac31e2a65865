import type { Answers } from '@homeward/domain';

/** What one case adds to a snapshot, opened. It lives in memory until the snapshot is sealed, and is written nowhere. */
interface CaseFacts {
  readonly case_id: string;
  readonly birth: string | null;
  readonly recruitment: string | null;
  readonly fraud: string | null;
  /** How many means of control were named, as a band. */
  readonly control: string | null;
  readonly stays: readonly (readonly [from: string | null, to: string | null])[];
}

interface Source {
  readonly case_id: string;
  readonly birth: string | null;
  readonly answers: Answers | null;
  readonly stays: CaseFacts['stays'] | null;
}

/** Reads with sealed values opened, as the auditor. */
type Opening = (text: string, values: readonly unknown[]) => Promise<Source[]>;

/** Answers are long: this many cases are some megabytes. */
const BATCH = 2_000;

/** The facts of every case that was opened in the period, by id. */
export async function snapshotFacts(query: Opening, from: string, to: string): Promise<CaseFacts[]> {
  const facts: CaseFacts[] = [];
  for (let last = '00000000-0000-0000-0000-000000000000'; ;) {
    const sources = await query('select * from statistics.snapshot_sources($1, $2, $3, $4)', [from, to, last, BATCH]);
    facts.push(...sources.map(factsOf));
    if (sources.length < BATCH) return facts;
    last = sources[sources.length - 1]?.case_id ?? last;
  }
}

function factsOf({ case_id, birth, answers, stays }: Source): CaseFacts {
  const means = answers?.['controlMeans'];
  const named = means?.state === 'GIVEN' && Array.isArray(means.value) ? means.value.length : undefined;
  return {
    case_id,
    birth: birth || null,
    recruitment: oneCode(answers?.['recruitmentChannels']),
    fraud: oneCode(answers?.['forcedCriminalityKinds']),
    control: named === undefined ? null : named < 3 ? '1-2' : named < 6 ? '3-5' : '6+',
    stays: (stays ?? []).map(([began, ended]) => [began || null, ended || null]),
  };
}

/** One code as it is, several as SEVERAL: a combination of channels would be a fingerprint. */
function oneCode(answer: Answers[string] | undefined): string | null {
  const value: unknown = answer?.state === 'GIVEN' ? answer.value : undefined;
  if (typeof value === 'string') return value;
  if (!Array.isArray(value) || value.length === 0) return null;
  return value.length === 1 ? String(value[0]) : 'SEVERAL';
}
