import type { MovementPartsFragment } from '../gql/graphql.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { StatusDot } from '../parts/status-dot.js';
import { useTimeZone } from '../session/session-store.js';
import { cityOf, hasPassed, stateMarks } from './journey-words.js';

interface JourneyTimeProps {
  readonly value: string;
  readonly zone: string;
  readonly distance?: boolean;
  /** In a list the reader's own zone goes without saying. */
  readonly quiet?: boolean;
}

/** The time as it stands on the ticket, with the place whose clock it is: an hour's doubt misses a flight. */
export function JourneyTime({ value, zone, distance = true, quiet = false }: JourneyTimeProps) {
  const t = useT();
  const own = useTimeZone();
  return (
    <>
      <DateText value={value} time zone={zone} distance={distance} />
      {(!quiet || zone !== own) && ` (${t('repatriation.journey.clock', { city: cityOf(zone) })})`}
    </>
  );
}

const dayBefore = (): Date => new Date(Date.now() - 86_400_000);

/** Where a journey stands. One that should have left and of which nobody said so is not simply booked. */
export function JourneyState({
  journey,
  variant,
}: {
  readonly journey: Pick<MovementPartsFragment, 'state' | 'departsAt' | 'arrivesAt'>;
  readonly variant?: 'plain' | 'soft';
}) {
  const t = useT();
  if (journey.state === 'BOOKED' && hasPassed(journey.departsAt))
    return (
      <StatusDot tone="due" shape="half" variant={variant}>
        {t('repatriation.journey.unrecorded')}
      </StatusDot>
    );
  // A day after they should be there: somebody has to ask where they are.
  if (journey.state === 'UNDER_WAY' && journey.arrivesAt && hasPassed(journey.arrivesAt, dayBefore()))
    return (
      <StatusDot tone="danger" shape="half" variant={variant}>
        {t('journeys.confirmed.unconfirmed')}
      </StatusDot>
    );
  return (
    <StatusDot {...stateMarks[journey.state]} variant={variant}>
      {t(`repatriation.journey.state.${journey.state}`)}
    </StatusDot>
  );
}
