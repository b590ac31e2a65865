import type { ComponentProps } from 'react';
import { RoomNav } from '../parts/room-nav.js';

type Tabs = ComponentProps<typeof RoomNav>['parts'];

/** The pages about everybody's way home. One alone needs no tabs, and nobody sees a tab whose page is closed to them. */
const tabs: Tabs = [
  { to: '/way-home', labelKey: 'repatriation.tabs.board', permission: 'repatriation.board', end: true },
  { to: '/way-home/calendar', labelKey: 'calendar.title', permission: 'timeline.read' },
  { to: '/way-home/map', labelKey: 'wayHomeMap.short', permission: 'wayHomeMap.read', end: true },
  { to: '/way-home/figures', labelKey: 'figures.tab', permission: 'repatriation.board' },
];

export function WayHomeTabs() {
  return <RoomNav labelKey="shell.nav.wayHome" parts={tabs} />;
}
