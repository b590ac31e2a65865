import {
  answerOf,
  consentFrom,
  interviewQuestions,
  isOpen,
  storable,
  type Answer,
  type Answers,
  type InterviewQuestion,
} from '@homeward/domain';

const same = (a: Answer | undefined, b: Answer | undefined): boolean =>
  JSON.stringify(a ?? { state: 'NOT_ASKED' }) === JSON.stringify(b ?? { state: 'NOT_ASKED' });

/** What may leave this page: nothing is even sent for which there is no consent. */
export function keptOf(answers: Answers): Answers {
  return storable(answers, consentFrom(answers).purposes).kept;
}

/** Answers that the server does not have yet. */
export function changesSince(acknowledged: Answers, answers: Answers): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([key, answer]) => !same(answer, acknowledged[key])));
}

export interface Merge {
  readonly answers: Answers;
  /** Questions that both changed, and differently. */
  readonly disputed: readonly string[];
}

/** Two devices on one interview: what only one of them changed is taken from that one. */
export function mergeAnswers(base: Answers, mine: Answers, theirs: Answers): Merge {
  const keys = [...new Set([...Object.keys(base), ...Object.keys(mine), ...Object.keys(theirs)])];
  const mineChanged = (key: string): boolean => !same(mine[key], base[key]);
  const disputed = keys.filter(
    (key) => mineChanged(key) && !same(theirs[key], base[key]) && !same(mine[key], theirs[key]),
  );
  const answers = Object.fromEntries(
    keys.flatMap((key) => {
      const answer = mineChanged(key) ? mine[key] : theirs[key];
      return answer === undefined ? [] : [[key, answer] as const];
    }),
  );
  return { answers, disputed };
}

/** Questions that have an answer now and could not be kept after a change of consent. */
export function lostBy(before: Answers, after: Answers): InterviewQuestion[] {
  const { purposes } = consentFrom(after);
  return interviewQuestions.filter(
    (question) =>
      isOpen(question, consentFrom(before).purposes) &&
      !isOpen(question, purposes) &&
      answerOf(before, question.key).state !== 'NOT_ASKED',
  );
}
