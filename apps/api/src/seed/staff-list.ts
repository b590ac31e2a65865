import type { Role } from '@homeward/domain';

export interface ListedStaff {
  readonly name: string;
  readonly roles: readonly Role[];
  /** Positions of teams within the organisation. */
  readonly teams: readonly number[];
  /** Part of the address before the @ for accounts that can sign in; the others have no password. */
  readonly account?: string;
  /** Sending country of the mission, for partners. */
  readonly mission?: string;
  readonly disabled?: true;
}

export interface ListedOrganisation {
  readonly name: string;
  readonly country: string;
  readonly prefix: string;
  readonly zone: string;
  readonly domain: string;
  readonly teams: readonly string[];
  readonly staff: readonly ListedStaff[];
}

const accounts = (
  names: readonly string[],
  teams: { readonly one: number; readonly both: readonly number[] },
): readonly ListedStaff[] => {
  const [
    admin = '',
    supervisor = '',
    caseworker = '',
    field = '',
    coordinator = '',
    auditor = '',
    dpo = '',
    partner = '',
  ] = names;
  return [
    { account: 'admin', name: admin, roles: ['administrator'], teams: [] },
    { account: 'supervisor', name: supervisor, roles: ['supervisor'], teams: teams.both },
    { account: 'caseworker', name: caseworker, roles: ['caseworker'], teams: [teams.one] },
    { account: 'field', name: field, roles: ['field_officer'], teams: [teams.one] },
    { account: 'coordinator', name: coordinator, roles: ['coordinator'], teams: [teams.one] },
    { account: 'auditor', name: auditor, roles: ['auditor'], teams: [] },
    { account: 'dpo', name: dpo, roles: ['data_protection_officer'], teams: [] },
    { account: 'partner', name: partner, roles: ['partner'], teams: [], mission: 'ID' },
  ];
};

const staff = (role: Role, team: number, ...names: readonly string[]): readonly ListedStaff[] =>
  names.map((name) => ({ name, roles: [role], teams: [team] }));

export const organisations: readonly ListedOrganisation[] = [
  {
    name: 'Homeward Evaluation',
    country: 'KH',
    prefix: 'KH',
    zone: 'Asia/Phnom_Penh',
    domain: 'homeward.example',
    teams: ['Phnom Penh', 'Sihanoukville', 'Poipet'],
    staff: [
      ...accounts(
        [
          'Chan Sophal',
          'Kim Sreyneang',
          'Sok Dara',
          'Bun Rithy',
          'Meas Pisey',
          'Anna Keller',
          'Ly Chantha',
          'Ratna Wijaya',
        ],
        { one: 0, both: [0, 2] },
      ),
      ...staff('supervisor', 1, 'Heng Vichet'),
      ...staff('supervisor', 2, 'Noi Saengthong'),
      ...staff('caseworker', 0, 'Tep Malis', 'Grace Navarro', 'Ouk Samnang', 'Linh Tran', 'Mei Zhou'),
      ...staff('caseworker', 1, 'Keo Bopha', 'Daniel Okello', 'Chea Thida', 'Wei Lin', 'Sao Ratana'),
      ...staff('caseworker', 2, 'Pranee Boonma', 'Long Vuthy', 'Esther Mwangi'),
      ...staff('field_officer', 0, 'Khun Sovann'),
      ...staff('field_officer', 1, 'Nuon Bora', 'Yin Makara'),
      ...staff('field_officer', 2, 'Anucha Phothong', 'Phan Chamroeun'),
      ...staff('coordinator', 1, 'Sofia Marques'),
      ...staff('coordinator', 2, 'Mao Leakhena'),
      ...staff('partner', 0, 'Somsak Wongsuwan').map((one) => ({ ...one, teams: [], mission: 'TH' })),
      { name: 'Hannah Lee', roles: ['caseworker', 'coordinator'], teams: [1] },
      { name: 'Chhim Piseth', roles: ['field_officer', 'caseworker'], teams: [2] },
      { name: 'Seng Kalyan', roles: ['caseworker'], teams: [1], disabled: true },
    ],
  },
  {
    name: 'Safe Return Mekong',
    country: 'TH',
    prefix: 'TH',
    zone: 'Asia/Bangkok',
    domain: 'saferreturn.example',
    teams: ['Mae Sot', 'Chiang Rai', 'Bangkok'],
    staff: [
      ...accounts(
        [
          'Malee Inkaew',
          'Wichai Srisuk',
          'Naw Paw Htoo',
          'Kitti Yotkaew',
          'Suda Rungrueang',
          'Peter Lindqvist',
          'Arunee Nakham',
          'Dewi Lestari',
        ],
        { one: 0, both: [0, 2] },
      ),
      ...staff('supervisor', 1, 'Khamla Xayavong'),
      ...staff('caseworker', 0, 'Saw Eh Doh', 'Tigist Bekele', 'Nilar Oo'),
      ...staff('caseworker', 1, 'Boua Vongsa', 'Sunita Rai'),
      ...staff('caseworker', 2, 'Natthaphon Kaewmanee', 'Joy Santos'),
      ...staff('field_officer', 0, 'Thiha Zaw'),
      ...staff('field_officer', 1, 'Somphone Keomany'),
      ...staff('coordinator', 2, 'Ama Boateng'),
      ...staff('partner', 0, 'Alemu Girma').map((one) => ({ ...one, teams: [], mission: 'ET' })),
    ],
  },
];
