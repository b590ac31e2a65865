/**
 * Indicators asked at screening. ILO, "ILO indicators of forced labour" (2012), its eleven; the Palermo Protocol,
 * article 3 (act, means, purpose; for a child no means is needed); and the signs of forced criminality in scam
 * compounds, which are ours.
 */
export const forcedLabourIndicators = [
  'ABUSE_OF_VULNERABILITY',
  'DECEPTION',
  'RESTRICTION_OF_MOVEMENT',
  'ISOLATION',
  'PHYSICAL_AND_SEXUAL_VIOLENCE',
  'INTIMIDATION_AND_THREATS',
  'RETENTION_OF_IDENTITY_DOCUMENTS',
  'WITHHOLDING_OF_WAGES',
  'DEBT_BONDAGE',
  'ABUSIVE_CONDITIONS',
  'EXCESSIVE_OVERTIME',
] as const;
export type ForcedLabourIndicator = (typeof forcedLabourIndicators)[number];

export const palermoActs = ['RECRUITMENT', 'TRANSPORTATION', 'TRANSFER', 'HARBOURING', 'RECEIPT'] as const;
export type PalermoAct = (typeof palermoActs)[number];

export const palermoMeans = [
  'THREAT_OR_FORCE',
  'COERCION',
  'ABDUCTION',
  'FRAUD',
  'DECEIT',
  'ABUSE_OF_POWER',
  'ABUSE_OF_POSITION_OF_VULNERABILITY',
  'PAYMENT_FOR_CONTROL',
] as const;
export type PalermoMeans = (typeof palermoMeans)[number];

export const palermoPurposes = [
  'FORCED_LABOUR_OR_SERVICES',
  'FORCED_CRIMINALITY',
  'SEXUAL_EXPLOITATION',
  'SLAVERY_OR_SERVITUDE',
  'REMOVAL_OF_ORGANS',
  'OTHER_EXPLOITATION',
] as const;
export type PalermoPurpose = (typeof palermoPurposes)[number];

export const forcedCriminalitySigns = [
  'FALSE_ADVERT',
  'PAPERS_TAKEN_ON_ARRIVAL',
  'GUARDS',
  'SCRIPTS_AND_QUOTA',
  'PUNISHMENT',
  'SALE',
  'RANSOM_OR_CONTRACT_FEE',
  'MONITORED_PHONE',
  'FORCED_TO_RECRUIT_OTHERS',
] as const;
export type ForcedCriminalitySign = (typeof forcedCriminalitySigns)[number];

/** UNCLEAR is an answer; NOT_ASKED is none, and no conclusion may rest on it. */
export const indicatorAnswers = ['YES', 'NO', 'UNCLEAR', 'NOT_ASKED'] as const;
export type IndicatorAnswer = (typeof indicatorAnswers)[number];

/** One flat list of keys: codes differ between groups, so the group is part of the key. */
export const indicatorGroups = ['ILO', 'ACT', 'MEANS', 'PURPOSE', 'SIGN'] as const;
export type IndicatorGroup = (typeof indicatorGroups)[number];

export const indicatorsByGroup = {
  ILO: forcedLabourIndicators,
  ACT: palermoActs,
  MEANS: palermoMeans,
  PURPOSE: palermoPurposes,
  SIGN: forcedCriminalitySigns,
} as const satisfies Record<IndicatorGroup, readonly string[]>;

export type IndicatorKey =
  | `ILO.${ForcedLabourIndicator}`
  | `ACT.${PalermoAct}`
  | `MEANS.${PalermoMeans}`
  | `PURPOSE.${PalermoPurpose}`
  | `SIGN.${ForcedCriminalitySign}`;

export const indicatorKeys: readonly IndicatorKey[] = indicatorGroups.flatMap((group) =>
  indicatorsByGroup[group].map((code) => `${group}.${code}` as IndicatorKey),
);

export const screeningRecommendations = ['VICTIM_BY_NGO', 'POTENTIAL_VICTIM', 'NOT_VICTIM', 'ASK_MORE'] as const;
export type ScreeningRecommendation = (typeof screeningRecommendations)[number];
