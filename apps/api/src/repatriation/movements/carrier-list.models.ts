import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('CarrierList', {
  description: 'What an airline needs to know of who travels. Taking it is logged as an export.',
})
export class CarrierListModel {
  @Field() fileName: string;
  @Field(() => Int) people: number;
  @Field({ description: 'CSV, UTF-8; empty where a workbook was asked for.' }) text: string;
  @Field(() => String, { nullable: true, description: 'A workbook (XLSX), where one was asked for.' })
  base64: string | null;
}
