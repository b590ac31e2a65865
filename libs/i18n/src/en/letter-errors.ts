/** What can be wrong about letters and their templates. */
export const letterErrors = {
  LETTER_UNKNOWN_FIELD: 'There is no field “%{token}”. Choose one from the list.',
  LETTER_BROKEN_FIELD: 'A field is not closed: it begins with {{ and ends with }}.',
  LETTER_PERSON_FIELD_HERE:
    '“%{token}” is of one person. Use it in a text for each person or in the list of the people.',
  LETTER_NO_COLUMNS: 'Choose what stands in the list.',
  LETTER_LETTER_COLUMN: '“%{token}” is not of a person, so it is no column.',
  LETTER_EMPTY_BLOCK: 'Nothing is written here. Write something or take it out.',
  LETTER_NOBODY_IN_IT: 'Nobody stands in this letter yet. Add a list of the people or a text for each person.',
  LETTER_UNPRINTABLE: 'These letters cannot be printed: %{letters}. Write them another way.',
  LETTER_LANGUAGE: 'Letters cannot be written in this language yet.',
  LETTER_TEMPLATE_NO_DRAFT: 'This template was published already. Save a change of it first.',
  LETTER_TEMPLATE_RETIRED: 'This template is no longer used.',
  LETTER_TEMPLATE_DRAFT_OPEN: 'There is a draft of this template already. Go on with that one.',
  LETTER_TEMPLATE_NOT_PUBLISHED: 'This template is not in use. Choose another one.',
  LETTER_OTHER_MISSION: 'This template is for another mission.',
  LETTER_MISSION_NEEDED: 'Choose the mission that this letter goes to. Then it is clear who may stand in it.',
  LETTER_ADDRESSEE_NEEDED:
    'Choose whom the letter goes to: an entry of a directory, the carrier of a journey, or somebody by name with a reason. An address alone is not enough.',
  LETTER_ADDRESSEE_UNKNOWN: 'This entry is not in the directory any more. Choose another one.',
  LETTER_ADDRESSEE_OVER: 'This entry is no longer valid, or the journey is cancelled. Choose another one.',
  LETTER_BODY_IS_MISSION: 'This body is an embassy or consulate. Choose the mission that it belongs to.',
  LETTER_BODY_OTHER_MISSION: 'This body belongs to another mission. Choose its own.',
  LETTER_NO_CARRIER: 'No carrier is known for this journey yet. Write it on the journey first.',
  LETTER_NAMED_WHY: 'Say why no entry of the directory fits, in at least ten letters.',
  LETTER_NAMES_MISSION:
    'This address is of an embassy or consulate, or of another one than was chosen. Choose it as the mission: who may stand in the letter depends on it.',
  LETTER_OTHER_PEOPLE: '%{number} names people who are not in this request.',
  LETTER_OTHER_ADDRESSEE: '%{number} goes to somebody else. Choose the letter to this addressee.',
  LETTER_NOBODY_LEFT: 'Nobody of those chosen may stand in this letter. The reasons stand beside their names.',
  LETTER_OTHERS_LEFT_OUT: 'Meanwhile these must be left out, too: %{references}. Look at the letter once more.',
  LETTER_SENT_ALREADY: '%{number} was sent, replaced or made void already.',
  LETTER_MADE_ANEW:
    '%{references} may no longer stand in %{number}: a consent was taken back, protection is asked for, or they no longer travel on the journey. Make a new version of the letter; it leaves them out.',
  LETTER_NOT_SENT: '%{number} was not sent, or is answered already.',
  LETTER_NOT_VALID: '%{number} is void or replaced already.',
  LETTER_DAY: 'A day from %{from} until today.',
};
