import { useSyncExternalStore } from 'react';

let open: { readonly answer: (given: boolean) => void } | null = null;
let asked: Promise<boolean> | null = null;
const listeners = new Set<() => void>();

function change(next: typeof open): void {
  open = next;
  listeners.forEach((listener) => listener());
}

/** One dialog for the whole console (it hangs in the layout); requests that need a fresh factor wait here together. */
export const freshFactorStore = {
  /** Whether the person gave a factor; false: they go back to what they were doing. */
  ask: (): Promise<boolean> =>
    (asked ??= new Promise<boolean>((resolve) => {
      change({
        answer: (given) => {
          asked = null;
          change(null);
          resolve(given);
        },
      });
    })),
  read: () => open,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export const useFreshFactorQuestion = (): typeof open =>
  useSyncExternalStore(freshFactorStore.subscribe, freshFactorStore.read);

/** The API's word for it, over REST and in a GraphQL answer. */
export function asksForFreshFactor(body: unknown): boolean {
  const { code, errors } = (body ?? {}) as {
    code?: unknown;
    errors?: readonly { extensions?: { code?: unknown } }[];
  };
  return code === 'FRESH_FACTOR_NEEDED' || errors?.[0]?.extensions?.code === 'FRESH_FACTOR_NEEDED';
}
