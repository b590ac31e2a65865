import { useT } from '../i18n/use-t.js';
import { StatusDot } from '../parts/status-dot.js';
import { useDates } from '../parts/use-dates.js';

/** How long a hold stands, with the dot that says whether it does. */
export function HoldState({ until, over }: { readonly until?: string | null; readonly over: boolean }) {
  const t = useT();
  const { date } = useDates();
  const words = until
    ? t(over ? 'retention.holds.over' : 'retention.holds.untilDay', { day: date(until) })
    : t('retention.holds.untilLifted');
  return <StatusDot tone={over ? 'unknown' : 'brand'}>{words}</StatusDot>;
}
