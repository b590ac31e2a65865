import { listFrom, type ResourceSource } from '../data/resource.js';
import type { MovementPartsFragment, MovementTime } from '../gql/graphql.js';
import { MovementsDocument } from './movement-documents.js';

export default {
  list: listFrom(
    MovementsDocument,
    ({ filter, first, after }) => ({
      filter: {
        time: (typeof filter['time'] === 'string' ? filter['time'] : 'UPCOMING') as MovementTime,
        ...(typeof filter['toCountry'] === 'string' ? { toCountry: filter['toCountry'] } : {}),
      },
      first,
      after,
    }),
    (result) => result.movements,
  ),
} satisfies ResourceSource<MovementPartsFragment>;
