import { graphql } from '../gql/index.js';

/** The three expected ways in which an act does not happen: every mutation's document asks for all of them. */
export const InvalidInputParts = graphql(`
  fragment InvalidInputParts on InvalidInput {
    code
    message
    fields {
      field
      code
      message
    }
  }
`);

export const StaleWriteParts = graphql(`
  fragment StaleWriteParts on StaleWrite {
    code
    message
    changedAt
    changedBy
    currentVersion
    fields {
      field
      theirs
    }
  }
`);

export const RefusedParts = graphql(`
  fragment RefusedParts on Refused {
    code
    message
  }
`);
