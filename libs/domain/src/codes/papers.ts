/** Papers that say who somebody is; those to travel home on are travelDocumentKinds. */
export const identityDocumentKinds = [
  'PASSPORT',
  'IDENTITY_CARD',
  'BORDER_PASS',
  'BIRTH_CERTIFICATE',
  'FAMILY_BOOK',
  'DRIVING_LICENCE',
  'WORK_PERMIT',
  'FALSE_DOCUMENT',
  'OTHER',
] as const;
export type IdentityDocumentKind = (typeof identityDocumentKinds)[number];

/** Where a paper is now. The same words as the interview's documentHolders where it has them. */
export const documentPlaces = [
  'PERSON',
  'FAMILY',
  'COMPOUND',
  'RECRUITER',
  'POLICE',
  'IMMIGRATION',
  'MISSION',
  'SHELTER',
  'ORGANISATION',
  'LOST',
  'DESTROYED',
  'UNKNOWN',
] as const;
export type DocumentPlace = (typeof documentPlaces)[number];

/** What a file that hangs on a case shows or tells. */
export const attachmentKinds = [
  'PERSON_PHOTO',
  'PAPER_SCAN',
  'LETTER',
  'MEDICAL',
  'EVIDENCE',
  'CONSENT_AUDIO',
  'INTERVIEW_AUDIO',
  'OTHER',
] as const;
export type AttachmentKind = (typeof attachmentKinds)[number];

/** What it belongs to within the case, where it belongs to something there. */
export const attachmentSubjects = ['IDENTITY_DOCUMENT', 'TRAVEL_DOCUMENT', 'INTERVIEW', 'CUSTODY_SPELL'] as const;
export type AttachmentSubject = (typeof attachmentSubjects)[number];

/** What is kept, whatever came: pictures are made anew as JPEG, pages of a PDF as pictures in a new PDF. */
export const attachmentMedia = ['JPEG', 'PDF', 'MP3', 'M4A', 'OGG', 'WAV'] as const;
export type AttachmentMedia = (typeof attachmentMedia)[number];

/** The files of one attachment. The original is there only where it was to be kept as evidence. */
export const attachmentParts = ['CONTENT', 'THUMBNAIL', 'PAGE', 'ORIGINAL'] as const;
export type AttachmentPart = (typeof attachmentParts)[number];

/** A file is about a person: none is internal. */
export const attachmentClasses = ['personal', 'sensitive', 'sealed'] as const;
export type AttachmentClass = (typeof attachmentClasses)[number];

export const attachmentChanges = ['ADDED', 'CORRECTED', 'REMOVED', 'RESTORED'] as const;
export type AttachmentChange = (typeof attachmentChanges)[number];
