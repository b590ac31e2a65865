import { send } from '../data/graphql-client.js';
import { graphql } from '../gql/index.js';
import type { PeopleAroundQuery, RevealPeopleAroundQuery } from '../gql/graphql.js';

export type Around = NonNullable<PeopleAroundQuery['peopleAround']>;
export type PersonAround = Around['people'][number];
export type PleaRequester = Around['requesters'][number];

/** What kind of people they are and where else they are known: without a name, so that it may stand on a screen. */
export const PeopleAroundDocument = graphql(`
  query PeopleAround($caseId: UUID!) {
    peopleAround(caseId: $caseId) {
      caseId
      people {
        id
        kind
        party
        initials
        relation
        roles
        phoneCount
        walletCount
        safeToContact
        recordedAt
        recordedBy {
          displayName
        }
        version
        seenElsewhere {
          caseId
          reference
          by
        }
      }
      requesters {
        pleaId
        requesterKind
        channel
        receivedAt
      }
    }
  }
`);

/** Names and numbers: the API logs this reading, so it is asked for only by a deliberate press. */
const RevealPeopleAroundDocument = graphql(`
  query RevealPeopleAround($caseId: UUID!) {
    peopleAround(caseId: $caseId) {
      people {
        id
        version
        name
        aliases
        phones
        wallets
        note
      }
      requesters {
        pleaId
        name
        contact
      }
    }
  }
`);

type Read = NonNullable<RevealPeopleAroundQuery['peopleAround']>;
export type NamedPerson = Read['people'][number];
export interface Named {
  readonly people: ReadonlyMap<string, NamedPerson>;
  readonly requesters: ReadonlyMap<string, Read['requesters'][number]>;
}

export async function readNames(caseId: string): Promise<Named> {
  const { peopleAround } = await send(RevealPeopleAroundDocument, { caseId });
  return {
    people: new Map(peopleAround?.people.map((one) => [one.id, one])),
    requesters: new Map(peopleAround?.requesters.map((one) => [one.pleaId, one])),
  };
}

export const RecordPersonAroundDocument = graphql(`
  mutation RecordPersonAround($input: RecordPersonAroundInput!) {
    recordPersonAround(input: $input) {
      __typename
      ... on PersonAround {
        id
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const CorrectPersonAroundDocument = graphql(`
  mutation CorrectPersonAround($input: CorrectPersonAroundInput!) {
    correctPersonAround(input: $input) {
      __typename
      ... on PersonAround {
        id
        version
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);

export const RemovePersonAroundDocument = graphql(`
  mutation RemovePersonAround($input: RemovePersonAroundInput!) {
    removePersonAround(input: $input) {
      __typename
      ... on PeopleAround {
        caseId
      }
      ...InvalidInputParts
      ...StaleWriteParts
      ...RefusedParts
    }
  }
`);
