/** Codes of the calendar, in Khmer. */
export const calendarCodes = {
  calendarKinds: {
    STEP: 'ជំហាននៃផ្លូវត្រឡប់ទៅផ្ទះ',
    HANDOVER: 'ការប្រគល់ឱ្យអ្នកទទួល',
    FOLLOW_UP: 'ការតាមដាន',
    TASK: 'កិច្ចការ',
    DEADLINE: 'កាលកំណត់',
    CUSTODY_REVIEW: 'ការពិនិត្យកន្លែងស្នាក់នៅឬឃុំ',
    HEARING: 'សវនាការ ឬការណាត់ជួប',
    STAY_ENDS: 'ការស្នាក់នៅស្របច្បាប់ផុតកំណត់',
    FINE_WARNING: 'ការព្រមានអំពីប្រាក់ពិន័យ',
    DOCUMENT_EXPIRES: 'ឯកសារផុតកំណត់',
    DEPARTURE: 'ការចេញដំណើរ',
    ARRIVAL: 'ការមកដល់',
    HOME_EXPECTED: 'ដល់ផ្ទះ (ប៉ាន់ស្មាន)',
    RESCUE_CHASE: 'សំណើត្រូវតាមសួរ',
    OPERATION: 'ប្រតិបត្តិការរបស់ខ្លួន',
    OPERATION_TASK: 'កិច្ចការនៃប្រតិបត្តិការ',
    CHECK_IN: 'ការរាយការណ៍សុវត្ថិភាពរបស់ខ្លួន',
    SHARE_ENDS: 'ការចែករំលែកផុតកំណត់',
  },
};
