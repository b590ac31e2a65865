import { Field, Int, ObjectType } from '@nestjs/graphql';
import type {
  ActingParty,
  CaseState,
  ChecklistItemState,
  ItemCode,
  MovementKind,
  PassengerState,
  RepatriationException,
  RepatriationStage,
  TravelDocumentKind,
} from '@homeward/domain';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { Country, Day, StepCode, Uuid } from '../../platform/graphql/scalars.js';
import { CasePlanModel, ForecastModel, UsualDaysModel } from './plan.models.js';
import { CustodyPlaceRefModel } from '../../rescues/custody/place.models.js';
import { CoveringMissionModel, MissionRefModel } from '../missions/mission.models.js';
import { StuckModel } from '../movements/on-the-way.models.js';
import { OverstayModel } from '../papers/fine.models.js';

@ObjectType('WayHomeItem')
export class WayHomeItemModel {
  @Field(() => Uuid) id: string;
  @Field(() => StepCode) item: ItemCode;
  @Field(() => String, { nullable: true, description: 'What the organisation calls its own step.' }) title:
    string | null;
  @Field({ description: 'What to bring, in the words of the template; often empty.' }) hint: string;
  @Field(() => [StepCode], { description: 'Everything it needs, settled or not.' }) needs: ItemCode[];
  @Field(() => UsualDaysModel, { nullable: true, description: 'How long it usually takes; null for what is settled.' })
  usual: UsualDaysModel | null;
  @Field(() => enums.ChecklistItemStateEnum) state: ChecklistItemState;
  @Field(() => enums.ActingPartyEnum, { description: 'On whom the case waits.' }) party: ActingParty;
  @Field(() => MissionRefModel, { nullable: true }) mission: MissionRefModel | null;
  @Field({ description: 'Everything it needs is settled.' }) ready: boolean;
  @Field(() => Day, { nullable: true }) since: string | null;
  @Field(() => Int, { description: 'Days that it has waited, without the days for which it was held.' })
  waitingDays: number;
  @Field(() => Day, { nullable: true }) dueOn: string | null;
  @Field(() => Int) overdueDays: number;
  @Field(() => Day, { nullable: true }) doneOn: string | null;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => [StepCode], { description: 'Open items that it waits for.' }) waitsFor: ItemCode[];
  @Field(() => [enums.RepatriationExceptionEnum], { description: 'Exceptions that hold it.' })
  heldBy: RepatriationException[];
  @Field() mayBeNotNeeded: boolean;
  @Field(() => Int) version: number;
}

@ObjectType('RaisedException')
export class RaisedExceptionModel {
  @Field(() => Uuid) id: string;
  @Field(() => enums.RepatriationExceptionEnum) kind: RepatriationException;
  @Field(() => String, { nullable: true }) reason: string | null;
  @Field(() => Date) raisedAt: Date;
  @Field(() => String, { nullable: true }) raisedBy: string | null;
  @Field(() => Date, { nullable: true }) liftedAt: Date | null;
  @Field(() => Int) version: number;
}

@ObjectType('TravelDocument')
export class TravelDocumentModel {
  @Field(() => Uuid) id: string;
  @Field(() => enums.TravelDocumentKindEnum) kind: TravelDocumentKind;
  @Field(() => String, { nullable: true, description: 'Personal: null where personal fields are not open.' }) number:
    string | null;
  @Field(() => Day, { nullable: true }) appliedOn: string | null;
  @Field(() => Day, { nullable: true }) issuedOn: string | null;
  @Field(() => Day, { nullable: true }) expiresOn: string | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => MissionRefModel, { nullable: true }) mission: MissionRefModel | null;
  @Field(() => Int) version: number;
}

@ObjectType('WayHomeMovement')
export class WayHomeMovementModel {
  @Field(() => Uuid) id: string;
  @Field() reference: string;
  @Field(() => enums.MovementKindEnum) kind: MovementKind;
  @Field() carrier: string;
  @Field() number: string;
  @Field() fromPlace: string;
  @Field() toPlace: string;
  @Field(() => Date) departsAt: Date;
  @Field() departsZone: string;
  @Field(() => enums.PassengerStateEnum) state: PassengerState;
  @Field() cancelled: boolean;
}

@ObjectType('CaseShare', { description: 'What a mission or a house may see of a case, and until when.' })
export class CaseShareModel {
  @Field(() => Uuid) id: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => MissionRefModel, { nullable: true }) mission: MissionRefModel | null;
  @Field(() => CustodyPlaceRefModel, { nullable: true, description: 'The house, where it is no mission.' })
  place: CustodyPlaceRefModel | null;
  @Field(() => Day, { nullable: true }) expectedOn: string | null;
  @Field({ description: 'What the house was told.' }) note: string;
  @Field(() => Date, { nullable: true, description: 'When the house said that the person came, as it was accepted.' })
  arrivedAt: Date | null;
  @Field(() => Date, { nullable: true }) leftAt: Date | null;
  @Field(() => Day) until: string;
  @Field(() => Date) sharedAt: Date;
  @Field(() => Date, { nullable: true }) acknowledgedAt: Date | null;
  @Field(() => Date, { nullable: true }) endedAt: Date | null;
  @Field(() => Int) version: number;
}

@ObjectType('WayHome', { description: 'Track D of one case. The stage is derived from the checklist, never typed in.' })
export class WayHomeModel {
  @Field(() => Uuid) caseId: string;
  @Field() reference: string;
  @Field(() => enums.CaseStateEnum) caseState: CaseState;
  @Field(() => Country, { nullable: true }) nationality: string | null;
  @Field() begun: boolean;
  @Field(() => Day, { nullable: true }) begunOn: string | null;
  @Field(() => enums.RepatriationStageEnum) stage: RepatriationStage;
  @Field(() => CoveringMissionModel, {
    nullable: true,
    description: 'Which mission acts for these nationals here today.',
  })
  covering: CoveringMissionModel | null;
  @Field(() => CasePlanModel, { nullable: true, description: 'Null until it is begun.' }) plan: CasePlanModel | null;
  @Field(() => ForecastModel, { nullable: true, description: 'Null until it is begun, and once the person is home.' })
  forecast: ForecastModel | null;
  @Field(() => [WayHomeItemModel]) items: WayHomeItemModel[];
  @Field(() => [RaisedExceptionModel]) exceptions: RaisedExceptionModel[];
  @Field(() => [TravelDocumentModel]) travelDocuments: TravelDocumentModel[];
  @Field(() => OverstayModel, { nullable: true }) overstay: OverstayModel | null;
  @Field(() => [WayHomeMovementModel]) movements: WayHomeMovementModel[];
  @Field(() => StuckModel, { nullable: true, description: 'Has left and does not get on.' }) stuck: StuckModel | null;
  @Field(() => [CaseShareModel]) shares: CaseShareModel[];
}

@ObjectType('NotCompleted')
export class NotCompletedModel {
  @Field(() => Uuid) caseId: string;
  @Field(() => String, { nullable: true }) reference: string | null;
  @Field() code: string;
  @Field() message: string;
}

@ObjectType('CompletedItems', { description: 'A batch: what was ready is done, the rest says why not.' })
export class CompletedItemsModel {
  @Field(() => [Uuid]) completed: string[];
  @Field(() => [NotCompletedModel]) notCompleted: NotCompletedModel[];
}

export const WayHomeResult = resultOf('WayHome', WayHomeModel);
export const CompletedItemsResult = resultOf('CompletedItems', CompletedItemsModel);
