import { defaultLocale, isLocale, isStaffLocale, locales, partnerLocales, type Locale } from '@homeward/i18n/locales';
import polyglotI18nProvider from 'ra-i18n-polyglot';
import type { I18nProvider, TranslationMessages } from 'react-admin';
import { recall } from '../session/preferences.js';

/** One chunk per language: nobody loads a language that they do not read. */
const load: Readonly<Record<Locale, () => Promise<{ readonly messages: TranslationMessages }>>> = {
  en: () => import('./catalogue-en.js'),
  km: () => import('./catalogue-km.js'),
  th: () => import('./catalogue-th.js'),
  vi: () => import('./catalogue-vi.js'),
  zh: () => import('./catalogue-zh.js'),
  id: () => import('./catalogue-id.js'),
  my: () => import('./catalogue-my.js'),
};

/** The language chosen on this device, else the first of the browser's that staff have, else English. */
export function firstLocale(): Locale {
  const chosen = recall('locale');
  if (isLocale(chosen)) return chosen;
  return navigator.languages.map((tag) => tag.slice(0, 2)).find(isStaffLocale) ?? defaultLocale;
}

/** <html lang> chooses line height, line breaking and the screen reader's voice. */
export function speak(locale: string): void {
  document.documentElement.lang = locale;
}

export async function makeI18nProvider(): Promise<I18nProvider> {
  const first = firstLocale();
  const { messages } = await load[first]();
  speak(first);
  const provider = polyglotI18nProvider(
    (locale) =>
      locale === first ? messages : load[isLocale(locale) ? locale : defaultLocale]().then((loaded) => loaded.messages),
    first,
    [...locales, ...partnerLocales].map(({ locale, name }) => ({ locale, name })),
  );
  return {
    ...provider,
    changeLocale: async (locale, options) => {
      await provider.changeLocale(locale, options);
      speak(locale);
    },
  };
}
