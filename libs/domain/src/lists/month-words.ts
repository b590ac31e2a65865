import { headerKey } from './header-words.js';

/** Month names of the languages lists come in, by month. Chinese and Vietnamese count their months and need none. */
const months: readonly string[] = [
  'january|jan|januari|enero|janvier|januar|មករា|มกราคม|ม.ค.|มค|ມັງກອນ|ဇန်နဝါရီ|जनवरी|জানুয়ারি',
  'february|feb|febr|februari|pebruari|febrero|fevrier|កុម្ភៈ|កុម្ភះ|กุมภาพันธ์|ก.พ.|ກຸມພາ|ဖေဖော်ဝါရီ|फरवरी|ফেব্রুয়ারি',
  'march|mar|maret|marso|marzo|mars|មីនា|มีนาคม|มี.ค.|ມີນາ|မတ်|मार्च|মার্চ',
  'april|apr|abril|avril|មេសា|เมษายน|เม.ย.|ເມສາ|ဧပြီ|अप्रैल|এপ্রিল',
  'may|mei|mayo|mai|ឧសភា|พฤษภาคม|พ.ค.|ພຶດສະພາ|မေ|मई|মে',
  'june|jun|juni|hunyo|junio|juin|មិថុនា|มิถุนายน|มิ.ย.|ມິຖຸນາ|ဇွန်|जून|জুন',
  'july|jul|juli|hulyo|julio|juillet|កក្កដា|กรกฎาคม|ก.ค.|ກໍລະກົດ|ဇူလိုင်|जुलाई|জুলাই',
  'august|aug|agustus|agu|agt|ags|agosto|aout|សីហា|สิงหาคม|ส.ค.|ສິງຫາ|ဩဂုတ်|अगस्त|আগস্ট',
  'september|sep|sept|setyembre|septiembre|septembre|កញ្ញា|กันยายน|ก.ย.|ກັນຍາ|စက်တင်ဘာ|सितंबर|সেপ্টেম্বর',
  'october|oct|oktober|okt|oktubre|octubre|octobre|តុលា|ตุลาคม|ต.ค.|ຕຸລາ|အောက်တိုဘာ|अक्टूबर|অক্টোবর',
  'november|nov|nopember|nobyembre|noviembre|novembre|វិច្ឆិកា|พฤศจิกายน|พ.ย.|ພະຈິກ|နိုဝင်ဘာ|नवंबर|নভেম্বর',
  'december|dec|desember|des|disyembre|diciembre|decembre|dez|ធ្នូ|ธันวาคม|ธ.ค.|ທັນວາ|ဒီဇင်ဘာ|दिसंबर|ডিসেম্বর',
];

const monthOf = new Map<string, number>();
for (const [at, list] of months.entries()) for (const word of list.split('|')) monthOf.set(headerKey(word), at + 1);

/** 1 to 12, or undefined. */
export function readMonth(word: string): number | undefined {
  return monthOf.get(headerKey(word));
}
