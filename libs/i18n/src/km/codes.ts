import { calendarCodes } from './codes/calendar.js';
import { caseCodes } from './codes/case.js';
import { costCodes } from './codes/costs.js';
import { custodyCodes } from './codes/custody.js';
import { fieldsCodes } from './codes/fields.js';
import { identificationCodes } from './codes/identification.js';
import { interviewCodes } from './codes/interview.js';
import { journeyCodes } from './codes/journeys.js';
import { mapCodes } from './codes/map.js';
import { missionCodes } from './codes/missions.js';
import { officeCodes } from './codes/offices.js';
import { letterCodes } from './codes/letters.js';
import { operationCodes } from './codes/operations.js';
import { houseCodes, houseReportCodes } from './codes/houses.js';
import { partnerCodes } from './codes/partners.js';
import { peopleCodes } from './codes/people.js';
import { placeCodes } from './codes/place.js';
import { rescueCodes } from './codes/rescue.js';
import { retentionCodes } from './codes/retention.js';
import { statisticsCodes } from './codes/statistics.js';
import { wayHomeCodes } from './codes/way-home.js';

/** Every code of every list: `codes.<list>.<CODE>`. libs/domain names the lists (codeLists); a test holds both together. */
export const codes = {
  ...peopleCodes,
  ...officeCodes,
  ...caseCodes,
  ...wayHomeCodes,
  ...calendarCodes,
  ...costCodes,
  ...journeyCodes,
  ...mapCodes,
  ...missionCodes,
  ...identificationCodes,
  ...placeCodes,
  ...letterCodes,
  ...statisticsCodes,
  ...operationCodes,
  ...interviewCodes,
  ...rescueCodes,
  ...custodyCodes,
  ...houseCodes,
  houseReportCodes,
  ...partnerCodes,
  ...retentionCodes,
  ...fieldsCodes,
};
