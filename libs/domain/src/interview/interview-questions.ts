import { type ConsentPurpose, type ConsentQuestion, type FieldClass } from '../codes/index.js';
import { type InterviewListName } from './interview-lists.js';
import { type InterviewQuestion, type InterviewSection, type QuestionKind } from './interview-question.js';

type Extra = Partial<Omit<InterviewQuestion, 'key' | 'kind' | 'why'>> & { readonly why?: true };

function question(purpose: ConsentPurpose | null, cls: FieldClass) {
  return (key: string, kind: QuestionKind, { why, ...extra }: Extra = {}): InterviewQuestion => ({
    key,
    kind,
    class: cls,
    purpose,
    ...(why ? { why: `intake.why.${key}` as const } : {}),
    ...extra,
  });
}

// The interview is of the sensitive class throughout: only the record of consent and of how it was held is not.
const record = question(null, 'internal');
const assistance = question('ASSISTANCE', 'sensitive');
const health = question('HEALTH', 'sensitive');
const police = question('POLICE', 'sensitive');
const mission = question('MISSION', 'sensitive');
const statistics = question('STATISTICS', 'sensitive');

const informed = (key: string, consentQuestion: ConsentQuestion): InterviewQuestion =>
  record(key, 'yesno', { required: true, consentQuestion, htcds: 'con_Consent' });
const permission = (key: string, permits: ConsentPurpose): InterviewQuestion =>
  record(key, 'yesno', { required: true, permits, why: true });
const list = (name: InterviewListName): { readonly list: InterviewListName } => ({ list: name });

/**
 * The intake interview, in the order in which it is held. At most seven questions to a section: people are tired, and so is who asks.
 * Every question but consent may be refused, and what was refused is not asked again.
 */
export const interviewSections: readonly InterviewSection[] = [
  {
    key: 'consent',
    holds: 'consent',
    questions: [
      informed('purposeExplained', 'PURPOSE_EXPLAINED'),
      informed('useExplained', 'USE_EXPLAINED'),
      informed('researchExplained', 'RESEARCH_EXPLAINED'),
      informed('accessExplained', 'ACCESS_RIGHT_EXPLAINED'),
      informed('storageExplained', 'STORAGE_TIME_EXPLAINED'),
      informed('withdrawalExplained', 'WITHDRAWAL_EXPLAINED'),
      informed('interviewConsent', 'INTERVIEW'),
    ],
  },
  {
    key: 'permissions',
    holds: 'consent',
    questions: [
      record('consentGivenBy', 'code', { ...list('consentGivers'), required: true }),
      record('consentGiverNote', 'text', { class: 'personal', why: true }),
      permission('permitAssistance', 'ASSISTANCE'),
      permission('permitMission', 'MISSION'),
      permission('permitHealth', 'HEALTH'),
      permission('permitPolice', 'POLICE'),
      permission('permitStatistics', 'STATISTICS'),
    ],
  },
  {
    key: 'setting',
    holds: 'answers',
    questions: [
      record('language', 'language', { required: true, htcds: 'prs_PrimaryLanguage' }),
      record('interpreter', 'text', { class: 'personal' }),
      record('interpreterTrusted', 'yesno', { why: true }),
      record('place', 'text', { class: 'personal' }),
      record('setting', 'code', { ...list('interviewSettings'), required: true }),
      record('othersPresent', 'text', { class: 'personal', why: true }),
    ],
  },
  {
    key: 'background',
    holds: 'answers',
    questions: [
      assistance('workBefore', 'text'),
      assistance('situationBefore', 'codes', { ...list('situationsBefore'), htcds: 'vic_Vulnerabilities', why: true }),
      assistance('children', 'number', { min: 0, max: 30, htcds: 'prs_NumberOfChildren' }),
      assistance('dependsOnPerson', 'text'),
      statistics('education', 'code', { ...list('educationLevels'), htcds: 'prs_HighestLevelOfEducation' }),
      statistics('maritalStatus', 'code', { ...list('maritalStatuses'), htcds: 'prs_MaritalStatus' }),
    ],
  },
  {
    key: 'recruitment',
    holds: 'answers',
    questions: [
      assistance('recruitedOn', 'partialDate'),
      assistance('recruitmentChannels', 'codes', { ...list('recruitmentChannels'), htcds: 'vic_MethodOfRecruitment' }),
      assistance('recruitmentApps', 'codes', { ...list('onlineApps'), htcds: 'vic_RecruitmentWebsitesAndApps' }),
      assistance('recruitmentCountry', 'country', { htcds: 'vic_LocationOfRecruitment' }),
      assistance('jobPromised', 'text'),
      assistance('payPromised', 'money'),
      police('recruiter', 'long', { why: true, htcds: 'per_RoleDetails' }),
    ],
  },
  {
    key: 'journey',
    holds: 'answers',
    questions: [
      assistance('leftHomeOn', 'partialDate'),
      assistance('route', 'long', { htcds: 'hte_Description' }),
      assistance('borderCrossings', 'codes', { ...list('borderCrossings'), why: true }),
      mission('enteredOn', 'partialDate', { why: true }),
      mission('documentUsed', 'code', list('documentsUsed')),
      mission('documentHolder', 'code', { ...list('documentHolders'), why: true }),
      assistance('travelledWith', 'long'),
    ],
  },
  {
    key: 'stays',
    holds: 'answers',
    questions: [
      assistance('stays', 'stays', { htcds: 'vic_LocationOfExploitation', why: true }),
      assistance('stillInside', 'long', { why: true }),
      police('placeDetails', 'long', { why: true }),
      police('operators', 'long', { why: true }),
      police('armedMen', 'yesno'),
    ],
  },
  {
    key: 'treatment',
    holds: 'answers',
    questions: [
      assistance('hoursPerDay', 'number', { min: 0, max: 24 }),
      assistance('daysOffPerMonth', 'number', { min: 0, max: 31 }),
      assistance('livingConditions', 'long'),
      assistance('violence', 'yesno', { why: true }),
      assistance('violenceKinds', 'codes', { ...list('violenceKinds'), showIf: { key: 'violence', is: true } }),
      health('sexualViolence', 'yesno', { why: true }),
      assistance('violenceSeen', 'long', { why: true }),
    ],
  },
  {
    key: 'control',
    holds: 'answers',
    questions: [
      assistance('controlMeans', 'codes', { ...list('controlMeans'), htcds: 'vic_MethodsOfControl' }),
      assistance('couldLeave', 'yesno'),
      assistance('triedToLeave', 'long'),
      assistance('phoneAccess', 'code', list('phoneAccesses')),
      assistance('familyThreatened', 'yesno', { why: true }),
      assistance('traffickerRelationship', 'code', {
        ...list('traffickerRelationships'),
        htcds: 'vic_RelationshipToTrafficker',
      }),
      assistance('bossesNow', 'long', { why: true }),
    ],
  },
  {
    key: 'exploitation',
    holds: 'answers',
    questions: [
      assistance('exploitationTypes', 'codes', { ...list('exploitationTypes'), htcds: 'vic_TypeOfExploitation' }),
      assistance('forcedCriminality', 'codes', {
        ...list('forcedCriminalityKinds'),
        htcds: 'vic_TypeOfExploitation',
        why: true,
        showIf: { key: 'exploitationTypes', is: 'FORCED_CRIMINALITY' },
      }),
      assistance('exploitationApps', 'codes', { ...list('onlineApps'), htcds: 'vic_ExploitationWebsitesAndApps' }),
      assistance('labourIndustry', 'code', {
        ...list('labourIndustries'),
        htcds: 'vic_ForcedLabourIndustry',
        showIf: { key: 'exploitationTypes', is: 'FORCED_LABOUR' },
      }),
      health('sexualExploitation', 'codes', {
        ...list('sexualExploitationTypes'),
        htcds: 'vic_TypeOfSexExploitation',
        why: true,
        showIf: { key: 'exploitationTypes', is: 'SEXUAL_EXPLOITATION' },
      }),
      assistance('exploitationBeganOn', 'partialDate', { htcds: 'vic_AgeWhenTrafficked' }),
      police('schemeDetails', 'long', { why: true }),
    ],
  },
  {
    key: 'money',
    holds: 'answers',
    questions: [
      assistance('wagePaid', 'money'),
      assistance('debtClaimed', 'money', { why: true }),
      assistance('priceTold', 'money', { why: true }),
      assistance('ransomDemanded', 'money'),
      assistance('ransomPaid', 'money'),
      assistance('ransomPaidBy', 'codes', list('ransomPayers')),
      police('ransomPaidHow', 'codes', { ...list('paymentWays'), why: true }),
    ],
  },
  {
    key: 'health',
    holds: 'answers',
    questions: [
      health('urgentCare', 'yesno'),
      health('injuries', 'long'),
      health('illness', 'long'),
      health('medicine', 'text'),
      health('pregnancy', 'yesno', { why: true }),
      health('symptoms', 'codes', list('symptoms')),
      health('thoughtsOfDying', 'yesno', { why: true }),
    ],
  },
  {
    key: 'needs',
    holds: 'answers',
    questions: [
      assistance('needsNow', 'codes', list('supportNeeds')),
      assistance('dependantsHere', 'long'),
      assistance('dailyLife', 'text'),
      assistance('spokenWithFamily', 'yesno'),
    ],
  },
  {
    key: 'safety',
    holds: 'answers',
    questions: [
      assistance('afraidOf', 'long', { why: true }),
      assistance('threatsSince', 'yesno'),
      assistance('phoneWatched', 'yesno', { why: true }),
      assistance('safeContact', 'text'),
      assistance('safeContactPhone', 'phone', { htcds: 'prs_MobilePhone' }),
      assistance('safeContactRules', 'long', { why: true }),
      assistance('safetyPlan', 'long', { htcds: 'spl_ActionPlan' }),
    ],
  },
  {
    key: 'wishes',
    holds: 'answers',
    questions: [
      assistance('returnWish', 'code', list('returnWishes')),
      assistance('returnSafety', 'code', { ...list('returnSafeties'), why: true }),
      assistance('debtAtHome', 'yesno', { why: true }),
      assistance('familyMayKnow', 'code', list('familyKnowledge')),
      police('statementWish', 'code', { ...list('statementWishes'), why: true }),
      assistance('supportAtHome', 'codes', { ...list('supportNeeds'), htcds: 'spl_Objectives' }),
      assistance('ownWords', 'long'),
    ],
  },
];

export const interviewQuestions: readonly InterviewQuestion[] = interviewSections.flatMap(
  (section) => section.questions,
);

const byKey: ReadonlyMap<string, InterviewQuestion> = new Map(interviewQuestions.map((q) => [q.key, q]));

export function findQuestion(key: string): InterviewQuestion | undefined {
  return byKey.get(key);
}

export function findSection(key: string): InterviewSection | undefined {
  return interviewSections.find((section) => section.key === key);
}

export function sectionOf(questionKey: string): InterviewSection | undefined {
  return interviewSections.find((section) => section.questions.some((q) => q.key === questionKey));
}
