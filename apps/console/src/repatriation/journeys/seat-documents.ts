import { graphql } from '../../gql/index.js';

export const SetSeatsDocument = graphql(`
  mutation SetSeats($input: SetSeatsInput!) {
    setSeats(input: $input) {
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
