import type { ResultOf } from '../data/typed-document.js';
import { graphql } from '../gql/index.js';

export const OperationRowParts = graphql(`
  fragment OperationRowParts on Operation {
    id
    reference
    kind
    state
    place
    plannedOn
    happenedOn
    expectedCount
    version
    acts
    risk
    riskLevel
    needsRisk
    mine
    reports
    clashes {
      user {
        id
        displayName
      }
      operationId
      reference
    }
    compound {
      id
      name
      province
    }
    team {
      id
      name
    }
    members {
      role
      user {
        id
        displayName
      }
    }
    counts {
      total
      setAside
      expected
      found
      refused
      movedBefore
      absent
      unexpected
      cameOut
      undecided
      doubtful
      confirmed
      listed
      unlisted
      medicalUrgent
      minors
    }
  }
`);

export const OperationDocument = graphql(`
  query Operation($id: UUID!) {
    operation(id: $id) {
      ...OperationRowParts
      plan
      outcome
      createdAt
      begunAt
      finishedAt
      urgentReason
      headCount
      imports {
        id
        fileName
        importedAt
        confirmedAt
      }
    }
  }
`);

export type OperationRow = ResultOf<typeof OperationRowParts>;
export type OpenedOperation = NonNullable<ResultOf<typeof OperationDocument>['operation']>;

export const RosterEntryParts = graphql(`
  fragment RosterEntryParts on RosterEntry {
    id
    position
    version
    initials
    sex
    nationality
    ageBand
    name
    romanisedName
    birth
    birthEstimated
    documentNumber
    phone
    room
    outcome
    outcomeAt
    outcomeBy
    listed
    medicalUrgent
    minor
    tag
    decision
    confirmed
    doubts {
      field
      code
      raw
      options
      unread
    }
    case {
      id
      reference
      state
    }
    sameAsCase {
      id
      reference
      state
    }
    sameAsRow {
      id
      position
    }
    custody {
      kind
      place
      from
    }
  }
`);

export const RosterDocument = graphql(`
  query Roster($id: UUID!, $after: String) {
    roster(rescueOperationId: $id, first: 100, after: $after) {
      nodes {
        ...RosterEntryParts
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const RosterChangesDocument = graphql(`
  query RosterChanges($id: UUID!, $since: String) {
    rosterChanges(rescueOperationId: $id, since: $since) {
      cursor
      reset
      entries {
        ...RosterEntryParts
      }
      operation {
        ...OperationRowParts
      }
    }
  }
`);

export type Entry = ResultOf<typeof RosterEntryParts>;
export type Doubt = Entry['doubts'][number];

export const SetOutcomeDocument = graphql(`
  mutation SetOutcome($input: SetOutcomeInput!) {
    setOutcome(input: $input) {
      __typename
      ... on RosterEntry {
        ...RosterEntryParts
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const FlagEntryDocument = graphql(`
  mutation FlagEntry($input: FlagEntryInput!) {
    flagEntry(input: $input) {
      __typename
      ... on RosterEntry {
        ...RosterEntryParts
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const CorrectEntryDocument = graphql(`
  mutation CorrectEntry($input: CorrectEntryInput!) {
    correctEntry(input: $input) {
      __typename
      ... on RosterEntry {
        ...RosterEntryParts
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const AddRosterPersonDocument = graphql(`
  mutation AddRosterPerson($input: AddRosterPersonInput!) {
    addRosterPerson(input: $input) {
      __typename
      ... on RosterEntry {
        ...RosterEntryParts
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const OperationStaffDocument = graphql(`
  query OperationStaff($text: ShortText) {
    operationStaff(text: $text) {
      id
      displayName
    }
  }
`);

export const OperationPlacesDocument = graphql(`
  query OperationPlaces($text: ShortText) {
    compounds(filter: { text: $text }, first: 20) {
      nodes {
        id
        name
        province
      }
    }
  }
`);
