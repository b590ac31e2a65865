import { Field, InputType, Int } from '@nestjs/graphql';
import type { AroundKind, PartyKind, Relation, RoleInProcess } from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { LongText, ShortText, Uuid } from '../../platform/graphql/scalars.js';

@InputType()
export class KnownPeopleFilter {
  @Field(() => [enums.AroundKindEnum], { nullable: true }) kinds?: AroundKind[];
  @Field(() => enums.PartyKindEnum, { nullable: true }) party?: PartyKind;
  @Field(() => ShortText, {
    nullable: true,
    description: 'A name in any script and spelling, a phone, account or wallet.',
  })
  text?: string;
  @Field(() => [Uuid], { nullable: true, description: 'Certain entries, such as those of a page already shown.' })
  ids?: string[];
}

@InputType({ description: 'The whole entry: what is absent is not known.' })
export class PersonAroundInput {
  @Field(() => enums.AroundKindEnum) kind: AroundKind;
  @Field(() => enums.PartyKindEnum) party: PartyKind;
  @Field(() => ShortText) name: string;
  @Field(() => [ShortText], { nullable: true }) aliases?: string[] | null;
  @Field(() => enums.RelationEnum, { nullable: true }) relation?: Relation | null;
  @Field(() => [enums.RoleInProcessEnum], { nullable: true, description: 'Of a recruiter or perpetrator only.' })
  roles?: RoleInProcess[] | null;
  @Field(() => [ShortText], { nullable: true }) phones?: string[] | null;
  @Field(() => [ShortText], { nullable: true }) wallets?: string[] | null;
  @Field(() => LongText, { nullable: true }) note?: string | null;
  @Field(() => Boolean, { nullable: true, description: 'Absent: not safe. Never of a recruiter or perpetrator.' })
  safeToContact?: boolean | null;
}

@InputType()
export class RecordPersonAroundInput extends PersonAroundInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
}

@InputType()
export class CorrectPersonAroundInput extends PersonAroundInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) personAroundId: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class RemovePersonAroundInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) personAroundId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => LongText, { description: 'Kept with the entry, not told on the timeline.' }) reason: string;
}
