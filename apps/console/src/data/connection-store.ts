import { useSyncExternalStore } from 'react';

/**
 * Whether the server can be reached, seen from the requests themselves: `navigator.onLine` says yes on a Wi-Fi without a
 * way out. While nothing answers, a small request every ten seconds finds out when it is back.
 */
let reachable = true;
let lost = false;
let probe: number | undefined;
const listeners = new Set<() => void>();

function change(next: boolean): void {
  if (reachable === next) return;
  reachable = next;
  listeners.forEach((listener) => listener());
}

/** Finds out now, for who met silence outside of the requests (a page's code that did not come). */
export async function lookForServer(): Promise<void> {
  try {
    // Ready is more than reachable: while the database is away nothing is saved, either.
    const response = await fetch('/readyz', { cache: 'no-store', credentials: 'omit' });
    if (response.ok) connectionStore.answered();
  } catch {
    connectionStore.failed();
  }
}

export const connectionStore = {
  read: (): boolean => reachable,
  /** Whether it was away at any time since this tab was loaded: a module that did not come then is never asked for again. */
  wasLost: (): boolean => lost,
  failed: (): void => {
    lost = true;
    change(false);
    probe ??= window.setInterval(() => void lookForServer(), 10_000);
  },
  answered: (): void => {
    window.clearInterval(probe);
    probe = undefined;
    change(true);
  },
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

/** Called once at start. */
export function watchConnection(): void {
  window.addEventListener('offline', connectionStore.failed);
  window.addEventListener('online', () => void lookForServer());
}

export function useConnected(): boolean {
  return useSyncExternalStore(connectionStore.subscribe, connectionStore.read);
}
