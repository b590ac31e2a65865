/** One-time links, and what the audit log tells of, in Khmer. */
export const officeCodes = {
  invitationKinds: {
    invitation: 'ការអញ្ជើញ',
    setup: 'អ្នកគ្រប់គ្រងប្រព័ន្ធដំបូង',
    reset: 'ពាក្យសម្ងាត់ថ្មី',
  },
  auditKinds: {
    insert: 'ការបន្ថែមកំណត់ត្រា',
    update: 'ការកែកំណត់ត្រា',
    delete: 'ការលុបកំណត់ត្រា',
    read: 'ការអានព័ត៌មានផ្ទាល់ខ្លួន',
    match: 'ការរកមើលអ្នកដែលអាចជាមនុស្សតែមួយ',
    match_confirmed: 'ការបញ្ជាក់ថាជាមនុស្សតែមួយ',
    export: 'ការនាំចេញតារាង',
    snapshot: 'ការបិទត្រារូបថតទិន្នន័យ',
    refusal: 'សំណើដែលត្រូវបានបដិសេធ',
    sign_in: 'ការចូលប្រើ',
    sign_out: 'ការចាកចេញ',
    sign_out_everywhere: 'ការចាកចេញពីឧបករណ៍ទាំងអស់',
    password_changed: 'ការប្តូរពាក្យសម្ងាត់',
  },
};
