import type { ReleasesQuery } from '../gql/graphql.js';

/** What is asked for each quarter, so that quarters can be laid beside each other. */
export const standards = {
  NATIONALITY: ['nationality'],
  TIME_TO_HOME: ['homeBand'],
  IDENTIFICATION: ['identification'],
  FINES: ['fine'],
  FINE_AMOUNTS: ['fineAmount'],
  PROVINCES: ['province'],
  WAYS_OUT: ['exitMode'],
  DONOR: ['month', 'exitMode'],
} as const;

export type Standard = keyof typeof standards;
export const standardNames = Object.keys(standards) as Standard[];

interface Named {
  readonly name: string;
}

/** What was sealed before something was counted does not offer it. */
export const offeredBy = (menu: readonly Named[]): Standard[] =>
  standardNames.filter((standard) => standards[standard].every((name) => menu.some((one) => one.name === name)));

/** The standard table that counts by just these, in whatever order. */
export function standardOf(dimensions: readonly string[]): Standard | undefined {
  const joined = dimensions.toSorted().join();
  return standardNames.find((standard) => [...standards[standard]].sort().join() === joined);
}

type Listed = ReleasesQuery['releases']['nodes'][number];

/** As much of a release of the log as tells whether a reader has the table. */
export type Got = Pick<Listed, 'id' | 'number' | 'kind' | 'confirmedAt' | 'withdrawnAt' | 'approval'> & {
  readonly dimensions: readonly Named[];
};

export const hasLeft = ({ kind, confirmedAt, withdrawnAt }: Got): boolean =>
  kind === 'TABLE' && confirmedAt !== null && withdrawnAt === null;

const isAskedFor = ({ kind, confirmedAt, withdrawnAt, approval }: Got): boolean =>
  kind === 'TABLE' && confirmedAt === null && withdrawnAt === null && approval === 'PENDING';

/**
 * The standard tables that a reader has of a period, or that wait for the second person, each by its release. What was declined, lapsed or taken back
 * is in no report: it may be asked for again.
 *
 * @param releases what that reader got of that period
 */
export function hadAlready(releases: readonly Got[]): ReadonlyMap<Standard, Got> {
  const had = new Map<Standard, Got>();
  for (const release of [...releases.filter(isAskedFor), ...releases.filter(hasLeft)]) {
    const standard = standardOf(release.dimensions.map(({ name }) => name));
    if (standard) had.set(standard, release);
  }
  return had;
}

/** What is still to be made: ticked, offered by the period, and not there yet. */
export const toBeMade = (
  ticked: readonly string[],
  offered: readonly Standard[],
  had: ReadonlyMap<Standard, Got>,
): Standard[] => offered.filter((standard) => ticked.includes(standard) && !had.has(standard));
