import { missionHolidayName } from './mission-holidays.js';
import type { ListedMission } from './mission-list.js';
import { stamp } from './days.js';
import type { Random } from './random.js';
import type { World } from './world.js';

const toBeChecked = 'to be checked';
const names: readonly (readonly [string, string])[] = [
  ['Consular section', 'front desk'],
  ['Officer for nationals abroad', 'second secretary'],
  ['Duty officer', 'emergencies'],
];
const languages: Readonly<Record<string, string>> = {
  CN: 'Chinese, English',
  VN: 'Vietnamese, Khmer, English',
  ID: 'Indonesian, English',
  TH: 'Thai, English',
  MM: 'Burmese, English',
  IN: 'Hindi, Tamil, English',
  TW: 'Chinese, English',
  PK: 'Urdu, English',
  BD: 'Bengali, English',
  NP: 'Nepali, English',
  LA: 'Lao, Thai, English',
};

interface About {
  readonly organisation: string;
  readonly missionId: string;
  readonly listed: ListedMission;
  readonly holidays: readonly string[];
  readonly founded: number;
}

/** The first set of the directory: what coordinators have heard of each. Nothing of it was compared with a source. */
export function buildDirectory(
  { days, rows }: Pick<World, 'days' | 'rows'>,
  random: Random,
  { organisation, missionId, listed, holidays, founded }: About,
): void {
  const moment = days.moment(founded, 40);
  const base = () => ({ id: random.uuid(moment), organisation_id: organisation, mission_id: missionId });
  const known = { source: toBeChecked, recorded_at: stamp(moment) };
  const span = { valid_from: '2020-01-01', valid_to: null };
  const slug = `${listed.sending}-${listed.city}`.toLowerCase().replaceAll(' ', '-');
  const purposes = [['CONSULAR'], ['NATIONALITY', 'TRAVEL_DOCUMENT'], ['EMERGENCY']];
  names.forEach(([name, position], at) => {
    if (at === 2 && listed.fee === undefined && listed.in !== 'KH') return;
    rows.add('mission_contacts', {
      ...base(),
      name,
      position,
      purposes: purposes[at] ?? [],
      phone: at === 2 ? '' : `+85500${random.digits(6)}`,
      mobile: at === 0 ? '' : `+85500${random.digits(6)}`,
      email: at === 2 ? '' : `${at === 0 ? 'consular' : 'citizens'}@${slug}.mission.example`,
      languages: languages[listed.sending] ?? 'English',
      hours: at === 2 ? 'Day and night' : '09:00-12:00, 14:00-16:00',
      ...span,
      ...known,
    });
  });
  const photos = listed.sending === 'CN' ? '33 x 48 mm, white ground' : '4 x 6 cm';
  const wants: readonly (readonly [string, string, number | null, string])[] = [
    ['NATIONALITY', 'LETTER_OF_ORGANISATION', 1, 'With the list of names'],
    ['NATIONALITY', listed.in === 'KH' ? 'INTERVIEW_IN_PERSON' : 'VIDEO_INTERVIEW', null, ''],
    ['TRAVEL_DOCUMENT', 'PHOTOS', 2, photos],
    ['TRAVEL_DOCUMENT', 'APPLICATION_FORM', 1, 'Signed by the person'],
    ['TRAVEL_DOCUMENT', 'POLICE_LOSS_REPORT', 1, 'Where the passport is with the employer'],
    ...(listed.sending === 'ET' ? ([['TRAVEL_DOCUMENT', 'FINGERPRINTS', 1, 'On paper']] as const) : []),
    ...(['VN', 'CN', 'TW'].includes(listed.sending)
      ? ([['NATIONALITY', 'FAMILY_BOOK_COPY', 1, 'A photo is enough']] as const)
      : ([['NATIONALITY', 'BIRTH_CERTIFICATE_COPY', 1, 'Where the family can send it']] as const)),
  ];
  for (const [act, paper, copies, detail] of wants)
    rows.add('mission_requirements', { ...base(), act, paper, copies, detail, ...span, ...known });
  if (listed.fee)
    rows.add('mission_fees', {
      ...base(),
      kind: 'EMERGENCY_CERTIFICATE',
      amount_minor: listed.fee[0],
      currency: listed.fee[1],
      note: '',
      ...span,
      ...known,
    });
  for (const day of holidays)
    rows.add('mission_holidays', { ...base(), day, name: missionHolidayName(listed.in, day), ...known });
}
