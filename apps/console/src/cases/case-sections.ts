import type { SvgIconComponent } from '@mui/icons-material';
import CampaignOutlined from '@mui/icons-material/CampaignOutlined';
import DescriptionOutlined from '@mui/icons-material/DescriptionOutlined';
import FactCheckOutlined from '@mui/icons-material/FactCheckOutlined';
import FlightTakeoffOutlined from '@mui/icons-material/FlightTakeoffOutlined';
import GroupsOutlined from '@mui/icons-material/GroupsOutlined';
import HowToRegOutlined from '@mui/icons-material/HowToRegOutlined';
import LocationOnOutlined from '@mui/icons-material/LocationOnOutlined';
import NightShelterOutlined from '@mui/icons-material/NightShelterOutlined';
import PaymentsOutlined from '@mui/icons-material/PaymentsOutlined';
import RecordVoiceOverOutlined from '@mui/icons-material/RecordVoiceOverOutlined';
import TimelineOutlined from '@mui/icons-material/TimelineOutlined';
import { lazy, type ComponentType, type LazyExoticComponent } from 'react';
import type { FieldClass } from '@homeward/domain';
import type { Permission } from '../shell/room.js';

export interface SectionProps {
  readonly caseId: string;
}

type Section = ComponentType<SectionProps>;

/** Sections that other rooms bring along. One that is not built is not in here, and then has no link either. */
const brought = import.meta.glob<Readonly<Record<string, Section>>>([
  '../intake/interview-section.tsx',
  '../intake/stays-section.tsx',
  '../papers/papers-section.tsx',
  '../people/people-section.tsx',
  '../repatriation/costs/costs-section.tsx',
  '../repatriation/way-home-section.tsx',
  '../rescues/custody-section.tsx',
  '../rescues/requests/requests-section.tsx',
]);

function broughtBy(path: string): LazyExoticComponent<Section> | undefined {
  const load = brought[path];
  if (!load) return undefined;
  return lazy(async () => {
    const module = await load();
    const section = module.default ?? Object.values(module).find((part) => typeof part === 'function');
    if (!section) throw new Error(`${path} exports no section`);
    return { default: section };
  });
}

export interface CaseSection {
  /** Stands in the address: /cases/:id/<key>; the first one stands alone. */
  readonly key: string;
  readonly labelKey: string;
  readonly icon: SvgIconComponent;
  readonly permission?: Permission;
  /** Class of fields that must be open on this very case. */
  readonly needs?: FieldClass;
  readonly component: Section | LazyExoticComponent<Section> | undefined;
}

export const caseSections: readonly CaseSection[] = [
  {
    key: '',
    labelKey: 'cases.section.overview',
    icon: TimelineOutlined,
    component: lazy(() => import('./overview-section.js')),
  },
  {
    key: 'verification',
    labelKey: 'cases.section.verification',
    icon: FactCheckOutlined,
    component: lazy(() => import('./verification-section.js')),
  },
  {
    key: 'intake',
    labelKey: 'cases.section.interview',
    icon: RecordVoiceOverOutlined,
    permission: 'interview.read',
    needs: 'sensitive',
    component: broughtBy('../intake/interview-section.tsx'),
  },
  {
    key: 'stays',
    labelKey: 'cases.section.stays',
    icon: LocationOnOutlined,
    permission: 'interview.read',
    needs: 'sensitive',
    component: broughtBy('../intake/stays-section.tsx'),
  },
  {
    key: 'screening',
    labelKey: 'cases.section.screening',
    icon: HowToRegOutlined,
    component: lazy(() => import('./identification-section.js')),
  },
  {
    key: 'people',
    labelKey: 'cases.section.people',
    icon: GroupsOutlined,
    permission: 'peopleAround.read',
    needs: 'sensitive',
    component: broughtBy('../people/people-section.tsx'),
  },
  {
    key: 'rescue',
    labelKey: 'rescueRequests.section.title',
    icon: CampaignOutlined,
    permission: 'rescueRequest.read',
    component: broughtBy('../rescues/requests/requests-section.tsx'),
  },
  {
    key: 'custody',
    labelKey: 'cases.section.custody',
    icon: NightShelterOutlined,
    permission: 'custody.read',
    component: broughtBy('../rescues/custody-section.tsx'),
  },
  {
    key: 'way-home',
    labelKey: 'cases.section.wayHome',
    icon: FlightTakeoffOutlined,
    permission: 'repatriation.read',
    component: broughtBy('../repatriation/way-home-section.tsx'),
  },
  {
    key: 'costs',
    labelKey: 'costs.title',
    icon: PaymentsOutlined,
    permission: 'cost.read',
    component: broughtBy('../repatriation/costs/costs-section.tsx'),
  },
  {
    key: 'documents',
    labelKey: 'cases.section.documents',
    icon: DescriptionOutlined,
    permission: 'identityDocument.read',
    component: broughtBy('../papers/papers-section.tsx'),
  },
];
