import { isLocale } from '@homeward/i18n/locales';
import { memoryStore, type Store } from 'react-admin';

/**
 * What may outlive the page on this device: how it looks and which language it speaks, and nothing else. React-admin
 * remembers list filters in its store; a filter holds names that were searched for, so it lives in memory only and goes
 * with the page.
 */
const kept = ['locale', 'theme'] as const;
type Kept = (typeof kept)[number];

const isKept = (key: string): key is Kept => (kept as readonly string[]).includes(key);
const nameOf = (key: Kept): string => `homeward.${key}`;

/** A device that forbids storage (private window, policy) still works; it only forgets, and so it does what makes no sense. */
export function recall(key: Kept): string | undefined {
  try {
    const value = window.localStorage.getItem(nameOf(key)) ?? undefined;
    return key === 'locale' && !isLocale(value) ? undefined : value;
  } catch {
    return undefined;
  }
}

function keep(key: Kept, value: unknown): void {
  try {
    if (typeof value === 'string') window.localStorage.setItem(nameOf(key), value);
    else window.localStorage.removeItem(nameOf(key));
  } catch {
    return;
  }
}

export function consoleStore(): Store {
  const remembered: Record<string, string> = {};
  for (const key of kept) {
    const value = recall(key);
    if (value !== undefined) remembered[key] = value;
  }
  const memory = memoryStore(remembered);
  return {
    ...memory,
    setItem: (key, value) => {
      if (isKept(key)) keep(key, value);
      memory.setItem(key, value);
    },
    removeItem: (key) => {
      if (isKept(key)) keep(key, undefined);
      memory.removeItem(key);
    },
    // React-admin resets the store at sign-out. Language and appearance belong to the device and stay.
    reset: () => {
      memory.reset();
      for (const key of kept) {
        const value = recall(key);
        if (value !== undefined) memory.setItem(key, value);
      }
    },
  };
}
