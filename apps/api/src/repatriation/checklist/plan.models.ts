import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type {
  ActingParty,
  DocumentSituation,
  DurationBasis,
  ItemCode,
  RepatriationException,
  SituationKey,
} from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { Country, Day, StepCode, Uuid } from '../../platform/graphql/scalars.js';

@ObjectType('UsualDays', {
  description: "Days that a step waited in the organisation's own cases of the last two years.",
})
export class UsualDaysModel {
  @Field(() => Int, { description: 'Of how many cases; 0 where only the rule says how long.' }) count: number;
  @Field(() => Float, { description: 'A quarter was quicker.' }) lower: number;
  @Field(() => Float) median: number;
  @Field(() => Float, { description: 'A quarter was slower.' }) upper: number;
  @Field(() => enums.DurationBasisEnum) basis: DurationBasis;
}

@ObjectType('HomeForecast', { description: 'About when somebody is home, by the usual days of what is still open.' })
export class ForecastModel {
  @Field(() => Day, { nullable: true, description: 'Null while it is held.' }) homeOn: string | null;
  @Field(() => Day, { nullable: true, description: 'One way in ten is quicker.' }) from: string | null;
  @Field(() => Day, { nullable: true, description: 'One way in ten is slower.' }) to: string | null;
  @Field(() => [StepCode], { description: 'What decides the date, one after the other.' }) path: ItemCode[];
  @Field(() => StepCode, { nullable: true }) waitsMostOn: ItemCode | null;
  @Field(() => [enums.RepatriationExceptionEnum]) heldBy: RepatriationException[];
}

@ObjectType('NamedStep')
export class NamedStepModel {
  @Field(() => StepCode) item: ItemCode;
  @Field(() => String, { nullable: true }) title: string | null;
}

@ObjectType('PlanProposal', {
  description: 'What taking the checklist that now fits would do. Nothing that was done goes.',
})
export class PlanProposalModel {
  @Field({ description: 'Of the template; empty where none fits.' }) template: string;
  @Field(() => Int, { nullable: true }) edition: number | null;
  @Field(() => Country, { nullable: true }) nationality: string | null;
  @Field(() => enums.DocumentSituationEnum) document: DocumentSituation;
  @Field() minor: boolean;
  @Field(() => [enums.SituationKeyEnum], { description: 'Facts that are others than when the checklist was chosen.' })
  factsChanged: SituationKey[];
  @Field(() => [NamedStepModel]) added: NamedStepModel[];
  @Field(() => [NamedStepModel]) noLongerNeeded: NamedStepModel[];
  @Field(() => [NamedStepModel]) neededAgain: NamedStepModel[];
  @Field(() => [NamedStepModel], { description: 'Needs, party or days are others.' }) changed: NamedStepModel[];
}

@ObjectType('CasePlan', { description: 'The checklist of the case, and why it is this one.' })
export class CasePlanModel {
  @Field({ description: 'Of the template; empty where none fitted.' }) template: string;
  @Field(() => Int, { nullable: true }) edition: number | null;
  @Field(() => Country, { nullable: true }) nationality: string | null;
  @Field(() => Country) country: string;
  @Field(() => enums.DocumentSituationEnum) document: DocumentSituation;
  @Field() minor: boolean;
  @Field(() => [enums.SituationKeyEnum], { description: 'What of it the template was chosen by.' })
  because: SituationKey[];
  @Field(() => PlanProposalModel, { nullable: true, description: 'When another checklist fits by now.' })
  proposal: PlanProposalModel | null;
  @Field(() => Int, { description: '0 where it was begun before there were templates.' }) version: number;
}

@ObjectType('StepTexts')
export class StepTextsModel {
  @Field() en: string;
  @Field() km: string;
}

@ObjectType('OwnStep', { description: "A step of the organisation's own." })
export class OwnStepModel {
  @Field(() => StepCode) code: ItemCode;
  @Field(() => StepTextsModel) title: StepTextsModel;
  @Field(() => StepTextsModel) hint: StepTextsModel;
  @Field(() => enums.ActingPartyEnum) party: ActingParty;
  @Field(() => Int) days: number;
  @Field(() => [StepCode]) needs: ItemCode[];
  @Field(() => [StepCode], { description: 'What waits for it.' }) before: ItemCode[];
  @Field() mayBeNotNeeded: boolean;
}

@ObjectType('StepChange', { description: 'What a template says about one of the nineteen.' })
export class StepChangeModel {
  @Field(() => StepCode) item: ItemCode;
  @Field(() => [StepCode]) needs: ItemCode[];
  @Field(() => enums.ActingPartyEnum, { nullable: true }) party: ActingParty | null;
  @Field(() => Int, { nullable: true }) days: number | null;
  @Field(() => StepTextsModel) hint: StepTextsModel;
  @Field({ description: 'Why it is not needed; empty where it is.' }) notNeeded: string;
}

@ObjectType('ChecklistTemplate', { description: 'Which steps a way home has, for whom. An edition is never changed.' })
export class ChecklistTemplateModel {
  @Field(() => Uuid) id: string;
  @Field(() => Uuid) lineId: string;
  @Field(() => Int) edition: number;
  @Field() name: string;
  @Field(() => Country, { nullable: true }) nationality: string | null;
  @Field(() => Country, { nullable: true }) country: string | null;
  @Field(() => enums.DocumentSituationEnum, { nullable: true }) document: DocumentSituation | null;
  @Field(() => Boolean, { nullable: true, description: 'Under 18.' }) minor: boolean | null;
  @Field(() => [OwnStepModel]) own: OwnStepModel[];
  @Field(() => [StepChangeModel]) changes: StepChangeModel[];
  @Field() source: string;
  @Field(() => Date) createdAt: Date;
  @Field(() => String, { nullable: true }) createdBy: string | null;
  @Field(() => Date, { nullable: true }) endedAt: Date | null;
  @Field(() => Int) version: number;
}

@ObjectType('PreviewStep')
export class PreviewStepModel {
  @Field(() => StepCode) item: ItemCode;
  @Field(() => String, { nullable: true }) title: string | null;
  @Field(() => enums.ActingPartyEnum) party: ActingParty;
  @Field(() => [NamedStepModel]) needs: NamedStepModel[];
  @Field(() => UsualDaysModel) usual: UsualDaysModel;
  @Field() hint: string;
  @Field() notNeeded: string;
}

@ObjectType('ChecklistPreview', { description: 'Which checklist somebody would begin with today.' })
export class ChecklistPreviewModel {
  @Field(() => ChecklistTemplateModel, { nullable: true }) template: ChecklistTemplateModel | null;
  @Field(() => [enums.SituationKeyEnum]) because: SituationKey[];
  @Field(() => [PreviewStepModel]) steps: PreviewStepModel[];
}
