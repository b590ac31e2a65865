import { fieldsCodes } from './codes/fields.js';
import { interviewCodes } from './codes/interview.js';

export const interviewErrors = {
  ...fieldsCodes.fieldProblems,
  ...interviewCodes.signingProblemCodes,
  ...interviewCodes.amendmentProblemCodes,
  SAME_ANSWER: interviewCodes.amendmentProblemCodes.NO_CHANGE,
  TOO_MANY_ENTRIES: fieldsCodes.fieldProblems.TOO_MANY,
  INTERVIEW_SIGNED: 'សម្ភាសន៍នេះបានចុះហត្ថលេខារួចហើយ។ សូមកែតម្រូវចម្លើយវិញ៖ ចម្លើយចាស់នៅរក្សាទុកនៅក្បែរ។',
  NO_CONSENT_TO_WITHDRAW: 'គ្មានការយល់ព្រមសម្រាប់គោលបំណងនេះដែលអាចដកវិញបានទេ។',
  UNKNOWN_COMPOUND: 'បរិវេណនេះមិនមានក្នុងបញ្ជីរបស់អ្នកទេ។ សូមជ្រើសពីបញ្ជី ឬសរសេរកន្លែងនោះជាពាក្យ។',
};
