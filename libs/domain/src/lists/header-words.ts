import { cleanText } from '../names/clean-name.js';
import type { ListField } from './fields.js';

/**
 * Header texts by field in English, Khmer, Chinese, Thai, Vietnamese and Indonesian (with Burmese, Lao and Filipino where police use them).
 * Compared without case, accents, blanks and punctuation.
 */
const words: Record<ListField, string> = {
  NUMBER: `no|nr|num|number|s/n|sn|sr no|serial|serial no|item|#|id no of list|ល.រ|លរ|លេខរៀង|序号|序號|编号|編號|号|項次|ลำดับ|ลำดับที่|ที่|stt|số thứ tự|số tt|nomor|no urut|စဉ်|ລ/ດ|ລຳດັບ|bilang`,
  NAME: `name|full name|fullname|names|name and surname|name as given|about|person|victim name|passenger name|name in passport|passport name|name of person|foreigner name|ឈ្មោះ|ឈ្មោះពេញ|គោត្តនាម និងនាម|គោត្តនាមនិងនាម|នាមត្រកូល និងនាមខ្លួន|姓名|名字|名称|全名|人员姓名|ชื่อ|ชื่อ-นามสกุล|ชื่อ-สกุล|ชื่อและนามสกุล|ชื่อ นามสกุล|ชื่อสกุล|họ tên|họ và tên|tên|nama|nama lengkap|အမည်|နာမည်|ຊື່|ຊື່ ແລະ ນາມສະກຸນ|pangalan|nama korban`,
  NATIVE_NAME: `native name|name in native script|name in own script|original name|local name|chinese name|name in chinese|thai name|khmer name|burmese name|hanzi|ឈ្មោះជាភាសាដើម|ឈ្មោះខ្មែរ|ឈ្មោះជាអក្សរខ្មែរ|中文名|中文姓名|母语姓名|本名|ชื่อภาษาไทย|ชื่อไทย|ชื่อภาษาแม่|tên gốc|tên tiếng việt|tên bản ngữ|nama asli|nama dalam aksara asli`,
  ROMANISED_NAME: `pinyin|romanised name|romanized name|romanisation|latin name|name in latin|english name|name in english|name latin|name english|ឈ្មោះឡាតាំង|ឈ្មោះជាអក្សរឡាតាំង|ឈ្មោះអង់គ្លេស|拼音|姓名拼音|汉语拼音|英文名|英文姓名|英文名字|ชื่อภาษาอังกฤษ|ชื่ออังกฤษ|tên latinh|tên tiếng anh|tên không dấu|nama latin|nama inggris`,
  FAMILY_NAME: `surname|family name|last name|lastname|គោត្តនាម|នាមត្រកូល|姓|姓氏|นามสกุล|สกุล|họ|nama keluarga|marga|apelyido|ນາມສະກຸນ`,
  GIVEN_NAME: `given name|given names|first name|firstname|forename|other names|middle name|នាមខ្លួន|名|ชื่อตัว|ชื่อจริง|tên đệm và tên|tên riêng|nama depan|nama kecil`,
  SEX: `sex|gender|m/f|f/m|sex m/f|ភេទ|性别|性別|เพศ|giới tính|phái|nam/nữ|jenis kelamin|kelamin|l/p|jk|ကျား/မ|လိင်|ເພດ|kasarian`,
  NATIONALITY: `nationality|nationalities|citizenship|citizen|country|nation|nat|country of origin|country of nationality|country of citizenship|origin|សញ្ជាតិ|ជាតិសាសន៍|ប្រទេស|国籍|國籍|国家|สัญชาติ|ประเทศ|เชื้อชาติ|quốc tịch|nước|kewarganegaraan|warga negara|kebangsaan|negara|နိုင်ငံသား|နိုင်ငံ|ສັນຊາດ|nasyonalidad|wn`,
  BIRTH: `dob|d.o.b|date of birth|birth date|birthdate|birthday|born|birth|year of birth|dob or age|dob/age|date of birth or age|date of birth/age|ថ្ងៃខែឆ្នាំកំណើត|ថ្ងៃកំណើត|ឆ្នាំកំណើត|ថ្ងៃ ខែ ឆ្នាំកំណើត|出生日期|出生年月|出生年月日|生日|出生|出生年份|วันเกิด|วันเดือนปีเกิด|วัน/เดือน/ปีเกิด|ว/ด/ป เกิด|ว.ด.ป.เกิด|ปีเกิด|ngày sinh|ngày tháng năm sinh|năm sinh|sinh ngày|tanggal lahir|tgl lahir|ttl|tahun lahir|lahir|မွေးသက္ကရာဇ်|မွေးနေ့|ວັນເດືອນປີເກີດ|petsa ng kapanganakan`,
  AGE: `age|ages|age years|age in years|yrs|អាយុ|年龄|年齡|岁数|อายุ|อายุ (ปี)|tuổi|umur|usia|အသက်|ອາຍຸ|edad`,
  PASSPORT: `passport|passport no|passport number|passport nr|pp|pp no|ppt|travel document|document no|document number|doc no|id no|id number|passport/id|passport or id|លិខិតឆ្លងដែន|លេខលិខិតឆ្លងដែន|លេខប៉ាស្ព័រ|ប៉ាស្ព័រ|护照|护照号|护照号码|護照號碼|证件号码|证件号|หนังสือเดินทาง|เลขหนังสือเดินทาง|เลขที่หนังสือเดินทาง|พาสปอร์ต|เลขพาสปอร์ต|hộ chiếu|số hộ chiếu|số hc|paspor|nomor paspor|no paspor|နိုင်ငံကူးလက်မှတ်|ပတ်စပို့|ໜັງສືຜ່ານແດນ|pasaporte`,
  PHONE: `phone|phone no|phone number|tel|telephone|mobile|mobile no|cell|contact|contact no|contact number|whatsapp|family phone|phone of family|relative phone|ទូរស័ព្ទ|លេខទូរស័ព្ទ|លេខទំនាក់ទំនង|电话|電話|手机|手机号|电话号码|联系电话|联系方式|家属电话|家人电话|โทรศัพท์|เบอร์โทร|เบอร์โทรศัพท์|เบอร์ติดต่อ|điện thoại|số điện thoại|sđt|đt|telepon|nomor telepon|no telp|hp|no hp|nomor hp|ဖုန်း|ဖုန်းနံပါတ်|ໂທລະສັບ|telepono`,
  ROOM: `room|room no|room number|rm|bed|floor|building/room|room/building|dormitory|dorm|cell no|បន្ទប់|លេខបន្ទប់|ជាន់|房间|房间号|房号|宿舍|楼层|ห้อง|ห้องพัก|หมายเลขห้อง|ชั้น|phòng|số phòng|kamar|nomor kamar|ruang|အခန်း|ຫ້ອງ|kwarto|silid`,
  MESSAGE: `message|messages|note|notes|remark|remarks|comment|comments|details|what was said|situation|text|request|summary|សារ|កំណត់សម្គាល់|ផ្សេងៗ|សម្គាល់|留言|备注|備註|情况|说明|内容|ข้อความ|หมายเหตุ|รายละเอียด|tin nhắn|ghi chú|nội dung|pesan|keterangan|catatan|မှတ်ချက်|ໝາຍເຫດ|mensahe`,
  CHANNEL: `channel|via|source|by|medium|means|app|platform|ប្រភព|បណ្តាញ|តាមរយៈ|渠道|来源|方式|ช่องทาง|แหล่งที่มา|kênh|nguồn|qua|saluran|melalui|sumber`,
  CALLER: `caller|called by|reporter|reported by|requester|informant|relationship|relation|who called|contact person|from|អ្នកហៅ|អ្នករាយការណ៍|អ្នកប្តឹង|ត្រូវជា|来电人|求助人|报案人|联系人|关系|ผู้แจ้ง|ผู้โทร|ความสัมพันธ์|người gọi|người báo|quan hệ|penelepon|pelapor|hubungan`,
  RECEIVED: `received|received at|date received|date|time|date/time|datetime|date and time|when|call date|reported on|report date|ថ្ងៃទទួល|កាលបរិច្ឆេទ|ថ្ងៃខែ|ម៉ោង|收到时间|时间|日期|来电时间|วันที่รับแจ้ง|วันที่|วันเวลา|เวลา|ngày nhận|thời gian|ngày|giờ|diterima|tanggal|waktu|tanggal diterima`,
};

/** Headers are compared on their letters, marks and digits alone. Vowel marks of Khmer and Thai are letters here; Latin accents are not. */
export function headerKey(text: string): string {
  return cleanText(text)
    .toLowerCase()
    .replace(/đ/g, 'd')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[^\p{L}\p{M}\p{N}#]/gu, '');
}

const exact = new Map<string, ListField>();
const listed: { key: string; field: ListField }[] = [];
for (const [field, list] of Object.entries(words) as [ListField, string][]) {
  for (const word of list.split('|')) {
    const key = headerKey(word);
    if (key === '' || exact.has(key)) continue;
    exact.set(key, field);
    listed.push({ key, field });
  }
}
listed.sort((a, b) => b.key.length - a.key.length);

export interface HeaderGuess {
  field: ListField;
  confidence: number;
}

/** The field that a header names, or undefined. "Name / ឈ្មោះ" is read part by part, "DOB or age" as a whole first. */
export function readHeader(text: string): HeaderGuess | undefined {
  if (text.length > 120) return undefined;
  const whole = exact.get(headerKey(text));
  if (whole) return { field: whole, confidence: 1 };
  const unbracketed = exact.get(headerKey(text.replace(/[(（[].*$/u, '')));
  if (unbracketed) return { field: unbracketed, confidence: 0.9 };
  for (const part of text.split(/[/|\n()（）[\]:;,]+|\s[-–]\s/u)) {
    const field = exact.get(headerKey(part));
    if (field) return { field, confidence: 0.9 };
  }
  // A longer header that contains a known one ("Nationality of the person"), by whole words in scripts that part words.
  const key = headerKey(text);
  const tokens = new Set(text.split(/[^\p{L}\p{M}\p{N}]+/u).map(headerKey));
  for (const { key: known, field } of listed) {
    const inside = /^[a-z0-9#]+$/.test(known)
      ? tokens.has(known) && known.length >= 3
      : known.length >= 2 && key.includes(known);
    if (inside && key.length <= known.length * 4 + 8) return { field, confidence: 0.6 };
  }
  return undefined;
}

const totalWords = new Set(
  'total|totals|grand total|sub total|subtotal|sum|count|សរុប|សរុបរួម|合计|合計|总计|總計|共计|小计|总数|共|รวม|รวมทั้งสิ้น|รวมทั้งหมด|tổng|tổng cộng|tổng số|cộng|jumlah|jumlah total|စုစုပေါင်း|ລວມ|kabuuan'
    .split('|')
    .map(headerKey),
);

/** "TOTAL", "សរុប:", "合计 128 人". */
export function isTotalWord(text: string): boolean {
  const key = headerKey(text).replace(/\p{N}+.*$/u, '');
  return totalWords.has(key);
}
