import { caseCodes } from './codes/case.js';
import { identificationCodes } from './codes/identification.js';

/** Problems of the cases room. What a move or a decision lacks is worded once, beside its code. */
export const caseErrors = {
  ...caseCodes.moveProblemCodes,
  ...identificationCodes.identificationProblemCodes,
  TOO_MANY: 'Too many. Use at most %{most}.',
  NOT_PROPOSED: 'This case was not proposed for these facts. Look for matches again.',
  DATE_BEFORE_EXIT: 'This day lies before the day on which the person came out.',
  NOT_A_COLLEAGUE: 'Choose a colleague who works on cases and can sign in.',
  NOT_NAMED_STAFF: 'This case is restricted. Name this colleague on it first.',
  ASSIGNED_MUST_BE_NAMED: 'Whoever the case is assigned to must be among the named staff.',
  NOTHING_TO_CHANGE: 'There is nothing to change.',
  TASK_ALREADY_DONE: 'This task is done already.',
  DEADLINE_STAYS: 'This deadline comes with the case and cannot be put off.',
  ALREADY_RESTRICTED: 'The case is like this already.',
  NEVER_SAFE: 'A recruiter or perpetrator is never contacted. Take this mark away, or choose another kind.',
  SCREENING_BEGUN: 'Screening has begun already.',
};
