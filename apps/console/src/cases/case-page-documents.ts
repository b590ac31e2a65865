import { graphql } from '../gql/index.js';
import type { CasePageQuery } from '../gql/graphql.js';

export type OpenedCase = NonNullable<CasePageQuery['case']>;

export const CasePageDocument = graphql(`
  query CasePage($id: UUID!) {
    case(id: $id) {
      ...CaseRowParts
      legalExposure
      exitMode
      closureReason
      open
      moves {
        to
        reasonNeeded
        problems {
          code
          field
          message
        }
      }
      next {
        act
        to
        item
        title
        problems {
          code
          message
        }
      }
    }
  }
`);

/** Personal fields: the API logs this reading, so it is asked for only by a deliberate press. */
export const RevealPersonDocument = graphql(`
  query RevealPerson($id: UUID!) {
    case(id: $id) {
      id
      person {
        id
        version
        name
        romanisedName
        birth
        birthEstimated
        aliases
        documentNumber
        phone
        sex
        nationalities
      }
    }
  }
`);
