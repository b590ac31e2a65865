import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { HandoverWay } from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { Day, LongText, ShortText, Uuid } from '../../platform/graphql/scalars.js';

@InputType({ isAbstract: true })
class HandoverFields {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) movementId: string;
  @Field(() => Int, { description: 'Version of the movement.' }) expectedVersion: number;
  @Field(() => Day, { nullable: true }) on?: string;
  @Field(() => Uuid, { nullable: true }) receptionBodyId?: string | null;
  @Field(() => ShortText, { nullable: true, description: 'Where it is none of the list.' }) bodyName?: string;
  @Field(() => ShortText, { description: 'Who signed the reception.' }) receivedBy: string;
  @Field(() => ShortText, { nullable: true, description: 'As what: the function.' }) receivedAs?: string;
  @Field(() => ShortText, { nullable: true }) place?: string;
  @Field(() => LongText, { nullable: true }) papers?: string;
  @Field(() => LongText, { nullable: true }) belongings?: string;
  @Field(() => LongText, { nullable: true }) condition?: string;
  @Field(() => enums.HandoverWayEnum) way: HandoverWay;
  @Field(() => [[Int]], {
    nullable: true,
    description:
      'The signature: strokes as x, y, x, y, … in a box of 1000 by 400. Needed where it was signed on the screen.',
  })
  strokes?: number[][] | null;
  @Field(() => ShortText, {
    nullable: true,
    description: 'Where the signed paper lies. Needed where it was signed on paper.',
  })
  paperKept?: string;
}

@InputType()
export class RecordHandoverInput extends HandoverFields {
  @Field(() => [Uuid], {
    nullable: true,
    description: 'Everybody who arrived and is not handed over yet, unless told.',
  })
  caseIds?: string[];
}

@InputType()
export class CorrectHandoverInput extends HandoverFields {
  @Field(() => Uuid, { description: 'The form that is replaced.' }) handoverId: string;
  @Field(() => LongText) reason: string;
}

@ObjectType('Handover', {
  description: 'A signed reception. Personal fields are null where they are not open to the actor.',
})
export class HandoverModel {
  @Field(() => Uuid) id: string;
  @Field(() => Uuid) movementId: string;
  @Field() movementReference: string;
  @Field(() => Int, { description: 'How many people were received by this signature.' }) people: number;
  @Field(() => Day) handedOn: string;
  @Field(() => enums.HandoverWayEnum) way: HandoverWay;
  @Field(() => String, { nullable: true }) bodyName: string | null;
  @Field(() => String, { nullable: true }) receivedBy: string | null;
  @Field(() => String, { nullable: true }) receivedAs: string | null;
  @Field(() => String, { nullable: true }) place: string | null;
  @Field(() => String, { nullable: true }) papers: string | null;
  @Field(() => String, { nullable: true }) belongings: string | null;
  @Field(() => String, { nullable: true }) condition: string | null;
  @Field(() => [[Int]], { nullable: true }) strokes: number[][] | null;
  @Field(() => String, { nullable: true }) paperKept: string | null;
  @Field(() => String, { nullable: true, description: 'Why it replaces an earlier form.' }) why: string | null;
  @Field(() => Uuid, { nullable: true, description: 'The form that it replaces.' }) replaces: string | null;
  @Field({ description: 'A later form stands in its place.' }) replaced: boolean;
  @Field() recordedBy: string;
  @Field(() => Date) recordedAt: Date;
}

@ObjectType('HandoverFile', { description: 'Everything that was signed about one person, the last form first.' })
export class HandoverFileModel {
  @Field(() => Uuid) caseId: string;
  @Field() reference: string;
  @Field(() => String, { nullable: true }) name: string | null;
  @Field(() => [HandoverModel]) forms: HandoverModel[];
}
