import { Field, ObjectType, registerEnumType } from '@nestjs/graphql';
import { type CaseAct, caseActs, type CaseState, type ItemCode } from '@homeward/domain';
import * as enums from '../../platform/graphql/enums.js';
import { StepCode } from '../../platform/graphql/scalars.js';

const CaseActEnum = Object.fromEntries(caseActs.map((act) => [act, act]));
registerEnumType(CaseActEnum, {
  name: 'CaseAct',
  description: 'Acts in the words of the field, for the one button "Next".',
});

@ObjectType('MoveProblem', { description: 'What a move still lacks.' })
export class MoveProblemModel {
  @Field() code: string;
  @Field(() => String, {
    nullable: true,
    description: 'Field of MoveCaseInput at which it is shown, where it has one.',
  })
  field: string | null;
  @Field({ description: 'Translated into the language of the request.' }) message: string;
}

@ObjectType('CaseMove')
export class CaseMoveModel {
  @Field(() => enums.CaseStateEnum) to: CaseState;
  @Field(() => [MoveProblemModel], {
    description: 'Without those that the form itself answers: a reason, the exit mode.',
  })
  problems: MoveProblemModel[];
  @Field() reasonNeeded: boolean;
}

@ObjectType('NextAct', { description: 'The one sensible next act.' })
export class NextActModel {
  @Field(() => CaseActEnum) act: CaseAct;
  @Field(() => enums.CaseStateEnum, { nullable: true }) to: CaseState | null;
  @Field(() => StepCode, { nullable: true }) item: ItemCode | null;
  @Field(() => String, { nullable: true, description: 'Of a step of the organisation.' }) title: string | null;
  @Field(() => [MoveProblemModel]) problems: MoveProblemModel[];
}
