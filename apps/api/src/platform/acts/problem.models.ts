import { Field, Int, ObjectType, createUnionType } from '@nestjs/graphql';

@ObjectType({ description: 'One field that was refused, with what to do about it.' })
export class FieldProblemModel {
  @Field({ description: 'Path in the input, such as `name` or `stays.1.from`.' }) field: string;
  @Field() code: string;
  @Field({ description: 'Translated into the language of the request.' }) message: string;
}

@ObjectType({ description: 'Nothing was saved: some fields are not right.' })
export class InvalidInput {
  @Field() code: string;
  @Field() message: string;
  @Field(() => [FieldProblemModel]) fields: FieldProblemModel[];
}

@ObjectType()
export class TheirValue {
  @Field() field: string;
  @Field(() => String, { nullable: true }) theirs: string | null;
}

@ObjectType({ description: 'Nothing was saved: somebody else changed the same record first.' })
export class StaleWrite {
  @Field() code: string;
  @Field() message: string;
  @Field(() => Date, { nullable: true }) changedAt: Date | null;
  @Field(() => String, { nullable: true }) changedBy: string | null;
  @Field(() => Int, { nullable: true }) currentVersion: number | null;
  @Field(() => [TheirValue]) fields: TheirValue[];
}

@ObjectType({
  description: 'Nothing was saved: the act is not possible now, or not for you, or its object does not exist for you.',
})
export class Refused {
  @Field() code: string;
  @Field() message: string;
}

export type Problem = InvalidInput | StaleWrite | Refused;
const problems = [InvalidInput, StaleWrite, Refused] as const;

/** The result union of every mutation that answers with `model`: the model or one of the three problems. */
export function resultOf<T extends object>(name: string, model: new () => T): T | Problem {
  const union: unknown = createUnionType({
    name: `${name}Result`,
    types: () => [model, ...problems] as const,
    resolveType: (value: object) => problems.find((problem) => value instanceof problem) ?? model,
  });
  return union as T | Problem;
}
