import { listFrom, oneFrom, type ResourceSource } from '../data/resource.js';
import { graphql } from '../gql/index.js';
import { CompoundDocument, type CompoundRow } from './compound-documents.js';

const CompoundsDocument = graphql(`
  query Compounds($filter: CompoundFilter, $first: Int, $after: String) {
    compounds(filter: $filter, first: $first, after: $after) {
      nodes {
        ...CompoundRowParts
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

export default {
  list: listFrom(
    CompoundsDocument,
    ({ filter, first, after }) => ({ filter: filter, first, after }),
    (result) => result.compounds,
  ),
  one: oneFrom(
    CompoundDocument,
    (id) => ({ id }),
    (result) => result.compound,
  ),
} satisfies ResourceSource<CompoundRow>;
