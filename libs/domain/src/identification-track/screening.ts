import {
  forcedCriminalitySigns,
  forcedLabourIndicators,
  palermoActs,
  palermoMeans,
  palermoPurposes,
  type IndicatorAnswer,
  type IndicatorKey,
  type ScreeningRecommendation,
} from './screening-codes.js';

/** `evidence` names what the answer rests on: keys of interview questions, ids of documents or notes. */
export interface ScreeningAnswer {
  readonly answer: IndicatorAnswer;
  readonly evidence?: readonly string[];
}
export type ScreeningAnswers = Readonly<Partial<Record<IndicatorKey, ScreeningAnswer>>>;

export interface Screening {
  readonly recommendation: ScreeningRecommendation;
  readonly act: boolean;
  readonly means: boolean;
  /** False for a child: no means is needed (Palermo Protocol, article 3 c). */
  readonly meansNeeded: boolean;
  readonly purpose: boolean;
  readonly forcedLabourCount: number;
  readonly forcedCriminalityCount: number;
  /** Forced to commit crimes: the non-punishment principle must be raised with the authorities. */
  readonly raiseNonPunishment: boolean;
  readonly because: readonly IndicatorKey[];
  /** YES without anything to show for it: to be filled in before a decision. */
  readonly withoutEvidence: readonly IndicatorKey[];
  readonly unclear: readonly IndicatorKey[];
  readonly notAsked: readonly IndicatorKey[];
}

/**
 * What a sign speaks for in the terms of the Protocol. A person says "they took my passport and sold me", not "I was
 * transferred by abuse of power": the screener ticks what was said, and the elements follow.
 */
const speaksFor: Readonly<Partial<Record<IndicatorKey, readonly IndicatorKey[]>>> = {
  'SIGN.FALSE_ADVERT': ['ACT.RECRUITMENT', 'MEANS.DECEIT'],
  'SIGN.PAPERS_TAKEN_ON_ARRIVAL': ['ACT.RECEIPT', 'MEANS.COERCION'],
  'SIGN.GUARDS': ['ACT.HARBOURING', 'MEANS.COERCION'],
  'SIGN.SCRIPTS_AND_QUOTA': ['PURPOSE.FORCED_CRIMINALITY'],
  'SIGN.PUNISHMENT': ['MEANS.THREAT_OR_FORCE'],
  'SIGN.SALE': ['ACT.TRANSFER', 'MEANS.PAYMENT_FOR_CONTROL'],
  'SIGN.RANSOM_OR_CONTRACT_FEE': ['MEANS.COERCION'],
  'SIGN.FORCED_TO_RECRUIT_OTHERS': ['PURPOSE.FORCED_CRIMINALITY'],
  'ILO.ABUSE_OF_VULNERABILITY': ['MEANS.ABUSE_OF_POSITION_OF_VULNERABILITY'],
  'ILO.DECEPTION': ['MEANS.DECEIT'],
  'ILO.RESTRICTION_OF_MOVEMENT': ['MEANS.COERCION'],
  'ILO.PHYSICAL_AND_SEXUAL_VIOLENCE': ['MEANS.THREAT_OR_FORCE'],
  'ILO.INTIMIDATION_AND_THREATS': ['MEANS.THREAT_OR_FORCE'],
  'ILO.DEBT_BONDAGE': ['MEANS.COERCION', 'PURPOSE.FORCED_LABOUR_OR_SERVICES'],
};

const keys = {
  ilo: forcedLabourIndicators.map((c): IndicatorKey => `ILO.${c}`),
  act: palermoActs.map((c): IndicatorKey => `ACT.${c}`),
  means: palermoMeans.map((c): IndicatorKey => `MEANS.${c}`),
  purpose: palermoPurposes.map((c): IndicatorKey => `PURPOSE.${c}`),
  sign: forcedCriminalitySigns.map((c): IndicatorKey => `SIGN.${c}`),
};

/**
 * A recommendation for a person to decide on, never a decision. NOT_VICTIM is recommended only when every indicator
 * was asked and answered with no: what was not asked, or stayed unclear, speaks for nobody.
 */
export function recommend(answers: ScreeningAnswers, options: { readonly isChild: boolean }): Screening {
  const answerOf = (key: IndicatorKey): IndicatorAnswer => answers[key]?.answer ?? 'NOT_ASKED';
  const all = [...keys.ilo, ...keys.act, ...keys.means, ...keys.purpose, ...keys.sign];
  const yes = all.filter((key) => answerOf(key) === 'YES');
  const supported = new Set<IndicatorKey>(yes.flatMap((key) => [key, ...(speaksFor[key] ?? [])]));
  const any = (group: readonly IndicatorKey[]): boolean => group.some((key) => supported.has(key));

  const act = any(keys.act);
  const means = any(keys.means);
  const purpose = any(keys.purpose);
  const unclear = all.filter((key) => answerOf(key) === 'UNCLEAR');
  const notAsked = all.filter((key) => answerOf(key) === 'NOT_ASKED');
  const elementsMet = act && purpose && (means || options.isChild);

  let recommendation: ScreeningRecommendation;
  if (elementsMet) recommendation = 'VICTIM_BY_NGO';
  else if (yes.length > 0) recommendation = 'POTENTIAL_VICTIM';
  else if (unclear.length > 0 || notAsked.length > 0) recommendation = 'ASK_MORE';
  else recommendation = 'NOT_VICTIM';

  return {
    recommendation,
    act,
    means,
    meansNeeded: !options.isChild,
    purpose,
    forcedLabourCount: keys.ilo.filter((key) => answerOf(key) === 'YES').length,
    forcedCriminalityCount: keys.sign.filter((key) => answerOf(key) === 'YES').length,
    raiseNonPunishment: yes.length > 0 && supported.has('PURPOSE.FORCED_CRIMINALITY'),
    because: yes,
    withoutEvidence: yes.filter((key) => (answers[key]?.evidence ?? []).length === 0),
    unclear,
    notAsked,
  };
}
