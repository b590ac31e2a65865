/** Codes of journeys, handovers and follow-ups, in English. */
export const journeyCodes = {
  followUpOutcomes: {
    SAFE: 'safe',
    SAFE_WITH_CONCERNS: 'safe, with concerns',
    LOST_CONTACT: 'no contact',
    RE_RECRUITED: 'back in a compound',
    IN_DANGER: 'in danger',
    DECEASED: 'died',
    DECLINED: 'does not want to be contacted',
  },
  handoverWays: {
    SCREEN: 'signed on this screen',
    PAPER: 'signed on paper',
  },
  receptionKinds: {
    MINISTRY: 'ministry',
    NGO: 'organisation',
    SHELTER: 'shelter',
    IOM: 'IOM',
    POLICE: 'police',
    FAMILY: 'family',
    OTHER: 'other',
  },
  knownBys: {
    SEEN: 'seen by our own staff',
    ESCORT_TOLD: 'the escort said so',
    PERSON_TOLD: 'the person said so',
    RECEIVER_TOLD: 'the receiving body said so',
    CARRIER_TOLD: 'the carrier said so',
    OTHER: 'otherwise',
  },
  legChanges: {
    MOVED: 'other time',
    CANCELLED: 'cancelled',
    REBOOKED: 'booked anew',
    CORRECTED: 'typing mistake',
  },
  transitNeeds: {
    NOT_NEEDED: 'no transit visa needed',
    NEEDED: 'transit visa needed',
    TO_BE_CHECKED: 'not known, ask the airline',
  },
  transitAnswers: {
    HAS_VISA: 'has the visa',
    CARRIER_CONFIRMED: 'the airline confirmed it',
    MISSION_CONFIRMED: 'the mission confirmed it',
    OTHER: 'otherwise',
  },
  documentChecks: {
    VALID: 'paper valid on arrival',
    NO_PAPER: 'no paper to travel on',
    ENDS_BEFORE_ARRIVAL: 'paper ends before arrival',
    NO_LAST_DAY: 'last day of the paper not known',
  },
  legWarnings: {
    SHORT_CONNECTION: 'short time to change',
    OTHER_PLACE: 'goes on from another place',
    NIGHT_BETWEEN: 'a night in between',
  },
};
