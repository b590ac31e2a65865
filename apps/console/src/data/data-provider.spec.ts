import { describe, expect, it } from '@jest/globals';
import { makeDataProvider } from './data-provider.js';
import type { ListQuery, ResourceSource } from './resource.js';

/** Sixty rows behind a cursor that is simply the number of rows before. */
function provider(rows = 60, capped = false) {
  const asked: ListQuery[] = [];
  const source: ResourceSource = {
    list: (query) => {
      asked.push(query);
      const from = Number(query.after ?? 0);
      const to = Math.min(from + query.first, rows);
      const nodes = Array.from({ length: to - from }, (_, at) => ({ id: `r${from + at}` }));
      const pageInfo = { endCursor: String(to), hasNextPage: to < rows };
      return Promise.resolve({ nodes, pageInfo, total: { value: rows, capped }, facets: { state: { OUT: 3 } } });
    },
    one: (id) => Promise.resolve(id === 'gone' ? null : { id }),
  };
  return { asked, data: makeDataProvider({ cases: () => Promise.resolve({ default: source }) }) };
}

const list = (page: number, filter: Record<string, unknown> = {}) => ({
  pagination: { page, perPage: 25 },
  sort: { field: 'DUE', order: 'ASC' as const },
  filter,
});

describe('lists', () => {
  it('page forwards with the cursor of the page before, without asking for it again', async () => {
    const { asked, data } = provider();
    const first = await data.getList('cases', list(1));
    const second = await data.getList('cases', list(2));
    expect(first.data[0]).toEqual({ id: 'r0' });
    expect(second.data[0]).toEqual({ id: 'r25' });
    expect(second.pageInfo).toEqual({ hasNextPage: true, hasPreviousPage: true });
    expect(asked.map((query) => query.after)).toEqual([null, '25']);
    expect(asked[0]).toMatchObject({ first: 25, sort: { field: 'DUE', direction: 'ASC' } });
  });

  it('walk to a page that was not seen yet, and stop at the last one', async () => {
    const { data } = provider();
    expect((await data.getList('cases', list(3))).data[0]).toEqual({ id: 'r50' });
    const beyond = await data.getList('cases', list(9));
    expect(beyond.data).toHaveLength(10);
    expect(beyond.meta).toMatchObject({ page: 3, facets: { state: { OUT: 3 } } });
  });

  it('keep the cursors of another filter apart', async () => {
    const { asked, data } = provider();
    await data.getList('cases', list(1));
    await data.getList('cases', list(2, { state: 'OUT' }));
    expect(asked.map((query) => query.after)).toEqual([null, null, '25']);
  });

  it('give no total that is only a lower bound', async () => {
    expect((await provider(60, true).data.getList('cases', list(1))).total).toBeUndefined();
    expect((await provider().data.getList('cases', list(1))).total).toBe(60);
  });

  it('ask references by their target', async () => {
    const { asked, data } = provider();
    await data.getManyReference('cases', { ...list(1, { open: true }), target: 'personId', id: 'p1' });
    expect(asked[0]?.filter).toEqual({ open: true, personId: 'p1' });
  });
});

describe('single records', () => {
  it('are read one by one where a room has no way for many', async () => {
    const { data } = provider();
    expect((await data.getMany('cases', { ids: ['a', 'b'] })).data).toEqual([{ id: 'a' }, { id: 'b' }]);
  });

  it('that are not there or not yours are the same fault', async () => {
    await expect(provider().data.getOne('cases', { id: 'gone' })).rejects.toMatchObject({
      kind: 'not-found',
      status: 404,
    });
  });
});

it('refuses generic writing and unknown resources', async () => {
  const { data } = provider();
  await expect(data.update('cases', { id: 'a', data: {}, previousData: { id: 'a' } })).rejects.toThrow('useAct');
  await expect(data.delete('cases', { id: 'a' })).rejects.toThrow('useAct');
  await expect(data.getList('people', list(1))).rejects.toThrow('no room registered');
});
