/** Codes of journeys, handovers and follow-ups, in Khmer. */
export const journeyCodes = {
  followUpOutcomes: {
    SAFE: 'មានសុវត្ថិភាព',
    SAFE_WITH_CONCERNS: 'មានសុវត្ថិភាព តែមានការព្រួយបារម្ភ',
    LOST_CONTACT: 'ទាក់ទងមិនបាន',
    RE_RECRUITED: 'ត្រឡប់ទៅបរិវេណវិញ',
    IN_DANGER: 'កំពុងមានគ្រោះថ្នាក់',
    DECEASED: 'បានទទួលមរណភាព',
    DECLINED: 'មិនចង់ឱ្យទាក់ទងទៀត',
  },
  handoverWays: {
    SCREEN: 'បានចុះហត្ថលេខាលើអេក្រង់នេះ',
    PAPER: 'បានចុះហត្ថលេខាលើក្រដាស',
  },
  receptionKinds: {
    MINISTRY: 'ក្រសួង',
    NGO: 'អង្គការ',
    SHELTER: 'មណ្ឌលស្នាក់នៅ',
    IOM: 'អង្គការ IOM',
    POLICE: 'នគរបាល',
    FAMILY: 'គ្រួសារ',
    OTHER: 'ផ្សេងទៀត',
  },
  knownBys: {
    SEEN: 'បុគ្គលិករបស់យើងបានឃើញ',
    ESCORT_TOLD: 'អ្នកអមដំណើរបានប្រាប់',
    PERSON_TOLD: 'សាមីខ្លួនបានប្រាប់',
    RECEIVER_TOLD: 'អ្នកទទួលបានប្រាប់',
    CARRIER_TOLD: 'ក្រុមហ៊ុនដឹកជញ្ជូនបានប្រាប់',
    OTHER: 'តាមវិធីផ្សេង',
  },
  legChanges: {
    MOVED: 'ប្ដូរម៉ោង',
    CANCELLED: 'ត្រូវលុបចោល',
    REBOOKED: 'កក់ថ្មី',
    CORRECTED: 'កែកំហុសវាយអក្សរ',
  },
  transitNeeds: {
    NOT_NEEDED: 'មិនត្រូវការទិដ្ឋាការឆ្លងកាត់',
    NEEDED: 'ត្រូវការទិដ្ឋាការឆ្លងកាត់',
    TO_BE_CHECKED: 'មិនទាន់ដឹង សូមសួរក្រុមហ៊ុនអាកាសចរណ៍',
  },
  transitAnswers: {
    HAS_VISA: 'មានទិដ្ឋាការហើយ',
    CARRIER_CONFIRMED: 'ក្រុមហ៊ុនអាកាសចរណ៍បានបញ្ជាក់',
    MISSION_CONFIRMED: 'ស្ថានទូតបានបញ្ជាក់',
    OTHER: 'តាមវិធីផ្សេង',
  },
  documentChecks: {
    VALID: 'ឯកសារនៅមានសុពលភាពពេលមកដល់',
    NO_PAPER: 'គ្មានឯកសារធ្វើដំណើរ',
    ENDS_BEFORE_ARRIVAL: 'ឯកសារអស់សុពលភាពមុនមកដល់',
    NO_LAST_DAY: 'មិនដឹងថ្ងៃផុតកំណត់ឯកសារ',
  },
  legWarnings: {
    SHORT_CONNECTION: 'ពេលប្ដូរដំណើរខ្លី',
    OTHER_PLACE: 'បន្តដំណើរពីកន្លែងផ្សេង',
    NIGHT_BETWEEN: 'ត្រូវស្នាក់មួយយប់',
  },
};
