/** Problems of rescue requests. */
export const rescueErrors = {
  WARNING_NOT_SEEN: 'There is a warning about this body. Read it and tick that you have, before you go on.',
  BODY_CHOSEN_ALREADY: 'This body is asked in this request already.',
  CHANNEL_NOT_IN_STATE: 'This channel does not stand where it did. Look at it again.',
  RESCUE_REQUEST_CLOSED: 'This request is closed. Correct its closing, or open a new one.',
  RESCUE_ALREADY_PLANNED: 'An operation is linked to this request already. Take that link back first.',
  RESCUE_NOT_LINKED: 'No operation is linked to this request.',
  NOBODY_ASKED_FOR: 'Choose at least one person, or say how many there are whose names you do not know.',
  NOT_VERIFIED: 'The case is not verified yet. Verify it first.',
  ALREADY_ASKED_HERE: 'Is in this request already.',
  PROMISE_IN_THE_PAST: 'This day has passed. Choose the day they named.',
  MOMENT_TOO_EARLY: 'This lies more than a year before the request. Check the date.',
  EVENT_STAYS: 'This entry cannot be taken back. Add a note that says what is right.',
};
