import { graphql } from '../gql/index.js';
import type { BreakGlassPartsFragment, NoticePartsFragment } from '../gql/graphql.js';

export type BreakGlass = BreakGlassPartsFragment;
export type Notice = NoticePartsFragment;

export const BreakGlassParts = graphql(`
  fragment BreakGlassParts on BreakGlass {
    id
    caseId
    caseReference
    openedBy {
      displayName
    }
    reason
    openedAt
    until
    endedAt
    open
    readings
    reviewDueAt
    overdue
    reviewedBy {
      displayName
    }
    reviewedAt
    verdict
    reviewNote
    mayReview
    version
  }
`);

export const NoticeParts = graphql(`
  fragment NoticeParts on Notice {
    id
    kind
    about
    caseReference
    count
    until
    actor {
      displayName
    }
    createdAt
    seenAt
  }
`);

export const OwnGlassDocument = graphql(`
  query OwnGlass {
    ownBreakGlass {
      ...BreakGlassParts
    }
  }
`);

export const GlassesDocument = graphql(`
  query Glasses {
    breakGlasses {
      ...BreakGlassParts
    }
  }
`);

export const GlassDocument = graphql(`
  query Glass($id: UUID!) {
    breakGlass(id: $id) {
      ...BreakGlassParts
    }
  }
`);

export const NoticesDocument = graphql(`
  query Notices {
    notices {
      ...NoticeParts
    }
  }
`);

export const OpenByBreakGlassDocument = graphql(`
  mutation OpenByBreakGlass($input: BreakGlassInput!) {
    openByBreakGlass(input: $input) {
      __typename
      ... on BreakGlass {
        id
        caseId
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const GiveBackDocument = graphql(`
  mutation GiveBackBreakGlass($input: GiveBackGlassInput!) {
    giveBackBreakGlass(input: $input) {
      __typename
      ... on BreakGlass {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const ReviewGlassDocument = graphql(`
  mutation ReviewBreakGlass($input: ReviewGlassInput!) {
    reviewBreakGlass(input: $input) {
      __typename
      ... on BreakGlass {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const SeeNoticeDocument = graphql(`
  mutation SeeNotice($input: SeeNoticeInput!) {
    seeNotice(input: $input) {
      __typename
      ... on Notice {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);
