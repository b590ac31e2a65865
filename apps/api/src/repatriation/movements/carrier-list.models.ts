import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('CarrierList', {
  description: 'What an airline needs to know of who travels. Taking it is logged as an export.',
})
export class CarrierListModel {
  @Field() fileName: string;
  @Field(() => Int) people: number;
  @Field({ description: 'CSV, UTF-8.' }) text: string;
}
