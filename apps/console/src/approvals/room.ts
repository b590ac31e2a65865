import HowToVoteOutlined from '@mui/icons-material/HowToVoteOutlined';
import type { Room } from '../shell/room.js';

export const approvalsRoom: Room = {
  key: 'approvals',
  rail: [
    {
      labelKey: 'approvals.nav',
      icon: HowToVoteOutlined,
      to: '/requests',
      permission: 'approval.read',
      order: 62,
    },
  ],
  pages: [
    {
      path: '/requests',
      titleKey: 'approvals.title',
      permission: 'approval.read',
      load: () => import('./requests-page.js'),
    },
    { path: '/requests/:id', permission: 'approval.read', load: () => import('./request-page.js') },
  ],
};
