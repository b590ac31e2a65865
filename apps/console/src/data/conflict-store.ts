import { useSyncExternalStore } from 'react';
import type { Settleable } from './act-result.js';

export interface ConflictQuestion {
  readonly stale: Settleable;
  readonly input: unknown;
  /** Words for the fields, already translated, by path. */
  readonly labels: Readonly<Record<string, string>>;
  /** How a value of a field is written; codes and dates should not be read raw. */
  readonly show: (field: string, value: unknown) => string;
}

interface Open extends ConflictQuestion {
  readonly answer: (input: unknown) => void;
}

let open: Open | null = null;
const listeners = new Set<() => void>();

function change(next: Open | null): void {
  open = next;
  listeners.forEach((listener) => listener());
}

/** One dialog for the whole console (it hangs in the layout); an act waits here until the person has chosen. */
export const conflictStore = {
  /** The merged input, or null when the person goes back to the form. */
  ask: (question: ConflictQuestion): Promise<unknown> =>
    new Promise((resolve) => {
      change({
        ...question,
        answer: (input) => {
          change(null);
          resolve(input);
        },
      });
    }),
  read: (): Open | null => open,
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

export function useConflictQuestion(): Open | null {
  return useSyncExternalStore(conflictStore.subscribe, conflictStore.read);
}
