/** Around a rescue operation, in Khmer. */
export const operationCodes = {
  checkInAnswers: { SAFE: 'មានសុវត្ថិភាព', NEEDS_HELP: 'ត្រូវការជំនួយ' },
  checkInStates: {
    PLANNED: 'ពេលក្រោយ',
    DUE: 'ដល់ពេលឥឡូវ',
    OVERDUE: 'ហួសពេល',
    SAFE: 'មានសុវត្ថិភាព',
    NEEDS_HELP: 'ត្រូវការជំនួយ',
    STOOD_DOWN: 'អស់បារម្ភ',
  },
  riskThreats: {
    ARMED_GUARDS: 'អ្នកយាមមានអាវុធ',
    LEAK: 'មានគេឱ្យដំណឹងជាមុន',
    REPRISAL: 'ការសងសឹកលើអ្នកនៅខាងក្នុង ឬគ្រួសារ',
    CROWD: 'ហ្វូងមនុស្ស ភាពភ័យស្លន់ស្លោ',
    ROAD: 'ផ្លូវ អាកាសធាតុ យានយន្ត',
    HEALTH: 'របួស ជំងឺឆ្លង កម្តៅ',
    COMMUNICATION: 'គ្មានសេវាទូរស័ព្ទ ទាក់ទងក្រុមមិនបាន',
    AUTHORITIES: 'អាជ្ញាធរឃាត់ ឬឃុំក្រុម',
    OTHER_THREAT: 'ផ្សេងទៀត',
  },
  riskDegrees: { LOW: 'ទាប', MEDIUM: 'មធ្យម', HIGH: 'ខ្ពស់', EXTREME: 'ខ្ពស់ខ្លាំង' },
  riskStates: {
    NONE: 'គ្មានការវាយតម្លៃហានិភ័យ',
    WAITING: 'ការវាយតម្លៃហានិភ័យរង់ចាំការអនុម័ត',
    APPROVED: 'ការវាយតម្លៃហានិភ័យបានអនុម័ត',
    SENT_BACK: 'ការវាយតម្លៃហានិភ័យត្រូវកែ',
  },
  riskDecisions: { APPROVED: 'បានអនុម័ត', SENT_BACK: 'បញ្ជូនទៅកែ' },
  meetingPointKinds: {
    MEETING: 'កន្លែងដែលក្រុមជួបជុំ',
    FALLBACK: 'បើកន្លែងទីមួយប្រើមិនបាន',
    PICK_UP: 'កន្លែងទទួលមនុស្ស',
    SAFE_PLACE: 'កន្លែងដែលនាំមនុស្សទៅ',
    HOSPITAL: 'មន្ទីរពេទ្យជិតបំផុត',
  },
  rosterGaps: {
    STILL_EXPECTED: 'មិនទាន់មាននរណាប្រាប់ថាបុគ្គលនេះយ៉ាងណា',
    LISTED_UNEXPECTED: 'មាននៅក្នុងបញ្ជី តែត្រូវបានសម្គាល់ថាមិនមាន',
    UNLISTED_ABSENT: 'ត្រូវបានសម្គាល់ថាមិននៅ ឬបានផ្លាស់មុន តែមិនមានក្នុងបញ្ជីណាទេ',
  },
  operationAlarmKinds: {
    NEEDS_HELP: 'ត្រូវការជំនួយ',
    OVERDUE: 'ការរាយការណ៍សុវត្ថិភាពហួសពេល',
    RISK_WAITING: 'ការវាយតម្លៃហានិភ័យរង់ចាំអ្នក',
    RISK_MISSING: 'គ្មានការវាយតម្លៃហានិភ័យដែលអនុម័ត ហើយជិតដល់ថ្ងៃ',
  },
};
