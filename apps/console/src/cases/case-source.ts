import type { CaseFilter, CaseSort } from '../gql/graphql.js';
import { graphql } from '../gql/index.js';
import { listFrom, oneFrom, type ResourceSource } from '../data/resource.js';
import type { CaseRow } from './case-documents.js';
import { filterOf } from './case-filters.js';

const CasesDocument = graphql(`
  query Cases($filter: CaseFilter, $sort: CaseSort, $first: Int, $after: String) {
    cases(filter: $filter, sort: $sort, first: $first, after: $after) {
      nodes {
        ...CaseRowParts
      }
      pageInfo {
        endCursor
        hasNextPage
      }
      total {
        value
        capped
      }
      facets {
        states {
          value
          count
        }
        nationalities {
          value
          count
        }
        dangers {
          value
          count
        }
        assignees {
          value
          label
          count
        }
      }
    }
  }
`);

const CaseRowDocument = graphql(`
  query CaseRow($id: UUID!) {
    case(id: $id) {
      ...CaseRowParts
    }
  }
`);

export default {
  list: listFrom(
    CasesDocument,
    ({ filter, sort, first, after }) => ({
      filter: filterOf(filter) satisfies CaseFilter,
      sort: (sort.field === 'id' ? 'OPENED' : sort.field) as CaseSort,
      first,
      after,
    }),
    (result) => result.cases,
  ),
  one: oneFrom(
    CaseRowDocument,
    (id) => ({ id }),
    (result) => result.case,
  ),
} satisfies ResourceSource<CaseRow>;
