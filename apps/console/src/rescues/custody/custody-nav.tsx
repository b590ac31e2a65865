import { RoomNav } from '../../parts/room-nav.js';

const parts = [
  { to: '/custody', labelKey: 'inCustody.nav.places', permission: 'custodyPlace.read', end: true },
  { to: '/custody/held', labelKey: 'inCustody.nav.held', permission: 'custody.read', end: true },
  { to: '/way-home/map', labelKey: 'wayHomeMap.short', permission: 'wayHomeMap.read', end: true },
] as const;

export function CustodyNav() {
  return <RoomNav labelKey="inCustody.nav.room" parts={parts} />;
}
