import { Field, InputType, Int } from '@nestjs/graphql';
import type { ActingParty, DocumentSituation, ItemCode } from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { Country, ShortText, StepCode, Uuid } from '../../platform/graphql/scalars.js';

@InputType()
export class StepTextsInput {
  @Field(() => ShortText) en: string;
  @Field(() => ShortText) km: string;
}

@InputType()
export class OwnStepInput {
  @Field(() => StepCode) code: ItemCode;
  @Field(() => StepTextsInput) title: StepTextsInput;
  @Field(() => StepTextsInput) hint: StepTextsInput;
  @Field(() => enums.ActingPartyEnum) party: ActingParty;
  @Field(() => Int) days: number;
  @Field(() => [StepCode]) needs: ItemCode[];
  @Field(() => [StepCode]) before: ItemCode[];
  @Field() mayBeNotNeeded: boolean;
}

@InputType()
export class StepChangeInput {
  @Field(() => StepCode) item: ItemCode;
  @Field(() => [StepCode]) needs: ItemCode[];
  @Field(() => enums.ActingPartyEnum, { nullable: true }) party?: ActingParty | null;
  @Field(() => Int, { nullable: true }) days?: number | null;
  @Field(() => StepTextsInput) hint: StepTextsInput;
  @Field(() => ShortText) notNeeded: string;
}

@InputType()
export class SaveChecklistTemplateInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid, { nullable: true, description: 'The edition that this one ends; absent for a new template.' })
  replaces?: string;
  @Field(() => Int, { nullable: true, description: 'Version of the edition that was seen.' }) expectedVersion?: number;
  @Field(() => ShortText) name: string;
  @Field(() => Country, { nullable: true }) nationality?: string | null;
  @Field(() => Country, { nullable: true }) country?: string | null;
  @Field(() => enums.DocumentSituationEnum, { nullable: true }) document?: DocumentSituation | null;
  @Field(() => Boolean, { nullable: true, description: 'Under 18; absent for any age.' }) minor?: boolean | null;
  @Field(() => [OwnStepInput], { description: 'At most 20.' }) own: OwnStepInput[];
  @Field(() => [StepChangeInput]) changes: StepChangeInput[];
  @Field(() => ShortText, { description: 'Where it is known from.' }) source: string;
}

@InputType()
export class EndChecklistTemplateInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) templateId: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class SituationInput {
  @Field(() => Country, { nullable: true }) nationality?: string | null;
  @Field(() => Country) country: string;
  @Field(() => enums.DocumentSituationEnum) document: DocumentSituation;
  @Field() minor: boolean;
}
