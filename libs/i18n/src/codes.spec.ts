import { describe, expect, it } from '@jest/globals';
import { codeLists, type CodeListName } from '@homeward/domain';
import { codes as english } from './en/codes.js';
import { codes as khmer } from './km/codes.js';

type Lists = Readonly<Record<string, Readonly<Record<string, string>>>>;
const names = Object.keys(codeLists) as CodeListName[];
// Names that are written in Latin letters everywhere.
const latin = new Set([
  'WHATSAPP',
  'TELEGRAM',
  'WECHAT',
  'QQ',
  'QZONE',
  'ZALO',
  'LINE',
  'VIBER',
  'KAKAOTALK',
  'SIGNAL',
  'FACEBOOK',
  'MESSENGER',
  'INSTAGRAM',
  'LINKEDIN',
  'TIKTOK',
  'SNAPCHAT',
  'TWITTER',
  'FOUR_SALE',
]);

describe.each([
  ['English', english as Lists],
  ['Khmer', khmer as Lists],
])('codes in %s', (language, catalogue) => {
  it('has every code of every list', () => {
    const missing = names.flatMap((name) =>
      (codeLists[name] as readonly string[])
        .filter((code) => !catalogue[name]?.[code]?.trim())
        .map((code) => `${name}.${code}`),
    );
    expect(missing).toEqual([]);
  });

  it('has no code that no list knows', () => {
    const stray = Object.entries(catalogue).flatMap(([name, texts]) =>
      Object.keys(texts)
        .filter((code) => !((codeLists as Readonly<Record<string, readonly string[]>>)[name] ?? []).includes(code))
        .map((code) => `${name}.${code}`),
    );
    expect(stray).toEqual([]);
  });

  it('tells the codes of a list apart', () => {
    for (const [name, texts] of Object.entries(catalogue)) {
      const said = Object.values(texts);
      expect([name, said.length - new Set(said).size]).toEqual([name, 0]);
    }
  });

  it('is written in its script, calmly', () => {
    for (const texts of Object.values(catalogue)) {
      for (const [code, text] of Object.entries(texts)) {
        expect(text).not.toMatch(/!/);
        expect([code, /[\u1780-\u17FF]/u.test(text)]).toEqual([code, language === 'Khmer' && !latin.has(code)]);
      }
    }
  });
});
