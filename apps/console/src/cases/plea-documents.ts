import { graphql } from '../gql/index.js';
import type { MatchCandidatesQuery } from '../gql/graphql.js';

export type MatchCandidate = MatchCandidatesQuery['matchCandidates'][number];

export const RegisterPleaDocument = graphql(`
  mutation RegisterPlea($input: RegisterPleaInput!) {
    registerPlea(input: $input) {
      __typename
      ... on RegisteredPlea {
        id
        caseId
        reference
        case {
          id
        }
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const MatchCandidatesDocument = graphql(`
  query MatchCandidates(
    $name: ShortText
    $birth: PartialDate
    $nationalities: [Country!]
    $documentNumber: ShortText
    $phone: ShortText
  ) {
    matchCandidates(
      name: $name
      birth: $birth
      nationalities: $nationalities
      documentNumber: $documentNumber
      phone: $phone
    ) {
      caseId
      reference
      state
      score
      reasons
      reachable
    }
  }
`);
