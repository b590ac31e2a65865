import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Requires } from '../platform/access/requires.js';
import type { Problem } from '../platform/acts/problem.models.js';
import { ShortText } from '../platform/graphql/scalars.js';
import {
  AddRecipientInput,
  CorrectRecipientInput,
  MergeRecipientsInput,
  RecipientModel,
  RecipientNameModel,
  RecipientResult,
} from './recipient.models.js';
import { RecipientService } from './recipient.service.js';

@Resolver()
export class RecipientResolver {
  constructor(private readonly service: RecipientService) {}

  @Query(() => [RecipientModel], { description: 'The register of who gets figures, the public first.' })
  @Requires('statistics.read')
  recipients(): Promise<RecipientModel[]> {
    return this.service.list();
  }

  @Query(() => [RecipientNameModel], { description: 'Whom a name or an address may belong to already.' })
  @Requires('statistics.release')
  similarRecipients(
    @Args('name', { type: () => ShortText }) name: string,
    @Args('domain', { type: () => ShortText, nullable: true }) domain?: string,
  ): Promise<RecipientNameModel[]> {
    return this.service.similar(name, domain ?? '');
  }

  @Mutation(() => RecipientResult)
  @Requires('statistics.release')
  addRecipient(@Args('input') input: AddRecipientInput): Promise<RecipientModel | Problem> {
    return this.service.add(input);
  }

  @Mutation(() => RecipientResult)
  @Requires('statistics.release')
  correctRecipient(@Args('input') input: CorrectRecipientInput): Promise<RecipientModel | Problem> {
    return this.service.correct(input);
  }

  @Mutation(() => RecipientResult)
  @Requires('statistics.release', { fresh: true })
  mergeRecipients(@Args('input') input: MergeRecipientsInput): Promise<RecipientModel | Problem> {
    return this.service.merge(input);
  }
}
