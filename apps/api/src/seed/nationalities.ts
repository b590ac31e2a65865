import { bangladeshi, burmese, filipino, indian, indonesian, malaysian, nepali, pakistani } from './names/south.js';
import { chinese, khmer, lao, taiwanese, thai, vietnamese } from './names/east.js';
import { brazilian, ethiopian, kenyan, srilankan, ugandan, uzbek } from './names/far.js';
import type { NamePool } from './names/pool.js';
import { type Weights, weights } from './random.js';

export interface Nation {
  readonly code: string;
  readonly names: readonly NamePool[];
  /** ISO 639; the first is most people's. */
  readonly languages: readonly string[];
  /** Calling code. The numbers behind it begin with 00, which no subscriber's number does. */
  readonly calling: string;
  /** Of a passport number: letters, then so many digits. */
  readonly passport: readonly [string, number];
  readonly city: string;
  readonly airport: string;
  /** IANA zone of that airport: the time on the ticket. */
  readonly zone: string;
  /** Weekday (0 Sunday) on which groups of this nation usually fly. */
  readonly flies: number;
  /** Channels by which families of this nation ask for help. */
  readonly channels: readonly string[];
  /** Shares among those held in Cambodia and around Myawaddy, in per mille. Invented, in the order of public reports. */
  readonly inCambodia: number;
  readonly inBorderlands: number;
}

const chat = ['WHATSAPP', 'FACEBOOK', 'MESSENGER', 'TELEGRAM', 'PHONE', 'EMAIL'];

// prettier-ignore
export const nations: readonly Nation[] = [
  { code: 'CN', names: [chinese], languages: ['zh'], calling: '86', passport: ['E', 8],
    city: 'Kunming', airport: 'KMG', zone: 'Asia/Shanghai', flies: 2, channels: ['WECHAT', 'QQ', 'PHONE', 'TELEGRAM'], inCambodia: 235, inBorderlands: 260 },
  { code: 'VN', names: [vietnamese], languages: ['vi'], calling: '84', passport: ['C', 7],
    city: 'Ho Chi Minh City', airport: 'SGN', zone: 'Asia/Ho_Chi_Minh', flies: 3, channels: ['ZALO', 'FACEBOOK', 'PHONE', 'TELEGRAM'], inCambodia: 150, inBorderlands: 55 },
  { code: 'ID', names: [indonesian], languages: ['id', 'jv'], calling: '62', passport: ['C', 7],
    city: 'Jakarta', airport: 'CGK', zone: 'Asia/Jakarta', flies: 4, channels: ['WHATSAPP', 'INSTAGRAM', 'TIKTOK', 'PHONE', 'EMAIL'], inCambodia: 130, inBorderlands: 80 },
  { code: 'TH', names: [thai], languages: ['th'], calling: '66', passport: ['AA', 7],
    city: 'Bangkok', airport: 'BKK', zone: 'Asia/Bangkok', flies: 5, channels: ['LINE', 'FACEBOOK', 'PHONE'], inCambodia: 110, inBorderlands: 25 },
  { code: 'MM', names: [burmese], languages: ['my', 'shn'], calling: '95', passport: ['MG', 6],
    city: 'Yangon', airport: 'RGN', zone: 'Asia/Yangon', flies: 1, channels: ['FACEBOOK', 'TELEGRAM', 'SIGNAL', 'PHONE'], inCambodia: 55, inBorderlands: 130 },
  { code: 'IN', names: [indian], languages: ['hi', 'te', 'ta'], calling: '91', passport: ['U', 7],
    city: 'Delhi', airport: 'DEL', zone: 'Asia/Kolkata', flies: 2, channels: ['WHATSAPP', 'EMAIL', 'PHONE', 'TELEGRAM'], inCambodia: 62, inBorderlands: 75 },
  { code: 'TW', names: [taiwanese], languages: ['zh', 'nan'], calling: '886', passport: ['3', 8],
    city: 'Taipei', airport: 'TPE', zone: 'Asia/Taipei', flies: 5, channels: ['LINE', 'FACEBOOK', 'PHONE'], inCambodia: 38, inBorderlands: 25 },
  { code: 'MY', names: malaysian, languages: ['ms', 'zh', 'ta'], calling: '60', passport: ['A', 8],
    city: 'Kuala Lumpur', airport: 'KUL', zone: 'Asia/Kuala_Lumpur', flies: 3, channels: ['WHATSAPP', 'FACEBOOK', 'PHONE', 'EMAIL'], inCambodia: 40, inBorderlands: 30 },
  { code: 'PH', names: [filipino], languages: ['tl', 'ceb'], calling: '63', passport: ['P', 7],
    city: 'Manila', airport: 'MNL', zone: 'Asia/Manila', flies: 6, channels: ['MESSENGER', 'FACEBOOK', 'PHONE', 'EMAIL'], inCambodia: 44, inBorderlands: 60 },
  { code: 'BD', names: [bangladeshi], languages: ['bn', 'syl'], calling: '880', passport: ['BX', 7],
    city: 'Dhaka', airport: 'DAC', zone: 'Asia/Dhaka', flies: 1, channels: chat, inCambodia: 30, inBorderlands: 30 },
  { code: 'NP', names: [nepali], languages: ['ne', 'mai'], calling: '977', passport: ['0', 8],
    city: 'Kathmandu', airport: 'KTM', zone: 'Asia/Kathmandu', flies: 4, channels: chat, inCambodia: 18, inBorderlands: 22 },
  { code: 'PK', names: [pakistani], languages: ['ur', 'pa'], calling: '92', passport: ['AB', 7],
    city: 'Islamabad', airport: 'ISB', zone: 'Asia/Karachi', flies: 2, channels: chat, inCambodia: 18, inBorderlands: 30 },
  { code: 'KE', names: [kenyan], languages: ['sw', 'en', 'luo'], calling: '254', passport: ['AK', 7],
    city: 'Nairobi', airport: 'NBO', zone: 'Africa/Nairobi', flies: 4, channels: chat, inCambodia: 10, inBorderlands: 45 },
  { code: 'ET', names: [ethiopian], languages: ['am', 'om'], calling: '251', passport: ['EP', 7],
    city: 'Addis Ababa', airport: 'ADD', zone: 'Africa/Addis_Ababa', flies: 6, channels: chat, inCambodia: 8, inBorderlands: 60 },
  { code: 'UG', names: [ugandan], languages: ['lg', 'en', 'sw'], calling: '256', passport: ['B', 8],
    city: 'Kampala', airport: 'EBB', zone: 'Africa/Kampala', flies: 4, channels: chat, inCambodia: 9, inBorderlands: 25 },
  { code: 'BR', names: [brazilian], languages: ['pt'], calling: '55', passport: ['FX', 6],
    city: 'São Paulo', airport: 'GRU', zone: 'America/Sao_Paulo', flies: 0, channels: chat, inCambodia: 6, inBorderlands: 10 },
  { code: 'UZ', names: [uzbek], languages: ['uz', 'ru'], calling: '998', passport: ['FA', 7],
    city: 'Tashkent', airport: 'TAS', zone: 'Asia/Tashkent', flies: 1, channels: ['TELEGRAM', 'PHONE', 'EMAIL'], inCambodia: 7, inBorderlands: 8 },
  { code: 'LA', names: [lao], languages: ['lo', 'hmn'], calling: '856', passport: ['PA', 7],
    city: 'Vientiane', airport: 'VTE', zone: 'Asia/Vientiane', flies: 3, channels: ['WHATSAPP', 'FACEBOOK', 'PHONE'], inCambodia: 14, inBorderlands: 18 },
  { code: 'LK', names: [srilankan], languages: ['si', 'ta'], calling: '94', passport: ['N', 7],
    city: 'Colombo', airport: 'CMB', zone: 'Asia/Colombo', flies: 0, channels: chat, inCambodia: 6, inBorderlands: 12 },
  { code: 'KH', names: [khmer], languages: ['km'], calling: '855', passport: ['N', 8],
    city: 'Battambang', airport: 'PNH', zone: 'Asia/Phnom_Penh', flies: 1, channels: ['FACEBOOK', 'TELEGRAM', 'PHONE'], inCambodia: 10, inBorderlands: 0 },
];

const byCode = new Map(nations.map((nation) => [nation.code, nation]));

export function nationOf(code: string): Nation {
  const found = byCode.get(code);
  if (!found) throw new Error(`no such nation in the fictional data: ${code}`);
  return found;
}

export const nationsInCambodia: Weights<Nation> = weights(
  nations.map((nation) => [nation, nation.inCambodia] as const),
);
export const nationsInBorderlands: Weights<Nation> = weights(
  nations.map((nation) => [nation, nation.inBorderlands] as const),
);

/**
 * Ages on arrival. The shape (a steep rise from 18, a long tail, some children) follows the marginals of the
 * Counter-Trafficking Data Collaborative (CTDC, www.ctdatacollaborative.org), shifted from its many children and
 * domestic cases to the working ages that reports on scam compounds name. Shares are rounded; no record of CTDC is used.
 */
export const ages = weights<readonly [number, number]>([
  [[1, 8], 0.6],
  [[12, 17], 4.2],
  [[18, 20], 15],
  [[21, 23], 19],
  [[24, 26], 17],
  [[27, 29], 13],
  [[30, 38], 22],
  [[39, 47], 7.4],
  [[48, 63], 1.8],
]);
