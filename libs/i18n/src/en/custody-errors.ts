/** Problems of custody. */
export const custodyErrors = {
  BEDS_OUT_OF_RANGE: 'Give a number of beds between 0 and %{most}, or leave it empty.',
  SPELL_ENDED: 'This stay has ended. Look at the case again.',
  NEXT_REVIEW_NOT_LATER: 'The next review comes after this one. Choose a later day.',
  SAY_WHAT_IS_WRONG: 'Say in a few words why the place is not right any more.',
  PLACE_IS_CLOSED: 'This place is closed on that day. Choose another place.',
  NO_SUCH_BEDS: 'This place has no such beds. Choose another kind of bed.',
  NO_BED_FREE: 'No bed of this kind is free there. Choose another place, or tick that you have seen it.',
  BEDS_SHORT:
    '%{short} more people than free beds. Choose another place, or confirm only those rows for whom there is a bed.',
  ROW_NOT_SUITABLE:
    'Row %{row}: this place does not suit the person (age, sex or health). Confirm the row with another place.',
  NOTHING_TO_TAKE_BACK:
    'There is nothing to take back: it is longer ago than a day, or something was recorded since. Correct it on the page of each case.',
  HEARING_OR_NONE: 'Give the day of the hearing, or say that there is none; not both.',
  NOTHING_CORRECTED: 'Nothing is different from what stands there. Change the reason or the ground.',
};
