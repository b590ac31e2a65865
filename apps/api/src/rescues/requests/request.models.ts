import { Field, Int, ObjectType } from '@nestjs/graphql';
import type {
  AgeBand,
  CaseState,
  ChannelAct,
  Danger,
  RescueBodyKind,
  RescueChannelState,
  RescueDue,
  RescueEventKind,
  RescueOutcome,
  RescueRequestState,
  RescueWay,
  Sex,
} from '@homeward/domain';
import { ColleagueModel, CompoundRefModel } from '../../cases/case/case.models.js';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { pageOf } from '../../platform/graphql/paging.js';
import { Country, Day, Uuid } from '../../platform/graphql/scalars.js';
import { RescueBodyModel } from '../bodies/body.models.js';
import { TeamRefModel } from '../operations/operation.models.js';

@ObjectType('RescueRequestPerson', { description: 'Somebody for whom a rescue is asked, or might be.' })
export class RescueRequestPersonModel {
  @Field(() => Uuid) caseId: string;
  @Field() reference: string;
  @Field() initials: string;
  @Field(() => Country, { nullable: true }) nationality: string | null;
  @Field(() => enums.SexEnum) sex: Sex;
  @Field(() => String) ageBand: AgeBand;
  @Field(() => enums.CaseStateEnum) state: CaseState;
  @Field({ description: 'They said yes; false: somebody wrote down why it is in their interest.' }) byConsent: boolean;
}

@ObjectType('RescueCandidate', { description: 'Somebody who could be asked for, and what stands against it.' })
export class RescueCandidateModel extends RescueRequestPersonModel {
  @Field(() => String, { nullable: true, description: 'Null: may be asked for.' }) obstacle: string | null;
  @Field(() => String, { nullable: true, description: 'The obstacle in words.' }) message: string | null;
  @Field(() => [String], { description: 'Numbers of open requests that ask for this person already.' })
  askedIn: string[];
}

@ObjectType('RescueChannelLine')
export class RescueChannelLineModel {
  @Field(() => Uuid) id: string;
  @Field(() => Uuid) bodyId: string;
  @Field() name: string;
  @Field(() => enums.RescueBodyKindEnum) kind: RescueBodyKind;
  @Field(() => enums.RescueChannelStateEnum) state: RescueChannelState;
  @Field(() => Date) since: Date;
  @Field(() => enums.RescueDueEnum, { nullable: true }) due: RescueDue | null;
  @Field(() => Date, { nullable: true }) dueAt: Date | null;
  @Field(() => Day, { nullable: true, description: 'The last day of a promise that stands.' }) promisedBy:
    string | null;
  @Field(() => Int) version: number;
}

@ObjectType('RescueRequestOperation')
export class RescueRequestOperationModel {
  @Field(() => Uuid) id: string;
  @Field() reference: string;
}

@ObjectType('RescueRequestLine', { description: 'A request in a list: who is waited for, since when.' })
export class RescueRequestLineModel {
  @Field(() => Uuid) id: string;
  @Field() reference: string;
  @Field(() => TeamRefModel) team: TeamRefModel;
  @Field(() => CompoundRefModel, { nullable: true }) compound: CompoundRefModel | null;
  @Field() place: string;
  @Field(() => enums.DangerEnum) danger: Danger;
  @Field(() => Int, { description: 'Asked for by name, of those whom the actor sees.' }) people: number;
  @Field(() => Int, { description: 'Asked for besides, whose names are not known.' }) unnamed: number;
  @Field(() => enums.RescueRequestStateEnum) state: RescueRequestState;
  @Field(() => enums.RescueDueEnum, { nullable: true }) due: RescueDue | null;
  @Field(() => Date, { nullable: true }) dueAt: Date | null;
  @Field(() => enums.RescueOutcomeEnum, { nullable: true }) outcome: RescueOutcome | null;
  @Field(() => RescueRequestOperationModel, {
    nullable: true,
    description: 'Null also where the actor may not read it.',
  })
  operation: RescueRequestOperationModel | null;
  @Field(() => Date) openedAt: Date;
  @Field(() => [RescueChannelLineModel]) channels: RescueChannelLineModel[];
  @Field(() => Int) version: number;
}

@ObjectType('RescueChannel', { description: 'One body that is asked. Its state is worked out from what happened.' })
export class RescueChannelModel {
  @Field(() => Uuid) id: string;
  @Field(() => RescueBodyModel) body: RescueBodyModel;
  @Field(() => enums.RescueChannelStateEnum) state: RescueChannelState;
  @Field(() => Date) since: Date;
  @Field({ description: 'Who there, as last said.' }) contact: string;
  @Field({ description: 'The number under which they have it.' }) theirReference: string;
  @Field(() => Date, { nullable: true }) sentAt: Date | null;
  @Field(() => Date, { nullable: true, description: 'Last sent, chased or escalated.' }) askedAt: Date | null;
  @Field(() => Date, { nullable: true }) repliedAt: Date | null;
  @Field(() => Int) chases: number;
  @Field(() => Int) brokenPromises: number;
  @Field(() => Date, { nullable: true }) escalatedAt: Date | null;
  @Field(() => Day, { nullable: true }) promisedBy: string | null;
  @Field(() => enums.RescueDueEnum, { nullable: true }) due: RescueDue | null;
  @Field(() => Date, { nullable: true }) dueAt: Date | null;
  @Field(() => [enums.ChannelActEnum], { description: 'What the actor may record here now.' }) acts: ChannelAct[];
  @Field(() => Int) version: number;
}

@ObjectType('RescueEvent', { description: 'What happened, when it happened, and when it was written down.' })
export class RescueEventModel {
  @Field(() => Uuid) id: string;
  @Field(() => enums.RescueEventKindEnum) kind: RescueEventKind;
  @Field(() => Uuid, { nullable: true }) channelId: string | null;
  @Field(() => Date) happenedAt: Date;
  @Field(() => Date) recordedAt: Date;
  @Field(() => ColleagueModel, { nullable: true }) recordedBy: ColleagueModel | null;
  @Field() text: string;
  @Field() contact: string;
  @Field() theirReference: string;
  @Field(() => enums.RescueWayEnum, { nullable: true }) way: RescueWay | null;
  @Field(() => enums.DangerEnum, { nullable: true }) danger: Danger | null;
  @Field(() => Int, { nullable: true }) people: number | null;
  @Field(() => Day, { nullable: true }) promisedBy: string | null;
  @Field(() => Uuid, { nullable: true }) attachmentId: string | null;
  @Field(() => Uuid, { nullable: true }) letterId: string | null;
  @Field(() => RescueRequestOperationModel, { nullable: true, description: 'What was linked or unlinked.' })
  operation: RescueRequestOperationModel | null;
  @Field(() => Uuid, { nullable: true, description: 'The event that was a mistake.' }) corrects: string | null;
  @Field({ description: 'A later event says that this one was a mistake.' }) corrected: boolean;
  @Field() mayCorrect: boolean;
}

@ObjectType('RescueRequest', { description: 'One plea, taken to several channels at once.' })
export class RescueRequestModel {
  @Field(() => Uuid) id: string;
  @Field() reference: string;
  @Field(() => TeamRefModel) team: TeamRefModel;
  @Field(() => CompoundRefModel, { nullable: true }) compound: CompoundRefModel | null;
  @Field() place: string;
  @Field(() => enums.DangerEnum) danger: Danger;
  @Field(() => Int) unnamed: number;
  @Field({ description: 'What is asked.' }) asked: string;
  @Field(() => enums.RescueRequestStateEnum) state: RescueRequestState;
  @Field(() => enums.RescueDueEnum, { nullable: true }) due: RescueDue | null;
  @Field(() => Date, { nullable: true }) dueAt: Date | null;
  @Field(() => enums.RescueOutcomeEnum, { nullable: true }) outcome: RescueOutcome | null;
  @Field(() => RescueRequestOperationModel, { nullable: true }) operation: RescueRequestOperationModel | null;
  @Field(() => ColleagueModel, { nullable: true }) openedBy: ColleagueModel | null;
  @Field(() => Date) openedAt: Date;
  @Field(() => Date, { nullable: true, description: 'Shown as it was known at this moment; null: now.' })
  knownAt: Date | null;
  @Field(() => [RescueRequestPersonModel]) people: RescueRequestPersonModel[];
  @Field(() => [RescueChannelModel]) channels: RescueChannelModel[];
  @Field(() => [RescueEventModel], { description: 'The latest first.' }) events: RescueEventModel[];
  @Field({ description: 'The actor may write in it, and it is shown as it is now.' }) mayRecord: boolean;
  @Field(() => Int) version: number;
}

@ObjectType('RescueNotIncluded', { description: 'Somebody who could not be asked for, and why.' })
export class RescueNotIncludedModel {
  @Field(() => Uuid) caseId: string;
  @Field(() => String, { nullable: true, description: 'Null: not there, or not open to the actor.' })
  reference: string | null;
  @Field() code: string;
  @Field() message: string;
}

@ObjectType('RescueRequestDone', { description: 'The request, and whom it could not take in.' })
export class RescueRequestDoneModel {
  @Field(() => Uuid) id: string;
  @Field(() => Int) version: number;
  @Field(() => RescueRequestModel) request: RescueRequestModel;
  @Field(() => [RescueNotIncludedModel]) notIncluded: RescueNotIncludedModel[];
}

@ObjectType('RescueRequestsChased')
export class RescueRequestsChasedModel {
  @Field(() => Int) chased: number;
}

export const RescueRequestPage = pageOf('RescueRequestLine', RescueRequestLineModel);
export const RescueRequestResult = resultOf('RescueRequest', RescueRequestModel);
export const RescueRequestDoneResult = resultOf('RescueRequestDone', RescueRequestDoneModel);
export const RescueRequestsChasedResult = resultOf('RescueRequestsChased', RescueRequestsChasedModel);
