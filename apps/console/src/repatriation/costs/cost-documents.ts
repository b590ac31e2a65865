import { graphql } from '../../gql/index.js';

export const CostParts = graphql(`
  fragment CostParts on Cost {
    id
    batchId
    entry
    refersTo
    correction
    ofFine
    others
    kind
    amountMinor
    leftMinor
    currency
    spentOn
    payer
    state
    note
    attachmentId
    recordedBy
    recordedAt
    version
    case {
      id
      reference
    }
    operation {
      id
      reference
    }
    movement {
      id
      reference
    }
    donor {
      id
      code
      name
    }
  }
`);

export const CostsDocument = graphql(`
  query Costs($filter: CostFilter, $first: Int, $after: String) {
    costs(filter: $filter, first: $first, after: $after) {
      nodes {
        ...CostParts
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const CostTotalsDocument = graphql(`
  query CostTotals($filter: CostFilter, $by: CostGroup!, $equivalentIn: Currency) {
    costTotals(filter: $filter, by: $by, equivalentIn: $equivalentIn) {
      sums {
        key
        label
        currency
        estimatedMinor
        committedMinor
        paidMinor
        totalMinor
        lines
        equivalentMinor
      }
      equivalentIn
      equivalentMinor
      withoutRate
    }
  }
`);

export const DonorsDocument = graphql(`
  query Donors {
    donors {
      id
      code
      name
      currency
      validFrom
      validTo
      budgetMinor
      version
    }
  }
`);

export const ExchangeRatesDocument = graphql(`
  query ExchangeRates {
    exchangeRates {
      id
      fromCurrency
      toCurrency
      rate
      validFrom
      source
    }
  }
`);

export const RecordCostDocument = graphql(`
  mutation RecordCost($input: RecordCostInput!) {
    recordCost(input: $input) {
      __typename
      ... on CostBatch {
        id
        costs {
          id
          version
        }
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const AdvanceCostDocument = graphql(`
  mutation AdvanceCost($input: AdvanceCostInput!) {
    advanceCost(input: $input) {
      __typename
      ... on Cost {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const RefundCostDocument = graphql(`
  mutation RefundCost($input: RefundCostInput!) {
    refundCost(input: $input) {
      __typename
      ... on CostBatch {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const CorrectCostDocument = graphql(`
  mutation CorrectCost($input: CorrectCostInput!) {
    correctCost(input: $input) {
      __typename
      ... on CostBatch {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const RecordDonorDocument = graphql(`
  mutation RecordDonor($input: RecordDonorInput!) {
    recordDonor(input: $input) {
      __typename
      ... on Donor {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const CorrectDonorDocument = graphql(`
  mutation CorrectDonor($input: CorrectDonorInput!) {
    correctDonor(input: $input) {
      __typename
      ... on Donor {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const RecordExchangeRateDocument = graphql(`
  mutation RecordExchangeRate($input: RecordExchangeRateInput!) {
    recordExchangeRate(input: $input) {
      __typename
      ... on ExchangeRate {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const CostExportPlanDocument = graphql(`
  query CostExportPlan($filter: CostFilter!) {
    costExportPlan(filter: $filter) {
      lines
      cases
      most
    }
  }
`);

export const AskCostExportDocument = graphql(`
  mutation AskCostExport($input: AskCostExportInput!) {
    askCostExport(input: $input) {
      __typename
      ... on Approval {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);
