/** Problems of border crossings and of places on the map. */
export const mapErrors = {
  NO_POSITION_OF_SHELTERS:
    'Only police and immigration have a position. Where people hide is kept nowhere on a map: leave both fields empty.',
  BOTH_OR_NONE: 'Give latitude and longitude, or neither.',
  ANOTHER_COUNTRY: 'Choose the country on the other side.',
  CROSSING_ROW_ENDED: 'This row has ended. Load the page again and change the one that holds now.',
};
