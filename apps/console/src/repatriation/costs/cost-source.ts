import { listFrom, type ResourceSource } from '../../data/resource.js';
import { CostsDocument } from './cost-documents.js';
import { type Cost, filterOfRail } from './cost-words.js';

export default {
  list: listFrom(
    CostsDocument,
    ({ filter, first, after }) => ({ filter: filterOfRail(filter), first, after }),
    (result) => result.costs,
  ),
} satisfies ResourceSource<Cost>;
