/** Around a rescue operation. */
export const operationErrors = {
  ROW_STILL_EXPECTED:
    'Row %{row}: nobody has said what became of this person. Mark found, refused, moved before or absent.',
  ROW_LISTED_UNEXPECTED: 'Row %{row} stands on the list, yet is marked as not on it. Mark it as found.',
  ROW_UNLISTED_ABSENT:
    'Row %{row} was on no list, and is marked as not there. Leave the row out under “Who is who”, or mark it otherwise.',
  HEAD_COUNT_DIFFERS:
    '%{counted} were counted on the vans, and %{roster} came out by the roster. Count again, or look for the row that is missing or twice.',
  RISK_NOT_APPROVED:
    'The risk assessment is not approved. Wait for the approval, or write why it cannot wait: the supervisor is told.',
  RISK_BY_ANOTHER: 'You wrote this assessment. Somebody else approves it.',
  RISK_PLAN_CHANGED:
    'The plan was changed since you opened this page. Nothing was decided. Load the page again, read the plan, then decide.',
  RISK_DECIDED_ALREADY: 'This assessment was decided already, or a newer one is there. Look at the newest.',
  NOT_A_TAG: 'This is no tag. Write letters and a number, such as A-701.',
  TAG_TAKEN: 'Tag %{tag} is worn by row %{row}. Take another one, or look whether it is the same person.',
  NOT_ON_THE_TEAM: 'This colleague is not on the team of the operation. Add the person to the team first.',
  NOBODY_ON_THE_TEAM: 'Nobody is on the team yet. Name the team first.',
  NOT_A_MOMENT: 'This hour cannot be read. Choose the day and the hour again.',
  HOUR_IN_PAST: 'This hour is over. Choose a later one.',
  HOUR_TOO_FAR: 'Choose an hour within the next %{most} days.',
  MINUTES_OUT_OF_RANGE: 'Choose %{least} to %{most} minutes.',
  TIMES_OUT_OF_RANGE: 'Choose 1 to %{most} check-ins.',
  MEETING_POINTS_NOT_YET:
    'The meeting points open for the team on the day before the operation. Ask your supervisor if you need them earlier.',
};
