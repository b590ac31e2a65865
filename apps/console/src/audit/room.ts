import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import type { Room } from '../shell/room.js';

export const auditRoom: Room = {
  key: 'audit',
  rail: [
    {
      labelKey: 'shell.nav.audit',
      icon: FactCheckOutlined,
      to: '/audit',
      permission: 'audit.read',
      order: 65,
      phone: true,
    },
  ],
  pages: [{ path: '/audit', titleKey: 'audit.title', permission: 'audit.read', load: () => import('./audit-page.js') }],
  resources: { auditEvents: () => import('./audit-source.js') },
};
