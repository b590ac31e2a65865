import type { ResultOf } from '../data/typed-document.js';
import { graphql } from '../gql/index.js';

export const CompoundRowParts = graphql(`
  fragment CompoundRowParts on Compound {
    id
    name
    aliases
    country
    province
    status
    statusSince
    held
    cameOut
    version
  }
`);

export const CompoundDocument = graphql(`
  query Compound($id: UUID!) {
    compound(id: $id) {
      ...CompoundRowParts
      latitude
      longitude
      precision
      floors
      armedGroup
      description
      operators {
        id
        kind
        name
        note
        endedAt
        version
      }
      history {
        id
        status
        happenedOn
        source
        note
        recordedAt
        recordedBy
        movedTo {
          id
          name
        }
      }
      people {
        caseId
        reference
        initials
        sex
        ageBand
        nationality
        state
        outOn
      }
    }
  }
`);

export const CompoundMapDocument = graphql(`
  query CompoundMap {
    compoundMap {
      id
      name
      country
      province
      latitude
      longitude
      precision
      status
      held
    }
  }
`);

export type CompoundRow = ResultOf<typeof CompoundRowParts>;
export type OpenedCompound = NonNullable<ResultOf<typeof CompoundDocument>['compound']>;
export type MapPlace = ResultOf<typeof CompoundMapDocument>['compoundMap'][number];
