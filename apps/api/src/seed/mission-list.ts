import type { Currency } from '@homeward/domain';

export interface ListedMission {
  readonly sending: string;
  readonly in: string;
  readonly city: string;
  readonly name: string;
  /** ISO weekdays on which it is closed. */
  readonly weekend: readonly number[];
  /** Month and day of its own holidays; those of the country it lies in are added. */
  readonly holidays: readonly string[];
  readonly fee?: readonly [number, Currency];
  readonly note: string;
}

const mission = (
  sending: string,
  place: string,
  nation: string,
  holidays: string,
  more: Partial<Pick<ListedMission, 'weekend' | 'fee' | 'note' | 'name'>> = {},
): ListedMission => {
  const [country = '', city = ''] = place.split(' / ');
  return {
    sending,
    in: country,
    city,
    name: `Embassy of ${nation}, ${city}`,
    weekend: [6, 7],
    holidays: holidays.split(' '),
    note: '',
    ...more,
  };
};

/** What coordinators write down about each. Whether it is so is to be checked, and the source of every row says that. */
export const missionsForCambodia: readonly ListedMission[] = [
  mission('CN', 'KH / Phnom Penh', 'China', '10-01 10-02 10-03', { note: 'Asks for a photo of the household page.' }),
  mission('VN', 'KH / Phnom Penh', 'Viet Nam', '09-02 04-30'),
  mission('VN', 'KH / Sihanoukville', 'Viet Nam', '09-02 04-30', {
    name: 'Consulate-General of Viet Nam, Sihanoukville',
    note: 'For people found on the coast; papers are issued in Phnom Penh.',
  }),
  mission('ID', 'KH / Phnom Penh', 'Indonesia', '08-17 06-01', {
    note: 'Issues the SPLP in two to five working days after the interview.',
  }),
  mission('TH', 'KH / Phnom Penh', 'Thailand', '12-05 12-10 10-23'),
  mission('MM', 'KH / Phnom Penh', 'Myanmar', '01-04 02-12', {
    fee: [3000, 'USD'],
    note: 'Some people must not be named to it: ask the person first.',
  }),
  mission('IN', 'KH / Phnom Penh', 'India', '01-26 08-15 10-02', { fee: [1500, 'USD'] }),
  mission('MY', 'KH / Phnom Penh', 'Malaysia', '08-31 09-16'),
  mission('PH', 'KH / Phnom Penh', 'the Philippines', '06-12 08-31 12-30'),
  mission('LA', 'KH / Phnom Penh', 'Lao PDR', '12-02'),
  mission('PK', 'KH / Phnom Penh', 'Pakistan', '03-23 08-14', { fee: [2000, 'USD'] }),
  mission('TW', 'VN / Ho Chi Minh City', '', '10-10', {
    name: 'Taipei Economic and Cultural Office, Ho Chi Minh City',
    note: 'No mission in Cambodia. Papers travel by courier, allow a week.',
  }),
  mission('BD', 'TH / Bangkok', 'Bangladesh', '03-26 12-16', {
    weekend: [5, 6],
    note: 'Closed on Friday and Saturday.',
  }),
  mission('NP', 'TH / Bangkok', 'Nepal', '09-20', { note: 'Interviews by video on Tuesdays.' }),
  mission('KE', 'TH / Bangkok', 'Kenya', '06-01 10-20 12-12', { fee: [2500, 'USD'] }),
  mission('BR', 'TH / Bangkok', 'Brazil', '09-07'),
  mission('ET', 'MY / Kuala Lumpur', 'Ethiopia', '03-02 09-11', {
    fee: [6000, 'USD'],
    note: 'Needs fingerprints on paper. One officer for seven countries.',
  }),
  mission('UG', 'MY / Kuala Lumpur', 'Uganda', '10-09', { fee: [5000, 'USD'] }),
  mission('UZ', 'VN / Hanoi', 'Uzbekistan', '09-01'),
  mission('LK', 'VN / Hanoi', 'Sri Lanka', '02-04'),
];

export const missionsForThailand: readonly ListedMission[] = [
  mission('CN', 'TH / Bangkok', 'China', '10-01 10-02 10-03'),
  mission('VN', 'TH / Bangkok', 'Viet Nam', '09-02 04-30'),
  mission('ID', 'TH / Bangkok', 'Indonesia', '08-17 06-01'),
  mission('MM', 'TH / Bangkok', 'Myanmar', '01-04 02-12', { fee: [100000, 'THB'] }),
  mission('IN', 'TH / Bangkok', 'India', '01-26 08-15 10-02'),
  mission('TW', 'TH / Bangkok', '', '10-10', { name: 'Taipei Economic and Cultural Office, Bangkok' }),
  mission('MY', 'TH / Bangkok', 'Malaysia', '08-31 09-16'),
  mission('PH', 'TH / Bangkok', 'the Philippines', '06-12 08-31 12-30'),
  mission('BD', 'TH / Bangkok', 'Bangladesh', '03-26 12-16', { weekend: [5, 6] }),
  mission('NP', 'TH / Bangkok', 'Nepal', '09-20'),
  mission('PK', 'TH / Bangkok', 'Pakistan', '03-23 08-14'),
  mission('KE', 'TH / Bangkok', 'Kenya', '06-01 10-20 12-12'),
  mission('LA', 'TH / Bangkok', 'Lao PDR', '12-02'),
  mission('LK', 'TH / Bangkok', 'Sri Lanka', '02-04'),
  mission('BR', 'TH / Bangkok', 'Brazil', '09-07'),
  mission('UZ', 'TH / Bangkok', 'Uzbekistan', '09-01'),
  mission('ET', 'IN / New Delhi', 'Ethiopia', '03-02 09-11', { note: 'No mission nearer that issues papers.' }),
  mission('UG', 'MY / Kuala Lumpur', 'Uganda', '10-09'),
];

/** Public holidays on which offices are shut, by country; the moving ones as of 2026. To be checked each year. */
export const holidaysIn: Readonly<Record<string, readonly string[]>> = {
  KH: [
    '01-01',
    '01-07',
    '03-08',
    '04-14',
    '04-15',
    '04-16',
    '05-01',
    '05-14',
    '06-18',
    '09-24',
    '10-15',
    '10-29',
    '11-09',
    '11-23',
    '11-24',
    '11-25',
  ],
  TH: [
    '01-01',
    '04-06',
    '04-13',
    '04-14',
    '04-15',
    '05-01',
    '05-04',
    '06-03',
    '07-28',
    '08-12',
    '10-13',
    '10-23',
    '12-05',
    '12-10',
    '12-31',
  ],
  VN: ['01-01', '02-16', '02-17', '02-18', '04-30', '05-01', '09-02'],
  MY: ['01-01', '02-01', '05-01', '06-01', '08-31', '09-16', '12-25'],
  IN: ['01-26', '08-15', '10-02', '12-25'],
};

export interface ListedFineRule {
  readonly country: string;
  readonly perDay: number;
  readonly cap: number | null;
  readonly currency: Currency;
  readonly from: string;
  readonly to: string | null;
}

/** In minor units. The first Cambodian rule ended with 2019, so that old stays are reckoned by two rules. */
export const fineRules: readonly ListedFineRule[] = [
  { country: 'KH', perDay: 500, cap: null, currency: 'USD', from: '2000-01-01', to: '2019-12-31' },
  { country: 'KH', perDay: 1000, cap: null, currency: 'USD', from: '2020-01-01', to: null },
  { country: 'TH', perDay: 50_000, cap: 2_000_000, currency: 'THB', from: '2005-01-01', to: null },
  { country: 'MM', perDay: 300, cap: null, currency: 'USD', from: '2012-01-01', to: '2018-12-31' },
  { country: 'MM', perDay: 500, cap: null, currency: 'USD', from: '2019-01-01', to: null },
  { country: 'LA', perDay: 1000, cap: null, currency: 'USD', from: '2010-01-01', to: null },
  { country: 'PH', perDay: 5000, cap: null, currency: 'PHP', from: '2014-01-01', to: null },
];
