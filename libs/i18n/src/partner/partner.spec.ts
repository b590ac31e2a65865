import { describe, expect, it } from '@jest/globals';
import { en } from '../en/index.js';
import { catalogues, findMessage, leaves, placeholders, translate } from '../index.js';
import { locales, partnerLocales } from '../locales.js';
import { partnerKeys } from './keys.js';

const scripts = {
  th: /[\u0e00-\u0e7f]/u,
  vi: /\p{Script=Latin}/u,
  zh: /\p{Script=Han}/u,
  id: /\p{Script=Latin}/u,
  my: /\p{Script=Myanmar}/u,
};

describe('the languages of partners', () => {
  it('stand beside those of staff and are none of them', () => {
    expect(partnerLocales.filter(({ locale }) => locales.some((one) => (one.locale as string) === locale))).toEqual([]);
  });

  // Keys of another language are asked for by the type of the texts.
  it('say everything that the page of a partner says', () => {
    const own = leaves(en)
      .map(([key]) => key)
      .filter((key) =>
        /^(repatriation\.partner|partners\.own|houses\.own|codes\.houseReportCodes|codes\.houseReportStates|codes\.checklistItemStates|codes\.sexes)\./.test(
          key,
        ),
      );
    expect(own.filter((key) => !(partnerKeys as readonly string[]).includes(key))).toEqual([]);
  });

  it.each(partnerLocales.map(({ locale }) => locale))(
    '%s is written in its script, with the same gaps, calmly',
    (locale) => {
      const wrong = partnerKeys.filter((key) => {
        const [english, text] = [findMessage(en, key), findMessage(catalogues[locale], key)];
        return (
          english === undefined ||
          text === undefined ||
          text.trim() === '' ||
          /[!！]/.test(text) ||
          !scripts[locale].test(text.replaceAll(/%\{\w+\}/g, '')) ||
          placeholders(english).join() !== placeholders(text).join()
        );
      });
      expect(wrong).toEqual([]);
    },
  );

  it('fall back to English, key by key, and leave the English as it is', () => {
    expect(translate('th', 'repatriation.partner.acknowledge')).toBe('ตอบรับ');
    expect(translate('th', 'cases.list.title')).toBe(translate('en', 'cases.list.title'));
    expect(translate('en', 'repatriation.partner.acknowledge')).toBe('Acknowledge');
  });
});
