/** How far those who help come to somebody in custody. */
export const custodyAccesses = ['NONE', 'LIMITED', 'FREE'] as const;
export type CustodyAccess = (typeof custodyAccesses)[number];

/** What was found of a condition. Whoever was not asked said nothing, and whoever would not say has said something else. */
export const custodyAnswers = ['YES', 'NO', 'REFUSED', 'UNKNOWN', 'NOT_ASKED'] as const;
export type CustodyAnswer = (typeof custodyAnswers)[number];

/** On what ground somebody is held, as whoever holds says. */
export const custodyBases = [
  'NONE_NAMED',
  'IMMIGRATION',
  'CRIMINAL_SUSPICION',
  'WITNESS',
  'PROTECTION',
  'COURT_ORDER',
  'OTHER_BASIS',
] as const;
export type CustodyBasis = (typeof custodyBases)[number];

export const custodyBeds = ['WOMEN', 'MEN', 'FAMILY'] as const;
export type CustodyBed = (typeof custodyBeds)[number];

/** What became of each person whom somebody wanted to place with others. */
export const placingAnswers = [
  'PLACED',
  'NO_BED',
  'NOT_SUITABLE',
  'ELSEWHERE',
  'HERE_ALREADY',
  'NOT_OUT',
  'RESTRICTED',
  'NO_RIGHT',
] as const;
export type PlacingAnswer = (typeof placingAnswers)[number];

/** Why a place does not suit somebody, until whoever places them has seen it. */
export const placingConcerns = ['MINOR_AMONG_ADULTS', 'BED_OF_OTHERS', 'NEEDS_DOCTOR'] as const;
export type PlacingConcern = (typeof placingConcerns)[number];

export const custodyChangeKinds = ['CORRECTED', 'TAKEN_BACK'] as const;
export type CustodyChangeKind = (typeof custodyChangeKinds)[number];

/** Why somebody held by the authorities needs somebody of ours, the gravest first. */
export const custodyAlertKinds = [
  'MEDICAL_URGENT',
  'MINOR_DETAINED',
  'ACCESS_REFUSED',
  'REVIEW_OVERDUE',
  'HELD_LONG',
] as const;
export type CustodyAlertKind = (typeof custodyAlertKinds)[number];
