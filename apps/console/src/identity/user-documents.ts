import type { ResultOf } from '../data/typed-document.js';
import { graphql } from '../gql/index.js';

export const UserParts = graphql(`
  fragment UserParts on User {
    id
    displayName
    email
    roles
    teams {
      id
      name
    }
    missionId
    missionName
    placeId
    placeName
    administratorAsked
    disabledAt
    lastSeenAt
    openSessions
    factors {
      authenticator
      passkeys
      recoveryCodes
    }
    directoryLinkedAt
    directoryUsedAt
    version
  }
`);

export const UserDocument = graphql(`
  query User($id: UUID!) {
    user(id: $id) {
      ...UserParts
    }
  }
`);

/** What a form about a user chooses from: both are few. */
export const UserChoicesDocument = graphql(`
  query UserChoices {
    registeredTeams {
      id
      name
    }
    missions {
      id
      name
      city
    }
    partnerHouses {
      place {
        id
        name
      }
      kind
    }
  }
`);

export const RegisteredTeamsDocument = graphql(`
  query RegisteredTeams {
    registeredTeams {
      id
      name
      members
      version
    }
  }
`);

export type ShownUser = NonNullable<ResultOf<typeof UserDocument>['user']>;
export type UserChoices = ResultOf<typeof UserChoicesDocument>;
export type RegisteredTeam = ResultOf<typeof RegisteredTeamsDocument>['registeredTeams'][number];
