import LocalShippingOutlined from '@mui/icons-material/LocalShippingOutlined';
import type { Room } from '../shell/room.js';
import { custodyRoom } from './custody/room.js';
import { rescueRequestsRoom as requests } from './requests/room.js';

export const rescuesRoom: Room = {
  key: 'rescues',
  rail: [
    {
      labelKey: 'shell.nav.rescues',
      icon: LocalShippingOutlined,
      to: '/rescues',
      permission: 'operation.read',
      order: 20,
      phone: true,
    },
    ...custodyRoom.rail,
  ],
  pages: [
    {
      path: '/rescues',
      titleKey: 'rescues.list.title',
      permission: 'operation.read',
      load: () => import('./operation-list-page.js'),
    },
    {
      path: '/rescues/board',
      titleKey: 'operations.board.title',
      permission: 'operation.read',
      load: () => import('./board-page.js'),
    },
    {
      path: '/rescues/new',
      titleKey: 'rescues.plan.new',
      permission: 'operation.plan',
      load: () => import('./plan-page.js'),
    },
    { path: '/rescues/:id', permission: 'operation.read', load: () => import('./operation-page.js') },
    { path: '/rescues/:id/risk', permission: 'operation.read', load: () => import('./risk-page.js') },
    { path: '/rescues/:id/report', permission: 'operation.read', load: () => import('./report-page.js') },
    { path: '/rescues/:id/tags', permission: 'operation.record', load: () => import('./tags-page.js') },
    { path: '/rescues/:id/change', permission: 'operation.plan', load: () => import('./change-page.js') },
    { path: '/rescues/:id/list', permission: 'roster.import', load: () => import('./bring-list-page.js') },
    { path: '/rescues/:id/list/:importId', permission: 'roster.import', load: () => import('./mapping-page.js') },
    { path: '/rescues/:id/people', permission: 'roster.import', load: () => import('./people-page.js') },
    ...requests.pages,
    ...custodyRoom.pages,
  ],
  acts: [
    {
      labelKey: 'rescues.plan.new',
      to: '/rescues/new',
      permission: 'operation.plan',
      icon: LocalShippingOutlined,
      isNew: true,
    },
    ...requests.acts,
  ],
  resources: { operations: () => import('./operation-source.js'), ...requests.resources },
  searches: [
    { titleKey: 'rescues.search', permission: 'operation.read', load: () => import('./operation-search.js') },
    ...requests.searches,
  ],
};
