import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { CustodyKind } from '@homeward/domain';
import { ColleagueModel } from '../../cases/case/case.models.js';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { Day, LongText, ShortText, Uuid } from '../../platform/graphql/scalars.js';

@ObjectType('OperationRef')
export class OperationRefModel {
  @Field(() => Uuid) id: string;
  @Field() reference: string;
}

@ObjectType('CustodySpell', { description: 'Where a person is or was after exit.' })
export class CustodySpellModel {
  @Field(() => Uuid) id: string;
  @Field(() => enums.CustodyKindEnum) kind: CustodyKind;
  @Field(() => String, { nullable: true, description: 'Null where personal fields are closed.' }) place: string | null;
  @Field(() => Day) from: string;
  @Field(() => Day, { nullable: true }) to: string | null;
  @Field(() => String, { nullable: true }) note: string | null;
  @Field(() => Day, { nullable: true, description: 'When custody by the authorities is looked at again.' }) reviewOn:
    string | null;
  @Field(() => OperationRefModel, { nullable: true }) operation: OperationRefModel | null;
  @Field(() => ColleagueModel, { nullable: true }) recordedBy: ColleagueModel | null;
  @Field(() => Date) recordedAt: Date;
  @Field(() => Int) version: number;
}

@ObjectType('Custody', {
  description: 'Custody spells of a case, the latest first; the one without an end is where the person is.',
})
export class CustodyModel {
  @Field(() => Uuid) caseId: string;
  @Field(() => [CustodySpellModel]) spells: CustodySpellModel[];
  @Field({ description: 'The actor may record a change.' }) mayChange: boolean;
}
export const CustodyResult = resultOf('Custody', CustodyModel);

@InputType()
export class ChangeCustodyInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
  @Field(() => Uuid, { nullable: true, description: 'The open spell, which ends; absent for the first.' }) spellId?:
    string | null;
  @Field(() => Int, { nullable: true, description: 'Version of the open spell.' }) expectedVersion?: number | null;
  @Field(() => enums.CustodyKindEnum) kind: CustodyKind;
  @Field(() => ShortText) place: string;
  @Field(() => Day) from: string;
  @Field(() => LongText, { nullable: true }) note?: string | null;
  @Field(() => Day, { nullable: true, description: 'Absent: a week from then for custody by the authorities.' })
  reviewOn?: string | null;
}
