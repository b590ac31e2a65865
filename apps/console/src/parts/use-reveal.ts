import { useCallback, useEffect, useState } from 'react';
import { sessionStore } from '../session/session-store.js';

export const hideAfterMs = 60_000;

export interface Reveal<TFields> {
  readonly fields: TFields | null;
  readonly loading: boolean;
  readonly failed: boolean;
  readonly show: () => Promise<void>;
  readonly hide: () => void;
}

/**
 * Personal fields on demand: `load` reads them (and the server logs the reading), they hide again after a minute in which
 * nobody moved, typed or touched, and at once when the window is put away or the
 * session is gone. Hidden means gone from memory, not covered.
 */
export function useReveal<TFields>(load: () => Promise<TFields>): Reveal<TFields> {
  const [fields, setFields] = useState<TFields | null>(null);
  const [loading, setLoading] = useState(false);
  const [failed, setFailed] = useState(false);
  const hide = useCallback(() => setFields(null), []);
  const shown = fields !== null;

  useEffect(() => {
    if (!shown) return undefined;
    let timer = window.setTimeout(hide, hideAfterMs);
    const used = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(hide, hideAfterMs);
    };
    const put = (): void => {
      if (document.visibilityState === 'hidden') hide();
    };
    const uses = ['pointerdown', 'pointermove', 'keydown', 'scroll'] as const;
    uses.forEach((use) => window.addEventListener(use, used, { passive: true, capture: true }));
    document.addEventListener('visibilitychange', put);
    const lost = sessionStore.subscribe(() => {
      if (sessionStore.read().lost) hide();
    });
    return () => {
      lost();
      window.clearTimeout(timer);
      uses.forEach((use) => window.removeEventListener(use, used, { capture: true }));
      document.removeEventListener('visibilitychange', put);
    };
  }, [shown, hide]);

  async function show(): Promise<void> {
    setLoading(true);
    setFailed(false);
    try {
      setFields(await load());
    } catch {
      setFailed(true);
    } finally {
      setLoading(false);
    }
  }

  return { fields, loading, failed, show, hide };
}
