import type { WaitedBand } from '../gql/graphql.js';

/** How long somebody has waited, the longest first. */
export const waitedBands = [
  'DAYS_91',
  'DAYS_31_90',
  'DAYS_15_30',
  'DAYS_8_14',
  'DAYS_0_7',
  'UNKNOWN',
] as const satisfies readonly WaitedBand[];
