import { describe, expect, it } from '@jest/globals';
import reactAdminEnglish from 'ra-language-english';
import { en } from './en/index.js';
import { catalogues, format, leaves, onMissingTranslation, placeholders, translate, type Messages } from './index.js';
import { km } from './km/index.js';
import { reactAdminKhmer } from './react-admin/km.js';

const khmerScript = /[\u1780-\u17ff]/u;
const notWords = /%\{\w+\}|[\d\s.,:;()/#*+·–-]/gu;

/** Names that are written in Latin letters in Khmer too. */
const latinNames = new Set(['shell.product']);

/** What a reader of Khmer would meet in English, with the placeholders taken out. Codes have a stricter spec of their own. */
function withoutKhmer(messages: Messages): string[] {
  return leaves(messages)
    .filter(([key]) => !key.startsWith('codes.') && !latinNames.has(key))
    .filter(([, text]) => !khmerScript.test(text) && /\p{L}/u.test(text.replaceAll(notWords, '')))
    .map(([key]) => key);
}

function differentPlaceholders(a: Messages, b: Messages): string[] {
  const other = new Map(leaves(b));
  return leaves(a)
    .filter(([key, text]) => other.has(key) && placeholders(text).join() !== placeholders(other.get(key) ?? '').join())
    .map(([key]) => key);
}

const keys = (messages: Messages): string[] => leaves(messages).map(([key]) => key);
const missing = (from: Messages, other: Messages): string[] => {
  const there = new Set(keys(other));
  return keys(from).filter((key) => !there.has(key));
};

describe.each<[string, Messages, Messages]>([
  ['our catalogues', en, km],
  ["react-admin's own messages", reactAdminEnglish as unknown as Messages, reactAdminKhmer],
])('%s', (_name, english, khmer) => {
  // Dates, sums, counts and positions come from the formatters in Latin digits: one page, one kind of digits.
  it('write numbers in Latin digits', () => {
    expect(leaves(khmer).filter(([, text]) => /[\u17e0-\u17e9]/u.test(text))).toEqual([]);
  });

  it('have the same keys in both languages', () => {
    expect(missing(english, khmer)).toEqual([]);
    expect(missing(khmer, english)).toEqual([]);
    expect(keys(english).length).toBeGreaterThan(100);
  });

  it('have the same placeholders in both', () => {
    expect(differentPlaceholders(english, khmer)).toEqual([]);
  });

  it('are in Khmer script where they are Khmer', () => {
    expect(withoutKhmer(khmer)).toEqual([]);
  });

  it('leave no text empty', () => {
    const empty = [...leaves(english), ...leaves(khmer)].filter(
      ([key, text]) => text.trim() === '' && key !== 'ra.boolean.null',
    );
    expect(empty).toEqual([]);
  });
});

describe('our tone', () => {
  it('never raises its voice', () => {
    const loud = [...leaves(en), ...leaves(km)].filter(([, text]) => /[!]/.test(text));
    expect(loud).toEqual([]);
  });

  it('says person and compound', () => {
    const words = leaves(en).filter(([key, text]) => !key.startsWith('codes.') && /\b(victims?|sites?)\b/i.test(text));
    expect(words).toEqual([]);
  });
});

describe('the checks themselves', () => {
  it('find what they are there for', () => {
    expect(missing({ a: { b: 'x', c: 'y' } }, { a: { b: 'x' } })).toEqual(['a.c']);
    expect(differentPlaceholders({ a: 'for %{name}' }, { a: 'សម្រាប់ %{nmae}' })).toEqual(['a']);
    expect(withoutKhmer({ a: 'Save', b: 'រក្សាទុក', c: '%{count} / 10', d: 'Homeward %{id}' })).toEqual(['a', 'd']);
  });
});

describe('translate', () => {
  it('fills in parameters and leaves a hole visible', () => {
    expect(translate('en', 'shell.state.requestId', { id: '7F' })).toBe('Request 7F');
    expect(translate('km', 'shell.state.requestId', { id: '7F' })).toBe('សំណើលេខ 7F');
    expect(translate('en', 'shell.state.requestId')).toBe('Request %{id}');
  });

  it('chooses the form by count, and Khmer has one', () => {
    expect(format('One entry |||| %{smart_count} entries', { smart_count: 1 })).toBe('One entry');
    expect(format('One entry |||| %{smart_count} entries', { smart_count: 0 })).toBe('0 entries');
    expect(format('មាន %{smart_count} ធាតុ', { smart_count: 1 })).toBe('មាន 1 ធាតុ');
  });

  it('throws in tests for a key that has no text, and a branch is no text', () => {
    expect(() => translate('en', 'shell.no.such.key')).toThrow('no en text for "shell.no.such.key"');
    expect(() => translate('km', 'shell.state')).toThrow();
    expect(() => translate('en', 'shell.constructor')).toThrow();
  });

  it('tells the handler elsewhere, and falls back to English and then to the key', () => {
    const told: string[] = [];
    const before = onMissingTranslation((locale, key) => told.push(`${locale} ${key}`));
    try {
      expect(translate('km', 'no.such.key')).toBe('no.such.key');
      expect(told).toEqual(['km no.such.key']);
    } finally {
      onMissingTranslation(before);
    }
    expect(catalogues.km).toBe(km);
  });
});
