import type { ResultOf } from '../../data/typed-document.js';
import { graphql } from '../../gql/index.js';

export const RescueWarningParts = graphql(`
  fragment RescueWarningParts on RescueWarning {
    id
    risk
    text
    provinces
    recordedAt
    compounds {
      id
      name
    }
    recordedBy {
      id
      displayName
    }
  }
`);

export const RescueBodyParts = graphql(`
  fragment RescueBodyParts on RescueBody {
    id
    kind
    name
    country
    province
    phone
    email
    hours
    way
    note
    source
    retiredAt
    version
    mission {
      id
      name
    }
    warning {
      ...RescueWarningParts
    }
  }
`);

export const RescueBodiesDocument = graphql(`
  query RescueBodies($retired: Boolean) {
    rescueBodies(retired: $retired) {
      ...RescueBodyParts
    }
  }
`);

export const RescueBodyDocument = graphql(`
  query RescueBody($id: UUID!) {
    rescueBody(id: $id) {
      ...RescueBodyParts
      earlierWarnings {
        ...RescueWarningParts
      }
    }
  }
`);

export const RescueRequestLineParts = graphql(`
  fragment RescueRequestLineParts on RescueRequestLine {
    id
    reference
    place
    danger
    people
    unnamed
    state
    due
    dueAt
    outcome
    openedAt
    version
    operation {
      id
      reference
    }
    compound {
      id
      name
      province
    }
    team {
      id
      name
    }
    channels {
      id
      bodyId
      name
      kind
      state
      since
      due
      dueAt
      promisedBy
      version
    }
  }
`);

export const RescueRequestsDocument = graphql(`
  query RescueRequests($filter: RescueRequestFilter, $first: Int, $after: String) {
    rescueRequests(filter: $filter, first: $first, after: $after) {
      nodes {
        ...RescueRequestLineParts
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      total {
        value
        capped
      }
    }
  }
`);

export const RescueRequestDocument = graphql(`
  query RescueRequest($id: UUID!, $knownOn: Day) {
    rescueRequest(id: $id, knownOn: $knownOn) {
      id
      reference
      place
      danger
      unnamed
      asked
      state
      due
      dueAt
      outcome
      openedAt
      knownAt
      mayRecord
      version
      compound {
        id
        name
        province
      }
      team {
        id
        name
      }
      operation {
        id
        reference
      }
      openedBy {
        id
        displayName
      }
      people {
        caseId
        reference
        initials
        nationality
        sex
        ageBand
        state
        byConsent
      }
      channels {
        id
        state
        since
        contact
        theirReference
        sentAt
        askedAt
        repliedAt
        chases
        brokenPromises
        escalatedAt
        promisedBy
        due
        dueAt
        acts
        version
        body {
          ...RescueBodyParts
        }
      }
      events {
        id
        kind
        channelId
        happenedAt
        recordedAt
        text
        contact
        theirReference
        way
        danger
        people
        promisedBy
        attachmentId
        letterId
        operation {
          id
          reference
        }
        corrects
        corrected
        mayCorrect
        recordedBy {
          id
          displayName
        }
      }
    }
  }
`);

export const RescueCandidatesDocument = graphql(`
  query RescueCandidates($compoundId: UUID, $caseIds: [UUID!]) {
    rescueCandidates(compoundId: $compoundId, caseIds: $caseIds) {
      caseId
      reference
      initials
      nationality
      sex
      ageBand
      state
      byConsent
      obstacle
      message
      askedIn
    }
  }
`);

export type Body = ResultOf<typeof RescueBodiesDocument>['rescueBodies'][number];
export type Warning = NonNullable<Body['warning']>;
export type OpenedBody = NonNullable<ResultOf<typeof RescueBodyDocument>['rescueBody']>;
export type RequestLine = ResultOf<typeof RescueRequestsDocument>['rescueRequests']['nodes'][number];
export type OpenedRequest = NonNullable<ResultOf<typeof RescueRequestDocument>['rescueRequest']>;
export type Channel = OpenedRequest['channels'][number];
export type RequestEvent = OpenedRequest['events'][number];
export type Candidate = ResultOf<typeof RescueCandidatesDocument>['rescueCandidates'][number];
