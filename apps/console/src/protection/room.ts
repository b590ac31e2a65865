import EventBusyOutlined from '@mui/icons-material/EventBusyOutlined';
import GppGoodOutlined from '@mui/icons-material/GppGoodOutlined';
import type { Room } from '../shell/room.js';

export const protectionRoom: Room = {
  key: 'protection',
  rail: [
    {
      labelKey: 'protection.title',
      icon: GppGoodOutlined,
      to: '/protection',
      permission: 'erasure.ask',
      order: 66,
      phone: true,
    },
    {
      labelKey: 'retention.due.title',
      icon: EventBusyOutlined,
      to: '/protection/due',
      permission: 'case.hold',
      order: 66,
    },
  ],
  pages: [
    {
      path: '/protection',
      titleKey: 'protection.title',
      permission: 'erasure.ask',
      load: () => import('./protection-page.js'),
    },
    {
      path: '/protection/due',
      titleKey: 'retention.due.title',
      permission: 'retention.read',
      load: () => import('./due-page.js'),
    },
    {
      path: '/protection/holds',
      titleKey: 'retention.holds.title',
      permission: 'retention.manage',
      load: () => import('./holds-page.js'),
    },
    {
      path: '/protection/periods',
      titleKey: 'retention.rules.title',
      permission: 'retention.manage',
      load: () => import('./periods-page.js'),
    },
  ],
};
