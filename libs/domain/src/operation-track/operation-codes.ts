/** What somebody of the team answers, or is heard to say, when a safety check-in is due. */
export const checkInAnswers = ['SAFE', 'NEEDS_HELP'] as const;
export type CheckInAnswer = (typeof checkInAnswers)[number];

/** How a check-in stands at a moment: reckoned from its hours, never stored. */
export const checkInStates = ['PLANNED', 'DUE', 'OVERDUE', 'SAFE', 'NEEDS_HELP', 'STOOD_DOWN'] as const;
export type CheckInState = (typeof checkInStates)[number];

export const riskThreats = [
  'ARMED_GUARDS',
  'LEAK',
  'REPRISAL',
  'CROWD',
  'ROAD',
  'HEALTH',
  'COMMUNICATION',
  'AUTHORITIES',
  'OTHER_THREAT',
] as const;
export type RiskThreat = (typeof riskThreats)[number];

/** How likely and how bad, each in one step of four; together the level. */
export const riskDegrees = ['LOW', 'MEDIUM', 'HIGH', 'EXTREME'] as const;
export type RiskDegree = (typeof riskDegrees)[number];

/** How the newest risk assessment of an operation stands. */
export const riskStates = ['NONE', 'WAITING', 'APPROVED', 'SENT_BACK'] as const;
export type RiskState = (typeof riskStates)[number];

/** What a risk assessment was approved for: the parts of a plan that are compared when it is asked for again. */
export const planParts = ['KIND', 'DAY', 'COMPOUND', 'PLACE', 'EXPECTED', 'PLAN'] as const;
export type PlanPart = (typeof planParts)[number];

export const riskDecisions = ['APPROVED', 'SENT_BACK'] as const;
export type RiskDecision = (typeof riskDecisions)[number];

export const meetingPointKinds = ['MEETING', 'FALLBACK', 'PICK_UP', 'SAFE_PLACE', 'HOSPITAL'] as const;
export type MeetingPointKind = (typeof meetingPointKinds)[number];

/** Why a row of the roster keeps the numbers from coming out even. */
export const rosterGaps = ['STILL_EXPECTED', 'LISTED_UNEXPECTED', 'UNLISTED_ABSENT'] as const;
export type RosterGap = (typeof rosterGaps)[number];

/** What asks for somebody now, on the operation and on the first page. */
export const operationAlarmKinds = ['NEEDS_HELP', 'OVERDUE', 'RISK_WAITING', 'RISK_MISSING'] as const;
export type OperationAlarmKind = (typeof operationAlarmKinds)[number];
