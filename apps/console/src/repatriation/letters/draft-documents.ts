import { graphql } from '../../gql/index.js';

export const LetterDraftParts = graphql(`
  fragment LetterDraftParts on LetterDraft {
    id
    version
    templateId
    templateName
    kind
    people {
      caseId
      reference
    }
    dropped
    addressee {
      kind
      missionId
      bodyId
      receptionBodyId
      movementId
      namedKind
      reason
    }
    recipient
    dated
    signatory
    replaces {
      id
      number
      version
      templateId
    }
    savedAt
    endsAt
  }
`);

export const LetterDraftsDocument = graphql(`
  query LetterDrafts {
    letterDrafts {
      ...LetterDraftParts
    }
  }
`);

export const LetterDraftDocument = graphql(`
  query LetterDraft($id: UUID!) {
    letterDraft(id: $id) {
      ...LetterDraftParts
    }
  }
`);

export const SaveLetterDraftDocument = graphql(`
  mutation SaveLetterDraft($input: SaveLetterDraftInput!) {
    saveLetterDraft(input: $input) {
      __typename
      ... on LetterDraft {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const ThrowLetterDraftAwayDocument = graphql(`
  mutation ThrowLetterDraftAway($input: ThrowLetterDraftAwayInput!) {
    throwLetterDraftAway(input: $input) {
      __typename
      ... on LetterDraftGone {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);
