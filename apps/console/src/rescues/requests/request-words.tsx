import type { RescueChannelState, RescueDue, RescueRequestState } from '@homeward/domain';
import { useCodeText } from '../../form/code-fields.js';
import { useT } from '../../i18n/use-t.js';
import { StatusDot, type Tone } from '../../parts/status-dot.js';
import { useDates } from '../../parts/use-dates.js';

interface Mark {
  readonly tone: Tone;
  readonly shape: 'full' | 'half' | 'open';
}

const channelMarks: Readonly<Record<RescueChannelState, Mark>> = {
  NOT_SENT: { tone: 'unknown', shape: 'open' },
  WAITING: { tone: 'due', shape: 'open' },
  REPLIED: { tone: 'brand', shape: 'half' },
  PROMISED: { tone: 'brand', shape: 'full' },
  PROMISE_KEPT: { tone: 'done', shape: 'full' },
  REFUSED: { tone: 'danger', shape: 'half' },
  CLOSED: { tone: 'unknown', shape: 'full' },
};
const requestMarks: Readonly<Record<RescueRequestState, Mark>> = {
  PREPARING: { tone: 'unknown', shape: 'open' },
  WAITING: { tone: 'due', shape: 'open' },
  REPLIED: { tone: 'brand', shape: 'half' },
  PROMISED: { tone: 'brand', shape: 'full' },
  ALL_REFUSED: { tone: 'danger', shape: 'half' },
  OPERATION_PLANNED: { tone: 'done', shape: 'half' },
  CLOSED: { tone: 'unknown', shape: 'full' },
};

export function ChannelStateDot({ state }: { readonly state: RescueChannelState }) {
  const text = useCodeText('rescueChannelStates');
  return <StatusDot {...channelMarks[state]}>{text(state)}</StatusDot>;
}

export function RequestStateDot({ state }: { readonly state: RescueRequestState }) {
  const text = useCodeText('rescueRequestStates');
  return <StatusDot {...requestMarks[state]}>{text(state)}</StatusDot>;
}

interface DueProps {
  readonly due: RescueDue | null;
  readonly at: string | null;
}

/** What is to be done next and by when; red when the hour has passed. */
export function RescueDueText({ due, at }: DueProps) {
  const t = useT();
  const dates = useDates();
  const what = useCodeText('rescueDues');
  if (due === null || at === null) return null;
  return isPast(at) ? (
    <StatusDot tone="danger">{t('rescueRequests.due.overdue', { what: what(due), distance: dates.ago(at) })}</StatusDot>
  ) : (
    <StatusDot tone="due" shape="half">
      {t('rescueRequests.due.soon', { what: what(due), date: dates.dateTime(at) })}
    </StatusDot>
  );
}

export const isPast = (at: string): boolean => Date.parse(at) <= Date.now();
