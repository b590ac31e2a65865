import { openAt, weekdayOf, type OpeningOf } from '@homeward/domain';
import { Typography } from '@mui/material';
import { useEffect, useState } from 'react';
import { useDocument } from '../data/use-document.js';
import { useT } from '../i18n/use-t.js';
import { StatusDot } from '../parts/status-dot.js';
import { useDates } from '../parts/use-dates.js';
import { MissionDocument } from './mission-documents.js';

const aMinute = 60_000;

/** Of a mission that the page knows by its id alone. */
export function MissionOpenOf({ missionId }: { readonly missionId: string }) {
  const { data } = useDocument(MissionDocument, { id: missionId });
  return data?.mission ? <MissionOpen mission={data.mission} /> : null;
}

/** Whether a mission is open now, else when it opens, by its own clock. Nothing where its hours are not known, unless asked to say so. */
export function MissionOpen({
  mission,
  sayUnknown = false,
}: {
  readonly mission: OpeningOf;
  readonly sayUnknown?: boolean;
}) {
  const t = useT();
  const { date } = useDates();
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), aMinute);
    return () => clearInterval(timer);
  }, []);
  const state = openAt(mission, now);
  if (!state)
    return sayUnknown ? (
      <Typography color="textSecondary" variant="body2">
        {t('missions.openUnknown')}
      </Typography>
    ) : null;
  if (state.open) return <StatusDot tone="done">{t('missions.openNow', { time: state.time })}</StatusDot>;
  const today = new Intl.DateTimeFormat('en-CA', { timeZone: mission.zone }).format(now);
  return (
    <StatusDot tone="due" shape="open">
      {state.day === today
        ? t('missions.opensToday', { time: state.time })
        : t('missions.opensOn', {
            weekday: t(`repatriation.weekday.d${weekdayOf(state.day) || 7}`),
            day: date(state.day),
            time: state.time,
          })}
    </StatusDot>
  );
}
