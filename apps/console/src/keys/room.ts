import VpnKeyOutlined from '@mui/icons-material/VpnKeyOutlined';
import type { Room } from '../shell/room.js';

export const keysRoom: Room = {
  key: 'keys',
  rail: [{ labelKey: 'identity.keys.nav', icon: VpnKeyOutlined, to: '/keys', permission: 'keys.ask', order: 72 }],
  pages: [
    {
      path: '/keys',
      titleKey: 'identity.keys.title',
      permission: 'keys.ask',
      load: () => import('./keys-page.js'),
    },
  ],
};
