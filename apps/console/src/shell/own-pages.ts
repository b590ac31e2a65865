import type { RoomPage } from './room.js';

/** Pages of the shell itself: every signed-in person has them. */
export const accountPages: readonly RoomPage[] = [
  { path: '/account', titleKey: 'auth.account.title', load: () => import('../auth/account-page.js') },
  { path: '/account/security', titleKey: 'auth.securityPage.title', load: () => import('../auth/security-page.js') },
  { path: '/account/password', titleKey: 'auth.password.title', load: () => import('../auth/password-page.js') },
];

/** Pages in front of the sign-in. The token stands behind the #, so it reaches no server log and no referrer. */
export const openPages: readonly RoomPage[] = [
  { path: '/invitation/:token', load: () => import('../auth/invitation-page.js') },
  { path: '/proved', load: () => import('../auth/proved-page.js') },
];
