import { graphql } from '../gql/index.js';

export const BudgetDocument = graphql(`
  query PrivacyBudget {
    privacyBudget {
      year
      cap
      spent
      left
    }
  }
`);

export const CubeTableDocument = graphql(`
  query CubeTable($snapshotId: UUID!, $dimensions: [ShortText!]!) {
    cubeTable(snapshotId: $snapshotId, dimensions: $dimensions) {
      dimensions {
        name
        categories
      }
      cells {
        key
        estimate
        lo
        hi
      }
    }
  }
`);

export const QualityDocument = graphql(`
  query SnapshotQuality($snapshotId: UUID!) {
    snapshotQuality(snapshotId: $snapshotId) {
      people {
        estimate
        lo
        hi
      }
      unknown {
        group
        share
        lo
        hi
      }
      late {
        estimate
        lo
        hi
      }
    }
  }
`);

export const OverPeriodsDocument = graphql(`
  query CountsOverPeriods($dimension: ShortText!) {
    countsOverPeriods(dimension: $dimension) {
      counted
      releases
      snapshot {
        id
        periodFrom
        periodTo
        corrects
      }
      cells {
        key
        count
      }
    }
  }
`);

export const LedgerDocument = graphql(`
  query StatisticsLedger($first: Int, $after: String) {
    statisticsLedger(first: $first, after: $after) {
      nodes {
        number
        at
        act
        releaseId
        release
        kind
        recipient
        reason
        periodFrom
        periodTo
        rho
        by
        hash
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

/** Goes over the whole ledger: asked for apart, so that the page does not wait for it. */
export const LedgerHoldsDocument = graphql(`
  query StatisticsLedgerHolds {
    statisticsLedgerHolds
  }
`);

export const TableBuildDocument = graphql(`
  query TableBuild($operationId: UUID!) {
    tableBuild(operationId: $operationId) {
      phase
      done
      of
      releaseId
    }
  }
`);

export const CancelBuildDocument = graphql(`
  mutation CancelBuild($input: CancelBuildInput!) {
    cancelBuild(input: $input) {
      __typename
      ... on TableBuild {
        phase
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const MakeCubeDocument = graphql(`
  mutation MakeCube($input: MakeCubeInput!) {
    makeCube(input: $input) {
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

export const ReleaseCubeDocument = graphql(`
  mutation ReleaseCube($input: ReleaseCubeInput!) {
    releaseCube(input: $input) {
      __typename
      ... on Release {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const ReleaseRowsDocument = graphql(`
  mutation ReleaseRows($input: ReleaseRowsInput!) {
    releaseRows(input: $input) {
      __typename
      ... on Release {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);
