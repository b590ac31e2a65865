import { useStoreContext } from 'react-admin';
import { useNavigate } from 'react-router-dom';

export function listStoreKey(resource: string): string {
  return `${resource}.list`;
}

/** Opens a list with a filter (a bar of a chart, "due today 4"), without writing the filter into the address. */
export function useOpenList(): (resource: string, path: string, filter: Readonly<Record<string, unknown>>) => void {
  const store = useStoreContext();
  const navigate = useNavigate();
  return (resource, path, filter) => {
    const key = listStoreKey(resource);
    const before = store.getItem<Record<string, unknown>>(key) ?? {};
    store.setItem(key, { ...before, filter, page: 1, displayedFilters: {} });
    void navigate(path);
  };
}
