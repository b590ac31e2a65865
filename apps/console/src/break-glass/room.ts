import LockOpenOutlined from '@mui/icons-material/LockOpenOutlined';
import type { Room } from '../shell/room.js';

export const breakGlassRoom: Room = {
  key: 'break-glass',
  rail: [
    {
      labelKey: 'approvals.glass.nav',
      icon: LockOpenOutlined,
      to: '/break-glass/reviews',
      permission: 'case.reviewGlass',
      order: 64,
    },
  ],
  pages: [
    {
      path: '/break-glass',
      titleKey: 'approvals.glass.title',
      permission: 'case.breakGlass',
      load: () => import('./break-glass-page.js'),
    },
    {
      path: '/break-glass/reviews',
      titleKey: 'approvals.glass.reviews',
      permission: 'case.reviewGlass',
      load: () => import('./reviews-page.js'),
    },
    { path: '/break-glass/reviews/:id', permission: 'case.reviewGlass', load: () => import('./review-page.js') },
    { path: '/notices', titleKey: 'approvals.notices.title', load: () => import('./notices-page.js') },
  ],
  acts: [
    {
      labelKey: 'approvals.glass.act',
      to: '/break-glass',
      permission: 'case.breakGlass',
      icon: LockOpenOutlined,
    },
  ],
};
