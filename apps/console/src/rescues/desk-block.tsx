import { Box, Button, Typography } from '@mui/material';
import { Link } from 'react-router-dom';
import { useAct } from '../data/use-act.js';
import { useDocument } from '../data/use-document.js';
import { useCodeText } from '../form/code-fields.js';
import { useT } from '../i18n/use-t.js';
import { DateText } from '../parts/date-text.js';
import { Panel } from '../parts/page.js';
import { StatusDot } from '../parts/status-dot.js';
import { useDates } from '../parts/use-dates.js';
import {
  CompleteOperationTaskDocument,
  type Desk,
  OperationDeskDocument,
  type OperationTask,
} from './around-documents.js';
import { RiskLevelDot } from './risk-level.js';

type Alarm = Desk['alarms'][number];
const urgent: readonly Alarm['kind'][] = ['NEEDS_HELP', 'OVERDUE'];

export const useDesk = () => useDocument(OperationDeskDocument, {}, { refetchEveryMs: 30_000 });

/** On the first page: who is late or needs help, what waits for a decision, what is to be done after an operation. */
export function DeskBlock() {
  const { data } = useDesk();
  if (!data) return null;
  const { alarms, tasks } = data.operationDesk;
  if (alarms.length + tasks.length === 0) return null;
  return (
    <Panel titleKey="operations.desk.title" flush>
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {alarms.map((alarm) => (
          <AlarmLine key={`${alarm.kind}${alarm.operation.id}${alarm.user?.id}`} alarm={alarm} named />
        ))}
        {tasks.map((task) => (
          <TaskLine key={task.id} task={task} named />
        ))}
      </Box>
    </Panel>
  );
}

/** On the page of the operation: only its own. */
export function OperationAlarms({ operationId }: { readonly operationId: string }) {
  const { data } = useDesk();
  const alarms = (data?.operationDesk.alarms ?? []).filter(({ operation }) => operation.id === operationId);
  if (alarms.length === 0) return null;
  return (
    <Box
      role="alert"
      sx={({ tokens }) => ({ border: `1px solid ${tokens.danger.dot}`, borderRadius: 1, mb: 4, overflow: 'hidden' })}
    >
      <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
        {alarms.map((alarm) => (
          <AlarmLine key={`${alarm.kind}${alarm.user?.id}`} alarm={alarm} />
        ))}
      </Box>
    </Box>
  );
}

export function AlarmLine({ alarm, named = false }: { readonly alarm: Alarm; readonly named?: boolean }) {
  const t = useT();
  const kind = useCodeText('operationAlarmKinds');
  const part = useCodeText('planParts');
  const { ago } = useDates();
  const risk = alarm.kind === 'RISK_WAITING' || alarm.kind === 'RISK_MISSING';
  const to = risk ? `/rescues/${alarm.operation.id}/risk` : `/rescues/${alarm.operation.id}`;
  return (
    <Line>
      <span>
        <StatusDot tone={urgent.includes(alarm.kind) ? 'danger' : 'due'}>{kind(alarm.kind)}</StatusDot>{' '}
        {alarm.user && !risk && <strong>{alarm.user.displayName}</strong>}{' '}
        {(named || risk) && <Link to={to}>{alarm.operation.reference}</Link>}
        {alarm.level && (
          <>
            {' '}
            <RiskLevelDot level={alarm.level} />
          </>
        )}
        {(alarm.lapsed || alarm.differs.length > 0) && (
          <Typography variant="caption" color="textSecondary" component="div">
            {[
              alarm.lapsed && t('operations.desk.lapsed'),
              alarm.differs.length > 0 &&
                t('operations.desk.differs', { parts: alarm.differs.map((one) => part(one)).join(', ') }),
            ]
              .filter(Boolean)
              .join(' ')}
          </Typography>
        )}
      </span>
      {alarm.since && (
        <Typography variant="caption" color="textSecondary">
          {ago(alarm.since)}
        </Typography>
      )}
    </Line>
  );
}

export function TaskLine({ task, named = false }: { readonly task: OperationTask; readonly named?: boolean }) {
  const t = useT();
  const done = useAct(CompleteOperationTaskDocument, { notices: true, doneKey: 'operations.task.done' });
  return (
    <Line>
      <span>
        {task.doneAt ? <s>{task.title}</s> : task.title}{' '}
        {named && <Link to={`/rescues/${task.operation.id}/report`}>{task.operation.reference}</Link>}
        <Typography variant="caption" color="textSecondary" component="div">
          {[task.assignedTo?.displayName, task.doneBy && t('operations.task.doneBy', { name: task.doneBy.displayName })]
            .filter(Boolean)
            .join(' · ')}{' '}
          {task.dueOn && !task.doneAt && <DateText value={task.dueOn} />}
        </Typography>
      </span>
      {!task.doneAt && (
        <Button
          size="small"
          variant="outlined"
          className="hw-no-print"
          disabled={done.sending}
          onClick={() => void done.submit({ taskId: task.id, expectedVersion: task.version })}
        >
          {t('operations.task.complete')}
        </Button>
      )}
    </Line>
  );
}

function Line({ children }: { readonly children: React.ReactNode }) {
  return (
    <Box
      component="li"
      sx={({ tokens }) => ({
        borderTop: `1px solid ${tokens.border}`,
        '&:first-of-type': { borderTop: 0 },
        px: 4,
        py: 3,
        display: 'flex',
        flexWrap: 'wrap',
        gap: 2,
        justifyContent: 'space-between',
        alignItems: 'center',
      })}
    >
      {children}
    </Box>
  );
}
