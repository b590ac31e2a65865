import {
  findQuestion,
  isMoney,
  type Answer,
  type AnswerValue,
  type DateInWords,
  type StayAnswer,
} from '@homeward/domain';
import { useLocale } from 'react-admin';
import { useT } from '../i18n/use-t.js';
import { countryName, languageName } from '../parts/countries.js';
import { capital } from '../parts/initials.js';
import { moneyText } from '../parts/money-text.js';
import { useDates } from '../parts/use-dates.js';

export interface AnswerWords {
  readonly label: (key: string) => string;
  /** One answer as text, also "refused" and the like. */
  readonly show: (key: string, answer: Answer) => string;
  readonly stay: (stay: StayAnswer) => string;
}

/** Answers as a reader sees them: codes by their words, dates and money as everywhere. */
export function useAnswerWords(compounds: readonly { readonly id: string; readonly name: string }[] = []): AnswerWords {
  const t = useT();
  const locale = useLocale();
  const { date } = useDates();
  const listText = (list: string, value: unknown): string =>
    typeof value === 'string' ? capital(t(`codes.${list}.${value}`)) : '';

  function span(from: string | null | undefined, to: string | null | undefined): string {
    if (!from && !to) return t('shell.date.unknown');
    return `${from ? date(from) : '…'} – ${to ? date(to) : '…'}`;
  }

  function stay(one: StayAnswer): string {
    const known = compounds.find(({ id }) => id === one.compoundId)?.name;
    return [
      [known, one.place].filter(Boolean).join(' · ') || t('intake.stay.unknownPlace'),
      span(one.from, one.to),
      one.cameBy === 'UNKNOWN' ? '' : t(`codes.stayArrivals.${one.cameBy}`),
      one.leftBy === 'UNKNOWN' ? '' : t(`codes.stayDepartures.${one.leftBy}`),
      one.price ? moneyText(one.price.minor, one.price.currency) : '',
      one.note,
    ]
      .filter(Boolean)
      .join(', ');
  }

  const words = (given: AnswerValue): string => (typeof given === 'object' ? '' : String(given));
  function value(key: string, given: AnswerValue): string {
    const question = findQuestion(key);
    switch (question?.kind) {
      case 'yesno':
        return t(given === true ? 'shell.form.yes' : 'shell.form.no');
      case 'code':
        return listText(question.list ?? '', given);
      case 'codes':
        return (given as readonly string[]).map((one) => listText(question.list ?? '', one)).join(', ');
      case 'partialDate':
      case 'date':
        return typeof given === 'object' ? (given as DateInWords).words : date(words(given));
      case 'money':
        return isMoney(given) ? moneyText(given.minor, given.currency) : '';
      case 'country':
        return countryName(words(given), locale);
      case 'language':
        return languageName(words(given), locale) ?? t(`codes.unnamedLanguages.${words(given)}`);
      case 'stays':
        return (given as readonly StayAnswer[]).map((one, at) => `${at + 1}. ${stay(one)}`).join('\n');
      default:
        return words(given);
    }
  }

  return {
    label: (key) => t(`intake.question.${key}`),
    show: (key, answer) => (answer.state === 'GIVEN' ? value(key, answer.value) : t(`shell.answer.${answer.state}`)),
    stay,
  };
}
