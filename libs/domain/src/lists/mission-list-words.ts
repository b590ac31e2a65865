import type { MissionListField } from '../missions/mission-codes.js';
import { headerKey } from './header-words.js';

/** Headers of lists of missions, in English and Khmer; those of the sample file come first. */
const words: Readonly<Record<MissionListField, string>> = {
  KIND: 'what|kind|row|type|kind of row|ប្រភេទ|អ្វី',
  MISSION: 'mission|embassy|consulate|embassy or consulate|name of mission|post|office|ស្ថានទូត|បេសកកម្ម|កុងស៊ុល',
  SENDING_COUNTRY: 'sending country|country of the mission|of country|represents|whose|nationality|ប្រទេសបញ្ជូន|សញ្ជាតិ',
  LOCATED_IN: 'located in|in country|country|where|location|ប្រទេស|ទីតាំង|នៅប្រទេស',
  NAME: 'name|contact|contact name|name or office|person|name of the day|holiday|ឈ្មោះ|អ្នកទំនាក់ទំនង|ឈ្មោះថ្ងៃឈប់សម្រាក',
  POSITION: 'position|title|role|function|rank|តួនាទី|មុខតំណែង',
  PURPOSES: 'for what|purpose|purposes|responsible for|សម្រាប់រឿងអ្វី|សម្រាប់អ្វី',
  PHONE: 'phone|telephone|tel|landline|phone number|office phone|ទូរសព្ទ|លេខទូរសព្ទ|ទូរស័ព្ទ',
  MOBILE: 'mobile|cell|mobile phone|hotline|whatsapp|ទូរសព្ទដៃ|ទូរស័ព្ទដៃ',
  EMAIL: 'email|e-mail|mail|email address|អ៊ីមែល',
  LANGUAGES: 'languages|language|speaks|ភាសា',
  HOURS: 'hours|reached at|office hours|opening hours|when|ម៉ោង|ម៉ោងធ្វើការ',
  ACT: 'before|step|before it acts|act|for the step|asked for|មុនពេល|ជំហាន',
  PAPER: 'paper|document asked for|accepted document|required document|requirement|papers|ឯកសារទាមទារ|ឯកសារ',
  COPIES: 'copies|how many|number|quantity|ចំនួន',
  DETAIL: 'details|detail|note|notes|remark|remarks|ព័ត៌មានលម្អិត|កំណត់សម្គាល់',
  DOCUMENT: 'travel document|document|document issued|for which document|fee for|ឯកសារធ្វើដំណើរ',
  AMOUNT: 'amount|fee|price|cost|charge|ថ្លៃ|ថ្លៃសេវា|ចំនួនទឹកប្រាក់',
  CURRENCY: 'currency|ccy|រូបិយប័ណ្ណ',
  DAY: 'day|date|closed on|holiday date|closed day|ថ្ងៃ|ថ្ងៃបិទ|កាលបរិច្ឆេទ',
  VALID_FROM: 'valid from|from|since|first day|holds from|start|ចាប់ពី|ថ្ងៃដំបូង',
  VALID_TO: 'valid to|to|until|last day|holds until|end|រហូតដល់|ថ្ងៃចុងក្រោយ',
  SOURCE: 'source|known from|where from|reference|ប្រភព',
};

const known = new Map<string, MissionListField>();
for (const [field, list] of Object.entries(words) as [MissionListField, string][])
  for (const word of list.split('|')) {
    const key = headerKey(word);
    if (!known.has(key)) known.set(key, field);
  }

/** The header of the sample file. */
export const sampleHeader = (field: MissionListField): string => {
  const [first = ''] = words[field].split('|');
  return first.charAt(0).toUpperCase() + first.slice(1);
};

export function readDirectoryHeader(text: string): { field: MissionListField; confidence: number } | undefined {
  if (text.length > 120) return undefined;
  const whole = known.get(headerKey(text));
  if (whole) return { field: whole, confidence: 1 };
  const bare = known.get(headerKey(text.replace(/[(（[*].*$/u, '')));
  if (bare) return { field: bare, confidence: 0.9 };
  for (const part of text.split(/[/|\n()（）[\]:;,]+|\s[-–]\s/u)) {
    const field = known.get(headerKey(part));
    if (field) return { field, confidence: 0.8 };
  }
  return undefined;
}

export const headerFields = (row: readonly string[]): ReadonlySet<MissionListField> =>
  new Set(row.flatMap((text) => readDirectoryHeader(text)?.field ?? []));
