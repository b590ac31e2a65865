/** Codes of custody, in English. */
export const custodyCodes = {
  custodyAccesses: { NONE: 'no access', LIMITED: 'limited access', FREE: 'free access' },
  custodyAnswers: {
    YES: 'yes',
    NO: 'no',
    REFUSED: 'would not say',
    UNKNOWN: 'not known',
    NOT_ASKED: 'not asked',
  },
  custodyBases: {
    NONE_NAMED: 'no ground was named',
    IMMIGRATION: 'immigration law',
    CRIMINAL_SUSPICION: 'suspected of a crime',
    WITNESS: 'held as a witness',
    PROTECTION: 'for protection',
    COURT_ORDER: 'order of a court',
    OTHER_BASIS: 'another ground',
  },
  custodyBeds: { WOMEN: 'women', MEN: 'men', FAMILY: 'families' },
  placingAnswers: {
    PLACED: 'placed',
    NO_BED: 'no bed left',
    NOT_SUITABLE: 'the place does not suit',
    ELSEWHERE: 'moved meanwhile',
    HERE_ALREADY: 'here already',
    NOT_OUT: 'not out, or gone',
    RESTRICTED: 'restricted: on its own page only',
    NO_RIGHT: 'not open to you',
  },
  placingConcerns: {
    MINOR_AMONG_ADULTS: 'a minor among adults',
    BED_OF_OTHERS: 'no bed for this sex and age',
    NEEDS_DOCTOR: 'needs a doctor',
  },
  custodyChangeKinds: { CORRECTED: 'corrected', TAKEN_BACK: 'taken back' },
  custodyAlertKinds: {
    MEDICAL_URGENT: 'needs a doctor now',
    MINOR_DETAINED: 'minor held with adults',
    ACCESS_REFUSED: 'access refused',
    REVIEW_OVERDUE: 'review overdue',
    HELD_LONG: 'held for long',
  },
};
