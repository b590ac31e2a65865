import { RoomNav } from '../parts/room-nav.js';

const parts = [
  { to: '/administration/users', labelKey: 'identity.users.title', permission: 'users.read' },
  { to: '/administration/invitations', labelKey: 'identity.invitations.title', permission: 'users.read' },
  { to: '/administration/teams', labelKey: 'identity.teams.title', permission: 'users.read' },
  {
    to: '/administration/organisation',
    labelKey: 'identity.organisation.title',
    permission: 'organisation.configure',
  },
  { to: '/administration/partners', labelKey: 'partners.settings.title', permission: 'organisation.configure' },
  { to: '/administration/deadlines', labelKey: 'identity.deadlines.title', permission: 'organisation.configure' },
  { to: '/rescue-bodies', labelKey: 'rescueRequests.nav.bodies', permission: 'reference.change' },
  { to: '/administration/machines', labelKey: 'identity.machines.title', permission: 'organisation.configure' },
] as const;

/** The pages of the room. */
export function AdministrationNav() {
  return <RoomNav labelKey="shell.nav.administration" parts={parts} />;
}
