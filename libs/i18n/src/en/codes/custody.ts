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
  custodyAlertKinds: {
    MEDICAL_URGENT: 'needs a doctor now',
    MINOR_DETAINED: 'minor held with adults',
    ACCESS_REFUSED: 'access refused',
    REVIEW_OVERDUE: 'review overdue',
    HELD_LONG: 'held for 30 days or more',
  },
};
