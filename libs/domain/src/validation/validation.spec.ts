import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkDocumentNumber, checkEmail, checkPhone } from './contacts.js';
import { checkCountry, countryCodes } from './countries.js';
import { checkLanguage, languageCodes, unnamedLanguages } from './languages.js';
import { checkLongText, checkShortText, checkText, checkUrlSafe, checkWebAddress, textLimits } from './text.js';

const outcome = (checked: { ok: boolean; value?: unknown; code?: string }): unknown =>
  checked.ok ? checked.value : checked.code;

describe('text', () => {
  it('is stored in one normal form, trimmed', () => {
    expect(outcome(checkShortText('  Ame\u0301lie ', {}))).toBe('Amélie');
    expect(outcome(checkLongText('a\r\nb\rc'))).toBe('a\nb\nc');
    expect(outcome(checkShortText(null))).toBe('');
  });

  it('keeps the zero-width spaces of Khmer and drops direction marks of pasted numbers', () => {
    const khmer = 'ខ្ញុំ\u200Bចង់\u200Bទៅ\u200Bផ្ទះ';
    expect(outcome(checkShortText(khmer))).toBe(khmer);
    expect(outcome(checkShortText('\u202A+855 12 345 678\u202C'))).toBe('+855 12 345 678');
  });

  it('refuses control characters, lone surrogates and lines where one is meant', () => {
    for (const nasty of ['a\u0000b', 'a\u001B[31mb', 'a\u0085b', '\uD800', 'a\uFFFFb']) {
      expect(outcome(checkLongText(nasty))).toBe('CONTROL_CHARACTERS');
    }
    expect(outcome(checkShortText('a\nb'))).toBe('ONE_LINE_ONLY');
    expect(outcome(checkShortText(7))).toBe('NOT_TEXT');
    expect(outcome(checkShortText('\u200B ', { required: true }))).toBe('REQUIRED');
  });

  it('counts as Postgres does, to the letter', () => {
    expect(outcome(checkShortText('𠮷'.repeat(textLimits.short)))).toBe('𠮷'.repeat(textLimits.short));
    expect(outcome(checkShortText('𠮷'.repeat(textLimits.short + 1)))).toBe('TOO_LONG');
    expect(outcome(checkLongText('x'.repeat(textLimits.long + 1)))).toBe('TOO_LONG');
    expect(outcome(checkLongText('x'.repeat(5_000_000)))).toBe('TOO_LONG');
  });

  it('gives back only what it would take again unchanged', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.boolean(), (text, multiline) => {
        const once = checkText(text, { multiline });
        if (once.ok) expect(outcome(checkText(once.value, { multiline }))).toBe(once.value);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('phone, document, e-mail', () => {
  it('reads numbers of any script and never guesses a country', () => {
    expect(outcome(checkPhone('+855 (0)12-345'))).toBe('+855012345');
    expect(outcome(checkPhone('00855 12 345 678'))).toBe('+85512345678');
    expect(outcome(checkPhone('+៨៥៥ ១២ ៣៤៥ ៦៧៨'))).toBe('+85512345678');
    expect(outcome(checkPhone('012 345 678'))).toBe('COUNTRY_CODE_NEEDED');
    expect(outcome(checkPhone('012 345 678', { callingCode: '855' }))).toBe('+85512345678');
    expect(outcome(checkPhone('+1234567890123456'))).toBe('NOT_A_PHONE');
    expect(outcome(checkPhone('call me'))).toBe('NOT_A_PHONE');
    expect(outcome(checkPhone(''))).toBe('REQUIRED');
  });

  it('makes one passport of its spellings', () => {
    expect(outcome(checkDocumentNumber('n 123-456'))).toBe('N123456');
    expect(outcome(checkDocumentNumber('Ｎ１２３４５６'))).toBe('N123456');
    expect(outcome(checkDocumentNumber('UNKNOWN'))).toBe('NOT_A_DOCUMENT_NUMBER');
    expect(outcome(checkDocumentNumber("1' or 1=1"))).toBe('NOT_A_DOCUMENT_NUMBER');
  });

  it('knows an e-mail address by its shape', () => {
    expect(outcome(checkEmail(' Somchai@Example.ORG '))).toBe('Somchai@example.org');
    for (const wrong of [
      'a@b',
      '@example.org',
      'a b@example.org',
      'a@-x-.org',
      'a@@example.org',
      'a..b@example.org',
      `${'a'.repeat(65)}@example.org`,
    ]) {
      expect(outcome(checkEmail(wrong))).toBe('NOT_AN_EMAIL');
    }
  });
});

describe('lists and addresses', () => {
  it('holds each code once, in capitals or small letters', () => {
    expect(new Set(countryCodes).size).toBe(countryCodes.length);
    expect(countryCodes.every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
    expect(new Set(languageCodes).size).toBe(languageCodes.length);
    expect(languageCodes.every((code) => /^[a-z]{2,3}$/.test(code))).toBe(true);
  });

  it('has a name for each in English', () => {
    const countries = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(countryCodes.filter((code) => !countries.of(code))).toEqual([]);
    const languages = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });
    expect(languageCodes.filter((code) => !languages.of(code))).toEqual([...unnamedLanguages]);
  });

  it('reads codes leniently and refuses the rest', () => {
    expect(outcome(checkCountry('kh'))).toBe('KH');
    expect(outcome(checkCountry('ZZ'))).toBe('NOT_A_COUNTRY');
    expect(outcome(checkCountry(''))).toBe('REQUIRED');
    expect(outcome(checkLanguage('KM'))).toBe('km');
    expect(outcome(checkLanguage('klingon'))).toBe('NOT_A_LANGUAGE');
  });

  it('takes only addresses that cannot run anything', () => {
    expect(outcome(checkWebAddress('https://example.org/a?b=c#d'))).toBe('https://example.org/a?b=c#d');
    for (const wrong of [
      'javascript:alert(1)',
      'http://example.org',
      'https://u:p@example.org',
      'https://',
      'https://a..b',
      'https://x/"><b>',
    ]) {
      expect(outcome(checkWebAddress(wrong))).toBe('NOT_A_WEB_ADDRESS');
    }
    expect(outcome(checkUrlSafe('phnom-penh-1'))).toBe('phnom-penh-1');
    expect(outcome(checkUrlSafe('../etc'))).toBe('NOT_URL_SAFE');
  });
});
