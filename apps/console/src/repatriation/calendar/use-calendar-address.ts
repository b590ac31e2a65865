import { calendarKinds, type CalendarKind } from '@homeward/domain';
import { useMediaQuery } from '@mui/material';
import { useSearchParams } from 'react-router-dom';
import { dayIn } from '../../parts/dates.js';
import { useTimeZone } from '../../session/session-store.js';
import { isDay, type View, views } from './grid.js';

export interface Address {
  readonly view: View;
  readonly day: string;
  /** The day whose entries lie open. */
  readonly open: string | null;
  readonly kinds: readonly CalendarKind[];
  readonly missionId: string | null;
  readonly nationality: string | null;
  readonly mine: boolean;
}

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** All that the page shows stands in its address: a calendar is sent to a colleague, and neither holds a name. */
export function useCalendarAddress(): readonly [Address, (change: Partial<Address>) => void] {
  const [search, setSearch] = useSearchParams();
  const zone = useTimeZone();
  // Paper is narrower than a desk and is no phone: what is printed is what was looked at.
  const inHand = useMediaQuery(({ breakpoints }) => breakpoints.down('md').replace('@media', '@media screen and'), {
    noSsr: true,
  });
  const now = dayIn(new Date().toISOString(), zone);
  const pad = (value: number): string => String(value).padStart(2, '0');
  const today = now ? `${now.year}-${pad(now.month)}-${pad(now.day)}` : new Date().toISOString().slice(0, 10);
  const asked = (name: string): string | null => search.get(name);
  const [day, open, view, mission, nationality] = ['day', 'open', 'view', 'mission', 'nationality'].map(asked);
  const address: Address = {
    view: views.find((one) => one === view) ?? (inHand ? 'agenda' : 'month'),
    day: isDay(day ?? null) ? (day as string) : today,
    open: isDay(open ?? null) ? (open ?? null) : null,
    kinds: calendarKinds.filter((kind) => asked('kinds')?.split(',').includes(kind)),
    missionId: mission && uuid.test(mission) ? mission : null,
    nationality: nationality && /^[A-Z]{2}$/.test(nationality) ? nationality : null,
    mine: asked('mine') === 'yes',
  };
  const change = (to: Partial<Address>): void => {
    const next = { ...address, ...to };
    const told = new URLSearchParams({ view: next.view, day: next.day });
    if (next.open) told.set('open', next.open);
    if (next.kinds.length > 0) told.set('kinds', next.kinds.join(','));
    if (next.missionId) told.set('mission', next.missionId);
    if (next.nationality) told.set('nationality', next.nationality);
    if (next.mine) told.set('mine', 'yes');
    setSearch(told, { replace: true });
  };
  return [address, change];
}
