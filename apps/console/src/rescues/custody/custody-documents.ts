import type { ResultOf } from '../../data/typed-document.js';
import { graphql } from '../../gql/index.js';

export const CustodyDocument = graphql(`
  query Custody($caseId: UUID!) {
    custody(caseId: $caseId) {
      caseId
      mayChange
      spells {
        id
        kind
        place
        placeId
        bed
        from
        to
        reason
        legalBasis
        hearingOn
        note
        reviewOn
        alerts
        version
        takenBack
        changes {
          id
          kind
          why
          reasonBefore
          legalBasisBefore
          recordedAt
          recordedBy {
            id
            displayName
          }
        }
        reviews {
          id
          reviewedOn
          stillRight
          seen
          seenBy
          access
          food
          medical
          familyContact
          minorsApart
          illTreatment
          medicalUrgent
          note
          nextOn
          recordedBy {
            id
            displayName
          }
        }
        operation {
          id
          reference
        }
        recordedBy {
          id
          displayName
        }
      }
    }
  }
`);

export const ChangeCustodyDocument = graphql(`
  mutation ChangeCustody($input: ChangeCustodyInput!) {
    changeCustody(input: $input) {
      __typename
      ... on Custody {
        caseId
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const ReviewCustodyDocument = graphql(`
  mutation ReviewCustody($input: ReviewCustodyInput!) {
    reviewCustody(input: $input) {
      __typename
      ... on Custody {
        caseId
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const HeldPeopleDocument = graphql(`
  query HeldPeople($filter: HeldFilter, $first: Int, $offset: Int) {
    heldPeople(filter: $filter, first: $first, offset: $offset) {
      total
      held
      alerted
      counts {
        kind
        people
      }
      people {
        caseId
        reference
        initials
        kind
        since
        days
        reviewOn
        hearingOn
        alerts
        place {
          id
          name
        }
      }
    }
  }
`);

export const WhereaboutsDocument = graphql(`
  query OperationWhereabouts($id: UUID!) {
    operationWhereabouts(rescueOperationId: $id) {
      id
      others
      places {
        kind
        people
        alerted
        place {
          id
          name
        }
      }
      people {
        caseId
        reference
        initials
        gone
        kind
        since
        spellId
        spellVersion
        alerts
        place {
          id
          name
        }
      }
    }
  }
`);

export type Spell = NonNullable<ResultOf<typeof CustodyDocument>['custody']>['spells'][number];
export type HeldPerson = ResultOf<typeof HeldPeopleDocument>['heldPeople']['people'][number];
export type Whereabouts = ResultOf<typeof WhereaboutsDocument>['operationWhereabouts'];

export const PlacingPreviewDocument = graphql(`
  query PlacingPreview($input: PlacingPreviewInput!) {
    placingPreview(input: $input) {
      __typename
      ... on Placing {
        placed
        people {
          caseId
          answer
          bed
          concerns
        }
      }
      ...InvalidInputParts
      ...RefusedParts
    }
  }
`);

export const PlacePeopleDocument = graphql(`
  mutation PlacePeople($input: PlacePeopleInput!) {
    placePeople(input: $input) {
      __typename
      ... on Placing {
        placed
        people {
          caseId
          answer
          bed
          concerns
        }
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const RecentPlacingsDocument = graphql(`
  query RecentPlacings($id: UUID!) {
    recentPlacings(rescueOperationId: $id) {
      id
      people
      recordedAt
      until
      place {
        id
        name
      }
    }
  }
`);

export const TakeBackPlacingDocument = graphql(`
  mutation TakeBackPlacing($input: TakeBackPlacingInput!) {
    takeBackPlacing(input: $input) {
      __typename
      ... on PlacingTakenBack {
        takenBack
        kept
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const CorrectCustodyDocument = graphql(`
  mutation CorrectCustody($input: CorrectCustodyInput!) {
    correctCustody(input: $input) {
      __typename
      ... on Custody {
        caseId
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export type PlacedPerson = Extract<
  ResultOf<typeof PlacingPreviewDocument>['placingPreview'],
  { __typename: 'Placing' }
>['people'][number];
export type RecentPlacing = ResultOf<typeof RecentPlacingsDocument>['recentPlacings'][number];
