import { useEffect, useId, useSyncExternalStore } from 'react';

export type SavingState = 'clean' | 'dirty' | 'saving' | 'failed';

/** Every form and draft on the page says how it stands; the top bar shows the worst of them. */
const states = new Map<string, SavingState>();
const listeners = new Set<() => void>();
const order: readonly SavingState[] = ['clean', 'dirty', 'saving', 'failed'];
let worst: SavingState = 'clean';

function set(id: string, state: SavingState): void {
  if (state === 'clean') states.delete(id);
  else states.set(id, state);
  const next = [...states.values()].reduce<SavingState>(
    (a, b) => (order.indexOf(b) > order.indexOf(a) ? b : a),
    'clean',
  );
  if (next === worst) return;
  worst = next;
  listeners.forEach((listener) => listener());
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

export function useWorstSaving(): SavingState {
  return useSyncExternalStore(subscribe, () => worst);
}

export function useReportSaving(state: SavingState): void {
  const id = useId();
  useEffect(() => {
    set(id, state);
    return () => set(id, 'clean');
  }, [id, state]);
}
