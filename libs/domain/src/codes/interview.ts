/** The seven consent questions of HTCDS guidance (con_Consent), then the purposes that a person may allow or not. */
export const consentQuestions = [
  'INTERVIEW',
  'PURPOSE_EXPLAINED',
  'USE_EXPLAINED',
  'RESEARCH_EXPLAINED',
  'ACCESS_RIGHT_EXPLAINED',
  'STORAGE_TIME_EXPLAINED',
  'WITHDRAWAL_EXPLAINED',
] as const;
export type ConsentQuestion = (typeof consentQuestions)[number];

export const consentPurposes = ['ASSISTANCE', 'MISSION', 'HEALTH', 'POLICE', 'STATISTICS'] as const;
export type ConsentPurpose = (typeof consentPurposes)[number];

export const consentGivers = ['PERSON', 'GUARDIAN', 'BEST_INTEREST_DECISION'] as const;
export type ConsentGiver = (typeof consentGivers)[number];

/** Refused, unknown and not asked are three different things. */
export const answerStates = ['GIVEN', 'REFUSED', 'UNKNOWN', 'NOT_ASKED'] as const;
export type AnswerState = (typeof answerStates)[number];

/** Our additions to HTCDS vic_TypeOfExploitation: what people in scam compounds are forced to do. */
export const forcedCriminalityKinds = [
  'ROMANCE_FRAUD',
  'INVESTMENT_OR_COIN_FRAUD',
  'GAMBLING_FRAUD',
  'LOTTERY_FRAUD',
  'PROPERTY_FRAUD',
  'TASK_FRAUD',
  'IMPERSONATION',
  'MONEY_LAUNDERING',
  'RECRUITING_OTHERS',
  'OTHER',
] as const;
export type ForcedCriminalityKind = (typeof forcedCriminalityKinds)[number];

/** HTCDS vic_MethodsOfControl where it has one; the last seven are ours. */
export const controlMeans = [
  'DEBT_BONDAGE',
  'TAKES_EARNINGS',
  'THREATS',
  'THREATS_TO_FAMILY',
  'PSYCHOLOGICAL_ABUSE',
  'PHYSICAL_ABUSE',
  'SEXUAL_ABUSE',
  'FALSE_PROMISES',
  'DRUGS_OR_ALCOHOL',
  'DENIES_FOOD_OR_WATER',
  'DENIES_MEDICAL_CARE',
  'EXCESSIVE_HOURS',
  'WITHHOLDS_DOCUMENTS',
  'CONFINEMENT',
  'QUOTAS_AND_PUNISHMENT',
  'FINES',
  'PHONE_TAKEN_OR_MONITORED',
  'SALE_BETWEEN_COMPOUNDS',
  'RANSOM_DEMANDED',
  'FORCED_TO_RECRUIT',
] as const;
export type ControlMeans = (typeof controlMeans)[number];

export const recruitmentChannels = [
  'ONLINE_ADVERT',
  'MESSAGING_APP',
  'JOB_BOARD',
  'RECRUITMENT_AGENCY',
  'FRIEND',
  'FAMILY',
  'PARTNER',
  'FORMER_COLLEAGUE',
  'KIDNAPPED',
  'OTHER',
] as const;
export type RecruitmentChannel = (typeof recruitmentChannels)[number];
