import { useEffect } from 'react';
import { connectionStore, lookForServer, useConnected } from '../data/connection-store.js';
import { pagesFor } from '../rooms.js';
import { useSessionState } from '../session/session-store.js';
import type { RoomPage } from './room.js';

const afterMs = 4_000;

/** One after another, and none without a line: a browser never asks again for a module that failed once. */
async function fetchAhead(wanted: readonly RoomPage[], isOver: () => boolean): Promise<void> {
  for (const page of wanted) {
    if (isOver() || !connectionStore.read()) return;
    try {
      await page.load();
    } catch {
      await lookForServer();
    }
  }
}

/**
 * Fetches the code of the pages that the session may open while nothing else is going on: at a gate without a network the
 * roster must open although it was not open before. It goes on when a lost line is back. Who asked the browser to save data
 * is asked again at each page.
 */
export function usePagesAhead(): void {
  const { session } = useSessionState();
  const connected = useConnected();
  useEffect(() => {
    const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
    if (!session || !connected || connection?.saveData === true) return undefined;
    let over = false;
    const timer = window.setTimeout(() => void fetchAhead(pagesFor(session), () => over), afterMs);
    return () => {
      over = true;
      window.clearTimeout(timer);
    };
  }, [session, connected]);
}
