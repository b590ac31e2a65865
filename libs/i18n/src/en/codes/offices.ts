/** One-time links, and what the audit log tells of, in English. */
export const officeCodes = {
  invitationKinds: {
    invitation: 'invitation',
    setup: 'first administrator',
    reset: 'new password',
  },
  auditKinds: {
    insert: 'entries added',
    update: 'entries changed',
    delete: 'entries deleted',
    read: 'personal details read',
    match: 'possible matches looked up',
    match_confirmed: 'matches confirmed',
    export: 'tables exported',
    snapshot: 'snapshots sealed',
    refusal: 'requests refused',
    sign_in: 'sign-ins',
    sign_out: 'sign-outs',
    sign_out_everywhere: 'sign-outs on every device',
    password_changed: 'passwords changed',
  },
};
