import anyAscii from 'any-ascii';
import { pinyin } from 'pinyin-pro';
import { burmeseWords } from './burmese.js';
import { cleanText } from './clean-name.js';
import { latinOfArabic, latinOfHangul } from './near-scripts.js';

/**
 * Names of any script in plain small Latin letters, for comparison. Romanising is guesswork by nature; the original
 * always stays beside it. Carries dictionaries (pinyin-pro about 1 MB): API only, see the "./matching" export.
 */

const thaiTitles = /^(นางสาว|น\.ส\.|ด\.ช\.|ด\.ญ\.|เด็กชาย|เด็กหญิง|นาย|นาง)\s*/u;
const pictures = /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\uFE0F/gu;
/** The sign that shortens a Khmer vowel is no letter, and a letter under the sign that silences it is not said. */
const khmerSigns = /\p{Lo}\u17CD|\u17CB|\u17CC|\u17CE/gu;
const otherTitles = /(先生|女士|小姐)$|^(លោកស្រី|លោក|កញ្ញា|អ្នកស្រី)\s+/u;

/** Vowels that Thai and Lao write before their consonant go behind it; silenced letters (with ์) go out. */
function reorderThai(text: string): string {
  return (
    text
      .replace(/สดิ์/gu, 'ต')
      .replace(/ทร์/gu, '')
      .replace(/ญ(?![\u0E30-\u0E3A])/gu, 'น')
      .replace(/[ก-ฮ][ิุ]?์/gu, '')
      .replace(/([เแโใไ])([ก-ฮ])/gu, '$2$1')
      .replace(/รร(?=[ก-ฮ])/gu, 'ะ')
      // Lao: the o that is written as a silent letter between two others, and y that general tables write gn.
      .replace(/(?<=[ກ-ຮ][່-ໍ]*)ອ(?=[ກ-ຮ])/gu, 'o')
      .replace(/ຍ/gu, 'y')
      .replace(/([ເແໂໃໄ])([ກ-ຮ])/gu, '$2$1')
  );
}

/** The Indic nasal dot sounds as n before most consonants (संजय is Sanjay) and transliterates as m. */
function indicNasal(text: string): string {
  return text
    .replace(/\u0902(?![\u092A-\u092E])/gu, '\u0928\u094D')
    .replace(/\u0982(?![\u09AA-\u09AE])/gu, '\u09A8\u09CD');
}

function latinise(text: string): string {
  // A smiling face in a chat name is not a name: any-ascii would write it out in English.
  let source = text.replace(pictures, ' ').trim().replace(thaiTitles, '').replace(otherTitles, '');
  if (/[\u1780-\u17FF]/u.test(source)) source = source.replace(khmerSigns, '');
  if (/[\u0E00-\u0EFF]/u.test(source)) source = reorderThai(source);
  if (/[\u0900-\u09FF]/u.test(source)) source = indicNasal(source);
  if (/[\u1000-\u109F]/u.test(source)) source = burmeseWords(source);
  if (/\p{Script=Arabic}/u.test(source)) source = latinOfArabic(source);
  if (/\p{Script=Hangul}/u.test(source)) source = latinOfHangul(source);
  if (/\p{Script=Han}/u.test(source) && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(source)) {
    source = source.replace(
      /\p{Script=Han}+/gu,
      (run) =>
        // Family names have readings of their own (单 Shan, 曾 Zeng): the head of the run is read as one.
        ` ${pinyin(run, { toneType: 'none', type: 'array', surname: 'head', v: true, nonZh: 'removed' }).join(' ')} `,
    );
  }
  return anyAscii(source);
}

/** Lower-case Latin words parted by single blanks: 王小明 gives "wang xiao ming", "JAI-DEE" gives "jai dee". At most 200 letters. */
export function romanise(name: string): string {
  // A hyphen joins syllables of one word (Sri-suk, Xue-mei): other lists write them without it. No cache here: names
  // must not stay in memory after the request that needed them.
  return latinise(cleanText(name).slice(0, 200))
    .toLowerCase()
    .replace(/['’`ʼ‐‑-]/g, '')
    .replace(/[^a-z]+/g, ' ')
    .slice(0, 200)
    .trim();
}
