/** What leaves: an exact table with small counts hidden, counts with noise, rows of nobody made from those, or rows of people made coarse. */
export const releaseKinds = ['TABLE', 'CUBE', 'SYNTHETIC_ROWS', 'ANONYMOUS_ROWS'] as const;
export type ReleaseKind = (typeof releaseKinds)[number];

/** Those that protect by noise: they and the others of one period never go to the same reader, who could lay them beside each other. */
export const noisyReleaseKinds: readonly ReleaseKind[] = ['CUBE', 'SYNTHETIC_ROWS'];

/** Steps of the ledger of what left and what was spent. */
export const ledgerActs = ['SEALED', 'QUALITY_MADE', 'CUBE_MADE', 'ASKED', 'CONFIRMED', 'WITHDRAWN'] as const;
export type LedgerAct = (typeof ledgerActs)[number];

/** What a table that is being checked is busy with. */
export const buildPhases = ['CANDIDATES', 'AUDIT', 'REDUCE', 'MINIMUM'] as const;
export type BuildPhase = (typeof buildPhases)[number];

/** rho that all cubes of one calendar year may cost together (zero-concentrated differential privacy). Nothing overrides it. */
export const YEARLY_RHO = 1.05;
/**
 * Rows of nobody are made only from counts with at least this promise: then no attacker whatever tells who is in them more often than 55 times of
 * 100, where guessing has 50 (ADR 87).
 */
export const MOST_EPSILON_OF_ROWS = 0.75;
/** How much is not known is drawn with this promise when a period is sealed: the strongest that counts are offered with. */
export const QUALITY_EPSILON = 0.75;
/** The weakest promise that a cube may give. */
export const MOST_EPSILON = 4;
