import { Module } from '@nestjs/common';
import { ApprovalsModule } from '../approvals/approvals.module.js';
import { GlassReviewService } from './break-glass/glass-review.service.js';
import { GlassResolver } from './break-glass/glass.resolver.js';
import { GlassService } from './break-glass/glass.service.js';
import { NoticeService } from './break-glass/notice.service.js';
import { CaseGate } from './case/case-gate.js';
import { CaseRepository } from './case/case.repository.js';
import { CaseResolver } from './case/case.resolver.js';
import { CaseService } from './case/case.service.js';
import { ClosureResolver } from './closure/closure.resolver.js';
import { ClosureService } from './closure/closure.service.js';
import { ContactResolver } from './contacts/contact.resolver.js';
import { ContactService } from './contacts/contact.service.js';
import { DescribeResolver } from './describe/describe.resolver.js';
import { DescribeService } from './describe/describe.service.js';
import { IdentificationResolver } from './identification/identification.resolver.js';
import { IdentificationService } from './identification/identification.service.js';
import { IdentityDocumentResolver } from './identity-documents/identity-document.resolver.js';
import { IdentityDocumentService } from './identity-documents/identity-document.service.js';
import { ColleagueService } from './lists/colleague.service.js';
import { ListsResolver } from './lists/lists.resolver.js';
import { SavedViewService } from './lists/saved-view.service.js';
import { MoveResolver } from './moves/move.resolver.js';
import { MoveService } from './moves/move.service.js';
import { PeopleAroundResolver } from './people-around/people-around.resolver.js';
import { PeopleAroundService } from './people-around/people-around.service.js';
import { PersonResolver } from './person/person.resolver.js';
import { PersonService } from './person/person.service.js';
import { Filing } from './finding/filing.js';
import { Finding } from './finding/finding.js';
import { SearchPace } from './finding/search-pace.js';
import { MatchPace } from './plea/match-pace.js';
import { MatchingService } from './plea/matching.service.js';
import { PleaResolver } from './plea/plea.resolver.js';
import { PleaService } from './plea/plea.service.js';
import { SealedResolver } from './sealed/sealed.resolver.js';
import { SealedService } from './sealed/sealed.service.js';
import { TaskResolver } from './tasks/task.resolver.js';
import { TaskService } from './tasks/task.service.js';
import { TimelineResolver } from './timeline/timeline.resolver.js';
import { TimelineService } from './timeline/timeline.service.js';

@Module({
  imports: [ApprovalsModule],
  providers: [
    ...[CaseGate, CaseRepository, CaseService, CaseResolver],
    ...[Filing, Finding, SearchPace],
    ...[MatchPace, MatchingService, PleaService, PleaResolver],
    ...[MoveService, MoveResolver, DescribeService, DescribeResolver],
    ...[PersonService, PersonResolver, IdentificationService, IdentificationResolver],
    ...[TimelineService, TimelineResolver, TaskService, TaskResolver, ContactService, ContactResolver],
    ...[PeopleAroundService, PeopleAroundResolver, IdentityDocumentService, IdentityDocumentResolver],
    ...[ClosureService, ClosureResolver, SealedService, SealedResolver],
    ...[GlassService, GlassReviewService, NoticeService, GlassResolver],
    ...[ColleagueService, SavedViewService, ListsResolver],
  ],
  exports: [CaseGate, Filing, Finding, SearchPace, CaseService, MoveService, GlassReviewService, NoticeService],
})
export class CasesModule {}
