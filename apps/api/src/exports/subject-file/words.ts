import { currencyDigits, findQuestion, isMoney } from '@homeward/domain';
import { findMessage, catalogues, type Locale, translate } from '@homeward/i18n';
import type { Format } from './sections.js';

type Say = (key: string, params?: Readonly<Record<string, string | number>>) => string;
/** As it is stored, where no word is known for it. */
const plain = (value: unknown): string =>
  typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value);
type Answer = { readonly state: string; readonly value?: unknown; readonly reason?: string };

/** How values of a case read in a language, as plain text. An empty text: there is nothing to say. */
export function wordsIn(locale: Locale, zone: string) {
  const say: Say = (key, params) => translate(locale, key, params);
  const names = (type: 'region' | 'language') => {
    const list = new Intl.DisplayNames([locale, 'en'], { type, fallback: 'code' });
    return (code: string): string => {
      try {
        return list.of(code) ?? code;
      } catch {
        return code;
      }
    };
  };
  const [country, language] = [names('region'), names('language')];
  const instant = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short', timeZone: zone });
  const dates: Readonly<Record<number, Intl.DateTimeFormatOptions>> = {
    4: { year: 'numeric' },
    7: { year: 'numeric', month: 'long' },
    10: { dateStyle: 'medium' },
  };
  // A year, a month or a day, as exact as it is known.
  const day = (value: string): string => {
    const how = dates[value.length];
    const at = new Date(`${value}${'-01-01'.slice(value.length - 4)}T00:00:00Z`);
    return how && !Number.isNaN(at.getTime())
      ? new Intl.DateTimeFormat(locale, { ...how, timeZone: 'UTC' }).format(at)
      : value;
  };
  const code = (list: string, value: string): string => {
    const key = `codes.${list}.${value}`;
    return findMessage(catalogues[locale], key) === undefined ? value : say(key);
  };
  const money = (minor: number, currency: string): string => {
    const digits = (currencyDigits as Readonly<Record<string, number>>)[currency] ?? 2;
    return `${currency} ${new Intl.NumberFormat(locale, { minimumFractionDigits: digits }).format(minor / 10 ** digits)}`;
  };
  const yes = (value: unknown): string => say(value === true ? 'shell.form.yes' : 'shell.form.no');
  const join = (values: unknown, one: (value: string) => string = plain): string =>
    (Array.isArray(values) ? values : [values])
      .filter(Boolean)
      .map((value) => one(plain(value)))
      .join(', ');

  function stay(one: Readonly<Record<string, unknown>>): string {
    const price = one['price'];
    return [
      one['place'],
      [one['from'], one['to']].map((at) => (at ? day(plain(at)) : '…')).join(' – '),
      one['cameBy'] && code('stayArrivals', plain(one['cameBy'])),
      one['leftBy'] && code('stayDepartures', plain(one['leftBy'])),
      isMoney(price) ? money(price.minor, price.currency) : '',
      one['note'],
    ]
      .filter(Boolean)
      .join(', ');
  }

  function given(question: string, value: unknown): string {
    const asked = findQuestion(question);
    if (asked?.kind === 'yesno') return yes(value);
    if (asked?.list) return join(value, (one) => code(asked.list ?? '', one));
    if (isMoney(value)) return money(value.minor, value.currency);
    if (asked?.kind === 'country') return join(value, country);
    if (asked?.kind === 'language') return join(value, language);
    if (asked?.kind === 'stays') return Array.isArray(value) ? value.map(stay).join('\n') : '';
    if (asked?.kind === 'date' || asked?.kind === 'partialDate')
      return typeof value === 'object' ? plain((value as { words?: unknown }).words) : day(plain(value));
    return plain(value);
  }

  const question = (key: string): string => (findQuestion(key) ? say(`intake.question.${key}`) : key);
  function answer(key: string, { state, value, reason }: Answer): string {
    if (state === 'WITHHELD') return `[${say(`codes.withheldReasons.${reason ?? ''}`)}]`;
    return state === 'GIVEN' ? given(key, value) : say(`shell.answer.${state}`);
  }

  /** @param row the whole row: an answer is read with its question beside it */
  function show(format: Format, value: unknown, row: Readonly<Record<string, unknown>>): string {
    if (value === null || value === undefined || value === '') return '';
    switch (format) {
      case 'flag':
        return yes(value);
      case 'instant':
        return instant.format(value instanceof Date ? value : new Date(plain(value)));
      case 'day':
      case 'partial':
        return day(plain(value));
      case 'country':
      case 'countries':
        return join(value, country);
      case 'languages':
        return join(value, language);
      case 'list':
        return join(value);
      case 'question':
        return question(plain(value));
      case 'answer':
        return answer(plain(row['question']), value as Answer);
      case 'letterFields':
        return Object.entries(value)
          .map(([field, one]) => `${code('letterFields', field)}: ${plain(one)}`)
          .join('\n');
      case 'stays':
        return Array.isArray(value) ? value.map(stay).join('\n') : '';
      case 'answers':
        return Object.entries(value as Record<string, Answer>)
          .filter(([, one]) => one.state !== 'NOT_ASKED')
          .map(([key, one]) => `${question(key)}\n${answer(key, one)}`)
          .join('\n\n');
      case 'number':
      case 'text':
        return plain(value);
      default:
        return join(value, (one) => code(format.slice('codes.'.length), one));
    }
  }
  return { say, show, instant: (at: Date): string => instant.format(at) };
}
