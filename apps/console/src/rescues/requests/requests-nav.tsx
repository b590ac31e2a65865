import { RoomNav } from '../../parts/room-nav.js';

const parts = [
  { to: '/rescues', labelKey: 'rescueRequests.nav.operations', permission: 'operation.read', end: true },
  { to: '/rescue-requests', labelKey: 'rescueRequests.nav.requests', permission: 'rescueRequest.read', end: true },
  { to: '/rescue-bodies', labelKey: 'rescueRequests.nav.bodies', permission: 'reference.read', end: true },
] as const;

/** From operations to the requests before them, and to whom they go. */
export function RequestsNav() {
  return <RoomNav labelKey="shell.nav.rescues" parts={parts} />;
}
