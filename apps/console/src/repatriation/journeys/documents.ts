import { graphql } from '../../gql/index.js';

/** Beside the journey itself: its legs, how it is known what happened, and what of each passenger needs a look. */
export const JourneyMoreDocument = graphql(`
  query JourneyMore($id: UUID!) {
    movement(id: $id) {
      id
      version
      state
      legs {
        id
        position
        kind
        carrier
        number
        fromPlace
        toPlace
        toCountry
        departsAt
        departsZone
        arrivesAt
        arrivesZone
        airside
        connection
        warnings
        endedAt
        endedBy
        change
        changeReason
      }
      confirmations {
        id
        what
        on
        knownBy
        people
        recordedBy
        recordedAt
      }
      passengers {
        id
        caseId
        reference
        initials
        state
        documentCheck
        receptionBodyId
        receptionBody
        receptionToldOn
        transits {
          country
          hours
          airside
          need
          source
          answer
        }
      }
    }
  }
`);

export const ChangeLegsDocument = graphql(`
  mutation ChangeLegs($input: ChangeLegsInput!) {
    changeLegs(input: $input) {
      __typename
      ... on Movement {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const CancelMovementDocument = graphql(`
  mutation CancelMovement($input: CancelMovementInput!) {
    cancelMovement(input: $input) {
      __typename
      ... on Movement {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const MovePassengersDocument = graphql(`
  mutation MovePassengers($input: MovePassengersInput!) {
    movePassengers(input: $input) {
      __typename
      ... on Movement {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const ChooseReceptionDocument = graphql(`
  mutation ChooseReception($input: ChooseReceptionInput!) {
    chooseReception(input: $input) {
      __typename
      ... on Movement {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const ClearTransitDocument = graphql(`
  mutation ClearTransit($input: ClearTransitInput!) {
    clearTransit(input: $input) {
      __typename
      ... on Movement {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const CorrectHandoverDocument = graphql(`
  mutation CorrectHandover($input: CorrectHandoverInput!) {
    correctHandover(input: $input) {
      __typename
      ... on Movement {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const HandoversDocument = graphql(`
  query Handovers($caseId: UUID!) {
    handovers(caseId: $caseId) {
      caseId
      reference
      name
      forms {
        id
        movementId
        movementReference
        people
        handedOn
        way
        bodyName
        receivedBy
        receivedAs
        place
        papers
        belongings
        condition
        strokes
        paperKept
        why
        replaces
        replaced
        recordedBy
        recordedAt
      }
    }
  }
`);

export const ReceptionBodyParts = graphql(`
  fragment ReceptionBodyParts on ReceptionBody {
    id
    name
    kind
    country
    city
    address
    phone
    email
    contact
    hours
    offers
    validFrom
    validTo
    source
    version
  }
`);

export const ReceptionBodiesDocument = graphql(`
  query ReceptionBodies($country: Country) {
    receptionBodies(country: $country) {
      ...ReceptionBodyParts
    }
  }
`);

export const ReceptionBodyDocument = graphql(`
  query ReceptionBody($id: UUID!) {
    receptionBody(id: $id) {
      ...ReceptionBodyParts
    }
  }
`);

export const RegisterReceptionBodyDocument = graphql(`
  mutation RegisterReceptionBody($input: RegisterReceptionBodyInput!) {
    registerReceptionBody(input: $input) {
      __typename
      ... on ReceptionBody {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const CorrectReceptionBodyDocument = graphql(`
  mutation CorrectReceptionBody($input: CorrectReceptionBodyInput!) {
    correctReceptionBody(input: $input) {
      __typename
      ... on ReceptionBody {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const TransitRulesDocument = graphql(`
  query TransitRules {
    transitRules {
      id
      nationality
      country
      airside
      mostHours
      need
      validFrom
      validTo
      source
    }
  }
`);

export const RecordTransitRuleDocument = graphql(`
  mutation RecordTransitRule($input: RecordTransitRuleInput!) {
    recordTransitRule(input: $input) {
      __typename
      ... on TransitRule {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const FollowUpsDocument = graphql(`
  query FollowUps($caseId: UUID!) {
    followUps(caseId: $caseId) {
      caseId
      lostTwice
      backInCompound
      nextCaseId
      entries {
        id
        item
        outcome
        on
        channel
        spokeWith
        note
        nextStep
        nextOn
        recordedBy
        recordedAt
        replaced
      }
    }
  }
`);

export const RecordFollowUpDocument = graphql(`
  mutation RecordFollowUp($input: RecordFollowUpInput!) {
    recordFollowUp(input: $input) {
      __typename
      ... on FollowUps {
        caseId
        lostTwice
        backInCompound
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const FollowUpCountsDocument = graphql(`
  query FollowUpCounts {
    followUpCounts {
      item
      nationality
      outcome
      people
    }
  }
`);
