import { caseCodes } from './codes/case.js';
import { identificationCodes } from './codes/identification.js';

export const caseErrors = {
  ...caseCodes.moveProblemCodes,
  ...identificationCodes.identificationProblemCodes,
  TOO_MANY: 'ច្រើនពេក។ សូមប្រើយ៉ាងច្រើន %{most}។',
  NOT_PROPOSED: 'ករណីនេះមិនត្រូវបានស្នើសម្រាប់ព័ត៌មានទាំងនេះទេ។ សូមស្វែងរកអ្នកដែលស្រដៀងគ្នាម្តងទៀត។',
  DATE_BEFORE_EXIT: 'ថ្ងៃនេះនៅមុនថ្ងៃដែលបុគ្គលនោះបានចេញមក។',
  NOT_A_COLLEAGUE: 'សូមជ្រើសរើសមិត្តរួមការងារដែលធ្វើការលើករណី ហើយអាចចូលប្រព័ន្ធបាន។',
  NOT_NAMED_STAFF: 'ករណីនេះត្រូវបានកម្រិតសិទ្ធិ។ សូមដាក់ឈ្មោះមិត្តរួមការងារនេះលើករណីជាមុនសិន។',
  ASSIGNED_MUST_BE_NAMED: 'អ្នកដែលទទួលបន្ទុកករណីនេះត្រូវតែមានឈ្មោះក្នុងបញ្ជីបុគ្គលិក។',
  NOTHING_TO_CHANGE: 'គ្មានអ្វីត្រូវកែប្រែទេ។',
  TASK_ALREADY_DONE: 'កិច្ចការនេះបានធ្វើរួចហើយ។',
  DEADLINE_STAYS: 'កាលកំណត់នេះកើតឡើងជាមួយករណី ហើយមិនអាចពន្យារបានទេ។',
  ALREADY_RESTRICTED: 'ករណីនេះស្ថិតក្នុងស្ថានភាពនេះរួចហើយ។',
  NEVER_SAFE: 'អ្នកជ្រើសរើស ឬជនល្មើសមិនត្រូវទាក់ទងជាដាច់ខាត។ សូមដកសញ្ញានេះចេញ ឬជ្រើសប្រភេទផ្សេង។',
  SCREENING_BEGUN: 'ការពិនិត្យអត្តសញ្ញាណបានចាប់ផ្តើមរួចហើយ។',
};
