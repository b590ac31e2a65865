/**
 * Burmese names by word. General transliteration spells letters and not sounds (ကိုကိုအောင် gives "kiukiu'ean"), so the words that
 * names are made of stand here as passports of Myanmar spell them.
 */
const words: readonly (readonly [string, string])[] = (
  [
    'ကို ko',
    'အောင် aung',
    'မောင် maung',
    'သန္တာ thanda',
    'ဝင်း win',
    'ဇော် zaw',
    'မင်း min',
    'ထွန်း tun',
    'နှင်း hnin',
    'ဝေ wai',
    'ဦး u',
    'ဒေါ် daw',
    'မ ma',
    'သူရ thura',
    'ကျော် kyaw',
    'စိုး soe',
    'မျိုး myo',
    'နိုင် naing',
    'လင်း lin',
    'လှိုင် hlaing',
    'လှ hla',
    'ထက် htet',
    'ဖြိုး phyo',
    'ဖြူ phyu',
    'စု su',
    'ခိုင် khaing',
    'ခင် khin',
    'မြင့် myint',
    'မြ mya',
    'သန်း than',
    'သန့် thant',
    'ဇင် zin',
    'အေး aye',
    'အိ ei',
    'ချို cho',
    'ချစ် chit',
    'တင် tin',
    'တိုး toe',
    'ညီ nyi',
    'ညွန့် nyunt',
    'နန်း nan',
    'နီ ni',
    'နွယ် nwe',
    'ပြည့် pyae',
    'ဖုန်း phone',
    'ဘို bo',
    'ဗို bo',
    'မေ may',
    'မိုး moe',
    'ယဉ် yin',
    'ရဲ ye',
    'ရီ yi',
    'လွင် lwin',
    'လတ် latt',
    'သီ thi',
    'သီတာ thida',
    'သက် thet',
    'သိန်း thein',
    'သန် than',
    'ဟိန်း hein',
    'အိမ် eain',
    'ဥမ္မာ ohnmar',
    'စန်း san',
    'စော saw',
    'စိုင်း sai',
    'ဆန်း san',
    'ဆွေ swe',
    'ကြည် kyi',
    'ခန့် khant',
    'ဂျာ ja',
    'ငြိမ်း nyein',
    'ထူး htoo',
    'ဒီ di',
    'ပိုင် paing',
    'ဖေ pe',
    'ဘ ba',
    'သော် thaw',
    'သာ thar',
    'သွယ် thwe',
    'ဝတီ waddy',
    'ရွှေ shwe',
    'ကောင်း kaung',
    'ကျိုင်း kyaing',
  ] as const
)
  .map((entry) => entry.split(' ') as [string, string])
  .sort((a, b) => b[0].length - a[0].length);

/** Words it knows, longest first, separated by blanks; letters it does not know are left for the general transliteration. */
export function burmeseWords(text: string): string {
  let out = '';
  let at = 0;
  while (at < text.length) {
    const found = words.find(([word]) => text.startsWith(word, at));
    out += found ? ` ${found[1]} ` : text.charAt(at);
    at += found ? found[0].length : 1;
  }
  return out.replace(/ +/g, ' ').trim();
}
