import { Field, InputType } from '@nestjs/graphql';
import type { ContactChannel, Danger, RequesterKind, Sex } from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { Country, LongText, PartialDay, ShortText, Uuid } from '../../platform/graphql/scalars.js';

@InputType({
  description: 'What is known of the person at the first plea. A name in any script; the rest may come later.',
})
export class PersonInput {
  @Field(() => ShortText) name: string;
  @Field(() => ShortText, { nullable: true, description: 'Made from the name when absent.' }) romanisedName?:
    string | null;
  @Field(() => enums.SexEnum, { nullable: true }) sex?: Sex | null;
  @Field(() => PartialDay, { nullable: true }) birth?: string | null;
  @Field(() => Boolean, { nullable: true }) birthEstimated?: boolean | null;
  @Field(() => [Country], { nullable: true }) nationalities?: string[] | null;
  @Field(() => ShortText, { nullable: true }) documentNumber?: string | null;
  @Field(() => Country, { nullable: true }) documentCountry?: string | null;
  @Field(() => ShortText, { nullable: true }) phone?: string | null;
  @Field(() => [ShortText], { nullable: true }) aliases?: string[] | null;
}

@InputType()
export class RegisterPleaInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => enums.ContactChannelEnum) channel: ContactChannel;
  @Field(() => enums.RequesterKindEnum) requesterKind: RequesterKind;
  @Field(() => ShortText, { nullable: true }) requesterName?: string | null;
  @Field(() => ShortText, { nullable: true }) requesterContact?: string | null;
  @Field(() => LongText, { nullable: true }) message?: string | null;
  @Field(() => enums.DangerEnum, { nullable: true }) danger?: Danger | null;
  @Field(() => PersonInput) person: PersonInput;
  @Field(() => Uuid, { nullable: true }) compoundId?: string | null;
  @Field(() => Uuid, { nullable: true, description: "Absent: the actor's first team." }) teamId?: string | null;
  @Field(() => Uuid, {
    nullable: true,
    description: 'The person came back to a compound: an earlier case open to the actor.',
  })
  previousCaseId?: string | null;
  @Field(() => Uuid, {
    nullable: true,
    description:
      'A case that matchCandidates proposed for these very facts: the same person, in a new case linked to it.',
  })
  sameAsCaseId?: string | null;
}
