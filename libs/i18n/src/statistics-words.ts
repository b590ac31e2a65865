/** The text of a key in the reader's language: the console's `t`, the API's `translate`. */
type Say = (key: string, params?: Record<string, string | number>) => string;

const lists: Readonly<Record<string, string>> = {
  sex: 'sexes',
  recruitment: 'recruitmentChannels',
  fraud: 'forcedCriminalityKinds',
  exitMode: 'exitModes',
  identification: 'identificationStates',
  stage: 'repatriationStages',
  fine: 'fineSettlements',
};

/** Marks of the code book that stand in several dimensions. */
const marks = [
  ...['Total', 'UNKNOWN', 'SEVERAL', 'NOT_OUT', 'NOT_HOME', 'ADULT', 'MINOR', 'CORRECTION'],
  ...['NOT_ASSESSED', 'OPEN_FINE', 'NONE_SETTLED'],
  ...['EAST_ASIA', 'SOUTHEAST_ASIA', 'SOUTH_ASIA', 'AFRICA', 'AMERICAS', 'CENTRAL_ASIA'],
];

function country(code: string, locale: string): string {
  try {
    return new Intl.DisplayNames([locale, 'en'], { type: 'region', fallback: 'code' }).of(code) ?? code;
  } catch {
    return code;
  }
}

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/**
 * The words of a category of a statistical table: on the page and in the file alike. Bands are written with a dash and not
 * a hyphen, because a spreadsheet takes 9-17 for the seventeenth of September.
 */
export function categoryWords(say: Say, locale: string, dimension: string, category: string): string {
  // How long that will have been is not known either.
  if (dimension === 'stayBand' && category === 'UNKNOWN') return say('statistics.category.STILL_HELD');
  if (marks.includes(category)) return say(`statistics.category.${category}`);
  if (dimension === 'quarter') {
    const [year = '', quarter = ''] = category.split('-Q');
    return say('statistics.period.QUARTER', { year, number: quarter });
  }
  if (dimension === 'month') {
    const [year = '', month = ''] = category.split('-');
    return `${say(`shell.date.m${Number(month)}`)} ${year}`;
  }
  const list = lists[dimension];
  if (list) return capital(say(`codes.${list}.${category}`));
  if (category === 'OTHER') return say('statistics.category.OTHER');
  if (dimension === 'nationality' || dimension === 'country') return country(category, locale);
  if (dimension === 'stayBand' || dimension === 'homeBand')
    return say('statistics.days', { band: category.replace('-', '–') });
  if (dimension === 'fineAmount') return say('statistics.dollars', { band: category.replace('-', '–') });
  if (dimension === 'ageBand' || dimension === 'control') return category.replace('-', '–');
  return category;
}
