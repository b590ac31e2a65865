import { listFrom, oneFrom, type ResourceSource } from '../data/resource.js';
import { graphql } from '../gql/index.js';
import { OperationDocument, type OperationRow } from './operation-documents.js';

export const OperationsDocument = graphql(`
  query Operations($filter: OperationFilter, $first: Int, $after: String) {
    operations(filter: $filter, first: $first, after: $after) {
      nodes {
        ...OperationRowParts
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
    OperationsDocument,
    ({ filter, first, after }) => ({ filter: filter, first, after }),
    (result) => result.operations,
  ),
  one: oneFrom(
    OperationDocument,
    (id) => ({ id }),
    (result) => result.operation,
  ),
} satisfies ResourceSource<OperationRow>;
