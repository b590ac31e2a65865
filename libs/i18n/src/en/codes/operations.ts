/** Around a rescue operation, in English. */
export const operationCodes = {
  checkInAnswers: { SAFE: 'safe', NEEDS_HELP: 'needs help' },
  checkInStates: {
    PLANNED: 'later',
    DUE: 'due now',
    OVERDUE: 'overdue',
    SAFE: 'safe',
    NEEDS_HELP: 'needs help',
    STOOD_DOWN: 'all clear',
  },
  riskThreats: {
    ARMED_GUARDS: 'armed guards',
    LEAK: 'somebody warns them',
    REPRISAL: 'revenge on people inside or their families',
    CROWD: 'crowd, panic',
    ROAD: 'road, weather, vehicles',
    HEALTH: 'injuries, infection, heat',
    COMMUNICATION: 'no signal, team out of reach',
    AUTHORITIES: 'authorities stop or hold the team',
    OTHER_THREAT: 'something else',
  },
  riskDegrees: { LOW: 'low', MEDIUM: 'medium', HIGH: 'high', EXTREME: 'extreme' },
  riskStates: {
    NONE: 'no risk assessment',
    WAITING: 'risk assessment waits for approval',
    APPROVED: 'risk assessment approved',
    SENT_BACK: 'risk assessment sent back',
  },
  riskDecisions: { APPROVED: 'approved', SENT_BACK: 'sent back' },
  meetingPointKinds: {
    MEETING: 'where the team meets',
    FALLBACK: 'if the first cannot be used',
    PICK_UP: 'where people are picked up',
    SAFE_PLACE: 'where people are taken',
    HOSPITAL: 'nearest hospital',
  },
  rosterGaps: {
    STILL_EXPECTED: 'nobody has said what became of this person',
    LISTED_UNEXPECTED: 'stands on the list, yet is marked as not on it',
    UNLISTED_ABSENT: 'is marked as not there or moved before, but was on no list',
  },
  operationAlarmKinds: {
    NEEDS_HELP: 'needs help',
    OVERDUE: 'check-in overdue',
    RISK_WAITING: 'risk assessment waits for you',
    RISK_MISSING: 'no approved risk assessment, and it is near',
  },
};
