import type { MissionListField } from '@homeward/domain';

const source = 'Example: their letter of 5 January 2026';

/** One row of each kind. Each says of itself that it is an example, wherever it would be seen. @param mission of the reader's own directory */
export const sampleRows = (mission: string): readonly Readonly<Partial<Record<MissionListField, string>>>[] => [
  {
    KIND: 'contact',
    MISSION: mission,
    NAME: 'Example: consular section',
    POSITION: 'front desk',
    PURPOSES: 'NATIONALITY, TRAVEL_DOCUMENT',
    PHONE: '+85500123456',
    EMAIL: 'consular@mission.example',
    LANGUAGES: 'English, Khmer',
    HOURS: '09:00-12:00',
    VALID_FROM: '2026-01-01',
    SOURCE: source,
  },
  {
    KIND: 'requirement',
    MISSION: mission,
    ACT: 'TRAVEL_DOCUMENT',
    PAPER: 'PHOTOS',
    COPIES: '2',
    DETAIL: 'Example: 4 x 6 cm, white ground',
    VALID_FROM: '2026-01-01',
    SOURCE: source,
  },
  {
    KIND: 'fee',
    MISSION: mission,
    DOCUMENT: 'EMERGENCY_CERTIFICATE',
    AMOUNT: '25.00',
    CURRENCY: 'USD',
    VALID_FROM: '2026-01-01',
    SOURCE: source,
  },
  { KIND: 'holiday', MISSION: mission, NAME: 'Example: national day', DAY: '2027-01-07', SOURCE: source },
];
