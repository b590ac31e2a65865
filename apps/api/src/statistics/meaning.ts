import { type Locale, translate } from '@homeward/i18n';

/** What has to be known of a thing to read it rightly; dimensions of a table and groups of rows alike. */
const explained: Readonly<Record<string, string>> = {
  homeBand: 'home',
  fine: 'fine',
  fineAmount: 'fine',
  province: 'place',
};

/** @param names of what is counted by @returns sentences that go along with the figures, each once */
export function meaningOf(names: readonly string[], locale: Locale): string[] {
  const keys = new Set(names.flatMap((name) => explained[name] ?? []));
  return [...keys].map((key) => translate(locale, `statisticsFiles.means.${key}`));
}
