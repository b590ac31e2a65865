import AddLocationAltOutlined from '@mui/icons-material/AddLocationAltOutlined';
import PlaceOutlined from '@mui/icons-material/PlaceOutlined';
import type { Room } from '../shell/room.js';

export const locationsRoom: Room = {
  key: 'locations',
  rail: [{ labelKey: 'shell.nav.places', icon: PlaceOutlined, to: '/places', permission: 'compound.read', order: 40 }],
  pages: [
    {
      path: '/places',
      titleKey: 'locations.list.title',
      permission: 'compound.read',
      load: () => import('./compound-list-page.js'),
    },
    {
      path: '/places/map',
      titleKey: 'locations.map.title',
      permission: 'compound.read',
      load: () => import('./map-page.js'),
    },
    {
      path: '/places/new',
      titleKey: 'locations.form.new',
      permission: 'compound.record',
      load: () => import('./register-page.js'),
    },
    { path: '/places/:id', permission: 'compound.read', load: () => import('./compound-page.js') },
    { path: '/places/:id/change', permission: 'compound.record', load: () => import('./correct-page.js') },
  ],
  acts: [
    {
      labelKey: 'locations.form.new',
      to: '/places/new',
      permission: 'compound.record',
      icon: AddLocationAltOutlined,
      isNew: true,
    },
  ],
  resources: { compounds: () => import('./compound-source.js') },
  searches: [{ titleKey: 'locations.search', permission: 'compound.read', load: () => import('./compound-search.js') }],
};
