import AccountBalanceOutlined from '@mui/icons-material/AccountBalanceOutlined';
import CalendarMonthOutlined from '@mui/icons-material/CalendarMonthOutlined';
import ConnectingAirportsOutlined from '@mui/icons-material/ConnectingAirportsOutlined';
import CurrencyExchangeOutlined from '@mui/icons-material/CurrencyExchangeOutlined';
import FenceOutlined from '@mui/icons-material/FenceOutlined';
import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import FlightTakeoffOutlined from '@mui/icons-material/FlightTakeoffOutlined';
import PaymentsOutlined from '@mui/icons-material/PaymentsOutlined';
import { lazy } from 'react';
import type { Room } from '../shell/room.js';

export const repatriationRoom: Room = {
  key: 'repatriation',
  rail: [
    {
      labelKey: 'shell.nav.wayHome',
      icon: FlightTakeoffOutlined,
      to: '/way-home',
      permission: 'repatriation.board',
      order: 30,
    },
    {
      labelKey: 'repatriation.journey.list',
      icon: ConnectingAirportsOutlined,
      to: '/journeys',
      permission: 'movement.read',
      order: 31,
    },
    {
      labelKey: 'calendar.title',
      icon: CalendarMonthOutlined,
      to: '/way-home/calendar',
      permission: 'timeline.read',
      unless: 'repatriation.board',
      order: 32,
    },
    {
      labelKey: 'journeys.tick.mine',
      icon: FactCheckOutlined,
      to: '/escorting',
      permission: 'movement.tick',
      unless: 'repatriation.board',
      order: 34,
    },
    {
      labelKey: 'costs.page',
      icon: PaymentsOutlined,
      to: '/costs',
      permission: 'cost.export',
      order: 33,
    },
    {
      labelKey: 'costs.reference.title',
      icon: CurrencyExchangeOutlined,
      to: '/money',
      permission: 'reference.change',
      order: 44,
    },
    {
      labelKey: 'wayHomeMap.crossing.title',
      icon: FenceOutlined,
      to: '/crossings',
      permission: 'reference.change',
      order: 43,
    },
    {
      labelKey: 'repatriation.missions.title',
      icon: AccountBalanceOutlined,
      to: '/missions',
      permission: 'reference.change',
      order: 42,
    },
    {
      labelKey: 'repatriation.partner.title',
      icon: FlightTakeoffOutlined,
      to: '/shared',
      permission: 'repatriation.updateOwnItem',
      badge: lazy(() => import('./partners/new-shares-badge.js')),
      order: 10,
      phone: true,
    },
  ],
  pages: [
    {
      path: '/way-home',
      titleKey: 'repatriation.board.title',
      permission: 'repatriation.board',
      load: () => import('./board-page.js'),
    },
    {
      path: '/way-home/calendar',
      titleKey: 'calendar.title',
      permission: 'timeline.read',
      load: () => import('./calendar/calendar-page.js'),
    },
    {
      path: '/way-home/figures',
      titleKey: 'figures.title',
      permission: 'repatriation.board',
      load: () => import('./figures/figures-page.js'),
    },
    {
      path: '/way-home/meeting/:missionId',
      permission: 'repatriation.board',
      load: () => import('./meeting-sheet-page.js'),
    },
    {
      path: '/way-home/map',
      titleKey: 'wayHomeMap.title',
      permission: 'wayHomeMap.read',
      load: () => import('./map/map-page.js'),
    },
    {
      path: '/crossings',
      titleKey: 'wayHomeMap.crossing.title',
      permission: 'reference.read',
      load: () => import('./map/crossings-page.js'),
    },
    {
      path: '/journeys',
      titleKey: 'repatriation.journey.list',
      permission: 'movement.read',
      load: () => import('./journey-list-page.js'),
    },
    {
      path: '/journeys/new',
      titleKey: 'repatriation.journey.new',
      permission: 'movement.record',
      load: () => import('./booking-page.js'),
    },
    {
      path: '/escorting',
      titleKey: 'journeys.tick.mine',
      permission: 'movement.tick',
      load: () => import('./journeys/escorting-page.js'),
    },
    {
      path: '/journeys/:id/tick',
      titleKey: 'journeys.tick.title',
      permission: 'movement.tick',
      load: () => import('./journeys/tick-page.js'),
    },
    { path: '/journeys/:id', permission: 'movement.read', load: () => import('./journey-page.js') },
    {
      path: '/missions',
      titleKey: 'repatriation.missions.title',
      permission: 'reference.read',
      load: () => import('./missions-page.js'),
    },
    {
      path: '/missions/new',
      titleKey: 'repatriation.missions.new',
      permission: 'reference.change',
      load: () => import('./mission-form-page.js'),
    },
    {
      path: '/missions/to-check',
      titleKey: 'missions.checkPage',
      permission: 'reference.read',
      load: () => import('./missions-to-check-page.js'),
    },
    {
      path: '/missions/list',
      titleKey: 'missions.list.title',
      permission: 'reference.change',
      load: () => import('./mission-list-page.js'),
    },
    { path: '/missions/:id', permission: 'reference.read', load: () => import('./mission-page.js') },
    { path: '/missions/:id/correct', permission: 'reference.change', load: () => import('./mission-form-page.js') },
    {
      path: '/checklists',
      titleKey: 'repatriation.templates.title',
      permission: 'reference.read',
      load: () => import('./templates-page.js'),
    },
    {
      path: '/checklists/new',
      titleKey: 'repatriation.templates.new',
      permission: 'reference.change',
      load: () => import('./template-form-page.js'),
    },
    { path: '/checklists/:id/edit', permission: 'reference.change', load: () => import('./template-form-page.js') },
    {
      path: '/journeys/:id/handover',
      titleKey: 'journeys.handover.title',
      permission: 'movement.record',
      load: () => import('./journeys/handover-page.js'),
    },
    {
      path: '/cases/:caseId/handovers',
      titleKey: 'journeys.forms.title',
      permission: 'repatriation.read',
      load: () => import('./journeys/handover-forms-page.js'),
    },
    {
      path: '/follow-ups',
      titleKey: 'journeys.figures.title',
      permission: 'repatriation.board',
      load: () => import('./journeys/follow-up-figures-page.js'),
    },
    {
      path: '/receptions',
      titleKey: 'journeys.reception.all',
      permission: 'reference.read',
      load: () => import('./journeys/receptions-page.js'),
    },
    {
      path: '/receptions/new',
      titleKey: 'journeys.reception.new',
      permission: 'reference.change',
      load: () => import('./journeys/reception-form-page.js'),
    },
    { path: '/receptions/:id', permission: 'reference.read', load: () => import('./journeys/reception-form-page.js') },
    {
      path: '/transit-rules',
      titleKey: 'journeys.rules.title',
      permission: 'reference.read',
      load: () => import('./journeys/transit-rules-page.js'),
    },
    {
      path: '/costs',
      titleKey: 'costs.page',
      permission: 'cost.read',
      load: () => import('./costs/costs-page.js'),
    },
    {
      path: '/money',
      titleKey: 'costs.reference.title',
      permission: 'reference.read',
      load: () => import('./costs/money-page.js'),
    },
    {
      path: '/fine-rules',
      titleKey: 'repatriation.rules.title',
      permission: 'reference.read',
      load: () => import('./fine-rules-page.js'),
    },
    {
      path: '/way-home/proposals',
      titleKey: 'partners.proposals.pageTitle',
      permission: 'repatriation.board',
      load: () => import('./partners/proposals-block.js'),
    },
    {
      path: '/administration/partners',
      titleKey: 'partners.settings.title',
      permission: 'organisation.configure',
      load: () => import('./partners/partners-page.js'),
    },
    {
      path: '/shared',
      titleKey: 'repatriation.partner.title',
      permission: 'repatriation.updateOwnItem',
      load: () => import('./partners/shared-page.js'),
    },
  ],
  acts: [
    {
      labelKey: 'repatriation.journey.new',
      to: '/journeys/new',
      permission: 'movement.record',
      icon: FlightTakeoffOutlined,
      isNew: true,
    },
  ],
  resources: {
    waitingItems: () => import('./waiting-source.js'),
    movements: () => import('./journey-source.js'),
    costs: () => import('./costs/cost-source.js'),
  },
};
