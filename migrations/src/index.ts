import { Codes1763700000000 } from './1763700000000-codes.js';
import { Platform1763700001000 } from './1763700001000-platform.js';
import { Identity1763700002000 } from './1763700002000-identity.js';
import { Locations1763700003000 } from './1763700003000-locations.js';
import { Cases1763700004000 } from './1763700004000-cases.js';
import { Rescues1763700005000 } from './1763700005000-rescues.js';
import { Repatriation1763700006000 } from './1763700006000-repatriation.js';
import { CaseAccess1763700007000 } from './1763700007000-case-access.js';
import { Statistics1763700008000 } from './1763700008000-statistics.js';
import { SealSnapshot1763700009000 } from './1763700009000-seal-snapshot.js';
import { RosterExit1763700010000 } from './1763700010000-roster-exit.js';
import { SharedWayHome1763700011000 } from './1763700011000-shared-way-home.js';
import { CaseStaff1763700012000 } from './1763700012000-case-staff.js';
import { CompoundPeople1763700014000 } from './1763700014000-compound-people.js';
import { CaseIndexes1763700020000 } from './1763700020000-case-indexes.js';
import { PeopleAround1763700030000 } from './1763700030000-people-around.js';
import { IdentityDocuments1763700031000 } from './1763700031000-identity-documents.js';
import { Administration1763700032000 } from './1763700032000-administration.js';
import { StatisticsWalls1763700040000 } from './1763700040000-statistics-walls.js';
import { Comments1763700050000 } from './1763700050000-comments.js';
import { PersonMarks1763700051000 } from './1763700051000-person-marks.js';
import { PeopleSearch1763700052000 } from './1763700052000-people-search.js';
import { Deadlines1763700060000 } from './1763700060000-deadlines.js';
import { ConsentEndsSharing1763700061000 } from './1763700061000-consent-ends-sharing.js';
import { DataKeys1763701000000 } from './1763701000000-data-keys.js';
import { KeyVersions1763701001000 } from './1763701001000-key-versions.js';
import { DestroyedKeys1763701002000 } from './1763701002000-destroyed-keys.js';
import { SecondFactors1763702000000 } from './1763702000000-second-factors.js';
import { SealedFactors1763702001000 } from './1763702001000-sealed-factors.js';
import { ApiTokens1763703000000 } from './1763703000000-api-tokens.js';
import { AuditChain1763704000000 } from './1763704000000-audit-chain.js';
import { AuditPage1763704001000 } from './1763704001000-audit-page.js';
import { ForgetOldActs1763704002000 } from './1763704002000-forget-old-acts.js';
import { Approvals1763705000000 } from './1763705000000-approvals.js';
import { BreakGlass1763705001000 } from './1763705001000-break-glass.js';
import { ShareDays1763705002000 } from './1763705002000-share-days.js';
import { CompoundPeopleRestricted1763705500000 } from './1763705500000-compound-people-restricted.js';
import { Attachments1763706000000 } from './1763706000000-attachments.js';
import { AttachmentsUnderGlass1763706005000 } from './1763706005000-attachments-under-glass.js';
import { BlindIndex1763707000000 } from './1763707000000-blind-index.js';
import { ForgetIndex1763707001000 } from './1763707001000-forget-index.js';
import { SealColumns1763709000000 } from './1763709000000-seal-columns.js';
import { SealedStatistics1763709001000 } from './1763709001000-sealed-statistics.js';
import { Erasure1763709500000 } from './1763709500000-erasure.js';
import { Directory1763800000000 } from './1763800000000-directory.js';
import { EndedTokens1763800001000 } from './1763800001000-ended-tokens.js';
import { Retention1763810000000 } from './1763810000000-retention.js';
import { GrantedExports1763820000000 } from './1763820000000-granted-exports.js';
import { KeyOperations1763820001000 } from './1763820001000-key-operations.js';
import { CaseReadings1763714600000 } from './1763714600000-case-readings.js';
import { AskerStands1763840000000 } from './1763840000000-asker-stands.js';
import { FindingLessWork1763850000000 } from './1763850000000-finding-less-work.js';
import { PapersFound1763850001000 } from './1763850001000-papers-found.js';
import { FileAnew1763856000000 } from './1763856000000-file-anew.js';
import { NumbersByStaff1763860000000 } from './1763860000000-numbers-by-staff.js';
import { ApproverStands1763860001000 } from './1763860001000-approver-stands.js';
import { OperationBoard1763902000000 } from './1763902000000-operation-board.js';
import { ReadersOfRestricted1763860002000 } from './1763860002000-readers-of-restricted.js';
import { RescueBodies1763901000000 } from './1763901000000-rescue-bodies.js';
import { RescueRequests1763901001000 } from './1763901001000-rescue-requests.js';
import { Letters1763905000000 } from './1763905000000-letters.js';
import { Costs1763904000000 } from './1763904000000-costs.js';
import { FinesInFull1763904001000 } from './1763904001000-fines-in-full.js';
import { ItemDurations1763903000000 } from './1763903000000-item-durations.js';
import { ChecklistTemplates1763903001000 } from './1763903001000-checklist-templates.js';
import { Handovers1763906000000 } from './1763906000000-handovers.js';
import { Legs1763906010000 } from './1763906010000-legs.js';
import { Custody1763907000000 } from './1763907000000-custody.js';
import { Map1763911000000 } from './1763911000000-map.js';
import { TravellingAlong1763906020000 } from './1763906020000-travelling-along.js';
import { MissionDirectory1763908000000 } from './1763908000000-mission-directory.js';
import { UsualDaysApart1763909000000 } from './1763909000000-usual-days-apart.js';
import { Placing1763913000000 } from './1763913000000-placing.js';
import { ApprovalLapses1763913001000 } from './1763913001000-approval-lapses.js';
import { MissionLists1763914000000 } from './1763914000000-mission-lists.js';
import { PartiesMoved1763914001000 } from './1763914001000-parties-moved.js';
import { BoardingTicks1763915000000 } from './1763915000000-boarding-ticks.js';
import { TravelNeeds1763915500000 } from './1763915500000-travel-needs.js';
import { ItemProposals1763912000000 } from './1763912000000-item-proposals.js';
import { PartnerPapers1763919000000 } from './1763919000000-partner-papers.js';
import { PartnerLanguages1763912001000 } from './1763912001000-partner-languages.js';
import { RequestLinks1763913700000 } from './1763913700000-request-links.js';
import { ShelterAccounts1763917000000 } from './1763917000000-shelter-accounts.js';
import { HouseReports1763918000000 } from './1763918000000-house-reports.js';
import { FiguresAtScale1763923000000 } from './1763923000000-figures-at-scale.js';
import { CompanionTicks1763921000000 } from './1763921000000-companion-ticks.js';
import { OthersOfABill1763921100000 } from './1763921100000-others-of-a-bill.js';
import { CandidatesFoundFirst1763925000000 } from './1763925000000-candidates-found-first.js';
import { StatisticsRoom1763926000000 } from './1763926000000-statistics-room.js';
import { LetterDrafts1763927100000 } from './1763927100000-letter-drafts.js';
import { SaidInLetters1763927200000 } from './1763927200000-said-in-letters.js';
import { LetterRecipients1763927000000 } from './1763927000000-letter-recipients.js';
import { PlacedSpells1763930000000 } from './1763930000000-placed-spells.js';
import { HouseTasks1763930100000 } from './1763930100000-house-tasks.js';
import { PapersByDay1763930200000 } from './1763930200000-papers-by-day.js';
import { UsualWindows1763928100000 } from './1763928100000-usual-windows.js';
import { PleaMarks1763928200000 } from './1763928200000-plea-marks.js';
import { NeedOrders1763929000000 } from './1763929000000-need-orders.js';
import { LegSeats1763929100000 } from './1763929100000-leg-seats.js';
import { FinesInStatistics1763932000000 } from './1763932000000-fines-in-statistics.js';
import { QualityAtSealing1763932001000 } from './1763932001000-quality-at-sealing.js';
import { ApprovedPlans1763928000000 } from './1763928000000-approved-plans.js';
import { StatisticsRecipients1763932300000 } from './1763932300000-statistics-recipients.js';
import { MachinesReadWhatLeft1763932310000 } from './1763932310000-machines-read-what-left.js';
import { TimeHeld1763932400000 } from './1763932400000-time-held.js';

export { SealColumns1763709000000 } from './1763709000000-seal-columns.js';
export { sealWith, type MakeSealer, type Sealer } from './sealer.js';

/** In the order in which they run. A migration that has landed is never changed: what is wrong is mended by the next. */
export const migrations = [
  Codes1763700000000,
  Platform1763700001000,
  Identity1763700002000,
  Locations1763700003000,
  Cases1763700004000,
  Rescues1763700005000,
  Repatriation1763700006000,
  CaseAccess1763700007000,
  Statistics1763700008000,
  SealSnapshot1763700009000,
  RosterExit1763700010000,
  SharedWayHome1763700011000,
  CaseStaff1763700012000,
  CompoundPeople1763700014000,
  CaseIndexes1763700020000,
  PeopleAround1763700030000,
  IdentityDocuments1763700031000,
  Administration1763700032000,
  StatisticsWalls1763700040000,
  Comments1763700050000,
  PersonMarks1763700051000,
  PeopleSearch1763700052000,
  Deadlines1763700060000,
  ConsentEndsSharing1763700061000,
  DataKeys1763701000000,
  KeyVersions1763701001000,
  DestroyedKeys1763701002000,
  SecondFactors1763702000000,
  SealedFactors1763702001000,
  ApiTokens1763703000000,
  AuditChain1763704000000,
  AuditPage1763704001000,
  ForgetOldActs1763704002000,
  Approvals1763705000000,
  BreakGlass1763705001000,
  ShareDays1763705002000,
  CompoundPeopleRestricted1763705500000,
  Attachments1763706000000,
  AttachmentsUnderGlass1763706005000,
  BlindIndex1763707000000,
  ForgetIndex1763707001000,
  SealColumns1763709000000,
  SealedStatistics1763709001000,
  Erasure1763709500000,
  CaseReadings1763714600000,
  Directory1763800000000,
  EndedTokens1763800001000,
  Retention1763810000000,
  GrantedExports1763820000000,
  KeyOperations1763820001000,
  AskerStands1763840000000,
  FindingLessWork1763850000000,
  PapersFound1763850001000,
  FileAnew1763856000000,
  NumbersByStaff1763860000000,
  ApproverStands1763860001000,
  ReadersOfRestricted1763860002000,
  RescueBodies1763901000000,
  RescueRequests1763901001000,
  Letters1763905000000,
  OperationBoard1763902000000,
  Handovers1763906000000,
  Legs1763906010000,
  Costs1763904000000,
  FinesInFull1763904001000,
  ItemDurations1763903000000,
  ChecklistTemplates1763903001000,
  Custody1763907000000,
  TravellingAlong1763906020000,
  MissionDirectory1763908000000,
  UsualDaysApart1763909000000,
  Placing1763913000000,
  ApprovalLapses1763913001000,
  MissionLists1763914000000,
  PartiesMoved1763914001000,
  Map1763911000000,
  BoardingTicks1763915000000,
  ItemProposals1763912000000,
  TravelNeeds1763915500000,
  PartnerLanguages1763912001000,
  RequestLinks1763913700000,
  ShelterAccounts1763917000000,
  HouseReports1763918000000,
  PartnerPapers1763919000000,
  FiguresAtScale1763923000000,
  CompanionTicks1763921000000,
  OthersOfABill1763921100000,
  CandidatesFoundFirst1763925000000,
  StatisticsRoom1763926000000,
  LetterRecipients1763927000000,
  PleaMarks1763928200000,
  UsualWindows1763928100000,
  LetterDrafts1763927100000,
  SaidInLetters1763927200000,
  ApprovedPlans1763928000000,
  PlacedSpells1763930000000,
  HouseTasks1763930100000,
  PapersByDay1763930200000,
  NeedOrders1763929000000,
  LegSeats1763929100000,
  FinesInStatistics1763932000000,
  QualityAtSealing1763932001000,
  StatisticsRecipients1763932300000,
  MachinesReadWhatLeft1763932310000,
  TimeHeld1763932400000,
];
