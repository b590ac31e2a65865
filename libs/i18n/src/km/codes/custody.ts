/** Codes of custody, in Khmer. */
export const custodyCodes = {
  custodyAccesses: { NONE: 'ចូលជួបមិនបាន', LIMITED: 'ចូលជួបបានមានកម្រិត', FREE: 'ចូលជួបបានដោយសេរី' },
  custodyAnswers: {
    YES: 'បាទ/ចាស',
    NO: 'ទេ',
    REFUSED: 'មិនចង់ប្រាប់',
    UNKNOWN: 'មិនដឹង',
    NOT_ASKED: 'មិនបានសួរ',
  },
  custodyBases: {
    NONE_NAMED: 'មិនបានប្រាប់មូលហេតុ',
    IMMIGRATION: 'ច្បាប់អន្តោប្រវេសន៍',
    CRIMINAL_SUSPICION: 'សង្ស័យពីបទល្មើស',
    WITNESS: 'ឃុំជាសាក្សី',
    PROTECTION: 'ដើម្បីការពារ',
    COURT_ORDER: 'ដីកាតុលាការ',
    OTHER_BASIS: 'មូលហេតុផ្សេង',
  },
  custodyBeds: { WOMEN: 'ស្ត្រី', MEN: 'បុរស', FAMILY: 'គ្រួសារ' },
  placingAnswers: {
    PLACED: 'មានកន្លែងហើយ',
    NO_BED: 'អស់គ្រែ',
    NOT_SUITABLE: 'កន្លែងមិនសមស្រប',
    ELSEWHERE: 'បានផ្លាស់ទៅកន្លែងផ្សេង',
    HERE_ALREADY: 'នៅទីនេះរួចហើយ',
    NOT_OUT: 'មិនទាន់ចេញ ឬបានចាកចេញហើយ',
    RESTRICTED: 'មានកម្រិត៖ ធ្វើបានតែលើទំព័រករណី',
    NO_RIGHT: 'អ្នកមិនមានសិទ្ធិ',
  },
  placingConcerns: {
    MINOR_AMONG_ADULTS: 'អនីតិជននៅជាមួយមនុស្សពេញវ័យ',
    BED_OF_OTHERS: 'គ្មានគ្រែសម្រាប់ភេទ និងអាយុនេះ',
    NEEDS_DOCTOR: 'ត្រូវការគ្រូពេទ្យ',
  },
  custodyChangeKinds: { CORRECTED: 'បានកែ', TAKEN_BACK: 'បានដកវិញ' },
  custodyAlertKinds: {
    MEDICAL_URGENT: 'ត្រូវការគ្រូពេទ្យភ្លាម',
    MINOR_DETAINED: 'អនីតិជនត្រូវបានឃុំជាមួយមនុស្សពេញវ័យ',
    ACCESS_REFUSED: 'មិនឲ្យចូលជួប',
    REVIEW_OVERDUE: 'ហួសថ្ងៃពិនិត្យឡើងវិញ',
    HELD_LONG: 'ត្រូវបានឃុំយូរ',
  },
};
