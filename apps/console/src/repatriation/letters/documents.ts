import { graphql } from '../../gql/index.js';

export const LetterTemplateParts = graphql(`
  fragment LetterTemplateParts on LetterTemplate {
    id
    revision
    kind
    language
    missionId
    missionName
    name
    subject
    blocks {
      kind
      text
      columns
    }
    note
    state
    publishedAt
    version
  }
`);

export const LetterTemplatesDocument = graphql(`
  query LetterTemplates($published: Boolean!) {
    letterTemplates(published: $published) {
      ...LetterTemplateParts
    }
  }
`);

export const LetterTemplateDocument = graphql(`
  query LetterTemplate($id: UUID!) {
    letterTemplate(id: $id) {
      ...LetterTemplateParts
    }
  }
`);

export const SaveLetterTemplateDocument = graphql(`
  mutation SaveLetterTemplate($input: SaveLetterTemplateInput!) {
    saveLetterTemplate(input: $input) {
      __typename
      ... on LetterTemplate {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const PublishLetterTemplateDocument = graphql(`
  mutation PublishLetterTemplate($input: LetterTemplateActInput!) {
    publishLetterTemplate(input: $input) {
      __typename
      ... on LetterTemplate {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const RetireLetterTemplateDocument = graphql(`
  mutation RetireLetterTemplate($input: LetterTemplateActInput!) {
    retireLetterTemplate(input: $input) {
      __typename
      ... on LetterTemplate {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const LetterPreviewDocument = graphql(`
  query LetterPreview($input: LetterPreviewInput!) {
    letterPreview(input: $input) {
      language
      letterhead
      recipient
      dated
      signatory
      subject
      blocks {
        kind
        text
        header
        rows
      }
      people {
        caseId
        reference
      }
      leftOut {
        caseId
        reference
        reason
      }
      journeys {
        id
        reference
        carrier
        number
        departsOn
      }
      unprintable
    }
  }
`);

export const LetterParts = graphql(`
  fragment LetterParts on Letter {
    id
    number
    kind
    language
    state
    templateId
    recipientKind
    missionId
    bodyId
    receptionBodyId
    movementId
    namedKind
    namedReason
    recipient
    subject
    signatory
    dated
    caseCount
    pages
    pdfBytes
    pdfDigest
    docxBytes
    docxDigest
    sentOn
    sentHow
    answeredOn
    voidReason
    replaces
    replacedBy
    madeBy
    madeAt
    people {
      caseId
      reference
    }
    version
  }
`);

export const LettersDocument = graphql(`
  query Letters($filter: LetterFilter, $first: Int, $after: String) {
    letters(filter: $filter, first: $first, after: $after) {
      nodes {
        ...LetterParts
      }
      pageInfo {
        endCursor
        hasNextPage
      }
    }
  }
`);

export const LetterDocument = graphql(`
  query Letter($id: UUID!) {
    letter(id: $id) {
      ...LetterParts
    }
  }
`);

export const LettersOfCaseDocument = graphql(`
  query LettersOfCase($caseId: UUID!) {
    lettersOfCase(caseId: $caseId) {
      letterId
      number
      kind
      dated
      state
    }
  }
`);

export const MakeLetterDocument = graphql(`
  mutation MakeLetter($input: MakeLetterInput!) {
    makeLetter(input: $input) {
      __typename
      ... on Letter {
        id
        version
        number
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const RecordLetterSentDocument = graphql(`
  mutation RecordLetterSent($input: RecordLetterSentInput!) {
    recordLetterSent(input: $input) {
      __typename
      ... on Letter {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const RecordLetterAnswerDocument = graphql(`
  mutation RecordLetterAnswer($input: RecordLetterAnswerInput!) {
    recordLetterAnswer(input: $input) {
      __typename
      ... on Letter {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const VoidLetterDocument = graphql(`
  mutation VoidLetter($input: VoidLetterInput!) {
    voidLetter(input: $input) {
      __typename
      ... on Letter {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);
