export const compoundStatuses = ['ACTIVE', 'SUSPECTED', 'RAIDED', 'EMPTIED', 'MOVED', 'CLOSED', 'UNKNOWN'] as const;
export type CompoundStatus = (typeof compoundStatuses)[number];

export const positionPrecisions = ['EXACT', 'STREET', 'DISTRICT', 'PROVINCE'] as const;
export type PositionPrecision = (typeof positionPrecisions)[number];

export const operatorKinds = ['OPERATOR', 'LEGAL_ENTITY', 'LANDLORD', 'ARMED_GROUP', 'SECURITY'] as const;
export type OperatorKind = (typeof operatorKinds)[number];

export const stayArrivals = [
  'RECRUITED',
  'SOLD',
  'MOVED_BY_OPERATOR',
  'KIDNAPPED',
  'SMUGGLED',
  'OTHER',
  'UNKNOWN',
] as const;
export type StayArrival = (typeof stayArrivals)[number];

export const stayDepartures = ['SOLD', 'MOVED_BY_OPERATOR', 'CAME_OUT', 'STILL_THERE', 'OTHER', 'UNKNOWN'] as const;
export type StayDeparture = (typeof stayDepartures)[number];

export const operationKinds = ['RAID', 'TARGETED_RESCUE', 'NEGOTIATED_RELEASE', 'ESCAPE_PICK_UP'] as const;
export type OperationKind = (typeof operationKinds)[number];

export const operationStates = ['PLANNED', 'UNDER_WAY', 'DONE', 'CANCELLED'] as const;
export type OperationState = (typeof operationStates)[number];

export const operationRoles = [
  'LEAD',
  'GATE',
  'INTERPRETER',
  'MEDIC',
  'DRIVER',
  'SAFEGUARDING',
  'RECEPTION',
  'COMMUNICATION',
  'LIAISON',
] as const;
export type OperationRole = (typeof operationRoles)[number];

export const rosterOutcomes = ['EXPECTED', 'FOUND', 'REFUSED', 'MOVED_BEFORE', 'ABSENT', 'UNEXPECTED'] as const;
export type RosterOutcome = (typeof rosterOutcomes)[number];

/** What a person decided about a row of a list: nothing is merged silently. */
export const rosterDecisions = ['UNDECIDED', 'NEW_PERSON', 'SAME_AS_CASE', 'SAME_AS_ROW', 'LEFT_OUT'] as const;
export type RosterDecision = (typeof rosterDecisions)[number];
