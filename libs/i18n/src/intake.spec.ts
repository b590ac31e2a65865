import { describe, expect, it } from '@jest/globals';
import { interviewQuestions, interviewSections } from '@homeward/domain';
import { catalogues, findMessage, leaves, locales } from './index.js';

const parts = ['section', 'question', 'help', 'why'] as const;

describe.each(locales.map((l) => l.locale))('the intake interview in %s', (locale) => {
  const text = (key: string): string | undefined => findMessage(catalogues[locale], key)?.trim();

  it('has a title for each section, words for each question, and the reason of each hard one', () => {
    const keys = [
      ...interviewSections.map((s) => `intake.section.${s.key}`),
      ...interviewQuestions.map((q) => `intake.question.${q.key}`),
      ...interviewQuestions.flatMap((q) => (q.why ? [q.why] : [])),
    ];
    expect(keys.filter((key) => !text(key))).toEqual([]);
  });

  it('has no words for what is not asked', () => {
    const known = new Set([
      ...interviewSections.map((s) => `section.${s.key}`),
      ...interviewQuestions.flatMap((q) => [`question.${q.key}`, `help.${q.key}`, ...(q.why ? [`why.${q.key}`] : [])]),
    ]);
    const here = parts.flatMap((part) => leaves(findBranch(locale, part)).map(([key]) => `${part}.${key}`));
    expect(here.filter((key) => !known.has(key))).toEqual([]);
  });

  it('asks calmly', () => {
    for (const part of parts) {
      for (const [key, words] of leaves(findBranch(locale, part))) {
        expect([key, /!|victim/i.test(words)]).toEqual([key, false]);
        if (locale === 'km') expect([key, /[\u1780-\u17FF]/u.test(words)]).toEqual([key, true]);
      }
    }
  });
});

it('gives the same help in every language', () => {
  const keys = locales.map(({ locale }) =>
    leaves(findBranch(locale, 'help'))
      .map(([key]) => key)
      .sort(),
  );
  for (const others of keys) expect(others).toEqual(keys[0]);
});

function findBranch(locale: (typeof locales)[number]['locale'], part: (typeof parts)[number]) {
  const room = catalogues[locale]['intake'];
  const branch = typeof room === 'object' ? room[part] : undefined;
  if (typeof branch !== 'object') throw new Error(`no intake.${part} in ${locale}`);
  return branch;
}
