import { type Answers, findQuestion, type StayAnswer, sectionOf, valueOf } from '@homeward/domain';
import type { InterviewEntity } from './interview.entity.js';

type Columns = Pick<
  InterviewEntity,
  'consent' | 'answers' | 'stays' | 'language' | 'interpreter' | 'place' | 'setting'
>;

/** The columns that hold answers, as one record by question key. */
export function answersOf(row: Pick<InterviewEntity, 'consent' | 'answers' | 'stays'>): Answers {
  return {
    ...row.consent,
    ...row.answers,
    ...(row.stays.length > 0 ? { stays: { state: 'GIVEN', value: row.stays } } : {}),
  };
}

/** The other way: consent apart (it outlives the rest), stays apart, and how the interview was held in columns of its own. */
export function columnsOf(answers: Answers): Columns {
  const consent: Record<string, Answers[string]> = {};
  const others: Record<string, Answers[string]> = {};
  let stays: readonly StayAnswer[] = [];
  for (const [key, answer] of Object.entries(answers)) {
    if (sectionOf(key)?.holds === 'consent') consent[key] = answer;
    else if (findQuestion(key)?.kind === 'stays' && answer.state === 'GIVEN')
      stays = answer.value as readonly StayAnswer[];
    else others[key] = answer;
  }
  const text = (key: string): string => {
    const value = valueOf(answers, key);
    return typeof value === 'string' ? value : '';
  };
  return {
    consent,
    answers: others,
    stays,
    language: text('language'),
    interpreter: text('interpreter'),
    place: text('place'),
    setting: text('setting'),
  };
}
