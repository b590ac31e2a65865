import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import type { Room } from '../shell/room.js';

export const peopleRoom: Room = {
  key: 'people',
  rail: [
    { labelKey: 'shell.nav.people', icon: GroupsOutlined, to: '/people', permission: 'peopleAround.read', order: 50 },
  ],
  pages: [
    {
      path: '/people',
      titleKey: 'people.title',
      permission: 'peopleAround.read',
      load: () => import('./known-people-page.js'),
    },
  ],
  resources: { knownPeople: () => import('./known-people-source.js') },
  searches: [
    {
      titleKey: 'people.known.search',
      permission: 'peopleAround.read',
      load: () => import('./known-people-search.js'),
    },
  ],
};
