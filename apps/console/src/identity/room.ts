import ManageAccountsOutlined from '@mui/icons-material/ManageAccountsOutlined';
import PersonAddOutlined from '@mui/icons-material/PersonAddOutlined';
import type { Room } from '../shell/room.js';

export const identityRoom: Room = {
  key: 'identity',
  rail: [
    {
      labelKey: 'shell.nav.administration',
      icon: ManageAccountsOutlined,
      to: '/administration',
      permission: ['users.read', 'organisation.configure'],
      order: 70,
    },
  ],
  pages: [
    {
      path: '/administration',
      permission: ['users.read', 'organisation.configure'],
      load: () => import('./administration-page.js'),
    },
    {
      path: '/administration/users',
      titleKey: 'identity.users.title',
      permission: 'users.read',
      load: () => import('./users-page.js'),
    },
    { path: '/administration/users/:id', permission: 'users.read', load: () => import('./user-page.js') },
    { path: '/administration/users/:id/change', permission: 'users.change', load: () => import('./change-page.js') },
    // Found in the palette as the act below.
    { path: '/administration/invite', permission: 'users.invite', load: () => import('./invite-page.js') },
    {
      path: '/administration/invitations',
      titleKey: 'identity.invitations.title',
      permission: 'users.read',
      load: () => import('./invitations-page.js'),
    },
    {
      path: '/administration/teams',
      titleKey: 'identity.teams.title',
      permission: 'users.read',
      load: () => import('./teams-page.js'),
    },
    {
      path: '/administration/organisation',
      titleKey: 'identity.organisation.title',
      permission: 'organisation.configure',
      load: () => import('./organisation-page.js'),
    },
    {
      path: '/administration/deadlines',
      titleKey: 'identity.deadlines.title',
      permission: 'organisation.configure',
      load: () => import('./deadlines-page.js'),
    },
    {
      path: '/administration/machines',
      titleKey: 'identity.machines.title',
      permission: 'organisation.configure',
      load: () => import('./machines-page.js'),
    },
  ],
  acts: [
    {
      labelKey: 'identity.invite.title',
      to: '/administration/invite',
      permission: 'users.invite',
      icon: PersonAddOutlined,
      isNew: true,
    },
  ],
  resources: { users: () => import('./user-source.js') },
  searches: [{ titleKey: 'identity.users.title', permission: 'users.read', load: () => import('./user-search.js') }],
};
