import type { CaseState, Danger } from '@homeward/domain';
import { mainLine } from '@homeward/domain';
import type { Tone } from '../parts/status-dot.js';

interface Mark {
  readonly tone: Tone;
  readonly shape: 'full' | 'half' | 'open';
}

/** A ring while the person is held, full once out; what went aside is grey, what went wrong for the person red. */
export const stateMarks = {
  REPORTED: { tone: 'due', shape: 'open' },
  VERIFYING: { tone: 'due', shape: 'half' },
  VERIFIED: { tone: 'brand', shape: 'open' },
  RESCUE_REQUESTED: { tone: 'brand', shape: 'half' },
  RESCUE_SCHEDULED: { tone: 'brand', shape: 'half' },
  OUT: { tone: 'brand', shape: 'full' },
  IN_CARE: { tone: 'brand', shape: 'full' },
  REPATRIATING: { tone: 'brand', shape: 'full' },
  HOME: { tone: 'done', shape: 'full' },
  REINTEGRATING: { tone: 'done', shape: 'half' },
  CLOSED: { tone: 'unknown', shape: 'full' },
  UNVERIFIABLE: { tone: 'unknown', shape: 'open' },
  DUPLICATE: { tone: 'unknown', shape: 'open' },
  DECLINED_BY_PERSON: { tone: 'unknown', shape: 'half' },
  LOST_CONTACT: { tone: 'due', shape: 'open' },
  MOVED: { tone: 'danger', shape: 'open' },
  MISSING: { tone: 'danger', shape: 'half' },
  DECEASED: { tone: 'unknown', shape: 'full' },
  REOPENED: { tone: 'due', shape: 'full' },
} as const satisfies Record<CaseState, Mark>;

export const dangerMarks = {
  ACUTE: { tone: 'danger', shape: 'full' },
  HIGH: { tone: 'danger', shape: 'half' },
  MODERATE: { tone: 'danger', shape: 'open' },
  LOW: { tone: 'done', shape: 'open' },
  UNKNOWN: { tone: 'unknown', shape: 'open' },
} as const satisfies Record<Danger, Mark>;

/**
 * Where on the main line a case stands. A state aside stands nowhere on it: what was reached before is known only from
 * whether the person has come out.
 */
export function placeOnLine(state: CaseState, out: boolean): { readonly at: number; readonly aside: boolean } {
  const at = (mainLine as readonly CaseState[]).indexOf(state);
  if (at >= 0) return { at, aside: false };
  return { at: out ? mainLine.indexOf('OUT') : -1, aside: true };
}
