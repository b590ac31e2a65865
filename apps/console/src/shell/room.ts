import type { SvgIconComponent } from '@mui/icons-material';
import type { Permission as Right } from '@homeward/policy';
import type { ComponentType } from 'react';
import type { ResourceLoader } from '../data/data-provider.js';

/** Any one of the names is enough; none means every signed-in person. */
export type Permission = Right | readonly Right[];

export interface RailEntry {
  readonly labelKey: string;
  readonly icon: SvgIconComponent;
  readonly to: string;
  readonly permission?: Permission;
  /** Who has one of these reaches the page from another one, and needs no entry for it. */
  readonly unless?: Permission;
  /** Place in the rail, small first: home 0, cases 10, rescues 20, way home 30, places 40, people 50, statistics 60, administration 70. */
  readonly order: number;
  /** What is new there, beside the word: lazy, so that it is loaded when the entry is shown. */
  readonly badge?: ComponentType;
  /** Has its place in the phone's bottom bar (Home, Cases, Rescues); everything else is in the sheet. */
  readonly phone?: boolean;
}

export interface RoomPage {
  /** Absolute, in react-router's form: `/cases/:id/interview`. */
  readonly path: string;
  readonly permission?: Permission;
  /** The component is the default export. Loaded when the page is first opened. */
  readonly load: () => Promise<{ readonly default: ComponentType }>;
  /** Pages with a title and no parameter can be found in the Ctrl K palette. */
  readonly titleKey?: string;
}

/** Something that can be begun from anywhere: stands in the palette, and in "New" when it makes something new. */
export interface RoomAct {
  readonly labelKey: string;
  readonly to: string;
  readonly permission: Permission;
  readonly icon?: SvgIconComponent;
  readonly isNew?: boolean;
}

export interface SearchHit {
  readonly id: string;
  readonly to: string;
  readonly primary: string;
  readonly secondary?: string;
}

export interface RoomSearch {
  readonly titleKey: string;
  readonly permission?: Permission;
  /** Loaded on the first search; the function is the default export. Sees at least two characters. */
  readonly load: () => Promise<{
    readonly default: (query: string, signal: AbortSignal) => Promise<readonly SearchHit[]>;
  }>;
}

/** Everything a room gives to the shell. Light: words, icons and imports; the room itself is loaded when opened. */
export interface Room {
  readonly key: string;
  readonly rail: readonly RailEntry[];
  readonly pages: readonly RoomPage[];
  readonly acts?: readonly RoomAct[];
  readonly resources?: Readonly<Record<string, ResourceLoader>>;
  readonly searches?: readonly RoomSearch[];
}
