import { Field, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { DocumentPlace, IdentityDocumentKind } from '@homeward/domain';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { Country, LongText, PartialDay, ShortText, Uuid } from '../../platform/graphql/scalars.js';
import { ColleagueModel } from '../case/case.models.js';

@ObjectType('IdentityDocument', { description: 'A paper that says who the person is, seen here or only told of.' })
export class IdentityDocumentModel {
  @Field(() => Uuid) id: string;
  @Field(() => enums.IdentityDocumentKindEnum) kind: IdentityDocumentKind;
  @Field(() => Country, { nullable: true, description: 'Whose authorities issued it.' }) country: string | null;
  @Field(() => PartialDay, { nullable: true }) expiresOn: string | null;
  @Field(() => enums.DocumentPlaceEnum, { description: 'Who has it now.' }) place: DocumentPlace;
  @Field({ description: 'Whether its number is known.' }) hasNumber: boolean;
  @Field(() => String, { nullable: true, description: 'Null where personal fields are closed; its reading is logged.' })
  number: string | null;
  @Field(() => String, { nullable: true, description: 'As the number.' }) note: string | null;
  @Field(() => ColleagueModel) recordedBy: ColleagueModel;
  @Field(() => Date) recordedAt: Date;
  @Field(() => Int) version: number;
}

@InputType({ description: 'The whole entry: what is absent is not known.' })
export class IdentityDocumentInput {
  @Field(() => enums.IdentityDocumentKindEnum) kind: IdentityDocumentKind;
  @Field(() => Country, { nullable: true }) country?: string | null;
  @Field(() => ShortText, { nullable: true }) number?: string | null;
  @Field(() => PartialDay, { nullable: true }) expiresOn?: string | null;
  @Field(() => enums.DocumentPlaceEnum) place: DocumentPlace;
  @Field(() => LongText, { nullable: true }) note?: string | null;
}

@InputType()
export class RecordIdentityDocumentInput extends IdentityDocumentInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) caseId: string;
}

@InputType()
export class CorrectIdentityDocumentInput extends IdentityDocumentInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) documentId: string;
  @Field(() => Int) expectedVersion: number;
}

@InputType()
export class RemoveIdentityDocumentInput {
  @Field(() => Uuid) operationId: string;
  @Field(() => Uuid) documentId: string;
  @Field(() => Int) expectedVersion: number;
  @Field(() => LongText, { description: 'Kept with the entry, not told on the timeline.' }) reason: string;
}

@ObjectType('IdentityDocuments')
export class IdentityDocumentsModel {
  @Field(() => Uuid) caseId: string;
  @Field(() => [IdentityDocumentModel]) documents: IdentityDocumentModel[];
}

export const IdentityDocumentResult = resultOf('IdentityDocument', IdentityDocumentModel);
export const IdentityDocumentsResult = resultOf('IdentityDocuments', IdentityDocumentsModel);
