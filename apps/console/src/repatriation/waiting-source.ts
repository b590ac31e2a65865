import { listFrom, type ResourceSource } from '../data/resource.js';
import type { BoardFilter, WaitingItemsQuery } from '../gql/graphql.js';
import { WaitingItemsDocument } from './board-documents.js';

export type WaitingRow = WaitingItemsQuery['waitingItems']['nodes'][number];

/** From the rail's values to the API's filter; what is not set is left out. */
export function boardFilterOf(values: Readonly<Record<string, unknown>>): BoardFilter {
  const { missionId, items, nationalities, stages, parties, waited, overdue, held, stuck, own, ownText, out } = values;
  return {
    ...(typeof missionId === 'string' ? { missionId } : {}),
    ...(Array.isArray(items) ? { items: items as BoardFilter['items'] } : {}),
    ...(Array.isArray(nationalities) ? { nationalities: nationalities as string[] } : {}),
    ...(Array.isArray(stages) ? { stages: stages as BoardFilter['stages'] } : {}),
    ...(Array.isArray(parties) ? { parties: parties as BoardFilter['parties'] } : {}),
    ...(Array.isArray(waited) ? { waited: waited as BoardFilter['waited'] } : {}),
    ...(out === true ? { out: true } : {}),
    ...(own === true ? { own: true } : {}),
    ...(typeof ownText === 'string' && ownText.trim() !== '' ? { ownText: ownText.trim().slice(0, 200) } : {}),
    ...(overdue === true ? { overdue: true } : {}),
    ...(held === true ? { held: true } : {}),
    ...(stuck === true ? { stuck: true } : {}),
  };
}

export default {
  list: listFrom(
    WaitingItemsDocument,
    ({ filter, first, after }) => ({ filter: boardFilterOf(filter), first, after }),
    (result) => result.waitingItems,
  ),
} satisfies ResourceSource<WaitingRow>;
