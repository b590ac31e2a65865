import {
  houseArrivals,
  houseDepartures,
  houseIncidents,
  houseNeeds,
  type HouseReportCode,
  type HouseReportKind,
} from './house-codes.js';

/** What may be said of each kind. */
export const codesOfHouse: Readonly<Record<HouseReportKind, readonly HouseReportCode[]>> = {
  ARRIVAL: houseArrivals,
  DEPARTURE: houseDepartures,
  NEED: houseNeeds,
  INCIDENT: houseIncidents,
};

export const kindOfHouseReport = (code: HouseReportCode): HouseReportKind =>
  (Object.keys(codesOfHouse) as HouseReportKind[]).find((kind) => codesOfHouse[kind].includes(code)) ?? 'INCIDENT';

/** Came and left move where the person is: they are decided. The rest is answered. */
export const isMove = (kind: HouseReportKind): kind is 'ARRIVAL' | 'DEPARTURE' =>
  kind === 'ARRIVAL' || kind === 'DEPARTURE';

const zones: Readonly<Record<string, string>> = {
  KH: 'Asia/Phnom_Penh',
  LA: 'Asia/Vientiane',
  MM: 'Asia/Yangon',
  MY: 'Asia/Kuala_Lumpur',
  PH: 'Asia/Manila',
  TH: 'Asia/Bangkok',
  VN: 'Asia/Ho_Chi_Minh',
};
/** Of a country with one zone; else that of the organisation. */
export const zoneOfHouse = (country: string, ours: string): string => zones[country] ?? ours;
