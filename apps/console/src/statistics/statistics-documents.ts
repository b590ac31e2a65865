import { graphql } from '../gql/index.js';

export const DeskDocument = graphql(`
  query StatisticsDesk {
    statisticsMenu {
      k
      mostDimensions
      mostCells
      tooFine
    }
    snapshots {
      id
      periodFrom
      periodTo
      sealedAt
      sealedBy
      releases
      corrects
      rowsLeft
      cube {
        epsilon
        length
        rho
        madeAt
        madeBy
      }
      dimensions {
        name
        group
        categories
      }
    }
  }
`);

export const ReleasesDocument = graphql(`
  query Releases($first: Int, $after: String) {
    releases(first: $first, after: $after) {
      nodes {
        id
        number
        kind
        rows
        dimensions {
          name
        }
        purpose
        recipient
        releasedAt
        releasedBy
        hidden
        shown
        confirmedAt
        confirmedBy
        approvalId
        approval
        withdrawnAt
        snapshot {
          id
          periodFrom
          periodTo
        }
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const ReleaseDocument = graphql(`
  query Release($id: UUID!) {
    release(id: $id) {
      id
      number
      kind
      rows
      risk {
        name
        value
      }
      k
      width
      purpose
      recipient
      recipientId
      noiseBeside {
        toEverybody
        odds
      }
      sha256
      releasedAt
      releasedBy
      hidden
      shown
      against
      confirmedAt
      confirmedBy
      approvalId
      approval
      withdrawnAt
      withdrawnReason
      version
      dimensions {
        name
        categories
      }
      cells {
        key
        count
      }
      snapshot {
        id
        periodFrom
        periodTo
        sealedAt
      }
    }
  }
`);

export const SealSnapshotDocument = graphql(`
  mutation SealSnapshot($input: SealSnapshotInput!) {
    sealSnapshot(input: $input) {
      __typename
      ... on Snapshot {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const ReleaseTableDocument = graphql(`
  mutation ReleaseTable($input: ReleaseTableInput!) {
    releaseTable(input: $input) {
      __typename
      ... on Release {
        id
        number
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const WithdrawReleaseDocument = graphql(`
  mutation WithdrawRelease($input: WithdrawReleaseInput!) {
    withdrawRelease(input: $input) {
      __typename
      ... on Release {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);
