import { Field, InputType, Int, registerEnumType } from '@nestjs/graphql';
import type {
  Danger,
  OperationKind,
  RescueBodyKind,
  RescueOutcome,
  RescueRequestState,
  RescueWay,
} from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { Day, LongText, ShortText, Uuid } from '../../platform/graphql/scalars.js';

export const RescueAnswer = { REPLIED: 'REPLIED', PROMISED: 'PROMISED', REFUSED: 'REFUSED' } as const;
export type RescueAnswer = keyof typeof RescueAnswer;
registerEnumType(RescueAnswer, { name: 'RescueAnswer', description: 'An answer: some word, a promise, or no.' });

const when = 'Local time where the organisation is, YYYY-MM-DDTHH:MM. Absent: now.';
const seen = 'The id of the warning of the body, by whoever has just read it. Needed wherever there is one.';

@InputType({ description: 'Open requests unless `closed` says otherwise.' })
export class RescueRequestFilter {
  @Field(() => [enums.RescueRequestStateEnum], { nullable: true }) states?: RescueRequestState[];
  @Field(() => [enums.RescueBodyKindEnum], { nullable: true }) bodies?: RescueBodyKind[];
  @Field(() => [enums.DangerEnum], { nullable: true }) dangers?: Danger[];
  @Field(() => Boolean, { nullable: true, description: 'Something is due by now.' }) overdue?: boolean | null;
  @Field(() => Boolean, { nullable: true }) closed?: boolean | null;
  @Field(() => Uuid, { nullable: true }) compoundId?: string | null;
  @Field(() => Uuid, { nullable: true }) caseId?: string | null;
  @Field(() => [Uuid], { nullable: true, description: 'Linked to one of these operations; closed ones as well.' })
  rescueOperationIds?: string[] | null;
  @Field(() => ShortText, { nullable: true, description: 'Number, place, compound or body.' }) text?: string | null;
  @Field(() => ShortText, {
    nullable: true,
    description:
      'A phone number of whoever asked for one of the people, six figures at least, however it is written. Only pleas of cases in reach.',
  })
  requesterPhone?: string | null;
}

@InputType()
export class RescuePersonInput {
  @Field(() => Uuid) caseId: string;
  @Field(() => LongText, { nullable: true, description: 'Where the person could not be asked.' })
  bestInterestReason?: string | null;
}

@InputType()
export class RescueChannelInput {
  @Field(() => Uuid) bodyId: string;
  @Field(() => ShortText, { nullable: true, description: 'Who there.' }) contact?: string | null;
  @Field(() => Uuid, { nullable: true, description: seen }) warningId?: string | null;
}

@InputType()
export class OpenRescueRequestInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid, { nullable: true, description: 'A compound of the registry, or a place in words.' }) compoundId?:
    string | null;
  @Field(() => ShortText, { nullable: true }) place?: string | null;
  @Field(() => enums.DangerEnum) danger: Danger;
  @Field(() => LongText, { description: 'What is asked, without names: those stand in the cases.' }) asked: string;
  @Field(() => [RescuePersonInput]) people: RescuePersonInput[];
  @Field(() => Int, { nullable: true, description: 'People besides, whose names are not known.' }) unnamed?:
    number | null;
  @Field(() => [RescueChannelInput]) channels: RescueChannelInput[];
}

@InputType()
export class AddToRescueRequestInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) id: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => [RescuePersonInput]) people: RescuePersonInput[];
  @Field(() => Int, { nullable: true, description: 'How many besides from now on. Absent: as before.' }) unnamed?:
    number | null;
}

@InputType()
export class TakeOutOfRescueRequestInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) id: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => Uuid) caseId: string;
  @Field(() => LongText) reason: string;
}

@InputType()
export class ChooseRescueChannelInput extends RescueChannelInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) id: string;
}

@InputType({ isAbstract: true })
class OnChannel {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) channelId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => ShortText, { nullable: true, description: when }) happenedAt?: string | null;
}

@InputType()
export class SendRescueRequestInput extends OnChannel {
  @Field(() => enums.RescueWayEnum) way: RescueWay;
  @Field(() => LongText, { nullable: true }) text?: string | null;
  @Field(() => ShortText, { nullable: true }) contact?: string | null;
  @Field(() => ShortText, { nullable: true, description: 'The number under which they have it.' }) theirReference?:
    string | null;
  @Field(() => Uuid, { nullable: true, description: 'The letter, among the files of a case of the request.' })
  attachmentId?: string | null;
  @Field(() => Uuid, { nullable: true, description: 'The letter, of the letters room.' }) letterId?: string | null;
  @Field(() => Uuid, { nullable: true, description: seen }) warningId?: string | null;
}

@InputType()
export class EscalateRescueRequestInput extends OnChannel {
  @Field(() => LongText, { description: 'To whom, and what was said.' }) text: string;
  @Field(() => enums.RescueWayEnum, { nullable: true }) way?: RescueWay | null;
  @Field(() => Uuid, { nullable: true, description: seen }) warningId?: string | null;
}

@InputType()
export class RecordRescueAnswerInput extends OnChannel {
  @Field(() => RescueAnswer) answer: RescueAnswer;
  @Field(() => LongText, { description: 'What they said, what they promise, or why not.' }) text: string;
  @Field(() => Day, { nullable: true, description: 'The last day of a promise.' }) promisedBy?: string | null;
  @Field(() => ShortText, { nullable: true }) theirReference?: string | null;
  @Field(() => ShortText, { nullable: true }) contact?: string | null;
  @Field(() => Uuid, { nullable: true }) attachmentId?: string | null;
}

@InputType()
export class SettleRescuePromiseInput extends OnChannel {
  @Field() kept: boolean;
  @Field(() => LongText, { nullable: true }) text?: string | null;
}

@InputType()
export class CloseRescueChannelInput extends OnChannel {
  @Field(() => LongText) reason: string;
}

@InputType()
export class ChasedChannelInput {
  @Field(() => Uuid) channelId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => Uuid, { nullable: true, description: seen }) warningId?: string | null;
}

@InputType()
export class ChaseRescueRequestsInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => [ChasedChannelInput]) channels: ChasedChannelInput[];
  @Field(() => enums.RescueWayEnum) way: RescueWay;
  @Field(() => LongText, { nullable: true }) text?: string | null;
  @Field(() => ShortText, { nullable: true, description: when }) happenedAt?: string | null;
}

@InputType()
export class NoteRescueRequestInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) id: string;
  @Field(() => LongText) text: string;
  @Field(() => enums.DangerEnum, { nullable: true, description: 'Where the danger is another now.' })
  danger?: Danger | null;
  @Field(() => ShortText, { nullable: true, description: when }) happenedAt?: string | null;
}

@InputType()
export class CorrectRescueEventInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) eventId: string;
  @Field(() => LongText) reason: string;
}

@InputType()
export class CloseRescueRequestInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) id: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => enums.RescueOutcomeEnum) outcome: RescueOutcome;
  @Field(() => LongText) reason: string;
}

@InputType()
export class PlanRescueFromRequestInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) id: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => enums.OperationKindEnum) kind: OperationKind;
  @Field(() => Day, { nullable: true }) plannedOn?: string | null;
  @Field(() => LongText, { nullable: true }) plan?: string | null;
}

@InputType()
export class LinkRescueRequestInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) id: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => Uuid, { description: 'An operation that is planned or under way.' }) rescueOperationId: string;
  @Field({ description: 'Who is asked for by name goes onto its roster as expected, and their cases are scheduled.' })
  takePeople: boolean;
}

@InputType()
export class UnlinkRescueRequestInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) id: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => LongText) reason: string;
}
