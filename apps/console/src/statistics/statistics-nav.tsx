import { RoomNav } from '../parts/room-nav.js';

export function StatisticsNav() {
  return (
    <RoomNav
      labelKey="statistics.title"
      parts={[
        { to: '/statistics', labelKey: 'statisticsDesk.nav.desk', permission: 'statistics.read', end: true },
        { to: '/statistics/report', labelKey: 'statisticsReport.nav', permission: 'statistics.release' },
        { to: '/statistics/over-periods', labelKey: 'statisticsDesk.nav.over', permission: 'statistics.read' },
        { to: '/statistics/recipients', labelKey: 'recipients.nav', permission: 'statistics.read' },
        { to: '/statistics/ledger', labelKey: 'statisticsDesk.nav.ledger', permission: 'statistics.read' },
      ]}
    />
  );
}
