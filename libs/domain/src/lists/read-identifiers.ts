import { cleanText, latinDigits } from '../names/clean-name.js';
import { headerKey } from './header-words.js';

const lostWords = new Set(
  'lost|stolen|taken|confiscated|seized|held|kept by boss|with boss|with employer|with company|missing|burned|destroyed|丢失|遗失|遺失|丢了|被没收|没收|被扣|បាត់|បាត់បង់|ត្រូវគេដកហូត|ដកហូត|ហាយ|สูญหาย|หาย|ถูกยึด|โดนยึด|mất|bị mất|bị giữ|hilang|dirampas|disita|ditahan|ပျောက်|ເສຍ|nawala|kinuha'
    .split('|')
    .map(headerKey),
);
const noneWords = new Set(
  '|none|no|nil|na|n a|unknown|no passport|not available|not known|无|無|没有|无护照|不详|គ្មាន|មិនមាន|មិនដឹង|ไม่มี|ไม่ทราบ|không|không có|không rõ|tidak ada|tidak punya|မရှိ|ບໍ່ມີ|wala'
    .split('|')
    .map(headerKey),
);

export type PassportReading =
  { kind: 'NUMBER'; passport: string; lost: boolean } | { kind: 'LOST' } | { kind: 'NONE' } | { kind: 'UNREADABLE' };

/** "E 47067348" is E47067348; "lost" and "none" are said and are not numbers; "G30236376 (lost)" is both. */
export function readPassport(cell: string): PassportReading {
  if (cell.length > 80) return { kind: 'UNREADABLE' };
  const text = latinDigits(cleanText(cell));
  const key = headerKey(text);
  if (noneWords.has(key)) return { kind: 'NONE' };
  if (lostWords.has(key)) return { kind: 'LOST' };
  let bare = text.replace(/^(passport|pp|ppt|no|nr|护照|លិខិតឆ្លងដែន)\s*(no|number|nr)?\s*[.:：#]*\s+/iu, '');
  let lost = false;
  const bracket = /^(.*?)[\s(（,;/-]+([\p{L}\p{M} ]{2,})[)）]?$/u.exec(bare);
  if (bracket && lostWords.has(headerKey(bracket[2] ?? ''))) {
    bare = bracket[1] ?? '';
    lost = true;
  }
  const number = bare.toUpperCase().replace(/[\s.\-/·]+/g, '');
  if (/^(?=.*\d)[A-Z0-9]{5,20}$/.test(number) && /\d.*\d.*\d/.test(number))
    return { kind: 'NUMBER', passport: number, lost };
  return lost ? { kind: 'LOST' } : { kind: 'UNREADABLE' };
}

/** All numbers of a cell ("012 345 678 / 096 111 222"), or undefined when a part holds letters or too few digits. */
export function readPhones(cell: string): string[] | undefined {
  if (cell.length > 200) return undefined;
  const text = latinDigits(cleanText(cell));
  if (noneWords.has(headerKey(text))) return [];
  const parts = text
    .split(/[/,;、，|]|\bor\b|\band\b/iu)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const phones: string[] = [];
  for (const part of parts) {
    const bare = part.replace(/^[\p{L}\p{M}.\s]*[:：]?\s*(?=[+\d(])/u, '').replace(/\s*\([^)\d]*\)$/u, '');
    if (!/^\+?[\d\s().-]+$/.test(bare)) return undefined;
    const digits = bare.replace(/\D/g, '');
    if (digits.length < 6 || digits.length > 17) return undefined;
    phones.push(
      bare.trimStart().startsWith('+')
        ? `+${digits}`
        : digits.startsWith('00') && digits.length > 9
          ? `+${digits.slice(2)}`
          : digits,
    );
  }
  return phones.length > 0 ? [...new Set(phones)] : undefined;
}

/** '2026-07-22 15:54', '22/07/2026 3:54 pm', '2026年7月22日': day and time in the list's own zone, day-first where both fit. */
export function readReceived(cell: string): string | undefined {
  if (cell.length > 60) return undefined;
  const text = latinDigits(cleanText(cell));
  const found =
    /^(\d{4})[-/.年]\s*(\d{1,2})[-/.月]\s*(\d{1,2})日?(?:[T,\s]+(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?\s*(am|pm)?(?:Z|[+-]\d{2}:?\d{2})?)?$/iu.exec(
      text,
    ) ?? /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?:[T,\s]+(\d{1,2}):(\d{2})(?::\d{2})?\s*(am|pm)?)?$/iu.exec(text);
  if (!found) return undefined;
  const parts = found.slice(1, 4).map(Number);
  let [year = 0, month = 0, day = 0] = (found[1] ?? '').length === 4 ? parts : [...parts].reverse();
  if (year >= 2400) year -= 543;
  if (month > 12 && day <= 12) [month, day] = [day, month];
  if (year < 1990 || month < 1 || month > 12 || day < 1 || day > new Date(Date.UTC(year, month, 0)).getUTCDate())
    return undefined;
  const date = `${String(year)}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (found[4] === undefined) return date;
  let hour = Number(found[4]);
  const half = found[6]?.toLowerCase();
  if (half === 'pm' && hour < 12) hour += 12;
  if (half === 'am' && hour === 12) hour = 0;
  return hour > 23 || Number(found[5]) > 59
    ? undefined
    : `${date}T${String(hour).padStart(2, '0')}:${found[5] ?? '00'}`;
}
