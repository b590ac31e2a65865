/** What money was spent on. */
export const costKinds = [
  'TICKET',
  'FINE',
  'DOCUMENT',
  'FOOD',
  'SHELTER',
  'MEDICAL',
  'TRANSPORT',
  'COMMUNICATION',
  'INTERPRETER',
  'LEGAL',
  'OTHER',
] as const;
export type CostKind = (typeof costKinds)[number];

/** How far a cost has come. REFUNDED is only ever a line of its own, with what came back. */
export const costStates = ['ESTIMATED', 'COMMITTED', 'PAID', 'REFUNDED'] as const;
export type CostState = (typeof costStates)[number];

/** Lines of the ledger. Nothing is written over: a correction takes back what was, by a line with the sign turned. */
export const costEntries = ['COST', 'REFUND', 'REVERSAL'] as const;
export type CostEntryKind = (typeof costEntries)[number];

/** Why a line was taken back. */
export const correctionGrounds = [
  'WRONG_AMOUNT',
  'WRONG_KIND_OR_DAY',
  'WRONG_PAYER',
  'WRONG_PERSON',
  'ENTERED_TWICE',
  'NOT_SPENT',
] as const;
export type CorrectionGround = (typeof correctionGrounds)[number];

/** What totals are made by; always by currency as well. */
export const costGroups = ['CURRENCY', 'PAYER', 'DONOR', 'KIND', 'MONTH', 'CASE', 'OPERATION', 'MOVEMENT'] as const;
export type CostGroup = (typeof costGroups)[number];

/** What an office answered to the request to let a fine off. */
export const waiverDecisions = ['GRANTED', 'PART', 'REFUSED'] as const;
export type WaiverDecision = (typeof waiverDecisions)[number];

/** Why a fine does not grow for some days. */
export const freezeGrounds = ['DETAINED', 'OFFICIAL_FREEZE', 'RECOGNISED_VICTIM', 'IN_HOSPITAL', 'OTHER'] as const;
export type FreezeGround = (typeof freezeGrounds)[number];

/** Why days of an overstay cost what they cost, line by line. */
export const fineLineKinds = ['RULE', 'FREE', 'FROZEN', 'CAPPED', 'NO_RULE'] as const;
export type FineLineKind = (typeof fineLineKinds)[number];
