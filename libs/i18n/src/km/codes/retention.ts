export const retentionCodes = {
  retentionCategories: {
    RETURNED_HOME: 'បានបិទ បានត្រឡប់ដល់ផ្ទះ',
    CAME_OUT: 'បានបិទ ក្រោយពេលចេញរួច',
    NEVER_OUT: 'ចប់ដោយមិនបានចេញ',
    PLEA_UNANSWERED: 'ការស្នើសុំជំនួយដែលគ្មានលទ្ធផល',
    LOST_CONTACT: 'បាត់ទំនាក់ទំនង',
    DUPLICATE: 'ជាន់គ្នានឹងករណីផ្សេង',
    DECEASED: 'សាមីខ្លួនបានស្លាប់',
  },
  retentionEvents: {
    END: 'ការចប់ករណី',
    LAST_CHANGE: 'កំណត់ត្រាចុងក្រោយ',
  },
  retentionKeeps: {
    REOPENED: 'បានបើកឡើងវិញ',
    HOLD: 'មានការរារាំង',
    OPEN_TASKS: 'មានកិច្ចការមិនទាន់រួច',
    JOURNEY: 'បានកក់ការធ្វើដំណើរ',
    OTHER_CASE: 'មានករណីផ្សេងរបស់សាមីខ្លួននៅបើក',
    NOT_DECIDED: 'អង្គការរបស់អ្នកមិនទាន់សម្រេចអំពីប្រភេទនេះ',
    ASKED: 'បានស្នើរួចហើយ',
    NOT_DUE: 'មិនទាន់ដល់ពេល ឬបានលុបរួចហើយ',
  },
  retentionOutcomes: {
    ERASED: 'បានលុប',
    SKIPPED: 'បានរក្សាទុក',
    GONE: 'បានលុបមុននេះ',
  },
  holdGrounds: {
    COURT: 'រឿងក្តី ឬបណ្តឹងទាមទារ',
    POLICE: 'ការស៊ើបអង្កេតរបស់ប៉ូលិស',
    COMPLAINT: 'បណ្តឹងតវ៉ា ឬសវនកម្ម',
    PERSON_ASKED: 'សាមីខ្លួនបានស្នើ',
    SAFETY: 'សុវត្ថិភាពរបស់នរណាម្នាក់',
    OTHER: 'មូលដ្ឋានផ្សេង',
  },
};
