import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  answerStates,
  consentPurposes,
  consentQuestions,
  controlMeans,
  forcedCriminalityKinds,
} from '../codes/index.js';
import { amend, currentAnswers } from './amendments.js';
import { checkStay, isShown, readAnswers, validateAnswers, type Answer, type Answers } from './answers.js';
import { checkSigning, completeness, consentFrom, storable } from './interview-consent.js';
import { interviewLists } from './interview-lists.js';
import { findQuestion, findSection, interviewQuestions, interviewSections } from './interview-questions.js';

const context = { today: '2026-11-22' };
const given = (value: unknown): Answer => ({ state: 'GIVEN', value }) as Answer;
const yes = given(true);
const informed: Answers = Object.fromEntries(
  interviewQuestions.filter((q) => q.consentQuestion).map((q) => [q.key, yes]),
);
const everything: Answers = {
  ...informed,
  ...Object.fromEntries(interviewQuestions.filter((q) => q.permits).map((q) => [q.key, yes])),
  consentGivenBy: given('PERSON'),
  language: given('th'),
  setting: given('ALONE'),
};

describe('the questions', () => {
  it('come with consent first, at most seven to a section, keys once', () => {
    expect(interviewSections[0]?.key).toBe('consent');
    for (const section of interviewSections) {
      expect(section.questions.length).toBeGreaterThan(0);
      expect(section.questions.length).toBeLessThanOrEqual(7);
    }
    const keys = interviewQuestions.map((q) => q.key);
    expect(new Set(keys).size).toBe(keys.length);
    const sections = [
      'consent',
      'recruitment',
      'journey',
      'stays',
      'treatment',
      'control',
      'exploitation',
      'money',
      'health',
      'needs',
      'safety',
      'wishes',
    ];
    expect(interviewSections.map((s) => s.key).filter((key) => sections.includes(key))).toEqual(sections);
  });

  it('ask all seven of HTCDS and for each purpose', () => {
    expect(
      interviewQuestions
        .map((q) => q.consentQuestion)
        .filter((c) => c)
        .sort(),
    ).toEqual([...consentQuestions].sort());
    expect(interviewQuestions.map((q) => q.permits).filter((p) => p)).toEqual([...consentPurposes]);
    for (const purpose of consentPurposes) expect(interviewQuestions.some((q) => q.purpose === purpose)).toBe(true);
  });

  it('are sensitive as soon as they are about the person', () => {
    expect(interviewQuestions.filter((q) => q.purpose !== null && q.class !== 'sensitive')).toEqual([]);
    expect(interviewQuestions.filter((q) => q.class === 'sealed')).toEqual([]);
  });

  it('name a list where they need one, and a known question before them in showIf', () => {
    for (const q of interviewQuestions) {
      expect(q.list !== undefined).toBe(q.kind === 'code' || q.kind === 'codes');
      if (q.list) expect(new Set<string>(interviewLists[q.list]).size).toBe(interviewLists[q.list].length);
      if (q.showIf) {
        const other = findQuestion(q.showIf.key);
        expect(interviewQuestions.findIndex((x) => x === other)).toBeLessThan(interviewQuestions.indexOf(q));
        expect(other).toBeDefined();
        if (other?.list) expect(interviewLists[other.list] as readonly unknown[]).toContain(q.showIf.is);
      }
      expect(q.why === undefined || q.why === `intake.why.${q.key}`).toBe(true);
    }
  });

  it('fill the core fields of HTCDS that an interview can fill', () => {
    const filled = new Set(interviewQuestions.map((q) => q.htcds));
    const core = [
      'con_Consent',
      'vic_MethodOfRecruitment',
      'vic_LocationOfRecruitment',
      'vic_MethodsOfControl',
      'vic_TypeOfExploitation',
      'vic_ForcedLabourIndustry',
      'vic_TypeOfSexExploitation',
      'vic_LocationOfExploitation',
      'vic_Vulnerabilities',
    ];
    expect(core.filter((field) => !filled.has(field))).toEqual([]);
    expect(interviewLists.controlMeans).toBe(controlMeans);
    expect(interviewLists.forcedCriminalityKinds).toBe(forcedCriminalityKinds);
  });
});

describe('consent', () => {
  it('is informed or none', () => {
    expect(consentFrom(everything)).toEqual({ valid: true, missing: [], purposes: [...consentPurposes] });
    expect(consentFrom({ ...everything, storageExplained: given(false) })).toMatchObject({
      valid: false,
      purposes: [],
    });
    expect(consentFrom({ ...everything, interviewConsent: { state: 'REFUSED' } })).toMatchObject({
      valid: false,
      purposes: [],
    });
    expect(consentFrom({}).purposes).toEqual([]);
    const noResearch = consentFrom({ ...everything, researchExplained: { state: 'NOT_ASKED' } });
    expect(noResearch.purposes).toEqual(consentPurposes.filter((p) => p !== 'STATISTICS'));
  });

  it('keeps nothing for a purpose that was not allowed, refusals included, and says so', () => {
    const answers: Answers = {
      ...everything,
      sexualViolence: { state: 'REFUSED' },
      urgentCare: yes,
      medicine: { state: 'NOT_ASKED' },
      jobPromised: given('customer service'),
    };
    const { kept, dropped } = storable(answers, ['ASSISTANCE']);
    expect(dropped).toEqual([
      { key: 'sexualViolence', purpose: 'HEALTH' },
      { key: 'urgentCare', purpose: 'HEALTH' },
    ]);
    expect(kept['jobPromised']).toBeDefined();
    expect(kept['interviewConsent']).toEqual(yes);
    expect(storable(answers, []).kept['jobPromised']).toBeUndefined();
  });

  it('never stores an answer without its purpose, whatever is asked', () => {
    const answers = fc.dictionary(
      fc.constantFrom(...interviewQuestions.map((q) => q.key)),
      fc.constantFrom<Answer>(yes, { state: 'REFUSED' }, { state: 'UNKNOWN' }, { state: 'NOT_ASKED' }),
    );
    fc.assert(
      fc.property(answers, fc.subarray([...consentPurposes]), (all, consents) => {
        const { kept, dropped } = storable(all, consents);
        for (const key of Object.keys(kept)) {
          const purpose = findQuestion(key)?.purpose ?? null;
          expect(purpose === null || consents.includes(purpose)).toBe(true);
        }
        const silent = Object.keys(all).filter((k) => !(k in kept) && all[k]?.state !== 'NOT_ASKED');
        expect(dropped.map((d) => d.key).sort()).toEqual(silent.sort());
      }),
    );
  });
});

describe('answers', () => {
  it('tell refused, unknown and not asked apart', () => {
    for (const state of answerStates.filter((s) => s !== 'GIVEN')) {
      expect(readAnswers({ jobPromised: { state } }, context)).toEqual({
        answers: { jobPromised: { state } },
        problems: [],
      });
    }
  });

  it('are checked by kind, each with its own code, and the good ones survive', () => {
    const { answers, problems } = readAnswers(
      {
        jobPromised: given('  chat support '),
        children: given(99),
        violence: given('yes'),
        education: given('PHD'),
        situationBefore: given(['DEBT', 'DEBT']),
        recruitedOn: given('2027'),
        leftHomeOn: given('2025-02-30'),
        payPromised: given({ minor: 1500.5, currency: 'USD' }),
        wagePaid: given({ minor: -1, currency: 'USD' }),
        recruitmentCountry: given('th'),
        language: given('thai'),
        safeContactPhone: given('0812345678'),
        route: given('a\u0000b'),
        ownWords: given(''),
        __proto__: given('x'),
        nobodyAsked: given('x'),
        symptoms: 'none',
      },
      context,
    );
    expect(Object.fromEntries(problems.map((p) => [p.key, p.code]))).toEqual({
      children: 'OUT_OF_RANGE',
      violence: 'NOT_YES_OR_NO',
      education: 'NOT_A_CODE',
      recruitedOn: 'IN_THE_FUTURE',
      leftHomeOn: 'NO_SUCH_DAY',
      payPromised: 'NOT_MONEY',
      wagePaid: 'NOT_MONEY',
      language: 'NOT_A_LANGUAGE',
      safeContactPhone: 'COUNTRY_CODE_NEEDED',
      route: 'CONTROL_CHARACTERS',
      ownWords: 'REQUIRED',
      symptoms: 'MALFORMED',
      '': 'UNKNOWN_QUESTION',
    });
    expect(answers).toEqual({
      jobPromised: given('chat support'),
      situationBefore: given(['DEBT']),
      recruitmentCountry: given('TH'),
    });
  });

  it('take several stays with partial dates and say which one is wrong', () => {
    const stay = {
      place: 'White building, Sihanoukville',
      from: '2024',
      to: '2024-03',
      cameBy: 'SOLD',
      leftBy: 'SOLD',
      price: { minor: 1_200_000, currency: 'USD' },
    };
    const read = readAnswers(
      { stays: given([stay, { ...stay, from: '2025', to: '2024-12' }, { from: 'Tet' }]) },
      context,
    );
    expect(read.problems).toEqual([
      { key: 'stays', code: 'ENDS_BEFORE_IT_BEGINS', at: { index: 1, field: 'to' } },
      { key: 'stays', code: 'NOT_A_DATE', at: { index: 2, field: 'from' } },
    ]);
    expect(validateAnswers({ stays: given([stay]) }, context)).toEqual([]);
    expect(checkStay({ place: '' }, context)).toEqual({ ok: false, problems: [{ field: 'place', code: 'REQUIRED' }] });
    expect(checkStay({ place: 'x', compoundId: "' or 1=1" }, context).ok).toBe(false);
    expect(validateAnswers({ stays: given(Array(31).fill(stay)) }, context)[0]?.code).toBe('TOO_MANY');
  });

  it('keep a date in the words of the person, with or without a year beside it', () => {
    for (const value of [
      { words: 'before Tet', date: null },
      { words: 'when the rain began', date: '2024' },
    ]) {
      expect(readAnswers({ recruitedOn: given(value) }, context)).toEqual({
        answers: { recruitedOn: given(value) },
        problems: [],
      });
    }
    expect(validateAnswers({ recruitedOn: given({ words: '', date: '2024' }) }, context)[0]?.code).toBe('REQUIRED');
    expect(validateAnswers({ recruitedOn: given({ words: 'soon', date: '2027' }) }, context)[0]?.code).toBe(
      'IN_THE_FUTURE',
    );
  });

  it('never throw and only give back what they take again', () => {
    const key = fc.constantFrom(...interviewQuestions.map((q) => q.key));
    const answer = fc.oneof(
      fc.anything(),
      fc.record({ state: fc.constantFrom(...answerStates, 'X'), value: fc.anything() }),
    );
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.dictionary(key, answer)), (raw) => {
        const { answers } = readAnswers(raw, context);
        expect(readAnswers(answers, context)).toEqual({ answers, problems: [] });
      }),
      { numRuns: 1000 },
    );
  });

  it('count towards completeness only where they are shown and allowed', () => {
    const section = findSection('treatment');
    if (!section) throw new Error('no such section');
    const answers: Answers = {
      hoursPerDay: given(16),
      violence: { state: 'REFUSED' },
      livingConditions: { state: 'UNKNOWN' },
    };
    expect(completeness(section, answers)).toEqual({ given: 1, refused: 1, unknown: 1, notAsked: 3, total: 6 });
    expect(completeness(section, { ...answers, violence: yes }).total).toBe(7);
    expect(completeness(section, answers, ['ASSISTANCE']).total).toBe(5);
    const industry = findQuestion('labourIndustry');
    expect(industry && isShown(industry, { exploitationTypes: given(['FORCED_LABOUR']) })).toBe(true);
    expect(industry && isShown(industry, { exploitationTypes: { state: 'REFUSED' } })).toBe(false);
  });
});

describe('signing and amending', () => {
  it('needs the whole record of consent, or that the interview was declined', () => {
    expect(checkSigning({}).map((p) => p.code)).toContain('ANSWER_REQUIRED');
    expect(checkSigning({ interviewConsent: given(false) })).toEqual([]);
    expect(checkSigning(everything)).toEqual([{ code: 'NOTHING_ASKED' }]);
    expect(checkSigning({ ...everything, returnWish: { state: 'REFUSED' } })).toEqual([]);
    expect(
      checkSigning({ ...everything, returnWish: { state: 'REFUSED' }, consentGivenBy: given('GUARDIAN') }),
    ).toEqual([{ code: 'GIVER_NOTE_NEEDED', key: 'consentGiverNote' }]);
  });

  const request = {
    signed: true,
    current: { jobPromised: given('chat support') } as Answers,
    key: 'jobPromised',
    becomes: given('quality control'),
    reason: 'misheard by the interpreter',
    consents: ['ASSISTANCE'] as const,
    context,
  };
  const code = (change: Partial<typeof request> | Record<string, unknown>): string => {
    const result = amend({ ...request, ...change });
    return result.ok ? 'OK' : (result.problems[0]?.code ?? '');
  };

  it('keeps the old answer beside the new one and the reason', () => {
    const result = amend(request);
    expect(result).toEqual({
      ok: true,
      amendment: {
        key: 'jobPromised',
        was: given('chat support'),
        becomes: given('quality control'),
        reason: 'misheard by the interpreter',
      },
    });
    if (result.ok)
      expect(currentAnswers(request.current, [result.amendment])['jobPromised']).toEqual(given('quality control'));
  });

  it('has rules', () => {
    expect(code({ signed: false })).toBe('NOT_SIGNED');
    expect(code({ key: 'x' })).toBe('UNKNOWN_QUESTION');
    expect(code({ key: 'permitPolice', becomes: yes })).toBe('CONSENT_IS_WITHDRAWN_NOT_AMENDED');
    expect(code({ reason: ' ' })).toBe('REASON_NEEDED');
    expect(code({ becomes: given('') })).toBe('BAD_ANSWER');
    expect(code({ becomes: given('chat support') })).toBe('NO_CHANGE');
    expect(code({ was: given('something else') })).toBe('CHANGED_MEANWHILE');
    expect(code({ was: given('chat support') })).toBe('OK');
    expect(code({ consents: [] })).toBe('NO_CONSENT_FOR_PURPOSE');
    expect(code({ consents: [], becomes: { state: 'REFUSED' } })).toBe('OK');
  });
});
