import CampaignOutlined from '@mui/icons-material/CampaignOutlined';
import type { Room } from '../../shell/room.js';

/** Pages of the rescues room that come before an operation. */
export const rescueRequestsRoom = {
  key: 'rescueRequests',
  rail: [],
  pages: [
    {
      path: '/rescue-requests',
      titleKey: 'rescueRequests.list.title',
      permission: 'rescueRequest.read',
      load: () => import('./request-list-page.js'),
    },
    {
      path: '/rescue-requests/new',
      titleKey: 'rescueRequests.new.title',
      permission: 'rescueRequest.record',
      load: () => import('./new-request-page.js'),
    },
    { path: '/rescue-requests/:id', permission: 'rescueRequest.read', load: () => import('./request-page.js') },
    {
      path: '/rescue-requests/:id/people',
      permission: 'rescueRequest.record',
      load: () => import('./add-people-page.js'),
    },
    {
      path: '/rescue-bodies',
      titleKey: 'rescueRequests.bodies.title',
      permission: 'reference.read',
      load: () => import('./bodies-page.js'),
    },
    {
      path: '/rescue-bodies/new',
      titleKey: 'rescueRequests.bodies.new',
      permission: 'reference.change',
      load: () => import('./body-form-page.js'),
    },
    { path: '/rescue-bodies/:id', permission: 'reference.read', load: () => import('./body-page.js') },
    { path: '/rescue-bodies/:id/change', permission: 'reference.change', load: () => import('./body-form-page.js') },
  ],
  acts: [
    {
      labelKey: 'rescueRequests.new.one',
      to: '/rescue-requests/new',
      permission: 'rescueRequest.record',
      icon: CampaignOutlined,
      isNew: true,
    },
  ],
  resources: { rescueRequests: () => import('./request-source.js') },
  searches: [
    { titleKey: 'rescueRequests.search', permission: 'rescueRequest.read', load: () => import('./request-search.js') },
  ],
} satisfies Room;
