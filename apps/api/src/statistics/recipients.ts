import {
  reachesEverybody,
  type RecipientKind,
  type ReleaseFamily,
  type ReleaseKind,
  familyOf,
  standing,
  type Standing,
} from '@homeward/domain';
import { InvalidInputError } from '../platform/acts/problems.js';
import type { Tx } from '../platform/db/unit-of-work.js';
import { alike } from './recipients-alike.js';

/** Somebody of the register, and what they got. */
export interface RecipientRow {
  readonly id: string;
  readonly name: string;
  readonly kind: RecipientKind;
  readonly domain: string;
  readonly apart_from: readonly string[];
  readonly root: string;
  readonly merged_into: string | null;
  readonly merged_reason: string;
  readonly added_at: Date;
  readonly added_by: string | null;
  readonly version: number;
  readonly got: readonly Got[];
}

/** One release, as the register tells of it: also what is only asked for, was declined or withdrawn. */
export interface Got {
  readonly id: string;
  readonly number: number;
  readonly kind: ReleaseKind;
  readonly name: string;
  readonly open: boolean;
  readonly snapshot: string;
  readonly from: string;
  readonly to: string;
  readonly asked: string;
  readonly confirmed: string | null;
  readonly withdrawn: string | null;
}

/** The whole register: an organisation gives figures to dozens, not thousands. */
export const register = (tx: Tx): Promise<RecipientRow[]> =>
  tx.query<RecipientRow>(
    `select w.id, w.name, w.kind, w.domain, w.apart_from, statistics.recipient_root(w.id) as root, w.merged_into, w.merged_reason, w.added_at, u.display_name as added_by, w.version,
       coalesce((select jsonb_agg(jsonb_build_object('id', r.id, 'number', r.number, 'kind', r.kind, 'name', r.recipient, 'open', r.open, 'snapshot', s.id,
         'from', s.period_from, 'to', s.period_to, 'asked', r.released_at, 'confirmed', r.confirmed_at, 'withdrawn', r.withdrawn_at) order by r.number desc)
         from statistics.releases r join statistics.snapshots s on s.id = r.snapshot_id where r.recipient_id = w.id), '[]') as got
     from statistics.recipients w left join homeward.users u on u.id = w.added_by
     order by w.kind <> 'PUBLIC', lower(w.name), w.id`,
  );

/** What they and those who turned out to be them got, newest first. */
export const gotBy = (root: string, all: readonly RecipientRow[]): Got[] =>
  all
    .filter((one) => one.root === root)
    .flatMap(({ got }) => got)
    .sort((a, b) => b.number - a.number);

/** Those that may be the same, by any name that they have or had. The ones that are merged speak for whom they turned out to be. */
export function similarTo(
  wanted: { readonly id?: string; readonly names: readonly string[]; readonly domain: string; readonly open: boolean },
  all: readonly RecipientRow[],
): RecipientRow[] {
  const own = all.find(({ id }) => id === wanted.id)?.root;
  const found = new Set(
    all
      .filter(({ root }) => root !== own)
      .filter(({ kind, domain, ...one }) => alike(wanted, { names: namesOf(one), domain, open: kind === 'PUBLIC' }))
      .map(({ root }) => root),
  );
  return all.filter(({ id }) => found.has(id));
}

export const namesOf = ({ name, got }: Pick<RecipientRow, 'name' | 'got'>): string[] => [
  ...new Set([name, ...got.map((one) => one.name)]),
];

/** Whether everybody has what went to somebody: it did then, or would by what they turned out to be. */
function reachesIn(all: readonly RecipientRow[]): (root: string, open: boolean) => boolean {
  const byId = new Map(all.map((one) => [one.id, one]));
  return (root, open) => open || reachesEverybody(byId.get(root)?.kind ?? 'OTHER');
}

/**
 * Periods of which somebody holds what is protected in two ways: the figures can be laid beside each other. Noise for everybody beside exact tables
 * was known when it was asked for and is no news; exact tables that everybody has, as when a reader turned out to be a newspaper, are.
 */
export function heldTogether(
  root: string,
  all: readonly RecipientRow[],
): { snapshot: string; from: string; to: string; families: ReleaseFamily[] }[] {
  const reaches = reachesIn(all);
  const left = all.flatMap((one) =>
    one.got
      .filter(({ confirmed }) => confirmed !== null)
      .map(({ kind, open, snapshot, from, to }) => ({
        own: one.root === root,
        // What everybody has, this one has.
        everybody: reaches(one.root, open) && familyOf(kind) === 'EXACT',
        family: familyOf(kind),
        snapshot,
        from,
        to,
      })),
  );
  const periods = new Map(left.filter(({ own }) => own).map((one) => [one.snapshot, one]));
  return [...periods.values()]
    .map(({ snapshot, from, to }) => {
      const here = left.filter((one) => one.snapshot === snapshot && (one.own || one.everybody));
      return { snapshot, from, to, families: [...new Set(here.map(({ family }) => family))] };
    })
    .filter(({ families }) => families.length > 1);
}

/** What stands against a release of a period to somebody. @param without a release itself, once it is asked for */
export function standsAgainst(
  kind: ReleaseKind,
  to: RecipientRow,
  snapshotId: string,
  all: readonly RecipientRow[],
  without?: string,
): Standing {
  const reaches = reachesIn(all);
  const earlier = all.flatMap(({ root, got }) =>
    got
      .filter(({ snapshot, id }) => snapshot === snapshotId && id !== without)
      .map((one) => ({ root, kind: one.kind, open: reaches(root, one.open) })),
  );
  return standing(kind, { root: to.root, open: reaches(to.root, false) }, earlier);
}

export interface Whom {
  readonly snapshotId: string;
  readonly recipientId: string;
  readonly knowsBoth?: boolean | null;
}

/**
 * Exact tables, noise and rows of one period go to different readers. What was withdrawn or declined counts as well: somebody has it or has seen it.
 *
 * @throws InvalidInputError naming the recipient, or that somebody will hold both and nobody said that they know
 */
export async function oneWayOnly(tx: Tx, kind: ReleaseKind, whom: Whom): Promise<void> {
  const all = await register(tx);
  const to = all.find(({ id }) => id === whom.recipientId);
  if (!to || to.merged_into) throw new InvalidInputError([{ field: 'recipientId', code: 'RECIPIENT_UNKNOWN' }]);
  const answer = standsAgainst(kind, to, whom.snapshotId, all);
  if (answer === 'HOLDS_BOTH' && !whom.knowsBoth) throw new InvalidInputError([{ field: 'knowsBoth', code: answer }]);
  if (answer !== 'FREE' && answer !== 'HOLDS_BOTH')
    throw new InvalidInputError([{ field: 'recipientId', code: answer }]);
}
