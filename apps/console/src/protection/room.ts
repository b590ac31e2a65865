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
  ],
  pages: [
    {
      path: '/protection',
      titleKey: 'protection.title',
      permission: 'erasure.ask',
      load: () => import('./protection-page.js'),
    },
  ],
};
