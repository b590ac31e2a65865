import { authApi } from '../../session/auth-api.js';
import { sessionStore } from '../../session/session-store.js';
import { tell } from '../../session/tabs.js';

/** The device is in a stranger's hand: what is behind the screen is shut at once, in every tab, and stays as it was. */
export function lockBehind(): void {
  tell({ kind: 'locked' });
  sessionStore.locked();
  void authApi.signOut().catch(() => undefined);
}
