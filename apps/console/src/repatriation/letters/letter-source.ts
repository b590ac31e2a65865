import { listFrom, type ResourceSource } from '../../data/resource.js';
import type { LetterFilter, LetterPartsFragment } from '../../gql/graphql.js';
import { LettersDocument } from './documents.js';

export default {
  list: listFrom(
    LettersDocument,
    ({ filter, first, after }) => ({
      filter: {
        ...(typeof filter['state'] === 'string' ? { state: filter['state'] as LetterFilter['state'] } : {}),
        ...(typeof filter['kind'] === 'string' ? { kind: filter['kind'] as LetterFilter['kind'] } : {}),
      },
      first,
      after,
    }),
    (result) => result.letters,
  ),
} satisfies ResourceSource<LetterPartsFragment>;
