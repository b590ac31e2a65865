import type { DataProvider, GetListResult, RaRecord } from 'react-admin';
import { RequestFault } from './faults.js';
import { KeysetPages } from './keyset.js';
import type { Connection, ListQuery, ResourceSource, Row } from './resource.js';

export type ResourceLoader = () => Promise<{ readonly default: ResourceSource }>;

/** Steps from the nearest known page to the asked one; a link to page 40 is answered with the last page reached. */
const longestWalk = 20;

interface ListParams {
  readonly pagination?: { readonly page: number; readonly perPage: number };
  readonly sort?: { readonly field: string; readonly order: 'ASC' | 'DESC' };
  readonly filter?: Readonly<Record<string, unknown>>;
  readonly signal?: AbortSignal;
}

/**
 * React-admin's door to the API, by hand: lists and single records by the rooms' own typed documents. There is no create,
 * update or delete: what changes something is an act in the field's own words (useAct), never generic CRUD.
 */
export function makeDataProvider(resources: Readonly<Record<string, ResourceLoader>>): DataProvider {
  const pages = new KeysetPages();

  async function sourceOf(resource: string): Promise<ResourceSource> {
    const load = resources[resource];
    if (!load) throw new RequestFault('unexpected', `no room registered the resource "${resource}"`);
    return (await load()).default;
  }

  async function list(resource: string, params: ListParams): Promise<GetListResult> {
    const { list: read } = await sourceOf(resource);
    if (!read) throw new RequestFault('unexpected', `the resource "${resource}" has no list`);
    const { page, perPage } = params.pagination ?? { page: 1, perPage: 25 };
    const sort = { field: params.sort?.field ?? 'id', direction: params.sort?.order ?? 'ASC' };
    const query: Omit<ListQuery, 'after'> = { filter: params.filter ?? {}, sort, first: Math.min(perPage, 100) };
    const key = JSON.stringify([resource, query]);
    let at = pages.nearest(key, page);
    for (let step = 0; ; step += 1) {
      const answer = await read({ ...query, after: at.after }, params.signal);
      const end = answer.pageInfo.endCursor ?? null;
      // Behind the last page begins nothing.
      pages.learn(key, at.page, answer.pageInfo.hasNextPage ? end : null);
      if (at.page >= page || !answer.pageInfo.hasNextPage || step >= longestWalk) return toResult(answer, at.page);
      at = { page: at.page + 1, after: end };
    }
  }

  async function one(resource: string, id: string, signal?: AbortSignal): Promise<Row> {
    const { one: read } = await sourceOf(resource);
    if (!read) throw new RequestFault('unexpected', `the resource "${resource}" has no single record`);
    const record = await read(id, signal);
    if (!record) throw new RequestFault('not-found', id, { status: 404 });
    return record;
  }

  const notAnAct = (method: string) => (): Promise<never> =>
    Promise.reject(new RequestFault('unexpected', `${method} is not offered: write an act with useAct`));

  const provider = {
    supportAbortSignal: true,
    getList: (resource: string, params: ListParams) => list(resource, params),
    getOne: async (resource: string, params: { id: RaRecord['id']; signal?: AbortSignal }) => ({
      data: await one(resource, String(params.id), params.signal),
    }),
    getMany: async (resource: string, params: { ids: RaRecord['id'][]; signal?: AbortSignal }) => {
      const ids = params.ids.map(String);
      const { many } = await sourceOf(resource);
      if (many) return { data: [...(await many(ids, params.signal))] };
      return { data: await Promise.all(ids.map((id) => one(resource, id, params.signal))) };
    },
    getManyReference: (resource: string, params: ListParams & { target: string; id: RaRecord['id'] }) =>
      list(resource, { ...params, filter: { ...params.filter, [params.target]: params.id } }),
    create: notAnAct('create'),
    update: notAnAct('update'),
    updateMany: notAnAct('updateMany'),
    delete: notAnAct('delete'),
    deleteMany: notAnAct('deleteMany'),
  };
  return provider as unknown as DataProvider;
}

function toResult(answer: Connection<Row>, page: number): GetListResult {
  return {
    data: [...answer.nodes],
    // A capped total is not a number of rows; react-admin then pages by "has next".
    ...(answer.total && !answer.total.capped ? { total: answer.total.value } : {}),
    pageInfo: { hasNextPage: answer.pageInfo.hasNextPage, hasPreviousPage: page > 1 },
    meta: { total: answer.total ?? null, facets: answer.facets ?? null, page },
  };
}
