import { fieldsCodes } from './codes/fields.js';
import { interviewCodes } from './codes/interview.js';

/** Problems of interviews, stays and consents. What a rule of libs/domain says is worded once, beside its code. */
export const interviewErrors = {
  ...fieldsCodes.fieldProblems,
  ...interviewCodes.signingProblemCodes,
  ...interviewCodes.amendmentProblemCodes,
  SAME_ANSWER: interviewCodes.amendmentProblemCodes.NO_CHANGE,
  TOO_MANY_ENTRIES: fieldsCodes.fieldProblems.TOO_MANY,
  INTERVIEW_SIGNED: 'This interview is signed. Amend an answer instead: the old one stays beside it.',
  NO_CONSENT_TO_WITHDRAW: 'There is no consent for this purpose that could be withdrawn.',
  UNKNOWN_COMPOUND: 'This compound is not in your registry. Choose it from the list, or write the place in words.',
};
