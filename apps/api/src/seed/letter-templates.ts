import type { LetterBlock, LetterField, LetterKind } from '@homeward/domain';

export interface SeededLetterTemplate {
  readonly kind: LetterKind;
  readonly language: string;
  readonly name: string;
  readonly subject: string;
  readonly note: string;
  readonly blocks: readonly LetterBlock[];
}

const text = (words: string): LetterBlock => ({ kind: 'TEXT', text: words, columns: [] });
const each = (words: string): LetterBlock => ({ kind: 'EACH', text: words, columns: [] });
const list = (...columns: LetterField[]): LetterBlock => ({ kind: 'LIST', text: '', columns });

const names: LetterField[] = ['PERSON_NAME', 'PERSON_ROMANISED', 'PERSON_SEX', 'PERSON_BIRTH', 'PERSON_DOCUMENT'];
const unread = 'To be checked by somebody who reads it every day.';

/** A first set for an organisation to start from. Nobody has to send them as they are; the languages say who read them. */
export const letterTemplates: readonly SeededLetterTemplate[] = [
  {
    kind: 'NATIONALITY_REQUEST',
    language: 'en',
    name: 'Request to verify nationality',
    subject: 'Verification of nationality of {{people.count}} people',
    note: '',
    blocks: [
      text(
        '{{organisation}} presents its compliments to {{recipient}} and has the honour to ask for its help in verifying the nationality of the {{people.count}} people named below, and in issuing travel documents to them.',
      ),
      text(
        'They were brought out of places where they were held and made to work against their will. Their passports were taken from them. They agreed that we write to you.',
      ),
      list(...names, 'PERSON_REFERENCE'),
      text(
        'We would be grateful for your answer by name, and for word of what else you need: photographs, fingerprints or a call. Please do not pass these names on to anybody who does not need them for this purpose.',
      ),
      text('{{organisation}} avails itself of this opportunity to renew the assurances of its highest consideration.'),
    ],
  },
  {
    kind: 'NATIONALITY_REQUEST',
    language: 'km',
    name: 'លិខិតស្នើផ្ទៀងផ្ទាត់សញ្ជាតិ',
    subject: 'សំណើផ្ទៀងផ្ទាត់សញ្ជាតិមនុស្សចំនួន {{people.count}} នាក់',
    note: unread,
    blocks: [
      text(
        '{{organisation}} សូមគោរពជូន {{recipient}} និងសូមស្នើសុំជួយផ្ទៀងផ្ទាត់សញ្ជាតិរបស់មនុស្សចំនួន {{people.count}} នាក់ដូចមានឈ្មោះខាងក្រោម ព្រមទាំងចេញឯកសារធ្វើដំណើរជូនពួកគេ។',
      ),
      text(
        'ពួកគេត្រូវបានជួយចេញពីកន្លែងឃុំឃាំង ដែលពួកគេត្រូវបានបង្ខំឱ្យធ្វើការ។ លិខិតឆ្លងដែនរបស់ពួកគេត្រូវបានគេដកហូត។ ពួកគេយល់ព្រមឱ្យយើងសរសេរមកលោកអ្នក។',
      ),
      list(...names, 'PERSON_REFERENCE'),
      text('យើងសូមអរគុណជាមុន ចំពោះចម្លើយសម្រាប់ម្នាក់ៗ និងការប្រាប់ថាត្រូវការឯកសារអ្វីទៀត។ សូមកុំផ្តល់ឈ្មោះទាំងនេះដល់អ្នកដែលមិនពាក់ព័ន្ធ។'),
    ],
  },
  {
    kind: 'NATIONALITY_REQUEST',
    language: 'th',
    name: 'หนังสือขอตรวจพิสูจน์สัญชาติ',
    subject: 'ขอความอนุเคราะห์ตรวจพิสูจน์สัญชาติบุคคลจำนวน {{people.count}} ราย',
    note: unread,
    blocks: [
      text(
        '{{organisation}} ขอความอนุเคราะห์จาก {{recipient}} ในการตรวจพิสูจน์สัญชาติและออกเอกสารเดินทางให้แก่บุคคลจำนวน {{people.count}} รายตามรายชื่อด้านล่าง ซึ่งได้รับการช่วยเหลือออกจากสถานที่กักขังและยินยอมให้เราติดต่อท่าน',
      ),
      list(...names, 'PERSON_REFERENCE'),
      text('จึงเรียนมาเพื่อโปรดพิจารณา และขอความกรุณาอย่าเปิดเผยรายชื่อนี้แก่ผู้ที่ไม่เกี่ยวข้อง'),
    ],
  },
  {
    kind: 'NATIONALITY_REQUEST',
    language: 'zh',
    name: '国籍核实请求函',
    subject: '请协助核实{{people.count}}人的国籍',
    note: unread,
    blocks: [
      text(
        '{{organisation}}谨向{{recipient}}致意，并请贵馆协助核实以下{{people.count}}人的国籍，为其签发旅行证件。上述人员已脱离被拘禁之地，护照被他人扣押，并已同意我方与贵馆联系。',
      ),
      list(...names, 'PERSON_REFERENCE'),
      text('请逐一答复，并请勿将名单转交与此事无关的任何人。顺致崇高敬意。'),
    ],
  },
  {
    kind: 'NATIONALITY_REQUEST',
    language: 'vi',
    name: 'Công văn đề nghị xác minh quốc tịch',
    subject: 'Đề nghị xác minh quốc tịch của {{people.count}} người',
    note: unread,
    blocks: [
      text(
        '{{organisation}} trân trọng đề nghị {{recipient}} giúp xác minh quốc tịch và cấp giấy tờ đi lại cho {{people.count}} người có tên dưới đây. Họ đã được đưa ra khỏi nơi bị giam giữ và đồng ý để chúng tôi liên hệ với quý cơ quan.',
      ),
      list(...names, 'PERSON_REFERENCE'),
      text('Kính mong quý cơ quan trả lời theo từng người và không chuyển danh sách này cho người không liên quan.'),
    ],
  },
  {
    kind: 'WAIVER_REQUEST',
    language: 'en',
    name: 'Request to waive the overstay fine',
    subject: 'Waiver of overstay fines',
    note: 'To the immigration office. Needs the consent for police and courts.',
    blocks: [
      text(
        'We respectfully ask {{recipient}} to waive the fines for overstay of the {{people.count}} people named below. They could not leave the country because they were held, and their passports were in the hands of others.',
      ),
      list(
        'PERSON_NAME',
        'PERSON_ROMANISED',
        'PERSON_NATIONALITY',
        'PERSON_DOCUMENT',
        'PERSON_OUT_ON',
        'PERSON_LEGAL_UNTIL',
      ),
      text(
        'People who were trafficked should not be punished for what they were made to do. We ask for your decision by name.',
      ),
    ],
  },
  {
    kind: 'WAIVER_REQUEST',
    language: 'km',
    name: 'លិខិតស្នើលើកលែងប្រាក់ពិន័យ',
    subject: 'សំណើលើកលែងប្រាក់ពិន័យស្នាក់នៅហួសកំណត់',
    note: unread,
    blocks: [
      text(
        'យើងខ្ញុំសូមគោរពស្នើ {{recipient}} មេត្តាលើកលែងប្រាក់ពិន័យស្នាក់នៅហួសកំណត់ជូនមនុស្សចំនួន {{people.count}} នាក់ដូចមានឈ្មោះខាងក្រោម។ ពួកគេមិនអាចចាកចេញពីប្រទេសបានទេ ព្រោះត្រូវគេឃុំឃាំង ហើយលិខិតឆ្លងដែនស្ថិតក្នុងដៃអ្នកដទៃ។',
      ),
      list('PERSON_NAME', 'PERSON_ROMANISED', 'PERSON_NATIONALITY', 'PERSON_DOCUMENT', 'PERSON_LEGAL_UNTIL'),
      text('សូមលោកមេត្តាសម្រេចសម្រាប់ម្នាក់ៗ។ សូមអរគុណ។'),
    ],
  },
  {
    kind: 'VICTIM_LETTER',
    language: 'en',
    name: 'Letter for a person who was trafficked',
    subject: '',
    note: 'For the person to carry. One person in a letter. Needs the consent for police and courts.',
    blocks: [
      text('To whom it may concern,'),
      each(
        '{{person.name}} ({{person.romanised}}), born {{person.birth}}, nationality {{person.nationality}}, document {{person.document}}, is in the care of {{organisation}}. Our reference is {{person.reference}}.',
      ),
      text(
        'We ask everybody who reads this letter to treat the bearer as a person who may have been trafficked, and to call us before any other step is taken. The bearer decides to whom this letter is shown.',
      ),
    ],
  },
  {
    kind: 'EXIT_PERMIT_REQUEST',
    language: 'en',
    name: 'Request for an exit permit',
    subject: 'Exit permits for {{people.count}} people',
    note: 'Needs the consent for police and courts.',
    blocks: [
      text(
        'We respectfully ask {{recipient}} to issue exit permits to the {{people.count}} people named below. Their travel documents are issued.',
      ),
      list(
        'PERSON_NAME',
        'PERSON_ROMANISED',
        'PERSON_NATIONALITY',
        'PERSON_BIRTH',
        'PERSON_DOCUMENT',
        'PERSON_JOURNEY',
      ),
      text('We bring them to the airport ourselves and are at your disposal for questions.'),
    ],
  },
  {
    kind: 'EXIT_PERMIT_REQUEST',
    language: 'km',
    name: 'លិខិតស្នើលិខិតអនុញ្ញាតចេញ',
    subject: 'សំណើលិខិតអនុញ្ញាតចេញសម្រាប់មនុស្ស {{people.count}} នាក់',
    note: unread,
    blocks: [
      text(
        'យើងខ្ញុំសូមគោរពស្នើ {{recipient}} ចេញលិខិតអនុញ្ញាតចេញពីប្រទេសជូនមនុស្សចំនួន {{people.count}} នាក់ដូចមានឈ្មោះខាងក្រោម។ ឯកសារធ្វើដំណើររបស់ពួកគេបានចេញរួចហើយ។',
      ),
      list(
        'PERSON_NAME',
        'PERSON_ROMANISED',
        'PERSON_NATIONALITY',
        'PERSON_BIRTH',
        'PERSON_DOCUMENT',
        'PERSON_JOURNEY',
      ),
      text('យើងនឹងជូនពួកគេទៅព្រលានយន្តហោះដោយផ្ទាល់។'),
    ],
  },
  {
    kind: 'FREE_LETTER',
    language: 'en',
    name: 'Plea for a rescue',
    subject: 'Plea for {{people.count}} people who are held against their will',
    note: 'Says no building and no day: these are told by word of mouth.',
    blocks: [
      text(
        'We ask {{recipient}} to help the {{people.count}} people named below, who are held against their will and have asked for help, or cannot ask.',
      ),
      list('PERSON_REFERENCE', 'PERSON_ROMANISED', 'PERSON_SEX', 'PERSON_NATIONALITY'),
      text('Please keep this letter to those who act on it, and answer to {{organisation}} under the number above.'),
    ],
  },
  {
    kind: 'AIRLINE_NOTE',
    language: 'en',
    name: 'Note to the airline',
    subject: 'Passengers who travel with an escort',
    note: 'Says nothing of what happened to them.',
    blocks: [
      text(
        'The {{people.count}} passengers named below travel with documents of their embassy and are accompanied by our staff to the gate. Please let us know beforehand what your staff at the counter will ask for.',
      ),
      list('PERSON_ROMANISED', 'PERSON_SEX', 'PERSON_BIRTH', 'PERSON_NATIONALITY', 'PERSON_JOURNEY'),
      text('Please do not ask them about the reason of their stay.'),
    ],
  },
  {
    kind: 'HANDOVER_NOTE',
    language: 'en',
    name: 'Handover letter',
    subject: 'Handover of {{people.count}} people',
    note: '',
    blocks: [
      text(
        'On arrival we hand over the {{people.count}} people named below to {{recipient}}, as agreed. Each of them has agreed to it.',
      ),
      list('PERSON_NAME', 'PERSON_ROMANISED', 'PERSON_SEX', 'PERSON_BIRTH', 'PERSON_JOURNEY', 'PERSON_REFERENCE'),
      text('Please sign for each person and tell us the same day if somebody was not met.'),
    ],
  },
];
