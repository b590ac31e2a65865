import AddOutlined from '@mui/icons-material/AddOutlined';
import FolderSharedOutlined from '@mui/icons-material/FolderSharedOutlined';
import type { Room } from '../shell/room.js';

export const casesRoom: Room = {
  key: 'cases',
  rail: [
    {
      labelKey: 'shell.nav.cases',
      icon: FolderSharedOutlined,
      to: '/cases',
      permission: 'case.read',
      order: 10,
      phone: true,
    },
  ],
  pages: [
    {
      path: '/cases',
      titleKey: 'cases.list.title',
      permission: 'case.read',
      load: () => import('./case-list-page.js'),
    },
    {
      path: '/cases/new',
      titleKey: 'cases.plea.new',
      permission: 'case.registerPlea',
      load: () => import('./plea-page.js'),
    },
    { path: '/cases/:id/:section?', permission: 'case.read', load: () => import('./case-page.js') },
  ],
  acts: [
    {
      labelKey: 'cases.plea.new',
      to: '/cases/new',
      permission: 'case.registerPlea',
      icon: AddOutlined,
      isNew: true,
    },
  ],
  resources: { cases: () => import('./case-source.js') },
  searches: [{ titleKey: 'cases.search', permission: 'case.read', load: () => import('./case-search.js') }],
};
