/** Codes of the directory of missions, in English. */
export const missionCodes = {
  missionPurposes: {
    CONSULAR: 'consular matters',
    NATIONALITY: 'nationality verification',
    TRAVEL_DOCUMENT: 'travel documents',
    EMERGENCY: 'emergencies',
    OTHER: 'something else',
  },
  missionActs: {
    NATIONALITY: 'to verify the nationality',
    TRAVEL_DOCUMENT: 'to issue a travel document',
  },
  missionPapers: {
    PHOTOS: 'photos',
    APPLICATION_FORM: 'its application form',
    POLICE_LOSS_REPORT: 'police report of the loss',
    BIRTH_CERTIFICATE_COPY: 'copy of the birth certificate',
    IDENTITY_CARD_COPY: 'copy of the identity card',
    PASSPORT_COPY: 'copy of the passport',
    FAMILY_BOOK_COPY: 'copy of the family book',
    LETTER_OF_ORGANISATION: 'letter of the organisation',
    FAMILY_STATEMENT: 'statement of the family',
    FINGERPRINTS: 'fingerprints',
    VIDEO_INTERVIEW: 'interview by video',
    INTERVIEW_IN_PERSON: 'interview in person',
    TICKET: 'ticket or booking',
    OTHER: 'something else',
  },
  missionRowKinds: {
    MISSION: 'the mission itself',
    COVERAGE: 'coverage',
    CONTACT: 'contact',
    REQUIREMENT: 'what it asks for',
    FEE: 'fee',
    HOLIDAY: 'holiday',
  },
};
