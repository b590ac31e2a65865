/** To whom a plea is taken: the kinds of body behind a channel. */
export const rescueBodyKinds = [
  'INTERIOR_MINISTRY',
  'ANTI_TRAFFICKING',
  'PROVINCIAL_POLICE',
  'IMMIGRATION',
  'HOTLINE',
  'EMBASSY',
  'IOM',
  'OTHER_BODY',
] as const;
export type RescueBodyKind = (typeof rescueBodyKinds)[number];

/** Whether what is told to a body reaches the compound. NONE_KNOWN never means that it is safe. */
export const leakRisks = ['NONE_KNOWN', 'POSSIBLE', 'CONFIRMED'] as const;
export type LeakRisk = (typeof leakRisks)[number];

export const rescueWays = ['LETTER', 'EMAIL', 'PHONE', 'CHAT', 'IN_PERSON', 'WEB_FORM'] as const;
export type RescueWay = (typeof rescueWays)[number];

/** What happens to a request or in one of its channels. Events are only added; a mistake is CORRECTED by another. */
export const rescueEventKinds = [
  'OPENED',
  'PEOPLE_ADDED',
  'PERSON_LEFT',
  'DANGER_CHANGED',
  'NOTED',
  'CHANNEL_CHOSEN',
  'SENT',
  'CHASED',
  'ESCALATED',
  'REPLIED',
  'PROMISED',
  'PROMISE_KEPT',
  'PROMISE_BROKEN',
  'REFUSED',
  'CHANNEL_CLOSED',
  'OPERATION_PLANNED',
  'OPERATION_UNLINKED',
  'CLOSED',
  'CORRECTED',
] as const;
export type RescueEventKind = (typeof rescueEventKinds)[number];

export const rescueChannelStates = [
  'NOT_SENT',
  'WAITING',
  'REPLIED',
  'PROMISED',
  'PROMISE_KEPT',
  'REFUSED',
  'CLOSED',
] as const;
export type RescueChannelState = (typeof rescueChannelStates)[number];

export const rescueRequestStates = [
  'PREPARING',
  'WAITING',
  'REPLIED',
  'PROMISED',
  'ALL_REFUSED',
  'OPERATION_PLANNED',
  'CLOSED',
] as const;
export type RescueRequestState = (typeof rescueRequestStates)[number];

/** What is to be done next: send it, ask again, go over their heads, ask what became of a promise, find another way. */
export const rescueDues = ['SEND', 'CHASE', 'ESCALATE', 'PROMISE_DAY', 'ANOTHER_CHANNEL'] as const;
export type RescueDue = (typeof rescueDues)[number];

export const rescueOutcomes = ['CAME_OUT', 'MOVED_ON', 'WITHDRAWN', 'NOBODY_ACTED', 'OTHER_END'] as const;
export type RescueOutcome = (typeof rescueOutcomes)[number];
