import { registerEnumType } from '@nestjs/graphql';
import * as codes from '@homeward/domain';
import { locales } from '@homeward/i18n';

/** GraphQL enums are made from the code lists of libs/domain, so that the three cannot differ. */
function enumOf<T extends string>(name: string, values: readonly T[]): { readonly [K in T]: K } {
  const made = Object.fromEntries(values.map((value) => [value, value])) as { readonly [K in T]: K };
  registerEnumType(made, { name });
  return made;
}

export const LocaleEnum = enumOf(
  'Locale',
  locales.map(({ locale }) => locale),
);
export const RoleEnum = enumOf('Role', codes.roles);
export const AuditKindEnum = enumOf('AuditKind', codes.auditKinds);
export const ReadingKindEnum = enumOf('ReadingKind', codes.readingKinds);
export const InvitationKindEnum = enumOf('InvitationKind', codes.invitationKinds);
export const MachineScopeEnum = enumOf('MachineScope', codes.machineScopes);
export const CaseStateEnum = enumOf('CaseState', codes.caseStates);
export const ExitModeEnum = enumOf('ExitMode', codes.exitModes);
export const CustodyKindEnum = enumOf('CustodyKind', codes.custodyKinds);
export const IdentificationStateEnum = enumOf('IdentificationState', codes.identificationStates);
export const IdentificationBodyEnum = enumOf('IdentificationBody', codes.identificationBodies);
export const LegalExposureEnum = enumOf('LegalExposure', codes.legalExposures);
export const ChecklistItemEnum = enumOf('ChecklistItemCode', codes.checklistItems);
export const ChecklistItemStateEnum = enumOf('ChecklistItemState', codes.checklistItemStates);
export const ActingPartyEnum = enumOf('ActingParty', codes.actingParties);
export const RepatriationStageEnum = enumOf('RepatriationStage', codes.repatriationStages);
export const RepatriationExceptionEnum = enumOf('RepatriationException', codes.repatriationExceptions);
export const TravelDocumentKindEnum = enumOf('TravelDocumentKind', codes.travelDocumentKinds);
export const FineSettlementEnum = enumOf('FineSettlement', codes.fineSettlements);
export const PayerEnum = enumOf('Payer', codes.payers);
export const MovementKindEnum = enumOf('MovementKind', codes.movementKinds);
export const PassengerStateEnum = enumOf('PassengerState', codes.passengerStates);
export const DangerEnum = enumOf('Danger', codes.dangers);
export const SensitivityEnum = enumOf('Sensitivity', codes.sensitivities);
export const SexEnum = enumOf('Sex', codes.sexes);
export const GenderEnum = enumOf('Gender', codes.genders);
export const RequesterKindEnum = enumOf('RequesterKind', codes.requesterKinds);
export const ContactChannelEnum = enumOf('ContactChannel', codes.contactChannels);
export const AroundKindEnum = enumOf('AroundKind', codes.aroundKinds);
export const PartyKindEnum = enumOf('PartyKind', codes.partyKinds);
export const RelationEnum = enumOf('Relation', codes.relations);
export const RoleInProcessEnum = enumOf('RoleInProcess', codes.rolesInProcess);
export const SharedMarkEnum = enumOf('SharedMark', codes.sharedMarks);
export const IdentityDocumentKindEnum = enumOf('IdentityDocumentKind', codes.identityDocumentKinds);
export const DocumentPlaceEnum = enumOf('DocumentPlace', codes.documentPlaces);
export const AttachmentKindEnum = enumOf('AttachmentKind', codes.attachmentKinds);
export const AttachmentClassEnum = enumOf('AttachmentClass', codes.attachmentClasses);
export const AttachmentSubjectEnum = enumOf('AttachmentSubject', codes.attachmentSubjects);
export const AttachmentMediaEnum = enumOf('AttachmentMedia', codes.attachmentMedia);
export const VerificationEvidenceEnum = enumOf('VerificationEvidence', codes.verificationEvidence);
export const ConsentPurposeEnum = enumOf('ConsentPurpose', codes.consentPurposes);
export const ConsentGiverEnum = enumOf('ConsentGiver', codes.consentGivers);
export const CompoundStatusEnum = enumOf('CompoundStatus', codes.compoundStatuses);
export const PositionPrecisionEnum = enumOf('PositionPrecision', codes.positionPrecisions);
export const OperatorKindEnum = enumOf('OperatorKind', codes.operatorKinds);
export const StayArrivalEnum = enumOf('StayArrival', codes.stayArrivals);
export const StayDepartureEnum = enumOf('StayDeparture', codes.stayDepartures);
export const OperationKindEnum = enumOf('OperationKind', codes.operationKinds);
export const OperationStateEnum = enumOf('OperationState', codes.operationStates);
export const OperationRoleEnum = enumOf('OperationRole', codes.operationRoles);
export const RosterOutcomeEnum = enumOf('RosterOutcome', codes.rosterOutcomes);
export const RosterDecisionEnum = enumOf('RosterDecision', codes.rosterDecisions);
export const DeadlineKindEnum = enumOf('DeadlineKind', codes.deadlineKinds);
export const NoteKindEnum = enumOf('NoteKind', codes.noteKinds);
export const FieldClassEnum = enumOf('FieldClass', codes.fieldClasses);
export const ApprovalKindEnum = enumOf('ApprovalKind', codes.approvalKinds);
export const ApprovalDecisionEnum = enumOf('ApprovalDecision', codes.approvalDecisions);
export const IdentityCheckEnum = enumOf('IdentityCheck', codes.identityChecks);
export const KeyActEnum = enumOf('KeyAct', codes.keyActs);
export const GlassVerdictEnum = enumOf('GlassVerdict', codes.glassVerdicts);
export const NoticeKindEnum = enumOf('NoticeKind', codes.noticeKinds);
export const RetentionCategoryEnum = enumOf('RetentionCategory', codes.retentionCategories);
export const RetentionEventEnum = enumOf('RetentionEvent', codes.retentionEvents);
export const RetentionKeepEnum = enumOf('RetentionKeep', codes.retentionKeeps);
export const RetentionOutcomeEnum = enumOf('RetentionOutcome', codes.retentionOutcomes);
export const HoldGroundEnum = enumOf('HoldGround', codes.holdGrounds);
export const ClosureReasonEnum = enumOf('ClosureReason', codes.closureReasons);
export const CaseEventKindEnum = enumOf('CaseEventKind', codes.caseEventKinds);
