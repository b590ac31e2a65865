import type { Sheltered } from './house-documents.js';

interface Known {
  readonly spells: readonly Pick<Sheltered['spells'][number], 'to'>[];
  readonly reports: readonly Pick<Sheltered['reports'][number], 'kind' | 'state'>[];
}
export type Stands = 'expected' | 'here' | 'gone';

/** Where somebody stands for the house: by its own last word that was not declined or taken back, else by its spells. */
export function standsFor({ spells, reports }: Known): Stands {
  const last = reports.find(
    ({ kind, state }) => (kind === 'ARRIVAL' || kind === 'DEPARTURE') && (state === 'OPEN' || state === 'ACCEPTED'),
  );
  if (last) return last.kind === 'ARRIVAL' ? 'here' : 'gone';
  if (spells.some(({ to }) => to === null)) return 'here';
  return spells.length > 0 ? 'gone' : 'expected';
}

/** The organisation placed somebody here, and the house has not said that they came. */
export const isUnconfirmed = ({ reports }: Known): boolean =>
  !reports.some(({ kind, state }) => kind === 'ARRIVAL' && (state === 'OPEN' || state === 'ACCEPTED'));
