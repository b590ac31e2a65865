/** Codes of the statistics room, in English. */
export const statisticsCodes = {
  releaseKinds: {
    TABLE: 'exact table',
    CUBE: 'counts with noise',
    SYNTHETIC_ROWS: 'made-up rows',
    ANONYMOUS_ROWS: 'coarse rows',
  },
  recipientKinds: {
    PUBLIC: 'the public',
    DONOR: 'donor',
    MINISTRY: 'ministry or other authority',
    RESEARCH: 'research',
    NGO_PARTNER: 'partner organisation',
    MEDIA_PUBLIC: 'media or web page',
    OTHER: 'somebody else',
  },
  releaseFamilies: {
    EXACT: 'exact tables',
    NOISY: 'counts with noise or made-up rows',
    ROWS: 'coarse rows of people',
  },
  ledgerActs: {
    SEALED: 'period sealed',
    QUALITY_MADE: 'how much is not known was drawn',
    CUBE_MADE: 'counts with noise made',
    ASKED: 'release asked for',
    CONFIRMED: 'release confirmed',
    WITHDRAWN: 'release withdrawn',
  },
  buildPhases: {
    CANDIDATES: 'Looking for numbers that may stand',
    AUDIT: 'Trying to work out each small number',
    REDUCE: 'Showing again what need not be hidden',
    MINIMUM: 'Proving that no fewer can be hidden',
  },
};
