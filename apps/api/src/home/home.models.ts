import { Field, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import type {
  CaseEventKind,
  CaseState,
  Danger,
  DeadlineKind,
  HouseReportCode,
  ItemCode,
  RepatriationException,
} from '@homeward/domain';
import { ApprovalModel } from '../approvals/approval.models.js';
import { BreakGlassModel, NoticeModel } from '../cases/break-glass/glass.models.js';
import { ColleagueModel, FacetCountModel } from '../cases/case/case.models.js';
import * as enums from '../platform/graphql/enums.js';
import { Country, Day, StepCode, Uuid } from '../platform/graphql/scalars.js';
import { OpenFinesModel } from '../repatriation/board/board.models.js';
import { TimeToHomeModel } from '../repatriation/figures/figures.models.js';

const dueKinds = { TASK: 'TASK', CHECKLIST: 'CHECKLIST', CUSTODY_REVIEW: 'CUSTODY_REVIEW' } as const;
export type DueKind = keyof typeof dueKinds;
registerEnumType(dueKinds, { name: 'DueKind' });

@ObjectType('DueEntry')
export class DueEntryModel {
  @Field(() => Uuid) id: string;
  @Field(() => dueKinds) kind: DueKind;
  @Field(() => Uuid) caseId: string;
  @Field() caseReference: string;
  @Field() initials: string;
  @Field(() => String, { nullable: true, description: 'Of a task.' }) title: string | null;
  @Field(() => enums.DeadlineKindEnum, { nullable: true, description: 'Of what came up by itself: its title.' })
  deadline: DeadlineKind | null;
  @Field(() => enums.HouseReportCodeEnum, {
    nullable: true,
    description: 'Of a task that answers a house: what it said.',
  })
  report: HouseReportCode | null;
  @Field(() => StepCode, { nullable: true }) item: ItemCode | null;
  @Field(() => String, { nullable: true, description: 'Of a step of the organisation: what it calls it.' })
  stepTitle: string | null;
  @Field(() => Day) dueOn: string;
  @Field(() => Date, { nullable: true, description: 'The hour, of a deadline.' }) dueAt: Date | null;
  @Field(() => Int, { description: '0: due today.' }) overdueDays: number;
  @Field(() => Int, { description: 'Of the task, item or spell of custody, for the act beside it.' }) version: number;
}

@ObjectType('HomeDue')
export class HomeDueModel {
  @Field(() => Int) today: number;
  @Field(() => Int) overdue: number;
  @Field(() => [DueEntryModel], { description: 'First replies to pleas, then longest overdue first; at most 50.' })
  entries: DueEntryModel[];
}

@ObjectType('StuckCase', { description: 'Held up by an exception, or nothing is planned that would move it on.' })
export class StuckCaseModel {
  @Field(() => Uuid) caseId: string;
  @Field() caseReference: string;
  @Field() initials: string;
  @Field(() => enums.CaseStateEnum) state: CaseState;
  @Field(() => enums.RepatriationExceptionEnum, { nullable: true, description: 'Null: nothing is planned.' })
  heldBy: RepatriationException | null;
  @Field(() => Date, { description: 'Held since, or in this state since.' }) since: Date;
  @Field({ description: 'The actor carries it.' }) own: boolean;
}

@ObjectType('HomeStuck')
export class HomeStuckModel {
  @Field(() => Int) count: number;
  @Field(() => Int, { description: 'Of them: those that the actor carries.' }) own: number;
  @Field(() => [StuckCaseModel], {
    description: 'Own cases first, then who is out, then the others; the longest first in each. At most 20.',
  })
  entries: StuckCaseModel[];
}

@ObjectType('HomeDraft', { description: 'An interview of the actor that was stopped and goes on.' })
export class HomeDraftModel {
  @Field(() => Uuid) interviewId: string;
  @Field(() => Uuid) caseId: string;
  @Field() caseReference: string;
  @Field() initials: string;
  @Field() section: string;
  @Field(() => Date) savedAt: Date;
}

@ObjectType('HomeNewsEntry')
export class HomeNewsEntryModel {
  @Field(() => Uuid) id: string;
  @Field(() => Date) at: Date;
  @Field(() => enums.CaseEventKindEnum) kind: CaseEventKind;
  @Field(() => String, { nullable: true }) toState: string | null;
  @Field(() => Uuid) caseId: string;
  @Field() caseReference: string;
  @Field() initials: string;
  @Field(() => ColleagueModel, { nullable: true }) actor: ColleagueModel | null;
}

@ObjectType('HomeNews', { description: 'What others did on the cases of the actor since the last session.' })
export class HomeNewsModel {
  @Field(() => Date) since: Date;
  @Field(() => Int, { description: 'Counted up to 1,000.' }) count: number;
  @Field(() => [HomeNewsEntryModel], { description: 'Newest first, at most 20.' }) entries: HomeNewsEntryModel[];
}

@ObjectType('HomePlea', { description: 'A plea that nobody carries yet.' })
export class HomePleaModel {
  @Field(() => Uuid) caseId: string;
  @Field() caseReference: string;
  @Field() initials: string;
  @Field(() => enums.DangerEnum) danger: Danger;
  @Field(() => Country, { nullable: true }) nationality: string | null;
  @Field(() => Date) openedAt: Date;
  @Field(() => Int) version: number;
}

@ObjectType('HomePleas')
export class HomePleasModel {
  @Field(() => Int) count: number;
  @Field(() => [HomePleaModel], { description: 'Acute danger first, then the longest waiting, at most 20.' })
  entries: HomePleaModel[];
}

@ObjectType('HomeApprovals')
export class HomeApprovalsModel {
  @Field(() => Int, { description: 'That the actor may decide.' }) count: number;
  @Field(() => [ApprovalModel], { description: 'Own requests among it; longest waiting first, at most 20.' })
  entries: ApprovalModel[];
  @Field(() => [ApprovalModel], {
    description: 'Own requests that somebody decided in the last seven days, the latest first.',
  })
  answered: ApprovalModel[];
}

@ObjectType('HomeShare', { description: 'Shared with the mission or house of the actor and not acknowledged yet.' })
export class HomeShareModel {
  @Field(() => Uuid) id: string;
  @Field(() => Uuid) caseId: string;
  @Field() caseReference: string;
  @Field() initials: string;
  @Field(() => Date) sharedAt: Date;
  @Field(() => Day) until: string;
  @Field(() => Int) version: number;
}

@ObjectType('HomeAdministration')
export class HomeAdministrationModel {
  @Field(() => Int) users: number;
  @Field(() => Int, {
    description: 'Caseworkers, supervisors and field officers without a team see less than they should.',
  })
  usersWithoutTeam: number;
  @Field(() => Int) openInvitations: number;
}

@ObjectType('HomeStatistics')
export class HomeStatisticsModel {
  @Field(() => Date, { nullable: true }) lastSealedAt: Date | null;
  @Field(() => Day, { nullable: true }) periodFrom: string | null;
  @Field(() => Day, { nullable: true }) periodTo: string | null;
  @Field(() => Int) releases: number;
  @Field(() => Int) withdrawn: number;
}

@ObjectType('AuditCount')
export class AuditCountModel {
  @Field() kind: string;
  @Field(() => Int) count: number;
}

@ObjectType('Home', {
  description:
    'What is mine, what is due, what is stuck. A block is null where no role of the actor has a right to it.',
})
export class HomeModel {
  @Field(() => HomeDueModel, { nullable: true }) due?: HomeDueModel | null;
  @Field(() => HomeStuckModel, { nullable: true }) stuck?: HomeStuckModel | null;
  @Field(() => [HomeDraftModel], { nullable: true }) drafts?: HomeDraftModel[] | null;
  @Field(() => HomeNewsModel, { nullable: true }) news?: HomeNewsModel | null;
  @Field(() => [FacetCountModel], { nullable: true, description: 'Cases that are not at an end, by state.' }) byState?:
    FacetCountModel[] | null;
  @Field(() => [FacetCountModel], { nullable: true, description: 'The same by nationality, most first.' })
  byNationality?: FacetCountModel[] | null;
  @Field(() => TimeToHomeModel, {
    nullable: true,
    description: 'By the year of coming out, as the figures of the way home count it.',
  })
  timeToHome?: TimeToHomeModel | null;
  @Field(() => [OpenFinesModel], { nullable: true, description: 'Overstays that are not settled, by currency.' })
  fines?: OpenFinesModel[] | null;
  @Field(() => HomeApprovalsModel, { nullable: true }) approvals?: HomeApprovalsModel | null;
  @Field(() => [BreakGlassModel], { nullable: true, description: 'To be reviewed, longest due first, at most 20.' })
  glassReviews?: BreakGlassModel[] | null;
  @Field(() => [NoticeModel], { nullable: true, description: 'Not seen yet.' }) notices?: NoticeModel[] | null;
  @Field(() => HomePleasModel, { nullable: true }) unassignedPleas?: HomePleasModel | null;
  @Field(() => [HomeShareModel], { nullable: true }) waitingShares?: HomeShareModel[] | null;
  @Field(() => HomeAdministrationModel, { nullable: true }) administration?: HomeAdministrationModel | null;
  @Field(() => HomeStatisticsModel, { nullable: true }) statistics?: HomeStatisticsModel | null;
  @Field(() => [AuditCountModel], {
    nullable: true,
    description: 'Entries of the audit log in the last seven days, by kind.',
  })
  audit?: AuditCountModel[] | null;
}
