import { Field, InputType, Int } from '@nestjs/graphql';
import type { Gender, Sex } from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { Country, Language, LongText, PartialDay, ShortText, Uuid } from '../../platform/graphql/scalars.js';

@InputType({ description: 'What is absent stays as it is; null or an empty text clears.' })
export class CorrectPersonInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid, { description: 'The case through which the person is known to the actor.' }) caseId: string;
  @Field(() => Int, { description: "The person's version, not the case's." }) expectedVersion: number;
  @Field(() => ShortText, { nullable: true }) name?: string | null;
  @Field(() => ShortText, { nullable: true, description: 'Empty: made from the name again.' }) romanisedName?:
    string | null;
  @Field(() => ShortText, { nullable: true }) familyName?: string | null;
  @Field(() => ShortText, { nullable: true }) givenName?: string | null;
  @Field(() => [ShortText], { nullable: true }) aliases?: string[] | null;
  @Field(() => enums.SexEnum, { nullable: true }) sex?: Sex | null;
  @Field(() => enums.GenderEnum, { nullable: true }) gender?: Gender | null;
  @Field(() => PartialDay, { nullable: true }) birth?: string | null;
  @Field(() => Boolean, { nullable: true }) birthEstimated?: boolean | null;
  @Field(() => [Country], { nullable: true }) nationalities?: string[] | null;
  @Field(() => Boolean, { nullable: true }) stateless?: boolean | null;
  @Field(() => [Language], { nullable: true }) languages?: string[] | null;
  @Field(() => ShortText, { nullable: true }) documentNumber?: string | null;
  @Field(() => Country, { nullable: true }) documentCountry?: string | null;
  @Field(() => ShortText, { nullable: true }) phone?: string | null;
  @Field(() => LongText, { nullable: true, description: 'Where the better knowledge comes from.' }) reason?:
    string | null;
}
