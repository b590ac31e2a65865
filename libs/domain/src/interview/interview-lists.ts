import { consentGivers, controlMeans, forcedCriminalityKinds, recruitmentChannels } from '../codes/index.js';

/**
 * Lists that only the interview uses. Where HTCDS 2.0 has a list the codes map one to one (apps/api/src/exchange);
 * the others are ours.
 */
export const interviewSettings = [
  'ALONE',
  'WITH_TRUSTED_PERSON',
  'OTHERS_NEARBY',
  'BY_PHONE',
  'BY_VIDEO',
  'IN_CUSTODY',
] as const;
/** HTCDS prs_HighestLevelOfEducation (ISCED 2011), with NONE. */
export const educationLevels = [
  'NONE',
  'EARLY_CHILDHOOD',
  'PRIMARY',
  'LOWER_SECONDARY',
  'UPPER_SECONDARY',
  'POST_SECONDARY',
  'SHORT_TERTIARY',
  'BACHELOR',
  'MASTER',
  'DOCTORAL',
] as const;
/** HTCDS prs_MaritalStatus. */
export const maritalStatuses = [
  'SINGLE',
  'MARRIED',
  'WIDOWED',
  'DIVORCED',
  'SEPARATED',
  'REGISTERED_PARTNERSHIP',
] as const;
/** HTCDS vic_Vulnerabilities, in words for one's own life. */
export const situationsBefore = [
  'NO_WORK',
  'POVERTY',
  'DEBT',
  'CARING_FOR_OTHERS',
  'ILLNESS_OR_DISABILITY',
  'MENTAL_HEALTH',
  'VIOLENCE_AT_HOME',
  'DISCRIMINATION',
  'NO_PAPERS',
  'LITTLE_SCHOOLING',
  'ALREADY_ABROAD',
  'HOMELESSNESS',
  'ADDICTION',
  'NONE_OF_THESE',
] as const;
/** HTCDS vic_RecruitmentWebsitesAndApps and vic_ExploitationWebsitesAndApps; from ZALO on ours. */
export const onlineApps = [
  'FACEBOOK',
  'MESSENGER',
  'INSTAGRAM',
  'WHATSAPP',
  'TELEGRAM',
  'WECHAT',
  'QQ',
  'QZONE',
  'LINE',
  'VIBER',
  'SNAPCHAT',
  'TIKTOK',
  'TWITTER',
  'FOUR_SALE',
  'ZALO',
  'KAKAOTALK',
  'LINKEDIN',
  'SIGNAL',
  'DATING_APP',
  'JOB_BOARD',
  'TRADING_PLATFORM',
  'OTHER',
] as const;
export const borderCrossings = [
  'WITH_VISA',
  'VISA_FREE',
  'WORK_PERMIT',
  'SMUGGLED_BY_LAND',
  'SMUGGLED_BY_WATER',
  'NO_BORDER',
  'OTHER',
] as const;
export const documentsUsed = ['PASSPORT', 'BORDER_PASS', 'IDENTITY_CARD', 'FALSE_DOCUMENT', 'NONE'] as const;
export const documentHolders = [
  'PERSON',
  'COMPOUND',
  'RECRUITER',
  'POLICE',
  'IMMIGRATION',
  'MISSION',
  'SHELTER',
  'LOST',
  'NEVER_HAD',
] as const;
export const violenceKinds = [
  'BEATEN',
  'ELECTRIC_SHOCKS',
  'SHACKLED',
  'LOCKED_IN_THE_DARK',
  'FOOD_WITHHELD',
  'FORCED_EXERCISE',
  'THREATENED_WITH_WEAPON',
  'OTHER',
] as const;
export const phoneAccesses = ['OWN_AND_FREE', 'OWN_AND_MONITORED', 'WORK_PHONE_ONLY', 'TAKEN', 'HIDDEN_PHONE'] as const;
/** HTCDS vic_RelationshipToTrafficker. */
export const traffickerRelationships = ['FAMILY', 'ACQUAINTED', 'STRANGER'] as const;
/** HTCDS vic_TypeOfExploitation; FORCED_CRIMINALITY is ours. */
export const exploitationTypes = [
  'FORCED_CRIMINALITY',
  'FORCED_LABOUR',
  'SEXUAL_EXPLOITATION',
  'CHILD_LABOUR',
  'FORCED_MARRIAGE',
  'SERVITUDE',
  'FORCED_MILITARY',
  'ORGAN_REMOVAL',
  'FORCED_BEGGING',
  'FORCED_ADOPTION',
  'SURROGACY',
  'OTHER',
] as const;
/** HTCDS vic_TypeOfSexExploitation. */
export const sexualExploitationTypes = [
  'PROSTITUTION',
  'PORNOGRAPHY',
  'REMOTE_INTERACTIVE_SERVICES',
  'PRIVATE_SEXUAL_SERVICES',
] as const;
/** HTCDS vic_ForcedLabourIndustry, ISIC rev. 4 sections. */
export const labourIndustries = [
  'A_AGRICULTURE',
  'B_MINING',
  'C_MANUFACTURING',
  'D_ELECTRICITY_AND_GAS',
  'E_WATER_AND_WASTE',
  'F_CONSTRUCTION',
  'G_TRADE_AND_REPAIR',
  'H_TRANSPORT',
  'I_ACCOMMODATION_AND_FOOD',
  'J_INFORMATION_AND_COMMUNICATION',
  'K_FINANCE_AND_INSURANCE',
  'L_REAL_ESTATE',
  'M_PROFESSIONAL_AND_TECHNICAL',
  'N_ADMINISTRATIVE_AND_SUPPORT',
  'O_PUBLIC_ADMINISTRATION',
  'P_EDUCATION',
  'Q_HEALTH_AND_SOCIAL_WORK',
  'R_ARTS_AND_RECREATION',
  'S_OTHER_SERVICES',
  'T_HOUSEHOLDS',
  'U_EXTRATERRITORIAL',
] as const;
export const ransomPayers = [
  'PERSON',
  'FAMILY',
  'FRIENDS',
  'ORGANISATION',
  'MISSION',
  'OTHER_COMPOUND',
  'OTHER',
] as const;
export const paymentWays = [
  'CASH',
  'BANK_TRANSFER',
  'MOBILE_WALLET',
  'CRYPTOCURRENCY',
  'MONEY_EXCHANGE',
  'WORKED_OFF',
  'OTHER',
] as const;
export const symptoms = [
  'SLEEPLESSNESS',
  'NIGHTMARES',
  'FEAR_OR_PANIC',
  'SADNESS',
  'ANGER',
  'NUMBNESS',
  'CANNOT_CONCENTRATE',
  'SHAME_OR_GUILT',
  'PAIN',
  'NONE_OF_THESE',
] as const;
export const supportNeeds = [
  'SAFE_PLACE',
  'FOOD_AND_WATER',
  'CLOTHES_AND_HYGIENE',
  'DOCTOR',
  'COUNSELLING',
  'CONTACT_WITH_FAMILY',
  'PHONE',
  'INTERPRETER',
  'LAWYER',
  'TRAVEL_DOCUMENT',
  'HELP_WITH_DEBT',
  'WORK_OR_TRAINING',
  'SCHOOL',
  'CARE_FOR_CHILDREN',
  'OTHER',
  'NOTHING_NOW',
] as const;
export const returnWishes = ['HOME_SOON', 'HOME_LATER', 'STAY_HERE', 'OTHER_COUNTRY', 'UNDECIDED'] as const;
export const returnSafeties = ['SAFE', 'SAFE_ELSEWHERE_AT_HOME', 'NOT_SAFE', 'UNSURE'] as const;
export const familyKnowledge = ['EVERYTHING', 'PART', 'NOTHING', 'ASK_FIRST'] as const;
export const statementWishes = ['YES', 'LATER', 'NO', 'UNDECIDED'] as const;

/** By name, as the questions refer to them and as the catalogues name them (codes.<name>.<code>). */
export const interviewLists = {
  consentGivers,
  controlMeans,
  forcedCriminalityKinds,
  recruitmentChannels,
  interviewSettings,
  educationLevels,
  maritalStatuses,
  situationsBefore,
  onlineApps,
  borderCrossings,
  documentsUsed,
  documentHolders,
  violenceKinds,
  phoneAccesses,
  traffickerRelationships,
  exploitationTypes,
  sexualExploitationTypes,
  labourIndustries,
  ransomPayers,
  paymentWays,
  symptoms,
  supportNeeds,
  returnWishes,
  returnSafeties,
  familyKnowledge,
  statementWishes,
} as const satisfies Record<string, readonly string[]>;
export type InterviewListName = keyof typeof interviewLists;
