import { describe, expect, it } from '@jest/globals';
import { interviewQuestions, type Answer, type Answers } from '@homeward/domain';
import { changesSince, keptOf, lostBy, mergeAnswers } from './draft-answers.js';

const given = (value: string | boolean): Answer => ({ state: 'GIVEN', value });
const consented: Answers = Object.fromEntries(
  interviewQuestions.filter((q) => q.consentQuestion ?? q.permits).map((q) => [q.key, given(true)]),
);

describe('what is sent', () => {
  it('is what changed, and a blank is no change of nothing', () => {
    const base = { jobPromised: given('Cook'), route: given('By bus') };
    const now = { ...base, route: given('By boat'), recruiter: { state: 'NOT_ASKED' } as const };
    expect(changesSince(base, now)).toEqual({ route: given('By boat') });
  });

  it('is nothing without consent, not even a refusal', () => {
    const answers: Answers = {
      ...consented,
      permitHealth: given(false),
      injuries: given('Wrist'),
      pregnancy: { state: 'REFUSED' },
    };
    expect(Object.keys(keptOf(answers))).not.toEqual(expect.arrayContaining(['injuries']));
    expect(keptOf(answers)).not.toHaveProperty('pregnancy');
    expect(keptOf({ ...answers, permitHealth: given(true) })).toHaveProperty('injuries');
  });
});

describe('two devices', () => {
  const base = { jobPromised: given('Cook'), route: given('By bus') };

  it('keep what only one of them changed', () => {
    const merge = mergeAnswers(base, { ...base, route: given('By boat') }, { ...base, workBefore: given('Farmer') });
    expect(merge).toEqual({
      answers: { jobPromised: given('Cook'), route: given('By boat'), workBefore: given('Farmer') },
      disputed: [],
    });
  });

  it('are asked about what both changed, and not about what both changed alike', () => {
    const merge = mergeAnswers(
      base,
      { jobPromised: given('Waiter'), route: given('On foot') },
      { jobPromised: given('Driver'), route: given('On foot') },
    );
    expect(merge.disputed).toEqual(['jobPromised']);
  });
});

it('a consent taken back names the answers that go with it', () => {
  const before: Answers = {
    ...consented,
    injuries: given('Wrist'),
    illness: { state: 'NOT_ASKED' },
    jobPromised: given('Cook'),
  };
  expect(lostBy(before, { ...before, permitHealth: given(false) }).map((q) => q.key)).toEqual(['injuries']);
  expect(lostBy(before, { ...before, interviewConsent: given(false) }).map((q) => q.key)).toEqual([
    'jobPromised',
    'injuries',
  ]);
  expect(lostBy(before, before)).toEqual([]);
});
