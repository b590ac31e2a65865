import NightShelterOutlined from '@mui/icons-material/NightShelterOutlined';
import type { Room } from '../../shell/room.js';

/** Pages of the rescues room that come after an operation: where people are. */
export const custodyRoom = {
  key: 'custody',
  rail: [
    {
      labelKey: 'inCustody.nav.room',
      icon: NightShelterOutlined,
      to: '/custody',
      permission: 'custodyPlace.read',
      order: 25,
    },
  ],
  pages: [
    {
      path: '/custody',
      titleKey: 'inCustody.places.title',
      permission: 'custodyPlace.read',
      load: () => import('./places-page.js'),
    },
    {
      path: '/custody/held',
      titleKey: 'inCustody.held.title',
      permission: 'custody.read',
      load: () => import('./held-page.js'),
    },
    {
      path: '/custody/new',
      titleKey: 'inCustody.places.new',
      permission: 'custodyPlace.change',
      load: () => import('./place-form-page.js'),
    },
    { path: '/custody/:id', permission: 'custodyPlace.read', load: () => import('./place-page.js') },
    { path: '/custody/:id/change', permission: 'custodyPlace.change', load: () => import('./place-form-page.js') },
    {
      path: '/rescues/:id/place',
      titleKey: 'inCustody.placing.title',
      permission: 'custody.record',
      load: () => import('./place-many-page.js'),
    },
    { path: '/rescues/:id/whereabouts', permission: 'operation.read', load: () => import('./whereabouts-page.js') },
  ],
} satisfies Room;
