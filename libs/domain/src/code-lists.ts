import * as codes from './codes/index.js';
import { calendarKinds } from './calendar/calendar-codes.js';
import { caseActs } from './case-track/next-act.js';
import { moveProblemCodes } from './case-track/check-move.js';
import * as costCodes from './costs/cost-codes.js';
import { itemProblemCodes } from './checklist/checklist.js';
import * as custodyCodes from './custody/custody-codes.js';
import * as mapCodes from './geography/map-codes.js';
import * as houseCodes from './partners/house-codes.js';
import * as partnerCodes from './partners/partner-codes.js';
import * as operationCodes from './operation-track/operation-codes.js';
import { moneyProblems } from './fines/money.js';
import { fineProblems, overstayProblems } from './fines/overstay.js';
import { identificationProblemCodes } from './identification-track/identification-track.js';
import {
  forcedCriminalitySigns,
  forcedLabourIndicators,
  indicatorAnswers,
  indicatorGroups,
  palermoActs,
  palermoMeans,
  palermoPurposes,
  screeningRecommendations,
} from './identification-track/screening-codes.js';
import { amendmentProblemCodes } from './interview/amendments.js';
import { signingProblemCodes } from './interview/interview-consent.js';
import { interviewLists } from './interview/interview-lists.js';
import { letterLists } from './letters/letter-lists.js';
import { boardingMarks } from './journeys/boarding.js';
import { onTheWayTroubles } from './journeys/on-the-way.js';
import { passengerTypes, travelHealthNeeds, travelServices } from './journeys/travel-needs.js';
import {
  documentChecks,
  followUpOutcomes,
  handoverWays,
  journeyGrounds,
  knownBys,
  legChanges,
  legWarnings,
  receptionKinds,
  transitAnswers,
  transitNeeds,
} from './journeys/journey-codes.js';
import {
  holdGrounds,
  retentionCategories,
  retentionEvents,
  retentionKeeps,
  retentionOutcomes,
} from './retention/retention.js';
import * as rescueCodes from './rescue-request/rescue-codes.js';
import {
  missionActs,
  missionListFields,
  missionListOutcomes,
  missionPapers,
  missionPurposes,
  missionRowKinds,
} from './missions/mission-codes.js';
import { recipientKinds, releaseFamilies } from './statistics/recipients.js';
import { buildPhases, ledgerActs, releaseKinds } from './statistics/release-codes.js';
import { fieldProblems } from './validation/checked.js';
import { unnamedLanguages } from './validation/languages.js';
import { deadlineKinds } from './working-days/deadlines.js';

/**
 * Every list whose codes a reader ever sees, by its name: the catalogues hold `codes.<name>.<CODE>` for each in every
 * language, and a spec in libs/i18n fails on the first that is missing. A list added to codes.ts is in here at once.
 */
export const codeLists = {
  ...codes,
  ...interviewLists,
  ...letterLists,
  ...operationCodes,
  ...costCodes,
  ...rescueCodes,
  ...custodyCodes,
  ...mapCodes,
  ...houseCodes,
  ...partnerCodes,
  buildPhases,
  ledgerActs,
  releaseKinds,
  recipientKinds,
  releaseFamilies,
  caseActs,
  moveProblemCodes,
  calendarKinds,
  deadlineKinds,
  itemProblemCodes,
  moneyProblems,
  overstayProblems,
  fineProblems,
  identificationProblemCodes,
  indicatorGroups,
  indicatorAnswers,
  forcedLabourIndicators,
  palermoActs,
  palermoMeans,
  palermoPurposes,
  forcedCriminalitySigns,
  screeningRecommendations,
  signingProblemCodes,
  amendmentProblemCodes,
  followUpOutcomes,
  handoverWays,
  receptionKinds,
  knownBys,
  boardingMarks,
  onTheWayTroubles,
  journeyGrounds,
  passengerTypes,
  travelHealthNeeds,
  travelServices,
  legChanges,
  transitNeeds,
  transitAnswers,
  documentChecks,
  legWarnings,
  retentionCategories,
  retentionEvents,
  retentionKeeps,
  retentionOutcomes,
  holdGrounds,
  missionActs,
  missionListFields,
  missionListOutcomes,
  missionPapers,
  missionPurposes,
  missionRowKinds,
  fieldProblems,
  unnamedLanguages,
} as const satisfies Record<string, readonly string[]>;
export type CodeListName = keyof typeof codeLists;
