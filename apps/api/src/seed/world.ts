import type { BlindIndex } from '@homeward/domain/matching';
import type { FineRule, Role, WorkingCalendar } from '@homeward/domain';
import type { Rows } from './copy.js';
import type { Days } from './days.js';
import type { ListedCompound } from './compound-list.js';
import type { SeededDonor } from './money.js';
import type { Operation } from './operations.js';
import type { SeededTemplate } from './checklist-templates.js';
import type { Random } from './random.js';

export interface Staff {
  readonly id: string;
  readonly name: string;
  readonly account: string | undefined;
  /** Sending country of the mission, for partners. */
  readonly mission: string | undefined;
  readonly roles: readonly Role[];
  readonly teams: readonly number[];
  readonly disabled: boolean;
}

export interface Mission {
  readonly id: string;
  readonly name: string;
  readonly sending: string;
  /** Where it lies; another country than where the person is, for many. */
  readonly country: string;
  readonly calendar: WorkingCalendar;
}

export interface Compound extends ListedCompound {
  readonly id: string;
  /** The nearer the front, the more people were held there. */
  readonly weight: number;
}

/** What the people of one organisation are woven into. Everything in it is written before the first person is. */
export interface Organisation {
  readonly index: number;
  readonly id: string;
  readonly country: string;
  readonly prefix: string;
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly staff: readonly Staff[];
  readonly missions: readonly Mission[];
  /** By nationality: who acts for its nationals here. */
  readonly coverage: ReadonlyMap<string, Mission>;
  readonly fineRules: readonly FineRule[];
  readonly donors: readonly SeededDonor[];
  readonly templates: readonly SeededTemplate[];
  readonly compounds: readonly Compound[];
  readonly operations: readonly Operation[];
}

export interface World {
  readonly days: Days;
  readonly rows: Rows;
  /** Files people as the application does. */
  readonly index: BlindIndex;
  readonly organisations: readonly Organisation[];
}

export function staffOf(organisation: Organisation, role: Role, team?: number): readonly Staff[] {
  return organisation.staff.filter(
    (one) => !one.disabled && one.roles.includes(role) && (team === undefined || one.teams.includes(team)),
  );
}

/**
 * Somebody of the team with the role, else somebody of the organisation. What the accounts "caseworker" and "field" see
 * is dealt out to them on purpose: enough to try everything, and not too much to find anything.
 */
export function anyOf(organisation: Organisation, role: Role, team: number, random: Random): Staff {
  const dealt = role === 'caseworker' || role === 'field_officer';
  const all = staffOf(organisation, role).filter((one) => !dealt || one.account === undefined);
  const near = all.filter((one) => one.teams.includes(team));
  return random.pick(near.length > 0 ? near : all);
}

export function account(organisation: Organisation, name: string): Staff {
  const found = organisation.staff.find((one) => one.account === name);
  if (!found) throw new Error(`no account ${name}`);
  return found;
}
