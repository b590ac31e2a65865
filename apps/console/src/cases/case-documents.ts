import { graphql } from '../gql/index.js';
import type { CaseRowPartsFragment } from '../gql/graphql.js';

export type CaseRow = CaseRowPartsFragment;

/** What a case shows in a list and on the street: internal fields alone, so that reading a list is no reading of a person. */
export const CaseRowParts = graphql(`
  fragment CaseRowParts on Case {
    id
    version
    reference
    state
    stateSince
    danger
    sensitivity
    identification
    repatriationStage
    nationality
    outOn
    homeOn
    nextDueOn
    tags
    openedAt
    updatedAt
    person {
      id
      initials
      sex
      ageBand
      nationalities
    }
    compound {
      id
      name
      province
    }
    assignedTo {
      id
      displayName
    }
  }
`);
