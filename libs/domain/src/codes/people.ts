export const sexes = ['FEMALE', 'MALE', 'OTHER', 'UNKNOWN'] as const;
export type Sex = (typeof sexes)[number];

/** HTCDS prs_Gender. */
export const genders = [
  'Feminine',
  'Masculine',
  'TransgenderFeminine',
  'TransgenderMasculine',
  'NonConforming',
  'NonSpecifiedUnknown',
] as const;
export type Gender = (typeof genders)[number];

export const requesterKinds = [
  'SELF',
  'PARENT',
  'SIBLING',
  'PARTNER',
  'RELATIVE',
  'FRIEND',
  'EMBASSY',
  'ORGANISATION',
  'POLICE',
  'MEDIA',
  'UNKNOWN',
] as const;
export type RequesterKind = (typeof requesterKinds)[number];

/** Channels of a plea; QQ, Zalo, LINE, KakaoTalk and others are ours. */
export const contactChannels = [
  'PHONE',
  'WHATSAPP',
  'TELEGRAM',
  'WECHAT',
  'QQ',
  'ZALO',
  'LINE',
  'KAKAOTALK',
  'SIGNAL',
  'FACEBOOK',
  'MESSENGER',
  'INSTAGRAM',
  'LINKEDIN',
  'TIKTOK',
  'EMAIL',
  'LETTER',
  'IN_PERSON',
  'OTHER',
] as const;
export type ContactChannel = (typeof contactChannels)[number];

/** Who stands around a person: near them, or against them. */
export const aroundKinds = ['RELATIVE', 'REQUESTER', 'RECRUITER', 'PERPETRATOR', 'OTHER'] as const;
export type AroundKind = (typeof aroundKinds)[number];

/** People are recruited by firms too, and held in the houses of one. */
export const partyKinds = ['PERSON', 'COMPANY'] as const;
export type PartyKind = (typeof partyKinds)[number];

/**
 * What somebody is to the person: of a recruiter too, who is often a cousin. HTCDS vic_RelationshipToTrafficker is told
 * from it: the first five are Familial, then Acquainted, STRANGER is Unacquainted.
 */
export const relations = [
  'PARENT',
  'SIBLING',
  'PARTNER',
  'CHILD',
  'RELATIVE',
  'FRIEND',
  'COLLEAGUE',
  'ACQUAINTANCE',
  'STRANGER',
  'UNKNOWN',
] as const;
export type Relation = (typeof relations)[number];

/** HTCDS per_RoleInProcess; the four before OTHER are ours. */
export const rolesInProcess = [
  'RECRUITER_OR_INTERMEDIARY',
  'BROKER_TRAVEL_AGENT',
  'TRAVELLING_PARTNER',
  'TRANSPORTER',
  'SMUGGLER',
  'KIDNAPPER',
  'TRANSFERRED',
  'HARBOURED',
  'SOLD',
  'BOUGHT',
  'RECEIVED',
  'CONTROLLED',
  'ABUSER',
  'EXPLOITER',
  'BOSS',
  'TEAM_LEADER',
  'GUARD',
  'MONEY_HANDLER',
  'OTHER',
] as const;
export type RoleInProcess = (typeof rolesInProcess)[number];

/** What two entries around two persons have in common. */
export const sharedMarks = ['PHONE', 'WALLET', 'NAME'] as const;
export type SharedMark = (typeof sharedMarks)[number];

/** Age bands of CTDC (ageBroad), used wherever an age leaves the personal class. */
export const ageBands = [
  '0-8',
  '9-17',
  '18-20',
  '21-23',
  '24-26',
  '27-29',
  '30-38',
  '39-47',
  '48+',
  'UNKNOWN',
] as const;
export type AgeBand = (typeof ageBands)[number];
