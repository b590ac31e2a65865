import InsightsOutlined from '@mui/icons-material/InsightsOutlined';
import type { Room } from '../shell/room.js';

export const statisticsRoom: Room = {
  key: 'statistics',
  rail: [
    {
      labelKey: 'shell.nav.statistics',
      icon: InsightsOutlined,
      to: '/statistics',
      permission: 'statistics.read',
      order: 60,
      phone: true,
    },
  ],
  pages: [
    {
      path: '/statistics',
      titleKey: 'statistics.title',
      permission: 'statistics.read',
      load: () => import('./statistics-page.js'),
    },
    {
      path: '/statistics/report',
      titleKey: 'statisticsReport.title',
      permission: 'statistics.release',
      load: () => import('./report-page.js'),
    },
    {
      path: '/statistics/ledger',
      titleKey: 'statisticsDesk.ledger.title',
      permission: 'statistics.read',
      load: () => import('./ledger-page.js'),
    },
    {
      path: '/statistics/recipients',
      titleKey: 'recipients.title',
      permission: 'statistics.read',
      load: () => import('./recipients-page.js'),
    },
    {
      path: '/statistics/over-periods',
      titleKey: 'statisticsDesk.over.title',
      permission: 'statistics.read',
      load: () => import('./over-periods-page.js'),
    },
    { path: '/statistics/periods/:id', permission: 'statistics.read', load: () => import('./period-page.js') },
    { path: '/statistics/releases/:id', permission: 'statistics.read', load: () => import('./release-page.js') },
  ],
};
