import { useEffect, useState } from 'react';
import { connectionStore, lookForServer, useConnected } from '../data/connection-store.js';
import { Offline, Renewed } from '../parts/state-blocks.js';

const reload = (): void => window.location.reload();

/**
 * The code of a page did not come. Without a connection, now or when it was fetched ahead, that is the reason, and the page
 * loads again when it is back. Else the server has a newer Homeward than this tab: whoever is here loads it, other tabs and
 * their words stay as they are.
 */
export function NotLoaded() {
  const connected = useConnected();
  const [away, setAway] = useState(!connected || connectionStore.wasLost());
  if (!connected && !away) setAway(true);
  useEffect(() => void lookForServer(), []);
  useEffect(() => {
    if (away && connected) reload();
  }, [away, connected]);
  return away ? <Offline onRetry={reload} /> : <Renewed onReload={reload} />;
}
