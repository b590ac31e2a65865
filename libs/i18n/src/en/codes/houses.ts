/** Codes of what houses report, in English. */
export const houseCodes = {
  partnerHouses: { SHELTER: 'shelter', HOTEL: 'hotel', HOSPITAL: 'hospital' },
  houseReportKinds: { ARRIVAL: 'came', DEPARTURE: 'left', NEED: 'needs something', INCIDENT: 'something happened' },
  houseReportStates: {
    OPEN: 'not read yet',
    SEEN: 'read',
    DONE: 'done',
    ACCEPTED: 'accepted',
    DECLINED: 'declined',
    WITHDRAWN: 'taken back',
  },
  houseArrivals: { ARRIVED: 'came to the house' },
  houseDepartures: {
    LEFT_FOR_JOURNEY: 'left for the journey home',
    LEFT_TO_HOUSE: 'went to another house',
    LEFT_TO_HOSPITAL: 'went to a hospital',
    LEFT_WITH_POLICE: 'taken along by police',
    LEFT_WITH_IMMIGRATION: 'taken along by immigration',
    LEFT_TO_FAMILY: 'went to family or friends',
    LEFT_ALONE: 'left alone, as they wished',
    LEFT_UNKNOWN: 'left, nobody knows where to',
  },
  houseNeeds: {
    NEEDS_DOCTOR: 'a doctor or medicine',
    NEEDS_CLOTHES: 'clothes or things for washing',
    NEEDS_FOOD: 'food of another kind',
    NEEDS_INTERPRETER: 'an interpreter',
    NEEDS_LAWYER: 'a lawyer or advice',
    NEEDS_FOR_CHILD: 'something for a child',
    NEEDS_FAMILY_CALL: 'to speak with the family',
    NEEDS_OTHER: 'something else',
  },
  houseIncidents: {
    WENT_MISSING: 'is missing',
    FELL_ILL: 'fell ill or had an accident',
    STRANGER_CAME: 'a stranger came or asked',
    WAS_HURT: 'was hurt or threatened',
    HURT_SELF: 'hurt themselves or spoke of it',
    AUTHORITIES_CAME: 'police or officials came',
    HAPPENED_OTHER: 'something else happened',
  },
};
/** What may be said by a house, all together. */
export const houseReportCodes = {
  ...houseCodes.houseArrivals,
  ...houseCodes.houseDepartures,
  ...houseCodes.houseNeeds,
  ...houseCodes.houseIncidents,
};
