import { Field, Int, ObjectType } from '@nestjs/graphql';
import type { ReadingKind, Role } from '@homeward/domain';
import { ReadingKindEnum, RoleEnum } from '../platform/graphql/enums.js';
import { pageOf } from '../platform/graphql/paging.js';
import { Uuid } from '../platform/graphql/scalars.js';

@ObjectType('CaseReader')
export class CaseReaderModel {
  @Field(() => Uuid) id: string;
  @Field() name: string;
  @Field(() => [RoleEnum]) roles: Role[];
  @Field(() => Int) readings: number;
  @Field(() => Date) lastAt: Date;
}

@ObjectType('CaseVisit', { description: 'Readings of one user within one hour.' })
export class CaseVisitModel {
  @Field(() => Uuid) readerId: string;
  @Field() name: string;
  @Field(() => [RoleEnum]) roles: Role[];
  @Field(() => Date) from: Date;
  @Field(() => Date) to: Date;
  @Field(() => Int) readings: number;
  @Field(() => [ReadingKindEnum]) kinds: ReadingKind[];
}
export const CaseVisitPage = pageOf('CaseVisit', CaseVisitModel);
