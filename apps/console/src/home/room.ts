import HomeOutlined from '@mui/icons-material/HomeOutlined';
import type { Room } from '../shell/room.js';

export const homeRoom: Room = {
  key: 'home',
  rail: [
    {
      labelKey: 'shell.nav.home',
      icon: HomeOutlined,
      to: '/',
      permission: 'home.read',
      order: 0,
      phone: true,
    },
  ],
  pages: [{ path: '/', titleKey: 'home.title', permission: 'home.read', load: () => import('./home-page.js') }],
};
