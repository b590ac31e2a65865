import { Field, Int, ObjectType } from '@nestjs/graphql';
import type {
  AgeBand,
  CaseState,
  ClosureReason,
  Danger,
  ExitMode,
  FieldClass,
  IdentificationState,
  LegalExposure,
  RepatriationStage,
  Sensitivity,
  Sex,
} from '@homeward/domain';
import { resultOf } from '../../platform/acts/problem.models.js';
import * as enums from '../../platform/graphql/enums.js';
import { type Page, PageInfo, Total } from '../../platform/graphql/paging.js';
import { Country, Day, PartialDay, Uuid } from '../../platform/graphql/scalars.js';

@ObjectType('Person', {
  description: 'Someone believed to have been held. Personal fields are null where they are not open to the actor.',
})
export class PersonModel {
  @Field(() => Uuid) id: string;
  @Field({ description: 'Two letters of the romanised name: how a person stands in lists.' }) initials: string;
  @Field(() => enums.SexEnum) sex: Sex;
  @Field(() => String) ageBand: AgeBand;
  @Field(() => [Country]) nationalities: string[];
  @Field(() => Int) version: number;
  @Field(() => String, { nullable: true, description: 'As the person writes it.' }) name: string | null;
  @Field(() => String, { nullable: true }) romanisedName: string | null;
  @Field(() => PartialDay, { nullable: true }) birth: string | null;
  @Field(() => Boolean, { nullable: true }) birthEstimated: boolean | null;
  @Field(() => [String]) aliases: string[];
  @Field(() => String, { nullable: true }) documentNumber: string | null;
  @Field(() => String, { nullable: true }) phone: string | null;
}

@ObjectType('CompoundRef')
export class CompoundRefModel {
  @Field(() => Uuid) id: string;
  @Field() name: string;
  @Field() province: string;
}

@ObjectType('Colleague')
export class ColleagueModel {
  @Field(() => Uuid) id: string;
  @Field() displayName: string;
}

@ObjectType('CaseTeam')
export class CaseTeamModel {
  @Field(() => Uuid) id: string;
  @Field() name: string;
}

@ObjectType('LinkedCase', { description: 'Another case of the same person. Absent where it is not open to the actor.' })
export class LinkedCaseModel {
  @Field(() => Uuid) id: string;
  @Field() reference: string;
  @Field(() => enums.CaseStateEnum) state: CaseState;
}

@ObjectType('Case', { description: 'One episode of exploitation and the help given after it.' })
export class CaseModel {
  @Field(() => Uuid) id: string;
  @Field() reference: string;
  @Field(() => enums.CaseStateEnum) state: CaseState;
  @Field(() => Date) stateSince: Date;
  @Field(() => enums.DangerEnum) danger: Danger;
  @Field(() => enums.SensitivityEnum) sensitivity: Sensitivity;
  @Field(() => enums.IdentificationStateEnum) identification: IdentificationState;
  @Field(() => enums.LegalExposureEnum) legalExposure: LegalExposure;
  @Field(() => enums.RepatriationStageEnum) repatriationStage: RepatriationStage;
  @Field(() => enums.ExitModeEnum, { nullable: true }) exitMode: ExitMode | null;
  @Field(() => enums.ClosureReasonEnum, { nullable: true }) closureReason: ClosureReason | null;
  @Field(() => Country, { nullable: true }) nationality: string | null;
  @Field(() => Day, { nullable: true }) outOn: string | null;
  @Field(() => Day, { nullable: true }) homeOn: string | null;
  @Field(() => Day, { nullable: true }) nextDueOn: string | null;
  @Field(() => [String]) tags: string[];
  @Field(() => Date) openedAt: Date;
  @Field(() => Date) updatedAt: Date;
  @Field(() => Int) version: number;
  @Field(() => PersonModel) person: PersonModel;
  @Field(() => CompoundRefModel, { nullable: true }) compound: CompoundRefModel | null;
  @Field(() => ColleagueModel, { nullable: true }) assignedTo: ColleagueModel | null;
  @Field(() => [enums.FieldClassEnum], { description: 'Which classes of fields are open to the actor on this case.' })
  open: FieldClass[];

  // Only where a case is read by itself; a list leaves them empty rather than pay for the joins.
  @Field(() => Date, { nullable: true }) verifiedAt?: Date | null;
  @Field(() => Date, { nullable: true }) closedAt?: Date | null;
  @Field(() => CaseTeamModel, { nullable: true, description: 'Null in lists.' }) team?: CaseTeamModel | null;
  @Field(() => ColleagueModel, { nullable: true, description: 'Null in lists.' }) registeredBy?: ColleagueModel | null;
  @Field(() => LinkedCaseModel, { nullable: true, description: 'The episode before this one. Null in lists.' })
  previousCase?: LinkedCaseModel | null;
  @Field(() => LinkedCaseModel, {
    nullable: true,
    description: 'The case that goes on in place of this one. Null in lists.',
  })
  duplicateOf?: LinkedCaseModel | null;
  @Field(() => String, {
    nullable: true,
    description:
      'Why a rescue was asked for without the consent of the person. Only where personal fields are open; null in lists.',
  })
  bestInterestReason?: string | null;
  /** Read by itself and not in a list. */
  byItself?: boolean;
}

@ObjectType('FacetCount')
export class FacetCountModel {
  @Field(() => String, {
    nullable: true,
    description: 'A code, a country or the id of a colleague; null: not known, nobody.',
  })
  value: string | null;
  @Field(() => String, {
    nullable: true,
    description: 'The name of a colleague; codes and countries are named by the reader.',
  })
  label: string | null;
  @Field(() => Int) count: number;
}

@ObjectType('CaseFacets', {
  description: 'How many cases a filter would leave: each list under the current filter without its own.',
})
export class CaseFacetsModel {
  @Field(() => [FacetCountModel]) states: FacetCountModel[];
  @Field(() => [FacetCountModel]) nationalities: FacetCountModel[];
  @Field(() => [FacetCountModel]) dangers: FacetCountModel[];
  @Field(() => [FacetCountModel]) assignees: FacetCountModel[];
}

@ObjectType('CasePage')
export class CasePage implements Page<CaseModel> {
  @Field(() => [CaseModel]) nodes: CaseModel[];
  @Field(() => PageInfo) pageInfo: PageInfo;
  @Field(() => Total, { nullable: true }) total?: Total | null;
  @Field(() => CaseFacetsModel, { nullable: true, description: 'Only counted when the document asks for it.' })
  facets?: CaseFacetsModel | null;
}

@ObjectType('RefusedCase', { description: 'One case of many that was left as it was, and why.' })
export class RefusedCaseModel {
  @Field(() => Uuid) caseId: string;
  @Field() code: string;
  @Field({ description: 'Translated into the language of the request.' }) message: string;
}

@ObjectType('AssignedCases')
export class AssignedCasesModel {
  @Field(() => [CaseModel]) done: CaseModel[];
  @Field(() => [RefusedCaseModel]) refused: RefusedCaseModel[];
}

export const AssignedCasesResult = resultOf('AssignedCases', AssignedCasesModel);
export const CaseResult = resultOf('Case', CaseModel);
