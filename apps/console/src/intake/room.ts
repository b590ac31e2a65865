import type { Room } from '../shell/room.js';

export const intakeRoom: Room = {
  key: 'intake',
  rail: [],
  pages: [
    {
      path: '/interviews',
      titleKey: 'intake.drafts.title',
      permission: 'interview.record',
      load: () => import('./drafts-page.js'),
    },
    { path: '/interviews/:id', permission: 'interview.read', load: () => import('./interview-page.js') },
  ],
};
