import { Field, Int, ObjectType, OmitType } from '@nestjs/graphql';
import type {
  AroundKind,
  ContactChannel,
  PartyKind,
  Relation,
  RequesterKind,
  RoleInProcess,
  SharedMark,
} from '@homeward/domain';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { type Page, PageInfo, Total } from '../../platform/graphql/paging.js';
import { Uuid } from '../../platform/graphql/scalars.js';
import { ColleagueModel, FacetCountModel } from '../case/case.models.js';

@ObjectType('SeenElsewhere', { description: 'Another case within reach of the actor that knows the same somebody.' })
export class SeenElsewhereModel {
  @Field(() => Uuid) caseId: string;
  @Field() reference: string;
  @Field(() => [enums.SharedMarkEnum], { description: 'What the two entries have in common.' }) by: SharedMark[];
}

@ObjectType('PersonAround', { description: 'Somebody, or a company, around the person of a case.' })
export class PersonAroundModel {
  @Field(() => Uuid) id: string;
  @Field(() => enums.AroundKindEnum) kind: AroundKind;
  @Field(() => enums.PartyKindEnum) party: PartyKind;
  @Field({ description: 'Two letters: how one stands in a list that others may look at.' }) initials: string;
  @Field({ description: 'In any script. Names, phones, wallets and the note: the reading of these is logged.' })
  name: string;
  @Field(() => [String]) aliases: string[];
  @Field(() => enums.RelationEnum, { description: 'What this one is to the person.' }) relation: Relation;
  @Field(() => [enums.RoleInProcessEnum], { description: 'HTCDS per_RoleInProcess.' }) roles: RoleInProcess[];
  @Field(() => [String]) phones: string[];
  @Field(() => [String], { description: 'Wallets and accounts, with coin and network in words.' }) wallets: string[];
  @Field(() => Int) phoneCount: number;
  @Field(() => Int) walletCount: number;
  @Field() note: string;
  @Field({ description: 'Somebody near whom the organisation may get in touch with.' }) safeToContact: boolean;
  @Field(() => ColleagueModel) recordedBy: ColleagueModel;
  @Field(() => Date) recordedAt: Date;
  @Field(() => Int) version: number;
  @Field(() => [SeenElsewhereModel], {
    description: 'Same phone or wallet before same name, then latest first; empty right after an act.',
  })
  seenElsewhere: SeenElsewhereModel[];
}

@ObjectType('PleaRequester', { description: 'Who asked for help, as the plea has it.' })
export class PleaRequesterModel {
  @Field(() => Uuid) pleaId: string;
  @Field(() => enums.RequesterKindEnum) requesterKind: RequesterKind;
  @Field(() => enums.ContactChannelEnum) channel: ContactChannel;
  @Field(() => Date) receivedAt: Date;
  @Field() name: string;
  @Field() contact: string;
}

@ObjectType('PeopleAround')
export class PeopleAroundModel {
  @Field(() => Uuid) caseId: string;
  @Field(() => [PersonAroundModel]) people: PersonAroundModel[];
  @Field(() => [PleaRequesterModel], { description: 'From the pleas; nothing is copied.' })
  requesters: PleaRequesterModel[];
}

@ObjectType('KnownPerson', {
  description: 'Somebody, or a company, around the person of one of the cases within reach.',
})
export class KnownPersonModel extends OmitType(PersonAroundModel, ['seenElsewhere'], ObjectType) {
  @Field(() => Uuid) caseId: string;
  @Field() reference: string;
  @Field(() => Int, { description: 'Other cases within reach with the same phone, wallet or name; 99 at most.' })
  alsoIn: number;
}

@ObjectType('KnownPeopleFacets')
export class KnownPeopleFacetsModel {
  @Field(() => [FacetCountModel]) kinds: FacetCountModel[];
}

@ObjectType('KnownPeoplePage')
export class KnownPeoplePage implements Page<KnownPersonModel> {
  @Field(() => [KnownPersonModel]) nodes: KnownPersonModel[];
  @Field(() => PageInfo) pageInfo: PageInfo;
  @Field(() => Total, { nullable: true }) total?: Total | null;
  @Field(() => KnownPeopleFacetsModel, { nullable: true, description: 'Only counted when the document asks for it.' })
  facets?: KnownPeopleFacetsModel | null;
}

export const PersonAroundResult = resultOf('PersonAround', PersonAroundModel);
export const PeopleAroundResult = resultOf('PeopleAround', PeopleAroundModel);
