/** Problems with what is shared with houses and what they report. */
export const houseErrors = {
  MISSION_OR_HOUSE: 'Choose a mission or a house, not both.',
  HOUSE_IS_AUTHORITY: 'This place is an authority or a camp. Share with shelters, hotels and hospitals only.',
  EXPECTED_WHILE_SHARED: 'The day must lie within the days on which the house sees the person.',
  HOUSE_NEEDS_CONSENT:
    '%{reference} has not agreed to help, or has taken it back. Record the consent to help first, then share.',
  SHARED_WITH_HOUSE_ALREADY: '%{reference} is shared with this house already.',
  NOT_A_TIME: 'Give the day and the time.',
  LONG_AGO_FOR_HOUSE: 'This is more than %{days} days ago. Tell the coordinator.',
  NOT_IN_HOUSE: 'The person is not recorded as being in this house now. Accept the arrival first.',
  HOUSE_SAID_ALREADY: 'This was reported already and waits for a decision. Take it back first, or wait.',
  HOUSE_REPORT_DECIDED: 'This was read, decided or taken back already.',
  HOUSE_REPORT_IS_ANSWERED: 'This is no arrival and no departure. Answer it.',
  HOUSE_REPORT_IS_DECIDED: 'An arrival or a departure is accepted or declined.',
  OTHERS_OVER_BEDS: 'No more than there are beds.',
  NAMED_TWICE: 'Each kind of bed once.',
};
