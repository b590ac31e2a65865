import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import { resultOf } from '../../platform/acts/problem.models.js';
import { Json, ShortText, Uuid } from '../../platform/graphql/scalars.js';

@ObjectType('SavedView', { description: 'A filter, sort and columns under a name. Its owner alone sees it.' })
export class SavedViewModel {
  @Field(() => Uuid) id: string;
  @Field() resource: string;
  @Field() name: string;
  @Field(() => Json) query: Record<string, unknown>;
  @Field(() => Int) version: number;
}

@ObjectType('DeletedView')
export class DeletedViewModel {
  @Field(() => Uuid) id: string;
}

@InputType()
export class SaveViewInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid, { nullable: true, description: 'Absent: a new one.' }) id?: string | null;
  @Field(() => Int, { nullable: true, description: 'Where one is changed.' }) expectedVersion?: number | null;
  @Field(() => ShortText, { description: 'Which list: cases, tasks, ...' }) resource: string;
  @Field(() => ShortText) name: string;
  @Field(() => Json) query: Record<string, unknown>;
}

@InputType()
export class DeleteViewInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) id: string;
}

export const SavedViewResult = resultOf('SavedView', SavedViewModel);
export const DeletedViewResult = resultOf('DeletedView', DeletedViewModel);
