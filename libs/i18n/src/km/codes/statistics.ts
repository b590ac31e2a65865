/** Codes of the statistics room, in Khmer. */
export const statisticsCodes = {
  releaseKinds: {
    TABLE: 'តារាងតួលេខពិត',
    CUBE: 'តួលេខដែលបានបន្ថែមភាពចៃដន្យ',
    SYNTHETIC_ROWS: 'ជួរដេកប្រឌិត',
    ANONYMOUS_ROWS: 'ជួរដេកដែលបានធ្វើឱ្យគ្រើម',
  },
  recipientKinds: {
    PUBLIC: 'សាធារណជន',
    DONOR: 'ម្ចាស់ជំនួយ',
    MINISTRY: 'ក្រសួង ឬអាជ្ញាធរផ្សេង',
    RESEARCH: 'អ្នកស្រាវជ្រាវ',
    NGO_PARTNER: 'អង្គការដៃគូ',
    MEDIA_PUBLIC: 'សារព័ត៌មាន ឬគេហទំព័រ',
    OTHER: 'អ្នកផ្សេង',
  },
  releaseFamilies: {
    EXACT: 'តារាងតួលេខពិតទាំងឡាយ',
    NOISY: 'តួលេខមានភាពចៃដន្យ ឬជួរដេកប្រឌិត',
    ROWS: 'ជួរដេកគ្រើមរបស់មនុស្ស',
  },
  ledgerActs: {
    SEALED: 'បានបិទរយៈពេល',
    QUALITY_MADE: 'បានគណនាចំណែកនៃអ្វីដែលមិនដឹង ដោយមានភាពចៃដន្យ',
    CUBE_MADE: 'បានបង្កើតតួលេខមានភាពចៃដន្យ',
    ASKED: 'បានស្នើសុំចេញផ្សាយ',
    CONFIRMED: 'បានបញ្ជាក់ការចេញផ្សាយ',
    WITHDRAWN: 'បានដកការចេញផ្សាយវិញ',
  },
  buildPhases: {
    CANDIDATES: 'កំពុងស្វែងរកតួលេខដែលអាចបង្ហាញបាន',
    AUDIT: 'កំពុងសាកគណនារកតួលេខតូចនីមួយៗ',
    REDUCE: 'កំពុងបង្ហាញឡើងវិញនូវតួលេខដែលមិនចាំបាច់លាក់',
    MINIMUM: 'កំពុងបញ្ជាក់ថាមិនអាចលាក់តិចជាងនេះបានទេ',
  },
};
