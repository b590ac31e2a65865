/** Codes of the directory of missions, in Khmer. */
export const missionCodes = {
  missionPurposes: {
    CONSULAR: 'កិច្ចការកុងស៊ុល',
    NATIONALITY: 'ការបញ្ជាក់សញ្ជាតិ',
    TRAVEL_DOCUMENT: 'ឯកសារធ្វើដំណើរ',
    EMERGENCY: 'ករណីបន្ទាន់',
    OTHER: 'ផ្សេងទៀត',
  },
  missionActs: {
    NATIONALITY: 'ដើម្បីបញ្ជាក់សញ្ជាតិ',
    TRAVEL_DOCUMENT: 'ដើម្បីចេញឯកសារធ្វើដំណើរ',
  },
  missionPapers: {
    PHOTOS: 'រូបថត',
    APPLICATION_FORM: 'ពាក្យស្នើសុំរបស់ស្ថានទូត',
    POLICE_LOSS_REPORT: 'របាយការណ៍ប៉ូលិសអំពីការបាត់ឯកសារ',
    BIRTH_CERTIFICATE_COPY: 'ច្បាប់ចម្លងសំបុត្រកំណើត',
    IDENTITY_CARD_COPY: 'ច្បាប់ចម្លងអត្តសញ្ញាណប័ណ្ណ',
    PASSPORT_COPY: 'ច្បាប់ចម្លងលិខិតឆ្លងដែន',
    FAMILY_BOOK_COPY: 'ច្បាប់ចម្លងសៀវភៅគ្រួសារ',
    LETTER_OF_ORGANISATION: 'លិខិតរបស់អង្គការ',
    FAMILY_STATEMENT: 'លិខិតបញ្ជាក់របស់គ្រួសារ',
    FINGERPRINTS: 'ស្នាមម្រាមដៃ',
    VIDEO_INTERVIEW: 'ការសម្ភាសតាមវីដេអូ',
    INTERVIEW_IN_PERSON: 'ការសម្ភាសផ្ទាល់',
    TICKET: 'សំបុត្រធ្វើដំណើរ ឬការកក់',
    OTHER: 'ផ្សេងទៀត',
  },
  missionRowKinds: {
    MISSION: 'ស្ថានទូតផ្ទាល់',
    COVERAGE: 'ការទទួលបន្ទុក',
    CONTACT: 'អ្នកទំនាក់ទំនង',
    REQUIREMENT: 'អ្វីដែលស្ថានទូតទាមទារ',
    FEE: 'ថ្លៃសេវា',
    HOLIDAY: 'ថ្ងៃឈប់សម្រាក',
  },
};
