import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { identificationBodies } from '../codes/index.js';
import {
  checkDecision,
  decisionsByBody,
  derivedIdentification,
  standingDecisions,
  type IdentificationDecision,
} from './identification-track.js';
import { indicatorAnswers, indicatorKeys, type IndicatorKey } from './screening-codes.js';
import { recommend, type ScreeningAnswer, type ScreeningAnswers } from './screening.js';

const decision = (d: Partial<IdentificationDecision> & Pick<IdentificationDecision, 'id'>): IdentificationDecision => ({
  body: 'NGO',
  state: 'POTENTIAL_VICTIM',
  decidedOn: '2026-11-01',
  basis: 'interview',
  ...d,
});
const begun = { screeningBegun: true };

describe('decisions of several bodies', () => {
  it('has a state before any decision', () => {
    expect(derivedIdentification([], { screeningBegun: false }).state).toBe('NOT_SCREENED');
    expect(derivedIdentification([], begun).state).toBe('SCREENING');
  });

  it('keeps a disagreement as data and stays on the protective side', () => {
    const derived = derivedIdentification(
      [decision({ id: '1', state: 'VICTIM_BY_NGO' }), decision({ id: '2', body: 'POLICE', state: 'NOT_VICTIM' })],
      begun,
    );
    expect(derived).toMatchObject({ state: 'VICTIM_BY_NGO', disagreement: true, official: 'NOT_VICTIM' });
    expect(derived.standing).toHaveLength(2);
  });

  it('lets an appeal replace a decision of another body', () => {
    const refused = decision({ id: '1', body: 'MINISTRY', state: 'NOT_VICTIM' });
    const appeal = decision({ id: '2', body: 'COURT', state: 'VICTIM_OFFICIAL', replaces: '1' });
    expect(derivedIdentification([refused, appeal], begun)).toMatchObject({
      state: 'VICTIM_OFFICIAL',
      disagreement: false,
      official: 'VICTIM',
    });
  });

  it('lets an appeal lift what authorities said before, and not what an organisation said', () => {
    const police = decision({ id: '1', body: 'POLICE', state: 'NOT_VICTIM' });
    const ngo = decision({ id: '2', state: 'VICTIM_BY_NGO' });
    const appeal = decision({
      id: '3',
      body: 'COURT',
      state: 'POTENTIAL_VICTIM',
      decidedOn: '2026-11-09',
      appeal: true,
    });
    const later = decision({ id: '4', body: 'MISSION', state: 'NOT_VICTIM', decidedOn: '2026-11-10' });
    expect(standingDecisions([police, ngo, appeal, later]).map((d) => d.id)).toEqual(['2', '3', '4']);
    expect(standingDecisions([police, ngo, { ...appeal, appeal: false }]).map((d) => d.id)).toEqual(['1', '2', '3']);
  });

  it('takes the latest word of one body', () => {
    const early = decision({ id: '1', state: 'VICTIM_BY_NGO' });
    const late = decision({ id: '2', state: 'NOT_VICTIM', decidedOn: '2026-11-02' });
    expect(derivedIdentification([late, early], begun).state).toBe('NOT_VICTIM');
    expect(standingDecisions([late, early])).toEqual([late]);
  });

  it('lets no organisation identify officially, and nobody decide without a basis or in the future', () => {
    const context = { today: '2026-11-22', earlier: [] };
    const check = checkDecision(
      { body: 'NGO', state: 'VICTIM_OFFICIAL', decidedOn: '2026-11-23', basis: ' ', replaces: 'x' },
      context,
    );
    expect(check.ok ? [] : check.problems.map((p) => p.code)).toEqual([
      'NOT_THIS_BODY',
      'BASIS_NEEDED',
      'DATE_IN_FUTURE',
      'REPLACES_UNKNOWN',
    ]);
    for (const body of identificationBodies) {
      for (const state of decisionsByBody[body]) {
        expect(checkDecision({ body, state, decidedOn: '2026-11-22', basis: 'interview' }, context).ok).toBe(true);
      }
    }
  });
});

const answered = (answer: ScreeningAnswer['answer'], ...only: readonly IndicatorKey[]): ScreeningAnswers =>
  Object.fromEntries((only.length > 0 ? only : indicatorKeys).map((key) => [key, { answer }]));
const adult = { isChild: false };
const child = { isChild: true };

describe('screening', () => {
  it('has the eleven indicators, act, means, purpose and the signs of forced criminality', () => {
    expect(indicatorKeys.filter((k) => k.startsWith('ILO.'))).toHaveLength(11);
    expect(indicatorKeys.filter((k) => k.startsWith('SIGN.'))).toHaveLength(9);
  });

  it('concludes nothing from what was not asked', () => {
    expect(recommend({}, adult).recommendation).toBe('ASK_MORE');
    expect(recommend(answered('NO'), adult).recommendation).toBe('NOT_VICTIM');
    expect(recommend({ ...answered('NO'), 'SIGN.GUARDS': { answer: 'UNCLEAR' } }, adult).recommendation).toBe(
      'ASK_MORE',
    );
  });

  it('needs act, means and purpose of an adult, and no means of a child', () => {
    const noMeans = answered('YES', 'ACT.RECEIPT', 'PURPOSE.FORCED_CRIMINALITY');
    expect(recommend(noMeans, adult)).toMatchObject({
      recommendation: 'POTENTIAL_VICTIM',
      meansNeeded: true,
      means: false,
    });
    expect(recommend(noMeans, child)).toMatchObject({ recommendation: 'VICTIM_BY_NGO', meansNeeded: false });
    expect(recommend({ ...noMeans, 'MEANS.FRAUD': { answer: 'YES' } }, adult).recommendation).toBe('VICTIM_BY_NGO');
  });

  it('reads the elements out of what people tell, and raises non-punishment', () => {
    const told = answered('YES', 'SIGN.FALSE_ADVERT', 'SIGN.SCRIPTS_AND_QUOTA');
    expect(recommend(told, adult)).toMatchObject({
      recommendation: 'VICTIM_BY_NGO',
      raiseNonPunishment: true,
      withoutEvidence: ['SIGN.FALSE_ADVERT', 'SIGN.SCRIPTS_AND_QUOTA'],
    });
    expect(recommend({ 'SIGN.SALE': { answer: 'YES', evidence: ['soldBetween'] } }, adult).withoutEvidence).toEqual([]);
  });

  it('never grows less protective when one more indicator is found', () => {
    const rank = { NOT_VICTIM: 0, ASK_MORE: 1, POTENTIAL_VICTIM: 2, VICTIM_BY_NGO: 3 };
    const some = fc.dictionary(
      fc.constantFrom(...indicatorKeys),
      fc.record({ answer: fc.constantFrom(...indicatorAnswers) }),
    ) as fc.Arbitrary<ScreeningAnswers>;
    fc.assert(
      fc.property(some, fc.constantFrom(...indicatorKeys), fc.boolean(), (answers, key, isChild) => {
        const before = recommend(answers, { isChild }).recommendation;
        const after = recommend({ ...answers, [key]: { answer: 'YES' } }, { isChild }).recommendation;
        expect(rank[after]).toBeGreaterThanOrEqual(rank[before]);
        expect(rank[recommend(answers, child).recommendation]).toBeGreaterThanOrEqual(
          rank[recommend(answers, adult).recommendation],
        );
      }),
    );
  });
});
