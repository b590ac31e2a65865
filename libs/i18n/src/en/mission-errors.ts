/** Of the directory of missions and the lists that are brought into it. */
export const missionErrors = {
  OPENING_UNREADABLE: 'Write opening hours as 09:00-12:00, 14:00-16:00.',
  OPENING_OVERLAPS: 'Opening hours follow each other: each begins after the one before has ended.',
  OPENING_TOO_MANY: 'At most four times of opening in one day.',
  MISSION_ROW_ENDED:
    'This row has ended already. Load the page again and change the one that holds now, or add a new one.',
  LIST_TOO_LONG: 'This list has more than %{most} rows. Bring it in parts.',
  LIST_TOO_WIDE:
    'This list has more than %{most} columns, or a cell longer than any page. Leave out what the directory does not need.',
  LIST_CHANGED_MEANWHILE:
    'The directory or the list has changed since you looked at it. Nothing was saved. Look at the rows again.',
  LIST_ROWS_REFUSED: 'Rows are refused. Correct them in the file, or say that they are left out.',
  LIST_NOTHING_NEW: 'No row of this list is new or changed.',
  LIST_UNDONE: 'This list was taken back already.',
  LIST_CHANGED_SINCE: 'Rows of this list were changed or checked since. End those that are wrong one by one.',
  LIST_MISSION_NEEDED: 'Name the mission.',
  LIST_MISSION_UNKNOWN:
    'No mission of this name is in the directory. Write it as it stands there, or register it first.',
  LIST_MISSION_SEVERAL: 'More than one mission fits: %{list}. Add in which country it lies.',
  LIST_KIND_UNKNOWN: 'What is this row? Write contact, what it asks for, fee or holiday.',
  LIST_CELL_NEEDED: 'Fill in this cell.',
  LIST_CELL_TOO_LONG: 'At most %{most} letters.',
  LIST_CELL_IS_FORMULA: 'Begins like a formula. Write the text itself.',
  LIST_WORD_UNKNOWN: '"%{cell}" is not known here. The sample file lists the words.',
  LIST_COUNTRY_UNKNOWN: '"%{cell}" is no one country. Write its name or its two letters.',
  LIST_DAY_UNREADABLE: 'This day cannot be read. Write it as 2027-01-07.',
  LIST_DAY_NOT_WHOLE: 'Day, month and year are needed, such as 2027-01-07.',
  LIST_DAY_OR_MONTH: 'May be %{options}. Write the one that is meant.',
  LIST_ENDS_BEFORE_IT_BEGINS: 'The last day lies before the first.',
  LIST_REACH_NEEDED: 'A contact needs a phone, a mobile or an e-mail.',
  LIST_PHONE_UNREADABLE: 'This is no phone number.',
  LIST_EMAIL_UNREADABLE: 'This is no e-mail address.',
  LIST_COPIES_UNREADABLE: 'A number from 1 to %{most}.',
  LIST_CURRENCY_UNKNOWN: 'Name the currency by its three letters, such as USD.',
  LIST_AMOUNT_UNREADABLE: '"%{cell}" is no amount. Write 25.00.',
  LIST_TWICE: 'Stands in row %{line} of this list already.',
  LIST_KNOWN_LATER: 'The directory has a row from %{day}. This one must begin after that day.',
};
