import { RoomNav } from '../parts/room-nav.js';

const parts = [
  { to: '/protection', labelKey: 'protection.ask.title', permission: 'erasure.ask', end: true },
  { to: '/protection/due', labelKey: 'retention.due.title', permission: 'retention.read' },
  { to: '/protection/holds', labelKey: 'retention.holds.title', permission: 'retention.manage' },
  { to: '/protection/periods', labelKey: 'retention.rules.title', permission: 'retention.manage' },
] as const;

/** The pages of the room; a supervisor has the one of what is due alone. */
export function ProtectionNav() {
  return <RoomNav labelKey="protection.title" parts={parts} />;
}
