import anyAscii from 'any-ascii';

/**
 * Arabic letters as names in Urdu, Persian and Arabic are read: general transliteration drops alif and ain and reads the
 * letters that are vowels in most names as consonants (سعدیہ gives "sdyh" for Sadia).
 */
export function latinOfArabic(text: string): string {
  return (
    text
      .normalize('NFC')
      // Signs for short vowels stand in few records; whoever leaves them out must still meet whoever writes them.
      .replace(/[\u064B-\u065F\u0670\u0640]/gu, '')
      // Servant of..., light of the religion: one word or two, and the article alone is no part of a name.
      .replace(/(?<=^|\s)عبد\s?الل[هہ]/gu, 'abdallah ')
      .replace(/(?<=^|\s)عبد\s?ال/gu, 'abdul ')
      .replace(/\s?الدین|\s?الدين/gu, ' uddin')
      .replace(/(?<=^|\s)عثمان/gu, 'usman')
      .replace(/(?<=^|\s)ال(?=\p{L}{3})/gu, 'al ')
      .replace(/[اآأإٱ]ع|ع[اآأإ]|[اآأإٱع]/gu, 'a')
      .replace(/[ۃةه\u06C1\u06BE](?=\s|$)/gu, (_sign, at: number, all: string) =>
        all.charAt(at - 1) === 'a' ? 'h' : 'a',
      )
      .replace(/ئ|ء/gu, '')
      .replace(/[یيىے](?=[\u0620-\u06D3a])/gu, (_sign, at: number, all: string) => (isStart(all, at) ? 'y' : 'i'))
      .replace(/[یيىے]/gu, 'i')
      .replace(/و(?=[a\u0648i])|(?<=^|\s|a)و/gu, 'w')
      .replace(/و/gu, 'o')
  );
}

const isStart = (text: string, at: number): boolean => at === 0 || /\s/u.test(text.charAt(at - 1));

/** Family names as passports of Korea print them, which is not how any table transliterates them. */
const families = new Map(
  `이 lee,박 park,최 choi,정 jung,조 cho,윤 yoon,임 lim,오 oh,노 noh,유 yoo,류 ryu,우 woo,김 kim,강 kang,장 jang,신 shin,권 kwon,황 hwang,안 ahn,송 song,전 jun,홍 hong,고 ko,
문 moon,양 yang,손 son,배 bae,백 baek,허 huh,남 nam,심 shim,하 ha,곽 kwak,성 sung,차 cha,주 joo,구 koo,민 min,서 seo,원 won,천 chun,방 bang,공 kong,변 byun,여 yeo,추 choo,한 han,나 na,도 do,진 jin,석 suk,엄 um,채 chae,표 pyo,맹 maeng`
    .split(/,\s*/)
    .map((entry) => entry.split(' ') as [string, string]),
);

/** 이미경 is "lee migyung": the first syllable of a name is its family's, and eo is written u or o by whoever bears it. */
export function latinOfHangul(text: string): string {
  return text.replace(/\p{Script=Hangul}+/gu, (run) => {
    const [head = '', ...rest] = [...run.normalize('NFC')];
    const own = families.get(head);
    const name =
      own && rest.length > 0 && rest.length < 4 ? `${own} ${read(rest.join(''))}` : read([head, ...rest].join(''));
    return ` ${name} `;
  });
}

const read = (syllables: string): string =>
  [...syllables]
    .map((syllable) =>
      anyAscii(syllable).toLowerCase().replace(/yeo/g, 'yu').replace(/eo|eu/g, 'u').replace(/oe/g, 'we'),
    )
    .join('');
