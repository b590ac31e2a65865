import { useEffect } from 'react';
import { pagesFor } from '../rooms.js';
import { useSessionState } from '../session/session-store.js';

const afterMs = 4_000;

/**
 * Fetches the code of the pages that the session may open while nothing else is going on: at a gate without a network the
 * roster must open although it was not open before. Who asked the browser to save data is asked again at each page.
 */
export function usePagesAhead(): void {
  const { session } = useSessionState();
  useEffect(() => {
    const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
    if (!session || connection?.saveData === true) return undefined;
    const timer = window.setTimeout(() => {
      pagesFor(session).forEach((page) => void page.load().catch(() => undefined));
    }, afterMs);
    return () => window.clearTimeout(timer);
  }, [session]);
}
