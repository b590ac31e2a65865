import type { DocumentCheck, FollowUpOutcome, TransitNeed } from '@homeward/domain';
import type { JourneyMoreQuery } from '../../gql/graphql.js';
import type { Mark } from '../way-home-words.js';

export type More = NonNullable<JourneyMoreQuery['movement']>;
export type Leg = More['legs'][number];
export type Traveller = More['passengers'][number];

export const outcomeMarks: Readonly<Record<FollowUpOutcome, Mark>> = {
  SAFE: { tone: 'done', shape: 'full' },
  SAFE_WITH_CONCERNS: { tone: 'due', shape: 'half' },
  LOST_CONTACT: { tone: 'due', shape: 'open' },
  RE_RECRUITED: { tone: 'danger', shape: 'full' },
  IN_DANGER: { tone: 'danger', shape: 'half' },
  DECEASED: { tone: 'unknown', shape: 'full' },
  DECLINED: { tone: 'unknown', shape: 'open' },
};

export const needMarks: Readonly<Record<TransitNeed, Mark>> = {
  NOT_NEEDED: { tone: 'done', shape: 'full' },
  NEEDED: { tone: 'danger', shape: 'full' },
  TO_BE_CHECKED: { tone: 'due', shape: 'open' },
};

export const documentMarks: Readonly<Record<DocumentCheck, Mark>> = {
  VALID: { tone: 'done', shape: 'full' },
  NO_PAPER: { tone: 'danger', shape: 'open' },
  ENDS_BEFORE_ARRIVAL: { tone: 'danger', shape: 'full' },
  NO_LAST_DAY: { tone: 'due', shape: 'open' },
};

const behind: readonly Traveller['state'][] = [
  'REMOVED',
  'NO_SHOW',
  'STOPPED_AT_BORDER',
  'DENIED_BOARDING',
  'FELL_ILL',
];
export const isBehind = ({ state }: Pick<Traveller, 'state'>): boolean => behind.includes(state);

export const isOpen = (transit: Traveller['transits'][number]): boolean =>
  transit.need !== 'NOT_NEEDED' && transit.answer === null;

export interface TransitGroup {
  readonly country: string;
  readonly need: TransitNeed;
  readonly hours: number;
  readonly airside: boolean;
  readonly source: string;
  readonly open: readonly Traveller[];
  readonly settled: readonly Traveller[];
}

/** Who changes where and what that needs, those alike together: sixty lines that say the same hide the one that does not. */
export function transitGroups(passengers: readonly Traveller[]): readonly TransitGroup[] {
  const groups = new Map<string, { -readonly [K in keyof TransitGroup]: TransitGroup[K] }>();
  for (const one of passengers.filter((passenger) => !isBehind(passenger)))
    for (const transit of one.transits) {
      const { country, need, hours, airside, source } = transit;
      const key = `${country} ${need} ${source}`;
      const group = groups.get(key) ?? { country, need, hours, airside, source, open: [], settled: [] };
      groups.set(key, {
        ...group,
        ...(isOpen(transit) ? { open: [...group.open, one] } : { settled: [...group.settled, one] }),
      });
    }
  return [...groups.values()].sort((a, b) => b.open.length - a.open.length);
}

/** "2 h 40 min" without words: the units are the reader's. */
export const hoursAndMinutes = (minutes: number): { readonly hours: number; readonly minutes: number } => ({
  hours: Math.floor(minutes / 60),
  minutes: minutes % 60,
});

/** The local time of an instant in a zone, as an input of type datetime-local takes it. */
export function localTime(instant: string, zone: string): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: zone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(new Date(instant));
  const part = (type: string): string => parts.find((one) => one.type === type)?.value ?? '';
  return `${part('year')}-${part('month')}-${part('day')}T${part('hour')}:${part('minute')}`;
}
