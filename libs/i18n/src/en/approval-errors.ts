export const approvalErrors = {
  APPROVAL_PENDING: 'This was asked for already and waits for a second person.',
  APPROVAL_EXPIRED: 'Nobody decided this within seven days. It has to be asked for again.',
  NOT_PENDING: 'This was decided already.',
  SECOND_PERSON_NEEDED: 'Somebody other than the one who asked must decide this.',
  NOT_ABOUT_YOURSELF: 'This is about you. Somebody else must decide it.',
  ASKER_GONE:
    'Whoever asked for this may not ask for it any more. Decline it; if it is still needed, somebody else asks.',
  NOT_YOUR_REQUEST: 'Only whoever asked can withdraw it.',
  NOBODY_TO_GRANT: 'The account or the invitation is not there any more. Decline it, and ask again.',
  RELEASE_NOT_CONFIRMED: 'This table has not left yet. Withdraw the request instead.',
  REASON_TOO_SHORT: 'Say in a sentence what is happening: at least %{least} letters.',
  GLASS_NOT_NEEDED: 'You can see this case as it is. Open it from your list.',
  NO_SUCH_REFERENCE: 'There is no case with this reference. Look at each letter and number.',
  GLASS_OPEN: 'You have one case open by break-glass already. Give it back first.',
  NOBODY_TO_TELL:
    'Nobody could be told: break-glass needs somebody who answers for the case and a data protection officer. Call a supervisor.',
  NOTHING_TO_ERASE: 'There is nothing to erase any more: the case was erased meanwhile.',
  NOT_APPROVED: 'Nobody has approved this.',
  EXPORT_USED: 'This was fetched already, or nobody fetched it in time. Ask for it again.',
  LANGUAGE_UNKNOWN: 'There is no file in this language.',
  TOO_MANY_CASES: 'These are more than %{most} cases. Narrow the filter.',
  SEARCH_NOT_EXPORTED: 'A list that was found by a name cannot be exported. Take the search out and filter.',
  NOTHING_TO_EXPORT: 'No case of yours matches this filter.',
  COLUMN_UNKNOWN: 'You cannot read this column.',
  GLASS_OVER: 'This is over already.',
  TOO_MANY_GUESSES:
    'You have looked for many people in a short time. Go on in %{minutes} minutes, or ask a supervisor.',
};
