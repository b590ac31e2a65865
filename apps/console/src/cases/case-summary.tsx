import { Box, Typography } from '@mui/material';
import { useDocument } from '../data/use-document.js';
import { useCodeText } from '../form/code-fields.js';
import { graphql } from '../gql/index.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { useDates } from '../parts/use-dates.js';
import { useCan, useSession } from '../session/session-store.js';
import { useOpenedCase } from './case-scope.js';
import { eventDetail } from './event-words.js';
import { useTaskTitle } from './use-task-title.js';

const CaseSummaryDocument = graphql(`
  query CaseSummary($caseId: UUID!) {
    tasks(filter: { caseId: $caseId }, first: 20) {
      nodes {
        id
        title
        kind
        report
        dueOn
        dueAt
      }
    }
    timeline(caseId: $caseId, first: 40) {
      nodes {
        id
        type
        at
        event {
          kind
          fromState
          toState
          reason
          data
        }
      }
    }
  }
`);

/** On paper only: the header above, then open tasks and steps. No note and no name goes onto a sheet that can be left lying. */
export function CaseSummary() {
  const can = useCan();
  if (!can('timeline.read')) return null;
  return <Sheet />;
}

function Sheet() {
  const t = useT();
  const { id } = useOpenedCase();
  const { user } = useSession();
  const { dateTime } = useDates();
  const event = useCodeText('caseEventKinds');
  const taskTitle = useTaskTitle();
  const { data } = useDocument(CaseSummaryDocument, { caseId: id });
  const steps = (data?.timeline?.nodes ?? []).flatMap((entry) =>
    entry.event ? [{ ...entry, event: entry.event }] : [],
  );
  return (
    <Box className="hw-print-only" aria-hidden>
      <Typography component="p" sx={{ mb: 3 }}>
        {t('cases.summary.printed', { date: dateTime(new Date().toISOString()), name: user.displayName })}
      </Typography>
      <Typography variant="h2" component="p" sx={{ mb: 1 }}>
        {t('cases.summary.due')}
      </Typography>
      {(data?.tasks.nodes ?? []).length === 0 && <p>{t('cases.summary.none')}</p>}
      <ul>
        {(data?.tasks.nodes ?? []).map((task) => (
          <li key={task.id}>
            {taskTitle(task)}
            {task.dueOn && (
              <>
                {', '}
                <DateText value={task.dueAt ?? task.dueOn} time distance={false} />
              </>
            )}
          </li>
        ))}
      </ul>
      <Typography variant="h2" component="p" sx={{ mb: 1 }}>
        {t('cases.summary.happened')}
      </Typography>
      <ul>
        {steps.map((step) => (
          <li key={step.id}>
            <DateText value={step.at} distance={false} />:{' '}
            {[event(step.event.kind), eventDetail(step.event, t)].filter(Boolean).join(', ')}
          </li>
        ))}
      </ul>
    </Box>
  );
}
