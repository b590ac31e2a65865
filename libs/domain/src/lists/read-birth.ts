import { cleanText, latinDigits } from '../names/clean-name.js';
import { decideOrder, numericDate, type DateEvidence } from './day-month.js';
import type { BirthValue, RowDoubtCode, RowErrorCode } from './fields.js';
import { readMonth } from './month-words.js';

export interface BirthReading {
  birth?: BirthValue;
  doubts: { code: RowDoubtCode; options?: string[] }[];
  error?: RowErrorCode;
}

const blankWords =
  /^(|-+|\?+|n\/?a|nil|none|unknown|unk|not known|no|not sure|不详|不明|未知|无|មិនដឹង|គ្មាន|ไม่ทราบ|ไม่มี|không rõ|không|tidak (di)?ketahui|tidak tahu|\/)$/iu;
const oldest = 115;

const pad = (value: number): string => String(value).padStart(2, '0');
const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

function iso(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return undefined;
  return `${String(year)}-${pad(month)}-${pad(day)}`;
}

interface YearReading {
  year: number;
  doubt?: RowDoubtCode;
}

/** Western, Buddhist (2536 is 1993) and two-digit years. Undefined for a year nobody alive was born in. */
function readYear(value: number, digits: number, thisYear: number): YearReading | undefined {
  if (digits <= 2) {
    // 07 is 2007 and 54 is 1954: nobody on a list is older than a hundred or yet unborn. Babies of the last five years could also be centenarians.
    const century = Math.floor(thisYear / 100) * 100;
    return { year: value > thisYear - century ? century - 100 + value : century + value };
  }
  if (value >= 2400 && value <= thisYear + 543) return { year: value - 543, doubt: 'BUDDHIST_YEAR' };
  return { year: value };
}

function finish(
  date: string | undefined,
  reference: string,
  doubts: BirthReading['doubts'],
  estimated = false,
): BirthReading {
  if (!date) return { doubts: [], error: 'BIRTH_UNREADABLE' };
  if (date > reference.slice(0, date.length)) return { doubts: [], error: 'BIRTH_IN_FUTURE' };
  if (Number(date.slice(0, 4)) < Number(reference.slice(0, 4)) - oldest)
    return { doubts: [], error: 'BIRTH_TOO_LONG_AGO' };
  return { birth: { date, estimated }, doubts };
}

function fromAge(age: number, reference: string): BirthReading {
  if (age > oldest) return { doubts: [], error: 'BIRTH_TOO_LONG_AGO' };
  return { birth: { date: String(Number(reference.slice(0, 4)) - age), estimated: true }, doubts: [] };
}

function fromMonths(age: number, reference: string): BirthReading {
  const total = Number(reference.slice(0, 4)) * 12 + Number(reference.slice(5, 7)) - 1 - age;
  return { birth: { date: `${String(Math.floor(total / 12))}-${pad((total % 12) + 1)}`, estimated: true }, doubts: [] };
}

const around =
  /^(about|approx(imately|\.)?|around|circa|ca?\.?|est(imated|\.)?|~|≈|±|约|大约|ប្រហែល|ប្រមាណ|ประมาณ|khoảng|sekitar|kira-kira)\s*/iu;
const ageBefore = /^(age|aged|អាយុ|年龄|อายุ|tuổi|umur|usia|အသက်|ອາຍຸ|edad)\s*[:：]?\s*/iu;
const ageAfter =
  /\s*(-?\s*years?([ -]old)?|yrs?\.?([ -]?old)?|y\.?\/?o\.?|yo|岁|歲|ឆ្នាំ|ปี|ขวบ|tuổi|tahun|thn|th|နှစ်|ປີ|taong gulang|साल|বছর)\s*$/iu;
const monthsAfter = /^(\d{1,2})\s*(months?( old)?|mos?\.?|个月|ខែ|เดือน|tháng( tuổi)?|bulan|bln)$/iu;

/** Age words round a number: "age 34", "34岁", "អាយុ ៣៤ ឆ្នាំ". */
function readAge(text: string): number | undefined {
  const bare = text.replace(ageBefore, '').replace(around, '').replace(ageAfter, '');
  if (bare === text || !/^\d{1,3}$/.test(bare)) return undefined;
  return Number(bare);
}

function written(text: string, thisYear: number): { date: string | undefined; doubt?: RowDoubtCode } | undefined {
  const chinese = /^(民国|民國)?(\d{2,4})\s*年\s*(?:(\d{1,2})\s*月\s*(?:(\d{1,2})\s*[日号]?)?)?生?$/u.exec(text);
  if (chinese) {
    const republic = chinese[1] !== undefined;
    const digits = chinese[2] ?? '';
    const year = republic
      ? { year: Number(digits) + 1911, doubt: 'REPUBLIC_YEAR' as const }
      : readYear(Number(digits), digits.length, thisYear);
    if (!year) return undefined;
    const month = chinese[3];
    const day = chinese[4];
    const date = day
      ? iso(year.year, Number(month), Number(day))
      : month
        ? iso(year.year, Number(month), 1)?.slice(0, 7)
        : String(year.year);
    return { date, ...(year.doubt ? { doubt: year.doubt } : {}) };
  }
  const vietnamese = /^(?:ngày\s*)?(\d{1,2})\s*tháng\s*(\d{1,2})\s*(?:,|năm)?\s*(\d{4})$/iu.exec(text);
  if (vietnamese) return { date: iso(Number(vietnamese[3]), Number(vietnamese[2]), Number(vietnamese[1])) };
  // Khmer and Thai write "day", "month" and "year" against the words that they count, without a blank.
  const spaced = text.replace(/ថ្ងៃទី|ថ្ងៃ|ខែ|ឆ្នាំ|วันที่|เดือน|พ\.ศ\.|ค\.ศ\./gu, ' ');
  const words = spaced.replace(/(?<=\d)(st|nd|rd|th)\b/gi, '').match(/\d+|[\p{L}\p{M}.]+/gu) ?? [];
  const bare = words.filter((word) => !/^(ទី|ปี|tanggal|tgl|of|de|the)$/iu.test(word));
  if (bare.length < 2 || bare.length > 3) return undefined;
  const at = bare.findIndex((word) => readMonth(word) !== undefined);
  const month = at === -1 ? undefined : readMonth(bare[at] ?? '');
  if (month === undefined) return undefined;
  const numbers = bare.filter((_word, index) => index !== at);
  if (!numbers.every((word) => /^\d{1,4}$/.test(word))) return undefined;
  const [first = '', second] = numbers;
  if (second === undefined) {
    const year = first.length === 4 ? readYear(Number(first), 4, thisYear) : undefined;
    return year
      ? { date: `${String(year.year)}-${pad(month)}`, ...(year.doubt ? { doubt: year.doubt } : {}) }
      : undefined;
  }
  const [yearText, dayText] = first.length === 4 ? [first, second] : [second, first];
  const year = readYear(Number(yearText), yearText.length, thisYear);
  return year
    ? { date: iso(year.year, month, Number(dayText)), ...(year.doubt ? { doubt: year.doubt } : {}) }
    : undefined;
}

function numeric(text: string, reference: string, evidence: DateEvidence): BirthReading | undefined {
  const thisYear = Number(reference.slice(0, 4));
  const date = numericDate(text);
  if (!date) return undefined;
  // 98.11.24: no day is above 31, so the year stands first.
  if (date.first > 31 && date.yearDigits === 2) {
    const year = readYear(date.first, 2, thisYear);
    return finish(year && iso(year.year, date.second, date.year), reference, []);
  }
  const year = readYear(date.year, date.yearDigits, thisYear);
  if (!year) return { doubts: [], error: 'BIRTH_UNREADABLE' };
  const dayFirst = iso(year.year, date.second, date.first);
  const monthFirst = iso(year.year, date.first, date.second);
  const doubts: BirthReading['doubts'] = [];
  let chosen = dayFirst ?? monthFirst;
  if (dayFirst && monthFirst && dayFirst !== monthFirst) {
    const column = decideOrder(date, evidence);
    // A Buddhist year was written by a Thai or Lao hand, and those put the day first whatever the rest of the column does.
    const otherHand = year.doubt === 'BUDDHIST_YEAR' && column.order === 'MONTH_FIRST';
    const decision = otherHand ? { order: 'DAY_FIRST', sure: false } : column;
    const [taken, other] = decision.order === 'DAY_FIRST' ? [dayFirst, monthFirst] : [monthFirst, dayFirst];
    chosen = taken;
    if (!decision.sure) doubts.push({ code: 'DAY_MONTH', options: [taken, other] });
  }
  if (year.doubt && chosen) doubts.push({ code: year.doubt, options: [chosen] });
  if (date.yearDigits === 2 && chosen && thisYear - year.year <= 5) {
    doubts.push({ code: 'TWO_DIGIT_YEAR', options: [chosen, `${String(year.year - 100)}${chosen.slice(4)}`] });
  }
  return finish(chosen, reference, doubts);
}

/**
 * One cell of a birth or age column. `reference` is the day of the list ('YYYY-MM-DD'), from which ages count. An empty or
 * "unknown" cell has neither birth nor error.
 */
export function readBirth(cell: string, reference: string, evidence: DateEvidence): BirthReading {
  if (cell.length > 200) return { doubts: [], error: 'BIRTH_UNREADABLE' };
  let text = latinDigits(cleanText(cell)).replace(
    /^(dob|born|d\.o\.b\.?|sinh năm|พ\.ศ\.|ค\.ศ\.|b\.e\.)\s*[:：]?\s*/iu,
    '',
  );
  if (text.length > 60) return { doubts: [], error: 'BIRTH_UNREADABLE' };
  if (blankWords.test(text)) return { doubts: [] };
  const thisYear = Number(reference.slice(0, 4));
  const months = monthsAfter.exec(text);
  if (months) return fromMonths(Number(months[1]), reference);
  const age = readAge(text);
  if (age !== undefined) return fromAge(age, reference);
  const estimated = around.test(text);
  text = text.replace(around, '');
  if (/^\d{1,3}$/.test(text)) {
    const value = Number(text);
    const reading = fromAge(value, reference);
    if (value >= 70 && value <= 99 && reading.birth) {
      reading.doubts.push({ code: 'AGE_OR_YEAR', options: [reading.birth.date, String(1900 + value)] });
    }
    return reading;
  }
  const yearFirst = /^(\d{4})\s*[-/.\s]\s*(\d{1,2})(?:\s*[-/.\s]\s*(\d{1,2})(?:[T\s].*)?)?$/.exec(text);
  const packed = /^(\d{4})(\d{2})(\d{2})$/.exec(text);
  const whole = yearFirst ?? packed;
  if (whole) {
    const year = readYear(Number(whole[1]), 4, thisYear);
    const month = Number(whole[2]);
    const day = whole[3];
    const date =
      year && (day === undefined ? iso(year.year, month, 1)?.slice(0, 7) : iso(year.year, month, Number(day)));
    const doubts: BirthReading['doubts'] = year?.doubt && date ? [{ code: year.doubt, options: [date] }] : [];
    const swapped = year && day !== undefined ? iso(year.year, Number(day), month) : undefined;
    if (evidence.isoSuspect && date && swapped && swapped !== date)
      doubts.push({ code: 'DAY_MONTH', options: [date, swapped] });
    return finish(date, reference, doubts);
  }
  if (/^\d{4}$/.test(text)) {
    const year = readYear(Number(text), 4, thisYear);
    const doubts: BirthReading['doubts'] = year?.doubt ? [{ code: year.doubt, options: [String(year.year)] }] : [];
    return finish(year && String(year.year), reference, doubts, estimated);
  }
  if (/^\d{5}$/.test(text)) {
    // Days since 1899-12-30, as spreadsheets count.
    const date = new Date(Date.UTC(1899, 11, 30) + Number(text) * 86_400_000).toISOString().slice(0, 10);
    return finish(date, reference, [{ code: 'SERIAL_DATE', options: [date] }]);
  }
  const byNumbers = numeric(text, reference, evidence);
  if (byNumbers) return byNumbers;
  const byWords = written(text, thisYear);
  if (!byWords) return { doubts: [], error: 'BIRTH_UNREADABLE' };
  return finish(
    byWords.date,
    reference,
    byWords.doubt && byWords.date ? [{ code: byWords.doubt, options: [byWords.date] }] : [],
  );
}
