/** What journeys, handovers and follow-ups refuse, in English. */
export const journeyErrors = {
  RECEPTION_ENDED: 'This body does not receive people on this day. Choose another, or correct its dates.',
  HANDOVER_REPLACED: 'A newer form has replaced this one. Correct that one.',
  SIGNATURE_NEEDED: 'The receiving person has not signed yet.',
  NOT_A_SIGNATURE: 'This drawing cannot be kept. Clear it and sign again.',
  NOT_A_FOLLOW_UP: 'This step is no follow-up.',
  NEXT_STEP_NEEDED: 'Write what is done next.',
  RECORD_FOLLOW_UP: 'Record how the person was found.',
  ARRIVAL_NEEDED: 'Give the arrival: the next leg hangs on it.',
  LEG_BEFORE_ARRIVAL: 'This leg leaves before the one before it has arrived. Check the time zones.',
  MOVEMENT_HAS_OTHERS: 'There are people on this journey whom you may not see, or who have left. Ask a coordinator.',
  SAME_MOVEMENT: 'Choose another journey.',
  BEFORE_LAST_HANDING: 'This lies before the time at which it was last given on.',
  TRANSIT_NOT_SETTLED: 'Write why people may change planes although their transit visa is not settled: %{count}.',
  HOURS_OUT_OF_RANGE: 'Write hours from 1 to 240.',
  TRANSIT_RULE_KNOWN_LATER: 'A later rule for the same people is known already. Begin after it.',
  NOTHING_TO_SETTLE: 'For these people nothing is left to settle there.',
};
